"""Damaged requests inside a phone's own dialogs, with the right Call-ID and tags.

In calls of the neighbour's own, which the user answers, anything comes: re-INVITE, UPDATE, BYE and
all. In the user's call with the PBX comes what could not end or move it if it were whole, since
whoever knows a dialog and speaks with the PBX's address may end it.
"""

from __future__ import annotations

import re
import time
from random import Random

from bench.attacks import SDP, Neighbour
from bench.fuzz import PBX
from bench.mutations import mutated
from bench.victim import Victim
from sip import commands as cmd
from sip.events import TraceDumped
from sip.states import CallState
from tests.helpers.waiting import SOON, wait_until

Request = tuple[str, str, str, str]
"""Method, more headers, content type, body."""
PER_DIALOG = 60
WHOLE_SHARE = 0.1
"""So many are sent undamaged: valid, but at the wrong time, in the wrong order."""
_ON_HOLD = SDP.replace("t=0 0\r\n", "t=0 0\r\na=sendonly\r\n")
_ENDED = SDP.replace("m=audio 40000", "m=audio 0")
_NO_CODEC = SDP.replace("RTP/AVP 8 0 101", "RTP/AVP 99")
_VIDEO = f"{SDP}m=video 40002 RTP/AVP 34\r\na=rtpmap:34 H263/90000\r\n"
_MEDIA_CONTROL = "<media_control><vc_primitive><to_encoder/></vc_primitive></media_control>"
HARMLESS: tuple[Request, ...] = (
    ("INFO", "", "application/dtmf-relay", "Signal=5\r\nDuration=160\r\n"),
    ("INFO", "", "application/dtmf", "5"),
    ("INFO", "", "application/media_control+xml", _MEDIA_CONTROL),
    ("INFO", "Info-Package: trickle-ice\r\n", "application/trickle-ice-sdpfrag",
     "a=ice-ufrag:x\r\na=ice-pwd:y\r\na=candidate:1 1 UDP 1 127.0.0.1 9 typ host\r\n"),
    ("REFER", "Refer-To: <sip:101@h?Replaces=a%3Bto-tag%3Db>\r\nReferred-By: <sip:1@h>\r\n", "",
     ""),
    ("REFER", "Refer-To: <sip:101@h;method=BYE>\r\nRefer-Sub: false\r\n", "", ""),
    ("NOTIFY", "Event: refer\r\nSubscription-State: terminated;reason=noresource\r\n",
     "message/sipfrag;version=2.0", "SIP/2.0 200 OK\r\n"),
    ("NOTIFY", "Event: talk\r\nSubscription-State: active\r\n", "", ""),
    ("NOTIFY", "Event: hold\r\n", "", ""),
    ("SUBSCRIBE", "Event: refer\r\nExpires: 60\r\n", "", ""),
    ("OPTIONS", "", "", ""),
    ("MESSAGE", "", "text/plain", "Hello"),
    ("PRACK", "RAck: 1 1 INVITE\r\n", "", ""),
)  # fmt: skip
ANYTHING: tuple[Request, ...] = (
    *HARMLESS,
    ("INVITE", "", "application/sdp", SDP),
    ("INVITE", "", "application/sdp", _ON_HOLD),
    ("INVITE", "", "application/sdp", _ENDED),
    ("INVITE", "", "application/sdp", _NO_CODEC),
    ("INVITE", "", "application/sdp", _VIDEO),
    ("INVITE", "", "", ""),
    ("INVITE", "Replaces: a;to-tag=b;from-tag=c\r\n", "application/sdp", SDP),
    ("UPDATE", "", "application/sdp", SDP),
    ("UPDATE", "Session-Expires: 90;refresher=uas\r\nSupported: timer\r\n", "", ""),
    ("ACK", "", "application/sdp", SDP),
    ("CANCEL", "", "", ""),
    ("BYE", "Reason: Q.850;cause=16\r\n", "", ""),
)


