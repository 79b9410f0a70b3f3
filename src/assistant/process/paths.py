"""Where a profile keeps its files and its socket; for the client too, so it imports little."""

from __future__ import annotations

import hashlib
import os
import re
import sys
from pathlib import Path
from typing import NamedTuple

APPLICATION = "assistant"
MAX_SOCKET_PATH = 100
"""Bytes; `sun_path` holds 108 with its end, and Qt binds under a longer temporary name first."""

_PROFILE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,31}")
_RESERVED = re.compile(r"(?i)con|prn|aux|nul|com[0-9]|lpt[0-9]")


class ProfileError(ValueError):
    """A profile name that is none."""


class Folders(NamedTuple):
    """The places of one profile; the default profile's name is empty."""

    profile: str
    config: Path
    data: Path

    @property
    def settings_file(self) -> Path:
        """The settings, TOML."""
        return self.config / "settings.toml"

    @property
    def store_file(self) -> Path:
        """Contacts and history, SQLite, unless the settings name another file."""
        return self.data / "store.sqlite"

    @property
    def log_file(self) -> Path:
        """The program's log."""
        return self.data / "assistant.log"

    @property
    def sip_log_file(self) -> Path:
        """The SIP stack's own log."""
        return self.data / "sip.log"

    @property
    def sound_folder(self) -> Path:
        """What ALSA is told of the sound server's devices."""
        return self.data / "sound"

    @property
    def recordings_folder(self) -> Path:
        """Calls that were recorded."""
        return self.data / "recordings"

    @property
    def crash_file(self) -> Path:
        """Where the interpreter writes its stacks when the process dies."""
        return self.data / "crash.log"

    @property
    def window_file(self) -> Path:
        """Window geometry (QSettings), nothing else."""
        return self.data / "window.ini"

    @property
    def lock_file(self) -> Path:
        """Held locked by the running program."""
        return self.data / "assistant.lock"

    @property
    def socket_name(self) -> str:
        """The command line's socket: a path, or a pipe's name on Windows. One per data folder."""
        digest = hashlib.sha256(os.fsencode(self.data.absolute())).hexdigest()[:16]
        if sys.platform == "win32":
            return f"{APPLICATION}-{digest}"
        # The data folder first: unlike XDG_RUNTIME_DIR it is the same for cron and for a desktop.
        candidates = [self.data / "control.sock"]
        if runtime := os.environ.get("XDG_RUNTIME_DIR"):
            candidates.append(Path(runtime) / APPLICATION / f"{digest}.sock")
        candidates.append(Path(f"/tmp/{APPLICATION}-{os.getuid()}/{digest}.sock"))  # noqa: S108
        for path in candidates:
            if len(os.fsencode(path)) <= MAX_SOCKET_PATH:
                return str(path)
        return str(candidates[-1])

    def create(self) -> None:
        """Make the folders, for this user only. Raises `OSError`."""
        for folder in (self.config, self.data):
            _make(folder)
        if sys.platform != "win32":
            create_private(Path(self.socket_name).parent)


def create_private(folder: Path) -> None:
    """Make `folder` and refuse one that belongs to someone else. Raises `OSError`."""
    _make(folder)
    if folder.stat().st_uid != os.getuid():
        raise PermissionError(f"{folder} belongs to another user")


def _make(folder: Path) -> None:
    """`folder` and what leads to it, for this user only: `parents=True` would let others in."""
    missing = [folder, *(parent for parent in folder.parents if not parent.exists())]
    for one in reversed(missing):
        one.mkdir(mode=0o700, exist_ok=True)


def folders_of(profile: str = "") -> Folders:
    """The places of `profile`. Raises `ProfileError` for what cannot be a folder's name."""
    config = _base("ASSISTANT_CONFIG_DIR", "XDG_CONFIG_HOME", ".config", "user_config_path")
    data = _base("ASSISTANT_DATA_DIR", "XDG_DATA_HOME", ".local/share", "user_data_path")
    if not profile:
        return Folders("", config, data)
    if not _PROFILE.fullmatch(profile) or _RESERVED.fullmatch(profile):
        raise ProfileError(
            f"a profile name has up to 32 letters, digits, - and _, which {profile[:40]!r} has not"
        )
    return Folders(profile, config / "profiles" / profile, data / "profiles" / profile)


def _base(override: str, xdg: str, home_folder: str, elsewhere: str) -> Path:
    if chosen := os.environ.get(override):
        return Path(chosen)
    if sys.platform == "linux":
        # The same answer as platformdirs, without the 20 ms of importing it.
        root = os.environ.get(xdg, "")
        base = Path(root) if os.path.isabs(root) else Path.home() / home_folder  # noqa: PTH117
        return base / APPLICATION
    import platformdirs

    found: Path = getattr(platformdirs, elsewhere)(APPLICATION, appauthor=False)
    return found
