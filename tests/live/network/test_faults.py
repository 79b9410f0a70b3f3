"""The network fails in a call, and the phone mends it: sound and presence are back in seconds."""

from __future__ import annotations

import time

import pytest

from sip import commands as cmd
from sip.events import CallEnded
from sip.states import BlfState, CallState, EndReason, RegistrationState
from tests.helpers.waiting import stays_true, wait_until
from tests.live.network.conftest import BACK_SECONDS, COLLEAGUE, Office


def test_a_link_that_is_down_for_three_seconds(any_office: Office) -> None:
    office = any_office
    key = office.call_echo()
    office.wire.do("link", False)
    office.wait_for_reconnecting(key, shown=True, seconds=1.5)
    office.wait_for_line(BlfState.STALE, seconds=1.5)
    assert office.registration() is RegistrationState.RETRYING
    stays_true(lambda: not office.phone.of(CallEnded), 2.5, "the call")
    office.wire.do("link", True)
    office.wait_for_hum()
    office.wait_for_reconnecting(key, shown=False)
    office.wait_for_line(BlfState.AVAILABLE)
    office.hang_up(key)


def test_another_address_in_a_call(any_office: Office) -> None:
    office = any_office
    key = office.call_echo()
    office.wire.do("address", 3)
    office.wait_until_registered()
    office.wait_for_hum()
    office.wait_for_reconnecting(key, shown=False)
    office.lab.colleague(COLLEAGUE, "busy")
    office.wait_for_line(BlfState.IN_CALL)
    office.lab.colleague(COLLEAGUE, "idle")
    assert f"{office.wire.net}.3" in office.lab.run("cli", "pjsip show contacts")
    office.hang_up(key)
    office.move_back()


def test_a_pbx_that_is_killed_in_a_call(any_office: Office) -> None:
    office = any_office
    key = office.call_echo()
    office.lab.restart()
    back = time.monotonic()
    ended = office.phone.wait_for_end(key, BACK_SECONDS)
    assert ended.reason is EndReason.CONNECTION_LOST
    office.wait_until_registered(BACK_SECONDS)
    office.wait_for_line(BlfState.AVAILABLE)
    assert time.monotonic() - back < 2 * BACK_SECONDS
    office.expect_empty_pbx()
    office.hang_up(office.call_echo())


def test_a_pbx_that_restarts_between_two_questions_is_noticed_over_udp(office: Office) -> None:
    office.lab.restart()
    office.phone.wait(lambda: office.registrations() > 1, "another registration", BACK_SECONDS)
    office.wait_for_line(BlfState.AVAILABLE)
    office.lab.colleague(COLLEAGUE, "busy")
    office.wait_for_line(BlfState.IN_CALL)
    office.lab.colleague(COLLEAGUE, "idle")
    office.wait_for_line(BlfState.AVAILABLE)


def test_a_silent_network_in_a_call(any_office: Office) -> None:
    office = any_office
    key = office.call_echo()
    office.wire.do("cut", True)
    office.wait_for_reconnecting(key, shown=True)
    office.wait_for_line(BlfState.STALE)
    office.wire.do("cut", False)
    office.wait_for_hum()
    office.wait_for_reconnecting(key, shown=False)
    office.wait_for_line(BlfState.AVAILABLE)
    office.hang_up(key)


def test_a_tcp_connection_that_is_reset(office_on_tcp: Office) -> None:
    office = office_on_tcp
    key = office.call_echo()
    office.wire.do("reset", office.contact_port())
    office.lab.colleague(COLLEAGUE, "busy")  # the answer to its NOTIFY meets the reset
    office.phone.wait(lambda: office.registrations() > 1, "another registration")
    office.wait_for_line(BlfState.IN_CALL)
    office.lab.colleague(COLLEAGUE, "idle")
    office.wait_for_line(BlfState.AVAILABLE)
    office.wait_for_hum()
    office.hang_up(key)


