"""What a hostile neighbour sends to a phone: floods of valid requests, from any local address."""

from __future__ import annotations

import itertools
import select
import shutil
import socket
import subprocess
import time
from collections import Counter
from pathlib import Path

from lab.errors import LabError

CANCEL_SCENARIO = Path(__file__).with_name("invite_cancel.xml")
SDP = (
    "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n"
    "m=audio 40000 RTP/AVP 8 0 101\r\na=rtpmap:101 telephone-event/8000\r\n"
)
BATCH = 50
"""So many datagrams are sent before answers are read; a socket's buffer holds a few hundred."""


class Neighbour:
    """A UDP socket at one address that speaks SIP to a phone; use it from one thread."""

    def __init__(self, address: str, phone: tuple[str, int]) -> None:
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 20)
        self.socket.bind((address, 0))
        self.here = f"{address}:{self.socket.getsockname()[1]}"
        self.phone = phone
        self.answers: Counter[str] = Counter()
        """Status codes that came back, with the method they answer: ``INVITE 180``."""
        self.to_tags: dict[str, str] = {}
        """The phone's tag in each dialog that it began, by Call-ID."""
        self._name = f"{time.monotonic_ns():x}"
        self._numbers = itertools.count(1)

    def close(self) -> None:
        """Give the socket back."""
        self.socket.close()

    def __enter__(self) -> Neighbour:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # -- messages -----------------------------------------------------------------------------

    def new_id(self) -> str:
        """A Call-ID that nobody has used before."""
        return f"{self._name}-{next(self._numbers)}"

    def request(
        self, method: str, call_id: str, *, number: int = 1, branch: str = "",
        headers: str = "", kind: str = "", body: str = "", is_inside: bool | None = None,
    ) -> bytes:  # fmt: skip
        """A valid request; inside the dialog when the phone has given it a tag.

        An INVITE begins one, unless `is_inside`.
        """
        inside = method not in ("INVITE", "CANCEL") if is_inside is None else is_inside
        tag = self.to_tags.get(call_id, "") if inside else ""
        type_ = f"Content-Type: {kind}\r\n" if kind else ""
        return (
            f"{method} sip:100@{self.phone[0]}:{self.phone[1]} SIP/2.0\r\n"
            f"Via: SIP/2.0/UDP {self.here};branch=z9hG4bK{call_id}{branch};rport\r\n"
            f'Max-Forwards: 70\r\nFrom: "Neighbour" <sip:neighbour@{self.here}>;tag={call_id}\r\n'
            f"To: <sip:100@{self.phone[0]}>{f';tag={tag}' if tag else ''}\r\n"
            f"Call-ID: {call_id}\r\nCSeq: {number} {method}\r\n"
            f"Contact: <sip:neighbour@{self.here}>\r\n{headers}{type_}"
            f"Content-Length: {len(body)}\r\n\r\n{body}"
        ).encode()

    def invite(self, call_id: str) -> bytes:
        """An INVITE with an ordinary offer."""
        return self.request("INVITE", call_id, kind="application/sdp", body=SDP)

    # -- sending and hearing --------------------------------------------------------------------

    def send(self, message: bytes) -> None:
        """One datagram; what the kernel refuses (too long) is left out."""
        try:
            self.socket.sendto(message, self.phone)
        except OSError:
            self.answers["not sent"] += 1

    def hear(self, seconds: float = 0.0) -> None:
        """Count the answers that are there, or that come within `seconds`; acknowledge refusals."""
        deadline = time.monotonic() + seconds
        while select.select([self.socket], [], [], max(0.0, deadline - time.monotonic()))[0]:
            self._take(self.socket.recv(65535).decode("utf-8", "replace"))

    def hear_until(self, kind: str, count: int, seconds: float) -> bool:
        """Hear until so many answers of a kind have come; false when time is over first."""
        deadline = time.monotonic() + seconds
        while self.answers[kind] < count and time.monotonic() < deadline:
            self.hear(0.05)
        return self.answers[kind] >= count

    def _take(self, message: str) -> None:
        lines = message.split("\r\n")
        if not lines[0].startswith("SIP/2.0 "):
            return
        fields = dict(line.split(": ", 1) for line in lines[1:] if ": " in line)
        code = lines[0].split()[1]
        method = fields.get("CSeq", "").rpartition(" ")[2]
        call_id = fields.get("Call-ID", "")
        self.answers[f"{method} {code}"] += 1
        if ";tag=" in fields.get("To", ""):
            self.to_tags[call_id] = fields["To"].rpartition(";tag=")[2]
        if method == "INVITE" and code >= "300":
            acknowledged = self.request("ACK", call_id)
            self.send(acknowledged)


def flood(neighbour: Neighbour, method: str, count: int, headers: str = "") -> None:
    """So many requests of a kind as fast as they are read, each with a Call-ID of its own."""
    for sent in range(count):
        neighbour.send(neighbour.request(method, neighbour.new_id(), headers=headers))
        if sent % BATCH == BATCH - 1:
            neighbour.hear(0.01)


def invite_and_cancel(neighbour: Neighbour, count: int, per_second: float) -> None:
    """So many calls that are given up as soon as they ring; or refused, where they do not."""
    began = time.monotonic()
    for sent in range(count):
        call_id = neighbour.new_id()
        neighbour.send(neighbour.invite(call_id))
        while time.monotonic() < began + (sent + 1) / per_second:
            neighbour.hear(max(0.0, began + (sent + 1) / per_second - time.monotonic()))
        neighbour.send(neighbour.request("CANCEL", call_id))


def sipp_invite_cancel(address: str, phone: tuple[str, int], count: int, per_second: int) -> str:
    """The same by SIPp, which checks each answer; what it says at the end. Raises `LabError`."""
    program = shutil.which("sipp")
    if program is None:
        raise LabError("SIPp is missing; install the packages of lab/packages.txt.")
    done = subprocess.run(
        [program, f"{phone[0]}:{phone[1]}", "-sf", str(CANCEL_SCENARIO), "-i", address, "-s", "100",
         "-m", str(count), "-r", str(per_second), "-l", "200", "-nostdin", "-nd"],
        capture_output=True, text=True, errors="replace", timeout=60 + 2 * count / per_second,
    )  # fmt: skip
    if done.returncode:
        raise LabError(f"SIPp ended with {done.returncode}: {done.stdout[-1500:]}{done.stderr}")
    return done.stdout
