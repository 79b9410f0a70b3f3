"""How much of the C heap is in use, as glibc counts it: tells a leak from a fragmented heap."""

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
