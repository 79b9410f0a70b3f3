"""Hold and resume of one call: one re-INVITE at a time, and the user's last word wins.

A hold that the other side refuses is a hold all the same: its sound is cut here. Nobody who was put
on hold may hear what is said meanwhile.
"""

from __future__ import annotations

import logging
import random
import time

import pjsua2 as pj

from sip.pj import params

log = logging.getLogger(__name__)

REQUEST_PENDING = 491
"""Both sides sent a re-INVITE at once (RFC 3261 §14.1)."""
_TO_BE_SENT_AGAIN = frozenset({401, 407, 422})
"""The stack sends the re-INVITE once more, with credentials or another session timer."""
_SENT_AGAIN_SECONDS = 4.0
_CALLER_WAITS, _CALLED_WAITS = (2.1, 4.0), (0.0, 2.0)
"""Between how many seconds each side waits before it asks again: so they do not meet again."""


class HoldWish:
    """Whether we hold the other side, and whether the user wants it otherwise. SIP thread only."""

    def __init__(self) -> None:
        self.is_signalled = False
        """What the media says: we hold the other side."""
        self.is_here_only = False
        """The other side refused to be held, so its sound is cut at this desk."""
        self.is_resume_refused = False
        """The other side refused to be taken back; reset by whoever tells it."""
        self._wanted: bool | None = None
        self._asked: bool | None = None
        """What our re-INVITE under way asks for; one at a time, and each only once."""
        self._challenged_at: float | None = None
        """When the re-INVITE under way was sent back to be sent once more; monotonic."""
        self._retry_at: float | None = None
        """When a re-INVITE that met the other side's is sent again; monotonic."""

    @property
    def is_held(self) -> bool:
        """Whether the other side is on hold, however that was brought about."""
        return self.is_signalled or self.is_here_only

    def want(self, call: pj.Call, *, held: bool, is_confirmed: bool) -> None:
        """Bring the media there, now or as soon as the session allows it."""
        self._wanted = held
        if not held:
            self.is_here_only = False
        self.settle(call, is_confirmed=is_confirmed)

    def settle(self, call: pj.Call, *, is_confirmed: bool) -> None:
        """Send the re-INVITE that is still wanted; a busy session tells when it is free again.

        The stack refuses a re-INVITE before the ACK and while another one is under way.
        """
        wanted = self._wanted
        if wanted is None or self._is_asking() or not is_confirmed:
            return
        if self._retry_at is not None and time.monotonic() < self._retry_at:
            return
        self._retry_at = None
        if wanted == self.is_held:
            self._wanted = None
            return
        try:
            if wanted:
                call.setHold(params.audio_only())
            else:
                call.reinvite(params.live_again())
        except pj.Error as error:
            log.info("not yet: %s", error.reason)
        else:
            self._asked, self._challenged_at = wanted, None

    def refresh(self, call: pj.Call) -> None:
        """re-INVITE with the media direction as it is: learns whether the session still lives."""
        if self.is_signalled:
            call.setHold(params.audio_only())
        else:
            call.reinvite(params.live_again())

    def _is_asking(self) -> bool:
        """Whether a re-INVITE is under way; one that could not be sent once more is not."""
        if self._challenged_at is not None:
            return time.monotonic() - self._challenged_at < _SENT_AGAIN_SECONDS
        return self._asked is not None

    def seconds_to_retry(self) -> float | None:
        """When `settle` should be called again though nothing happens; None for never."""
        return None if self._retry_at is None else max(0.0, self._retry_at - time.monotonic())

    def note(self, change: pj.TsxStateEvent, *, is_caller: bool) -> bool:
        """Whether a re-INVITE is over, so that a waiting one may go; takes its answer.

        One that was refused is over with the answer: its transaction lasts half a minute longer.
        """
        transaction = change.tsx
        if transaction.method != "INVITE" or not _is_over(change):
            return False
        if transaction.role == pj.PJSIP_ROLE_UAC and self._asked is not None:
            if transaction.statusCode == REQUEST_PENDING:
                waits = _CALLER_WAITS if is_caller else _CALLED_WAITS
                self._retry_at = time.monotonic() + random.uniform(*waits)  # noqa: S311
            elif transaction.statusCode in _TO_BE_SENT_AGAIN and self._challenged_at is None:
                self._challenged_at = time.monotonic()
                return True
            elif self._wanted == self._asked:
                self._wanted = None
                self._take_answer(transaction.statusCode, held=self._asked)
            self._asked = self._challenged_at = None
        return True

    def _take_answer(self, code: int, *, held: bool) -> None:
        if code < 300:
            return
        if held:
            self.is_here_only = True
        else:
            self.is_resume_refused = True


def _is_over(change: pj.TsxStateEvent) -> bool:
    state = change.tsx.state
    if change.tsx.role == pj.PJSIP_ROLE_UAC:
        if change.prevState == pj.PJSIP_TSX_STATE_COMPLETED:
            return False  # was over before
        if state == pj.PJSIP_TSX_STATE_COMPLETED:
            return True
    return bool(state == pj.PJSIP_TSX_STATE_TERMINATED)
