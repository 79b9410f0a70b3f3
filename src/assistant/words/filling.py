"""Translated sentences with their places filled in; plain text only."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from assistant.words.direction import isolated


def QT_TRANSLATE_NOOP(_context: str, source: str) -> str:
    """Mark `source` for lupdate, which knows this name; Qt's own gives an `object`."""
    return source


def filled(context: str, source: str, *values: str) -> str:
    """The translation of `source` with ``%1``, ``%2`` … replaced."""
    return fill(QCoreApplication.translate(context, source), *values)


def fill(text: str, *values: str) -> str:
    """`text` with ``%1``, ``%2`` … replaced; what stands in the values is never looked into, and
    stays in its place whichever way its script runs."""
    parts = text.split("%")
    out = [parts[0]]
    for part in parts[1:]:
        place = ord(part[0]) - ord("1") if part else -1
        if 0 <= place < len(values):
            out.append(isolated(values[place]) + part[1:])
        else:
            out.append("%" + part)
    return "".join(out)
