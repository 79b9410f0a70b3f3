"""What the demo's desk remembers, and the messages that its calls would have had."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant.demo.office import DemoOffice
from assistant.demo.past import remember
from assistant.demo.queues import DemoLink
from assistant.demo.trace import DemoTrace
from assistant.pbx.records import MemberState
from sip.commands import Answer, Dial, HangUp, Transfer
from sip.fake import FakeSip
from sip.states import BlfState
from store.database import Store
from store.dial_rules import DialRules
from tests.unit.assistant.whole_desk import OFFSCREEN_NOISE, WholeDesk

NOW = datetime(2026, 3, 12, 10, 0, tzinfo=UTC)


def test_the_desk_remembers_people_with_their_calls_and_notes(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "store.sqlite")
    remember(store, DialRules(country="GB"), NOW)
    (priya,) = store.contacts.search("Priya")
    whole = store.contacts.get(priya.ref)
    assert whole is not None
    assert (len(whole.numbers), whole.tags) == (2, ("customer", "north"))
    assert len(store.interactions.of_contact(priya.ref)) == 2
    assert {one.name for one in store.journal.of_contact(priya.ref)} == {"Priya Nair"}
    assert store.journal.missed_count() == 1
    store.close()


def test_a_call_of_the_demo_is_a_ladder() -> None:
    trace = DemoTrace()
    phone = FakeSip(trace.on_event)
    key = phone.ring("+441615527789")
    phone.post(Answer(key))
    phone.post(HangUp(key))
    assert [rung.summary for rung in trace.rungs] == [
        "INVITE [SDP]", "100 Trying (INVITE)", "180 Ringing (INVITE)", "200 OK (INVITE) [SDP]",
        "ACK", "BYE", "200 OK (BYE)",
    ]  # fmt: skip
    assert [rung.is_sent for rung in trace.rungs] == [False, True, True, True, False, True, False]


@OFFSCREEN_NOISE
def test_a_colleague_who_is_called_or_given_a_call_rings_and_talks(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    whole = WholeDesk(qtbot, qapp, tmp_path)
    DemoOffice(whole.desk)
    state_of = whole.desk.presence.state_of
    whole.phone.post(Dial("d1", "101"))
    whole.wait(lambda: state_of("101") is BlfState.RINGING)
    whole.phone.peer_answers("d1")
    whole.wait(
        lambda: state_of("101") is BlfState.INTERNAL_CALL or state_of("101") is BlfState.IN_CALL
    )
    whole.phone.post(HangUp("d1"))
    whole.wait(lambda: state_of("101") is BlfState.AVAILABLE)
    whole.phone.ringing_targets.add("107")
    key = whole.ring()
    whole.phone.post(Answer(key))
    whole.phone.post(Transfer(key, "107"))
    whole.wait(lambda: state_of("107") is BlfState.RINGING)
    whole.close()


def test_a_member_of_a_queue_does_there_what_the_tile_shows(qtbot: QtBot) -> None:
    link = DemoLink()
    link.set_line("102", BlfState.RINGING)
    link.set_line("104", BlfState.IN_CALL)
    states = {one.extension: one.state for queue in link.queues() for one in queue.members}
    assert states["102"] is MemberState.RINGING
    assert states["104"] is MemberState.PAUSED
