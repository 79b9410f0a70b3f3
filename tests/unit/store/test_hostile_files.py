"""Files that somebody made to hurt: refused or neutralized with a reason, in bounded memory."""

from __future__ import annotations

import contextlib
import random
import resource
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import store.database
from store.database import Store
from store.dial_rules import DialRules
from store.errors import StoreError
from store.exchange.importing import preview, run_import
from store.exchange.lines import Line
from store.exchange.shapes import ImportReport
from store.exchange.vcard_lines import read_cards

SOURCES = Path(store.database.__file__).parents[1]
CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Anna Berg\nTEL:101\nEND:VCARD\n"
MEMORY_MIB = 220
"""What the process may take for any file; phone-number plans and the interpreter are 60."""
_IN_A_PROCESS = """
import re, sys
from pathlib import Path
from store.database import Store
from store.dial_rules import DialRules
from store.errors import StoreError
from store.exchange.importing import run_import

opened = Store.open(Path(sys.argv[1]))
try:
    report = run_import(opened, Path(sys.argv[2]), DialRules(country="GB"))
    print(report.imported, report.bad_count, report.bad_lines[0].reason if report.bad_lines else "")
except StoreError as error:
    print(error.problem)
# Not ru_maxrss: that begins with what the parent took.
print(int(re.search(r"VmHWM:\\s*(\\d+)", Path("/proc/self/status").read_text())[1]) // 1024)
"""


def _import(store: Store, rules: DialRules, tmp_path: Path, content: str | bytes) -> ImportReport:
    file = tmp_path / "people.vcf"
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return run_import(store, file, rules)


def _in_a_process(tmp_path: Path, file: Path) -> tuple[str, int]:
    """What came of it, and how many MiB it took."""
    done = subprocess.run(
        [sys.executable, "-c", _IN_A_PROCESS, str(tmp_path / "store.db"), str(file)],
        env={"PYTHONPATH": str(SOURCES)},
        capture_output=True,
        text=True,
        check=True,
    )
    said, memory = done.stdout.splitlines()
    return said, int(memory)


@pytest.mark.parametrize("suffix", ["csv", "vcf"])
@pytest.mark.parametrize("size_mib", [64, pytest.param(1024, marks=pytest.mark.slow)])
def test_a_giant_line_takes_no_memory(tmp_path: Path, suffix: str, size_mib: int) -> None:
    file = tmp_path / f"people.{suffix}"
    begin = "BEGIN:VCARD\nVERSION:3.0\nFN:Anna\nTEL:101\nNOTE:" if suffix == "vcf" else "Anna,Berg,"
    with file.open("w") as out:
        out.write(begin)
        for _ in range(size_mib):
            out.write("x" * (1024 * 1024))
        out.write("\nEND:VCARD\n" if suffix == "vcf" else "\nBoris,Wolf,101\n")
    said, memory = _in_a_process(tmp_path, file)
    assert said == ("0 1 too_long" if suffix == "vcf" else "1 1 too_long")
    assert memory < MEMORY_MIB


