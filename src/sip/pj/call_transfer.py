"""A transfer that this desk started, followed by NOTIFY to its end (RFC 3515 §2.4.5)."""

from __future__ import annotations

import pjsua2 as pj

from sip.states import TransferStatus


class TransferProgress:
    """How far one call's transfer has come. SIP thread only."""

    def __init__(self) -> None:
        self.target = ""
        """Empty while no transfer is under way."""

    @property
    def is_under_way(self) -> bool:
        """Whether a REFER is out and its end is not known."""
        return bool(self.target)

    def begin(self, target: str) -> None:
        """The REFER is out."""
        self.target = target

    def end(self) -> None:
        """Nothing more is to be followed."""
        self.target = ""

    def hear(self, prm: pj.OnCallTransferStatusParam) -> TransferStatus | None:
        """What a NOTIFY says; None when it says nothing new."""
        code = prm.statusCode
        if not self.is_under_way:
            return None
        if code < 200:
            return TransferStatus.RINGING if code >= 180 else None
        if not prm.finalNotify and code < 300:
            return None
        prm.cont = False
        return TransferStatus.DONE if code < 300 else TransferStatus.REFUSED
