"""What a list shows when it has nothing to show: an icon, a sentence, perhaps a hint."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from assistant.widgets.painting import draw_icon, rounded
from assistant.widgets.theme import Theme


class EmptyState(QWidget):
    """Centred in whatever room there is."""

    def __init__(
        self, theme: Theme, icon: str, sentence: str, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_words(icon, sentence, hint)

    def show_words(self, icon: str, sentence: str, hint: str = "") -> None:
        """Show another sentence."""
        self._icon, self._sentence, self._hint = icon, sentence, hint
        self.setAccessibleName(f"{sentence}. {hint}" if hint else sentence)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(132))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(112))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        disc, gap = theme.px(44), theme.px(10)
        title, hint = theme.font(13, 600), theme.font(12)
        width = self.width() - theme.px(32)
        words = self._height(self._hint, hint, width)
        total = disc + gap + QFontMetrics(title).height() + (theme.px(4) + words if words else 0)
        top = max(0, (self.height() - total) // 2)
        box = QRect((self.width() - disc) // 2, top, disc, disc)
        rounded(painter, box, theme.color("hover"), None, disc / 2)
        draw_icon(painter, box, theme.icon(self._icon, "muted", 20, self.devicePixelRatioF()))
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)
        top = box.bottom() + gap
        painter.setFont(title)
        painter.setPen(theme.color("text"))
        line = QRectF(theme.px(16), top, width, QFontMetrics(title).height())
        painter.drawText(line, flags, self._sentence)
        painter.setFont(hint)
        painter.setPen(theme.color("muted"))
        painter.drawText(
            QRectF(theme.px(16), line.bottom() + theme.px(4), width, words), flags, self._hint
        )

    @staticmethod
    def _height(text: str, font: object, width: int) -> int:
        if not text:
            return 0
        metrics = QFontMetrics(font)  # type: ignore[call-overload]
        wrap = int(Qt.TextFlag.TextWordWrap)
        height: int = metrics.boundingRect(QRect(0, 0, width, 1000), wrap, text).height()
        return height
