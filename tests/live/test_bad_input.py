"""What strangers, users and editors get wrong: shown plainly, refused with a reason, survived."""

from __future__ import annotations

import pytest

from tests.helpers.desk import Desk
from tests.helpers.lab_control import Lab
from tests.live.conftest import StartDesk

OVERRIDE = "\u202e"
LONGEST_SHOWN = 250
"""Characters; no part of the pop may say more of a stranger's name than this: twice what is kept
of it, on a button and in its tool tip."""

NAMES = {
    "markup": ("<b>Bold</b><img src=x>", r"<b>Bold</b><img src=x>"),
    "entities": ("A &amp; B &lt;C&gt;", r"A &amp; B &lt;C&gt;"),
    "control characters": ("Bell\x07 Tab\x09End", r"Bell ?Tab ?End"),
    "right-to-left override": (f"abc{OVERRIDE}fed", r"abcfed"),
    "a very long name": ("Long" + "x" * 9996, r"Longx{20}"),
    "a quotation mark": ('Anna "The Boss" Lee', r"Anna \"?The Boss\"? Lee"),
}


@pytest.mark.parametrize("kind", NAMES)
def test_a_hostile_name_is_shown_as_plain_text_and_cut(desk: Desk, kind: str) -> None:
    name, shown = NAMES[kind]
    desk.lab.call("+44 20 7946 0999", name)
    words = desk.wait_for_pop(shown)
    assert OVERRIDE not in words
    assert not any(ord(character) < 32 for character in words.replace("\n", ""))
    assert max(len(line) for line in words.splitlines()) < LONGEST_SHOWN
    width = desk.screen.wait_for(desk.pop, 1, "the pop").extents.width
    assert width < 800, "a stranger's name must not stretch the pop"


@pytest.mark.parametrize("rubbish", ["!!!", "no such person", "12" * 200, "sip:", "tel:+"])
def test_rubbish_is_not_dialed_and_the_reason_is_said(desk: Desk, rubbish: str) -> None:
    done = desk.program.run("dial", rubbish)
    assert done.code != 0
    assert len(done.err.strip().splitlines()) == 1, done.err
    assert desk.program.calls() == []
    assert not desk.lab.calls()


def test_rubbish_in_the_window_is_refused_there(desk: Desk) -> None:
    field = desk.screen.resting(
        lambda: desk.screen.find("text", "Name or number"), "the dial field"
    )
    desk.screen.pointer.click(field.extents.centre)
    desk.screen.pointer.type("qqqq!!")
    desk.screen.pointer.key("Return")
    desk.screen.wait_for_words("neither a number nor a known name")
    assert desk.program.calls() == []


def test_good_lines_of_a_csv_are_imported_and_bad_ones_listed(desk: Desk) -> None:
    file = desk.program.folder / "mixed.csv"
    file.write_bytes(
        b"First,Last,Phone\nGood,One,0161 555 0101\n,,\nNo,Number,\n"
        b"Bad,Number,call me maybe\nG\xc3\xb6\xc3\xb6d,Two,0161 555 0102\n"
    )
    done = desk.program.run("import-contacts", str(file))
    said = done.out + done.err
    assert "imported 2, " in said
    for line in ("4", "5"):
        assert f"line {line}" in said.lower()
    desk.lab.call("+44 161 555 0102")
    desk.wait_for_pop("Gööd Two")


def test_a_file_that_is_not_there_is_named(desk: Desk) -> None:
    done = desk.program.run("import-contacts", "/nowhere/people.csv")
    assert done.code != 0
    assert "/nowhere/people.csv" in done.err
    assert "Traceback" not in done.err


def test_a_settings_mistake_is_named_with_line_and_key(start_desk: StartDesk, lab: Lab) -> None:
    wrong = '[window]\nstay_on_top = "maybe"\ntheem = "dark"\n'
    desk = start_desk(lab.settings_text + wrong, contacts="")
    desk.program.wait_until_registered()
    lines = desk.program.settings_file.read_text().splitlines()
    line = lines.index('stay_on_top = "maybe"') + 1
    words = desk.screen.wait_for_words(f"line {line}: .*stay_on_top")
    assert f"line {line + 1}" in words
    assert "theem" in words
    desk.program.stop()


def test_a_settings_file_that_is_no_toml_does_not_stop_the_program(start_desk: StartDesk) -> None:
    desk = start_desk("[account\nextension = = 100\n", contacts="")
    desk.screen.wait_for_words("line 1")
    desk.program.assert_quiet()
