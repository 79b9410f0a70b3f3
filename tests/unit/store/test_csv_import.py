"""Contacts from CSV files as people really have them."""

from __future__ import annotations

import random
import threading
import time
import tracemalloc
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from store.database import Store
from store.errors import StoreError
from store.exchange.importing import MOST_BAD_LINES, run_import
from store.exchange.shapes import ImportReport
from store.numbers import DialRules
from store.records import CallRecord, CallResult

Import = Callable[[str | bytes], ImportReport]

GOOD = "First,Last,Phone\nAnna,Berg,0161 552 7789\nBoris,Wolf,101\n"


@pytest.fixture
def import_text(store: Store, rules: DialRules, tmp_path: Path) -> Import:
    def run(content: str | bytes) -> ImportReport:
        file = tmp_path / "people.csv"
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        return run_import(store, file, rules)

    return run


def _names(store: Store) -> list[str]:
    found = {contact.name for word in "abcdefž" for contact in store.contacts.search(word)}
    return sorted(found)


def _reasons(report: ImportReport) -> list[tuple[int, str]]:
    return [(bad.line, bad.reason) for bad in report.bad_lines]


def test_people_are_imported_and_match(store: Store, rules: DialRules, import_text: Import) -> None:
    report = import_text(GOOD)
    assert (report.imported, report.merged, report.bad_lines) == (2, 0, ())
    assert store.contacts.match("+441615527789", rules)[0].name == "Anna Berg"
    assert store.contacts.match("101", rules)[0].name == "Boris Wolf"


@pytest.mark.parametrize(
    "content",
    [
        "Anna,Berg,101\n",
        "first,LAST,Phone\nAnna,Berg,101",
        "PHONE;Last;First\r\n101;Berg;Anna\r\n",
        "Last\tPhone\tFirst\nBerg\t101\tAnna\n",
        "First Name,Surname,Telephone\rAnna,Berg,101\r",
        '"First","Last","Phone"\n"Anna","Berg","101"\n',
        "sep=;\nFirst;Last;Phone\nAnna;Berg;101\n",
        "\n\nFirst,Last,Phone\n\nAnna,Berg,101\n,,\n",
        'Anna,Berg,"=""101"""\n',
        'Anna,Berg,101,"Street 1\nTown","x"\n',
    ],
)
def test_order_separator_line_ends_and_quotes_are_free(
    store: Store, rules: DialRules, import_text: Import, content: str
) -> None:
    assert import_text(content).bad_lines == ()
    assert [one.name for one in store.contacts.match("101", rules)] == ["Anna Berg"]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_encodings_are_found(
    store: Store, rules: DialRules, import_text: Import, encoding: str
) -> None:
    text = "First,Last,Phone\n" + "Žoë,Müller,101\nRenée,Strauß,102\n"
    report = import_text(text.encode(encoding))
    assert report.bad_lines == ()
    assert [one.name for one in store.contacts.match("101", rules)] == ["Žoë Müller"]


def test_bad_lines_are_listed_and_good_ones_come_in(store: Store, import_text: Import) -> None:
    report = import_text(
        "First,Last,Phone\n"
        "Anna,Berg,101\n"
        ",,0161 552 7789\n"
        "Cora,Dale,\n"
        "Dan,Eve,ask Bob\n"
        "Emil\n"
        f"{'x' * 10_000},Berg,102\n"
        "Fa\0ke,Berg,103\n"
        "Boris,Wolf,104\n"
    )
    assert (report.imported, report.bad_count) == (2, 6)
    assert _reasons(report) == [
        (3, "no_name"),
        (4, "no_number"),
        (5, "bad_number"),
        (6, "no_number"),
        (7, "too_long"),
        (8, "not_text"),
    ]
    assert all(len(bad.text) <= 80 for bad in report.bad_lines)
    assert _names(store) == ["Anna Berg", "Boris Wolf"]


@pytest.mark.parametrize(
    "begin", [b"%PDF-1.4\n", b"{\\rtf1\\ansi ", b"PK\x03\x04", b"\xff\xd8\xff\xe0", b"\x7fELF"]
)
def test_another_format_is_no_text_whatever_it_holds(import_text: Import, begin: bytes) -> None:
    with pytest.raises(StoreError) as caught:
        import_text(begin + GOOD.encode() * 50)
    assert caught.value.problem == "not_text"


def test_one_broken_line_does_not_change_the_encoding(store: Store, import_text: Import) -> None:
    report = import_text(b"Fran\xc3\xa7ois,Ber,101\nM\xfcller,Anna,102\nZo\xc3\xab,Berg,103\n")
    assert _reasons(report) == [(2, "undecodable")]
    assert report.imported == 2


def test_an_open_quote_costs_its_line_only(store: Store, import_text: Import) -> None:
    lines = ['Anna,"Berg,101', *(f"Boris{n},Wolf,0161 496 {n:04d}" for n in range(50)), 'Cy,"x']
    report = import_text("\n".join(lines))
    assert _reasons(report) == [(1, "no_number"), (52, "no_number")]
    assert report.imported == 50


def test_line_numbers_count_lines_inside_quotes(import_text: Import) -> None:
    report = import_text('First,Last,Phone,Note\nAnna,Berg,101,"a\nb\nc"\nBad,Line,,\n')
    assert _reasons(report) == [(5, "no_number")]


def test_the_same_person_and_number_is_merged(store: Store, import_text: Import) -> None:
    report = import_text("Anna,Berg,0161 552 7789\nANNA,berg,+44 161 5527789\nAnna,Berg,102\n")
    assert (report.imported, report.merged, report.unchanged) == (1, 1, 1)
    (anna,) = store.contacts.search("anna")
    assert [number.written for number in anna.numbers] == ["0161 552 7789", "102"]


