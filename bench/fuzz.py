"""Damaged SIP against a phone in a real call: `python -m bench.fuzz [--seconds 120] [--seed N]`.

Half of it comes from the PBX's address and half from a stranger's. Exit code 0 when the phone
lives, its call had no gap and its memory comes back. The last messages before a crash are written
to `build/bench/`.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from random import Random

from bench.attacks import SDP, Neighbour
from bench.lab_link import running_lab
from bench.mutations import mutated
from bench.places import RESULTS
from bench.victim import Victim
from lab.errors import LabError
from sip.config import AccountConfig
from tests.helpers.torture import torture_messages

PBX, STRANGER = "127.0.0.1", "127.0.0.2"
PER_SECOND = 300
KEPT_MESSAGES = 400
GROWTH_KIB = 1024
"""What may stay: the allocator's fragmentation and Python's own caches."""
SETTLE_SECONDS = 45.0
"""The stack keeps finished transactions for 32 s (RFC 3261 §17, timers H and J)."""

_DIALOG_INFO = (
    '<?xml version="1.0"?>\r\n<dialog-info xmlns="urn:ietf:params:xml:ns:dialog-info" version="1" '
    'state="full" entity="sip:101@127.0.0.1"><dialog id="101" direction="recipient">'
    "<state>early</state></dialog></dialog-info>\r\n"
)
_PIDF = (
    '<?xml version="1.0"?>\r\n<presence xmlns="urn:ietf:params:xml:ns:pidf" entity="sip:101@h">'
    '<tuple id="1"><status><basic>open</basic></status></tuple></presence>\r\n'
)
_MULTIPART = f"--b\r\nContent-Type: application/sdp\r\n\r\n{SDP}\r\n--b\r\n\r\nx\r\n--b--\r\n"
_WAITING = "Messages-Waiting: yes\r\nMessage-Account: sip:100@h\r\nVoice-Message: 2/8 (0/2)\r\n"
_ACTIVE = "Subscription-State: active;expires=600\r\n"
_TRUSTED = (
    'P-Asserted-Identity: "A, B" <sip:101@h>, <tel:+441615527789>\r\nPrivacy: none\r\n'
    "Diversion: <sip:800@h>;reason=unconditional;counter=1\r\n"
    "History-Info: <sip:800@h>;index=1, <sip:100@h>;index=1.1\r\nX-Queue: 800\r\n"
    "Alert-Info: <http://h>;info=alert-autoanswer\r\nReferred-By: <sip:102@h>\r\n"
)
REQUESTS = (
    ("INVITE", _TRUSTED, "application/sdp", SDP),
    ("INVITE", "", "", ""),
    ("INVITE", "Require: 100rel\r\nSupported: timer\r\nSession-Expires: 90\r\n",
     "application/sdp", SDP),
    ("INVITE", "Replaces: a;to-tag=b;from-tag=c\r\n", "multipart/mixed;boundary=b", _MULTIPART),
    ("OPTIONS", "Accept: application/sdp\r\n", "", ""),
    ("SUBSCRIBE", "Event: presence\r\nExpires: 60\r\n", "", ""),
    ("SUBSCRIBE", "Event: dialog\r\nExpires: 60\r\n", "", ""),
    ("NOTIFY", f"Event: dialog\r\n{_ACTIVE}", "application/dialog-info+xml", _DIALOG_INFO),
    ("NOTIFY", f"Event: presence\r\n{_ACTIVE}", "application/pidf+xml", _PIDF),
    ("NOTIFY", f"Event: message-summary\r\n{_ACTIVE}", "application/simple-message-summary",
     _WAITING),
    ("NOTIFY", f"Event: refer\r\n{_ACTIVE}", "message/sipfrag;version=2.0", "SIP/2.0 200 OK\r\n"),
    ("REFER", "Refer-To: <sip:101@h?Replaces=a%3Bto-tag%3Db>\r\n", "", ""),
    ("MESSAGE", "", "text/plain", "Hello"),
    ("INFO", "", "application/dtmf-relay", "Signal=5\r\nDuration=160\r\n"),
    ("UPDATE", "", "application/sdp", SDP),
    ("PRACK", "RAck: 1 1 INVITE\r\n", "", ""),
    ("BYE", "Reason: Q.850;cause=16\r\n", "", ""),
    ("CANCEL", 'Reason: SIP;cause=200;text="Call completed elsewhere"\r\n', "", ""),
    ("ACK", "", "application/sdp", SDP),
    ("REGISTER", "Expires: 60\r\n", "", ""),
    ("PUBLISH", "Event: presence\r\n", "application/pidf+xml", _PIDF),
)  # fmt: skip
RESPONSES = ("100 Trying", "183 Progress", "200 OK", "302 Moved", "401 No", "407 No", "486 Busy")
_CHALLENGE = 'WWW-Authenticate: Digest realm="asterisk",nonce="1",qop="auth",algorithm=MD5\r\n'


class Fuzzer:
    """Sends damaged messages from two neighbours; the same seed sends the same damage."""

    def __init__(self, phone: tuple[str, int], seed: int) -> None:
        self._random = Random(seed)
        self._neighbours = [Neighbour(address, phone) for address in (PBX, STRANGER)]
        self._torture = tuple(torture_messages().values())
        self.sent: deque[bytes] = deque(maxlen=KEPT_MESSAGES)
        self.count = 0

    @property
    def answers(self) -> Counter[str]:
        """What the phone answered to both, for the report."""
        return sum((neighbour.answers for neighbour in self._neighbours), Counter())

    def close(self) -> None:
        """Give the sockets back."""
        for neighbour in self._neighbours:
            neighbour.close()

    def run(self, seconds: float, look_after: Callable[[], None]) -> None:
        """Send for so long; `look_after` is called every second, and may raise."""
        began = looked = time.monotonic()
        while (now := time.monotonic()) < began + seconds:
            if now >= looked + 1.0:
                looked = now
                look_after()
            due = began + self.count / PER_SECOND
            for neighbour in self._neighbours:
                neighbour.hear(max(0.0, (due - now) / 2))
            self.step()

    def step(self) -> None:
        """One damaged message, or a few that belong together."""
        neighbour = self._random.choice(self._neighbours)
        if self._random.random() < 0.1:
            self._begin_and_damage(neighbour)
        else:
            message = self._random.choice(tuple(self._valid(neighbour)))
            self._send(neighbour, mutated(message, self._random, self._one_torture()))

    def _begin_and_damage(self, neighbour: Neighbour) -> None:
        """A valid INVITE, damaged messages in its dialog, and a valid CANCEL."""
        call_id = neighbour.new_id()
        self._send(neighbour, neighbour.invite(call_id))
        neighbour.hear(0.005)
        for number in range(2, self._random.randrange(3, 6)):
            method, headers, kind, body = self._random.choice(REQUESTS)
            inside = neighbour.request(
                method, call_id, number=number, branch=f"-{number}",
                headers=headers, kind=kind, body=body,
            )  # fmt: skip
            self._send(neighbour, mutated(inside, self._random))
        self._send(neighbour, neighbour.request("CANCEL", call_id))

    def _valid(self, neighbour: Neighbour) -> Iterator[bytes]:
        """One of each family."""
        call_id = neighbour.new_id()
        method, headers, kind, body = self._random.choice(REQUESTS)
        yield neighbour.request(method, call_id, headers=headers, kind=kind, body=body)
        line, _, rest = neighbour.request(
            self._random.choice(("INVITE", "REGISTER", "SUBSCRIBE", "OPTIONS")), call_id,
            headers=_CHALLENGE, kind="application/sdp", body=SDP,
        ).partition(b"\r\n")  # fmt: skip
        del line
        yield b"SIP/2.0 " + self._random.choice(RESPONSES).encode() + b"\r\n" + rest
        yield self._one_torture()

    def _one_torture(self) -> bytes:
        return self._random.choice(self._torture)

    def _send(self, neighbour: Neighbour, message: bytes) -> None:
        self.sent.append(message)
        self.count += 1
        neighbour.send(message)

    def keep_last(self, folder: Path) -> Path:
        """Write what was sent last, one file each, so that a crash can be had again."""
        target = folder / f"fuzz-{time.strftime('%Y%m%d-%H%M%S')}"
        target.mkdir(parents=True)
        for number, message in enumerate(self.sent):
            (target / f"{number:04}.sip").write_bytes(message)
        return target


def fuzz(victim: Victim, seconds: float, seed: int) -> Fuzzer:
    """Fuzz a phone that is in a call. Raises `AssertionError` when it does not bear it."""
    fuzzer = Fuzzer(victim.address, seed)

    def look_after() -> None:
        assert victim.door.exit_code is None, f"the phone ended with {victim.door.exit_code}"
        victim.reject_others()

    try:
        with victim.undisturbed():
            fuzzer.run(seconds, look_after)
    except Exception:
        print(f"seed {seed}; last messages in {fuzzer.keep_last(RESULTS)}", file=sys.stderr)
        raise
    finally:
        fuzzer.close()
    return fuzzer


def settled(victim: Victim, limit_kib: int) -> int:
    """The C heap once it is below `limit_kib`, or after the time that the stack keeps things."""
    deadline = time.monotonic() + SETTLE_SECONDS
    while True:
        victim.reject_others()
        victim.forget()
        heap = int(victim.measure()["heap"])
        if heap < limit_kib or time.monotonic() > deadline:
            return heap
        time.sleep(2.0)


def main(arguments: Sequence[str] | None = None) -> int:
    """Fuzz, print, and say by the exit code how it went."""
    parser = argparse.ArgumentParser(prog="python -m bench.fuzz", description=__doc__)
    parser.add_argument("--seconds", type=float, default=120.0)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    chosen = parser.parse_args(arguments)
    with ExitStack() as stack:
        try:
            lab = stack.enter_context(running_lab())
        except LabError as error:
            print(f"fuzz: {error}", file=sys.stderr)
            return 1
        one = lab.account
        account = AccountConfig(one.extension, one.server, one.password, one.port)
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="fuzz-")))
        victim = stack.enter_context(Victim(account, folder))
        fuzz(victim, 5.0, chosen.seed + 1)  # fills caches that are there to stay
        before = settled(victim, 0)
        fuzzer = fuzz(victim, chosen.seconds, chosen.seed)
        after = settled(victim, before + GROWTH_KIB)
        print(f"seed {chosen.seed}: {fuzzer.count} messages; heap {before}, then {after} KiB")
        print(", ".join(f"{what}: {count}" for what, count in fuzzer.answers.most_common()))
    return int(after > before + GROWTH_KIB)


if __name__ == "__main__":
    sys.exit(main())
