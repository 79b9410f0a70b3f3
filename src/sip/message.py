"""Single headers and the body out of a whole SIP message, as text; bounded, never raising."""

from __future__ import annotations

import re

COMPACT_FORMS = {"from": "f", "to": "t", "call-id": "i", "content-type": "c", "referred-by": "b"}
"""RFC 3261 §7.3.3."""

_SCAN_LIMIT = 65536


def split_message(message: str) -> tuple[str, str]:
    """The header part (unfolded, RFC 3261 §7.3.1) and the body."""
    head, _, body = message[:_SCAN_LIMIT].partition("\r\n\r\n")
    return re.sub(r"\r\n[ \t]+", " ", head), body


def header(message: str, name: str) -> str:
    """The first value of header `name`, or an empty string."""
    head, _ = split_message(message)
    names = {name.lower(), COMPACT_FORMS.get(name.lower(), name.lower())}
    for line in head.split("\r\n")[1:]:
        field_name, colon, value = line.partition(":")
        if colon and field_name.strip().lower() in names:
            return value.strip()
    return ""


def is_answered_elsewhere(message: str) -> bool:
    """Whether a CANCEL or BYE says that another device took the call (RFC 3326)."""
    reason = header(message, "Reason").lower()
    return "cause=200" in reason.replace(" ", "") or "completed elsewhere" in reason
