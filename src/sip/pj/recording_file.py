"""The file of a recording: whether there is room, whether it grows, and when it is complete."""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass
from pathlib import Path

from sip.wav import HEADER_BYTES, MAX_BYTES, mend

GIVE_UP_SECONDS = 2.0
"""The stack closes a file on its own thread, at the next beat of the bridge; told after so long
at the latest."""
STUCK_SECONDS = 4.0
"""A file that does not grow for so long in a live call cannot be written."""
SPARE_BYTES = 1_000_000
"""A recording ends when the disk has less room than this, so that the history can still be kept."""


@dataclass(slots=True)
class WrittenFile:
    """A file that the stack is writing; times are on the monotonic clock."""

    path: Path
    grew_at: float
    size: int = 0

    def trouble(self, now: float, *, is_idle: bool) -> str:
        """Make its header true; what is wrong with it, in one word, or empty when it grows as it
        should. `is_idle`: there is nothing to write now."""
        try:
            size = self.path.stat().st_size
            if size > HEADER_BYTES:
                mend(self.path)
            if free_bytes(self.path.parent) < SPARE_BYTES:
                return "disk_full"
        except OSError as error:
            return word_for(error)
        if size > self.size or is_idle:
            self.size, self.grew_at = size, now
        elif now - self.grew_at > STUCK_SECONDS:
            return "cannot_write"
        return "cannot_write" if size > MAX_BYTES - SPARE_BYTES else ""


@dataclass(slots=True)
class ClosingFile:
    """A file that the stack is about to close; its end is told when that has happened."""

    key: str
    """Of the call that it belongs to."""
    path: Path
    problem: str
    since: float
    size: int = -1

    def is_closed(self, now: float) -> bool:
        """Make its header true; whether it no longer changes, or takes too long."""
        try:
            size = self.path.stat().st_size
            mend(self.path)
        except OSError as error:
            self.problem = self.problem or word_for(error)
            return True
        grows, self.size = size != self.size, size
        return not grows or now - self.since >= GIVE_UP_SECONDS


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
