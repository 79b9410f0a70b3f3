"""A language that cannot be spoken is said so, and not passed over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from assistant.windows import translations
from assistant.windows.translations import unspoken, use_language
from assistant.words import notice_texts


@pytest.fixture(autouse=True)
def locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installation without translations."""
    monkeypatch.setattr(translations, "resource", lambda *parts: tmp_path.joinpath(*parts))
    return tmp_path


def test_a_missing_file_is_named(qapp: QApplication, empty: Path) -> None:
    used = use_language(qapp, "de")
    file = empty / "translations" / "assistant_de.qm"
    assert (used, unspoken("de", used)) == ("en", ("de", file))
    assert str(file) in notice_texts.language_missing("de", str(file))


def test_a_language_nobody_translated_to_is_named(qapp: QApplication) -> None:
    used = use_language(qapp, "it")
    assert unspoken("it", used) == ("it", None)
    assert "language it:" in notice_texts.language_missing("it", "")


def test_english_needs_no_file(qapp: QApplication, empty: Path) -> None:
    assert unspoken("en", use_language(qapp, "en")) is None


def test_the_desktops_own_language_is_no_wish(qapp: QApplication, empty: Path) -> None:
    QLocale.setDefault(QLocale("it_IT"))
    assert unspoken("", use_language(qapp, "")) is None
