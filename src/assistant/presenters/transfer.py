"""Whether a call may go to a colleague, and the sentence that says what would happen."""

from __future__ import annotations

from assistant.presenters.calls import caller_title
from assistant.presenters.colleagues import colleague_words
from assistant.presenters.views import CallAction, DropVerdict
from assistant.presenters.words import cut
from assistant.services.state import CallEntry, Colleague
from assistant.words.texts import QT_TRANSLATE_NOOP, filled
from sip.actions import allowed
from sip.states import BlfState

_IDLE = frozenset({BlfState.AVAILABLE, BlfState.UNKNOWN, BlfState.NOT_PERMITTED})


OWN_EXTENSION = QT_TRANSLATE_NOOP("Drop", "This is your own extension")


def drop_verdict(entry: CallEntry, colleague: Colleague) -> DropVerdict:
    """What dropping `entry` on `colleague` would do; the same rule serves pointer and keyboard."""
    caller = caller_title(entry.caller)
    name = cut(colleague.name or colleague.extension, 80)
    if CallAction.TRANSFER not in allowed(entry.call.state):
        return _no(QT_TRANSLATE_NOOP("Drop", "Only a connected call can be transferred"))
    if colleague.is_self:
        return _no(OWN_EXTENSION)
    if _is_other_side(entry, colleague):
        return _no(QT_TRANSLATE_NOOP("Drop", "%1 is already in this call"), name)
    if not colleague.state.takes_calls:
        return _no(QT_TRANSLATE_NOOP("Drop", "%1 is not registered"), name)
    if colleague.state in _IDLE:
        source = QT_TRANSLATE_NOOP("Drop", "Transfer %1 to %2")
        return DropVerdict(True, filled("Drop", source, caller, name), colleague.extension)
    source = QT_TRANSLATE_NOOP("Drop", "Transfer %1 to %2 (%3)")
    words = colleague_words(colleague)
    return DropVerdict(True, filled("Drop", source, caller, name, words), colleague.extension)


def _no(source: str, *values: str) -> DropVerdict:
    return DropVerdict(False, filled("Drop", source, *values))


def _is_other_side(entry: CallEntry, colleague: Colleague) -> bool:
    if colleague.extension != entry.call.remote.user:
        return False
    return entry.caller.is_internal
