"""Where things are kept, and profile names that would lead elsewhere."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from assistant.process.paths import MAX_SOCKET_PATH, ProfileError, folders_of


@pytest.fixture(autouse=True)
def _folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("ASSISTANT_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setenv("ASSISTANT_DATA_DIR", str(tmp_path / "data"))


def test_the_default_profile_lies_in_the_folders_themselves(tmp_path: Path) -> None:
    folders = folders_of()
    assert folders.settings_file == tmp_path / "config" / "settings.toml"
    assert folders.store_file == tmp_path / "data" / "store.sqlite"


def test_a_profile_has_folders_of_its_own(tmp_path: Path) -> None:
    folders = folders_of("lab")
    assert folders.settings_file == tmp_path / "config" / "profiles" / "lab" / "settings.toml"
    assert folders.log_file == tmp_path / "data" / "profiles" / "lab" / "assistant.log"
    assert folders.socket_name != folders_of().socket_name


@pytest.mark.parametrize(
    "name", ["..", "a/b", "a\\b", ".", "-x", "a b", "é", "a\n", "x" * 33, "CON", "com1", "a.b"]
)
def test_a_name_that_is_no_folders_name_is_refused(name: str) -> None:
    with pytest.raises(ProfileError):
        folders_of(name)


def test_the_socket_fits_however_deep_the_data_folder_is(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("ASSISTANT_DATA_DIR", str(tmp_path / ("deep" * 40)))
    first, second = folders_of("a").socket_name, folders_of("b").socket_name
    assert len(os.fsencode(first)) <= MAX_SOCKET_PATH
    assert first != second


def test_the_folders_are_made_for_this_user_only(tmp_path: Path) -> None:
    folders_of("lab").create()
    folder = tmp_path / "data" / "profiles" / "lab"
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_named_profile_leaves_nothing_open_on_the_way_to_its_folders(
    tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.setenv("ASSISTANT_CONFIG_DIR", str(tmp_path / "c" / "assistant"))
    monkeypatch.setenv("ASSISTANT_DATA_DIR", str(tmp_path / "d" / "assistant"))
    folders_of("lab").create()
    made = [path for path in tmp_path.rglob("*") if path.is_dir()]
    assert {path.stat().st_mode & 0o777 for path in made} == {0o700}


def test_without_overrides_the_desktops_folders_are_used(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("ASSISTANT_CONFIG_DIR")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "xdg"))
    assert folders_of().config == tmp_path / "xdg" / "assistant"
    monkeypatch.setenv("XDG_CONFIG_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert folders_of().config == tmp_path / ".config" / "assistant"
