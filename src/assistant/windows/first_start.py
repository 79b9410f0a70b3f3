"""The first-start dialog: extension, password, server; tested before it is saved."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from assistant.presenters.account import check_form, joined_server, port_hint, split_server
from assistant.presenters.views import AccountForm, TestState, TestView, Transport
from assistant.widgets.button import Button, Look
from assistant.widgets.labels import plain_label
from assistant.widgets.painting import draw_icon, rounded
from assistant.widgets.password_field import PasswordField
from assistant.widgets.segmented import Segmented
from assistant.widgets.test_result import TestResult
from assistant.widgets.theme import Theme, default_theme
from assistant.windows.dialog import Dialog

_TRANSPORTS = (Transport.UDP, Transport.TCP, Transport.TLS)
_WIDTH = 480
_MUTED = QPalette.ColorRole.PlaceholderText


class FirstStartDialog(Dialog):
    """Asks for the account; `show_result` answers `test_requested`. One sentence at a time."""

    test_requested = Signal(object)
    """`AccountForm`; answer with `show_result`."""
    saved = Signal(object)
    """`AccountForm`, emitted once its test has passed; then the dialog closes."""

    def __init__(
        self,
        form: AccountForm | None = None,
        theme: Theme | None = None,
        parent: QWidget | None = None,
        reason: str = "",
    ) -> None:
        """`form` is filled in; `reason` says why one is asked, in place of the usual words."""
        super().__init__(parent)
        self._theme = theme = theme or default_theme()
        self._tested: AccountForm | None = None
        self._state = TestState.IDLE
        self._display_name = form.display_name if form is not None else ""
        self.setWindowTitle(self.tr("Connect your phone"))
        self.setFixedWidth(theme.px(_WIDTH))
        self._make_fields()
        self._make_buttons()
        self._lay_out(reason)
        if form is not None:
            self._fill(form)
        self._fit()
        fields = (self.extension, self.server, self.password)
        next((one for one in fields if not one.text()), self.extension).setFocus()

    def form(self) -> AccountForm:
        """What is typed now."""
        host, port = split_server(self.server.text())
        return AccountForm(
            extension=self.extension.text().strip(),
            password=self.password.text(),
            server=host,
            port=port,
            transport=_TRANSPORTS[self.transport.current],
            display_name=self._display_name,
        )

    def show_result(self, view: TestView) -> None:
        """Show how the test went; PASSED saves and closes. A late answer to nothing is ignored."""
        if self._state is not TestState.RUNNING and view.state is not TestState.IDLE:
            return
        self._show(view)
        if view.state is TestState.PASSED and self._tested is not None:
            self.saved.emit(self._tested)
            self.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        px = theme.px
        painter.fillRect(self.rect(), theme.color("surface"))
        disc = QRect(px(32), px(28), px(44), px(44))
        rounded(painter, disc, theme.color("accent"), None, px(13))
        draw_icon(painter, disc, theme.icon("phone", "on_fill", 22, self.devicePixelRatioF()))

    # -- inside --------------------------------------------------------------------------------

    def _make_fields(self) -> None:
        theme = self._theme
        self.extension = QLineEdit(maxLength=64, placeholderText="100")
        self._secret = PasswordField(theme)
        self.password, self.eye = self._secret.line, self._secret.eye
        self.server = QLineEdit(maxLength=260, placeholderText="pbx.example.com")
        for field in (self.extension, self.password, self.server):
            field.setMinimumHeight(theme.px(36))
            field.textEdited.connect(self._on_edited)
        self.transport = Segmented(theme, self.tr("Transport"))
        for words in ("UDP", "TCP", "TLS"):
            self.transport.add(words)
        self.transport.chosen.connect(self._on_transport)
        self.port_hint = plain_label(theme.font(12), port_hint(Transport.UDP), _MUTED, wraps=True)
        self.outcome = TestResult(theme)

    def _make_buttons(self) -> None:
        theme = self._theme
        self.test = Button(theme, "", self.tr("Test and save"), Look.ACCENT, height=36)
        self.test.setDefault(True)
        self.test.clicked.connect(self._on_test)
        self.cancel = Button(theme, "", self.tr("Cancel"), Look.SOFT, height=36)
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)

    def _lay_out(self, reason: str) -> None:
        px = self._theme.px
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(32), px(26), px(32), px(24))
        whole.setSpacing(px(18))
        whole.addLayout(self._head(reason))
        whole.addLayout(self._grid())
        whole.addWidget(self.outcome)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.test)
        whole.addLayout(foot)

    def _head(self, reason: str) -> QVBoxLayout:
        theme, px = self._theme, self._theme.px
        head = QVBoxLayout()
        head.setContentsMargins(px(58), 0, 0, px(6))
        head.setSpacing(px(3))
        head.addWidget(plain_label(theme.font(18, 600), self.tr("Connect your phone")))
        words = self.tr("Your administrator gave you these. They are tested before they are kept.")
        head.addWidget(plain_label(theme.font(13), reason or words, _MUTED, wraps=True))
        return head

    def _grid(self) -> QGridLayout:
        px = self._theme.px
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(12))
        grid.setColumnStretch(1, 1)
        server = QVBoxLayout()
        server.setSpacing(px(3))
        server.addWidget(self.server)
        server.addWidget(self.port_hint)
        rows: tuple[tuple[str, QWidget, QWidget | QLayout], ...] = (
            (self.tr("Extension"), self.extension, self.extension),
            (self.tr("Password"), self.password, self._secret),
            (self.tr("Server"), self.server, server),
            (self.tr("Transport"), self.transport, self.transport),
        )
        for row, (name, field, item) in enumerate(rows):
            label = self._label(name, field)
            label.setFixedHeight(px(36))
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            if isinstance(item, QLayout):
                grid.addLayout(item, row, 1)
            else:
                grid.addWidget(item, row, 1)
        return grid

    def _label(self, name: str, field: QWidget) -> QLabel:
        label = plain_label(self._theme.font(13, 500), name)
        label.setBuddy(field)
        field.setAccessibleName(name)
        return label

    def _fill(self, form: AccountForm) -> None:
        self.extension.setText(form.extension)
        self.password.setText(form.password)
        self.server.setText(joined_server(form))
        self.transport.choose(_TRANSPORTS.index(form.transport))
        self._show_port()

    def _on_transport(self) -> None:
        self._show_port()
        self._on_edited()

    def _show_port(self) -> None:
        self.port_hint.setText(port_hint(_TRANSPORTS[self.transport.current]))
        self._fit()

    def _on_edited(self) -> None:
        if self._state is TestState.FAILED:
            self._show(TestView(TestState.IDLE))

    def _on_test(self) -> None:
        form = self.form()
        view = check_form(form)
        if view.state is TestState.FAILED:
            self._show(view)
            return
        self._tested = form
        self._show(TestView(TestState.RUNNING, self.tr("Trying to register…")))
        self.test_requested.emit(form)

    def _show(self, view: TestView) -> None:
        self._state = view.state
        is_running = view.state is TestState.RUNNING
        self.outcome.show_view(view)
        inputs: tuple[QWidget, ...] = (
            self.extension, self.password, self.server, self.transport, self.eye,
        )  # fmt: skip
        for field in inputs:
            field.setEnabled(not is_running)
        self.test.setEnabled(not is_running)
        wrong: dict[str, QWidget] = {
            "extension": self.extension,
            "password": self.password,
            "server": self.server,
        }
        for name, one in wrong.items():
            self._mark(one, name == view.field and view.state is TestState.FAILED)
        if view.state is TestState.FAILED and view.field in wrong:
            wrong[view.field].setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit()

    def _fit(self) -> None:
        """As high as the wrapped sentences need: `adjustSize` does not ask them for their width."""
        layout, inner = self.layout(), self.outcome.layout()
        if layout is not None and inner is not None:
            # A sentence that is new tells the layout around it of its lines by an event only.
            inner.activate()
            self.outcome.updateGeometry()
            layout.activate()
            self.setFixedHeight(layout.totalHeightForWidth(self.width()))

    @staticmethod
    def _mark(field: QWidget, is_wrong: bool) -> None:
        if field.property("invalid") is not is_wrong:
            field.setProperty("invalid", is_wrong)
            field.style().unpolish(field)
            field.style().polish(field)
