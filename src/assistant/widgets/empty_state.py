"""What a list shows when it has nothing to show: an icon, a sentence, a hint, a thing to do."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from assistant.widgets.button import Button, Look
from assistant.widgets.painting import draw_icon, rounded
from assistant.widgets.theme import Theme


class EmptyState(QWidget):
    """Centred in whatever room there is; without the icon where there is little."""

    acted = Signal()
    """The user chose what the hint offers."""

    def __init__(
        self, theme: Theme, icon: str, sentence: str, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.action: Button | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_words(icon, sentence, hint)

    def show_words(self, icon: str, sentence: str, hint: str = "", action: str = "") -> None:
        """Show another sentence; `action` is what a button under it says."""
        self._icon, self._sentence, self._hint = icon, sentence, hint
        self.setAccessibleName(f"{sentence}. {hint}" if hint else sentence)
        if self.action is not None:
            self.action.deleteLater()
            self.action = None
        if action:
            self.action = Button(self._theme, "", action, Look.SOFT, height=30)
            self.action.setParent(self)
            self.action.clicked.connect(self.acted)
            self.action.show()
        self._place()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(132))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(112))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        disc, top = self._disc(), self._top()
        if disc:
            box = QRect((self.width() - disc) // 2, top, disc, disc)
            rounded(painter, box, theme.color("hover"), None, disc / 2)
            draw_icon(painter, box, theme.icon(self._icon, "muted", 20, self.devicePixelRatioF()))
            top = box.bottom() + theme.px(10)
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)
        title, hint = theme.font(13, 600), theme.font(12)
        width = self._line()
        left = (self.width() - width) / 2
        painter.setFont(title)
        painter.setPen(theme.color("text"))
        line = QRectF(left, top, width, QFontMetrics(title).height())
        painter.drawText(line, flags, self._sentence)
        painter.setFont(hint)
        painter.setPen(theme.color("muted"))
        words = self._height(self._hint, hint, width)
        below = QRectF(left, line.bottom() + theme.px(4), width, words)
        painter.drawText(below, flags, self._hint)

    # -- inside --------------------------------------------------------------------------------

    def _place(self) -> None:
        """Put the button under the words."""
        if self.action is None:
            return
        size = self.action.sizeHint()
        bottom = self._top() + (self._disc() + self._theme.px(10) if self._disc() else 0)
        top = bottom + self._words() + self._theme.px(10)
        left = (self.width() - size.width()) // 2
        self.action.setGeometry(QRect(left, top, size.width(), size.height()))

    def _line(self) -> int:
        """How long a line may be: long ones are hard to read."""
        return min(self.width() - self._theme.px(32), self._theme.px(420))

    def _words(self) -> int:
        """How high title and hint are."""
        theme = self._theme
        hint = self._height(self._hint, theme.font(12), self._line())
        return QFontMetrics(theme.font(13, 600)).height() + (theme.px(4) + hint if hint else 0)

    def _below(self) -> int:
        """How much room words and button take."""
        button = self.action.sizeHint().height() + self._theme.px(10) if self.action else 0
        return self._words() + button

    def _disc(self) -> int:
        disc = self._theme.px(44)
        has_room = self.action is None or disc + self._theme.px(10) + self._below() <= self.height()
        return disc if has_room else 0

    def _top(self) -> int:
        disc = self._disc() + self._theme.px(10) if self._disc() else 0
        return max(0, (self.height() - disc - self._below()) // 2)

    @staticmethod
    def _height(text: str, font: object, width: int) -> int:
        if not text:
            return 0
        metrics = QFontMetrics(font)  # type: ignore[call-overload]
        wrap = int(Qt.TextFlag.TextWordWrap)
        height: int = metrics.boundingRect(QRect(0, 0, width, 1000), wrap, text).height()
        return height
