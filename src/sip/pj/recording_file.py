"""Whether there is room for a recording, and what keeps it from being written."""

from __future__ import annotations

import errno
import os
from pathlib import Path

SPARE_BYTES = 1_000_000
"""A recording ends when the disk has less room than this, so that the history can still be kept."""


def obstacle(path: Path) -> str:
    """Why no new recording can be made there, in one word; empty when it can."""
    if path.suffix.lower() != ".wav" or path.exists():
        return "cannot_write"
    try:
        return "disk_full" if free_bytes(path.parent) < 2 * SPARE_BYTES else ""
    except OSError as error:
        return word_for(error)


def free_bytes(folder: Path) -> int:
    """Room that this user has. Raises `OSError`."""
    if hasattr(os, "statvfs"):
        found = os.statvfs(folder)
        return found.f_bavail * found.f_frsize
    import shutil

    return shutil.disk_usage(folder).free


def word_for(error: OSError) -> str:
    """What `RecordingChanged.problem` says of this error."""
    return "disk_full" if error.errno in (errno.ENOSPC, errno.EDQUOT) else "cannot_write"
