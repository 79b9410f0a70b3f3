"""Text as the store keeps it: cleaned for display, folded for finding."""

from __future__ import annotations

import re
import unicodedata
from enum import Enum
from typing import TypeVar

MAX_NAME = 200
"""Characters of a name, company or label that are kept."""
MAX_NOTES = 20_000
"""Characters of notes that are kept."""

_PLAIN = re.compile(r"[ -~]*")
_WITHOUT_DECOMPOSITION = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i", "ħ": "h"}
)

_Kind = TypeVar("_Kind", bound=Enum)


def member_of(kind: type[_Kind], word: object) -> _Kind | None:
    """What `word` of the file means; None when only a later program knows it, or nobody: one such
    row must not hide all others."""
    try:
        return kind(word)
    except ValueError:
        return None


def clean(text: str, limit: int = MAX_NAME) -> str:
    """`text` as one line without control, direction and broken characters, cut at `limit`."""
    if not text:
        return ""
    text = text[: limit * 8]
    if not _PLAIN.fullmatch(text):
        text = "".join(_cleaned(char) for char in unicodedata.normalize("NFC", text))
    return " ".join(text.split())[:limit].rstrip()


def clean_lines(text: str, limit: int = MAX_NOTES) -> str:
    """Like `clean`, for text of several lines, whose line ends and indents stay."""
    if not text:
        return ""
    text = text[: limit * 2].replace("\r\n", "\n").replace("\r", "\n")
    lines = unicodedata.normalize("NFC", text).split("\n")
    kept = ("".join(_cleaned(char) for char in line).rstrip() for line in lines)
    return "\n".join(kept).strip("\n")[:limit].rstrip()


def _cleaned(char: str) -> str:
    category = unicodedata.category(char)
    if category in ("Cc", "Zl", "Zp", "Zs"):
        return " "
    return "" if category in ("Cf", "Cs", "Co", "Cn") else char


def fold(text: str) -> str:
    """The words of `text` as they are compared: lower case, without accents, one space between.

    Pure letters and digits: what unicode61 of SQLite's FTS5 takes as one token stays one word.
    """
    if _PLAIN.fullmatch(text):
        folded = text.lower()
    else:
        # Some signs, like circled letters, have a case only after they were taken apart.
        folded = unicodedata.normalize("NFKD", text).casefold()
        decomposed = unicodedata.normalize("NFKD", folded)
        folded = "".join(
            char for char in decomposed if unicodedata.category(char) not in ("Mn", "Cf", "Cs")
        ).translate(_WITHOUT_DECOMPOSITION)
    return " ".join(re.findall(r"[^\W_]+", folded))


def digits_of(text: str) -> str:
    """The ASCII digits of `text`, nothing else."""
    return "".join(char for char in text if char in "0123456789")


def as_phone_digits(text: str) -> str:
    """The digits of `text` when somebody typed a number, else the empty string.

    The forms ``00…`` and ``(0)`` are undone, so that the result is a beginning of digits as stored.
    """
    if not re.fullmatch(r"[+(\s]*\d[\d\s().\-/+–]*", text.strip()):
        return ""
    international = text.strip().startswith(("+", "(+", "00"))
    digits = digits_of(re.sub(r"\(0\)", "", text) if international else text)
    return digits.removeprefix("00") if digits.startswith("00") else digits
