"""What dialed codes mean, in the profiles that come with the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.pbx.code_meanings import CodeKind, CodeMeaning, meaning_of
from assistant.pbx.profiles import FeatureCodes, PbxProfile, load_profile

PROFILES = Path(__file__).resolve().parents[4] / "resources" / "pbx" / "profiles"


@pytest.mark.parametrize(
    ("dialed", "kind", "of"),
    [
        ("*17", CodeKind.FETCH, "7"),
        ("*8", CodeKind.GROUP_PICKUP, ""),
        ("*20*105", CodeKind.PICKUP, "105"),
        ("*9103", CodeKind.INTERCOM, "103"),
        ("*4103", CodeKind.VOICEMAIL_OF, "103"),
        ("700", CodeKind.CONFERENCE, ""),
    ],
)
def test_a_code_is_read_backwards(dialed, kind, of):
    assert meaning_of(load_profile(PROFILES, "asterisk"), dialed) == CodeMeaning(kind, of)


@pytest.mark.parametrize("number", ["103", "+441615527789", "*177", "*9", "*9x", ""])
def test_a_number_means_nothing_else(number):
    assert meaning_of(load_profile(PROFILES, "asterisk"), number) is None


def test_the_code_that_fixes_most_is_meant():
    codes = FeatureCodes(voicemail_of="*{extension}", group_pickup="*8", intercom="*80{extension}")
    profile = PbxProfile(name="stars", codes=codes)
    assert meaning_of(profile, "*8") == CodeMeaning(CodeKind.GROUP_PICKUP)
    assert meaning_of(profile, "*80103") == CodeMeaning(CodeKind.INTERCOM, "103")
    assert meaning_of(profile, "*7103") == CodeMeaning(CodeKind.VOICEMAIL_OF, "7103")
