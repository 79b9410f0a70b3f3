"""Why what stands in a field cannot be used, said right below it without moving anything."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from assistant.widgets.labels import plain_label
from assistant.widgets.painting import draw_icon, rounded
from assistant.widgets.theme import Theme


class FieldProblem(QFrame):
    """Lies over the window below `field`; hidden until there is something to say."""

    def __init__(self, theme: Theme, field: QLineEdit) -> None:
        super().__init__(field.window())
        self._theme, self._field = theme, field
        self.sentence = ""
        """What was said last."""
        self._text = plain_label(theme.font(13, 500), wraps=True)
        row = QHBoxLayout(self)
        px = theme.px
        row.setContentsMargins(px(40), px(9), px(14), px(9))
        row.addWidget(self._text)
        theme.changed.connect(self._paint_words)
        self._paint_words()
        self.hide()

    def say(self, sentence: str) -> None:
        """Show `sentence`, for eyes and screen readers."""
        self.sentence = sentence
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self._field.setAccessibleDescription(sentence)
        px = self._theme.px
        width = max(self._field.width(), px(320))
        at = self._field.mapTo(self.window(), QPoint(0, self._field.height() + px(4)))
        inner = self._text.heightForWidth(width - px(54))
        self.setGeometry(at.x(), at.y(), width, inner + px(20))
        self.show()
        self.raise_()

    def take_back(self) -> None:
        """What was said is not true of the field any more."""
        self._field.setAccessibleDescription("")
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        color, radius = theme.color, theme.px(10)
        rounded(painter, self.rect(), color("bad_soft"), color("bad"), radius)
        icon = theme.icon("triangle-alert", "bad_text", 18, self.devicePixelRatioF())
        draw_icon(painter, QRect(theme.px(12), 0, theme.px(20), theme.px(38)), icon)

    def _paint_words(self) -> None:
        palette = self._text.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.color("bad_text"))
        self._text.setPalette(palette)
