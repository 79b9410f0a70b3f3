"""vCards in the shapes that other programs write come in with every name and number."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.database import Store
from store.dial_rules import DialRules
from store.exchange.importing import run_import
from store.exchange.shapes import ImportReport
from store.records import Contact, ContactKind

VCARDS = Path(__file__).parents[2] / "data" / "vcards"
PHOTO = (VCARDS / "photo.png").read_bytes()


def _read(store: Store, rules: DialRules, name: str) -> tuple[ImportReport, dict[str, Contact]]:
    report = run_import(store, VCARDS / f"{name}.vcf", rules)
    contacts = [store.contacts.get(one.ref) for one in store.contacts.list(0, 100)]
    return report, {one.name: one for one in contacts if one is not None}


def _numbers(contact: Contact) -> list[tuple[str, str]]:
    return [(number.label, number.e164 or number.written) for number in contact.numbers]


def _fields(contact: Contact) -> dict[str, str]:
    return {field.name: field.value for field in contact.fields}


def test_outlook(store: Store, rules: DialRules) -> None:
    report, found = _read(store, rules, "outlook")
    assert (report.imported, report.bad_count) == (2, 0)
    ben = found["Ben Okafor"]
    assert _numbers(ben) == [
        ("work", "+441314960644"),
        ("home", "+441314960101"),
        ("mobile", "+447700900137"),
        ("work fax", "+441314960645"),
    ]
    assert ben.notes == (
        'Prefers the telephone.\nCalls back after 3 pm; ask for "Ben".\nCafé next door.'
    )
    assert (ben.company, ben.photo) == ("Lothian Paper", PHOTO)
    assert [email.address for email in ben.emails] == ["ben.okafor@example.com"]
    assert _fields(ben)["Address (work)"] == ("12 Büro Street, Edinburgh, EH1 1AA, United Kingdom")
    assert (_fields(ben)["Department"], _fields(ben)["Title"]) == ("Sales", "Account manager")
    jörg = found["Jörg Müller"]
    assert _numbers(jörg) == [("work", "+4930901820")]
    assert _fields(jörg) == {"Prefix": "Dr."}


def test_google(store: Store, rules: DialRules) -> None:
    report, found = _read(store, rules, "google")
    assert (report.imported, report.bad_count) == (2, 0)
    carla = found["Carla Maria Rossi"]
    assert _numbers(carla) == [("mobile", "+390669820001"), ("Banco 2", "101")]
    assert [(email.address, email.label) for email in carla.emails] == [
        ("carla.rossi@example.com", "Studio"),
        ("carla@example.org", "home"),
    ]
    assert carla.notes == "Prima riga\nSeconda riga, con virgola; e punto e virgola"
    assert carla.company == "Éditions du Canal"
    assert carla.tags == ("Clienti", "myContacts")
    assert _fields(carla)["Website (homepage)"] == "http://www.example.com"
    assert found["Northern Supplies"].ref.kind is ContactKind.ORGANIZATION
    assert _numbers(found["Northern Supplies"]) == [("work", "+441614960177")]


def test_apple(store: Store, rules: DialRules) -> None:
    report, found = _read(store, rules, "apple")
    assert [(bad.reason, bad.text) for bad in report.bad_lines] == [("is_group", "Sales team")]
    elena = found["Elena Petrova"]
    assert _numbers(elena) == [
        ("mobile", "+351210990134"),
        ("mobile", "+447700900461"),
        ("Lisbon office", "+442079460321"),
        ("other", "+442079460752"),
    ]
    assert elena.photo == PHOTO
    assert elena.notes == (
        "Folded line that is rather long so that the program had to break it into two\n"
        "and has a second line"
    )
    assert [email.label for email in elena.emails] == ["work", "home"]
    assert _fields(elena)["Related (assistant)"] == "Grace Lin"
    assert found["Thames Data"].ref.kind is ContactKind.ORGANIZATION
    assert _numbers(found["Thames Data"]) == [("main", "+442079460018")]


def test_nextcloud(store: Store, rules: DialRules) -> None:
    report, found = _read(store, rules, "nextcloud")
    assert (report.imported, report.bad_count) == (2, 0)
    björn = found["Björn Åkesson"]
    assert _numbers(björn)[:2] == [("home", "+46846500427"), ("mobile", "+46846500428")]
    assert store.contacts.match("+46846500429", rules)[0].name == "Björn Åkesson"
    assert ("work", "sip:bjorn@pbx.example.com") in _numbers(björn)
    assert (björn.photo, björn.tags) == (PHOTO, ("Lieferanten", "A,B"))
    assert _fields(björn)["Website (Webb)"] == "https://www.example.com"
    assert _numbers(found["Анна Соколова"]) == [("work", "+74951234567")]


def test_thunderbird(store: Store, rules: DialRules) -> None:
    report, found = _read(store, rules, "thunderbird")
    assert (report.imported, report.bad_count) == (1, 0)
    david = found["David Novak"]
    assert [label for label, _ in _numbers(david)] == ["work", "home", "mobile", "fax", "pager"]
    assert david.notes == "Line 1\nLine 2"
    assert _fields(david)["Custom 1"] == "Key under the mat"


def test_android(store: Store, rules: DialRules) -> None:
    report, found = _read(store, rules, "android")
    assert (report.imported, report.bad_count) == (1, 0)
    katarzyna = found["Katarzyna Wójcik"]
    assert _numbers(katarzyna) == [("mobile", "+441214960833"), ("direkt", "+441614960288")]
    assert (katarzyna.notes, katarzyna.photo) == ("Łódź\n2", PHOTO)


@pytest.mark.parametrize("name", ["outlook", "google", "apple", "nextcloud", "thunderbird"])
def test_a_second_import_adds_nothing(store: Store, rules: DialRules, name: str) -> None:
    _, before = _read(store, rules, name)
    report, after = _read(store, rules, name)
    assert report.imported == 0
    assert before == after
