"""Codes of the PBX are dialed as its profile says, and what it has no code for is refused."""

from __future__ import annotations

import pytest

from assistant.pbx.profiles import CallerIds, FeatureCodes, PbxProfile
from assistant.services.calls import Calls
from assistant.services.codes import CodeError, Codes
from sip import commands as cmd
from sip.states import CallerIdWay
from tests.unit.assistant.services.office import FakeDialing, FakeLine, FakeLookup

PROFILE = PbxProfile(
    name="test",
    codes=FeatureCodes(pickup="*20*{extension}", group_pickup="*8", conference="700"),
    caller_id=CallerIds(withhold="from", show="preferred"),
)


@pytest.fixture
def line() -> FakeLine:
    return FakeLine()


def codes_of(line: FakeLine, profile: PbxProfile = PROFILE) -> Codes:
    dialing = FakeDialing(Ben_Okafor="101")
    codes = Codes(Calls(line, FakeLookup(), dialing), dialing)
    codes.use(profile)
    return codes


def dialed(line: FakeLine) -> cmd.Dial:
    command = line.posted[-1]
    assert isinstance(command, cmd.Dial)
    return command


def test_a_colleagues_call_is_picked_up_by_the_profiles_code(line):
    codes_of(line).pick_up("101")
    assert dialed(line).target == "*20*101"


def test_a_call_of_the_group_is_picked_up_by_its_own_code(line):
    codes_of(line).pick_up()
    assert dialed(line).target == "*8"


def test_the_conference_room_is_entered(line):
    codes_of(line).conference_room()
    assert dialed(line).target == "700"


def test_what_the_pbx_has_no_code_for_is_refused(line):
    codes = codes_of(line, PbxProfile(name="bare"))
    with pytest.raises(CodeError) as refusal:
        codes.pick_up("101")
    assert refusal.value.problem == "not_offered"
    assert not codes.offers("pickup")
    assert line.posted == []


def test_nothing_but_digits_gets_into_a_code(line):
    with pytest.raises(CodeError):
        codes_of(line).pick_up("101@evil")


def test_a_pbx_without_an_intercom_code_is_asked_by_headers(line):
    codes_of(line).intercom("Ben Okafor")
    assert (dialed(line).target, dialed(line).is_intercom) == ("101", True)


def test_the_intercom_code_is_dialed_where_there_is_one(line):
    profile = PbxProfile(name="test", codes=FeatureCodes(intercom="*9{extension}"))
    codes_of(line, profile).intercom("Ben Okafor")
    assert (dialed(line).target, dialed(line).is_intercom) == ("*9101", False)


def test_a_number_is_withheld_in_the_pbxs_way(line):
    codes_of(line).dial_withheld("0161")
    assert dialed(line).is_withheld
    assert dialed(line).caller_id_way is CallerIdWay.FROM


def test_a_number_is_withheld_by_a_prefix_where_the_pbx_has_one(line):
    profile = PbxProfile(name="test", caller_id=CallerIds(withhold_prefix="*5"))
    codes_of(line, profile).dial_withheld("0161")
    assert (dialed(line).target, dialed(line).is_withheld) == ("*50161", False)


def test_another_number_is_shown_without_its_punctuation(line):
    codes_of(line).dial_as("0161", "+44 (20) 7946-0100")
    assert dialed(line).caller_id == "+442079460100"
    assert dialed(line).caller_id_way is CallerIdWay.PREFERRED


def test_a_number_to_show_that_has_no_digits_is_refused(line):
    with pytest.raises(CodeError) as refusal:
        codes_of(line).dial_as("0161", "nobody")
    assert refusal.value.problem == "not_a_number"
