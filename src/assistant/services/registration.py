"""Where the line stands: the last word of the SIP thread on the registration, with its due time."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QObject, Signal

from assistant.process.clock import Clock, utc_now
from assistant.services.state import RegistrationStatus
from sip.events import EngineStopped, RegistrationChanged, SipEvent
from sip.states import RegistrationProblem, RegistrationState


class Registration(QObject):
    """The account's registration with the PBX."""

    changed = Signal(object)
    """`RegistrationStatus`."""

    def __init__(
        self, clock: Clock = utc_now, account: str = "", parent: QObject | None = None
    ) -> None:
        """`account` is the one of the settings (``extension@server``); empty for none."""
        super().__init__(parent)
        self._clock = clock
        self._status = RegistrationStatus(RegistrationState.OFFLINE, account=account)
        self._without_password = ""
        """The account that is offline because nobody knows its password."""

    @property
    def status(self) -> RegistrationStatus:
        """What is known now."""
        return self._status

    @property
    def is_registered(self) -> bool:
        """Whether calls come in."""
        return self._status.state is RegistrationState.REGISTERED

    def miss_password(self, account: str) -> None:
        """Nobody knows the password of `account` (``extension@server``): it stays offline."""
        self._without_password = account
        if self._status.state is RegistrationState.OFFLINE:
            self._show(self._offline())

    def on_event(self, event: SipEvent) -> None:
        """Take an event of the phone."""
        match event:
            case RegistrationChanged(state=RegistrationState.OFFLINE) if self._without_password:
                self._show(self._offline())
            case RegistrationChanged():
                if event.state is RegistrationState.REGISTERED:
                    self._without_password = ""
                self._show(self._status_of(event))
            case EngineStopped():
                self._show(self._offline())
            case _:
                pass

    def _offline(self) -> RegistrationStatus:
        if account := self._without_password:
            problem = RegistrationProblem.PASSWORD_MISSING
            return RegistrationStatus(RegistrationState.OFFLINE, problem, account=account)
        return RegistrationStatus(RegistrationState.OFFLINE, account=self._status.account)

    def _status_of(self, event: RegistrationChanged) -> RegistrationStatus:
        retry_at = None
        if event.retry_seconds > 0:
            retry_at = self._clock() + timedelta(seconds=event.retry_seconds)
        return RegistrationStatus(
            state=event.state,
            problem=event.problem,
            code=event.code,
            reason=event.reason,
            account=event.account or self._status.account,
            retry_at=retry_at,
        )

    def _show(self, status: RegistrationStatus) -> None:
        if status != self._status:
            self._status = status
            self.changed.emit(status)
