"""Type-ahead: colleagues, contacts and the typed number as lines to choose from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from assistant.presenters.colleagues import colleague_words, lamp_of
from assistant.presenters.transfer import OWN_EXTENSION, drop_verdict
from assistant.presenters.views import SuggestionKind, SuggestionView
from assistant.presenters.words import cut, initials, joined
from assistant.services.names import begins_words
from assistant.services.state import CallEntry, Colleague
from assistant.words.texts import QT_TRANSLATE_NOOP, filled
from store.records import Contact

LIMIT = 8
"""Lines of the dial field's list."""


def matches(colleague: Colleague, text: str) -> bool:
    """Whether every typed word begins a word of the name, the department or the extension."""
    return begins_words(text, f"{colleague.name} {colleague.department} {colleague.extension}")


def suggest(
    text: str, colleagues: Iterable[Colleague], contacts: Sequence[Contact], limit: int = LIMIT
) -> tuple[SuggestionView, ...]:
    """What the dial field offers for `text`: colleagues first, then each number of a contact."""
    if not text.strip():
        return ()
    found = [_dialable(one) for one in colleagues if matches(one, text)][:limit]
    for contact in contacts:
        found.extend(_contact(contact))
    return tuple(found[:limit])


def transfer_targets(
    text: str, entry: CallEntry, colleagues: Iterable[Colleague], limit: int = 200
) -> tuple[SuggestionView, ...]:
    """What the transfer list offers: the matching colleagues with their verdict."""
    found: list[SuggestionView] = []
    for colleague in colleagues:
        if len(found) >= limit:
            break
        if not matches(colleague, text):
            continue
        verdict = drop_verdict(entry, colleague)
        found.append(_colleague(colleague, verdict.is_allowed, verdict.sentence))
    return tuple(found)


def free_number(
    text: str, source: str = QT_TRANSLATE_NOOP("Drop", "Transfer to %1")
) -> SuggestionView:
    """The line for a number that is nobody's here."""
    target = cut(text, 64)
    return SuggestionView(
        target=target,
        title=filled("Drop", source, target),
        subtitle="",
        kind=SuggestionKind.NUMBER,
    )


def _dialable(colleague: Colleague) -> SuggestionView:
    if colleague.is_self:
        return _colleague(colleague, is_allowed=False, hint=filled("Drop", OWN_EXTENSION))
    return _colleague(colleague)


def _colleague(colleague: Colleague, is_allowed: bool = True, hint: str = "") -> SuggestionView:
    name = cut(colleague.name or colleague.extension, 120)
    return SuggestionView(
        target=colleague.extension,
        title=name,
        subtitle=joined(colleague.extension, colleague_words(colleague)),
        kind=SuggestionKind.COLLEAGUE,
        initials=initials(colleague.name),
        lamp=lamp_of(colleague.state),
        is_allowed=is_allowed,
        hint=hint,
    )


def _contact(contact: Contact) -> list[SuggestionView]:
    return [
        SuggestionView(
            target=number.e164 or number.written,
            title=cut(contact.name, 120),
            subtitle=joined(cut(contact.company, 80), cut(number.written, 60), number.label),
            kind=SuggestionKind.CONTACT,
            initials=initials(contact.name),
        )
        for number in contact.numbers
    ]
