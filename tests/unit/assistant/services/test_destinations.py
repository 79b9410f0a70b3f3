"""A code of the PBX is told as what it does, a colleague by name."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.pbx.profiles import FeatureCodes, Parking, PbxProfile, load_profile
from assistant.services.destinations import Destination, Destinations
from assistant.services.dialing import Target
from store.records import SentTo
from tests.unit.assistant.services.office import FakeLookup

PROFILES = Path(__file__).resolve().parents[4] / "resources" / "pbx" / "profiles"


def destinations(profile: PbxProfile | None = None) -> Destinations:
    made = Destinations(FakeLookup({"101": "Ben Okafor"}), own_extension="100")
    made.use(profile or load_profile(PROFILES, "asterisk"))
    return made


@pytest.mark.parametrize(
    ("dialed", "kind", "name"),
    [
        ("*03", SentTo.PARKING, "3"),
        ("*4101", SentTo.VOICEMAIL, "Ben Okafor"),
        ("*4109", SentTo.VOICEMAIL, "109"),
        ("*4100", SentTo.VOICEMAIL, ""),
        ("*4", SentTo.SOMEBODY, "*4"),
        ("*13", SentTo.SOMEBODY, "*13"),
        ("101", SentTo.SOMEBODY, "101"),
    ],
)
def test_a_code_is_told_as_what_it_does(dialed: str, kind: SentTo, name: str) -> None:
    assert destinations().of("c1", dialed) == Destination(kind, name)


def test_a_person_is_told_by_the_name_that_was_meant() -> None:
    made = destinations()
    made.expect("c1", Target("101"))
    assert made.of("c1", "101").name == "Ben Okafor"
    made.forget("c1")
    assert made.of("c1", "101").name == "101"


def test_where_the_pbx_chooses_the_slot_it_has_no_name() -> None:
    parking = PbxProfile(name="Other", parking=Parking(slots=("701", "702"), park="700"))
    assert destinations(parking).of("c1", "700") == Destination(SentTo.PARKING, "")
    assert destinations(parking).of("c1", "701").kind is SentTo.SOMEBODY


def test_a_profile_without_codes_takes_no_number_for_one() -> None:
    plain = PbxProfile(name="Plain", codes=FeatureCodes(voicemail_of="{extension}"))
    assert destinations(plain).of("c1", "101").kind is SentTo.SOMEBODY
    assert destinations(plain).of("c1", "").kind is SentTo.SOMEBODY
