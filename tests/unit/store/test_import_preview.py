"""What an import would do is shown before, and can be changed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from store.database import Store
from store.dial_rules import DialRules
from store.exchange.columns import guessed, named
from store.exchange.importing import preview, run_import
from store.exchange.shapes import Column, Duplicates, Field, FileKind, ImportReport, Progress, Stage
from store.records import NEW_PERSON, Contact, Number

VCARDS = Path(__file__).parents[2] / "data" / "vcards"


def _write(tmp_path: Path, text: str, encoding: str = "utf-8") -> Path:
    path = tmp_path / "people.csv"
    path.write_bytes(text.encode(encoding))
    return path


def test_a_preview_says_how_the_file_is_read(rules: DialRules, tmp_path: Path) -> None:
    path = _write(tmp_path, "Name;Firma;Telefon\nBjörn Berg;Acme;101\nZoë;;102\n", "cp1252")
    shown = preview(path, rules)
    assert shown.kind is FileKind.CSV
    assert shown.layout is not None
    assert (shown.layout.encoding, shown.layout.separator) == ("cp1252", ";")
    assert shown.heads == ("Name", "Firma", "Telefon")
    assert shown.rows == (("Björn Berg", "Acme", "101"), ("Zoë", "", "102"))
    assert [(one.first, one.last, one.company) for one in shown.contacts] == [
        ("Björn", "Berg", "Acme"),
        ("Zoë", "", ""),
    ]


def test_columns_can_be_changed(store: Store, rules: DialRules, tmp_path: Path) -> None:
    path = _write(tmp_path, "First,Last,Phone,Door\nAnna,Berg,101,0161 552 7789\n")
    layout = preview(path, rules).layout
    assert layout is not None
    assert layout.columns[3] == Column(Field.CUSTOM, "Door")
    columns = (*layout.columns[:3], Column(Field.CUSTOM_PHONE, "Door"))
    run_import(store, path, rules, replace(layout, columns=columns))
    assert store.contacts.match("+441615527789", rules)[0].name == "Anna Berg"


def test_a_preview_of_vcards_shows_contacts(rules: DialRules) -> None:
    shown = preview(VCARDS / "outlook.vcf", rules)
    assert (shown.kind, shown.layout) == (FileKind.VCARD, None)
    assert [one.name for one in shown.contacts] == ["Ben Okafor", "Jörg Müller"]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Katarzyna,Wójcik,101\nŁukasz,Zieliński,102\n", "cp1250"),
        ("Анна,Соколова,101\nБорис,Волков,102\n", "cp1251"),
        ("Анна,Соколова,101\nБорис,Волков,102\n", "koi8-r"),
        ("Γιώργος,Παπαδόπουλος,101\nΕλένη,Νικολάου,102\n", "cp1253"),
        ("José,Peña,101\nIñigo,Núñez,102\n", "cp1252"),
        ("山田,太郎,101\n鈴木,花子,102\n", "shift_jis"),
    ],
)
def test_older_encodings_are_found(
    rules: DialRules, tmp_path: Path, text: str, encoding: str
) -> None:
    first, last = text.split("\n")[0].split(",")[:2]
    shown = preview(_write(tmp_path, text, encoding), rules)
    assert (shown.contacts[0].first, shown.contacts[0].last) == (first, last)


def test_googles_and_outlooks_columns_are_known() -> None:
    google = named(
        ["First Name", "Middle Name", "Last Name", "Organization Name", "Labels", "Phone 1 - Label",
         "Phone 1 - Value", "E-mail 1 - Value", "Phonetic First Name", "Birthday"]
    )  # fmt: skip
    assert google is not None
    assert [column.field for column in google] == [
        Field.FIRST, Field.MIDDLE, Field.LAST, Field.COMPANY, Field.TAGS, Field.PHONE_LABEL,
        Field.PHONE, Field.EMAIL, Field.IGNORED, Field.CUSTOM,
    ]  # fmt: skip
    outlook = named(["First Name", "Last Name", "Company", "Business Phone", "Mobile Phone",
                     "E-mail Address", "E-mail 2 Address", "Categories", "Notes", "Priority",
                     "Government ID Number"])  # fmt: skip
    assert outlook is not None
    assert [column.field for column in outlook] == [
        Field.FIRST, Field.LAST, Field.COMPANY, Field.PHONE, Field.PHONE, Field.EMAIL, Field.EMAIL,
        Field.TAGS, Field.NOTES, Field.IGNORED, Field.CUSTOM,
    ]  # fmt: skip


def test_columns_without_names_are_guessed() -> None:
    fields = [one.field for one in guessed([["Anna Berg", "0161 552 7789", "a@b.example"]])]
    assert fields == [Field.NAME, Field.PHONE, Field.EMAIL]


@pytest.mark.parametrize(
    ("duplicates", "counts", "people"),
    [
        (Duplicates.MERGE, (1, 2, 0), 2),
        (Duplicates.SKIP, (1, 1, 1), 2),
        (Duplicates.ADD, (3, 0, 0), 4),
    ],
)
def test_duplicates_are_handled_as_wished(
    store: Store,
    rules: DialRules,
    tmp_path: Path,
    duplicates: Duplicates,
    counts: tuple[int, int, int],
    people: int,
) -> None:
    store.contacts.save(Contact(NEW_PERSON, "Anna Berg", "", (Number("101"),)), rules)
    path = _write(tmp_path, "Anna,Berg,102\nBoris,Wolf,103\nBORIS,Wolf,104\n")
    report = run_import(store, path, rules, duplicates=duplicates)
    assert (report.imported, report.merged, report.skipped) == counts
    assert store.contacts.count() == people
    is_known = [match.name for match in store.contacts.match("102", rules)] == ["Anna Berg"]
    assert is_known is (duplicates is not Duplicates.SKIP)


def test_the_same_name_and_number_is_the_same_person(
    store: Store, rules: DialRules, tmp_path: Path
) -> None:
    store.contacts.save(Contact(NEW_PERSON, "Anna Berg", "", (Number("0161 552 7789"),)), rules)
    path = _write(tmp_path, "Anna,Berg,+44 161 552 7789,Acme\n")
    assert run_import(store, path, rules).merged == 1
    (anna,) = store.contacts.search("anna")
    assert anna.company == "Acme"


def test_progress_is_told(store: Store, rules: DialRules, tmp_path: Path) -> None:
    told: list[Progress] = []
    lines = "".join(f"Anna{n},Berg,0161 49 {n:05d}\n" for n in range(3000))
    report: ImportReport = run_import(
        store, _write(tmp_path, lines), rules, on_progress=told.append
    )
    assert report.imported == 3000
    assert {one.stage for one in told} == set(Stage)
    assert all(0 <= one.fraction <= 1 for one in told)
