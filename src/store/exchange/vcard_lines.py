"""Cards and their properties out of lines: vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350).

Own code: cards come from strangers, and a reader that keeps a tree of nested components, or
calls itself for each, gives its memory into their hands.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from store.exchange.lines import Line

MAX_PROPERTY = 8 * 1024 * 1024
"""Characters of one property with all its lines: a photo of some 6 MB."""
MAX_PROPERTIES = 5000
_MAX_HEAD = 4096
_HEAD = re.compile(r"(?:([\w-]+)\.)?([\w-]+)((?:;(?:[^\":;]|\"[^\"]*\")*)*):")
_PARAMETER = re.compile(r";\s*([\w-]+)\s*(?:=((?:[^\";]|\"[^\"]*\")*))?")
_BASE64 = re.compile(r"[A-Za-z0-9+/]+=*\s*")
_QUOTED_PRINTABLE = re.compile(r"(?i)[^:]*;\s*(encoding=)?quoted-printable[;:]")
_IN_BASE64 = re.compile(r"(?i)[^:]*;\s*(encoding=)?(base64|b)[;:]")


@dataclass(frozen=True, slots=True)
class Property:
    """One property as it is written: nothing is decoded, no escape undone."""

    group: str
    name: str
    """In capitals."""
    parameters: tuple[tuple[str, str], ...]
    """Names in capitals; vCard 2.1 leaves out TYPE= and ENCODING=, which are put back."""
    value: str

    def all_of(self, name: str) -> list[str]:
        """The values of a parameter."""
        return [
            one
            for key, value in self.parameters
            if key == name
            for one in value.replace('"', "").split(",")
        ]

    def one_of(self, name: str) -> str:
        """The first value of a parameter, empty when it is not there."""
        return next(iter(self.all_of(name)), "")


@dataclass(slots=True)
class Card:
    """One vCard, or why it cannot be used."""

    line: int
    """1-based number of its BEGIN."""
    properties: list[Property] = field(default_factory=list)
    problem: str = ""
    has_giant_photo: bool = False

    @property
    def version(self) -> str:
        """``2.1``, ``3.0``, ``4.0`` or empty."""
        return next((one.value.strip() for one in self.properties if one.name == "VERSION"), "")


def read_cards(lines: Iterator[Line]) -> Iterator[Card]:
    """The cards of a file. Text between cards is told once for each place."""
    reader = _Reader()
    is_told = False
    for number, text, problem in _unfolded(lines):
        if reader.card is None and not reader.is_begin(text):
            if text.strip("\ufeff \t") and not is_told:
                is_told = True
                yield Card(number, problem=problem or "outside_card")
            continue
        is_told = False
        if done := reader.take(number, text, problem):
            yield done
    if reader.card is not None:
        yield _without_end(reader.card)


def _without_end(card: Card) -> Card:
    """A card that was not closed, with what tells people which one it is."""
    names = [one for one in card.properties if one.name in ("FN", "N")]
    told = names or [one for one in card.properties if one.name != "VERSION"]
    return Card(card.line, told[:1], "not_closed")


class _Reader:
    """Collects one card after the other; what is nested in a card is counted and left out."""

    def __init__(self) -> None:
        self.card: Card | None = None
        self._size = 0
        self._inner_cards = 0
        self._inner_others = 0
        self._awaits_agent = False

    def is_begin(self, text: str) -> bool:
        """Whether a card begins here."""
        return _word(text, "BEGIN") == "VCARD"

    def take(self, number: int, text: str, problem: str) -> Card | None:
        """One whole line; the card that is over with it."""
        done = None
        if begun := _word(text, "BEGIN"):
            done = self._begin(number, begun)
        elif (ended := _word(text, "END")) and self.card is not None:
            done = self._end(ended)
        elif not self._inner_cards and not self._inner_others:
            self._add(text, problem)
        return done

    def _begin(self, number: int, what: str) -> Card | None:
        done = None
        if self.card is not None and what != "VCARD":
            self._inner_others += 1
        elif self.card is not None and (self._awaits_agent or self._inner_cards):
            self._inner_cards += 1
        else:
            if self.card is not None:
                done = _without_end(self.card)
            self.card, self._size = Card(number), 0
            self._inner_cards = self._inner_others = 0
        self._awaits_agent = False
        return done

    def _end(self, what: str) -> Card | None:
        if what != "VCARD":
            self._inner_others = max(0, self._inner_others - 1)
            return None
        self._inner_others = 0
        if self._inner_cards:
            self._inner_cards -= 1
            return None
        done, self.card = self.card, None
        return done

    def _add(self, text: str, problem: str) -> None:
        card = self.card
        if card is None or not text.strip():
            return
        is_photo = text[:16].upper().startswith(("PHOTO", "LOGO", "SOUND", "KEY"))
        self._size += len(text)
        if (problem == "too_long" or self._size > 2 * MAX_PROPERTY) and is_photo:
            card.has_giant_photo = True
        elif problem or self._size > 2 * MAX_PROPERTY or len(card.properties) >= MAX_PROPERTIES:
            card.problem = card.problem or problem or "too_long"
            card.properties = card.properties[:8]
        elif (one := parse(text)) is not None:
            card.properties.append(one)
            self._awaits_agent = one.name == "AGENT"


def parse(text: str) -> Property | None:
    """The property in a whole line, None when there is none."""
    head = _HEAD.match(text[:_MAX_HEAD])
    if head is None:
        return None
    parameters = []
    for found in _PARAMETER.finditer(head[3]):
        name, value = found[1].upper(), found[2]
        if value is None:
            is_encoding = name in ("QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT")
            name, value = ("ENCODING" if is_encoding else "TYPE"), name
        parameters.append((name, value.strip()))
    return Property(head[1] or "", head[2].upper(), tuple(parameters), text[head.end() :])


def _word(text: str, name: str) -> str:
    """``VCARD`` of ``BEGIN:VCARD``."""
    head = text[:80].lstrip("\ufeff \t").upper()
    return head.removeprefix(f"{name}:").strip() if head.startswith(f"{name}:") else ""


def _unfolded(lines: Iterator[Line]) -> Iterator[tuple[int, str, str]]:
    """Whole lines: number, text, problem."""
    whole = _Whole(Line(0, ""))
    for line in lines:
        if whole.number and whole.takes(line.text):
            whole.add(line)
            continue
        if whole.number:
            yield whole.number, whole.text(), whole.problem
        is_old = whole.is_old
        whole = _Whole(line)
        whole.is_old = whole.is_old if whole.names_version else is_old
    if whole.number:
        yield whole.number, whole.text(), whole.problem


class _Whole:
    """A line that may go on in the next ones."""

    def __init__(self, line: Line) -> None:
        text = line.text.rstrip("\r\n")
        self.number, self.problem = line.number, line.problem
        self._is_printable = bool(_QUOTED_PRINTABLE.match(text[:200]))
        self._is_base64 = bool(_IN_BASE64.match(text[:200]))
        self.names_version = text[:8].upper() == "VERSION:"
        self.is_old = text[8:].strip() == "2.1"
        self._before = io.StringIO()
        self._last = text
        self._size = len(text)

    def takes(self, text: str) -> bool:
        """Whether `text` belongs to it."""
        if self._is_printable and self._last.endswith("="):
            return True
        if text.startswith((" ", "\t")):
            return True
        return self._is_base64 and bool(_BASE64.fullmatch(text[:200]))

    def add(self, line: Line) -> None:
        """The next one of its lines."""
        text = line.text.rstrip("\r\n")
        if self._is_printable and self._last.endswith("="):
            self._last = self._last[:-1]
        elif text.startswith((" ", "\t")) and (self._is_base64 or not self.is_old):
            # Version 2.1 folds at a space, which stays; later ones insert it.
            text = text[1:]
        self.problem = self.problem or line.problem
        self._size += len(text)
        if self._size > MAX_PROPERTY:
            self.problem = self.problem or "too_long"
        else:
            self._before.write(self._last)
            self._last = text

    def text(self) -> str:
        """All of it."""
        self._before.write(self._last)
        return self._before.getvalue()
