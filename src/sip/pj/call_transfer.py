"""A transfer that this desk started, followed by NOTIFY to its end (RFC 3515 §2.4.5)."""

from __future__ import annotations

from enum import Enum, unique

import pjsua2 as pj

from sip.states import TransferStatus


@unique
class TransferStep(Enum):
    """What is known of a transfer under way."""

    NONE = "none"
    """No transfer is under way."""
    PREPARED = "prepared"
    """The user asked for it; the REFER waits for another call's end."""
    SENT = "sent"
    """The REFER is out."""
    ACCEPTED = "accepted"
    """The PBX calls it done, which may be as soon as the target rings."""
    DONE = "done"
    """The target has the call; only this desk's own session is left to end."""


class TransferProgress:
    """How far one call's transfer has come. SIP thread only."""

    def __init__(self) -> None:
        self.target = ""
        """Empty while no transfer is under way."""
        self.step = TransferStep.NONE
        self.is_final_at_once = True
        """Whether the PBX's word that it is done is the end; else somebody watches the target."""

    @property
    def is_under_way(self) -> bool:
        """Whether a transfer's end is not known."""
        return self.step is not TransferStep.NONE

    def begin(self, target: str, step: TransferStep, *, is_final_at_once: bool) -> None:
        """The user wants it."""
        self.target, self.step, self.is_final_at_once = target, step, is_final_at_once

    def end(self) -> None:
        """Nothing more is to be followed."""
        self.target, self.step = "", TransferStep.NONE

    def hear(self, prm: pj.OnCallTransferStatusParam) -> TransferStatus | None:
        """What a NOTIFY says; None when it says nothing new.

        A final status is the end, whether or not the subscription ends with it: linphone, for one,
        leaves it active.
        """
        code = prm.statusCode
        if self.step is not TransferStep.SENT:
            return None
        if code < 200:
            return TransferStatus.RINGING if code >= 180 else None
        prm.cont = False
        if code >= 300:
            return TransferStatus.REFUSED
        if self.is_final_at_once:
            return TransferStatus.DONE
        self.step = TransferStep.ACCEPTED
        return TransferStatus.RINGING
