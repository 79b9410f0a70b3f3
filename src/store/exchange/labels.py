"""Labels of numbers and addresses, and the TYPE words that vCards have for them."""

from __future__ import annotations

import re
from collections.abc import Iterable

_WORDS = {
    "cell": "mobile", "mobile": "mobile", "iphone": "mobile", "work": "work", "home": "home",
    "fax": "fax", "pager": "pager", "main": "main", "car": "car", "other": "other",
    "main-number": "main", "isdn": "isdn", "tlx": "telex", "assistant": "assistant",
    "school": "school", "company": "company", "textphone": "textphone",
}  # fmt: skip
_SILENT = frozenset(
    ("voice", "pref", "internet", "x400", "msg", "text", "video", "modem", "bbs", "pcs", "uri")
)
_PLACES = ("work", "home")
_TYPES = {
    "mobile": "CELL", "work": "WORK", "home": "HOME", "fax": "FAX", "pager": "PAGER", "car": "CAR",
    "main": "MAIN", "other": "OTHER", "isdn": "ISDN",
}  # fmt: skip
_APPLE = re.compile(r"_\$!<(.+)>!\$_")


def label_of(types: Iterable[str]) -> str:
    """``work fax`` for TYPE=FAX,WORK; empty when the types say nothing."""
    words = []
    for type_ in types:
        word = type_.strip().lower()
        if word and word not in _SILENT:
            words.append(_WORDS.get(word, word.removeprefix("x-")))
    words = list(dict.fromkeys(words))
    words.sort(key=lambda word: word not in _PLACES)
    return " ".join(words)


def plain_label(label: str) -> str:
    """Apple writes its own labels as ``_$!<Mobile>!$_``."""
    found = _APPLE.fullmatch(label.strip())
    return found[1].lower() if found else label.strip()


def types_of(label: str) -> tuple[str, ...] | None:
    """The TYPE words that mean exactly `label`; None when it needs a label of its own."""
    types = tuple(_TYPES[word] for word in label.split() if word in _TYPES)
    return types if label_of(types) == label else None
