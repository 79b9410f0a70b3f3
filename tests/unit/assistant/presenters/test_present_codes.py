"""What the menus say of the PBX's codes and of parked callers."""

from __future__ import annotations

from dataclasses import replace

from assistant.pbx.profiles import FeatureCodes, PbxProfile
from assistant.presenters.codes import present_codes, present_parked
from assistant.presenters.views.codes import CodeFeature
from assistant.services.calls import Calls
from assistant.services.codes import Codes
from assistant.services.state import Caller, ParkedEntry
from tests.unit.assistant.services.office import NOON, FakeDialing, FakeLine, FakeLookup


def codes_of(profile: PbxProfile) -> Codes:
    codes = Codes(Calls(FakeLine(), FakeLookup(), FakeDialing()), FakeDialing())
    codes.use(profile)
    return codes


def test_only_what_the_profile_has_is_offered():
    view = present_codes(codes_of(PbxProfile(name="bare")), ())
    assert view.features == {CodeFeature.INTERCOM, CodeFeature.DIAL_WITHHELD}


def test_codes_and_slots_of_the_profile_are_offered():
    profile = PbxProfile(name="x", codes=FeatureCodes(pickup="*2{extension}", conference="7"))
    view = present_codes(codes_of(profile), (ParkedEntry("1", "*11"),))
    assert view.features == set(CodeFeature)
    assert view.parked == ()


def test_a_parked_caller_is_told_with_slot_name_and_who_parked():
    priya = Caller("0161", "Priya Nair")
    words = present_parked(ParkedEntry("3", "*13", True, priya, is_own=True, since=NOON)).words
    assert words.startswith("3: Priya Nair")
    assert "parked by you" in words


def test_a_caller_whom_nobody_named_is_somebody():
    assert present_parked(ParkedEntry("3", "*13", True)).words == "3: somebody"


def test_a_row_says_who_and_since_when_or_that_nobody_knows():
    priya = Caller("0161", "Priya Nair")
    entry = ParkedEntry("3", "*13", True, priya, is_own=True, since=NOON)
    view = present_parked(entry)
    assert (view.who, view.is_own, ":00" in view.detail) == ("Priya Nair", True, True)
    assert present_parked(replace(entry, is_in_doubt=True)).detail == "not up to date"
