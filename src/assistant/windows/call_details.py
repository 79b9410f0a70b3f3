"""All that the history knows of one call."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from assistant.presenters.views.history import CallDetailsView
from assistant.widgets.button import Button, Look
from assistant.widgets.labels import plain_label
from assistant.widgets.theme import Theme
from assistant.windows.dialog import Dialog


class CallDetails(Dialog):
    """`open` it; it deletes itself. Every value can be selected and copied."""

    def __init__(self, theme: Theme, view: CallDetailsView, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, px = theme, theme.px
        self.subject = view
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Details of a call"))
        self.setMinimumWidth(px(420))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(18))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(1, 1)
        self.values: list[str] = []
        muted = QPalette.ColorRole.PlaceholderText
        top = Qt.AlignmentFlag.AlignTop
        for place, (name, value) in enumerate(view.rows):
            shown = plain_label(theme.font(13), value, wraps=True)
            shown.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            shown.setAccessibleName(f"{name}: {value}")
            self.values.append(value)
            grid.addWidget(plain_label(theme.font(13), name, muted), place, 0, top)
            grid.addWidget(shown, place, 1, top)
        close = Button(theme, "", self.tr("Close"), Look.ACCENT, height=36)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(24), px(22), px(24), px(20))
        whole.setSpacing(px(16))
        whole.addWidget(plain_label(theme.font(18, 600), view.title, wraps=True))
        whole.addLayout(grid)
        whole.addStretch(1)
        whole.addLayout(foot)
        close.setFocus()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.color("surface"))
