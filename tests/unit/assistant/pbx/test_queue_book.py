"""Snapshots and events become queues: order, positions, times and members."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from assistant.pbx import queue_book
from assistant.pbx.frames import AmiMessage
from assistant.pbx.queue_book import QueueBook
from assistant.pbx.records import MemberState, Queue
from tests.unit.assistant.pbx.queue_messages import (
    entry,
    join,
    leave,
    member,
    member_event,
    message,
    params,
)

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def after(seconds: float) -> datetime:
    return NOON + timedelta(seconds=seconds)


def a_book(*entries: AmiMessage) -> QueueBook:
    book = QueueBook()
    book.load(entries or (params(),), NOON)
    return book


def order(book: QueueBook) -> list[tuple[int, str]]:
    (queue,) = book.queues()
    return [(one.position, one.key) for one in queue.waiting]


def test_a_snapshot_gives_queues_with_members_and_callers() -> None:
    book = QueueBook({"800": "Sales"})
    changes = book.load([params(), member("101"), entry("a", wait=30)], NOON)
    (queue,) = changes.changed
    assert (queue.number, queue.name) == ("800", "Sales")
    assert queue.members[0].extension == "101"
    assert queue.waiting[0].waiting_since == after(-30)


def test_a_queue_without_a_name_shows_its_number() -> None:
    (queue,) = a_book(params("801")).queues()
    assert queue.name == "801"


def test_queues_and_members_have_a_steady_order() -> None:
    book = a_book(params("801"), params("90"), member("1010", queue="90"), member("99", queue="90"))
    assert [one.number for one in book.queues()] == ["90", "801"]
    assert [one.extension for one in book.queues()[0].members] == ["99", "1010"]


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ([join("a", 1), join("b", 2), join("c", 3)], [(1, "a"), (2, "b"), (3, "c")]),
        ([join("a", 1), join("b", 2), leave("a", 1)], [(1, "b")]),
        ([join("a", 1), join("b", 2), join("c", 3), leave("b", 2)], [(1, "a"), (2, "c")]),
        ([join("a", 1), join("vip", 1, 2)], [(1, "vip"), (2, "a")]),
        ([join("a", 1), leave("a", 0), leave("a", 0)], []),
        ([join("a", 1), message("QueueCallerAbandon", Queue="800", Uniqueid="a")], []),
        ([join("a", 1), join("a", 1)], [(1, "a")]),
        ([leave("never", 0)], []),
        ([join("a", 77, 1)], [(1, "a")]),
        ([join("a", 0, 1)], [(1, "a")]),
        ([join("", 1)], []),
    ],
)
def test_callers_come_and_go_in_order(
    events: list[AmiMessage], expected: list[tuple[int, str]]
) -> None:
    book = a_book()
    for event in events:
        book.apply(event, NOON)
    assert order(book) == expected


def test_a_caller_waits_since_the_join() -> None:
    book = a_book()
    (queue,) = book.apply(join("a", 1), after(5)).changed
    assert queue.waiting[0].waiting_since == after(5)


def test_a_later_snapshot_does_not_make_the_waiting_time_jump() -> None:
    book = a_book()
    book.apply(join("a", 1), after(0.4))
    changes = book.load([params(), entry("a", wait=9)], after(10.9))
    assert changes.changed == ()
    assert book.queues()[0].waiting[0].waiting_since == after(0.4)


def test_a_snapshot_corrects_a_waiting_time_that_is_wrong() -> None:
    book = a_book(params(), entry("a", wait=5))
    (queue,) = book.load([params(), entry("a", wait=60)], NOON).changed
    assert queue.waiting[0].waiting_since == after(-60)


@pytest.mark.parametrize(
    ("event", "state"),
    [
        (member_event("QueueMemberStatus", "101", 6), MemberState.RINGING),
        (member_event("QueueMemberStatus", "101", 2, InCall=1), MemberState.IN_CALL),
        (member_event("QueueMemberPause", "101", 1, Paused=1), MemberState.PAUSED),
        (member_event("QueueMemberStatus", "101", 5), MemberState.NOT_REGISTERED),
    ],
)
def test_a_member_changes_its_state(event: AmiMessage, state: MemberState) -> None:
    book = a_book(params(), member("101"))
    (queue,) = book.apply(event, NOON).changed
    assert [one.state for one in queue.members] == [state]


def test_members_log_in_and_out() -> None:
    book = a_book(params(), member("101"))
    (queue,) = book.apply(member_event("QueueMemberAdded", "102"), NOON).changed
    assert [one.extension for one in queue.members] == ["101", "102"]
    (queue,) = book.apply(member_event("QueueMemberRemoved", "101"), NOON).changed
    assert [one.extension for one in queue.members] == ["102"]


def test_what_changes_nothing_is_not_told() -> None:
    book = a_book(params(), member("101"))
    assert book.apply(member_event("QueueMemberStatus", "101"), NOON).changed == ()
    assert book.apply(message("VarSet", Queue="800"), NOON).changed == ()


def test_a_queue_that_left_the_snapshot_is_removed() -> None:
    book = a_book(params("800"), params("801"))
    changes = book.load([params("801")], NOON)
    assert changes.removed == ("800",)
    assert [one.number for one in book.queues()] == ["801"]


@pytest.mark.parametrize(
    ("event", "is_incomplete"),
    [
        (join("a", 1, 1), False),
        (join("a", 3, 3), True),
        (leave("b", 0), False),
        (leave("b", 2), True),
        (join("a", 1, queue="900"), True),
        (message("VarSet", Queue="900"), False),
    ],
)
def test_a_missed_event_is_noticed_by_the_count(event: AmiMessage, is_incomplete: bool) -> None:
    assert a_book().apply(event, NOON).is_incomplete is is_incomplete


SNAPSHOT = [params(), member("101"), entry("a"), entry("b", 2)]


@pytest.mark.parametrize(
    ("late", "expected"),
    [
        ([], [(1, "a"), (2, "b")]),
        ([join("b", 2)], [(1, "a"), (2, "b")]),
        ([join("c", 3)], [(1, "a"), (2, "b"), (3, "c")]),
        ([leave("a", 1)], [(1, "b")]),
        ([join("x", 1), leave("x", 2)], [(1, "a"), (2, "b")]),
        ([leave("a", 1), join("a", 2)], [(1, "b"), (2, "a")]),
    ],
)
def test_events_during_a_snapshot_are_neither_lost_nor_applied_twice(
    late: list[AmiMessage], expected: list[tuple[int, str]]
) -> None:
    book = a_book()
    book.begin_snapshot()
    for event in late:
        assert book.apply(event, NOON).changed == ()
    changes = book.load(SNAPSHOT, NOON)
    assert order(book) == expected
    assert not changes.is_incomplete


def test_an_event_of_a_queue_that_the_snapshot_lacks_asks_for_another() -> None:
    book = a_book()
    book.begin_snapshot()
    book.apply(join("a", 1, queue="900"), NOON)
    assert book.load(SNAPSHOT, NOON).is_incomplete


def test_a_snapshot_that_never_came_leaves_the_book_as_it_was() -> None:
    book = a_book(*SNAPSHOT)
    book.begin_snapshot()
    book.apply(leave("a", 1), NOON)
    book.cancel_snapshot()
    assert order(book) == [(1, "a"), (2, "b")]


def test_a_flood_during_a_snapshot_is_bounded_and_asks_for_another(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(queue_book, "MAX_BUFFERED_EVENTS", 2)
    book = a_book()
    book.begin_snapshot()
    for number in range(1, 6):
        book.apply(join(str(number), number), NOON)
    assert book.load([params()], NOON).is_incomplete
    assert len(order(book)) == 2


def test_rubbish_in_a_snapshot_is_left_out() -> None:
    rubbish = [
        entry("early"),
        message("QueueParams"),
        params(),
        message("QueueMember", Queue="800"),
        message("QueueEntry", Queue="800", Wait="-5"),
        entry("a", wait=-5),
        entry("a", 2),
        message("Nonsense", Queue="800"),
    ]
    book = a_book(*rubbish)
    assert order(book) == [(1, "a")]
    assert book.queues()[0].waiting[0].waiting_since == NOON


def test_queue_names_are_plain_text() -> None:
    book = QueueBook({"800": "Sa\u202eles\n<b>"})
    (queue,) = book.load([params()], NOON).changed
    assert queue == Queue("800", "Sales <b>")
