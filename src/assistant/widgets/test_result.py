"""How a test goes: a turning arc, a tick or a warning, and one sentence."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from assistant.presenters.views import TestState, TestView, Tone
from assistant.widgets.labels import plain_label
from assistant.widgets.painting import draw_icon, rounded
from assistant.widgets.spinner import Spinner
from assistant.widgets.theme import Theme
from assistant.widgets.tokens import tone_soft, tone_text

_TONES = {
    TestState.IDLE: Tone.NEUTRAL,
    TestState.RUNNING: Tone.NEUTRAL,
    TestState.PASSED: Tone.GOOD,
    TestState.FAILED: Tone.BAD,
}


class TestResult(QFrame):
    """Hidden while there is nothing to say."""

    __test__ = False

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = TestView(TestState.IDLE)
        self._words = plain_label(theme.font(13, 500), wraps=True)
        self._spinner = Spinner(theme)
        self._spinner.setParent(self)
        self._spinner.resize(self._spinner.sizeHint())
        self._spinner.move(theme.px(14), theme.px(11))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(44), theme.px(10), theme.px(14), theme.px(10))
        column.addWidget(self._words)
        theme.changed.connect(self._paint_words)
        self.hide()

    def show_view(self, view: TestView) -> None:
        """Show the state and its sentence."""
        self._view = view
        self._words.setText(view.sentence)
        self._spinner.setVisible(view.state is TestState.RUNNING)
        self._paint_words()
        self.setVisible(bool(view.sentence))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        tone = _TONES[self._view.state]
        rounded(painter, self.rect(), tone_soft(theme.tokens, tone), None, theme.px(8))
        names = {TestState.PASSED: "circle-check", TestState.FAILED: "circle-alert"}
        name = names.get(self._view.state)
        if name:
            ratio, color = self.devicePixelRatioF(), tone_text(theme.tokens, tone).name()
            pixmap = theme.icons.pixmap(name, color, theme.px(18), ratio)
            box = QRect(theme.px(14), theme.px(10), theme.px(18), theme.px(20))
            draw_icon(painter, box, pixmap)

    def _paint_words(self) -> None:
        palette = self._words.palette()
        color = tone_text(self._theme.tokens, _TONES[self._view.state])
        palette.setColor(QPalette.ColorRole.WindowText, color)
        self._words.setPalette(palette)
