"""Floods, torture and fuzz while the user talks: no crash, no growth, and no gap in the call.

The tests share one phone and one call, and run in the order in which they stand here; the last one
looks at what all of them left behind.
"""

from __future__ import annotations

import os
import signal

import pytest

from bench.attacks import Neighbour, flood, invite_and_cancel, sipp_invite_cancel
from bench.dialog_fuzz import fuzz_own_calls, fuzz_the_users_call
from bench.fuzz import PBX, STRANGER, fuzz, settled
from bench.victim import PURE, TONE, Victim
from sip.states import CallState
from tests.helpers.torture import torture_messages
from tests.helpers.waiting import SOON, wait_until

pytestmark = pytest.mark.alone

MOST_CALLS = 16
"""What the phone takes at once, the user's own call among them."""
FUZZ_SECONDS = 15.0
DIALOGS = 10
GROWTH_KIB = 4096
"""Of 17,000 messages. The stack's heap of timers grows with the most transactions that there ever
were at once, and keeps its 3 MiB; a second storm adds nothing."""
SEED = 20_060_500
"""RFC 4475 is of May 2006; `python -m bench.fuzz` takes another seed each time."""


@pytest.fixture(scope="module", autouse=True)
def heap_before(victim: Victim) -> int:
    """KiB of the C heap in the quiet before the storm."""
    return int(victim.measure()["heap"])


def wait_for_no_other_call(victim: Victim) -> None:
    """Whatever rang has ended."""

    def none_is_left() -> bool:
        victim.reject_others()
        return not victim.other_calls()

    wait_until(none_is_left, SOON, "the end of all other calls")


def stand_still_for_a_moment(victim: Victim) -> None:
    """What a phone that is stuck does, though no processor is wanting."""
    with victim.undisturbed():
        victim.sound.record(0.3)
        os.kill(victim.door.pid, signal.SIGSTOP)
        victim.sound.record(0.6)
        os.kill(victim.door.pid, signal.SIGCONT)
        victim.sound.record(0.5)


def test_a_phone_that_stands_still_for_a_moment_is_found_out(victim: Victim) -> None:
    with pytest.raises(AssertionError, match="of silence"):
        stand_still_for_a_moment(victim)


def test_fifty_calls_at_once_ring_or_are_busy_and_all_end(victim: Victim) -> None:
    with victim.undisturbed(), Neighbour(PBX, victim.address) as caller:
        calls = [caller.new_id() for _ in range(50)]
        for call_id in calls:
            caller.send(caller.invite(call_id))
        assert caller.hear_until("INVITE 486", 50 - MOST_CALLS + 1, SOON), caller.answers
        assert caller.hear_until("INVITE 180", MOST_CALLS - 1, SOON), caller.answers
        for call_id in calls:
            caller.send(caller.request("CANCEL", call_id))
        assert caller.hear_until("INVITE 487", MOST_CALLS - 1, SOON), caller.answers
        wait_until(lambda: not victim.other_calls(), SOON, "the end of all other calls")


def test_calls_from_a_stranger_are_refused_and_never_ring(victim: Victim) -> None:
    seen = victim.phone.call_keys()
    with victim.undisturbed(), Neighbour(STRANGER, victim.address) as caller:
        invite_and_cancel(caller, 200, 200)
        # Not all: they are sent once only, and a socket that is not read in time loses some.
        assert caller.hear_until("INVITE 403", 100, SOON), caller.answers
        assert caller.answers["INVITE 180"] == 0
    assert victim.phone.call_keys() == seen
    assert victim.log.count(STRANGER) == 1, "logged once"


def test_five_thousand_calls_given_up_within_a_minute_leave_the_call_alone(victim: Victim) -> None:
    with victim.undisturbed():
        sipp_invite_cancel(PBX, victim.address, 5000, 250)
    wait_for_no_other_call(victim)


@pytest.mark.parametrize("address", [PBX, STRANGER])
@pytest.mark.parametrize(
    ("method", "headers"), [("OPTIONS", ""), ("SUBSCRIBE", "Event: presence\r\nExpires: 60\r\n")]
)
def test_a_flood_of_other_requests_leaves_the_call_alone(
    victim: Victim, address: str, method: str, headers: str
) -> None:
    with victim.undisturbed(), Neighbour(address, victim.address) as neighbour:
        flood(neighbour, method, 2000, headers)
        neighbour.hear_until(f"{method} 200", 2000, 1.0)
        answered = sum(neighbour.answers.values())
    assert answered > 1000, neighbour.answers


@pytest.mark.parametrize("address", [PBX, STRANGER])
def test_the_torture_messages_do_no_harm(victim: Victim, address: str) -> None:
    messages = torture_messages()
    assert len(messages) == 49, "the messages of RFC 4475"
    with victim.undisturbed(), Neighbour(address, victim.address) as neighbour:
        for message in messages.values():
            neighbour.send(message)
            neighbour.hear(0.02)
        assert_answers_options(neighbour)
    wait_for_no_other_call(victim)


def test_damaged_messages_do_no_harm(victim: Victim) -> None:
    assert fuzz(victim, FUZZ_SECONDS, SEED).count > 1000
    wait_for_no_other_call(victim)


def test_damaged_requests_in_answered_calls_do_no_harm(victim: Victim) -> None:
    assert fuzz_own_calls(victim, DIALOGS, SEED) > 500
    wait_until(lambda: victim.sound.record(0.4).purity_at(TONE) > PURE, SOON, "the echo again")


def test_damaged_requests_in_the_users_own_call_leave_it_alone(victim: Victim) -> None:
    fuzz_the_users_call(victim, 1000, SEED)
    wait_for_no_other_call(victim)


def test_nothing_is_left_behind(victim: Victim, heap_before: int) -> None:
    assert victim.is_registered()
    assert settled(victim, heap_before + GROWTH_KIB) < heap_before + GROWTH_KIB
    left = victim.measure()
    assert left["pj_calls"] == 1, "the user's own"
    call = victim.phone.call(victim.key)
    assert call is not None
    assert call.state is CallState.CONNECTED


def assert_answers_options(neighbour: Neighbour) -> None:
    """The phone is alive and reads on."""
    before = neighbour.answers["OPTIONS 200"]
    neighbour.send(neighbour.request("OPTIONS", neighbour.new_id()))
    assert neighbour.hear_until("OPTIONS 200", before + 1, SOON), neighbour.answers
