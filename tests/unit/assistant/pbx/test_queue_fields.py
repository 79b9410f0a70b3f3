"""Single AMI headers of queues, as tables."""

from __future__ import annotations

import pytest

from assistant.pbx.frames import AmiMessage
from assistant.pbx.queue_fields import (
    caller_name,
    caller_number,
    extension_of,
    is_from_own_phone,
    member_of,
    member_state,
    parked_caller,
)
from assistant.pbx.records import MemberState, ParkedCaller


@pytest.mark.parametrize(
    ("interface", "extension"),
    [
        ("PJSIP/101", "101"),
        ("SIP/101", "101"),
        ("Local/101@from-queue/n", "101"),
        ("hint:101@ext-local", "101"),
        ("DAHDI/2-1", "2-1"),
        ("101", "101"),
        ("PJSIP/ann.bell", "ann.bell"),
        ("Agent/7", "7"),
        ("", ""),
        ("///", "///"),
    ],
)
def test_the_extension_of_an_interface(interface: str, extension: str) -> None:
    assert extension_of(interface) == extension


@pytest.mark.parametrize(
    ("number", "is_paused", "state"),
    [
        (0, False, MemberState.UNKNOWN),
        (1, False, MemberState.AVAILABLE),
        (2, False, MemberState.IN_CALL),
        (3, False, MemberState.IN_CALL),
        (4, False, MemberState.NOT_REGISTERED),
        (5, False, MemberState.NOT_REGISTERED),
        (6, False, MemberState.RINGING),
        (7, False, MemberState.IN_CALL),
        (8, False, MemberState.ON_HOLD),
        (9, False, MemberState.UNKNOWN),
        (-1, False, MemberState.UNKNOWN),
        (1, True, MemberState.PAUSED),
        (0, True, MemberState.PAUSED),
        (2, True, MemberState.IN_CALL),
        (5, True, MemberState.NOT_REGISTERED),
    ],
)
def test_a_members_state(number: int, is_paused: bool, state: MemberState) -> None:
    assert member_state(number, is_paused=is_paused) is state


def test_a_member_of_a_snapshot_and_of_an_event_are_the_same() -> None:
    common = (("StateInterface", "PJSIP/102"), ("Status", "1"), ("CallsTaken", "3"))
    snapshot = AmiMessage((("Name", "Ann"), ("Location", "PJSIP/102"), *common))
    event = AmiMessage((("MemberName", "Ann"), ("Interface", "PJSIP/102"), *common))
    assert member_of(snapshot) == member_of(event)
    assert member_of(event).calls_taken == 3


def test_a_member_whose_name_is_its_interface_has_no_name() -> None:
    message = AmiMessage((("Name", "PJSIP/102"), ("Location", "PJSIP/102")))
    assert member_of(message).name == ""


def test_the_reason_of_a_pause_is_forgotten_with_the_pause() -> None:
    message = AmiMessage((("Interface", "PJSIP/1"), ("PausedReason", "lunch"), ("Paused", "0")))
    assert member_of(message).pause_reason == ""


@pytest.mark.parametrize("number", ["", "<unknown>", "unknown", "Unknown", "anonymous"])
def test_a_withheld_number_is_empty(number: str) -> None:
    assert caller_number(AmiMessage((("CallerIDNum", number),))) == ""


@pytest.mark.parametrize(
    ("sent", "is_escaped", "name"),
    [
        ('O\\\'Brien \\"the\\" \\\\n', True, 'O\'Brien "the" \\n'),
        ("O'Brien \\n", False, "O'Brien \\n"),
        ("a\\r\\nEvent: Evil", True, "a Event: Evil"),
        ("\\", True, "\\"),
        ("<unknown>", True, ""),
        ("unknown", False, ""),
        ("<b>x</b>", False, "<b>x</b>"),
        ("pay\u202eno", False, "payno"),
        ("a\x1b[2J\tb", False, "a [2J b"),
    ],
)
def test_a_callers_name_is_plain_text(sent: str, is_escaped: bool, name: str) -> None:
    message = AmiMessage((("CallerIDName", sent),))
    assert caller_name(message, is_escaped=is_escaped) == name


def test_a_name_of_ten_thousand_characters_is_cut() -> None:
    message = AmiMessage((("CallerIDName", "x" * 10_000),))
    assert len(caller_name(message, is_escaped=True)) <= 120


@pytest.mark.parametrize(
    ("channel", "number", "is_internal"),
    [
        ("PJSIP/101-0000002a", "101", True),
        ("PJSIP/trunk-0000002a", "101", False),
        ("PJSIP/101-0000002a", "+441615527789", False),
        ("Local/101@world-0000;2", "101", False),
        ("Local/101-0000002a", "101", False),
        ("", "101", False),
        ("PJSIP/-0000002a", "", False),
    ],
)
def test_a_caller_is_internal_when_the_channel_is_that_of_the_number(
    channel: str, number: str, is_internal: bool
) -> None:
    message = AmiMessage((("Channel", channel), ("CallerIDNum", number)))
    assert is_from_own_phone(message) is is_internal


def test_a_parked_caller_is_read_with_slot_and_who_parked() -> None:
    message = AmiMessage(
        (
            ("Event", "ParkedCall"),
            ("ParkeeCallerIDNum", "+441615527789"),
            ("ParkeeCallerIDName", "O\\'Brien"),
            ("ParkerDialString", "PJSIP/102"),
            ("ParkingSpace", "13"),
        )
    )
    assert parked_caller(message) == ParkedCaller("13", "+441615527789", "O'Brien", "102")


def test_a_withheld_parked_caller_has_no_name() -> None:
    message = AmiMessage((("ParkeeCallerIDName", "<unknown>"), ("ParkingSpace", "13")))
    assert parked_caller(message) == ParkedCaller("13", "", "", "")
