"""The command line as it is typed."""

from __future__ import annotations

import pytest

from assistant.commandline.arguments import COMMANDS, UsageError, Wish, parse, usage


@pytest.mark.parametrize(
    ("line", "wish"),
    [
        ("", Wish()),
        ("--hidden", Wish(hidden=True)),
        ("--profile lab", Wish(profile="lab")),
        ("--profile=lab", Wish(profile="lab")),
        ("--demo", Wish(profile="demo", demo=True)),
        ("--demo --profile x", Wish(profile="x", demo=True)),
        ("answer", Wish("answer", seconds=10, starts=False)),
        ("dial 600", Wish("dial", "600", seconds=30, starts=False)),
        ("dial Ben Okafor", Wish("dial", "Ben Okafor", seconds=30, starts=False)),
        ("dial -- --x", Wish("dial", "--x", seconds=30, starts=False)),
        ("status --json", Wish("status", seconds=5, as_json=True, starts=False)),
        ("--timeout 2.5 hold", Wish("hold", seconds=2.5, starts=False)),
        ("tel:+44161", Wish("dial", "tel:+44161", seconds=30)),
        ("--profile lab SIP:a@b", Wish("dial", "SIP:a@b", "lab", 30)),
        ("callto:600", Wish("dial", "callto:600", seconds=30)),
        ("--theme dark --language de", Wish(theme="dark", language="de")),
        ("--withheld dial 1", Wish("dial", "1", seconds=30, is_withheld=True, starts=False)),
        ("dial --as=+44 1", Wish("dial", "1", seconds=30, caller_id="+44", starts=False)),
        ("pickup", Wish("pickup", seconds=15, starts=False)),
        ("pickup 101", Wish("pickup", "101", seconds=15, starts=False)),
        ("--help dial", Wish(help=True)),
        ("-h", Wish(help=True)),
        ("--version", Wish(version=True)),
    ],
)
def test_a_line_becomes_a_wish(line: str, wish: Wish) -> None:
    assert parse(line.split()) == wish


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("frobnicate", "no command 'frobnicate'"),
        ("600", "no command '600'"),
        ("dial", "dial needs"),
        ("transfer", "transfer needs"),
        ("answer 1", "answer takes no argument"),
        ("--profile", "--profile needs a value"),
        ("--frob", "no option --frob"),
        ("--theme pink", "one of system, light, dark"),
        ("--language German", "two letters"),
        ("--as 1 answer", "go with dial only"),
        ("--withheld", "go with dial only"),
        ("--as 1 --withheld dial 2", "exclude each other"),
        ("retrieve", "retrieve needs SLOT"),
        ("--timeout x hold", "number of seconds"),
        ("--timeout 0 hold", "number of seconds"),
        ("--timeout nan hold", "number of seconds"),
    ],
)
def test_a_line_that_cannot_be_understood_says_where(line: str, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        parse(line.split())


def test_a_blank_argument_is_none() -> None:
    with pytest.raises(UsageError, match="dial needs"):
        parse(["dial", " "])


def test_the_help_names_every_command() -> None:
    assert all(f"  {name}" in usage() for name in COMMANDS)


def test_duplicates_go_with_an_import_only() -> None:
    assert parse(["--duplicates", "skip", "import-contacts", "a.vcf"]).duplicates == "skip"
    for words in (["--duplicates=skip", "status"], ["--duplicates=x", "import-contacts", "a"]):
        with pytest.raises(UsageError):
            parse(words)
