"""Writing settings keeps what a person wrote around them."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.settings.reading import load_settings
from assistant.settings.writing import SettingsFileError, write_settings


def test_comments_and_other_keys_stay(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text('# mine\n[account]\nextension = "1" # old\n\n[audio]\nnull = true\n')
    write_settings(file, {"account": {"extension": "100", "server": "pbx"}})
    text = file.read_text()
    assert "# mine" in text
    assert "# old" in text
    assert "null = true" in text
    assert load_settings(file).settings.account.extension == "100"


def test_a_new_file_is_made_with_its_folder(tmp_path: Path) -> None:
    file = tmp_path / "profiles" / "x" / "settings.toml"
    write_settings(file, {"account": {"port": 5061}})
    assert load_settings(file).settings.account.port == 5061


def test_a_broken_file_is_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("[account\n")
    with pytest.raises(SettingsFileError, match="has a mistake and was not changed"):
        write_settings(file, {"account": {"port": 5061}})
    assert file.read_text() == "[account\n"


def test_a_folder_that_cannot_be_written_is_an_error_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingsFileError, match="cannot be written"):
        write_settings(tmp_path / "file" / "settings.toml", {"account": {"port": 1}})
