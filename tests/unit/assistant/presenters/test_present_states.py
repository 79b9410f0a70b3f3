"""Lamps, registration, queues, history, tray: every state has words of its own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.pbx.code_meanings import CodeKind, CodeMeaning
from assistant.pbx.records import LinkState, MemberState, QueueMember
from assistant.presenters.colleagues import present_colleague
from assistant.presenters.history import present_record
from assistant.presenters.queues import (
    link_sentence,
    present_member,
    present_queue,
    present_waiting,
)
from assistant.presenters.registration import present_registration
from assistant.presenters.tray import present_tray
from assistant.presenters.views import HistoryMark, Lamp, Tone, TrayState
from assistant.services.state import RegistrationStatus
from assistant.words import problems, texts
from sip.service import REFUSALS
from sip.states import BlfState, CallState, EndReason, RegistrationProblem, RegistrationState
from store.records import CallRecord, CallResult, SentTo
from tests.helpers.samples import NOW, a_call, a_colleague, some_history, two_queues


@pytest.mark.parametrize("state", BlfState)
def test_every_line_state_has_a_lamp_and_a_word(state: BlfState) -> None:
    view = present_colleague(a_colleague(state=state))
    assert view.lamp is Lamp(state.value)
    assert view.state_word
    assert view.accessible == f"Ada Martin, 101, {view.state_word}"


def test_no_two_line_states_share_a_word() -> None:
    words = [texts.line_state_word(state) for state in BlfState]
    assert len(set(words)) == len(words)


def test_a_stale_line_says_since_when() -> None:
    words = present_colleague(a_colleague(state=BlfState.STALE)).state_word
    assert words.startswith("stale since ")
    assert any(char.isdigit() for char in words)


@pytest.mark.parametrize("state", RegistrationState)
def test_every_registration_state_has_a_word(state: RegistrationState) -> None:
    assert present_registration(RegistrationStatus(state)).word


def test_a_problem_and_the_next_attempt_are_in_the_detail() -> None:
    status = RegistrationStatus(
        RegistrationState.RETRYING, RegistrationProblem.TIMEOUT, account="100@pbx", retry_at=NOW
    )
    view = present_registration(status)
    assert view.detail.startswith("The server pbx does not answer.")
    assert "Next attempt at" in view.detail
    assert view.tone is Tone.WARNING


@pytest.mark.parametrize("reason", EndReason)
def test_every_end_has_a_word(reason: EndReason) -> None:
    assert texts.end_word(reason)


@pytest.mark.parametrize("problem", sorted(REFUSALS))
def test_every_refusal_is_a_sentence(problem: str) -> None:
    sentence = problems.refusal_sentence(problem, "abc")
    assert sentence.endswith(".")
    assert "%1" not in sentence


def test_unknown_problems_still_get_a_sentence() -> None:
    assert problems.refusal_sentence("never heard of").endswith(".")
    assert problems.number_sentence("x", "rub<b>bish" * 20).count("…") == 1
    assert problems.store_sentence("x").endswith(".")
    assert problems.line_reason("new_reason") == "new_reason"


def test_a_queue_says_how_many_wait() -> None:
    sales, support = two_queues()
    assert present_queue(sales).accessible == "Sales, 800, 3 waiting"
    assert present_queue(support).detail == "nobody waits"


def test_a_waiting_caller_without_a_name_is_the_number() -> None:
    second = present_waiting(two_queues()[0].waiting[1])
    assert (second.title, second.subtitle) == ("+44 161 496 0077", "")
    assert second.accessible == "2, +44 161 496 0077"


@pytest.mark.parametrize("state", MemberState)
def test_every_member_state_has_a_lamp(state: MemberState) -> None:
    assert present_member(QueueMember("101", "Ada", state)).state_word


def test_a_pause_tells_its_reason() -> None:
    member = QueueMember("101", "Ada", MemberState.AVAILABLE, True, "Lunch")
    view = present_member(member)
    assert (view.lamp, view.state_word) == (Lamp.PAUSED, "paused · Lunch")


@pytest.mark.parametrize(
    ("state", "lamp", "words"),
    [
        (MemberState.IN_CALL, Lamp.IN_CALL, "in a call · paused · Lunch"),
        (MemberState.RINGING, Lamp.RINGING, "ringing · paused · Lunch"),
        (MemberState.NOT_REGISTERED, Lamp.NOT_REGISTERED, "not registered · paused · Lunch"),
        (MemberState.PAUSED, Lamp.PAUSED, "paused · Lunch"),
        (MemberState.UNKNOWN, Lamp.PAUSED, "paused · Lunch"),
    ],
)
def test_a_paused_member_who_talks_is_shown_talking(
    state: MemberState, lamp: Lamp, words: str
) -> None:
    view = present_member(QueueMember("101", "Ada", state, True, "Lunch"))
    assert (view.lamp, view.state_word) == (lamp, words)


def test_the_link_speaks_only_when_it_is_not_up() -> None:
    assert link_sentence(LinkState.UP) == link_sentence(LinkState.OFF) == ""
    assert link_sentence(LinkState.LOST) == "PBX link lost – reconnecting"


@pytest.mark.parametrize("result", [None, *CallResult])
def test_every_result_has_a_mark_and_a_word(result: CallResult | None) -> None:
    view = present_record(replace(some_history()[0], result=result), NOW)
    assert view.mark in HistoryMark
    assert texts.result_word(result) in view.accessible


def test_an_anonymous_call_of_the_history_cannot_be_dialed() -> None:
    view = present_record(some_history()[7], NOW)
    assert (view.title, view.number) == ("Anonymous", "")


def test_a_talked_call_shows_its_length() -> None:
    assert present_record(some_history()[1], NOW).duration == "05:12"


REGISTERED = RegistrationStatus(RegistrationState.REGISTERED, account="100@pbx")


def test_the_tray_shows_what_is_most_urgent() -> None:
    ringing, talking = a_call("r", state=CallState.RINGING), a_call("t")
    assert present_tray(REGISTERED, ()).state is TrayState.REGISTERED
    assert present_tray(REGISTERED, (talking,)).state is TrayState.IN_CALL
    view = present_tray(REGISTERED, (talking, ringing), 2)
    assert (view.state, view.answer_key) == (TrayState.RINGING, "r")
    assert (view.hang_up_key, view.mute_key) == ("t", "t")
    assert view.tooltip.endswith("Missed calls: 2")
    offline = RegistrationStatus(RegistrationState.FAILED)
    assert present_tray(offline, ()).state is TrayState.OFFLINE


def test_the_tray_never_hangs_up_who_waits_on_hold_while_another_talks() -> None:
    held, talking = a_call("h", state=CallState.ON_HOLD), a_call("t")
    view = present_tray(REGISTERED, (held, talking))
    assert (view.hang_up_key, view.mute_key) == ("t", "t")
    assert present_tray(REGISTERED, (held,)).hang_up_key == "h"
    ringing = present_tray(REGISTERED, (held, a_call("r", state=CallState.RINGING)))
    assert (ringing.hang_up_key, ringing.reject_key) == ("", "r")


@pytest.mark.parametrize("number", ["anonymous", "", "Unavailable"])
def test_a_withheld_number_cannot_be_dialed_from_the_history(number: str) -> None:
    record = replace(some_history()[0], number=number, e164="", name="")
    view = present_record(record, NOW)
    assert (view.title, view.number) == ("Anonymous", "")


def test_where_a_call_went_stands_first_in_its_row() -> None:
    record = replace(some_history()[0], transferred_to="Ben Okafor", company="Northwind")
    assert present_record(record, NOW).subtitle.startswith("transferred to Ben Okafor")


def test_stale_queues_have_no_running_times_and_nobody_is_free_in_them() -> None:
    queue = two_queues()[0]
    assert present_waiting(queue.waiting[0], is_stale=True).waiting_since is None
    member = present_member(queue.members[0], is_stale=True)
    assert (member.lamp, member.state_word) == (Lamp.STALE, "stale")


@pytest.mark.parametrize(
    ("result", "sent_to", "target", "words"),
    [
        (CallResult.DEFLECTED, SentTo.SOMEBODY, "Ben", "redirected to Ben"),
        (CallResult.DEFLECTED, SentTo.VOICEMAIL, "", "sent to voicemail"),
        (CallResult.RECEIVED, SentTo.PARKING, "701", "parked in 701"),
        (CallResult.RECEIVED, SentTo.PARKING, "", "parked"),
        (CallResult.RECEIVED, SentTo.VOICEMAIL, "Ben", "sent to voicemail of Ben"),
    ],
)
def test_the_history_says_what_a_call_was_sent_to(
    result: CallResult, sent_to: SentTo, target: str, words: str
) -> None:
    record = replace(
        some_history()[0], result=result, sent_to=sent_to, transferred_to=target, company=""
    )
    assert present_record(record, NOW).subtitle.startswith(words)


def test_a_blocked_call_is_told_as_blocked() -> None:
    record = replace(some_history()[0], result=CallResult.BLOCKED, connected_at=None)
    view = present_record(record, NOW)
    assert view.mark is HistoryMark.BLOCKED
    assert "blocked" in view.accessible


def test_a_redirected_call_is_not_told_as_such_twice() -> None:
    record = replace(some_history()[0], result=CallResult.DEFLECTED, connected_at=None)
    assert present_record(record, NOW).duration == "redirected"
    told = present_record(replace(record, transferred_to="Ben Okafor"), NOW)
    assert (told.duration, "redirected to Ben Okafor" in told.subtitle) == ("", True)


@pytest.mark.parametrize(
    ("code", "name", "has_talked", "title", "subtitle"),
    [
        (CodeMeaning(CodeKind.FETCH, "7"), "", True, "Fetched from 7", "*17"),
        (CodeMeaning(CodeKind.FETCH, "7"), "", False, "Parking slot 7", "*17"),
        (CodeMeaning(CodeKind.FETCH, "7"), "Priya Nair", True, "Priya Nair", "Fetched from 7"),
        (CodeMeaning(CodeKind.PICKUP, "Frank Weber"), "", True, "Picked up at Frank Weber", "*17"),
        (CodeMeaning(CodeKind.GROUP_PICKUP), "", False, "Group pickup", "*17"),
        (CodeMeaning(CodeKind.INTERCOM, "103"), "David", True, "Intercom to David", "*17"),
        (None, "", False, "*17", "not reached"),
    ],
)
def test_a_code_in_the_history_tells_what_it_was_for(code, name, has_talked, title, subtitle):
    record = CallRecord(
        "k",
        is_outgoing=True,
        number="*17",
        started_at=NOW,
        name=name,
        connected_at=NOW if has_talked else None,
        result=CallResult.NOT_REACHED,
    )
    view = present_record(record, NOW, code=code)
    assert view.title == title
    assert view.subtitle.startswith(subtitle)
