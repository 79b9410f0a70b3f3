"""Commands that dial codes of the PBX, on a phone without a network."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from assistant.commandline.code_commands import CodeCommands
from assistant.commandline.commands import Commands
from assistant.commandline.protocol import ExitCode, Reply, Request
from assistant.pbx.profiles import load_profile
from assistant.services.codes import Codes
from assistant.services.parked import Parked
from assistant.services.state import CallEntry
from sip import commands as cmd
from sip.states import BlfState
from tests.unit.assistant.commandline.test_commands import Desk
from tests.unit.assistant.services.office import PRIYA, FakeDialing, FakeLookup

PROFILES = Path(__file__).resolve().parents[4] / "resources" / "pbx" / "profiles"


class CodeDesk(Desk):
    """The desk of the other commands, at a PBX with the codes of Asterisk's profile."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__(qtbot)
        profile = load_profile(PROFILES, "asterisk")
        self.lines: dict[str, BlfState] = {}
        self.codes = Codes(self.calls, FakeDialing(Ben="101"), self.lines.get)
        self.parked = Parked(self.calls, FakeLookup().caller_of)
        self.codes.use(profile)
        self.parked.use(profile)
        self._bridge.sip_event.connect(self.parked.on_event)
        self.calls.changed.connect(self.parked.on_call_changed)
        self.commands = Commands(self.calls, CodeCommands(self).acts())

    def dialed(self) -> cmd.Dial:
        return [one for one in self.phone.posted if isinstance(one, cmd.Dial)][-1]

    def begin_as(self, **fields: object) -> list[Reply]:
        replies: list[Reply] = []
        request = Request("dial", "101", 5)._replace(**fields)  # type: ignore[arg-type]
        self.commands.handle(request, replies.append)
        return replies

    def call_of(self, target: str) -> CallEntry:
        self.wait(lambda: any(one.call.dialed == target for one in self.calls.entries()))
        return next(one for one in self.calls.entries() if one.call.dialed == target)


@pytest.fixture
def desk(qtbot: QtBot) -> CodeDesk:
    return CodeDesk(qtbot)


@pytest.mark.parametrize(
    ("command", "argument", "code"),
    [
        ("pickup", "101", "*20*101"),
        ("pickup", "", "*8"),
        ("retrieve", "3", "*13"),
        ("conference-room", "", "700"),
    ],
)
def test_a_command_dials_its_code_and_waits_for_the_call(desk, command, argument, code):
    replies = desk.begin(command, argument)
    key = desk.call_of(code).call.key
    assert replies == []
    desk.phone.peer_answers(key)
    desk.wait(lambda: bool(replies))
    assert replies[0].code is ExitCode.OK


def test_intercom_takes_a_name(desk):
    assert desk.do("intercom", "Ben").code is ExitCode.OK
    assert desk.dialed().target == "*9101"


def test_parking_tells_the_slot_and_who_is_in_it(desk):
    desk.talk()
    reply = desk.do("park")
    assert (reply.code, reply.data) == (ExitCode.OK, {"slot": "0"})
    desk.phone.set_blf("*10", BlfState.IN_CALL)
    desk.wait(lambda: bool(desk.parked.taken()))
    (entry,) = desk.do("parked").data["parked"]
    assert (entry["slot"], entry["caller"]["number"], entry["is_own"]) == ("0", PRIYA, True)


def test_a_refused_parking_says_so(desk):
    desk.phone.refusing_targets.add("*05")
    desk.talk()
    reply = desk.do("park", "5")
    assert (reply.code, reply.data["problem"]) == (ExitCode.REFUSED, "refused")


@pytest.mark.parametrize(
    ("command", "argument", "problem"),
    [
        ("park", "", "no_call"),
        ("retrieve", "77", "no_such_slot"),
        ("pickup", "1;2", "not_offered"),
    ],
)
def test_what_cannot_be_done_has_a_reason(desk, command, argument, problem):
    reply = desk.do(command, argument)
    assert (reply.code, reply.data["problem"]) == (ExitCode.REFUSED, problem)
    assert reply.text


def test_a_call_without_a_number_is_dialed(desk):
    desk.begin_as(is_withheld=True)
    assert desk.dialed().is_withheld


def test_a_call_under_another_number_is_dialed(desk):
    desk.begin_as(caller_id="+44 20 7946 0100")
    assert desk.dialed().caller_id == "+442079460100"


def test_a_number_to_show_without_digits_is_refused(desk):
    (reply,) = desk.begin_as(caller_id="boss")
    assert reply.data["problem"] == "not_a_number"


def test_a_ringing_call_is_sent_elsewhere(desk):
    desk.ring()
    reply = desk.do("deflect", "Ben")
    assert (reply.code, reply.data["target"]) == (ExitCode.OK, "101")
    assert reply.text == "redirected to Ben"


def test_without_a_ringing_call_nothing_is_sent_elsewhere(desk):
    desk.talk()
    assert desk.do("deflect", "101").data["problem"] == "no_call"


def test_a_caller_is_not_sent_to_a_phone_that_is_not_there(desk):
    desk.lines["101"] = BlfState.NOT_REGISTERED
    desk.ring()
    reply = desk.do("deflect", "Ben")
    assert (reply.code, reply.data["problem"]) == (ExitCode.REFUSED, "not_registered")
    assert "Ben is not registered" in reply.text
    assert desk.begin_as(command="deflect", argument="Ben", anyway=True) == []
    assert any(isinstance(one, cmd.Deflect) for one in desk.phone.posted)


def test_an_empty_slot_is_not_dialed(desk):
    desk.phone.set_blf("*17", BlfState.AVAILABLE)
    desk.talk()
    reply = desk.do("retrieve", "7")
    assert (reply.code, reply.text) == (ExitCode.REFUSED, "nobody is parked in 7")
    assert not any(isinstance(one, cmd.Dial) for one in desk.phone.posted)
