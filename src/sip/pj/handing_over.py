"""What this desk does to hand one call over: REFER, with and without Replaces, and its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pjsua2 as pj

from sip.pj.call_transfer import TransferStep
from sip.states import EndReason, TransferStatus

if TYPE_CHECKING:
    from sip.pj.call import PjCall


def sip_refer(call: PjCall, target: str, uri: str, *, is_final_at_once: bool) -> None:
    """REFER the other side to `uri`; how it goes on comes as NOTIFY (RFC 3515)."""
    call.xfer(uri, pj.CallOpParam(True))
    _begin(call, target, TransferStep.SENT, is_final_at_once=is_final_at_once)


def sip_refer_to_call(call: PjCall, other: PjCall, target: str) -> None:
    """REFER the other side to take the place of this desk in `other` (RFC 3891)."""
    call.xferReplaces(other, pj.CallOpParam(True))
    _begin(call, target, TransferStep.SENT, is_final_at_once=True)


def sip_prepare(call: PjCall, target: str) -> None:
    """Show the transfer; its REFER waits until another call has ended."""
    _begin(call, target, TransferStep.PREPARED, is_final_at_once=True)


def sip_done(call: PjCall) -> None:
    """The target has the call: this desk is out of it."""
    call.facts.transfer.step = TransferStep.DONE
    call.facts.show_transfer(TransferStatus.DONE, pj.PJSIP_SC_OK)
    call.sip_end(EndReason.TRANSFERRED)


def sip_untaken(call: PjCall) -> None:
    """The target rang and did not answer. The PBX has the caller: he comes back as a new call, or
    goes where the PBX sends him; this desk is out of this one."""
    call.facts.show_transfer(TransferStatus.REFUSED, pj.PJSIP_SC_TEMPORARILY_UNAVAILABLE)
    call.sip_end(EndReason.TRANSFERRED)


def sip_failed(call: PjCall, reason: str) -> None:
    """The transfer could not even be asked for: the caller is still here."""
    call.facts.show_transfer(TransferStatus.REFUSED, 0, reason)


def _begin(call: PjCall, target: str, step: TransferStep, *, is_final_at_once: bool) -> None:
    was_prepared = call.facts.transfer.is_under_way
    call.facts.transfer.begin(target, step, is_final_at_once=is_final_at_once)
    if not was_prepared:
        call.facts.show_transfer(TransferStatus.SENT)
