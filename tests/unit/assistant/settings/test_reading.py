"""Settings files as people write them: right, wrong in one place, and no TOML at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.settings import Settings, Theme
from assistant.settings.reading import Loaded, load_settings
from sip.config import Transport

GOOD = """\
# my desk
[account]
extension = "100"
server = "pbx.example"
transport = "tls"

[window]
theme = "dark"

[pbx]
queue_names = { "800" = "Sales" }

[[colleagues]]
extension = "101"
name = "Ben Okafor"

[[colleagues]]
extension = "102"
name = "Carla Rossi"
department = "Sales"
"""


def load(tmp_path: Path, text: str) -> Loaded:
    file = tmp_path / "settings.toml"
    file.write_text(text, encoding="utf-8")
    return load_settings(file)


def sentences(loaded: Loaded) -> list[str]:
    return [mistake.sentence for mistake in loaded.mistakes]


def test_a_file_that_is_not_there_gives_the_defaults(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "settings.toml") == Loaded(Settings())


def test_a_good_file_is_read_without_a_word(tmp_path: Path) -> None:
    loaded = load(tmp_path, GOOD)
    assert loaded.mistakes == ()
    assert loaded.settings.account.transport is Transport.TLS
    assert loaded.settings.window.theme is Theme.DARK
    assert [one.name for one in loaded.settings.colleagues] == ["Ben Okafor", "Carla Rossi"]
    assert loaded.settings.pbx.queue_names == {"800": "Sales"}


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            '[account]\nport = "x"',
            "settings.toml line 2: [account] port must be a whole number from 0 to 65535",
        ),
        (
            "[account]\nport = 70000",
            "settings.toml line 2: [account] port must be a whole number from 0 to 65535",
        ),
        (
            "[account]\nport = true",
            "settings.toml line 2: [account] port must be a whole number from 0 to 65535",
        ),
        (
            "\n\n[account]\nextension = 100",
            "settings.toml line 4: [account] extension must be text in quotes",
        ),
        (
            '[account]\nextension = "1 0"',
            "settings.toml line 2: [account] extension cannot be '1 0'",
        ),
        ('[account]\nserver = "a/b"', "settings.toml line 2: [account] server cannot be 'a/b'"),
        (
            '[account]\ntransport = "UDP"',
            'settings.toml line 2: [account] transport must be one of "udp", "tcp", "tls"',
        ),
        (
            '[account]\npassword_command = "cat f"',
            "settings.toml line 2: [account] password_command must be a list of texts, "
            'for instance ["program", "argument"]',
        ),
        (
            '[sip]\nverify_tls = "no"',
            "settings.toml line 2: [sip] verify_tls must be true or false",
        ),
        (
            '[dialing]\ncountry = "uk"',
            "settings.toml line 2: [dialing] country must be two capital letters in quotes",
        ),
        (
            '[dialing]\narea_code = "0161x"',
            "settings.toml line 2: [dialing] area_code must be digits in quotes",
        ),
        ("[window]\ntheem = 1", "settings.toml line 2: there is no setting [window] theem"),
        ("[windows]\ntheme = 1", "settings.toml line 1: there is no section [windows]"),
        ("sip = 1", "settings.toml line 1: [sip] must be a section of its own"),
        (
            '[[colleagues]]\nname = "Ben"',
            "settings.toml line 1: [colleagues] needs an extension",
        ),
        (
            "[account]\nport = = 1",
            "settings.toml line 2: [account] port cannot be read: invalid value",
        ),
    ],
)
def test_a_mistake_is_named_with_file_line_and_key(
    tmp_path: Path, text: str, sentence: str
) -> None:
    assert sentences(load(tmp_path, text)) == [sentence]


@pytest.mark.parametrize(
    "mistake",
    ["[account]\nport = 1 1\n", "[audio]\nnull = 3\n", "[audio\nnull = true\n", "x = 1\n"],
)
def test_the_rest_of_a_file_with_a_mistake_is_used(tmp_path: Path, mistake: str) -> None:
    text = GOOD.replace("[account]\n", "[account]\ndisplay_name = 5\n") + mistake.replace(
        "[account]", "[store]"
    )
    settings = load(tmp_path, text).settings
    assert (settings.account.extension, settings.account.server) == ("100", "pbx.example")
    assert len(settings.colleagues) == 2


def test_a_bad_colleague_leaves_the_others(tmp_path: Path) -> None:
    loaded = load(tmp_path, GOOD.replace('extension = "101"', "extension = 101"))
    assert [one.extension for one in loaded.settings.colleagues] == ["102"]
    assert "line 14: [colleagues] extension must be text in quotes" in sentences(loaded)[1]


def test_keys_under_a_broken_header_do_not_fall_into_the_section_before(tmp_path: Path) -> None:
    loaded = load(tmp_path, '[account]\nserver = "a"\n[sip\nserver = "evil"\n')
    assert loaded.settings.account.server == "a"


@pytest.mark.parametrize("extension", ["1 02", "102@pbx", "<102>"])
def test_an_extension_that_cannot_be_dialed_is_named_and_left_out(
    tmp_path: Path, extension: str
) -> None:
    loaded = load(tmp_path, GOOD.replace('"102"', f'"{extension}"'))
    assert [one.extension for one in loaded.settings.colleagues] == ["101"]
    assert sentences(loaded) == [
        f"settings.toml line 18: [colleagues] extension cannot be {extension[:60]!r}"
    ]


def test_a_colleague_who_stands_there_twice_is_named(tmp_path: Path) -> None:
    loaded = load(tmp_path, GOOD.replace('"102"', '"101"'))
    assert [one.name for one in loaded.settings.colleagues] == ["Ben Okafor"]
    assert sentences(loaded) == [
        "settings.toml line 18: [colleagues] extension 101 stands there twice: "
        "the first one is used"
    ]


def test_a_colleague_without_a_name_is_kept_and_named(tmp_path: Path) -> None:
    loaded = load(tmp_path, GOOD.replace('name = "Ben Okafor"', ""))
    assert [one.extension for one in loaded.settings.colleagues] == ["101", "102"]
    assert sentences(loaded) == [
        "settings.toml line 13: [colleagues] name is missing: 101 is shown as a number only"
    ]


@pytest.mark.parametrize("opening", ["[", "{a="])
def test_brackets_without_end_are_named(tmp_path: Path, opening: str) -> None:
    loaded = load(tmp_path, "[account]\nextension = " + opening * 20_000)
    assert loaded.settings == Settings()
    assert "brackets within brackets" in sentences(loaded)[0]


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"[a]\nx = '\xe4'"])
def test_a_file_that_is_no_text_is_named(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes(content)
    loaded = load_settings(file)
    assert loaded.settings == Settings()
    assert sentences(loaded) == ["settings.toml cannot be read: it is not UTF-8 text"]


def test_something_else_altogether_ends_after_some_lines(tmp_path: Path) -> None:
    loaded = load(tmp_path, "this is = no = toml\n" * 500)
    assert loaded.settings == Settings()
    assert len(loaded.mistakes) <= 25
