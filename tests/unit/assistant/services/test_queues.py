"""Queues as the desk sees them: contacts' names, no needless news, and no link at all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from assistant.pbx.records import (
    LinkProblem,
    LinkState,
    MemberState,
    Queue,
    QueueMember,
    WaitingCaller,
)
from assistant.services.queues import Queues
from assistant.services.state import Caller, QueueEntry

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


class FakeLink(QObject):
    """A link that says what it is told to."""

    state_changed = Signal(object)
    queue_changed = Signal(object)
    queue_removed = Signal(str)
    caller_parked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.state = LinkState.OFF
        self.problem = LinkProblem.NONE
        self.known: dict[str, Queue] = {}
        self.calls: list[str] = []

    def queues(self) -> tuple[Queue, ...]:
        return tuple(self.known.values())

    def ask_parked(self) -> None:
        pass

    def start(self) -> None:
        self.calls.append("start")

    def stop(self) -> None:
        self.calls.append("stop")

    def tell(self, queue: Queue) -> None:
        self.known[queue.number] = queue
        self.queue_changed.emit(queue)


class Contacts:
    """Names for numbers, that may become known later."""

    def __init__(self) -> None:
        self.names: dict[str, str] = {}

    def caller_of(self, number: str, name: str = "", *, is_from_outside: bool = False) -> Caller:
        return Caller(number, self.names.get(number, name))


@pytest.fixture
def link(qtbot: QtBot) -> FakeLink:
    return FakeLink()


@pytest.fixture
def contacts() -> Contacts:
    return Contacts()


def a_queue(*numbers: str, number: str = "800") -> Queue:
    waiting = tuple(
        WaitingCaller(f"key-{one}", place, one, f"said {one}", NOON)
        for place, one in enumerate(numbers, start=1)
    )
    return Queue(number, "Sales", (QueueMember("102", "", MemberState.AVAILABLE),), waiting)


def listen(queues: Queues) -> list[QueueEntry]:
    heard: list[QueueEntry] = []
    queues.changed.connect(heard.append)
    return heard


def names(entry: QueueEntry) -> list[str]:
    return [one.caller.name for one in entry.waiting]


def test_waiting_callers_get_their_contacts_names(link: FakeLink, contacts: Contacts) -> None:
    contacts.names["0161"] = "Ann Bell"
    queues = Queues(link, contacts.caller_of)
    heard = listen(queues)
    link.tell(a_queue("0161", "0162"))
    assert names(heard[0]) == ["Ann Bell", "said 0162"]
    assert [one.position for one in heard[0].waiting] == [1, 2]
    assert queues.queues() == tuple(heard)


def test_members_get_their_colleagues_names(link: FakeLink, contacts: Contacts) -> None:
    colleagues: Callable[[str], str] = {"102": "Carla Rossi"}.get  # type: ignore[assignment]
    queues = Queues(link, contacts.caller_of, colleagues)
    link.tell(a_queue())
    assert queues.queues()[0].members[0].name == "Carla Rossi"


def test_the_same_again_is_no_news(link: FakeLink, contacts: Contacts) -> None:
    queues = Queues(link, contacts.caller_of)
    heard = listen(queues)
    link.tell(a_queue("0161"))
    link.tell(a_queue("0161"))
    assert len(heard) == 1


def test_when_the_store_opens_only_queues_with_new_names_change(
    link: FakeLink, contacts: Contacts
) -> None:
    queues = Queues(link, contacts.caller_of)
    link.tell(a_queue("0161", number="800"))
    link.tell(a_queue("0162", number="801"))
    heard = listen(queues)
    contacts.names["0162"] = "Bo Diaz"
    queues.refresh_callers()
    assert [(one.number, names(one)) for one in heard] == [("801", ["Bo Diaz"])]


def test_a_queue_that_is_no_more_is_removed_once(link: FakeLink, contacts: Contacts) -> None:
    queues = Queues(link, contacts.caller_of)
    removed: list[str] = []
    queues.removed.connect(removed.append)
    link.tell(a_queue())
    link.queue_removed.emit("800")
    link.queue_removed.emit("800")
    assert removed == ["800"]
    assert queues.queues() == ()


def test_queues_are_listed_by_number(link: FakeLink, contacts: Contacts) -> None:
    queues = Queues(link, contacts.caller_of)
    for number in ("801", "90", "800"):
        link.tell(a_queue(number=number))
    assert [one.number for one in queues.queues()] == ["90", "800", "801"]


def test_the_links_state_and_problem_are_passed_on(link: FakeLink, contacts: Contacts) -> None:
    queues = Queues(link, contacts.caller_of)
    states: list[LinkState] = []
    queues.link_changed.connect(states.append)
    link.state, link.problem = LinkState.REFUSED, LinkProblem.WRONG_ACCOUNT
    link.state_changed.emit(LinkState.REFUSED)
    assert states == [LinkState.REFUSED]
    assert (queues.link_state, queues.link_problem) == (link.state, link.problem)


def test_start_and_stop_reach_the_link(link: FakeLink, contacts: Contacts) -> None:
    queues = Queues(link, contacts.caller_of)
    queues.start()
    queues.stop()
    assert link.calls == ["start", "stop"]


def test_without_a_link_there_is_nothing_and_nothing_fails(contacts: Contacts) -> None:
    queues = Queues(None, contacts.caller_of)
    queues.start()
    queues.refresh_callers()
    queues.stop()
    assert queues.link_state is LinkState.OFF
    assert queues.queues() == ()
    assert queues.link_problem is LinkProblem.NONE


def test_queues_are_stale_while_the_link_is_lost(link: FakeLink, contacts: Contacts) -> None:
    queues = Queues(link, contacts.caller_of)
    link.tell(a_queue("0161"))
    for state, is_stale in ((LinkState.LOST, True), (LinkState.UP, False)):
        link.state = state
        link.state_changed.emit(state)
        assert [one.is_stale for one in queues.queues()] == [is_stale]
