"""Numbers that are not looked up, and numbers whose calls are rejected."""

from __future__ import annotations

import json

from store import compiled, plan
from store.connections import Connections
from store.errors import NumberError
from store.numbers import DialRules, NumberKind, read_number
from store.records import BlockedNumber, IgnoredNumber
from store.text import clean, digits_of
from store.times import moment, now_us

WITHHELD = "anonymous"
"""The key of callers who withhold their number; such calls can be blocked, too."""


class NumberLists:
    """Ignored and blocked numbers; any thread, every method may raise `StoreError`.

    Those that write wait for other writers: not on the main thread.
    """

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def ignored(self) -> tuple[IgnoredNumber, ...]:
        """All of them, in the order they were added."""
        rows = self._connections.read(compiled.IGNORED, {})
        return tuple(IgnoredNumber(written, moment(since)) for _, written, since in rows)

    def ignore(self, number: str, rules: DialRules) -> None:
        """Look `number` up no more. Raises `NumberError` when it is none."""
        values = {"key": _valid_key(number, rules), "written": clean(number), "now_us": now_us()}
        with self._connections.writing() as connection:
            connection.execute(compiled.IGNORE, values)

    def unignore(self, number: str, rules: DialRules) -> None:
        """Look `number` up again."""
        with self._connections.writing() as connection:
            connection.execute(compiled.UNIGNORE, {"key": _key(number, rules)})

    def is_blocked(self, number: str, rules: DialRules) -> BlockedNumber | None:
        """By which entry calls from `number`, as the PBX delivered it, are rejected; None when
        they are not. One indexed query: fit for the main thread."""
        key = _key(number, rules)
        keys = [key[:length] for length in range(1, len(key) + 1)]
        asked = {"key": key, "keys": json.dumps(keys)}
        rows = self._connections.read(compiled.BLOCKED_AS, asked)
        return _blocked(rows[0]) if rows else None

    def blocked(self) -> tuple[BlockedNumber, ...]:
        """All of them, in the order they were added."""
        return tuple(_blocked(row) for row in self._connections.read(compiled.BLOCKED, {}))

    def block(
        self, number: str, rules: DialRules, reason: str = "", *, is_prefix: bool = False
    ) -> None:
        """Reject calls from `number`, or from all that begin so; ``anonymous`` rejects callers who
        withhold theirs. Raises `NumberError` when it is no number."""
        values = {
            "key": prefix_key(number, rules) if is_prefix else _valid_key(number, rules),
            "is_prefix": is_prefix,
            "written": clean(number),
            "reason": clean(reason),
            "now_us": now_us(),
        }
        with self._connections.writing() as connection:
            connection.execute(compiled.BLOCK, values)

    def unblock(self, number: str, rules: DialRules, *, is_prefix: bool = False) -> None:
        """Take an entry back, by the number as it was written."""
        key = prefix_key(number, rules) if is_prefix else _valid_key(number, rules)
        with self._connections.writing() as connection:
            connection.execute(compiled.UNBLOCK, {"key": key, "is_prefix": is_prefix})


def prefix_key(text: str, rules: DialRules) -> str:
    """The beginning of the keys of all numbers that begin with `text`: ``0900`` is ``+44900`` in
    Britain. Raises `NumberError` when there are no digits, or other signs."""
    body = text.strip().rstrip("*… ")
    digits = digits_of(body)
    if not digits:
        raise NumberError("no_digits", text)
    if not all(char in "0123456789+ ()/.-" for char in body):
        raise NumberError("not_a_number", text)
    trunk, exit_code = plan.trunk_prefix(rules.country), plan.exit_code(rules.country)
    if body.startswith("+"):
        return f"+{digits}"
    for code in (exit_code, "00"):
        if digits.startswith(code) and len(digits) > len(code):
            return f"+{digits.removeprefix(code)}"
    if trunk and digits.startswith(trunk) and trunk != plan.calling_code(rules.country):
        return f"+{plan.calling_code(rules.country)}{digits.removeprefix(trunk)}"
    if trunk == plan.calling_code(rules.country) and len(digits) > rules.internal_length:
        return f"+{trunk}{digits.removeprefix(trunk)}"
    if not trunk and len(digits) > rules.internal_length and plan.is_country(rules.country):
        return f"+{plan.calling_code(rules.country)}{digits}"
    return digits


def _key(number: str, rules: DialRules) -> str:
    read = read_number(number, rules)
    return WITHHELD if read.kind is NumberKind.ANONYMOUS else read.key


def _valid_key(number: str, rules: DialRules) -> str:
    key = _key(number, rules)
    if not key or not number.strip():
        raise NumberError("not_a_number" if number.strip() else "empty", number)
    return key


def _blocked(row: tuple[str, int, str, str, int]) -> BlockedNumber:
    _, is_prefix, written, reason, since = row
    return BlockedNumber(written, bool(is_prefix), reason, moment(since))
