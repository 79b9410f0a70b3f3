"""Who is at the other end on the real PBX, and which number this desk shows there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from sip import commands as cmd
from sip.events import CommandRefused, EngineStopped, Party
from sip.states import CallerIdWay, CallState, EndReason
from tests.helpers.lab_control import Lab
from tests.helpers.sip_phone import SipPhone
from tests.helpers.waiting import wait_until

CALLER = "+441615527789"
CHOSEN = "+442079460100"
"""A number that the PBX lets extension 100 show."""


@pytest.fixture
def desk(lab: Lab) -> Iterator[SipPhone]:
    """The phone, registered as 100."""
    phone = SipPhone()
    phone.register(lab)
    yield phone
    phone.stop()
    assert phone.of(EngineStopped)[-1].error == ""


def expect_remote(desk: SipPhone, key: str, user: str, name: str) -> None:
    def is_there() -> bool:
        call = desk.call(key)
        return call is not None and (call.remote.user, call.remote.display_name) == (user, name)

    desk.wait(is_there, f"{name} at the other end")


# -- who it is --------------------------------------------------------------------------------


def test_a_caller_is_vouched_for_by_the_pbx(desk, lab):
    lab.call(CALLER, "Priya Nair")
    call = desk.wait_for_ring()
    assert (call.remote.user, call.remote.display_name) == (CALLER, "Priya Nair")
    assert call.is_remote_trusted


def test_who_withholds_the_number_has_no_name_though_the_pbx_tells_it(desk, lab):
    lab.call("", "Priya Nair")
    assert desk.wait_for_ring().remote == Party("", "")


def test_who_answers_is_named(desk, lab):
    lab.colleague("101", "answers")
    key = desk.dial("101")
    expect_remote(desk, key, "101", "Ben Okafor")


def test_a_transfer_at_the_pbx_changes_who_is_at_the_other_end(desk, lab):
    lab.colleague("101", "answers")
    lab.colleague("102", "answers")
    key = desk.dial("101")
    desk.wait_for_state(key, CallState.CONNECTED)
    lab.phone("101", "transfer", "102")
    expect_remote(desk, key, "102", "Carla Rossi")


def test_who_transferred_a_caller_here_is_told(desk, lab):
    lab.colleague("102", "answers")
    lab.call(CALLER, "Priya Nair", to="102")
    wait_until(lambda: lab.talks_with("102", CALLER[3:]), 8, "the colleague's call")
    lab.phone("102", "transfer", "100")
    call = desk.wait_for_ring()
    assert (call.remote.user, call.transferred_by) == (CALLER, "102")


def test_the_queue_of_a_call_is_told(desk, lab):
    for other in ("102", "103", "104", "105"):
        lab.run("queue-agent", other, "logout")
    lab.run("queue-agent", "100", "login")
    lab.queue_caller(CALLER, "Priya Nair")
    call = desk.wait_for_ring()
    assert (call.queue, call.remote.user) == ("800", CALLER)


def test_a_call_that_was_sent_on_says_from_where(desk, lab):
    lab.colleague("101", "rings")
    lab.call(CALLER)
    key = desk.wait_for_ring().key
    desk.post(cmd.Deflect(key, "101"))
    assert desk.wait_for_end(key).reason is EndReason.DEFLECTED
    wait_until(lambda: lab.is_ringing("101"), 8, "the colleague ringing")
    headers = lab.phone_state("101")["calls"][0]["headers"]
    assert headers["diversion"].startswith("<sip:100@")
    assert CALLER in headers["p-asserted-identity"]


@pytest.mark.parametrize("target", ["*4100", "02079460000"])
def test_a_ringing_call_is_deflected_to_a_mailbox_or_outside(desk, lab, target):
    lab.call(CALLER)
    key = desk.wait_for_ring().key
    desk.post(cmd.Deflect(key, target))
    assert desk.wait_for_end(key).reason is EndReason.DEFLECTED
    wait_until(
        lambda: any(one["exten"] == target for one in lab.calls()), 8, "the caller at the target"
    )


def test_a_group_call_that_a_colleague_takes_was_answered_elsewhere(desk, lab):
    lab.colleague("101", "answers")
    lab.call(CALLER, to="810")
    key = desk.wait_for_ring().key
    assert desk.wait_for_end(key).reason is EndReason.ANSWERED_ELSEWHERE


# -- which number is shown --------------------------------------------------------------------


def seen_by_101(desk: SipPhone, lab: Lab, **wish: Any) -> dict[str, str]:
    """What the colleague's phone is told of a call that is dialed with this wish."""
    lab.colleague("101", "rings")
    key = cmd.new_call_key()
    desk.post(cmd.Dial(key, "101", **wish))
    desk.wait_for_state(key, CallState.ALERTING)
    headers: dict[str, str] = lab.phone_state("101")["calls"][0]["headers"]
    return headers


@pytest.mark.parametrize("way", CallerIdWay)
def test_a_number_can_be_withheld_for_one_call(desk, lab, way):
    headers = seen_by_101(desk, lab, is_withheld=True, caller_id_way=way)
    assert headers["from"].startswith('"Anonymous" <sip:anonymous@anonymous.invalid>')
    assert headers["privacy"] == "id"
    assert "x-internal-caller" not in headers, "nothing else may give it away"


@pytest.mark.parametrize("way", CallerIdWay)
def test_another_number_of_the_own_can_be_shown(desk, lab, way):
    headers = seen_by_101(desk, lab, caller_id=CHOSEN, caller_id_way=way)
    assert f"<sip:{CHOSEN}@" in headers["from"]


def test_the_pbx_shows_no_number_that_is_not_ours(desk, lab):
    headers = seen_by_101(desk, lab, caller_id="+442079469999", caller_id_way=CallerIdWay.PREFERRED)
    assert "<sip:100@" in headers["from"]


def test_a_caller_id_of_rubbish_is_refused(desk):
    desk.post(cmd.Dial(cmd.new_call_key(), "101", caller_id="1>;evil=<sip:2"))
    desk.wait(lambda: desk.of(CommandRefused), "a refusal")
    assert desk.of(CommandRefused)[-1].problem == "bad_caller_id"
