"""The files of a rescue: the damaged one's copy, and the new one that takes its place."""

from __future__ import annotations

import contextlib
import shutil
from datetime import datetime
from pathlib import Path

_BESIDE = ("", "-wal")


def kept_name(path: Path) -> Path:
    """A name that says what the file is, and that nothing has."""
    stamp = datetime.now().strftime("%Y-%m-%d-%H%M%S")
    name, number = f"{path.stem}.damaged-{stamp}", 1
    while (kept := path.with_name(f"{name}{path.suffix}")).exists():
        number += 1
        name = f"{path.stem}.damaged-{stamp}-{number}"
    return kept


def keep(path: Path, kept: Path) -> None:
    """Copy the file at `path` and its log to `kept`. Raises `OSError`."""
    for beside in _BESIDE:
        if (source := Path(f"{path}{beside}")).exists():
            target = Path(f"{kept}{beside}")
            target.touch(mode=0o600)
            shutil.copyfile(source, target)


def put(new: Path, path: Path) -> None:
    """Let `new` take the place of the file at `path`. Raises `OSError`; then that has its log."""
    # A log of the damaged file must not be taken for one of the new file.
    log, aside = Path(f"{path}-wal"), Path(f"{new}-wal-before")
    if log.exists():
        log.replace(aside)
    Path(f"{path}-shm").unlink(missing_ok=True)
    try:
        new.replace(path)
    except OSError:
        if aside.exists():
            aside.replace(log)
        raise
    with contextlib.suppress(OSError):
        aside.unlink(missing_ok=True)


def forget(path: Path) -> None:
    """Like `remove`, as far as it can be done."""
    with contextlib.suppress(OSError):
        remove(path)


def remove(path: Path) -> None:
    """Remove the file, or what is left of it. Raises `OSError`."""
    for beside in (*_BESIDE, "-shm"):
        Path(f"{path}{beside}").unlink(missing_ok=True)
