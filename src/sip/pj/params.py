"""What the stack is told about one operation on a call."""

from __future__ import annotations

import pjsua2 as pj


def audio_only() -> pj.CallOpParam:
    """The stack's defaults, without the real-time text (RFC 4103) that it would also offer."""
    prm = pj.CallOpParam(True)
    prm.opt.textCount = 0
    prm.opt.videoCount = 0
    return prm


def live_again() -> pj.CallOpParam:
    """A re-INVITE that takes the call back from hold."""
    prm = audio_only()
    prm.opt.flag = pj.PJSUA_CALL_UNHOLD
    return prm


def accepting() -> pj.CallOpParam:
    """200 with our SDP."""
    prm = audio_only()
    prm.statusCode = pj.PJSIP_SC_OK
    return prm


def answering(code: int) -> pj.CallOpParam:
    """A response without SDP; 0 leaves the code to the stack."""
    prm = pj.CallOpParam()
    prm.statusCode = code
    return prm


def moved_to(uri: str) -> pj.CallOpParam:
    """302 with the target as Contact (RFC 3261 §21.3.3)."""
    prm = answering(pj.PJSIP_SC_MOVED_TEMPORARILY)
    contact = pj.SipHeader()
    contact.hName, contact.hValue = "Contact", f"<{uri}>"
    prm.txOption.headers.append(contact)
    return prm
