"""What can be said and done about a caller: the words for pop and menus."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from assistant.presenters.contacts import key_of
from assistant.presenters.views.contacts import CallerAction, CallerChoice, CallerWish
from assistant.presenters.words import cut, joined
from assistant.services.state import CallEntry
from assistant.words.texts import QT_TRANSLATE_NOOP, filled
from store.records import Match, MatchReason

MAX_CHOICES = 3
"""Further contacts that can be chosen at once; more are found by linking the call."""

_NEW_PERSON = QT_TRANSLATE_NOOP("Callers", "New person…")
_NEW_ORGANIZATION = QT_TRANSLATE_NOOP("Callers", "New organization…")
_IS = QT_TRANSLATE_NOOP("Callers", "It is %1")
_IS_NOT = QT_TRANSLATE_NOOP("Callers", "It is not %1")


def caller_choices(entry: CallEntry) -> tuple[CallerChoice, ...]:
    """Who of several it is, that it is not who is shown, or that somebody new calls."""
    caller, number = entry.caller, entry.call.remote.user
    if caller.is_internal or not caller.number:
        return ()
    if not caller.matches:
        return new_contact(entry.call.key, number, caller.name)
    best, *others = caller.matches
    choices = [_choice(entry, _IS, CallerAction.CONFIRM, one) for one in others[:MAX_CHOICES]]
    if others and best.reason is not MatchReason.REMEMBERED:
        choices.insert(0, _choice(entry, _IS, CallerAction.CONFIRM, best))
    choices.append(_choice(entry, _IS_NOT, CallerAction.DENY, best))
    return tuple(choices)


def new_contact(call_key: str, number: str, name: str = "") -> tuple[CallerChoice, ...]:
    """Somebody new, with the number filled in."""
    return tuple(
        CallerChoice(
            QCoreApplication.translate("Callers", words),
            CallerWish(action, call_key, number, name=name),
        )
        for words, action in (
            (_NEW_PERSON, CallerAction.NEW_PERSON),
            (_NEW_ORGANIZATION, CallerAction.NEW_ORGANIZATION),
        )
    )


def _choice(entry: CallEntry, words: str, action: CallerAction, match: Match) -> CallerChoice:
    name = cut(match.name, 60)
    company = cut(match.company, 40) if action is CallerAction.CONFIRM else ""
    wish = CallerWish(action, entry.call.key, entry.call.remote.user, key_of(match.contact), name)
    return CallerChoice(filled("Callers", words, joined(name, company)), wish)
