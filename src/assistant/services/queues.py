"""The queues as the desk sees them: what the PBX tells, with the contacts' names."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from assistant.pbx.records import LinkProblem, LinkState, Queue, QueueMember, WaitingCaller
from assistant.services.state import Caller, QueueEntry, WaitingEntry


class QueueSource(Protocol):
    """What is needed of `assistant.pbx.link.PbxLink`, which is only imported where it is used."""

    @property
    def state_changed(self) -> SignalInstance: ...
    @property
    def queue_changed(self) -> SignalInstance: ...
    @property
    def queue_removed(self) -> SignalInstance: ...
    @property
    def caller_parked(self) -> SignalInstance: ...
    @property
    def state(self) -> LinkState: ...
    @property
    def problem(self) -> LinkProblem: ...
    def queues(self) -> tuple[Queue, ...]: ...
    def ask_parked(self) -> None: ...
    def start(self) -> None: ...
    def stop(self) -> None: ...


class CallerOf(Protocol):
    """Who is behind a number."""

    def __call__(
        self, party: str, /, name: str = "", *, is_from_outside: bool = False
    ) -> Caller: ...


class Queues(QObject):
    """One `QueueEntry` for each queue; main thread. Without a link there is none, and OFF."""

    changed = Signal(object)
    """`QueueEntry`: new, or different from before."""
    removed = Signal(str)
    """The number of a queue that is no more."""
    link_changed = Signal(object)
    """`LinkState`."""

    def __init__(
        self,
        link: QueueSource | None,
        caller_of: CallerOf,
        colleague_name: Callable[[str], str] = lambda _: "",
        parent: QObject | None = None,
    ) -> None:
        """`caller_of(number, name)` tells who waits; `colleague_name(extension)` names members.

        A colleague's name wins over the one that the PBX has for the member.
        """
        super().__init__(parent)
        self._link = link
        self._caller_of = caller_of
        self._colleague_name = colleague_name
        self._entries: dict[str, QueueEntry] = {}
        self._is_lost = False
        if link is not None:
            link.queue_changed.connect(self._on_queue_changed)
            link.queue_removed.connect(self._on_queue_removed)
            link.state_changed.connect(self._on_link_changed)

    @property
    def link_state(self) -> LinkState:
        """Where the link to the PBX stands; OFF when none is configured."""
        return LinkState.OFF if self._link is None else self._link.state

    @property
    def link_problem(self) -> LinkProblem:
        """Why the link is not up; current when `link_changed` is emitted."""
        return LinkProblem.NONE if self._link is None else self._link.problem

    def queues(self) -> tuple[QueueEntry, ...]:
        """All queues, by number."""
        keys = sorted(self._entries, key=lambda key: (len(key), key))
        return tuple(self._entries[key] for key in keys)

    def start(self) -> None:
        """Connect, where a link is configured."""
        if self._link is not None:
            self._link.start()

    def stop(self) -> None:
        """Disconnect."""
        if self._link is not None:
            self._link.stop()

    def refresh_callers(self) -> None:
        """Ask again who the callers are: the store is open, or contacts changed."""
        if self._link is not None:
            for queue in self._link.queues():
                self._on_queue_changed(queue)

    def _on_link_changed(self, state: LinkState) -> None:
        self._is_lost = state in (LinkState.LOST, LinkState.REFUSED)
        for entry in self.queues():
            self._show(dataclasses.replace(entry, is_stale=self._is_lost))
        self.link_changed.emit(state)

    def _on_queue_changed(self, queue: Queue) -> None:
        entry = QueueEntry(
            number=queue.number,
            name=queue.name,
            members=tuple(self._named(one) for one in queue.members),
            waiting=tuple(self._enriched(one) for one in queue.waiting),
            is_stale=self._is_lost,
        )
        self._show(entry)

    def _show(self, entry: QueueEntry) -> None:
        if self._entries.get(entry.number) != entry:
            self._entries[entry.number] = entry
            self.changed.emit(entry)

    def _on_queue_removed(self, number: str) -> None:
        if self._entries.pop(number, None) is not None:
            self.removed.emit(number)

    def _named(self, member: QueueMember) -> QueueMember:
        name = self._colleague_name(member.extension)
        return dataclasses.replace(member, name=name) if name else member

    def _enriched(self, waiting: WaitingCaller) -> WaitingEntry:
        caller = self._caller_of(
            waiting.number, waiting.name, is_from_outside=not waiting.is_internal
        )
        return WaitingEntry(waiting.key, waiting.position, caller, waiting.waiting_since)
