"""The link: login, snapshot, live events, loss and return, against a tiny manager interface."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from assistant.pbx.config import PbxLinkConfig
from assistant.pbx.frames import AmiMessage
from assistant.pbx.records import LinkProblem, LinkState, ParkedCaller
from tests.unit.assistant.pbx.fake_pbx import FakePbx
from tests.unit.assistant.pbx.link_desk import Desk
from tests.unit.assistant.pbx.queue_messages import (
    entry,
    join,
    leave,
    member,
    member_event,
    message,
    params,
)

MakeDesk = Callable[..., Desk]


@pytest.fixture
def pbx(qtbot: QtBot) -> Iterator[FakePbx]:
    fake = FakePbx()
    yield fake
    fake.die()


@pytest.fixture
def make_desk(pbx: FakePbx) -> Iterator[MakeDesk]:
    desks: list[Desk] = []

    def make(secret: Callable[[], str | None] = lambda: "s3cret", **times: float) -> Desk:
        config = PbxLinkConfig("127.0.0.1", "desk", pbx.port, use_tls=False)
        desks.append(Desk(config, secret, **times))
        return desks[-1]

    yield make
    for desk in desks:
        desk.link.stop()


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk()


def come_up(qtbot: QtBot, desk: Desk) -> None:
    desk.link.start()
    qtbot.waitUntil(lambda: desk.link.state is LinkState.UP)


def test_a_link_that_is_not_started_is_off(desk: Desk) -> None:
    assert desk.link.state is LinkState.OFF
    assert desk.link.queues() == ()


def test_after_the_login_the_snapshot_is_there_before_the_link_is_up(
    qtbot: QtBot, pbx: FakePbx, desk: Desk
) -> None:
    pbx.entries = [params(), member("101"), entry("a", wait=7)]
    seen: list[int] = []
    desk.link.state_changed.connect(lambda _: seen.append(len(desk.link.queues())))
    come_up(qtbot, desk)
    assert desk.states == [LinkState.CONNECTING, LinkState.UP]
    assert seen == [0, 1]
    assert desk.waiting == ["a"]


def test_the_secret_never_travels_and_is_never_logged(
    qtbot: QtBot, pbx: FakePbx, desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    come_up(qtbot, desk)
    (login,) = pbx.actions("Login")
    assert login["AuthType"] == "MD5"
    assert "Secret" not in login
    assert b"s3cret" not in pbx.received
    assert "s3cret" not in caplog.text
    assert login["Key"] not in caplog.text


def test_what_the_account_may_do_is_known(qtbot: QtBot, pbx: FakePbx, desk: Desk) -> None:
    pbx.commands = ["QueueStatus", "QueuePause"]
    come_up(qtbot, desk)
    assert desk.link.granted == {"QueueStatus", "QueuePause"}


def test_parked_callers_are_told_to_who_may_ask(qtbot: QtBot, pbx: FakePbx, desk: Desk) -> None:
    pbx.commands = ["QueueStatus", "ParkedCalls"]
    event = (("Event", "ParkedCall"), ("ParkeeCallerIDNum", "0161"), ("ParkingSpace", "13"))
    pbx.parked = [AmiMessage(event)]
    come_up(qtbot, desk)
    with qtbot.waitSignal(desk.link.caller_parked) as told:
        desk.link.ask_parked()
    assert told.args == [ParkedCaller("13", "0161", "", "")]


def test_an_account_that_may_not_ask_who_is_parked_does_not(
    qtbot: QtBot, pbx: FakePbx, desk: Desk
) -> None:
    come_up(qtbot, desk)
    desk.link.ask_parked()
    pbx.tell(join("a", 1))
    qtbot.waitUntil(lambda: desk.waiting == ["a"])
    assert pbx.actions("ParkedCalls") == []


def test_callers_come_and_go_live(qtbot: QtBot, pbx: FakePbx, desk: Desk) -> None:
    come_up(qtbot, desk)
    pbx.tell(join("a", 1), join("b", 2), member_event("QueueMemberAdded", "101"))
    qtbot.waitUntil(lambda: desk.waiting == ["a", "b"])
    pbx.tell(leave("a", 1))
    qtbot.waitUntil(lambda: desk.waiting == ["b"])
    assert [one.extension for one in desk.queues[-1].members] == ["101"]


def test_events_around_the_snapshot_are_counted_once(
    qtbot: QtBot, pbx: FakePbx, desk: Desk
) -> None:
    pbx.entries = [params(), entry("a"), entry("b", 2)]
    pbx.events_after_login = [join("b", 2)]
    pbx.events_before_snapshot = [join("a", 1), join("c", 3, 3)]
    come_up(qtbot, desk)
    assert desk.waiting == ["a", "b", "c"]


def test_a_missed_event_leads_to_a_new_snapshot(qtbot: QtBot, pbx: FakePbx, desk: Desk) -> None:
    come_up(qtbot, desk)
    pbx.entries = [params(), entry("a"), entry("b", 2)]
    pbx.tell(join("b", 2, 2))
    qtbot.waitUntil(lambda: desk.waiting == ["a", "b"])


def test_a_queue_made_later_is_found_by_its_first_event(
    qtbot: QtBot, pbx: FakePbx, desk: Desk
) -> None:
    come_up(qtbot, desk)
    pbx.entries = [params("800"), params("900"), entry("x", queue="900")]
    pbx.tell(join("x", 1, queue="900"))
    qtbot.waitUntil(lambda: [one.number for one in desk.link.queues()] == ["800", "900"])


@pytest.mark.parametrize("event", ["Reload", "FullyBooted"])
def test_a_reload_leads_to_a_new_snapshot(
    qtbot: QtBot, pbx: FakePbx, desk: Desk, event: str
) -> None:
    come_up(qtbot, desk)
    pbx.entries = [params("801")]
    pbx.tell(message(event))
    qtbot.waitUntil(lambda: desk.removed == ["800"])


def test_a_pbx_that_still_loads_its_queues_is_asked_until_it_has(
    qtbot: QtBot, pbx: FakePbx, make_desk: MakeDesk
) -> None:
    pbx.commands = ["Ping"]
    desk = make_desk(boot_patience=30.0)
    desk.link.start()
    qtbot.waitUntil(lambda: len(pbx.actions("ListCommands")) >= 3)
    assert desk.link.state is LinkState.CONNECTING
    pbx.commands = ["Ping", "QueueStatus"]
    qtbot.waitUntil(lambda: desk.link.state is LinkState.UP)


def test_a_pbx_without_queues_is_up_with_none(qtbot: QtBot, pbx: FakePbx, desk: Desk) -> None:
    pbx.commands = ["Ping"]
    come_up(qtbot, desk)
    assert desk.link.queues() == ()


def test_a_lost_link_comes_back_with_what_is_then_true(
    qtbot: QtBot, pbx: FakePbx, desk: Desk
) -> None:
    pbx.entries = [params(), entry("a"), entry("b", 2)]
    come_up(qtbot, desk)
    pbx.die()
    qtbot.waitUntil(lambda: desk.link.state is LinkState.LOST)
    assert desk.waiting == ["a", "b"]
    pbx.entries = [params(), entry("c")]
    pbx.listen()
    qtbot.waitUntil(lambda: desk.link.state is LinkState.UP)
    assert desk.waiting == ["c"]
    assert desk.states == [LinkState.CONNECTING, LinkState.UP, LinkState.LOST, LinkState.UP]


def test_a_snapshot_that_breaks_off_is_asked_for_again(
    qtbot: QtBot, pbx: FakePbx, desk: Desk
) -> None:
    pbx.silent = {"QueueStatus"}
    desk.link.start()
    qtbot.waitUntil(lambda: len(pbx.actions("QueueStatus")) == 1)
    pbx.silent = set()
    pbx.hang_up()
    qtbot.waitUntil(lambda: desk.link.state is LinkState.UP)


def test_while_nothing_listens_the_state_stays_lost(qtbot: QtBot, pbx: FakePbx, desk: Desk) -> None:
    pbx.die()
    desk.link.start()
    qtbot.waitUntil(lambda: desk.link.state is LinkState.LOST)
    assert desk.link.problem is LinkProblem.UNREACHABLE
    qtbot.wait(400)
    assert desk.states == [LinkState.CONNECTING, LinkState.LOST]


def test_a_wrong_secret_is_refused_and_not_tried_again_soon(
    qtbot: QtBot, pbx: FakePbx, make_desk: MakeDesk
) -> None:
    desk = make_desk(lambda: "wrong")
    desk.link.start()
    qtbot.waitUntil(lambda: desk.link.state is LinkState.REFUSED)
    assert desk.link.problem is LinkProblem.WRONG_ACCOUNT
    qtbot.wait(400)
    assert pbx.attempts == 1


def test_a_refused_link_is_tried_again_when_told_to(
    qtbot: QtBot, pbx: FakePbx, make_desk: MakeDesk
) -> None:
    desk = make_desk(lambda: "new secret")
    desk.link.start()
    qtbot.waitUntil(lambda: desk.link.state is LinkState.REFUSED)
    pbx.secret = "new secret"
    desk.link.retry_now()
    qtbot.waitUntil(lambda: desk.link.state is LinkState.UP)
    assert desk.link.problem is LinkProblem.NONE


def test_a_secret_that_is_still_fetched_is_waited_for(
    qtbot: QtBot, pbx: FakePbx, make_desk: MakeDesk
) -> None:
    secrets: list[str | None] = [None]
    desk = make_desk(lambda: secrets[-1], answer=30.0)
    desk.link.start()
    assert desk.states == [LinkState.CONNECTING]
    secrets.append("s3cret")
    desk.link.retry_now()
    qtbot.waitUntil(lambda: desk.states == [LinkState.CONNECTING, LinkState.UP])


def test_without_a_secret_nothing_is_tried(qtbot: QtBot, pbx: FakePbx, make_desk: MakeDesk) -> None:
    desk = make_desk(lambda: None)
    desk.link.start()
    qtbot.waitUntil(lambda: desk.link.state is LinkState.REFUSED)
    assert desk.link.problem is LinkProblem.NO_PASSWORD
    assert pbx.attempts == 0


def test_a_pbx_that_shuts_down_during_the_login_is_not_a_wrong_account(
    qtbot: QtBot, pbx: FakePbx, desk: Desk
) -> None:
    pbx.login_error = "Asterisk is shutting down"
    desk.link.start()
    qtbot.waitUntil(lambda: desk.link.state is LinkState.LOST)
    pbx.login_error = ""
    qtbot.waitUntil(lambda: desk.link.state is LinkState.UP)


@pytest.mark.parametrize("greeting", ["HTTP/1.1 400 Bad Request", "", "x" * 70_000])
def test_something_else_than_a_pbx_is_not_spoken_to(
    qtbot: QtBot, pbx: FakePbx, desk: Desk, greeting: str
) -> None:
    pbx.greeting = greeting
    desk.link.start()
    qtbot.waitUntil(lambda: desk.link.state is LinkState.LOST)
    expected = LinkProblem.NOT_A_PBX if greeting else LinkProblem.TIMEOUT
    assert desk.link.problem is expected
    assert pbx.asked == []


@pytest.mark.parametrize("action", ["Challenge", "Login", "ListCommands", "QueueStatus"])
def test_a_pbx_that_stops_to_answer_is_given_up_and_tried_again(
    qtbot: QtBot, pbx: FakePbx, desk: Desk, action: str
) -> None:
    pbx.silent = {action}
    desk.link.start()
    qtbot.waitUntil(lambda: desk.link.problem is LinkProblem.TIMEOUT)
    pbx.silent = set()
    qtbot.waitUntil(lambda: desk.link.state is LinkState.UP)


def test_a_quiet_link_is_pinged_and_a_dead_one_noticed(
    qtbot: QtBot, pbx: FakePbx, desk: Desk
) -> None:
    come_up(qtbot, desk)
    qtbot.waitUntil(lambda: len(pbx.actions("Ping")) >= 2)
    assert desk.link.state is LinkState.UP
    pbx.silent = {"Ping"}
    qtbot.waitUntil(lambda: desk.link.problem is LinkProblem.TIMEOUT)


def test_an_event_that_is_too_long_does_no_harm(qtbot: QtBot, pbx: FakePbx, desk: Desk) -> None:
    come_up(qtbot, desk)
    pbx.tell(message("QueueCallerJoin", CallerIDName="x" * 3_000_000), join("a", 1))
    qtbot.waitUntil(lambda: desk.waiting == ["a"])
    assert desk.states == [LinkState.CONNECTING, LinkState.UP]


def test_a_stopped_link_is_off_and_stays_so(qtbot: QtBot, pbx: FakePbx, desk: Desk) -> None:
    come_up(qtbot, desk)
    desk.link.stop()
    qtbot.wait(300)
    assert desk.link.state is LinkState.OFF
    assert pbx.attempts == 1


def test_a_link_stopped_by_the_one_who_hears_of_a_queue_stays_off(
    qtbot: QtBot, pbx: FakePbx, desk: Desk
) -> None:
    desk.link.queue_changed.connect(lambda _: desk.link.stop())
    desk.link.start()
    qtbot.waitUntil(lambda: desk.states == [LinkState.CONNECTING, LinkState.OFF])
    qtbot.wait(100)
    assert desk.link.state is LinkState.OFF


def test_a_stopped_link_can_be_started_again(qtbot: QtBot, pbx: FakePbx, desk: Desk) -> None:
    come_up(qtbot, desk)
    desk.link.stop()
    come_up(qtbot, desk)
    assert pbx.attempts == 2


def test_another_problem_of_a_link_that_stays_down_is_told(
    qtbot: QtBot, pbx: FakePbx, make_desk: MakeDesk
) -> None:
    secrets: list[str | None] = [None]
    desk = make_desk(lambda: secrets[-1])
    told: list[LinkProblem] = []
    desk.link.state_changed.connect(lambda _: told.append(desk.link.problem))
    desk.link.start()
    qtbot.waitUntil(lambda: desk.link.problem is LinkProblem.NO_PASSWORD)
    secrets.append("wrong")
    desk.link.retry_now()
    qtbot.waitUntil(lambda: desk.link.problem is LinkProblem.WRONG_ACCOUNT)
    assert told == [LinkProblem.NONE, LinkProblem.NO_PASSWORD, LinkProblem.WRONG_ACCOUNT]
