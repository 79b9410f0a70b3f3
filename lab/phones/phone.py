"""One colleague's phone: an account, its calls, and what it does when it is called."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pjsua2 as pj

from lab.errors import LabError
from lab.phones.call import LabCall
from lab.places import Places

if TYPE_CHECKING:
    from lab.phones.engine import Engine

Json = dict[str, Any]
POLICIES = ("usual", "answer", "ring", "refuse")
"""Usual: answers a direct call after 0.3 s and lets a queue's call ring."""
HEARS = ("tone", "echo", "silence")
ANSWER_SECONDS = 0.3
EXPIRES_SECONDS = 60
AGAIN_SECONDS = 0.1
"""While a REGISTER waits for its answer, the stack takes no other one."""


class Phone(pj.Account):
    """A registered phone without a person; all methods run on the engine's thread."""

    def __init__(self, engine: Engine, places: Places, extension: str, password: str) -> None:
        super().__init__()
        self.engine = engine
        self.extension = extension
        self.server = f"{places.host}:{places.ports.sip}"
        self.policy = "usual"
        self.hears = "tone"
        self.refusal = 486
        self.is_registered = False
        self._owed: bool | None = None
        self.calls: dict[int, LabCall] = {}
        self.notes: list[Json] = []
        config = pj.AccountConfig()
        config.idUri = f"<sip:{extension}@{self.server}>"
        config.regConfig.registrarUri = f"sip:{self.server}"
        config.regConfig.timeoutSec = EXPIRES_SECONDS
        config.regConfig.retryIntervalSec = 1
        config.regConfig.firstRetryIntervalSec = 1
        config.regConfig.randomRetryIntervalSec = 0
        config.regConfig.unregWaitMsec = 500
        config.sipConfig.authCreds.append(
            pj.AuthCredInfo("digest", "*", extension, pj.PJSIP_CRED_DATA_PLAIN_PASSWD, password)
        )
        config.mediaConfig.transportConfig.boundAddress = places.host
        config.mediaConfig.transportConfig.port = places.ports.rtp_last + 1
        config.mediaConfig.srtpUsage = pj.PJMEDIA_SRTP_DISABLED
        self.create(config)

    # ------------------------------------------------ what pjsua2 says

    def onRegState(self, prm: Any) -> None:
        active = bool(self.getInfo().regIsActive) and prm.code // 100 == 2
        self.is_registered = active and not self._owed
        self.note("registration", code=prm.code, registered=self.is_registered)

    def onIncomingCall(self, prm: Any) -> None:
        call = LabCall(self, prm.callId)
        call.read_headers(prm.rdata.wholeMsg)
        self.calls[call.number] = call
        self.note("incoming", headers=call.headers)
        if self.policy == "refuse":
            call.answer_with(self.refusal)
            return
        call.answer_with(180)
        if call.wants_answer or self._answers(call):
            wait = 0.0 if call.wants_answer else ANSWER_SECONDS
            self.engine.later(wait, lambda: self._answer_later(call.number, call.serial))

    def _answers(self, call: LabCall) -> bool:
        return self.policy == "answer" or (self.policy == "usual" and "x-queue" not in call.headers)

    def _answer_later(self, number: int, serial: int) -> None:
        call = self.calls.get(number)
        if call is not None and call.serial == serial and call.is_ringing:
            call.answer_with(200)

    def drop_ended_calls(self) -> None:
        """Let go of ended calls, right after libHandleEvents: a late one ends its successor."""
        for number in [number for number, call in self.calls.items() if call.has_ended]:
            del self.calls[number]

    # ------------------------------------------------ what the lab wants

    def be_idle(self) -> None:
        """Registered, without calls, with the usual policy."""
        self.policy, self.hears, self.refusal = "usual", "tone", 486
        self.hang_up()
        self.register()

    def start_afresh(self) -> None:
        """Idle, and with no memory of what happened."""
        self.be_idle()
        self.notes.clear()

    def be_gone(self) -> None:
        """Without calls and unregistered."""
        self.hang_up()
        self.unregister()

    def register(self) -> None:
        if not self.is_registered:
            self._ask(registered=True)

    def register_again(self) -> None:
        """Tell a PBX that may have forgotten it where this phone is."""
        if self.is_registered:
            self.is_registered = False
            self._ask(registered=True)

    def unregister(self) -> None:
        if self.is_registered or self._owed:
            self._ask(registered=False)

    def _ask(self, *, registered: bool) -> None:
        """REGISTER or its opposite, now or as soon as what is under way was answered."""
        self._owed = registered
        self._pay()

    def _pay(self) -> None:
        if self._owed is None:
            return
        try:
            self.setRegistration(self._owed)
        except pj.Error as error:
            self.note("registration put off", reason=error.reason)
            self.engine.later(AGAIN_SECONDS, self._pay)
        else:
            self._owed = None

    def dial(self, target: str) -> None:
        call = LabCall(self)
        try:
            call.makeCall(self._uri(target), pj.CallOpParam(True))
        except pj.Error as error:
            raise LabError(f"{self.extension} cannot dial {target!r}: {error.reason}") from error
        self.calls[call.number] = call

    def answer(self) -> None:
        self._one("ringing", lambda call: call.is_ringing).answer_with(200)

    def hang_up(self) -> None:
        for call in list(self.calls.values()):
            call.hang_up()

    def hold(self) -> None:
        self._one("talking", lambda call: call.is_talking).setHold(pj.CallOpParam(True))

    def resume(self) -> None:
        prm = pj.CallOpParam(True)
        prm.opt.flag = pj.PJSUA_CALL_UNHOLD
        self._one("talking", lambda call: call.is_talking).reinvite(prm)

    def transfer(self, target: str) -> None:
        """Blind transfer of the call it has; the notes tell how it went."""
        call = self._one("talking", lambda call: call.is_talking)
        call.xfer(self._uri(target), pj.CallOpParam(True))

    def send_digits(self, digits: str) -> None:
        self._one("talking", lambda call: call.is_talking).dialDtmf(digits)

    def end(self) -> None:
        """Close the account; the phone is of no use afterwards."""
        self.calls.clear()
        self.shutdown()

    def note(self, what: str, **facts: Any) -> None:
        """Remember what happened; the last 40 are shown."""
        self.notes.append({"at": round(time.time(), 3), "what": what, **facts})
        del self.notes[:-40]

    def show(self) -> Json:
        """The phone as JSON, without its notes."""
        return {
            "registered": self.is_registered,
            "policy": self.policy,
            "hears": self.hears,
            "calls": [call.show() for call in self.calls.values()],
        }

    def _uri(self, target: str) -> str:
        if not target or not set(target) <= set("0123456789*#+"):
            raise LabError(f"{target!r} is nothing a phone of the lab dials.")
        return f"sip:{target}@{self.server}"

    def _one(self, what: str, fits: Any) -> LabCall:
        call = next((one for one in self.calls.values() if fits(one)), None)
        if call is None:
            raise LabError(f"{self.extension} has no {what} call.")
        return call
