"""Owns pjsua2: start, turn and stop, all on one thread, and the requests to the phones."""

import gc
import heapq
import itertools
import time
from collections.abc import Callable
from typing import Any

import pjsua2 as pj

from lab.errors import LabError
from lab.phones.phone import HEARS, POLICIES, Phone
from lab.places import Places

Json = dict[str, Any]
RTP_GAP = 20


class Engine:
    """Nine phones without a sound card."""

    def __init__(self, places: Places, passwords: dict[str, str]) -> None:
        self._places = places
        self._passwords = passwords
        self._timers: list[tuple[float, int, Callable[[], None]]] = []
        self._timer_ids = itertools.count()
        self._endpoint: Any = None
        self.phones: dict[str, Phone] = {}
        self.tone: Any = None

    def start(self) -> None:
        """Start pjsua2 and register every phone; registration is not waited for."""
        endpoint = self._endpoint = pj.Endpoint()
        endpoint.libCreate()
        endpoint.libInit(self._endpoint_config())
        transport = pj.TransportConfig()
        transport.port = 0
        transport.boundAddress = self._places.host
        transport.publicAddress = self._places.host
        endpoint.transportCreate(pj.PJSIP_TRANSPORT_UDP, transport)
        endpoint.libStart()
        endpoint.audDevManager().setNullDev()
        self._make_tone()
        for extension, password in self._passwords.items():
            self.phones[extension] = Phone(self, self._places, extension, password)

    def _endpoint_config(self) -> Any:
        config = pj.EpConfig()
        config.uaConfig.threadCnt = 0
        config.uaConfig.mainThreadOnly = True
        config.uaConfig.maxCalls = 32
        config.uaConfig.userAgent = "Lab phone"
        config.medConfig.noVad = True
        config.medConfig.ecTailLen = 0
        config.logConfig.filename = str(self._places.log / "phones.log")
        config.logConfig.level = 4
        config.logConfig.consoleLevel = 1
        return config

    def _make_tone(self) -> None:
        self.tone = pj.ToneGenerator()
        self.tone.createToneGenerator(16000, 1)
        tone = pj.ToneDesc()
        tone.freq1, tone.on_msec, tone.off_msec = 440, 1000, 0
        tones = pj.ToneDescVector()
        tones.append(tone)
        self.tone.play(tones, True)

    def source(self, hears: str) -> Any:
        """What plays a tone or silence to a call; a call without a source would send no audio."""
        if hears == "tone":
            return self.tone
        return self._endpoint.audDevManager().getCaptureDevMedia()

    def turn(self, milliseconds: int) -> None:
        """Let pjsua2 work, then drop the calls that ended and do what is due."""
        self._endpoint.libHandleEvents(milliseconds)
        for phone in self.phones.values():
            phone.drop_ended_calls()
        now = time.monotonic()
        while self._timers and self._timers[0][0] <= now:
            heapq.heappop(self._timers)[2]()

    def later(self, seconds: float, do: Callable[[], None]) -> None:
        """Do something in a while, on this thread."""
        heapq.heappush(self._timers, (time.monotonic() + seconds, next(self._timer_ids), do))

    def stop(self) -> None:
        """Hang up, unregister and end pjsua2, in the order that it needs."""
        self._endpoint.hangupAllCalls()
        for phone in self.phones.values():
            phone.unregister()
        deadline = time.monotonic() + 1.0
        while time.monotonic() < deadline and any(
            phone.is_registered or phone.calls for phone in self.phones.values()
        ):
            self.turn(20)
        for phone in self.phones.values():
            phone.end()
        self.phones.clear()
        self._timers.clear()
        self.tone = None
        gc.collect()
        self._endpoint.libDestroy()

    def do(self, request: Json) -> Json:
        """Carry out one request of the door; raises LabError for what cannot be done."""
        try:
            return self._carry_out(request)
        except pj.Error as error:
            raise LabError(f"The stack of the lab's phones refused: {error.reason}") from error

    def _carry_out(self, request: Json) -> Json:
        operation = request.get("op")
        if operation == "list":
            return {"phones": {name: phone.show() for name, phone in self.phones.items()}}
        if operation in ("reset", "register-again"):
            for phone in self.phones.values():
                phone.start_afresh() if operation == "reset" else phone.register_again()
            return {}
        phone = self._phone(str(request.get("extension")))
        target = str(request.get("target") or "")
        match operation:
            case "set":
                self._set(phone, request)
            case "idle":
                phone.be_idle()
            case "gone":
                phone.be_gone()
            case "dial":
                phone.dial(target)
            case "answer":
                phone.answer()
            case "hangup":
                phone.hang_up()
            case "hold":
                phone.hold()
            case "resume":
                phone.resume()
            case "transfer":
                phone.transfer(target)
            case "dtmf":
                phone.send_digits(target)
            case "show":
                return phone.show() | {"notes": phone.notes}
            case _:
                raise LabError(f"The lab's phones know no {operation!r}.")
        return phone.show()

    def _phone(self, extension: str) -> Phone:
        if extension not in self.phones:
            raise LabError(f"The lab has no phone {extension}; it has {', '.join(self.phones)}.")
        return self.phones[extension]

    @staticmethod
    def _set(phone: Phone, request: Json) -> None:
        policy, hears, code = (request.get(key) for key in ("policy", "hears", "code"))
        if policy not in (None, *POLICIES) or hears not in (None, *HEARS):
            raise LabError(f"A phone has no policy {policy!r} or gives no {hears!r}.")
        phone.policy = policy or phone.policy
        phone.hears = hears or phone.hears
        phone.refusal = int(code or phone.refusal)
