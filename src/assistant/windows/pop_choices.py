"""The pop's lines that say who it is, who it is not, or that somebody new calls."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assistant.presenters.views.contacts import CallerAction, CallerChoice
from assistant.widgets.link import Link
from assistant.widgets.theme import Theme

MAX_LINES = 5
_ICONS = {CallerAction.CONFIRM: "circle-check", CallerAction.DENY: "x"}
_NEW = frozenset({CallerAction.NEW_PERSON, CallerAction.NEW_ORGANIZATION})


class PopChoices(QWidget):
    """Made once; lines without words are hidden. Somebody new can be two kinds, side by side."""

    wished = Signal(object)
    """`CallerWish`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._choices: tuple[CallerChoice, ...] | None = None
        self.lines = [self._line(theme, place) for place in range(MAX_LINES)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        beside = QHBoxLayout()
        for line in self.lines[:2]:
            beside.addWidget(line)
        beside.addStretch(1)
        self._beside, self._column = beside, column
        column.addLayout(beside)
        for line in self.lines[2:]:
            column.addWidget(line)

    def show_choices(self, choices: tuple[CallerChoice, ...]) -> None:
        """Show these, at most `MAX_LINES`."""
        choices = choices[:MAX_LINES]
        if choices != self._choices:
            self._choices = choices
            for place, line in enumerate(self.lines):
                if place < len(choices):
                    choice = choices[place]
                    line.show_words(_ICONS.get(choice.wish.action, "plus"), choice.words)
                line.setVisible(place < len(choices))
            is_new = bool(choices) and choices[0].wish.action in _NEW
            way = QHBoxLayout.Direction
            self._beside.setDirection(way.LeftToRight if is_new else way.TopToBottom)
            self._beside.setSpacing(0)
        self.setVisible(bool(choices))
        # The pop measures itself at once, not when the event loop comes to it.
        self._column.activate()
        self.updateGeometry()

    def _line(self, theme: Theme, place: int) -> Link:
        line = Link(theme, "plus", "", self.tr("Who it is"))
        line.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        line.clicked.connect(lambda: self._on_clicked(place))
        return line

    def _on_clicked(self, place: int) -> None:
        if self._choices and place < len(self._choices):
            self.wished.emit(self._choices[place].wish)
