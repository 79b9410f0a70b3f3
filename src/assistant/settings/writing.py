"""Writes settings into their file; comments and everything else in it stay as they are."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path


class SettingsFileError(Exception):
    """The file cannot be written; the text says why, for people."""


def write_settings(path: Path, changes: Mapping[str, Mapping[str, object]]) -> None:
    """Set the keys of `changes` (section, key, value), all at once or not at all.

    A file that is no TOML is left alone. Raises `SettingsFileError`.
    """
    # 30 ms and 3 MB, and most days nobody changes a setting.
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    try:
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        document = tomlkit.parse(text)
        for section, values in changes.items():
            table = document.setdefault(section, tomlkit.table())
            for key, value in values.items():
                table[key] = value
        _replace(path, tomlkit.dumps(document))
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsFileError(f"{path.name} cannot be written: {error}") from error
    except (TOMLKitError, RecursionError) as error:
        raise SettingsFileError(
            f"{path.name} has a mistake and was not changed: {str(error).lower()}"
        ) from error


def _replace(path: Path, text: str) -> None:
    """Write beside and rename, so that a power cut leaves the old file or the new one."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = path.with_name(path.name + ".new")
    with new.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)