@pytest.mark.parametrize(
    "line",
    ["BEGIN:VCARD\n", "BEGIN:X\n", "AGENT:\nBEGIN:VCARD\n", "N:a;b\n", "TEL;TYPE=a:1\n",
     "\n", " \n", "a=\n", "NOTE;ENCODING=QUOTED-PRINTABLE:=\n", "PHOTO;ENCODING=b:AAAA\n", "AAAA\n",
     "item1.X-ABLabel:x\n", "ORG:" + ";" * 4000 + "\n", "N:" + "\\;" * 4000 + "\n"],
)  # fmt: skip
def test_a_bomb_of_lines_takes_no_memory(tmp_path: Path, line: str) -> None:
    file = tmp_path / "people.vcf"
    with file.open("w") as out:
        out.write("BEGIN:VCARD\nVERSION:2.1\nFN:Anna\nTEL:101\nPHOTO;ENCODING=b:")
        for _ in range(2 * 1024 * 1024 // (len(line) * 1000) + 1):
            out.write(line * 1000)
        out.write("END:VCARD\n" + CARD)
    said, memory = _in_a_process(tmp_path, file)
    assert said
    assert memory < MEMORY_MIB


def test_nested_cards_are_left_out(store: Store, rules: DialRules, tmp_path: Path) -> None:
    agent = "AGENT:\nBEGIN:VCARD\nFN:Someone Else\nTEL:102\nEND:VCARD\n"
    text = f"BEGIN:VCARD\nVERSION:2.1\nFN:Anna Berg\n{agent}TEL:101\nEND:VCARD\n"
    assert _import(store, rules, tmp_path, text).imported == 1
    assert store.contacts.match("101", rules)[0].name == "Anna Berg"
    assert store.contacts.match("102", rules) == ()


def test_a_card_without_end_costs_itself_only(
    store: Store, rules: DialRules, tmp_path: Path
) -> None:
    open_card = "BEGIN:VCARD\nVERSION:3.0\nFN:Boris Wolf\nTEL:102\n"
    report = _import(store, rules, tmp_path, open_card + CARD)
    assert (report.imported, report.bad_lines[0].reason) == (1, "not_closed")
    assert (report.bad_lines[0].line, report.bad_lines[0].text) == (1, "Boris Wolf")


def test_a_file_cut_in_a_card_gives_the_others(
    store: Store, rules: DialRules, tmp_path: Path
) -> None:
    report = _import(store, rules, tmp_path, f"{CARD}BEGIN:VCARD\nFN:Boris Wolf\nTE")
    assert (report.imported, report.bad_lines[0].reason) == (1, "not_closed")


def test_nul_bytes_and_text_between_cards_are_told(
    store: Store, rules: DialRules, tmp_path: Path
) -> None:
    bad = "BEGIN:VCARD\nFN:No\0body\nTEL:102\nEND:VCARD\n"
    report = _import(store, rules, tmp_path, f"{CARD}stray\nstray\n{bad}{CARD}")
    assert [(one.line, one.reason) for one in report.bad_lines] == [
        (6, "outside_card"),
        (8, "not_text"),
    ]


def test_a_photo_that_is_too_large_costs_the_photo_only(
    store: Store, rules: DialRules, tmp_path: Path
) -> None:
    for size in (6_000_000, 20_000_000):
        photo = f"PHOTO;ENCODING=b:{'A' * size}\n"
        text = f"BEGIN:VCARD\nVERSION:3.0\nFN:Big {size}\nTEL:{size}\n{photo}END:VCARD\n{CARD}"
        report = _import(store, rules, tmp_path, text)
        assert [one.reason for one in report.bad_lines] == ["photo_too_large"]
        found = store.contacts.get(store.contacts.search(f"Big {size}")[0].ref)
        assert found is not None
        assert found.photo is None


def test_a_broken_photo_and_one_from_the_net_are_left_out(
    store: Store, rules: DialRules, tmp_path: Path
) -> None:
    for value in (
        ";ENCODING=b:@@@@",
        ":data:image/png;base64,@@",
        ";VALUE=uri:https://x.example/a",
    ):
        text = f"BEGIN:VCARD\nVERSION:4.0\nFN:Anna Berg\nTEL:101\nPHOTO{value}\nEND:VCARD\n"
        _import(store, rules, tmp_path, text)
    found = store.contacts.get(store.contacts.search("anna")[0].ref)
    assert found is not None
    assert found.photo is None


@pytest.mark.parametrize("name", ["people.csv", "people.vcf"])
def test_a_zip_is_refused_whatever_its_name(
    store: Store, rules: DialRules, tmp_path: Path, name: str
) -> None:
    with zipfile.ZipFile(tmp_path / name, "w") as packed:
        packed.writestr("people.csv", "First,Last,Phone\nAnna,Berg,101\n" * 100)
    with pytest.raises(StoreError, match="not_text"):
        preview(tmp_path / name, rules)
    with pytest.raises(StoreError, match="not_text"):
        run_import(store, tmp_path / name, rules)


def test_a_formula_comes_in_as_text(store: Store, rules: DialRules, tmp_path: Path) -> None:
    text = "First,Last,Phone\n\"=cmd|' /C calc'!A0\",@SUM(1),101\n'=1+1,Wolf,102\n"
    assert _import(store, rules, tmp_path, text).bad_lines == ()
    assert store.contacts.match("101", rules)[0].name == "=cmd|' /C calc'!A0 @SUM(1)"
    assert store.contacts.match("102", rules)[0].name == "=1+1 Wolf"


@pytest.mark.parametrize("charset", ["utf-8", "cp1252", "utf-16", "koi8-r", "shift_jis"])
def test_garbage_never_crashes(
    store: Store, rules: DialRules, tmp_path: Path, charset: str
) -> None:
    chance = random.Random(charset)
    words = ["BEGIN:VCARD\n", "END:VCARD\n", "FN", "N", "TEL", ";", ":", "=", "\n", "\r\n ", "\\",
             ",", "ENCODING=b", "QUOTED-PRINTABLE", "CHARSET=rot13", "CHARSET=utf-16", '"', "=C3",
             "PHOTO", "item1.", "X-ABLabel", "é", "\0", "data:,", "%", "KIND:org\n"]  # fmt: skip
    for _ in range(150):
        text = "BEGIN:VCARD\n" + "".join(chance.choices(words, k=120))
        with contextlib.suppress(StoreError):
            _import(store, rules, tmp_path, text.encode(charset, "replace"))


@settings(deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.text(max_size=30), max_size=30))
def test_any_lines_are_read_as_cards_or_told(lines: list[str]) -> None:
    given_ = (Line(number, f"{text}\n") for number, text in enumerate(lines, 1))
    for card in read_cards(given_):
        assert card.problem in ("", "outside_card", "not_closed", "too_long", "not_text")


def test_many_quotes_that_never_close_take_no_time(
    store: Store, rules: DialRules, tmp_path: Path
) -> None:
    # Each line opens a quote, whether one is open or not.
    before = resource.getrusage(resource.RUSAGE_SELF).ru_utime
    _import(store, rules, tmp_path, "First,Last,Phone\n" + '"a","b\n' * 30_000)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_utime - before < 20
