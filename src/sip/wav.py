"""WAV files that were not closed: making their header say what the file holds."""

from __future__ import annotations

import os
import struct
from pathlib import Path

HEADER_BYTES = 44
"""RIFF header, format chunk and the head of the data chunk, as the stack writes them."""
MAX_BYTES = 0xFFFF_FFFF - 8
"""What the format's 32-bit lengths can say: 37 hours of 16 kHz mono."""

_LENGTH_OF_FILE, _LENGTH_OF_SOUND = 4, 40


def mend(path: Path) -> bool:
    """Write the true lengths into the header, in place and without needing room on the disk.

    Whatever was written can be played afterwards. Returns whether the header was wrong; a file
    that is no WAV file of 16-bit samples is left alone. Raises `OSError`.
    """
    with path.open("r+b", buffering=0) as file:
        head = file.read(HEADER_BYTES)
        if not _is_header(head):
            return False
        size = min(os.fstat(file.fileno()).st_size, MAX_BYTES)
        size -= (size - HEADER_BYTES) % 2  # half a sample, when the disk was full
        lengths = struct.pack("<I", size - 8), struct.pack("<I", size - HEADER_BYTES)
        if (head[4:8], head[40:44]) == lengths:
            return False
        for place, length in zip((_LENGTH_OF_FILE, _LENGTH_OF_SOUND), lengths, strict=True):
            file.seek(place)
            file.write(length)
    return True


def mend_all(folder: Path) -> tuple[Path, ...]:
    """Mend every recording of a folder that a program left behind when it died; those mended.

    Only for a time when nothing is being recorded there. A file that cannot be read is left out.
    """
    mended = []
    for path in sorted(folder.glob("*.wav")):
        try:
            if mend(path):
                mended.append(path)
        except OSError:
            continue
    return tuple(mended)


def _is_header(head: bytes) -> bool:
    return (
        len(head) == HEADER_BYTES
        and head[:4] == b"RIFF"
        and head[8:16] == b"WAVEfmt "
        and head[36:40] == b"data"
    )
