"""What a caller chooses stays a value: never a second argument, an option, or more of a URL."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.services.caller_screens import (
    facts_of,
    filled_arguments,
    filled_url,
    is_batch_file,
)
from assistant.settings.declared import URL_PATTERN
from tests.unit.assistant.services.office import a_call, an_entry

FACTS = {"number": "+441615527789", "name": "Priya Nair", "company": "", "queue": "", "dialed": ""}


def test_every_place_is_filled_and_others_stay() -> None:
    url = filled_url("https://crm.example/find?tel={number}&n={name}&x={other}", FACTS)
    assert url == "https://crm.example/find?tel=%2B441615527789&n=Priya%20Nair&x={other}"
    done = filled_arguments(("crm", "--tel={number}", "{name}", "{company}"), FACTS)
    assert done == ("crm", "--tel=+441615527789", "Priya Nair", "")


@given(st.text())
def test_a_name_cannot_leave_its_place(name: str) -> None:
    facts = FACTS | {"name": name.encode("utf-8", "replace").decode()}
    parts = urlsplit(filled_url("https://crm.example/find?n={name}&end=1", facts))
    assert (parts.hostname, parts.path, parts.fragment) == ("crm.example", "/find", "")
    found = parse_qs(parts.query, keep_blank_values=True, errors="strict")
    assert found == {"n": [facts["name"]], "end": ["1"]}
    done = filled_arguments(("crm", "{name}"), facts)
    assert len(done) == 2
    assert not done[1].startswith(("-", "/", "\\", "@"))


@pytest.mark.parametrize(
    "template",
    [
        "https://crm.example/?tel={number}",
        "https://crm.example/{company}/",
        "https://crm.example",
        "crm://open?n={name}",
        "tel:{number}",
        "",
    ],
)
def test_an_address_may_hold_values_behind_the_server(template: str) -> None:
    assert re.search(URL_PATTERN, template)


@pytest.mark.parametrize(
    "template",
    [
        "https://{company}.example/",
        "https://crm.example{number}/",
        "https:///{name}",
        "file:///home/ada/{name}",
        "FILE:{name}",
        "{name}",
        "crm.example/{number}",
    ],
)
def test_a_caller_chooses_neither_server_nor_file(template: str) -> None:
    assert not re.search(URL_PATTERN, template)


def test_what_a_shell_would_read_is_known() -> None:
    assert is_batch_file("C:/crm/Open.BAT")
    assert is_batch_file("open.cmd. ")
    assert not is_batch_file("cmd.exe")


def test_a_value_is_not_filled_again() -> None:
    assert filled_url("x:{name}", FACTS | {"name": "{number}"}) == "x:%7Bnumber%7D"
    assert filled_arguments(("p", "a{name}"), FACTS | {"name": "{number}"}) == ("p", "a{number}")


def test_only_a_number_is_a_number() -> None:
    assert facts_of(an_entry(a_call(number="44 161;x=`id`")))["number"] == "44161"
