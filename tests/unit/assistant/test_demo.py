"""What the demo's desk remembers, and the messages that its calls would have had."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from assistant.demo.past import remember
from assistant.demo.trace import DemoTrace
from sip.commands import Answer, HangUp
from sip.fake import FakeSip
from store.database import Store
from store.dial_rules import DialRules

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
