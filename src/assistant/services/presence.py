"""The colleagues' lines: who is there, merged from the settings and the PBX's dialog events."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from assistant.process.clock import Clock, utc_now
from assistant.services.state import Colleague, RegistrationStatus
from sip.events import BlfChanged, EngineStopped, SipEvent
from sip.states import BlfState, RegistrationState

STALE_AFTER_SECONDS = 5.0
"""How long a registration may be asked about before what was heard is no longer shown as a fact.

A little longer than the phone waits before it says that the PBX does not answer."""

_TALKING = frozenset({BlfState.IN_CALL, BlfState.ON_HOLD})
_IN_CALL = frozenset({BlfState.IN_CALL, BlfState.INTERNAL_CALL, BlfState.EXTERNAL_CALL})


class Presence(QObject):
    """One `Colleague` for each watched extension."""

    changed = Signal(object)
    """`Colleague`."""

    def __init__(
        self,
        colleagues: Sequence[Colleague],
        is_internal: Callable[[str], bool],
        clock: Clock = utc_now,
        stale_after_seconds: float = STALE_AFTER_SECONDS,
        parent: QObject | None = None,
    ) -> None:
        """`is_internal` tells whether a number belongs to this PBX."""
        super().__init__(parent)
        self._colleagues = {one.extension: one for one in colleagues}
        self._is_internal = is_internal
        self._clock = clock
        self._silent_since: datetime | None = None
        """Since when the PBX gives no answer, while it is being asked."""
        self._lost = QTimer(self)
        self._lost.setSingleShot(True)
        self._lost.setInterval(round(stale_after_seconds * 1000))
        self._lost.timeout.connect(self._on_lost)

    def colleagues(self) -> tuple[Colleague, ...]:
        """All of them, in the order of the settings."""
        return tuple(self._colleagues.values())

    def state_of(self, extension: str) -> BlfState | None:
        """What one line is doing; None for one that is not watched."""
        colleague = self._colleagues.get(extension)
        return colleague.state if colleague else None

    def use_account(self, extension: str) -> None:
        """This desk is another extension now."""
        for one in self.colleagues():
            self._show(dataclasses.replace(one, is_self=one.extension == extension))

    def on_event(self, event: SipEvent) -> None:
        """Take an event of the phone."""
        match event:
            case BlfChanged():
                self._on_blf(event)
            case EngineStopped():
                self._on_lost()
            case _:
                pass

    def on_registration(self, status: RegistrationStatus) -> None:
        """News can only be trusted while the line stands, or is just being asked about."""
        match status.state:
            case RegistrationState.REGISTERED:
                self._lost.stop()
                self._silent_since = None
                self._ask_again()
            case RegistrationState.REGISTERING:
                if not self._lost.isActive():
                    self._silent_since = self._silent_since or self._clock()
                    self._lost.start()
            case _:
                self._lost.stop()
                self._on_lost()

    def _ask_again(self) -> None:
        """The PBX is asked again; until it speaks nothing is known."""
        for one in self.colleagues():
            if one.state is BlfState.STALE:
                self._show(dataclasses.replace(one, state=BlfState.UNKNOWN, since=None))

    def _on_blf(self, event: BlfChanged) -> None:
        before = self._colleagues.get(event.extension)
        if before is None:
            return
        remote = event.remote
        if not remote and event.state in _TALKING:
            # Asterisk names the other party only while it rings.
            remote = before.remote
        state = event.state
        if state is BlfState.IN_CALL and remote:
            state = self._call_with(remote)
        since = before.since if state is before.state else event.heard_at
        self._show(
            dataclasses.replace(
                before, state=state, since=since, heard=event.heard_at, remote=remote
            )
        )

    def on_connected(self, extension: str, remote: str) -> None:
        """This desk put a caller through to a colleague who talked already: the PBX tells of no
        such change."""
        before = self._colleagues.get(extension)
        if before is not None and before.state in _IN_CALL:
            self._show(dataclasses.replace(before, state=self._call_with(remote), remote=remote))

    def _call_with(self, remote: str) -> BlfState:
        internal = self._is_internal(remote)
        return BlfState.INTERNAL_CALL if internal else BlfState.EXTERNAL_CALL

    def _on_lost(self) -> None:
        since = self._silent_since = self._silent_since or self._clock()
        for one in self.colleagues():
            if one.state not in (BlfState.UNKNOWN, BlfState.STALE, BlfState.NOT_PERMITTED):
                self._show(dataclasses.replace(one, state=BlfState.STALE, since=since, remote=""))

    def _show(self, colleague: Colleague) -> None:
        if self._colleagues[colleague.extension] != colleague:
            self._colleagues[colleague.extension] = colleague
            self.changed.emit(colleague)
