"""What the pop says about the calls that ring."""

from __future__ import annotations

import dataclasses

from assistant.presenters.pop import present_pop
from assistant.presenters.views import CallAction
from sip.states import CallState
from tests.helpers.samples import a_call, a_match

RINGING = CallState.RINGING


def test_nothing_that_rings_is_no_pop() -> None:
    assert present_pop([]) is None
    assert present_pop([a_call(), a_call("k2", state=CallState.DIALING)]) is None


def test_the_pop_names_the_caller_and_why_it_knows_them() -> None:
    view = present_pop([a_call(state=RINGING, matches=(a_match(), a_match("Bob", "", 2)))])
    assert view is not None
    call = view.calls[0]
    assert (call.title, call.company, call.number) == (
        "Anna Keller", "Keller & Sons", "+44 161 552 7789",
    )  # fmt: skip
    assert call.reason == "Same number: 0161 552 7789"
    assert call.matches == ("Bob",)
    assert call.actions == {CallAction.ANSWER, CallAction.REJECT}


def test_the_call_that_rings_longest_comes_first() -> None:
    young, old = a_call("y", state=RINGING, seconds=1), a_call("o", state=RINGING, seconds=30)
    view = present_pop([young, a_call("t"), old])
    assert view is not None
    assert [call.key for call in view.calls] == ["o", "y"]


def test_an_unknown_number_says_so() -> None:
    view = present_pop([a_call(name="", company="", state=RINGING)])
    assert view is not None
    assert (view.calls[0].title, view.calls[0].number) == ("+44 161 552 7789", "")
    assert view.calls[0].reason == "Not in your contacts"


def test_a_colleague_is_internal_and_not_missing_from_the_contacts() -> None:
    view = present_pop([a_call(name="Ada", number="101", is_internal=True, state=RINGING)])
    assert view is not None
    assert (view.calls[0].badge, view.calls[0].reason) == ("internal", "")


def test_many_matches_are_cut_to_three_more() -> None:
    matches = tuple(a_match(f"N{n}", "", n) for n in range(9))
    view = present_pop([a_call(state=RINGING, matches=matches)])
    assert view is not None
    assert view.calls[0].matches == ("N1", "N2", "N3")


def test_the_pop_says_who_sent_the_call_or_did_not_take_it() -> None:
    entry = a_call(state=RINGING)
    sent = dataclasses.replace(entry.call, transferred_by="101")
    view = present_pop([dataclasses.replace(entry, call=sent, transferred_by="Ada Martin")])
    assert view is not None
    assert (view.calls[0].transferred_by, view.calls[0].returned) == (
        "Transferred by Ada Martin", "",
    )  # fmt: skip
    back = dataclasses.replace(sent, transfer_failed_target="101")
    view = present_pop([dataclasses.replace(entry, call=back, returned_from="Ben Okafor")])
    assert view is not None
    assert (view.calls[0].transferred_by, view.calls[0].returned) == (
        "", "Back from Ben Okafor (101): did not take the call",
    )  # fmt: skip
