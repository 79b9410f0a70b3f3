"""The pop: who is ringing, on top of everything, never taking the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import (
    QCursor,
    QGuiApplication,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assistant.presenters.views import CallAction, PopCallView, PopView
from assistant.presenters.views.contacts import CallerAction, CallerChoice, CallerWish
from assistant.widgets.button import Button, Look
from assistant.widgets.labels import ElidedLabel
from assistant.widgets.theme import Theme, default_theme
from assistant.windows.pop_caller import PopCaller, show_or_hide
from assistant.windows.pop_choices import PopChoices
from assistant.windows.settling import Settling
from assistant.words.texts import fill

MARGIN = 16
WIDTH = 404
STAY_ON_TOP_MILLISECONDS = 1000
"""Windows that are raised meanwhile may cover it for this long."""
_WARM = PopCallView(
    key="", title="ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyzäöüß", initials="AK",
    number="+0123456789 ()", company="ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz",
    badge="internal", reason="ABCDEFGHIKLMNOPRSTUW abcdefghijklmnopqrstuvwxyz: +0123456789",
    matches=("ABCDEFGHIJKLM abcdefghijklm",), transferred_by="ABCDEFGHIJKLM abcdefghijklm",
    returned="ABCDEFGHIJKLM abcdefghijklm (0123456789):",
    actions=frozenset({CallAction.ANSWER, CallAction.REJECT}),
    choices=(CallerChoice("ABCDEFGHIJKLM abcdefghijklm", CallerWish(CallerAction.DENY, "")),),
)  # fmt: skip


class PopWindow(QWidget):
    """Created once at start, then only filled, shown and hidden."""

    answer_requested = Signal(str)
    reject_requested = Signal(str)
    voicemail_requested = Signal(str)
    open_requested = Signal(str)
    """The caller was clicked: open whatever the user set for that."""
    caller_wished = Signal(object)
    """`CallerWish`: who it is, or is not."""

    def __init__(self, theme: Theme | None = None) -> None:
        flags = (
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
        )
        if QGuiApplication.platformName() == "xcb":
            # No window manager between the call and the screen: it maps at once, on all desktops,
            # never gets the keyboard, and where it stands is where Qt believes it stands.
            flags |= Qt.WindowType.X11BypassWindowManagerHint
        super().__init__(None, flags)
        self._theme = theme = theme or default_theme()
        self._view: PopView | None = None
        self._key = ""
        self._pressed_key = ""
        self._settling = Settling()
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        # It is never the active window, in which alone Qt shows tool tips.
        self.setAttribute(Qt.WidgetAttribute.WA_AlwaysShowToolTips)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setWindowTitle(self.tr("Incoming call"))
        self.setAccessibleName(self.tr("Incoming call"))
        self._stay_on_top = QTimer(self, interval=STAY_ON_TOP_MILLISECONDS)
        self._stay_on_top.timeout.connect(self.raise_)
        self._make_labels()
        self._make_buttons()
        self._lay_out()
        theme.changed.connect(self.update)

    def prepare(self) -> None:
        """Create the native window and warm fonts, icons and layout; call once at start."""
        self._fill(PopView((_WARM, _WARM)), _WARM)
        self._fit()
        self.winId()
        self.grab()
        self._fill(PopView((_WARM,)), _WARM)
        self.grab()

    def show_state(self, view: PopView | None) -> None:
        """Show the ringing calls, or hide when there is none."""
        if view == self._view:
            return
        self._view = view
        if view is None:
            self._settling.show("")
            self._stay_on_top.stop()
            self.hide()
            return
        call = next((one for one in view.calls if one.key == self._key), view.calls[0])
        self._key = call.key
        self._settling.show(call.key)
        self._fill(view, call)
        self._fit()
        if not self.isVisible():
            self.show()
            self._stay_on_top.start()

    @property
    def key(self) -> str:
        """The call that is in front."""
        return self._key

    # -- events --------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_key = ""
        if event.button() is Qt.MouseButton.LeftButton and self._names_caller(event):
            self._on_pressed()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._names_caller(event):
            self._on_clicked(self.open_requested)
        self._pressed_key = ""

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Nothing more than the first click: Qt would take it for another press."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        rect, px = self.rect(), self._theme.px
        painter.fillRect(rect, theme.color("border_strong"))
        painter.fillRect(rect.adjusted(1, 1, -1, -1), theme.color("surface"))
        painter.fillRect(0, 0, rect.width(), px(4), theme.color("good"))
        icon = theme.icon("phone-incoming", "good_text", 16, self.devicePixelRatioF())
        top = self._head.geometry().center().y() - px(8)
        painter.drawPixmap(px(20), top, icon)

    # -- inside --------------------------------------------------------------------------------

    def _make_labels(self) -> None:
        theme, muted = self._theme, QPalette.ColorRole.PlaceholderText
        self._head = ElidedLabel(theme.font(12, 600), muted)
        self._caller = PopCaller(theme)
        self._choices = PopChoices(theme)
        self._choices.wished.connect(self._on_wished)
        self._waiting = ElidedLabel(theme.font(12, 600), QPalette.ColorRole.Link)

    def _make_buttons(self) -> None:
        theme = self._theme
        self._previous = Button(theme, "chevron-left", name=self.tr("Previous call"), height=24)
        self._next = Button(theme, "chevron-right", name=self.tr("Next call"), height=24)
        self._answer = Button(theme, "phone", self.tr("Answer"), Look.GOOD, height=40)
        self._reject = Button(theme, "phone-off", self.tr("Reject"), Look.BAD, height=40)
        words, name = self.tr("Voicemail"), self.tr("To voicemail")
        self._voicemail = Button(theme, "voicemail", words, Look.SOFT, name, height=40)
        for button in (
            self._previous, self._next, self._answer, self._reject, self._voicemail,
        ):  # fmt: skip
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for button in (self._answer, self._reject):
            policy = button.sizePolicy()
            policy.setHorizontalPolicy(policy.Policy.Expanding)
            button.setSizePolicy(policy)
        self._previous.clicked.connect(lambda: self._turn(-1))
        self._next.clicked.connect(lambda: self._turn(1))
        for button, wish in (
            (self._answer, self.answer_requested),
            (self._reject, self.reject_requested),
            (self._voicemail, self.voicemail_requested),
        ):
            button.pressed.connect(self._on_pressed)
            button.clicked.connect(lambda _checked=False, wish=wish: self._on_clicked(wish))

    def _lay_out(self) -> None:
        px = self._theme.px
        head = QHBoxLayout()
        head.setContentsMargins(px(24), 0, 0, 0)
        head.setSpacing(px(2))
        head.addWidget(self._head)
        head.addStretch(1)
        head.addWidget(self._previous)
        head.addWidget(self._next)
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(px(8))
        for button in (self._answer, self._reject, self._voicemail):
            buttons.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(20), px(15), px(20), px(18))
        whole.setSpacing(px(12))
        whole.addLayout(head)
        whole.addWidget(self._caller)
        whole.addWidget(self._choices)
        whole.addWidget(self._waiting)
        whole.addWidget(self._buttons)

    def _fill(self, view: PopView, call: PopCallView) -> None:
        self._caller.show_view(call)
        self._choices.show_choices(call.choices)
        self._show_others(view, call)
        self._answer.setVisible(CallAction.ANSWER in call.actions)
        self._reject.setVisible(CallAction.REJECT in call.actions)
        self._voicemail.setVisible(CallAction.DEFLECT in call.actions)

    def _show_others(self, view: PopView, call: PopCallView) -> None:
        others = [one.title for one in view.calls if one.key != call.key]
        self._previous.setVisible(bool(others))
        self._next.setVisible(bool(others))
        head = self.tr("Incoming call")
        if not others:
            self._head.show_text(head)
            show_or_hide(self._waiting, "")
            return
        place, count = str(view.calls.index(call) + 1), str(len(view.calls))
        words = fill(self.tr("Incoming call %1 of %2"), place, count)
        self._head.show_text(words)
        words = self.tr("Calls waiting: %1 (%2)")
        show_or_hide(self._waiting, fill(words, str(len(others)), ", ".join(others)))

    def _fit(self) -> None:
        """Size to the content and stand at the lower right of the screen with the pointer."""
        layout = self.layout()
        if layout is None:
            return
        layout.activate()
        width = self._theme.px(WIDTH)
        height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else 0
        height = height or layout.sizeHint().height()
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        corner = screen.availableGeometry().bottomRight()
        corner -= QPoint(width + MARGIN - 1, height + MARGIN - 1)
        self.setGeometry(corner.x(), corner.y(), width, height)

    def _names_caller(self, event: QMouseEvent) -> bool:
        return event.position().y() < self._caller.geometry().bottom()

    def _on_pressed(self) -> None:
        self._pressed_key = "" if self._settling.is_settling else self._key

    def _on_clicked(self, wish: SignalInstance) -> None:
        # A caller may hang up while the mouse is down: the click was not for the next one.
        if self._pressed_key and self._pressed_key == self._key and self._view is not None:
            wish.emit(self._key)

    def _on_wished(self, wish: CallerWish) -> None:
        if wish.call_key == self._key and not self._settling.is_settling:
            self.caller_wished.emit(wish)

    def _turn(self, step: int) -> None:
        view = self._view
        if view is None:
            return
        keys = [one.key for one in view.calls]
        call = view.calls[(keys.index(self._key) + step) % len(keys)]
        self._key = call.key
        self._settling.show(call.key, by_user=True)
        self._fill(view, call)
        self._fit()
