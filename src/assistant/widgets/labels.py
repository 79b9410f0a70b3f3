"""Labels for untrusted words: plain text, one line, elided; the whole text for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from assistant.presenters.views import Tone
from assistant.widgets.painting import draw_text, rounded, text_width
from assistant.widgets.theme import Theme
from assistant.widgets.tokens import tone_soft, tone_text

MAX_SHAPED = 400
"""Qt shapes a whole string to elide it; a stranger's name must not cost more than a line."""


def plain_tip(text: str) -> str:
    """Tool tips guess at rich text: what could begin markup is replaced by a look-alike."""
    return text.replace("<", "‹").replace(">", "›")


def plain_label(
    font: QFont,
    text: str = "",
    role: QPalette.ColorRole = QPalette.ColorRole.WindowText,
    *,
    wraps: bool = False,
    parent: QWidget | None = None,
) -> QLabel:
    """A label that shows `text` as it is."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(font)
    label.setForegroundRole(role)
    label.setWordWrap(wraps)
    label.setText(text)
    return label


class ToneLabel(QLabel):
    """Plain words in a tone's colour, which follows the theme; several lines where needed."""

    def __init__(
        self, theme: Theme, font: QFont, tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._tone = theme, tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font)
        self.setWordWrap(True)
        self._paint_words()
        theme.changed.connect(self._paint_words)

    def show_tone(self, tone: Tone) -> None:
        """Change the tone."""
        self._tone = tone
        self._paint_words()

    def _paint_words(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, tone_text(self._theme.tokens, self._tone))
        self.setPalette(palette)


class ElidedLabel(QLabel):
    """A single line that is cut with an ellipsis where the room ends; its tool tip has the rest."""

    def __init__(
        self,
        font: QFont,
        role: QPalette.ColorRole = QPalette.ColorRole.WindowText,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._full = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font)
        self.setForegroundRole(role)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Show `text`; empty text leaves the line empty but does not hide it."""
        if text != self._full:
            self._full = text
            self.setAccessibleName(text)
            self.updateGeometry()
            self._elide()

    @property
    def full_text(self) -> str:
        """What was asked to be shown."""
        return self._full

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._full[:MAX_SHAPED]) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, QFontMetrics(self.font()).height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        metrics = QFontMetrics(self.font())
        right = Qt.TextElideMode.ElideRight
        shown = metrics.elidedText(self._full[:MAX_SHAPED], right, self.width())
        self.setText(shown)
        self.setToolTip("" if shown == self._full else plain_tip(self._full[:MAX_SHAPED]))


class Badge(QWidget):
    """A small word in a tinted capsule."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._tone = Tone.NEUTRAL
        self._font = theme.font(11, 600)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str, tone: Tone = Tone.ACCENT) -> None:
        """Show the word, or nothing when it is empty."""
        self.setVisible(bool(text))
        if (text, tone) != (self._text, self._tone):
            self._text, self._tone = text, tone
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        px = self._theme.px
        return QSize(text_width(self._font, self._text) + px(14), px(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._text:
            return
        painter = QPainter(self)
        tokens = self._theme.tokens
        radius = self.height() / 2
        rounded(painter, self.rect(), tone_soft(tokens, self._tone), None, radius)
        ink = tone_text(tokens, self._tone)
        area = QRect(self.rect())
        draw_text(painter, area, self._text, self._font, ink, Qt.AlignmentFlag.AlignHCenter)
