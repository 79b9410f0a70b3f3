"""The words and actions of a call's row."""

from __future__ import annotations

import dataclasses
from datetime import timedelta

import pytest

from assistant.presenters.calls import OFFERED, accessible_call, present_call
from assistant.presenters.views import CallAction, Tone
from assistant.services.state import TransferRefusal
from assistant.words.transfer_texts import transfer_sentence
from sip.actions import ACTIONS
from sip.events import CallQuality
from sip.states import CallState, TransferStatus
from store.records import SentTo
from tests.helpers.samples import NOW, a_call


@pytest.mark.parametrize("state", CallState)
def test_a_row_offers_what_the_table_allows_and_nothing_else(state: CallState) -> None:
    conferring = frozenset() if state is CallState.ON_HOLD else {CallAction.JOIN}
    assert present_call(a_call(state=state)).actions == (ACTIONS[state] & OFFERED) - conferring


def test_voicemail_is_offered_only_where_it_is_wired() -> None:
    ringing = a_call(state=CallState.RINGING)
    assert CallAction.DEFLECT not in present_call(ringing).actions
    assert CallAction.DEFLECT in present_call(ringing, frozenset(CallAction)).actions


def test_a_row_reads_as_one_sentence() -> None:
    view = present_call(a_call(seconds=12))
    assert accessible_call(view, NOW) == "Anna Keller, connected, 00:12"
    assert view.subtitle == "Keller & Sons · +44 161 552 7789"


def test_an_unknown_caller_is_shown_by_the_number_once() -> None:
    view = present_call(a_call(name="", company=""))
    assert (view.title, view.subtitle, view.initials) == ("+44 161 552 7789", "", "")


def test_a_caller_without_a_number_is_anonymous() -> None:
    assert present_call(a_call(name="", number="", company="")).title == "Anonymous"


def test_a_colleague_is_marked_internal() -> None:
    assert present_call(a_call(is_internal=True)).badge == "internal"


@pytest.mark.parametrize(
    ("status", "words", "tone"),
    [
        (TransferStatus.SENT, "Transferring to Ada…", Tone.ACCENT),
        (TransferStatus.RINGING, "Rings at Ada…", Tone.ACCENT),
        (TransferStatus.DONE, "Transferred to Ada", Tone.GOOD),
        (
            TransferStatus.REFUSED,
            "Ada did not take the call. The caller is back with you.",
            Tone.BAD,
        ),
    ],
)
def test_a_row_says_how_far_a_transfer_is(status: TransferStatus, words: str, tone: Tone) -> None:
    view = present_call(a_call(transfer=status, target="Ada"))
    assert (view.note, view.note_tone) == (words, tone)


@pytest.mark.parametrize("status", list(TransferStatus))
def test_every_step_of_a_transfer_has_words(status: TransferStatus) -> None:
    assert "Ada" in present_call(a_call(transfer=status, target="Ada")).note


@pytest.mark.parametrize("refusal", list(TransferRefusal))
def test_every_refused_transfer_has_words_of_its_own(refusal: TransferRefusal) -> None:
    entry = a_call(transfer=TransferStatus.REFUSED, target="Ada")
    others = [
        present_call(dataclasses.replace(entry, transfer_refusal=one))
        for one in TransferRefusal
        if one is not refusal
    ]
    view = present_call(dataclasses.replace(entry, transfer_refusal=refusal))
    assert view.note.startswith("Ada")
    assert view.note.endswith("The caller is back with you.")
    assert view.note not in [other.note for other in others]


def test_a_call_that_rings_at_its_target_is_not_done() -> None:
    entry = a_call(transfer=TransferStatus.RINGING, target="Ada", state=CallState.TRANSFERRING)
    view = present_call(entry)
    assert (view.state_word, view.note) == ("transferring", "Rings at Ada…")


def test_a_row_says_that_the_pbx_does_not_answer() -> None:
    view = present_call(dataclasses.replace(a_call(), is_in_doubt=True))
    assert view.note == "No answer from the telephone system."
    assert (view.state_word, view.tone) == ("Reconnecting…", Tone.WARNING)
    assert view.connected_at is None


def test_a_row_counts_how_long_the_line_is_away() -> None:
    entry = a_call()
    call = dataclasses.replace(entry.call, reconnecting_since=NOW - timedelta(seconds=3))
    view = present_call(dataclasses.replace(entry, call=call))
    assert accessible_call(view, NOW) == "Anna Keller, Reconnecting…, 00:03"
    assert view.tone is Tone.WARNING


def test_a_row_says_who_transferred_the_call() -> None:
    entry = a_call()
    call = dataclasses.replace(entry.call, transferred_by="Noor")
    assert present_call(dataclasses.replace(entry, call=call)).note == "Transferred by Noor"


