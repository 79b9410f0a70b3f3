"""The torture messages of RFC 4475, byte for byte, out of its own notation."""

from __future__ import annotations

import re
from pathlib import Path

FILE = Path(__file__).parents[1] / "data" / "torture" / "rfc4475.txt"

_ONE_LINE = re.compile(r"<allOneLine>\n(.*?)\n</allOneLine>", re.S)
_HEX = re.compile(rb"<hex>([0-9A-F]*)</hex>")
_REPEAT = re.compile(rb"<repeat count=(\d+)>(.*?)</repeat>")


def torture_messages() -> dict[str, bytes]:
    """All 49 by the names that the RFC gives them."""
    text = FILE.read_text(encoding="ascii")
    _, *parts = re.split(r"^=== (\S+) \S+\n", text, flags=re.M)
    return dict(zip(parts[::2], map(_message, parts[1::2]), strict=True))


def _message(notation: str) -> bytes:
    """RFC 4475 §2."""
    whole = _ONE_LINE.sub(lambda found: found[1].replace("\n", ""), notation)
    lines = whole.replace("\n", "\r\n").encode("ascii")
    repeated = _REPEAT.sub(lambda found: found[2] * int(found[1]), lines)
    return _HEX.sub(lambda found: bytes.fromhex(found[1].decode("ascii")), repeated)
