"""Facts reach the windows, and wishes reach the phone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant.presenters.views import SuggestionView, TrayView
from assistant.windows.first_paint import PaintTrace
from assistant.windows.import_report import ImportReportDialog
from sip import commands as cmd
from sip.actions import CallAction
from sip.events import AudioDevicesChanged, CommandRefused, EngineStopped
from sip.states import BlfState, CallState, EndReason, RegistrationState
from store.records import CallResult
from tests.unit.assistant.whole_desk import OFFSCREEN_NOISE, PRIYA, WholeDesk

pytestmark = OFFSCREEN_NOISE


@pytest.fixture
def whole(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[WholeDesk]:
    whole = WholeDesk(qtbot, qapp, tmp_path)
    yield whole
    whole.close()


def posted(whole: WholeDesk) -> list[Any]:
    return whole.phone.posted


def test_a_ringing_call_pops_with_its_contact_and_goes_when_it_is_answered(
    whole: WholeDesk,
) -> None:
    whole.add_priya()
    key = whole.ring()
    assert whole.front.pop.isVisible()
    assert whole.front.calls.view(0).title == "Priya Nair"
    whole.front.pop.answer_requested.emit(key)
    whole.wait_for_state(key, CallState.CONNECTED)
    assert not whole.front.pop.isVisible()


def test_the_pop_is_painted_before_the_call_takes_its_place_in_the_window(
    whole: WholeDesk,
) -> None:
    seen = list[str]()
    whole.front.calls.rowsInserted.connect(lambda: seen.append("row"))
    trace = PaintTrace(whole.front.pop)
    trace.painted.connect(lambda: seen.append("pop"))
    key = whole.phone.ring(PRIYA)
    whole.wait(lambda: "row" in seen)
    assert seen[0] == "pop"
    whole.phone.peer_hangs_up(key)
    whole.wait(lambda: not whole.front.calls.rowCount())


def test_a_call_that_ends_before_the_pop_was_painted_leaves_nothing(whole: WholeDesk) -> None:
    for _ in range(3):
        whole.phone.peer_hangs_up(whole.phone.ring(PRIYA))
    whole.wait(lambda: len(whole.notices) or not whole.desk.calls.entries())
    assert whole.front.calls.rowCount() == 0
    assert not whole.front.pop.isVisible()


def test_a_call_that_rings_before_contacts_are_known_gets_its_name_then(
    whole: WholeDesk,
) -> None:
    whole.ring()
    assert whole.front.calls.view(0).title == "+44 161 552 7789"
    whole.add_priya()
    assert whole.front.calls.view(0).title == "Priya Nair"


@pytest.mark.parametrize(
    ("action", "command"),
    [
        (CallAction.ANSWER, cmd.Answer),
        (CallAction.REJECT, cmd.Reject),
        (CallAction.HANG_UP, cmd.HangUp),
        (CallAction.HOLD, cmd.Hold),
        (CallAction.RESUME, cmd.Resume),
    ],
)
def test_a_button_of_a_row_posts_its_command(
    whole: WholeDesk, action: CallAction, command: type
) -> None:
    whole.front.window.call_action_requested.emit("some-key", action)
    assert posted(whole)[-1] == command("some-key")


def test_mute_is_turned_round(whole: WholeDesk) -> None:
    key = whole.ring()
    whole.front.window.call_action_requested.emit(key, CallAction.ANSWER)
    whole.wait_for_state(key, CallState.CONNECTED)
    for is_muted in (True, False):
        whole.front.window.call_action_requested.emit(key, CallAction.MUTE)
        assert posted(whole)[-1] == cmd.Mute(key, is_muted)
        whole.wait(lambda on=is_muted: whole.front.calls.view(0).is_muted is on)  # type: ignore[misc]


def test_to_voicemail_sends_the_caller_to_the_own_mailbox(whole: WholeDesk) -> None:
    key = whole.ring()
    whole.front.pop.voicemail_requested.emit(key)
    assert posted(whole)[-1] == cmd.Deflect(key, "*4100")


def test_what_is_typed_is_dialed(whole: WholeDesk) -> None:
    whole.front.window.dial_requested.emit("carla")
    assert posted(whole)[-1].target == "102"


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("qqqq!!", "neither a number nor a known name"),
        ("", "Type a number or a name"),
        ("e", "Elena Petrova"),
    ],
)
def test_what_cannot_be_dialed_is_said_in_the_window(
    whole: WholeDesk, typed: str, words: str
) -> None:
    before = len(posted(whole))
    whole.front.window.dial_requested.emit(typed)
    if words == "Elena Petrova":
        assert posted(whole)[-1].target == "104"
        return
    assert len(posted(whole)) == before
    assert any(words in notice for notice in whole.notices)


def test_a_dropped_call_is_transferred_and_says_so(whole: WholeDesk) -> None:
    key = whole.ring()
    whole.desk.calls.answer(key)
    whole.wait_for_state(key, CallState.CONNECTED)
    whole.front.window.transfer_requested.emit(key, "101")
    whole.wait_for_state(key, None)
    assert cmd.Transfer(key, "101") in posted(whole)
    assert "Ben Okafor" in whole.front.calls.view(0).note


def test_a_call_to_oneself_is_not_transferred(whole: WholeDesk) -> None:
    key = whole.ring()
    whole.front.window.transfer_requested.emit(key, "100")
    assert whole.notices == ["This is your own extension."]


def test_a_refusal_of_the_phone_is_said_once(whole: WholeDesk) -> None:
    for _ in range(3):
        whole.desk.bridge.sink(CommandRefused("Hold", "x", "not_allowed_now"))
    whole.wait(lambda: whole.notices)
    assert whole.notices == ["This is not possible right now."]


def test_a_computer_without_sound_is_told_until_there_is_a_device(whole: WholeDesk) -> None:
    whole.desk.bridge.sink(AudioDevicesChanged(()))
    whole.wait(lambda: whole.notices)
    assert whole.notices[0].startswith("No sound device was found")
    whole.desk.bridge.sink(AudioDevicesChanged((), "Headset", "Headset"))
    whole.wait(lambda: not whole.notices)


def test_a_missing_microphone_is_named_though_callers_are_heard(whole: WholeDesk) -> None:
    whole.desk.bridge.sink(AudioDevicesChanged((), "", "Loudspeaker"))
    whole.wait(lambda: any("will not hear you" in one.text for one in whole.desk.notices.all()))
    whole.desk.bridge.sink(AudioDevicesChanged((), "Headset", "Loudspeaker"))
    whole.wait(lambda: not whole.desk.notices.all())


def test_a_phone_that_died_is_told(whole: WholeDesk) -> None:
    whole.desk.bridge.sink(EngineStopped("RuntimeError: x"))
    whole.wait(lambda: whole.notices)
    assert whole.notices == ["The phone stopped working (RuntimeError: x). Start it again."]


def test_a_number_that_is_busy_is_said_and_forgotten_with_the_next_call(
    whole: WholeDesk,
) -> None:
    whole.front.window.dial_requested.emit("105")
    whole.wait(lambda: whole.desk.calls.entries())
    key = whole.desk.calls.entries()[0].call.key
    whole.phone.end(key, EndReason.BUSY)
    whole.wait(lambda: whole.notices)
    assert whole.notices == ["Frank Weber: busy"]
    whole.front.window.dial_requested.emit("101")
    whole.wait(lambda: not whole.notices)


def test_a_missed_call_is_counted_until_the_window_is_looked_at(
    whole: WholeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[TrayView] = []
    told: list[tuple[str, str]] = []
    monkeypatch.setattr(whole.front.tray, "show_state", shown.append)
    monkeypatch.setattr(whole.front.tray, "notify", lambda *words: told.append(words))
    whole.add_priya()
    key = whole.ring()
    whole.phone.peer_hangs_up(key)
    whole.wait_for_state(key, None)
    assert shown[-1].missed == 1
    assert told == [("Missed call", "Priya Nair\n+44 161 552 7789")]
    whole.front.window.calls_seen.emit()
    assert shown[-1].missed == 0


def test_a_colleagues_news_reach_the_tiles(whole: WholeDesk) -> None:
    whole.phone.set_blf("103", BlfState.RINGING)
    colleague = whole.front.colleagues.colleague
    whole.wait(lambda: (one := colleague("103")) and one.state is BlfState.RINGING)


def test_suggestions_are_of_colleagues_and_contacts(
    whole: WholeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers: list[tuple[SuggestionView, ...]] = []
    monkeypatch.setattr(whole.front.window, "show_suggestions", answers.append)
    whole.add_priya()
    whole.front.window.suggestions_requested.emit("ri")
    whole.front.window.suggestions_requested.emit("pri")
    whole.wait(lambda: answers)
    assert [view.title for view in answers[-1]] == ["Priya Nair"]
    assert len(answers) == 1


def test_an_ended_call_stands_in_the_history(whole: WholeDesk) -> None:
    key = whole.ring()
    whole.phone.peer_hangs_up(key)
    whole.wait(lambda: whole.front.history.count == 1)
    store = whole.desk.memory.store
    assert store is not None
    whole.wait(lambda: store.journal.page()[0].result is CallResult.MISSED)
    assert store.journal.page()[0].e164 == PRIYA


def test_what_is_not_written_at_the_end_is_written_by_closing(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    whole = WholeDesk(qtbot, qapp, tmp_path)
    key = whole.ring()
    whole.desk.calls.answer(key)
    whole.wait_for_state(key, CallState.CONNECTED)
    whole.close()
    again = WholeDesk(qtbot, qapp, tmp_path)
    store = again.desk.memory.store
    assert store is not None
    record = store.journal.page()[0]
    assert (record.key, record.result) == (key, CallResult.RECEIVED)
    assert record.ended_at is not None
    again.close()


def test_a_call_missed_during_an_import_is_kept_and_the_import_undone_at_the_end(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    file = tmp_path / "many.csv"
    people = [f"F{number},L{number},+4416150{number:05d}\n" for number in range(20_000)]
    file.write_text("First,Last,Phone\n" + "".join(people))
    whole = WholeDesk(qtbot, qapp, tmp_path)
    store = whole.desk.memory.store
    assert store is not None
    whole.files.run_import(str(file))
    key = whole.ring()
    whole.phone.peer_hangs_up(key)
    whole.wait(lambda: store.journal.page())
    whole.close()
    again = WholeDesk(qtbot, qapp, tmp_path)
    reopened = again.desk.memory.store
    assert reopened is not None
    assert [record.result for record in reopened.journal.page()] == [CallResult.MISSED]
    assert reopened.contacts.count() < 100
    again.close()


def test_an_import_shows_its_report_and_names_callers(whole: WholeDesk, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("First,Last,Phone\nPriya,Nair,0161 552 7789\n,,\n")
    whole.ring()
    whole.files.run_import(str(file))
    whole.wait(lambda: whole.front.calls.view(0).title == "Priya Nair")
    (dialog,) = whole.front.window.findChildren(ImportReportDialog)
    assert dialog.isVisible()
    dialog.close()


def test_a_file_that_cannot_be_imported_is_named(whole: WholeDesk) -> None:
    whole.files.preview("/nowhere/people.csv")
    whole.wait(lambda: whole.notices)
    assert whole.notices == ["people.csv cannot be read or written."]


def test_a_typed_call_that_is_refused_stays_in_the_field_and_makes_no_notice(
    whole: WholeDesk,
) -> None:
    dial = whole.front.window.top.dial
    dial.field.setText("call me maybe")
    dial.field.returnPressed.emit()
    assert dial.field.text() == "call me maybe"
    assert dial._problem is not None
    assert dial._problem.accessibleName()
    assert whole.desk.notices.all() == ()


def test_that_the_phone_is_not_registered_goes_from_the_field_when_it_is(whole: WholeDesk) -> None:
    whole.phone.set_registration(RegistrationState.RETRYING)
    dial = whole.front.window.top.dial
    dial.field.setText("600")
    dial.field.returnPressed.emit()
    whole.desk.calls.refused.emit(CommandRefused("Dial", "x", "not_registered"))
    assert dial._problem is not None
    assert dial.field.accessibleDescription()
    whole.phone.set_registration(RegistrationState.REGISTERED)
    whole.wait(lambda: not dial.field.accessibleDescription())
    assert dial.field.text() == "600"


def test_a_transfer_that_was_overtaken_is_spoken_of(whole: WholeDesk) -> None:
    whole.front.window.transfer_withdrawn.emit("The call with Anna ended before a transfer.")
    assert [one.text for one in whole.desk.notices.all()] == [
        "The call with Anna ended before a transfer."
    ]
