"""Who took a call of the group is told by the PBX, or shown by the colleagues' lines."""

from __future__ import annotations

import dataclasses

import pytest

from assistant.services.answered import AnsweredBy
from assistant.services.state import CallEntry, Caller, Colleague
from sip.events import CallEnded
from sip.states import BlfState, EndReason
from tests.unit.assistant.services.office import PRIYA, Clock, a_call

BEN = Colleague("101", "Ben Okafor", "", BlfState.AVAILABLE)
CARLA = Colleague("102", "Carla Rossi", "", BlfState.AVAILABLE)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def answered(clock) -> AnsweredBy:
    names = {"101": "Ben Okafor"}
    return AnsweredBy(lambda number: Caller(number, names.get(number, "")), clock)


@pytest.fixture
def told(answered) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    answered.found.connect(lambda key, name: found.append((key, name)))
    return found


def end(answered: AnsweredBy, reason: EndReason = EndReason.ANSWERED_ELSEWHERE, by: str = ""):
    call = dataclasses.replace(a_call(key="k"), answered_by=by)
    answered.on_call_ended(CallEntry(call, Caller(PRIYA)), CallEnded(call, reason))


def ring(answered: AnsweredBy, colleague: Colleague, remote: str = PRIYA) -> None:
    answered.on_colleague(dataclasses.replace(colleague, state=BlfState.RINGING, remote=remote))


def take(answered: AnsweredBy, colleague: Colleague) -> None:
    answered.on_colleague(dataclasses.replace(colleague, state=BlfState.IN_CALL))


def test_what_the_pbx_says_is_told_by_name(answered, told):
    end(answered, by="101")
    assert told == [("k", "Ben Okafor")]


def test_a_name_that_the_pbx_says_is_told_as_it_is(answered, told):
    end(answered, by="Reception")
    assert told == [("k", "Reception")]


@pytest.mark.parametrize("line_first", [True, False])
def test_the_colleague_whose_phone_rang_for_the_caller_and_talks_now_took_it(
    answered, told, line_first
):
    ring(answered, BEN)
    ring(answered, CARLA)
    steps = [lambda: take(answered, BEN), lambda: end(answered)]
    for step in steps if line_first else reversed(steps):
        step()
    assert told == [("k", "Ben Okafor")]


def test_a_colleague_who_takes_another_caller_is_not_meant(answered, told):
    ring(answered, BEN, remote="+442079460018")
    take(answered, BEN)
    end(answered)
    assert told == []


def test_a_colleague_who_was_talking_long_before_is_not_meant(answered, told, clock):
    ring(answered, BEN)
    take(answered, BEN)
    clock.move(10)
    end(answered)
    assert told == []


def test_a_colleague_who_takes_a_call_long_after_is_not_meant(answered, told, clock):
    end(answered)
    clock.move(10)
    ring(answered, BEN)
    take(answered, BEN)
    assert told == []


def test_two_at_once_stay_unnamed(answered, told):
    for one in (BEN, CARLA):
        ring(answered, one, remote="")
        take(answered, one)
    end(answered)
    assert told == []


def test_a_missed_call_was_taken_by_nobody(answered, told):
    ring(answered, BEN)
    take(answered, BEN)
    end(answered, EndReason.CANCELLED)
    assert told == []
