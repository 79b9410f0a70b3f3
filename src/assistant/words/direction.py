"""Names in scripts that run from right to left, kept in their place in a sentence (UAX #9)."""

from __future__ import annotations

import re

_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"
_LEFTWARD = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Hebrew, Arabic, Syriac, Thaana, N'Ko, Adlam and their like."""
_OVERRIDES = re.compile("[\u061c\u200e\u200f\u202a-\u202e]")
_OPENING = re.compile("[\u2066-\u2068]")


def isolated(text: str) -> str:
    """`text` so that words, numbers and signs around it stay where they are.

    Without it a name that runs to the left takes the number after it along: *+44 161 552* is then
    shown as *552 161 44+*. Text without such a script is given back as it is.
    """
    if text.isascii() or not _LEFTWARD.search(text):
        return text
    # A sentence that was cut may have lost the end of an isolate of its own.
    lost = len(_OPENING.findall(text)) - text.count(_POP_ISOLATE)
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE * (1 + max(0, lost))}"


def without_overrides(text: str) -> str:
    """`text` without marks, embeddings and overrides, by which a name could make a sentence read
    as another one. Isolates stay: sentences of ours have them, names of strangers lost them where
    they came in (`sip.uri.plain_text`, `store.text.clean`)."""
    return text if text.isascii() else _OVERRIDES.sub("", text)
