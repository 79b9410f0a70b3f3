"""The commands for several calls, on a phone without a network."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from assistant.commandline.commands import Commands
from assistant.commandline.protocol import ExitCode
from assistant.commandline.together import TogetherCommands
from assistant.pbx.profiles import FeatureCodes, PbxProfile
from assistant.services.consulting import Consulting, NotAvailableError
from assistant.services.several import SeveralCalls
from sip.states import BlfState, CallState, RejectCode
from tests.unit.assistant.commandline.test_commands import Desk
from tests.unit.assistant.services.office import FakeDialing


class TogetherDesk(Desk):
    """With Ben at 101, and a PBX that can pick up."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__(qtbot)
        self.lines: dict[str, BlfState] = {}
        self.consulting = Consulting(self.phone, self.calls, FakeDialing(Ben="101"), self.lines.get)
        codes = FeatureCodes(pickup="*20*{extension}")
        self.consulting.use(PbxProfile(name="Test", codes=codes))
        self.several = SeveralCalls(self.phone, self.calls)
        self.calls.changed.connect(self.several.on_call_changed)
        together = TogetherCommands(self.calls, self.consulting, self.several)
        self.commands = Commands(self.calls, together.acts())


@pytest.fixture
def desk(qtbot: QtBot) -> TogetherDesk:
    return TogetherDesk(qtbot)


def test_a_question_is_completed_by_name(desk):
    desk.talk()
    asked = desk.do("consult", "Ben")
    assert asked.code is ExitCode.OK
    desk.phone.peer_answers(asked.data["key"])
    done = desk.do("complete")
    assert (done.code, done.data["target"]) == (ExitCode.OK, "Ben Okafor")


def test_without_a_question_nothing_is_completed(desk):
    desk.talk()
    reply = desk.do("complete")
    assert reply.code is ExitCode.REFUSED
    assert reply.text == "nobody is being asked about a call"


def test_a_transfer_that_rings_is_taken_back(desk):
    desk.phone.ringing_targets.add("101")
    key = desk.talk()
    waiting = desk.begin("transfer", "Ben")
    desk.wait(lambda: desk.state(key) is CallState.TRANSFERRING)
    assert desk.do("take-back").code is ExitCode.OK
    assert desk.state(key) is CallState.CONNECTED
    assert waiting[0].data["problem"] == "taken_back"


def test_swap_changes_who_talks(desk):
    first, second = desk.talk(), desk.talk()
    assert desk.do("swap").data["key"] == first
    assert desk.state(second) is CallState.ON_HOLD


def test_swap_needs_a_call_on_hold(desk):
    desk.talk()
    assert desk.do("swap").code is ExitCode.REFUSED


def test_a_conference_joins_all_calls_and_is_split_again(desk):
    desk.talk(), desk.talk()
    assert desk.do("conference").data["calls"] == 2
    assert desk.do("split").code is ExitCode.OK
    assert not any(entry.call.is_in_conference for entry in desk.calls.entries())


def test_one_leaves_the_conference(desk):
    desk.talk(), desk.talk()
    desk.do("conference")
    assert desk.do("leave").data["state"] == "on_hold"


def test_a_conference_needs_two_calls(desk):
    desk.talk()
    assert desk.do("conference").text == "a conference needs two calls"


def test_redial_calls_what_was_dialed_last(desk):
    assert desk.do("redial").data["problem"] == "nothing_dialed"
    first = desk.do("dial", "Ben").data["key"]
    desk.do("hangup")
    again = desk.do("redial").data["key"]
    assert again != first
    assert desk.calls.entry(again).call.dialed == "101"


@pytest.mark.parametrize(
    "line", [BlfState.NOT_REGISTERED, BlfState.IN_CALL, BlfState.AWAY, BlfState.DO_NOT_DISTURB]
)
def test_a_colleague_who_cannot_take_a_call_is_named_before_anything_is_sent(desk, line):
    desk.lines["101"] = line
    with pytest.raises(NotAvailableError) as found:
        desk.consulting.check("Ben")
    assert (found.value.line, found.value.target.name) == (line, "Ben")


@pytest.mark.parametrize("line", [BlfState.AVAILABLE, BlfState.UNKNOWN, BlfState.STALE])
def test_what_is_free_or_not_known_is_left_to_the_pbx(desk, line):
    desk.lines["101"] = line
    desk.consulting.check("Ben")


def test_a_call_is_rejected_with_the_wished_code(desk):
    desk.ring()
    assert desk.do("reject", "sometime").code is ExitCode.USAGE
    assert desk.do("reject", "declined").data["reason"] == "rejected"
    assert desk.phone.posted[-1].code is RejectCode.DECLINED
