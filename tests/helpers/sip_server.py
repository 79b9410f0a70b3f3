"""A PBX of a few lines on loopback, which answers exactly as a test says (RFC 3261 over UDP)."""

from __future__ import annotations

import socket
import threading
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.helpers.waiting import wait_until

HOST = "127.0.0.1"
RTP_PORT = 15998
"""Nobody listens there; nothing is ever sent."""


@dataclass(frozen=True, slots=True)
class Message:
    """One SIP message."""

    start: str
    headers: tuple[tuple[str, str], ...]
    body: str
    source: tuple[str, int] = field(default=("", 0))

    @classmethod
    def read(cls, datagram: bytes, source: tuple[str, int]) -> Message:
        """Take a datagram apart."""
        head, _, body = datagram.decode("utf-8", "replace").partition("\r\n\r\n")
        start, *lines = head.split("\r\n")
        pairs = (line.partition(":") for line in lines)
        return cls(start, tuple((n.strip(), v.strip()) for n, _, v in pairs), body, source)

    @property
    def method(self) -> str:
        """The request's method, or that of the request an answer belongs to."""
        return self["CSeq"].split()[-1]

    @property
    def code(self) -> int:
        """The status of an answer; 0 for a request."""
        return int(self.start.split()[1]) if self.start.startswith("SIP/") else 0

    def __getitem__(self, name: str) -> str:
        """The first value of a header; empty when there is none."""
        return next((v for n, v in self.headers if n.lower() == name.lower()), "")

    def all(self, name: str) -> list[str]:
        """All values of a header."""
        return [value for n, value in self.headers if n.lower() == name.lower()]


OnRequest = Callable[[Message], None]


class SipServer:
    """Registers everybody; `on_invite` takes the INVITEs, other requests are answered with 200."""

    def __init__(self) -> None:
        self.heard: list[Message] = []
        self.on_invite: OnRequest = lambda invite: self.answer(invite, 486, "Busy Here")
        self._tag = uuid.uuid4().hex[:8]
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind((HOST, 0))
        self.port = int(self._socket.getsockname()[1])
        self._contact: tuple[str, int] = ("", 0)
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the thread."""
        self._socket.sendto(b"stop", (HOST, self.port))
        self._thread.join(5)
        self._socket.close()

    # -- what was heard -------------------------------------------------------------------------

    def requests(self, method: str) -> list[Message]:
        """The requests of this method, without retransmissions."""
        found = [m for m in list(self.heard) if not m.code and m.method == method]
        return list({(m["Call-ID"], m["CSeq"], m["Via"]): m for m in found}.values())

    def answers(self, method: str) -> list[Message]:
        """The answers to our requests of this method."""
        return [m for m in list(self.heard) if m.code and m.method == method]

    def wait_for(self, method: str, count: int = 1, seconds: float = 5.0) -> Message:
        """Wait for so many requests of this method; the last of them."""
        what = f"{count} {method}"
        wait_until(lambda: len(self.requests(method)) >= count, seconds, what)
        return self.requests(method)[count - 1]

    def wait_for_answer(self, method: str, code: int, seconds: float = 5.0) -> Message:
        """Wait for an answer of this status."""
        found = lambda: [m for m in self.answers(method) if m.code == code]  # noqa: E731
        wait_until(found, seconds, f"{code} to {method}")
        return found()[-1]

    # -- what is said ---------------------------------------------------------------------------

    def answer(self, request: Message, code: int, reason: str, *extra: str, sdp: str = "") -> None:
        """Answer a request."""
        to = request["To"] if "tag=" in request["To"] else f"{request['To']};tag={self._tag}"
        self._send(
            [
                f"SIP/2.0 {code} {reason}",
                *(f"Via: {via}" for via in request.all("Via")),
                f"From: {request['From']}",
                f"To: {to}",
                f"Call-ID: {request['Call-ID']}",
                f"CSeq: {request['CSeq']}",
                *(() if 300 <= code < 400 else (f"Contact: <sip:pbx@{HOST}:{self.port}>",)),
                *extra,
            ],
            sdp,
            request.source,
        )

    def accept(self, invite: Message, *extra: str) -> None:
        """200 with sound both ways."""
        self.answer(invite, 200, "OK", *extra, sdp=sdp())

    def invite(self, *extra: str, body: str = "") -> str:
        """Call the phone that registered; the call's Call-ID."""
        call_id = uuid.uuid4().hex
        self.request("INVITE", call_id, f"<sip:100@{HOST}>", "1", *extra, body=body or sdp())
        return call_id

    def cancel(self, call_id: str, via: str, *extra: str) -> None:
        """Give up a call that rings; `via` is that of its INVITE."""
        to = f"<sip:100@{HOST}>"
        self.request("CANCEL", call_id, to, "1", *extra, via=via)

    def request(
        self,
        method: str,
        call_id: str,
        to: str,
        cseq: str,
        *extra: str,
        body: str = "",
        via: str = "",
    ) -> None:
        """Send a request to the phone that registered."""
        branch = f"SIP/2.0/UDP {HOST}:{self.port};branch=z9hG4bK{uuid.uuid4().hex}"
        self._send(
            [
                f"{method} sip:100@{self._contact[0]}:{self._contact[1]} SIP/2.0",
                f"Via: {via or branch}",
                f'From: "Ada" <sip:555@{HOST}>;tag={self._tag}',
                f"To: {to}",
                f"Call-ID: {call_id}",
                f"CSeq: {cseq} {method}",
                "Max-Forwards: 70",
                f"Contact: <sip:pbx@{HOST}:{self.port}>",
                *extra,
            ],
            body,
            self._contact,
        )

    def _send(self, lines: list[str], body: str, to: tuple[str, int]) -> None:
        kind = ["Content-Type: application/sdp"] if body else []
        head = "\r\n".join([*lines, *kind, f"Content-Length: {len(body)}"])
        self._socket.sendto(f"{head}\r\n\r\n{body}".encode(), to)

    # -- the thread -----------------------------------------------------------------------------

    def _serve(self) -> None:
        while True:
            datagram, source = self._socket.recvfrom(65536)
            if datagram == b"stop":
                return
            if not datagram.strip():
                continue  # a keep-alive
            message = Message.read(datagram, source)
            is_new = message not in self.heard
            self.heard.append(message)
            if message.code or message.method == "ACK":
                continue
            if message.method == "REGISTER":
                self._contact = source
                self.answer(message, 200, "OK", f"Contact: {message['Contact']};expires=300")
            elif message.method == "INVITE":
                if is_new:
                    self.on_invite(message)
            else:
                self.answer(message, 200, "OK")


def sdp(direction: str = "sendrecv", version: int = 1) -> str:
    """An offer or answer of PCMA."""
    lines = (
        "v=0",
        f"o=- 1 {version} IN IP4 {HOST}",
        "s=-",
        f"c=IN IP4 {HOST}",
        "t=0 0",
        f"m=audio {RTP_PORT} RTP/AVP 8 101",
        "a=rtpmap:8 PCMA/8000",
        "a=rtpmap:101 telephone-event/8000",
        f"a={direction}",
    )
    return "\r\n".join(lines) + "\r\n"
