"""The C heap as glibc keeps it: what is in use, and giving back what is not."""

from __future__ import annotations

import ctypes

FIELDS = (
    "arena", "ordblks", "smblks", "hblks", "hblkhd",
    "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost",
)  # fmt: skip


class _Mallinfo2(ctypes.Structure):
    _fields_ = [(name, ctypes.c_size_t) for name in FIELDS]


def heap_bytes() -> int:
    """Bytes handed out by malloc and not given back, those of large blocks included."""
    mallinfo2 = ctypes.CDLL(None).mallinfo2
    mallinfo2.restype = _Mallinfo2
    state = mallinfo2()
    return int(state.uordblks) + int(state.hblkhd)
