"""Who is calling: colleagues, stored contacts, and what the signalling itself says."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from assistant.services.state import Caller
from sip.events import Party
from store.records import Match

if TYPE_CHECKING:
    # At run time the store is imported on the worker: it costs more than the window does.
    from store.numbers import DialRules

log = logging.getLogger(__name__)

MAX_REMEMBERED = 2000
"""Numbers whose contact is kept in memory; a queue shows the same callers again and again."""


class Matcher(Protocol):
    """What is needed of the store's contact book."""

    def match(self, number: str, rules: DialRules) -> tuple[Match, ...]:
        """Contacts under `number`, best first. Raises `StoreError`."""

    def version(self) -> int:
        """Another number after anything was written to the store. Raises `StoreError`."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What a number alone tells."""

    shown: str
    matches: tuple[Match, ...] = ()
    is_internal: bool = False


class ContactLookup(QObject):
    """Names for numbers. Main thread; at most one indexed query for each new number."""

    ready = Signal()
    """The store is open, or contacts changed: ask again for what was asked before."""
    failed = Signal(object)
    """A `StoreError`: callers are shown without contacts."""

    def __init__(
        self, rules: DialRules, colleagues: Mapping[str, str], parent: QObject | None = None
    ) -> None:
        """`colleagues` maps extensions to names."""
        super().__init__(parent)
        self._rules = rules
        self._colleagues = dict(colleagues)
        self._book: Matcher | None = None
        self._known: dict[str, _Known] = {}
        self._version = 0

    def use(self, book: Matcher) -> None:
        """The store is open."""
        self._book = book
        self.forget()

    def forget(self) -> None:
        """Contacts changed: look everything up again."""
        self._known.clear()
        self.ready.emit()

    def caller_of(
        self, party: Party | str, name: str = "", *, is_from_outside: bool = False
    ) -> Caller:
        """The caller behind a party of the signalling, or a plain number with a `name` for it.

        The name is, for an extension, the colleague's, because the administrator's list knows
        best; else the stored contact's, else what the signalling said. A call `is_from_outside`
        unless the PBX says otherwise: then a number that equals an extension is just a number.
        """
        if isinstance(party, Party):
            number, host, said = party.user, party.host, name or party.display_name
        else:
            number, host, said = party, "", name
        known = self._known_of(number)
        if not known.shown:
            return Caller("", "" if said == number else said)
        is_internal = known.is_internal and not is_from_outside
        colleague = self._colleagues.get(number, "") if is_internal else ""
        matches = () if colleague else known.matches
        best = matches[0] if matches else None
        is_address = bool(host) and number[:1].isalpha() and not is_internal
        return Caller(
            number=f"{number}@{host}" if is_address else known.shown,
            name=colleague or (best.name if best else "" if said == number else said),
            company=best.company if best else "",
            is_internal=is_internal,
            matches=matches,
        )

    def is_internal(self, number: str) -> bool:
        """Whether `number` is an extension of this PBX."""
        return self._known_of(number).is_internal

    def _known_of(self, number: str) -> _Known:
        self._forget_what_is_old()
        known = self._known.get(number)
        if known is None:
            known = self._look_up(number)
            if self._book is not None:
                if len(self._known) >= MAX_REMEMBERED:
                    self._known.clear()
                self._known[number] = known
        return known

    def _forget_what_is_old(self) -> None:
        """Another program may have changed a contact that is kept here."""
        if self._book is None or not self._known:
            return
        from store.errors import StoreError

        try:
            version = self._book.version()
        except StoreError:
            # Looking a number up will tell it.
            return
        if version != self._version:
            self._version = version
            self._known.clear()

    def _look_up(self, number: str) -> _Known:
        is_colleague = number in self._colleagues
        if self._book is None:
            return _Known(number, is_internal=is_colleague)
        from store.errors import StoreError
        from store.numbers import NumberKind, read_number, shown

        kind = read_number(number, self._rules).kind
        if kind is NumberKind.ANONYMOUS:
            return _Known("")
        is_internal = is_colleague or kind is NumberKind.INTERNAL
        try:
            matches = self._book.match(number, self._rules)
        except StoreError as error:
            log.warning("no contacts for a caller: %s", error)
            self.failed.emit(error)
            matches = ()
        return _Known(shown(number, self._rules), matches, is_internal)
