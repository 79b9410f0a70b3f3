"""The words beside the pointer while a call is dragged: what dropping it here would do."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from assistant.presenters.views import DropVerdict
from assistant.widgets.painting import draw_icon, draw_text, rounded, text_width
from assistant.widgets.theme import Theme


class DropHint(QLabel):
    """Lies over `parent`, lets all events through, and stays inside it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._verdict: DropVerdict | None = None
        self._font = theme.font(12, 600)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_verdict(self, verdict: DropVerdict | None, pointer: QPoint, tile: QRect) -> None:
        """Show the sentence at `tile`, which is under `pointer`, or hide.

        Both are in the parent's coordinates; the tile, with the target's name, is not covered.
        """
        if verdict is None or not verdict.sentence:
            self.hide()
            return
        if verdict != self._verdict:
            self._verdict = verdict
            self.setText(verdict.sentence)
            self.setAccessibleName(verdict.sentence)
            self.resize(self.sizeHint())
            self.update()
        self.move(self._place(pointer, tile))
        self.show()
        self.raise_()

    def sizeHint(self) -> QSize:
        px = self._theme.px
        width = text_width(self._font, self.text()) + px(46)
        parent = self.parentWidget()
        limit = parent.width() - px(16) if parent is not None else width
        return QSize(min(width, limit), px(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._verdict is None:
            return
        theme, painter = self._theme, QPainter(self)
        is_allowed = self._verdict.is_allowed
        fill = theme.color("accent" if is_allowed else "bad")
        rounded(painter, self.rect(), fill, None, theme.px(8))
        icon = theme.icon(
            "phone-forwarded" if is_allowed else "ban", "on_fill", 16, self.devicePixelRatioF()
        )
        draw_icon(painter, QRect(theme.px(10), 0, theme.px(16), self.height()), icon)
        area = QRect(theme.px(34), 0, self.width() - theme.px(44), self.height())
        draw_text(painter, area, self.text(), self._font, theme.color("on_fill"))

    def _place(self, pointer: QPoint, tile: QRect) -> QPoint:
        parent = self.parentWidget()
        px = self._theme.px
        x, y = pointer.x() + px(14), tile.top() - px(4) - self.height()
        if parent is not None:
            x = max(px(8), min(x, parent.width() - self.width() - px(8)))
            # Below, the dragged card hangs at the pointer.
            y = max(pointer.y() + px(88), tile.bottom() + px(4)) if y < px(8) else y
        return QPoint(x, y)
