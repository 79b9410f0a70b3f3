"""What closing and quitting do: hide to the tray, or ask, so that no call is lost unawares."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from assistant.widgets.theme import Theme
from assistant.windows.dialog import close_with, one_asks_first
from assistant.windows.question import Question
from assistant.words.texts import fill


class Closing(QObject):
    """Asks at most one question at a time."""

    warned = Signal()
    quit_wished = Signal()
    """The user chose to quit; `may_quit` tells whether to."""
    quit_confirmed = Signal()
    """The user gives up the calls that `may_quit` asked about."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._question: Question | None = None
        self._is_about_calls = False
        self.to_tray = False
        self.warns = True
        self.is_final = False
        """The program is quitting: close without a word."""

    def may_close(self) -> bool:
        """Whether the window is to close now; otherwise what happens instead is under way."""
        if self.is_final or _session_ends():
            return True
        if self._question is not None:
            self._question.raise_()
        elif one_asks_first(self._window):
            pass  # Something typed is not saved.
        elif not self.to_tray:
            self._ask()
        elif self.warns:
            self._warn()
        else:
            self._hide()
        return False

    def may_quit(self, parties: Sequence[str]) -> bool:
        """Whether to quit now, with calls with `parties` going on; otherwise the user is asked.

        Something typed that is not saved is asked about first."""
        if one_asks_first(self._window):
            return False
        if not parties:
            return True
        if self._question is not None:
            self._question.close()
        answers = (self.tr("Hang up and quit"), self.tr("No"))
        self._open(self.tr("Quit?"), self._about(parties), answers, self._on_calls_given_up)
        self._is_about_calls = True
        return False

    def show_calls(self, parties: Sequence[str]) -> None:
        """A question about calls follows what they do meanwhile."""
        if self._question is not None and self._is_about_calls:
            self._question.say(self._about(parties))

    def _about(self, parties: Sequence[str]) -> str:
        match len(parties):
            case 0:
                return self.tr("No call is going on any more. Quit?")
            case 1:
                return fill(self.tr("A call with %1 is going on. Hang up and quit?"), parties[0])
            case count:
                return self.tr("%n calls are going on. Hang up and quit?", "", count)

    def _warn(self) -> None:
        sentence = self.tr(
            "The window goes to the tray, and calls still come in. To end the program, choose"
            " Quit in its menu."
        )
        title = self.tr("The phone keeps running")
        self._open(title, sentence, (self.tr("Cancel"), self.tr("Got it")), self._on_warned)

    def _ask(self) -> None:
        sentence = self.tr("This desktop has no tray. When you quit, no calls come in any more.")
        answers = (self.tr("Cancel"), self.tr("Quit"), self.tr("Minimize"))
        self._open(self.tr("Quit or keep the phone running?"), sentence, answers, self._on_asked)

    def _open(self, title: str, sentence: str, answers: tuple[str, ...], then: object) -> None:
        self._question = Question(self._theme, title, sentence, answers, self._window)
        self._question.answered.connect(then)
        self._question.finished.connect(self._on_finished)
        self._question.open()

    def _on_finished(self) -> None:
        self._question, self._is_about_calls = None, False

    def _on_warned(self, answer: int) -> None:
        if answer == 1:
            self.warns = False
            self.warned.emit()
            self._hide()

    def _hide(self) -> None:
        close_with(self._window)
        self._window.hide()

    def _on_asked(self, answer: int) -> None:
        if answer == 1:
            self.quit_wished.emit()
        elif answer == 2:
            self._window.showMinimized()

    def _on_calls_given_up(self, answer: int) -> None:
        if answer == 0:
            self.quit_confirmed.emit()


def _session_ends() -> bool:
    app = QGuiApplication.instance()
    return isinstance(app, QGuiApplication) and app.isSavingSession()
