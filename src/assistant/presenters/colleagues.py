"""Colleagues: a `Colleague` in, the tile's words and lamp out."""

from __future__ import annotations

from assistant.presenters.views import ColleagueView, Lamp
from assistant.presenters.words import clock_time, cut, initials, spoken
from assistant.services.state import Colleague
from assistant.words import texts
from sip.states import BlfState


def lamp_of(state: BlfState) -> Lamp:
    """The lamp that shows `state`."""
    return Lamp(state.value)


def colleague_words(colleague: Colleague) -> str:
    """The state in words; a stale one says since when the PBX is silent."""
    if colleague.state is BlfState.STALE and colleague.since is not None:
        return texts.stale_since(clock_time(colleague.since))
    return texts.line_state_word(colleague.state)


def present_colleague(colleague: Colleague) -> ColleagueView:
    """The tile of a colleague."""
    name = cut(colleague.name or colleague.extension, 120)
    word = colleague_words(colleague)
    return ColleagueView(
        extension=colleague.extension,
        name=name,
        department=cut(colleague.department, 80),
        initials=initials(colleague.name),
        lamp=lamp_of(colleague.state),
        state_word=word,
        accessible=spoken(name, colleague.extension, word),
        is_self=colleague.is_self,
    )
