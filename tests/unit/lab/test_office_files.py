"""What the lab generates fits the office's files, and the profile is one the program reads."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from lab.config import OFFICE
from lab.office import known_callers
from lab.passwords import make_passwords, password
from lab.places import CHECKOUT, Places, places
from lab.roster import COLLEAGUES, PEOPLE, QUEUES
from lab.settings_file import settings_text, write_settings
from lab.site import site_files

PROFILES = CHECKOUT / "resources" / "pbx" / "profiles"


@pytest.fixture
def where(tmp_path: Path) -> Places:
    where = places({"HOME": str(tmp_path)})
    make_passwords(where)
    return where


def test_the_roster_is_that_of_the_pbx() -> None:
    text = (OFFICE / "pjsip.conf").read_text(encoding="utf-8")
    found = re.findall(r'^\[(\d+)\]\(phone,(\w+)\)\ncallerid = "(.+)" <\1>$', text, re.M)
    assert found == [(one.extension, one.department.lower(), one.name) for one in PEOPLE]


def test_every_colleague_and_slot_has_a_hint() -> None:
    text = (OFFICE / "extensions.conf").read_text(encoding="utf-8")
    hints = set(re.findall(r"^exten => (\S+),hint,", text, re.M))
    assert {one.extension for one in PEOPLE} | {f"*{slot}" for slot in range(10, 20)} <= hints


def test_the_queues_are_those_of_the_pbx() -> None:
    text = (OFFICE / "queues.conf").read_text(encoding="utf-8")
    assert re.findall(r"^\[(\d+)\]", text, re.M) == [one.extension for one in QUEUES]
    assert all(member in COLLEAGUES for one in QUEUES for member in one.members)


def test_every_included_site_file_is_generated_and_has_an_example(where: Places) -> None:
    included = {
        name
        for file in OFFICE.glob("*.conf")
        for name in re.findall(r"^#include (\S+)", file.read_text(encoding="utf-8"), re.M)
    }
    assert included == set(site_files(where))
    assert all((OFFICE / name).exists() for name in included)


def test_the_profile_says_how_to_register(where: Places) -> None:
    account = tomllib.loads(settings_text(where))["account"]
    assert (account["extension"], account["port"]) == ("100", 25060)
    assert account["password_command"][0] == "cat"
    assert Path(account["password_command"][1]).read_text().strip() == password(where, "100")


def test_the_profile_lists_every_colleague(where: Places) -> None:
    colleagues = tomllib.loads(settings_text(where))["colleagues"]
    assert [one["extension"] for one in colleagues] == list(COLLEAGUES)


def test_an_equal_profile_is_not_written_again(where: Places) -> None:
    write_settings(where)
    before = where.profile_file.stat().st_mtime_ns
    write_settings(where)
    assert where.profile_file.stat().st_mtime_ns == before


def test_passwords_are_kept_and_only_for_their_owner(where: Places) -> None:
    first = password(where, "100")
    make_passwords(where)
    assert password(where, "100") == first
    assert (where.secrets / "100").stat().st_mode & 0o077 == 0


def test_the_demo_has_callers_to_ring_with() -> None:
    assert len(known_callers()) >= 5
    assert all(number for _name, number in known_callers())


@pytest.mark.parametrize("profile", ["asterisk", "freepbx", "3cx", "generic"])
def test_a_pbx_profile_has_codes_with_known_places_only(profile: str) -> None:
    text = (PROFILES / f"{profile}.toml").read_text(encoding="utf-8")
    read = tomllib.loads(text)
    assert read["name"]
    assert set(re.findall(r"\{(\w+)\}", "".join(read["codes"].values()))) <= {"extension"}


def test_the_codes_of_our_dialplan_are_in_it() -> None:
    codes = tomllib.loads((PROFILES / "asterisk.toml").read_text(encoding="utf-8"))["codes"]
    dialplan = (OFFICE / "extensions.conf").read_text(encoding="utf-8")
    for code in codes.values():
        pattern = code.replace("{extension}", "10X")
        extension = f"_{pattern}" if pattern != code else code
        assert f"\nexten => {extension},1," in dialplan
