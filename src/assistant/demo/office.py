"""The script of the demo: who calls when, who is busy, and who answers what is dialed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer

from assistant.demo.past import remember
from assistant.demo.queues import DemoLink
from assistant.demo.start import CONTACTS
from assistant.demo.trace import FACTS, DemoTrace
from assistant.desk import Desk
from sip.events import CallChanged, CallEnded, CallSnapshot, SipEvent, TransferChanged
from sip.fake import FakeSip
from sip.states import BlfState, CallState, EndReason, TransferStatus
from store.database import Store

FIRST_CALL_SECONDS = 3.0
NEXT_CALL_SECONDS = 45.0
ANSWER_SECONDS = 2.0
TALK_SECONDS = 20.0
"""How long a colleague talks to whom was handed over."""
_LINE_OF_CALLED = {CallState.ALERTING: BlfState.RINGING, CallState.CONNECTED: BlfState.IN_CALL}
_LINE_OF_TARGET = {
    TransferStatus.RINGING: BlfState.RINGING,
    TransferStatus.DONE: BlfState.IN_CALL,
    TransferStatus.REFUSED: BlfState.AVAILABLE,
    TransferStatus.TAKEN_BACK: BlfState.AVAILABLE,
}

_LINES = (
    # After so many seconds this colleague does that; then from the beginning.
    (0.5, "103", BlfState.IN_CALL),
    (0.5, "104", BlfState.DO_NOT_DISTURB),
    (0.5, "106", BlfState.NOT_REGISTERED),
    (0.5, "109", BlfState.AWAY),
    (6.0, "102", BlfState.RINGING),
    (9.0, "102", BlfState.IN_CALL),
    (14.0, "103", BlfState.AVAILABLE),
    (20.0, "102", BlfState.AVAILABLE),
    (22.0, "105", BlfState.EXTERNAL_CALL),
    (28.0, "105", BlfState.WRAP_UP),
    (30.0, "105", BlfState.AVAILABLE),
)
_SCRIPT_SECONDS = 32.0


class DemoOffice(QObject):
    """Plays the office, on the main thread."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        assert isinstance(desk.phone, FakeSip)
        self._phone = desk.phone
        self._desk = desk
        self._next_caller = 0
        self._followed: dict[str, BlfState] = {}
        """What the lines do that were dialed from here, by number."""
        self._link = desk.pbx.link
        self._trace = DemoTrace()
        self._phone.rungs, self._phone.facts = self._trace.rungs, FACTS
        desk.bridge.sip_event.connect(self._on_event)
        desk.memory.opened.connect(self._on_store_opened)
        self._play_lines()
        self._after(FIRST_CALL_SECONDS, self._ring)
        if isinstance(link := self._link, DemoLink):
            link.add_caller("800", CONTACTS[1][2], 95)
            link.add_caller("800", "+44 113 496 0777", 40)
            link.add_caller("801", CONTACTS[3][2], 12)
            self._after(15.0, lambda: link.take_caller("800"))

    def _play_lines(self) -> None:
        for seconds, extension, state in _LINES:
            self._after(seconds, self._line(extension, state))
        self._after(_SCRIPT_SECONDS, self._play_lines)

    def _line(self, extension: str, state: BlfState) -> Callable[[], None]:
        return lambda: self._set_line(extension, state)

    def _set_line(self, extension: str, state: BlfState) -> None:
        """One colleague's line, on the tile and in the queues."""
        self._phone.set_blf(extension, state)
        if isinstance(self._link, DemoLink):
            self._link.set_line(extension, state)

    def _ring(self) -> None:
        first, last, number, _ = CONTACTS[self._next_caller % len(CONTACTS)]
        self._next_caller += 1
        if not self._phone.calls:
            self._phone.ring(number, f"{first} {last}".upper())
        self._after(NEXT_CALL_SECONDS, self._ring)

    def _on_event(self, event: SipEvent) -> None:
        self._trace.on_event(event)
        match event:
            case CallChanged(call) if call.dialed:
                self._follow(call)
            case CallEnded(call, reason) if self._followed.pop(call.dialed, None):
                if reason is not EndReason.TRANSFERRED:
                    self._set_line(call.dialed, BlfState.AVAILABLE)
            case TransferChanged(_, target, status) if status in _LINE_OF_TARGET:
                self._set_line(target, _LINE_OF_TARGET[status])
                if status is TransferStatus.DONE:
                    self._after(TALK_SECONDS, self._line(target, BlfState.AVAILABLE))
            case _:
                pass

    def _follow(self, call: CallSnapshot) -> None:
        """Let a colleague who is called ring, answer and talk."""
        state = _LINE_OF_CALLED.get(call.state)
        if state is None or self._followed.get(call.dialed) is state:
            return
        self._followed[call.dialed] = state
        self._set_line(call.dialed, state)
        if state is BlfState.RINGING:
            self._after(ANSWER_SECONDS, lambda: self._answer(call.key))

    def _answer(self, key: str) -> None:
        call = self._phone.calls.get(key)
        if call is not None and call.state is CallState.ALERTING:
            self._phone.peer_answers(key)

    def _on_store_opened(self, store: Store) -> None:
        def fill() -> None:
            if store.contacts.count() == 0:
                remember(store, self._desk.rules, datetime.now(UTC))

        self._desk.store_tasks.run(fill, lambda _: self._on_filled())

    def _on_filled(self) -> None:
        self._desk.lookup.forget()
        self._desk.history.changed.emit()

    def _after(self, seconds: float, action: Callable[[], None]) -> None:
        QTimer.singleShot(round(seconds * 1000), self, action)
