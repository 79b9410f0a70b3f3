"""The translations: German is whole, placeholders survive, the field's own words are used."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "translations"
LANGUAGES = ("de", "es", "fr", "ru")
WORDS = {
    "connected": ("verbunden", "conectado", "connecté", "разговор"),
    "on hold": ("wird gehalten", "en espera", "en attente", "на удержании"),
    "available": ("verfügbar", "disponible", "disponible", "доступен"),
    "not registered": (
        "nicht registriert", "no registrado", "non enregistré", "не зарегистрирован",
    ),
    "Transfer": ("Weiterleiten", "Transferir", "Transférer", "Перевести звонок"),
    "Queues": ("Warteschlangen", "Colas", "Files d'attente", "Очереди"),
}  # fmt: skip


def messages(language: str) -> list[tuple[str, str]]:
    """Source and translation of every message; empty where there is none yet."""
    tree = ET.parse(FOLDER / f"assistant_{language}.ts")
    return [(one.findtext("source", ""), words(one)) for one in tree.iter("message")]


def words(message: ET.Element) -> str:
    """The translation; of several plural forms all, or nothing when one is missing."""
    forms = [form.text or "" for form in message.iter("numerusform")]
    if not forms:
        return message.findtext("translation", "")
    return " ".join(forms) if all("%n" in form for form in forms) else ""


def test_german_is_whole() -> None:
    assert [source for source, words in messages("de") if not words] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_survive_translation(language: str) -> None:
    for source, words in messages(language):
        if words:
            wanted = sorted(set(re.findall(r"%\d", source)))
            assert sorted(set(re.findall(r"%\d", words))) == wanted, source


@pytest.mark.parametrize("place", range(4))
def test_the_words_of_the_field_are_used(place: int) -> None:
    found = dict(messages(LANGUAGES[place]))
    assert {source: found[source] for source in WORDS} == {
        source: words[place] for source, words in WORDS.items()
    }
