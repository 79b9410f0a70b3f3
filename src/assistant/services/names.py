"""How typed words find a name: in the dial field, the lists and the command line alike."""

from __future__ import annotations


def begins_words(typed: str, name: str) -> bool:
    """Whether each typed word begins a word of `name`; case does not count."""
    words = name.casefold().split()
    return all(any(word.startswith(part) for word in words) for part in typed.casefold().split())
