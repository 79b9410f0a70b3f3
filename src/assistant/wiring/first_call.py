"""What the program was started to dial: it goes out once the phone is registered, or not at all."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from assistant.desk import Desk
from assistant.notices.board import NoticeBoard
from assistant.services.codes import CodeError
from assistant.services.dialing import DialError
from assistant.services.state import Notice
from assistant.words import notice_texts

NOTICE = "first_call"
PATIENCE_SECONDS = 30.0
"""Longer than a start takes. A link that was clicked in the morning must not ring at noon."""


class FirstCall(QObject):
    """Waits for the registration and carries `place` out, once; main thread."""

    def __init__(
        self,
        desk: Desk,
        board: NoticeBoard,
        text: str,
        place: Callable[[], object],
        patience_seconds: float = PATIENCE_SECONDS,
    ) -> None:
        """`text` is what the user wants to call; `place` dials it and may raise `DialError`."""
        super().__init__(desk)
        self._desk = desk
        self._board = board
        self._text = text
        self._place: Callable[[], object] | None = place
        desk.registration.changed.connect(self._go_on)
        QTimer.singleShot(round(patience_seconds * 1000), self, self._give_up)
        self._go_on()

    def _go_on(self) -> None:
        if self._place is None or not self._desk.registration.is_registered:
            return
        place, self._place = self._place, None
        try:
            place()
        except DialError as error:
            self._board.on_dial_error(error)
        except CodeError as error:
            self._board.post(NOTICE, notice_texts.code_refused(error.problem))

    def _give_up(self) -> None:
        if self._place is None:
            return
        self._place = None
        text = notice_texts.not_dialed(self._text[:80])
        self._desk.notices.post(Notice(NOTICE, text, is_error=True, redial=self._text))
