"""PBX profiles: what is offered, and files that are wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.pbx.errors import ProfileError
from assistant.pbx.profiles import PbxProfile, load_profile, read_profile

SHIPPED = Path(__file__).parents[4] / "resources" / "pbx" / "profiles"
GOOD = """
name = "Our PBX"
[codes]
voicemail = "999"
pickup = "*20*{extension}"
queue_login = "*45{queue}"
away = ""
[parking]
slots = ["0", "71"]
park = "*0{slot}"
retrieve = "*1{slot}"
"""


def profile_of(folder: Path, text: str | bytes) -> PbxProfile:
    file = folder / "test.toml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return load_profile(folder, "test")


def test_a_profile_tells_what_to_dial(tmp_path: Path) -> None:
    profile = profile_of(tmp_path, GOOD)
    assert profile.code_for("voicemail") == "999"
    assert profile.code_for("pickup", "101") == "*20*101"
    assert profile.code_for("queue_login", queue="800") == "*45800"
    assert (profile.park_code("71"), profile.retrieve_code("71")) == ("*071", "*171")


def test_what_the_pbx_does_not_have_is_empty(tmp_path: Path) -> None:
    profile = profile_of(tmp_path, GOOD)
    assert profile.code_for("away") == ""
    assert profile.code_for("intercom", "101") == ""
    assert profile.park_code("5") == ""


@pytest.mark.parametrize("extension", ["", "1;x@evil", "1 2", "101\n", "{extension}"])
def test_an_extension_that_cannot_be_dialed_is_not_filled_in(
    tmp_path: Path, extension: str
) -> None:
    assert profile_of(tmp_path, GOOD).code_for("pickup", extension) == ""


def test_a_name_alone_is_a_profile(tmp_path: Path) -> None:
    assert profile_of(tmp_path, 'name = "Bare"') == PbxProfile("Bare")


@pytest.mark.parametrize(
    ("text", "problem", "place"),
    [
        ("name = 'x", "unreadable", "end of document"),
        ("name = [\n3\n'", "unreadable", "line 3"),
        (b'name = "\xff"', "unreadable", "utf-8"),
        ("name = 3", "bad_value", ": name: "),
        ("", "bad_value", "name"),
        ('name = "x"\ncodes = 3', "bad_value", ": codes: "),
        ('name = "x"\n[codes]\nfly = "1"', "bad_value", "fly"),
        ('name = "x"\n[codes]\nvoicemail = 999', "bad_value", ": codes.voicemail: "),
        ('name = "x"\n[codes]\nvoicemail = "99 9"', "bad_value", ": codes.voicemail: "),
        ('name = "x"\n[codes]\nvoicemail = "99\\n"', "bad_value", ": codes.voicemail: "),
        ('name = "x"\n[codes]\nvoicemail = "9{extension}"', "bad_value", ": codes.voicemail: "),
        ('name = "x"\n[codes]\npickup = "*8"', "bad_value", ": codes.pickup: "),
        ('name = "x"\n[codes]\npickup = "sip:{extension}@e"', "bad_value", ": codes.pickup: "),
        ('name = "x"\n[parking]\npark = ["1"]', "bad_value", ": parking.park: "),
        ('name = "x"\n[parking]\nslots = ["a"]', "bad_value", ": parking.slots[0]: "),
        ('name = "x"\n[parking]\nretrieve = "*1"', "bad_value", ": parking.retrieve: "),
        ('name = "x"\n[headers]\nqueue = "X:Y"', "bad_value", ": headers.queue: "),
        ('name = "x"\nextra = 1', "bad_value", "extra"),
        ("#" * 70_000, "unreadable", "too long"),
    ],
)
def test_a_bad_file_is_named_with_the_place(
    tmp_path: Path, text: str | bytes, problem: str, place: str
) -> None:
    with pytest.raises(ProfileError) as caught:
        profile_of(tmp_path, text)
    assert caught.value.problem == problem
    assert "test.toml" in str(caught.value)
    assert place in str(caught.value)


@pytest.mark.parametrize("name", ["missing", "../test", "/etc/passwd", "", ".", "a" * 100])
def test_a_profile_that_is_not_there_is_unknown(tmp_path: Path, name: str) -> None:
    with pytest.raises(ProfileError) as caught:
        load_profile(tmp_path / "sub", name)
    assert caught.value.problem == "unknown_profile"


def test_a_folder_in_place_of_a_file_is_unreadable(tmp_path: Path) -> None:
    (tmp_path / "test.toml").mkdir()
    with pytest.raises(ProfileError) as caught:
        load_profile(tmp_path, "test")
    assert caught.value.problem == "unreadable"


@pytest.mark.parametrize("file", sorted(SHIPPED.glob("*.toml")), ids=lambda file: file.stem)
def test_every_profile_that_is_shipped_can_be_read(file: Path) -> None:
    assert read_profile(file).name


def test_the_shipped_profile_of_asterisk_has_the_codes_of_the_dialplan() -> None:
    profile = load_profile(SHIPPED, "asterisk")
    assert profile.code_for("voicemail_of", "104") == "*4104"
    assert (profile.park_code("3"), profile.retrieve_code("3")) == ("*03", "*13")


@pytest.mark.parametrize(
    ("dialed", "whose"),
    [
        ("*101", "101"),
        ("**101", None),
        ("*97", None),
        ("*80101", None),
        ("*8", None),
        ("101", None),
    ],
)
def test_where_a_mailbox_is_a_star_and_a_number_other_codes_are_none(dialed, whose) -> None:
    assert load_profile(SHIPPED, "freepbx").mailbox_of(dialed) == whose