def fuzz_own_calls(victim: Victim, dialogs: int, seed: int) -> int:
    """So many calls to the phone that it answers, and what follows in them; how many messages."""
    random, count = Random(seed), 0
    with Neighbour(PBX, victim.address) as neighbour:
        for _ in range(dialogs):
            call_id = neighbour.new_id()
            _be_answered(victim, neighbour, call_id)
            for number in range(2, 2 + PER_DIALOG):
                _step(neighbour, random, call_id, number)
                count += 1
            neighbour.send(neighbour.request("BYE", call_id, number=9999, branch="-bye"))
            neighbour.hear(0.05)
            assert victim.door.exit_code is None, f"the phone ended with {victim.door.exit_code}"
            wait_until(
                lambda: _none_is_left(victim), SOON, "the end of the neighbour's calls",
                explain=lambda: "\n".join(str(event) for event in victim.phone.events[-12:]),
            )  # fmt: skip
    victim.phone.post(cmd.Resume(victim.key))
    victim.phone.wait_for_state(victim.key, CallState.CONNECTED)
    return count


def _none_is_left(victim: Victim) -> bool:
    """Whether all calls but the user's have ended; a request that lost its tag may ring anew."""
    victim.reject_others()
    return not victim.other_calls()


def fuzz_the_users_call(victim: Victim, count: int, seed: int) -> None:
    """Damaged requests that pretend to belong to the user's call; asserts that it goes on."""
    random = Random(seed)
    ours, theirs = _tags(victim)
    call_id = victim.phone.the_call(victim.key).sip_call_id
    with victim.undisturbed(), Neighbour(PBX, victim.address) as neighbour:
        neighbour.to_tags[call_id] = ours
        for number in range(count):
            method, headers, kind, body = random.choice(HARMLESS)
            message = neighbour.request(
                method, call_id, number=number + 50, branch=f"-{number}",
                headers=headers, kind=kind, body=body,
            ).replace(f";tag={call_id}".encode(), f";tag={theirs}".encode(), 1)  # fmt: skip
            whole = random.random() < WHOLE_SHARE
            neighbour.send(message if whole else mutated(message, random))
            neighbour.hear(0.003)
        assert neighbour.answers, "the phone answers somebody who knows the dialog"


def _be_answered(victim: Victim, neighbour: Neighbour, call_id: str) -> None:
    before = victim.other_calls()
    neighbour.send(neighbour.invite(call_id))
    wait_until(lambda: victim.other_calls() - before, SOON, "the neighbour's call")
    (key,) = victim.other_calls() - before
    victim.phone.post(cmd.Answer(key))
    answered = neighbour.answers["INVITE 200"]
    assert neighbour.hear_until("INVITE 200", answered + 1, SOON), neighbour.answers
    neighbour.send(neighbour.request("ACK", call_id, branch="-ack"))


def _step(neighbour: Neighbour, random: Random, call_id: str, number: int) -> None:
    method, headers, kind, body = random.choice(ANYTHING)
    is_whole = random.random() < WHOLE_SHARE and method != "BYE"
    message = neighbour.request(
        method, call_id, number=number, branch=f"-{number}", headers=headers, kind=kind, body=body,
        is_inside=True,
    )  # fmt: skip
    neighbour.send(message if is_whole else mutated(message, random))
    neighbour.hear(random.choice((0.0, 0.002, 0.01)))
    if method == "INVITE":
        neighbour.send(neighbour.request("ACK", call_id, number=number, branch=f"-{number}-ack"))


def _tags(victim: Victim) -> tuple[str, str]:
    """The phone's tag in the user's call, and the PBX's."""
    victim.phone.post(
        cmd.DumpTrace(str(time.monotonic()), victim.phone.the_call(victim.key).sip_call_id)
    )
    victim.phone.wait(lambda: victim.phone.of(TraceDumped), "the trace")
    texts = [rung.text for rung in victim.phone.of(TraceDumped)[-1].rungs]
    answer = next(text for text in texts if text.startswith("SIP/2.0 200"))
    ours = re.search(r"(?m)^From:.*;tag=(\S+)", answer)
    theirs = re.search(r"(?m)^To:.*;tag=(\S+)", answer)
    assert ours is not None, answer
    assert theirs is not None, answer
    return ours[1], theirs[1]
