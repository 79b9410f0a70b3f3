"""The journal of a contact: what a call did, or that it goes on."""

from __future__ import annotations

from assistant.presenters.contacts import present_journal
from store.records import CallRecord, CallResult
from tests.helpers.samples import NOW, ago


def a_record(result: CallResult | None = None, *, talked: bool = True) -> CallRecord:
    connected = ago(50) if talked else None
    ended = ago(10) if result else None
    return CallRecord(
        "k1", False, "0161 552 7789", ago(60), result=result, connected_at=connected, ended_at=ended
    )


def titles(record: CallRecord, *live: str) -> tuple[str, str]:
    (row,) = present_journal((record,), (), NOW, live)
    return row.title, row.detail


def test_a_call_that_goes_on_is_not_unfinished() -> None:
    assert titles(a_record(), "k1") == ("In progress", "")
    assert titles(a_record(talked=False), "k1") == ("Ringing", "")


def test_a_call_that_the_program_died_in_is_unfinished() -> None:
    assert titles(a_record())[0] == "Unfinished"


def test_a_call_that_is_over_says_how_long_it_lasted() -> None:
    assert titles(a_record(CallResult.RECEIVED), "k1") == ("Received", "00:40")
