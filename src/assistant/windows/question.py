"""A small dialog: an icon, a sentence, a few answers; never blocks the program."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assistant.widgets.button import Button, Look
from assistant.widgets.labels import plain_label
from assistant.widgets.painting import draw_icon, rounded
from assistant.widgets.theme import Theme
from assistant.windows.dialog import Dialog


class Question(Dialog):
    """`open` it; `answered` tells the number of the button, the last one being the default."""

    answered = Signal(int)
    goes_with_window = False

    def __init__(
        self,
        theme: Theme,
        title: str,
        sentence: str,
        answers: tuple[str, ...],
        parent: QWidget,
        *,
        icon: str = "phone",
    ) -> None:
        """`icon` says what it is about."""
        super().__init__(parent)
        self._theme, self._icon = theme, icon
        px = theme.px
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(px(440))
        words = QVBoxLayout()
        words.setSpacing(px(6))
        words.addWidget(plain_label(theme.font(15, 600), title, wraps=True))
        muted = QPalette.ColorRole.PlaceholderText
        self._sentence = plain_label(theme.font(13), "", muted, wraps=True)
        words.addWidget(self._sentence)
        self.say(sentence)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addStretch(1)
        for number, answer in enumerate(answers):
            is_last = number == len(answers) - 1
            look = Look.ACCENT if is_last else Look.SOFT
            button = Button(theme, "", answer, look, height=36)
            button.setDefault(is_last)
            button.setAutoDefault(is_last)
            button.clicked.connect(lambda _checked=False, number=number: self._answer(number))
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(80), px(24), px(24), px(20))
        column.setSpacing(px(20))
        column.addLayout(words)
        column.addLayout(buttons)

    def say(self, sentence: str) -> None:
        """Ask with other words: what the question is about has changed."""
        self._sentence.setText(sentence)
        self.setAccessibleDescription(sentence)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        disc = QRect(theme.px(24), theme.px(24), theme.px(40), theme.px(40))
        rounded(painter, disc, theme.color("accent_soft"), None, theme.px(20))
        draw_icon(
            painter, disc, theme.icon(self._icon, "accent_text", 20, self.devicePixelRatioF())
        )

    def _answer(self, number: int) -> None:
        self.done(number + 1)
        self.answered.emit(number)
