"""A caller's name and number reach the PBX whole, or cut, but never as something else."""

from __future__ import annotations

import base64

import pytest

from lab.calls import chunks, clean, extension_of, on_the_wire, unescaped


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("+44 161 552 7789", "+441615527789"),
        ("0161/552-7789", "01615527789"),
        ("(020) 7946.0321", "02079460321"),
        ("anonymous", "anonymous"),
        ("", ""),
        ("<b>1</b>", "<b>1</b>"),
    ],
)
def test_a_number_goes_out_without_what_people_write_between_digits(
    written: str, sent: str
) -> None:
    assert on_the_wire(written) == sent


def test_line_breaks_are_taken_out_of_a_name() -> None:
    assert clean("a\r\nAction: x\0b", 100) == b"aAction: xb"


def test_a_long_name_is_cut_between_characters() -> None:
    assert clean("é" * 10, 5) == "éé".encode()


def test_pieces_of_a_name_are_whole_characters_and_make_it_again() -> None:
    name = "😀é" * 50
    pieces = [base64.b64decode(piece).decode() for piece in chunks(name.encode(), 7)]
    assert "".join(pieces) == name


@pytest.mark.parametrize(
    ("channel", "extension"),
    [("PJSIP/101-0000002a", "101"), ("Local/101@world-calls-00000001;2", None), ("x", None)],
)
def test_a_channel_names_the_extension_of_a_phone(channel: str, extension: str | None) -> None:
    assert extension_of(channel) == extension


@pytest.mark.parametrize(
    ("sent", "name"),
    [(r"A \"B\" \\ C\n", 'A "B" \\ C\n'), ("<unknown>", ""), ("Ada", "Ada")],
)
def test_the_escapes_of_the_ami_are_undone(sent: str, name: str) -> None:
    assert unescaped(sent) == name
