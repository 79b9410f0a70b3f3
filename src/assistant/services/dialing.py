"""What was typed or handed over becomes something the PBX can dial, or a reason why not."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol
from urllib.parse import unquote

from assistant.services.names import begins_words
from sip.uri import is_host, parse_address, plain_text
from store.records import Contact

if TYPE_CHECKING:
    from store.numbers import DialRules

log = logging.getLogger(__name__)

MAX_TYPED = 200
MAX_CANDIDATES = 5

_LINK = re.compile(r"(?i)(tel|callto|sips?):(?://)?")


class DialError(Exception):
    """`text` cannot be dialed; `problem` is a stable word, `candidates` the names it may mean.

    The words: ``empty``, ``ambiguous``, ``nobody``, ``own_extension``, and those of
    `store.numbers.NumberError`.
    """

    def __init__(self, problem: str, text: str, candidates: tuple[str, ...] = ()) -> None:
        super().__init__(f"{problem}: {text!r}")
        self.problem = problem
        self.text = text
        self.candidates = candidates


@dataclass(frozen=True, slots=True)
class Target:
    """Whom to call: `dial` is for the phone, `name` for people (empty when not known)."""

    dial: str
    name: str = ""


class Finder(Protocol):
    """What is needed of the store's contact book."""

    def search(self, text: str, limit: int = 20) -> tuple[Contact, ...]:
        """Contacts by name. Raises `StoreError`."""


class Dialing:
    """Reads what is to be dialed: a number, an extension, a name, a ``tel:`` or ``sip:`` link."""

    def __init__(
        self,
        rules: DialRules,
        colleagues: Mapping[str, str],
        own_extension: str = "",
        server: str = "",
    ) -> None:
        self._rules = rules
        self._colleagues = dict(colleagues)
        self._own = own_extension
        self._server = server.lower()
        self._book: Finder | None = None

    def use(self, book: Finder) -> None:
        """The store is open: contacts can be dialed by name."""
        self._book = book

    def use_account(self, extension: str, server: str) -> None:
        """The account changed."""
        self._own, self._server = extension, server.lower()

    def resolve(self, text: str) -> Target:
        """The target that `text` means, which is not this desk itself. Raises `DialError`."""
        target = self._meant(text)
        if target.dial == self._own:
            raise DialError("own_extension", target.dial)
        return target

    def _meant(self, text: str) -> Target:
        typed = _without_link(text)
        if not typed:
            raise DialError("empty", text[:MAX_TYPED])
        if "@" in typed:
            return self._address(typed)
        if typed in self._colleagues:
            return Target(typed, self._colleagues[typed])
        if any(char.isalpha() for char in typed):
            found = self._named(typed)
            if found is not None:
                return found
            if not any(char.isdigit() for char in typed):
                raise DialError("nobody", typed)
        return Target(self._number(typed))

    def _address(self, typed: str) -> Target:
        address = parse_address(f"sip:{typed}")
        has_gap = any(char.isspace() for char in typed)
        if has_gap or not address.user or not is_host(address.host):
            raise DialError("unreadable", typed)
        if address.host.lower() == self._server:
            return self._meant(address.user)
        port = f":{address.port}" if address.port else ""
        return Target(f"sip:{address.user}@{address.host}{port}")

    def _number(self, typed: str) -> str:
        from store.errors import NumberError
        from store.numbers import dialable

        try:
            return dialable(typed, self._rules)
        except NumberError as error:
            raise DialError(error.problem, typed) from error

    def _named(self, typed: str) -> Target | None:
        """The one colleague or contact of that name; None when there is nobody."""
        found = dict(self._people(typed))
        exact = {dial: name for dial, name in found.items() if name.casefold() == typed.casefold()}
        chosen = exact or found
        if len(chosen) > 1:
            listed = tuple(f"{name} ({dial})" for dial, name in chosen.items())
            raise DialError("ambiguous", typed, listed[:MAX_CANDIDATES])
        return next((Target(dial, name) for dial, name in chosen.items()), None)

    def _people(self, typed: str) -> Iterable[tuple[str, str]]:
        """Number and name of everybody whose name has words beginning like the typed ones.

        A colleague who is a contact too is called at the desk. Raises `DialError` when none of
        the numbers found can be dialed.
        """
        colleagues = [
            (extension, name)
            for extension, name in self._colleagues.items()
            if begins_words(typed, name)
        ]
        yield from colleagues
        names = {name.casefold() for _, name in colleagues}
        is_anybody, undialable = bool(colleagues), None
        for contact in self._contacts(typed):
            is_named = contact.numbers and begins_words(typed, contact.name)
            if not is_named or contact.name.casefold() in names:
                continue
            try:
                yield self._first_dialable(contact), contact.name
                is_anybody = True
            except DialError as error:
                undialable = undialable or error
        if undialable is not None and not is_anybody:
            raise undialable

    def _first_dialable(self, contact: Contact) -> str:
        problem: DialError | None = None
        for number in contact.numbers:
            try:
                return self._number(number.written)
            except DialError as error:
                problem = problem or error
        raise problem or DialError("nobody", contact.name)

    def _contacts(self, typed: str) -> tuple[Contact, ...]:
        if self._book is None:
            return ()
        from store.errors import StoreError

        try:
            return self._book.search(typed, 2 * MAX_CANDIDATES)
        except StoreError as error:
            log.warning("no contacts for a typed name: %s", error)
            return ()


def _without_link(text: str) -> str:
    """`text` without scheme and parameters (RFC 3966 §3, RFC 3261 §19.1)."""
    link = _LINK.match(text.strip())
    if link is None:
        return plain_text(text, MAX_TYPED)
    rest = text.strip()[link.end() :]
    return plain_text(unquote(rest.split(";", 1)[0].split("?", 1)[0]), MAX_TYPED)
