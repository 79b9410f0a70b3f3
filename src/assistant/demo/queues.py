"""A link to a PBX that is not there: two queues with members and callers who come and go."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, Signal

from assistant.pbx.records import (
    LinkProblem,
    LinkState,
    MemberState,
    Queue,
    QueueMember,
    WaitingCaller,
)
from sip.states import BlfState

_MEMBER_STATES = {
    BlfState.RINGING: MemberState.RINGING,
    BlfState.IN_CALL: MemberState.IN_CALL,
    BlfState.INTERNAL_CALL: MemberState.IN_CALL,
    BlfState.EXTERNAL_CALL: MemberState.IN_CALL,
    BlfState.ON_HOLD: MemberState.ON_HOLD,
    BlfState.NOT_REGISTERED: MemberState.NOT_REGISTERED,
}


def _member(extension: str, name: str, state: MemberState) -> QueueMember:
    return QueueMember(extension, name, state, is_paused=state is MemberState.PAUSED)


class DemoLink(QObject):
    """Looks like `PbxLink` to the services."""

    state_changed = Signal(object)
    queue_changed = Signal(object)
    queue_removed = Signal(str)
    caller_parked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = LinkState.OFF
        self.problem = LinkProblem.NONE
        self._callers = 0
        self._queues = {
            "800": Queue(
                "800",
                "Sales",
                (
                    _member("102", "Carla Rossi", MemberState.AVAILABLE),
                    _member("103", "Dmitri Volkov", MemberState.AVAILABLE),
                    _member("104", "Elena Petrova", MemberState.PAUSED),
                ),
            ),
            "801": Queue(
                "801",
                "Support",
                (
                    _member("105", "Frank Weber", MemberState.AVAILABLE),
                    _member("106", "Grace Liu", MemberState.NOT_REGISTERED),
                ),
            ),
        }

    def queues(self) -> tuple[Queue, ...]:
        """What is known now."""
        return tuple(self._queues.values())

    def ask_parked(self) -> None:
        """Nobody is parked here."""

    def start(self) -> None:
        """Up at once."""
        self.state = LinkState.UP
        self.state_changed.emit(self.state)
        for queue in self.queues():
            self.queue_changed.emit(queue)

    def stop(self) -> None:
        """Down."""
        self.state = LinkState.OFF

    def set_line(self, extension: str, state: BlfState) -> None:
        """What a member's line does, as the tile of the same colleague shows it."""
        for queue in self.queues():
            members = tuple(
                dataclasses.replace(one, state=_MEMBER_STATES.get(state, MemberState.AVAILABLE))
                if one.extension == extension and not one.is_paused
                else one
                for one in queue.members
            )
            if members != queue.members:
                self._show(dataclasses.replace(queue, members=members))

    def add_caller(self, queue: str, number: str, waited_seconds: int = 0) -> None:
        """A caller joins at the end."""
        self._callers += 1
        before = self._queues[queue]
        since = datetime.now(UTC) - timedelta(seconds=waited_seconds)
        key, position = f"demo-{self._callers}", len(before.waiting) + 1
        caller = WaitingCaller(key, position, number, "", since)
        self._show(dataclasses.replace(before, waiting=(*before.waiting, caller)))

    def take_caller(self, queue: str) -> None:
        """The first caller is answered; the others move up."""
        before = self._queues[queue]
        rest = tuple(
            dataclasses.replace(caller, position=position)
            for position, caller in enumerate(before.waiting[1:], start=1)
        )
        self._show(dataclasses.replace(before, waiting=rest))

    def _show(self, queue: Queue) -> None:
        self._queues[queue.number] = queue
        self.queue_changed.emit(queue)
