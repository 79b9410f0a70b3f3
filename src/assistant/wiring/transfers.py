"""What the windows ask about calls that belong together; a target's line is looked at first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from assistant.desk import Desk
from assistant.notices.board import NoticeBoard
from assistant.services.consulting import NotAvailableError
from assistant.services.dialing import DialError
from assistant.services.state import CallEntry
from assistant.widgets.theme import Theme
from assistant.windows.main import MainWindow
from assistant.windows.not_available import ANYWAY, not_available_question
from assistant.windows.question import Question
from assistant.words.texts import line_state_word
from sip.actions import CallAction
from sip.events import CallEnded


class TransferWiring(QObject):
    """Transfers and consultations by drag, menu and picker, and the buttons that go with them."""

    def __init__(
        self, desk: Desk, window: MainWindow, theme: Theme, board: NoticeBoard, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._window, self._theme, self._board = desk, window, theme, board
        self._question: Question | None = None
        self._key = ""
        desk.calls.ended.connect(self._on_call_ended)
        window.transfer_requested.connect(self._on_transfer)
        window.consultation_requested.connect(self._on_consultation)

    def act(self, key: str, action: CallAction) -> None:
        """Carry out what needs neither target nor digits."""
        desk = self._desk
        match action:
            case CallAction.COMPLETE_TRANSFER:
                desk.consulting.complete(key)
            case CallAction.TAKE_BACK:
                desk.consulting.take_back(key)
            case CallAction.JOIN:
                # Alone it is refused by the phone, in words.
                desk.several.join(desk.several.join_all() or (key,))
            case CallAction.LEAVE:
                desk.several.leave(key)

    # -- inside ---------------------------------------------------------------------------------

    def _on_transfer(self, key: str, target: str) -> None:
        self._checked(key, target, lambda: self._desk.calls.transfer(key, target))

    def _on_consultation(self, key: str, target: str) -> None:
        # Whoever only asks hears for himself that nobody answers.
        self._try(lambda: self._desk.consulting.consult(key, target))

    def _checked(self, key: str, target: str, go_on: Callable[[], object]) -> None:
        """Transfer at once, or ask when the target's line says that nobody will answer."""
        try:
            self._desk.consulting.check(target)
        except DialError as error:
            self._board.on_dial_error(error)
        except NotAvailableError as found:
            name = found.target.name or self._desk.lookup.caller_of(found.target.dial).name
            state = line_state_word(found.line)
            self._ask(name or found.target.dial, state, key, go_on)
        else:
            self._try(go_on)

    def _ask(self, name: str, state: str, key: str, go_on: Callable[[], object]) -> None:
        if self._question is not None:
            self._question.reject()
        question = not_available_question(self._theme, name, state, self._window)
        question.answered.connect(lambda answer: self._try(go_on) if answer == ANYWAY else None)
        question.finished.connect(self._on_finished)
        self._question, self._key = question, key
        question.open()

    def _on_finished(self) -> None:
        self._question = None

    def _on_call_ended(self, entry: CallEntry, _: CallEnded) -> None:
        """An answer given later would mean nothing."""
        if self._question is not None and entry.call.key == self._key:
            self._question.reject()

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except DialError as error:
            self._board.on_dial_error(error)
