"""The PBX's codes: what it offers and who is parked in, what menus show out."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.presenters.calls import caller_title
from assistant.presenters.views.codes import CodeFeature, CodesView, ParkedView
from assistant.presenters.words import clock_time, cut, joined
from assistant.services.codes import Codes
from assistant.services.state import ParkedEntry
from assistant.words import texts
from assistant.words.direction import isolated

_BY_CODE = {
    CodeFeature.PICK_UP: "pickup",
    CodeFeature.CONFERENCE_ROOM: "conference",
}
_ALWAYS = frozenset({CodeFeature.INTERCOM, CodeFeature.DIAL_WITHHELD})
"""These have a way of SIP where the PBX has no code."""


def present_codes(codes: Codes, slots: Iterable[ParkedEntry]) -> CodesView:
    """What the menus offer."""
    slots = tuple(slots)
    features = {feature for feature, code in _BY_CODE.items() if codes.offers(code)}
    if slots:
        features |= {CodeFeature.PARK, CodeFeature.RETRIEVE}
    parked = tuple(present_parked(entry) for entry in slots if entry.is_taken)
    return CodesView(_ALWAYS | features, parked)


def present_parked(entry: ParkedEntry) -> ParkedView:
    """The slot, who is in it, by whom and since when."""
    caller = entry.caller
    who = cut(caller_title(caller), 60) if caller else texts.somebody()
    by = texts.parked_by_this_desk() if entry.is_own else cut(entry.parked_by, 60)
    since = clock_time(entry.since) if entry.since else ""
    doubt = texts.parked_in_doubt() if entry.is_in_doubt else ""
    return ParkedView(
        entry.slot,
        joined(f"{entry.slot}: {isolated(who)}", by, since, doubt),
        who,
        doubt or since,
        entry.is_own,
    )
