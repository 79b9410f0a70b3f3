"""The player of a recording: play or pause, how far it is, and closing it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assistant.presenters.views.sound import PlayerView
from assistant.widgets.button import Button, Look
from assistant.widgets.labels import ElidedLabel, plain_label
from assistant.widgets.slider import Slider
from assistant.widgets.theme import Theme

_STEPS = 10
"""Of the slider in a second."""
KEY_SECONDS = 5
PAGE_SECONDS = 30


class PlayerBar(QWidget):
    """Shows what it is told; a click only asks."""

    toggled = Signal()
    """Pause, or go on."""
    seek_requested = Signal(float)
    """Seconds from the beginning."""
    close_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, px = theme, theme.px
        self.setAccessibleName(self.tr("Player"))
        self.button = Button(theme, "play", "", Look.SOFT, self.tr("Play"))
        self.button.clicked.connect(self.toggled)
        self.title = ElidedLabel(theme.font(12, 600))
        self.slider = Slider(theme, self.tr("Place in the recording"))
        self.slider.setSingleStep(KEY_SECONDS * _STEPS)
        self.slider.setPageStep(PAGE_SECONDS * _STEPS)
        self.slider.moved.connect(lambda value: self.seek_requested.emit(value / _STEPS))
        self.times = plain_label(theme.figures(12), "", QPalette.ColorRole.PlaceholderText)
        self.problem = plain_label(theme.font(12, 500), wraps=True)
        self.close_button = Button(theme, "x", "", name=self.tr("Close the player"))
        self.close_button.clicked.connect(self.close_requested)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.times)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addLayout(head)
        middle.addWidget(self.slider)
        middle.addWidget(self.problem)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(8), px(10), px(10))
        row.setSpacing(px(10))
        row.addWidget(self.button)
        row.addLayout(middle, 1)
        row.addWidget(self.close_button)

    def show_view(self, view: PlayerView) -> None:
        """Show this recording."""
        self.title.show_text(view.title)
        self.times.setText(view.times)
        self.slider.setMaximum(max(round(view.length_seconds * _STEPS), 1))
        self.slider.show_value(round(view.position_seconds * _STEPS))
        self.slider.setAccessibleDescription(view.times)
        self.button.show_icon("pause" if view.is_playing else "play")
        self.button.name(self.tr("Pause") if view.is_playing else self.tr("Play"))
        self.slider.setVisible(view.can_play)
        self.times.setVisible(view.can_play)
        self.button.setEnabled(view.can_play)
        self.problem.setVisible(bool(view.problem))
        if view.problem != self.problem.text():
            self.problem.setText(view.problem)
            palette = self.problem.palette()
            token = "muted" if view.can_play else "bad_text"
            palette.setColor(QPalette.ColorRole.WindowText, self._theme.color(token))
            self.problem.setPalette(palette)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, self._theme.color("border"))
