"""Commands on a phone without a network: which call is meant, and what they wait for."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from assistant.bridge import Bridge
from assistant.commandline.choosing import choose
from assistant.commandline.commands import Commands
from assistant.commandline.protocol import ExitCode, Reply, Request
from assistant.services.calls import Calls
from assistant.services.dialing import DialError
from sip.fake import FakeSip
from sip.states import CallDirection, CallState
from tests.unit.assistant.services.office import (
    PRIYA,
    FakeDialing,
    FakeLookup,
    a_call,
    an_entry,
)

S = CallState


class Desk:
    """A desk on `FakeSip`, driven by commands."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._bridge = Bridge()
        self.phone = FakeSip(self._bridge.sink)
        dialing = FakeDialing(Ben="101")
        self.calls = Calls(self.phone, FakeLookup({"101": "Ben Okafor"}), dialing)
        self._bridge.sip_event.connect(self.calls.on_event)
        self.commands = Commands(self.calls, {})

    def begin(self, command: str, argument: str = "", seconds: float = 5) -> list[Reply]:
        """The replies so far: none while it waits."""
        replies: list[Reply] = []
        self.commands.handle(Request(command, argument, seconds), replies.append)
        return replies

    def do(self, command: str, argument: str = "", seconds: float = 5) -> Reply:
        replies = self.begin(command, argument, seconds)
        self.wait(lambda: bool(replies))
        assert len(replies) == 1
        return replies[0]

    def ring(self, number: str = PRIYA) -> str:
        key = self.phone.ring(number)
        self.wait(lambda: self.calls.entry(key) is not None)
        return key

    def talk(self) -> str:
        key = self.ring()
        assert self.do("answer").code is ExitCode.OK
        return key

    def state(self, key: str) -> CallState | None:
        entry = self.calls.entry(key)
        return entry.call.state if entry else None

    def wait(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


@pytest.mark.parametrize(
    ("command", "states", "meant"),
    [
        ("answer", [S.RINGING, S.RINGING, S.CONNECTED], 0),
        ("answer", [S.CONNECTED], None),
        ("hangup", [S.RINGING, S.ON_HOLD, S.DIALING, S.CONNECTED], 3),
        ("hangup", [S.RINGING, S.HELD_BY_PEER, S.ALERTING], 1),
        ("hangup", [S.TRANSFERRING, S.RINGING], 0),
        ("hangup", [S.ON_HOLD, S.RINGING, S.ALERTING], 2),
        ("hangup", [S.ON_HOLD, S.RINGING], 1),
        ("hangup", [S.ON_HOLD, S.ON_HOLD], 1),
        ("hangup", [], None),
        ("hold", [S.ON_HOLD, S.CONNECTED], 1),
        ("hold", [S.ON_HOLD, S.RINGING], None),
        ("resume", [S.ON_HOLD, S.ON_HOLD, S.CONNECTED], 1),
        ("resume", [S.CONNECTED], None),
        ("transfer", [S.ON_HOLD, S.CONNECTED, S.RINGING], 1),
        ("transfer", [S.ON_HOLD, S.RINGING], 0),
        ("transfer", [S.HELD_BY_PEER], None),
    ],
)
def test_a_command_means_one_call(command: str, states: list[CallState], meant: int | None) -> None:
    entries = [an_entry(a_call(str(place), state)) for place, state in enumerate(states)]
    found = choose(command, entries)
    assert (found.call.key if found else None) == (None if meant is None else str(meant))


def test_answer_returns_when_the_call_is_connected(desk: Desk) -> None:
    key = desk.ring()
    reply = desk.do("answer")
    assert reply == Reply(ExitCode.OK, data={"key": key, "state": "connected"})
    assert desk.state(key) is CallState.CONNECTED


def test_hold_and_resume_wait_for_the_fact(desk: Desk) -> None:
    key = desk.talk()
    assert desk.do("hold").data["state"] == "on_hold"
    assert desk.do("resume").data["state"] == "connected"
    assert desk.state(key) is CallState.CONNECTED


def test_hangup_returns_when_the_call_is_over(desk: Desk) -> None:
    desk.talk()
    assert desk.do("hangup") == Reply(ExitCode.OK, data={"reason": "hung_up"})
    assert desk.calls.entries() == ()


def test_hangup_of_a_ringing_call_rejects_it(desk: Desk) -> None:
    desk.ring()
    assert desk.do("hangup").data == {"reason": "rejected"}


def test_dial_returns_when_it_rings_there(desk: Desk) -> None:
    reply = desk.do("dial", "Ben")
    assert (reply.code, reply.data["state"]) == (ExitCode.OK, "alerting")
    assert desk.calls.entries()[0].call.direction is CallDirection.OUTGOING


def test_dial_of_a_nobody_is_refused_with_a_sentence_here_and_in_the_window(desk: Desk) -> None:
    told: list[DialError] = []
    desk.commands.dial_refused.connect(told.append)
    reply = desk.do("dial", "nobody at all")
    assert [error.problem for error in told] == ["nobody"]
    assert reply.code is ExitCode.REFUSED
    assert reply.text == "nobody is called 'nobody at all'"
    assert reply.data["problem"] == "nobody"


def test_transfer_returns_when_the_target_has_the_call(desk: Desk) -> None:
    desk.talk()
    reply = desk.do("transfer", "Ben")
    data = {"target": "Ben", "sent_to": "somebody", "transfer": "done"}
    assert reply == Reply(ExitCode.OK, "transferred to Ben", data)


def test_a_refused_transfer_is_refused_and_the_caller_is_back(desk: Desk) -> None:
    key = desk.talk()
    desk.phone.refusing_targets.add("101")
    reply = desk.do("transfer", "101")
    assert reply.code is ExitCode.REFUSED
    assert reply.text == "Ben Okafor is busy; the caller is back"
    desk.wait(lambda: desk.state(key) is CallState.CONNECTED)


def test_a_second_transfer_does_not_hear_the_refusal_of_the_first(desk: Desk) -> None:
    desk.talk()
    desk.phone.refusing_targets.add("101")
    desk.do("transfer", "101")
    assert desk.do("transfer", "102").code is ExitCode.OK


@pytest.mark.parametrize(
    ("command", "sentence"),
    [
        ("answer", "no call is ringing"),
        ("hangup", "there is no call"),
        ("hold", "no call is active"),
        ("resume", "no call is on hold"),
        ("transfer", "no call is active or on hold"),
    ],
)
def test_without_a_call_that_fits_a_command_is_refused(
    desk: Desk, command: str, sentence: str
) -> None:
    reply = desk.do(command, "101")
    assert (reply.code, reply.text) == (ExitCode.REFUSED, sentence)


def test_a_call_that_ends_instead_is_the_reason(desk: Desk) -> None:
    key = desk.ring()
    desk.phone.calls.pop(key)
    replies = desk.begin("answer")
    desk.wait(lambda: bool(replies))
    assert (replies[0].code, replies[0].data["problem"]) == (ExitCode.REFUSED, "no_such_call")


def test_a_fact_that_does_not_come_is_a_timeout(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.ring()
    monkeypatch.setattr(desk.phone, "post", lambda _: None)
    assert desk.do("answer", seconds=0.01).code is ExitCode.TIMEOUT


def test_an_unknown_command_is_wrong_usage(desk: Desk) -> None:
    assert desk.do("frobnicate").code is ExitCode.USAGE
