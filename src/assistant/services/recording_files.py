"""The files of recordings: copied elsewhere, or deleted together with what the history says."""

from __future__ import annotations

import errno
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from assistant.process.tasks import Run

STOPPING_SECONDS = 1.0
"""How long a player may take to let go of its file."""

_PROBLEMS = {
    errno.ENOENT: "missing",
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EACCES: "not_permitted",
    errno.EPERM: "not_permitted",
    errno.EROFS: "not_permitted",
}


class RecordingFiles(QObject):
    """Works on the worker; the history's link goes only when the file has gone."""

    failed = Signal(str, str)
    """The file's name and a stable word: ``missing``, ``disk_full``, ``not_permitted``,
    ``not_saved``, ``not_deleted``."""

    def __init__(
        self, run: Run, forget: Callable[[str], None], parent: QObject | None = None
    ) -> None:
        """`forget` takes a call's recording out of the history, by the call's key."""
        super().__init__(parent)
        self._run = run
        self._forget = forget

    def save_copy(self, path: str, target: str) -> None:
        """Copy a recording; the copy appears complete or not at all."""
        self._run(
            lambda: _copy(Path(path), Path(target)),
            None,
            lambda error: self._on_failed(error, path, "not_saved"),
        )

    def delete(self, key: str, path: str) -> None:
        """Delete the recording of a call; one that is gone already only leaves the history."""
        self._run(
            lambda: _delete(Path(path)),
            lambda _: self._forget(key),
            lambda error: self._on_failed(error, path, "not_deleted"),
        )

    def _on_failed(self, error: Exception, path: str, otherwise: str) -> None:
        if not isinstance(error, OSError):
            raise error
        problem = _PROBLEMS.get(error.errno or 0, otherwise)
        if problem == "missing" and Path(path).is_file():
            # It is the folder of the copy that is not there.
            problem = otherwise
        self.failed.emit(Path(path).name, problem)


def _delete(path: Path) -> None:
    """On Windows a file that is being played cannot be deleted, and its player is just stopping."""
    until = time.monotonic() + STOPPING_SECONDS
    while True:
        try:
            path.unlink(missing_ok=True)
        except PermissionError:
            if sys.platform != "win32" or time.monotonic() >= until:
                raise
            time.sleep(0.05)
        else:
            return


def _copy(path: Path, target: Path) -> None:
    if target.exists() and target.samefile(path):
        return
    unfinished = target.with_name(target.name + ".part")
    try:
        shutil.copyfile(path, unfinished)
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
