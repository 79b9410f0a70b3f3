"""One call of a colleague's phone: answers it, plays to it, notes what happens to it."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import pjsua2 as pj

if TYPE_CHECKING:
    from lab.phones.phone import Phone

Json = dict[str, Any]
NOTED_HEADERS = (
    *("x-transfer-failed", "x-transferred-by", "x-queue", "x-park-return"),
    *("alert-info", "call-info", "diversion", "from", "p-asserted-identity", "privacy"),
    "x-internal-caller",
)
_serials = itertools.count(1)


class LabCall(pj.Call):
    """A call; every method runs on the engine's thread."""

    def __init__(self, phone: Phone, call_id: int = pj.PJSUA_INVALID_ID) -> None:
        super().__init__(phone, call_id)
        self.phone = phone
        self.serial = next(_serials)
        self.headers: dict[str, str] = {}
        self.state = "null"
        self.is_incoming = call_id != pj.PJSUA_INVALID_ID
        self.has_ended = False

    @property
    def number(self) -> int:
        """pjsua's slot; it is used again after the call."""
        return int(self.getId())

    @property
    def is_ringing(self) -> bool:
        return self.is_incoming and self.state in ("null", "incoming", "early")

    @property
    def is_talking(self) -> bool:
        return self.state == "confirmed"

    @property
    def wants_answer(self) -> bool:
        """True if the caller asks for an answer without a hand, as intercom does."""
        alert = self.headers.get("alert-info", "") + self.headers.get("call-info", "")
        return "alert-autoanswer" in alert or "answer-after=0" in alert

    def read_headers(self, message: str) -> None:
        """Keep the headers that tell why this phone is called."""
        head = message.replace("\r\n", "\n").partition("\n\n")[0]
        for line in head.split("\n")[1:]:
            name, colon, value = line.partition(":")
            if colon and name.lower() in NOTED_HEADERS:
                self.headers[name.lower()] = value.strip()

    def answer_with(self, code: int) -> None:
        """Send a response to the incoming call."""
        prm = pj.CallOpParam()
        prm.statusCode = code
        try:
            self.answer(prm)
        except pj.Error as error:
            self.phone.note("answer failed", code=code, reason=error.reason)

    def hang_up(self) -> None:
        """End the call; an incoming one that rings is refused as busy."""
        prm = pj.CallOpParam()
        prm.statusCode = 486 if self.is_ringing else 0
        try:
            self.hangup(prm)
        except pj.Error as error:
            self.phone.note("hang-up failed", reason=error.reason)

    def onCallState(self, _prm: Any) -> None:
        info = self.getInfo()
        self.state = str(info.stateText).lower()
        if info.state == pj.PJSIP_INV_STATE_DISCONNECTED:
            self.has_ended = True
            self.state = "ended"
        self.phone.note(
            "call", state=self.state, with_=info.remoteUri, code=int(info.lastStatusCode)
        )

    def onCallMediaState(self, _prm: Any) -> None:
        info = self.getInfo()  # the list of media lives only as long as this
        for index, media in enumerate(info.media):
            if media.type != pj.PJMEDIA_TYPE_AUDIO or media.status not in (
                pj.PJSUA_CALL_MEDIA_ACTIVE,
                pj.PJSUA_CALL_MEDIA_REMOTE_HOLD,
            ):
                continue
            audio = self.getAudioMedia(index)
            if self.phone.hears == "echo":
                audio.startTransmit(audio)
            else:
                self.phone.engine.source(self.phone.hears).startTransmit(audio)

    def onCallTransferStatus(self, prm: Any) -> None:
        final = bool(prm.finalNotify)
        self.phone.note("transfer", code=prm.statusCode, reason=prm.reason, final=final)
        if final and prm.statusCode // 100 == 2:
            # the PBX leaves the end of this leg to the one who transferred (RFC 5589 section 6.1)
            self.hang_up()

    def show(self) -> Json:
        """The call as JSON."""
        return {
            "state": self.state,
            "incoming": self.is_incoming,
            "ringing": self.is_ringing,
            "headers": self.headers,
        }
