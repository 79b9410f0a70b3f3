"""The calls as rows: exactly the signals that a change needs."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from assistant.models.calls import CallsModel
from assistant.presenters.roles import KEY_ROLE, RUNNING_ROLE
from assistant.presenters.views import CallAction
from sip.states import CallState, TransferStatus
from tests.helpers.rowsignals import RowSignals
from tests.helpers.samples import NOW, a_call


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


def test_an_unknown_call_is_one_new_row(qtmodeltester: ModelTester) -> None:
    model = CallsModel(Clock())
    qtmodeltester.check(model)
    signals = RowSignals(model)
    model.apply(a_call())
    assert signals.log == [("inserted", 0, 0)]
    assert model.index_of(0).data() == "Anna Keller, connected, 00:12"
    assert model.index_of(0).data(KEY_ROLE) == "k1"


def test_a_changed_call_is_one_change_and_an_equal_one_none() -> None:
    model = CallsModel(Clock())
    model.apply(a_call())
    signals = RowSignals(model)
    model.apply(a_call())
    assert signals.log == []
    model.apply(a_call(is_muted=True))
    assert signals.log == [("changed", 0, 0)]


def test_an_ended_call_is_one_row_less() -> None:
    model = CallsModel(Clock())
    model.apply(a_call())
    model.apply(a_call("k2"))
    signals = RowSignals(model)
    model.apply(a_call(state=CallState.ENDED))
    model.remove("unknown")
    assert signals.log == [("removed", 0, 0)]
    assert model.entry("k2") is not None
    assert model.entry("k1") is None


def test_rows_stand_in_the_order_of_their_beginning() -> None:
    model = CallsModel(Clock())
    model.apply(a_call("young", seconds=1))
    model.apply(a_call("old", seconds=100))
    assert [model.view(row).key for row in range(2)] == ["old", "young"]


def test_a_second_touches_only_talking_rows(qtbot: QtBot) -> None:
    clock = Clock()
    model = CallsModel(clock)
    model.apply(a_call("talks", seconds=100))
    model.apply(a_call("rings", state=CallState.RINGING))
    signals = RowSignals(model)
    clock.now += timedelta(seconds=1)
    qtbot.waitUntil(lambda: bool(signals.log), timeout=3000)
    assert set(signals.log) == {("changed", 0, 0)}
    assert model.index_of(0).data(RUNNING_ROLE) == "01:41"
    assert model.index_of(1).data(RUNNING_ROLE) == ""


def test_the_timer_rests_while_nobody_talks() -> None:
    model = CallsModel(Clock())
    model.apply(a_call(state=CallState.RINGING))
    assert not model._timer.isActive()
    model.apply(a_call())
    assert model._timer.isActive()
    model.remove("k1")
    assert not model._timer.isActive()


def test_a_call_that_was_handed_over_says_so_for_a_moment(qtbot: QtBot) -> None:
    model = CallsModel(Clock())
    model.apply(a_call())
    done = a_call(transfer=TransferStatus.DONE, target="Ada", state=CallState.ENDED)
    model.hand_over(done)
    assert model.view(0).note == "Transferred to Ada"
    assert model.view(0).actions == frozenset()
    qtbot.waitUntil(lambda: model.rowCount() == 0, timeout=6000)


def test_transfer_means_the_newest_connected_call() -> None:
    model = CallsModel(Clock())
    assert model.transferable() is None
    model.apply(a_call("held", state=CallState.ON_HOLD, seconds=5))
    model.apply(a_call("one", seconds=50))
    model.apply(a_call("two", seconds=20))
    model.apply(a_call("rings", state=CallState.RINGING, seconds=1))
    found = model.transferable()
    assert found is not None
    assert found.call.key == "two"


def test_a_late_name_changes_the_row_in_place() -> None:
    model = CallsModel(Clock())
    entry = a_call(name="")
    model.apply(entry)
    model.apply(replace(entry, caller=replace(entry.caller, name="Anna Keller")))
    assert model.rowCount() == 1
    assert model.view(0).title == "Anna Keller"


def test_a_conference_is_offered_while_there_are_two_calls() -> None:
    model = CallsModel(Clock())
    model.apply(a_call(state=CallState.ON_HOLD))
    assert CallAction.JOIN not in model.view(0).actions
    model.apply(a_call("k2", state=CallState.DIALING))
    assert CallAction.JOIN not in model.view(0).actions
    model.apply(a_call("k2", state=CallState.CONNECTED))
    assert CallAction.JOIN in model.view(0).actions
    model.remove("k2")
    assert CallAction.JOIN not in model.view(0).actions