def test_a_row_prefers_the_name_of_who_transferred_the_call() -> None:
    entry = a_call()
    call = dataclasses.replace(entry.call, transferred_by="101")
    named = dataclasses.replace(entry, call=call, transferred_by="Ada Martin")
    assert present_call(named).note == "Transferred by Ada Martin"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Ben Okafor", "Back from Ben Okafor (101): did not take the call"),
        ("", "Back from 101: did not take the call"),
    ],
)
def test_a_row_says_from_whom_a_call_came_back(name: str, words: str) -> None:
    entry = a_call(state=CallState.RINGING)
    call = dataclasses.replace(entry.call, transfer_failed_target="101", transferred_by="100")
    view = present_call(dataclasses.replace(entry, call=call, returned_from=name))
    assert (view.note, view.note_tone) == (words, Tone.BAD)


def test_a_hostile_name_is_plain_cut_and_on_one_line() -> None:
    view = present_call(a_call(name="<b>x</b>\n" + "y" * 10000))
    assert view.title.startswith("<b>x</b> yyy")
    assert len(view.title) <= 160
    assert view.title.endswith("…")


def test_a_muted_call_says_so_in_a_word() -> None:
    view = present_call(a_call(is_muted=True))
    assert view.state_word == "connected · muted"
    assert "connected · muted" in accessible_call(view, NOW)


def test_a_long_name_is_cut_in_its_middle_and_not_the_words_around_it() -> None:
    long = "Maximiliane Freifrau von Wittgenstein-Hohenlohe"
    view = present_call(a_call(transfer=TransferStatus.DONE, target=long))
    assert view.note == "Transferred to Maximiliane Fre…tein-Hohenlohe"


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("busy", "Back from 101: busy"),
        ("noanswer", "Back from 101: no answer"),
        ("chanunavail", "Back from 101: cannot be reached"),
        ("", "Back from 101: did not take the call"),
        ("<b>rubbish", "Back from 101: did not take the call"),
    ],
)
def test_a_call_that_is_back_says_why_where_the_pbx_does(reason: str, words: str) -> None:
    entry = a_call()
    call = dataclasses.replace(
        entry.call, transfer_failed_target="101", transfer_failed_reason=reason
    )
    assert present_call(dataclasses.replace(entry, call=call)).note == words


@pytest.mark.parametrize(
    ("facts", "note"),
    [
        ({"parked_in": "13"}, "Back from parking: nobody fetched the call"),
        ({"queue": "800"}, "Through queue 800"),
        ({"forwarded_from": ("+441615550100", "102")}, "Sent on from +441615550100"),
        ({"is_intercom": True}, "Intercom"),
        ({"queue": "800", "transferred_by": "102"}, "Transferred by 102"),
    ],
)
def test_how_a_call_came_here_is_told(facts: dict[str, object], note: str) -> None:
    entry = a_call()
    entry = dataclasses.replace(entry, call=dataclasses.replace(entry.call, **facts))  # type: ignore[arg-type]
    assert present_call(entry).note == note


@pytest.mark.parametrize(
    ("mos", "loss", "note", "tone"),
    [
        (4.3, 0.0, "", Tone.NEUTRAL),
        (3.4, 4.2, "Poor line: 4 % of the sound is lost.", Tone.WARNING),
        (3.4, 0.2, "Poor line: the sound comes late.", Tone.WARNING),
        (1.9, 31.0, "Poor line: 31 % of the sound is lost.", Tone.BAD),
    ],
)
def test_a_poor_line_says_so_and_why(mos: float, loss: float, note: str, tone: Tone) -> None:
    quality = CallQuality("k1", "G722", mos, loss, 3.0, 20.0, 40.0, 500, 500)
    view = present_call(dataclasses.replace(a_call(), quality=quality))
    assert (view.note, view.note_tone) == (note, tone)


@pytest.mark.parametrize(
    ("sent_to", "target", "status", "words"),
    [
        (SentTo.PARKING, "701", TransferStatus.SENT, "Parking in 701…"),
        (SentTo.PARKING, "701", TransferStatus.DONE, "Parked in 701"),
        (SentTo.PARKING, "", TransferStatus.DONE, "Parked"),
        (SentTo.VOICEMAIL, "Ben", TransferStatus.DONE, "Sent to voicemail of Ben"),
        (SentTo.VOICEMAIL, "", TransferStatus.DONE, "Sent to voicemail"),
    ],
)
def test_parking_and_voicemail_are_told_in_their_own_words(
    sent_to: SentTo, target: str, status: TransferStatus, words: str
) -> None:
    entry = dataclasses.replace(a_call(transfer=status, target=target), sent_to=sent_to)
    assert present_call(entry).note == words


@pytest.mark.parametrize("status", list(TransferStatus))
@pytest.mark.parametrize("sent_to", list(SentTo)[1:])
@pytest.mark.parametrize("target", ["", "701"])
def test_every_step_of_parking_and_voicemail_has_words(
    status: TransferStatus, sent_to: SentTo, target: str
) -> None:
    assert transfer_sentence(status, target, sent_to)


def test_a_call_that_was_redirected_says_to_whom_for_a_moment() -> None:
    entry = a_call(state=CallState.ENDED, target="Ben Okafor")
    assert present_call(entry).note == "Redirected to Ben Okafor"