def test_importing_a_file_twice_adds_nothing(store: Store, import_text: Import) -> None:
    import_text(GOOD)
    report = import_text(GOOD)
    assert (report.imported, report.merged, report.unchanged) == (0, 0, 2)
    assert store.contacts.count() == 2


def test_namesakes_of_different_companies_stay_two(store: Store, import_text: Import) -> None:
    import_text("First,Last,Phone,Company\nAnna,Berg,101,Acme\nAnna,Berg,102,Bolt\n")
    assert sorted(one.company for one in store.contacts.search("anna")) == ["Acme", "Bolt"]


def test_a_line_without_a_name_is_its_company(
    store: Store, rules: DialRules, import_text: Import
) -> None:
    text = "First,Last,Phone,Company\n,,+44 161 552,Acme\nAnna,Berg,101,ACME\n,,102,acme\n"
    report = import_text(text)
    assert (report.imported, report.merged) == (2, 1)
    assert store.contacts.count() == 2
    assert store.contacts.match("0161 552 7789", rules)[0].name == "Acme"


def test_several_phone_columns_keep_their_names(store: Store, import_text: Import) -> None:
    import_text("First,Last,Mobile,Business Phone\nAnna,Berg,07700 900461,101\nBob,Lee,,102\n")
    labels = [[one.label for one in found.numbers] for found in store.contacts.search("anna")]
    assert labels == [["Mobile", "Business Phone"]]


def test_a_label_column_labels(store: Store, import_text: Import) -> None:
    import_text("First,Last,Phone,Label\nAnna,Berg,101,desk\n")
    assert store.contacts.search("anna")[0].numbers[0].label == "desk"


@pytest.mark.parametrize(
    "content",
    [b"PK\x03\x04" + bytes(range(256)) * 40, b"\x89PNG\r\n\x1a\n" + b"\0" * 500, b"\0" * 5000],
)
def test_what_is_no_text_is_refused(store: Store, import_text: Import, content: bytes) -> None:
    with pytest.raises(StoreError) as caught:
        import_text(content)
    assert caught.value.problem == "not_text"
    assert store.contacts.count() == 0


@pytest.mark.parametrize("seed", range(20))
def test_garbage_is_listed_or_refused(import_text: Import, seed: int) -> None:
    chance = random.Random(seed)
    signs = ',;"\n\r\0\t ab01+\x1c\u2028é\ufeff'
    content = "".join(chance.choices(signs, k=3000)).encode(chance.choice(("utf-8", "utf-16-le")))
    try:
        report = import_text(content + chance.randbytes(chance.randrange(3)))
    except StoreError:
        return
    assert report.bad_count >= len(report.bad_lines) > 0


def test_a_cut_utf16_file_does_not_crash(import_text: Import) -> None:
    assert import_text(GOOD.encode("utf-16") + b"A").imported == 2


def test_an_empty_file_imports_nothing(import_text: Import) -> None:
    assert import_text(b"") == ImportReport(0, 0)
    assert import_text("First,Last,Phone\n") == ImportReport(0, 0)


def test_a_missing_file_is_told(store: Store, rules: DialRules, tmp_path: Path) -> None:
    for path in (tmp_path / "nowhere.csv", tmp_path):
        with pytest.raises(StoreError) as caught:
            run_import(store, path, rules)
        assert caught.value.problem == "unreadable"


def test_memory_stays_small_whatever_the_file_holds(import_text: Import) -> None:
    giant = "a" * 8_000_000
    tracemalloc.start()
    report = import_text(f'{giant},b,101\n"{giant}\n' + '"\n' * 50 + "Anna,Berg,101\n")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert report.imported == 1
    assert [reason for _, reason in _reasons(report)][:2] == ["too_long", "too_long"]
    # The test itself holds the file's text some times.
    assert peak < 6 * len(giant)


def test_a_file_of_bad_lines_is_counted_and_listed_in_part(import_text: Import) -> None:
    report = import_text("x,y,\n" * (MOST_BAD_LINES + 5))
    assert (report.bad_count, len(report.bad_lines)) == (MOST_BAD_LINES + 5, MOST_BAD_LINES)


def many(folder: Path, lines: int = 3000) -> Path:
    file = folder / "many.csv"
    people = [f"F{number},L{number},+4416150{number:05d}\n" for number in range(lines)]
    file.write_text("First,Last,Phone\n" + "".join(people))
    return file


def test_a_call_is_logged_while_an_import_writes(
    store: Store, rules: DialRules, tmp_path: Path
) -> None:
    record = CallRecord("k", False, "101", datetime.now(UTC), result=CallResult.MISSED)
    logged: list[tuple[int, int]] = []
    asked = iter(range(1_000_000))

    def log() -> None:
        store.journal.record(record)
        logged.append((len(store.journal.page()), store.contacts.count()))

    call = threading.Thread(target=log)

    def is_cancelled() -> bool:
        # Asked 3011 times while the file is read, then in the midst of the writing.
        times = next(asked)
        if times == 3020:
            call.start()
            while not store.contacts.is_hurried:
                time.sleep(0.001)
        elif times > 3020:
            call.join()
        return False

    report = run_import(store, many(tmp_path), rules, is_cancelled=is_cancelled)
    assert logged[0] == (1, 0)
    assert (report.imported, store.contacts.count()) == (3000, 3000)


@pytest.mark.parametrize("stops_at", [10, 3030])
def test_an_import_that_is_no_longer_wanted_leaves_nothing(
    store: Store, rules: DialRules, tmp_path: Path, stops_at: int
) -> None:
    asked = iter(range(1_000_000))
    with pytest.raises(StoreError, match="cancelled"):
        run_import(store, many(tmp_path), rules, is_cancelled=lambda: next(asked) >= stops_at)
    assert store.contacts.count() == 0
