"""What the stack is told about one operation on a call."""

from __future__ import annotations

import pjsua2 as pj

from sip import commands as cmd
from sip.config import AccountConfig
from sip.states import CallerIdWay
from sip.uri import quoted_name

ANONYMOUS = '"Anonymous" <sip:anonymous@anonymous.invalid>'
"""RFC 3323 §4.1.1.3."""
_INTERCOM = (
    ("Call-Info", "<sip:{server}>;answer-after=0"),
    ("Alert-Info", "<http://{server}>;info=alert-autoanswer;delay=0"),
    ("Answer-Mode", "Auto"),
)
"""What the various phones listen to; only the last is a standard (RFC 5373)."""


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


def readdressed(*, is_held: bool) -> pj.CallOpParam:
    """A re-INVITE after our address changed: Contact, Via and media name the new one."""
    prm = audio_only() if is_held else live_again()
    prm.opt.flag |= (
        pj.PJSUA_CALL_UPDATE_CONTACT | pj.PJSUA_CALL_UPDATE_VIA | pj.PJSUA_CALL_REINIT_MEDIA
    )
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


def dialing(wish: cmd.Dial, account: AccountConfig) -> pj.CallOpParam:
    """An INVITE with the caller ID that the user chose, and what makes it an intercom call."""
    prm = audio_only()
    server = account.server
    own = f"{quoted_name(account.display_name)}<sip:{account.extension}@{server}>"
    if wish.is_withheld:
        _add(prm, "Privacy", "id")
        _add(prm, "P-Preferred-Identity", own)
        if wish.caller_id_way is CallerIdWay.FROM:
            prm.txOption.localUri = ANONYMOUS
    elif wish.caller_id:
        chosen = f"{quoted_name(account.display_name)}<sip:{wish.caller_id}@{server}>"
        _add(prm, "P-Preferred-Identity", chosen)
        if wish.caller_id_way is CallerIdWay.FROM:
            prm.txOption.localUri = chosen
    if wish.is_intercom:
        for name, value in _INTERCOM:
            _add(prm, name, value.format(server=server))
    return prm


def keypad(digits: str, *, by_info: bool) -> pj.CallSendDtmfParam:
    """Keypad digits as telephone events or as SIP INFO, 160 ms each."""
    prm = pj.CallSendDtmfParam()
    prm.digits, prm.duration = digits, 160
    prm.method = pj.PJSUA_DTMF_METHOD_SIP_INFO if by_info else pj.PJSUA_DTMF_METHOD_RFC2833
    return prm


def moved_to(uri: str, diverting: str) -> pj.CallOpParam:
    """302 with the target as Contact (RFC 3261 §21.3.3); `diverting` is who sends the call on."""
    prm = answering(pj.PJSIP_SC_MOVED_TEMPORARILY)
    _add(prm, "Contact", f"<{uri}>")
    _add(prm, "Diversion", f"<{diverting}>;reason=deflection;counter=1")  # RFC 5806
    return prm


def _add(prm: pj.CallOpParam, name: str, value: str) -> None:
    header = pj.SipHeader()
    header.hName, header.hValue = name, value
    prm.txOption.headers.append(header)
