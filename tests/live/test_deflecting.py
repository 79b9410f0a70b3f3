"""A ringing caller who is sent elsewhere unanswered is never lost, whatever the target does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sip import commands as cmd
from sip.events import EngineStopped
from sip.states import CallState, EndReason
from tests.helpers.lab_control import Lab
from tests.helpers.sip_phone import SipPhone
from tests.helpers.waiting import SOON, wait_until

CALLER = "+441615527789"


@pytest.fixture
def desk(lab: Lab) -> Iterator[SipPhone]:
    """The phone of 100."""
    phone = SipPhone()
    phone.register(lab)
    yield phone
    phone.stop()
    assert phone.of(EngineStopped)[-1].error == ""


def deflect(desk: SipPhone, lab: Lab, target: str) -> None:
    """A caller rings and is sent to `target`."""
    lab.call(CALLER, "Priya Nair")
    key = desk.wait_for_ring().key
    desk.post(cmd.Deflect(key, target))
    assert desk.wait_for_end(key).reason is EndReason.DEFLECTED


@pytest.mark.parametrize(
    ("state", "more", "reason"),
    [
        ("gone", (), "chanunavail"),
        ("refuses", ("--code", "486"), "busy"),
        ("refuses", ("--code", "603"), "rejected"),
    ],
)
def test_a_caller_whom_nobody_takes_is_back_at_the_desk(desk, lab, state, more, reason):
    lab.colleague("103", state, *more)
    deflect(desk, lab, "103")
    back = desk.wait_for_ring()
    assert (back.remote.user, back.transfer_failed_target) == (CALLER, "103")
    assert back.transfer_failed_reason == reason
    desk.post(cmd.Answer(back.key))
    desk.wait_for_state(back.key, CallState.CONNECTED)
    wait_until(lambda: lab.talks_with("100", CALLER[3:]), SOON, "the caller")


def test_a_caller_who_is_back_and_refused_again_may_leave_a_message(desk, lab):
    lab.colleague("103", "gone")
    deflect(desk, lab, "103")
    back = desk.wait_for_ring()
    desk.post(cmd.Deflect(back.key, "103"))
    desk.wait_for_end(back.key)
    wait_until(
        lambda: "VoiceMail" in lab.run("cli", "core show channels concise"), SOON, "the mailbox"
    )


def test_a_caller_sent_to_the_mailbox_gets_it(desk, lab):
    deflect(desk, lab, "*4100")
    wait_until(
        lambda: "VoiceMail" in lab.run("cli", "core show channels concise"), SOON, "the mailbox"
    )


def test_a_colleague_who_answers_has_the_caller(desk, lab):
    lab.colleague("103", "answers")
    deflect(desk, lab, "103")
    wait_until(lambda: lab.talks_with("103", CALLER[3:]), SOON, "the colleague's call")


def test_a_caller_who_hangs_up_while_it_rings_elsewhere_does_not_come_back(desk, lab):
    lab.colleague("103", "rings")
    deflect(desk, lab, "103")
    wait_until(lambda: lab.is_ringing("103"), SOON, "the colleague ringing")
    lab.run("cli", "channel request hangup all")
    wait_until(lambda: not lab.calls(), SOON, "the end of all calls")
    assert len(desk.call_keys()) == 1