@pytest.mark.parametrize("percent", [10, 30])
def test_a_network_that_loses_packets(office: Office, percent: int) -> None:
    key = office.call_echo()
    office.wire.do("loss", percent)
    stays_true(lambda: not office.phone.of(CallEnded), 1.0, "the call")
    office.wait_for_hum()
    stays_true(lambda: not office.phone.of(CallEnded), 4.0, "the call")
    office.wire.do("loss", 0)
    office.wait_until_registered()
    office.wait_for_line(BlfState.AVAILABLE)
    office.wait_for_hum()
    office.hang_up(key)


def test_a_computer_that_slept_and_woke_elsewhere(office: Office) -> None:
    key = office.call_echo()
    office.far.freeze(on=True)
    office.wire.do("link", False)
    office.lab.colleague(COLLEAGUE, "busy")
    time.sleep(6.0)
    office.wire.do("link", True)
    office.wire.do("address", 4)
    office.far.freeze(on=False)
    office.wait_for_hum()
    office.wait_for_line(BlfState.IN_CALL)
    office.lab.colleague(COLLEAGUE, "idle")
    office.wait_for_line(BlfState.AVAILABLE)
    office.hang_up(key)
    office.move_back()


def test_a_call_that_rings_survives_a_short_outage(office: Office) -> None:
    office.lab.call("+441615527789", "Priya Nair")
    key = office.phone.wait_for_ring().key
    office.wire.do("link", False)
    office.wait_for_line(BlfState.STALE)
    office.wire.do("link", True)
    office.wait_until_registered()
    stays_true(lambda: not office.phone.of(CallEnded), 1.0, "the call")
    office.phone.post(cmd.Answer(key))
    office.wait_for_hum()
    office.hang_up(key)


def test_a_call_that_is_being_dialed_ends_with_the_address(office: Office) -> None:
    office.lab.colleague(COLLEAGUE, "rings")
    key = office.phone.dial(COLLEAGUE)
    office.phone.wait_for_state(key, CallState.ALERTING)
    office.wire.do("address", 3)
    assert office.phone.wait_for_end(key).reason is EndReason.CONNECTION_LOST
    office.expect_empty_pbx()
    office.lab.colleague(COLLEAGUE, "usual")
    office.move_back()


def test_nothing_rings_on_when_the_pbx_forgot_the_call(office: Office) -> None:
    office.lab.call("+441615527789", "Priya Nair")
    rings = office.phone.wait_for_ring().key
    office.wire.do("cut", True)
    office.lab.restart()
    office.phone.post(cmd.NetworkChanged())
    office.wait_for_line(BlfState.STALE)
    office.wire.do("cut", False)
    ended = office.phone.wait_for_end(rings, BACK_SECONDS)
    assert ended.reason is EndReason.CONNECTION_LOST
    office.wait_for_line(BlfState.AVAILABLE)
    office.expect_empty_pbx()


def test_a_nat_that_forgot_us_is_found_out(office: Office) -> None:
    office.phone.post(cmd.NetworkChanged())  # nothing changed: the PBX is asked how it sees us
    stays_true(lambda: office.registration() is RegistrationState.REGISTERED, 0.5, "registered")
    before = office.contact()
    office.wire.do("rebind", 1000)
    office.phone.post(cmd.NetworkChanged())
    wait_until(lambda: office.contact() != before, BACK_SECONDS, "the new binding at the PBX")
    office.lab.call("+441615527789", "Priya Nair")
    key = office.phone.wait_for_ring().key
    office.phone.post(cmd.Answer(key))
    office.wait_for_hum()
    office.hang_up(key)


def test_hanging_up_does_not_wait_for_a_pbx_that_is_gone(office: Office) -> None:
    key = office.call_echo()
    office.wire.do("cut", True)
    office.wait_for_reconnecting(key, shown=True)
    office.phone.post(cmd.HangUp(key))
    assert office.phone.wait_for_end(key, 1.0).reason is EndReason.HUNG_UP
    office.wire.do("cut", False)
    office.wait_until_registered()
    office.expect_empty_pbx()
