"""Events of other threads arrive on the main thread, in order, none lost before it listens."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from assistant.bridge import Bridge
from assistant.startup import EventBuffer
from sip.events import AudioDevicesChanged, SipEvent


def test_events_of_a_thread_arrive_on_the_main_thread_in_order(qtbot: QtBot) -> None:
    bridge = Bridge()
    seen: list[tuple[SipEvent, int]] = []
    bridge.sip_event.connect(lambda event: seen.append((event, threading.get_ident())))
    events = [AudioDevicesChanged((), str(number)) for number in range(200)]

    def send_all() -> None:
        for event in events:
            bridge.sink(event)

    thread = threading.Thread(target=send_all)
    thread.start()
    thread.join()
    assert seen == []
    qtbot.waitUntil(lambda: len(seen) == len(events))
    assert seen == [(event, threading.get_ident()) for event in events]


def test_what_came_before_the_bridge_is_replayed_before_what_comes_after(qtbot: QtBot) -> None:
    buffer, bridge = EventBuffer(), Bridge()
    seen: list[SipEvent] = []
    bridge.sip_event.connect(seen.append)
    events = [AudioDevicesChanged((), str(number)) for number in range(4)]
    buffer.sink(events[0])
    buffer.sink(events[1])
    buffer.attach(bridge.sink)
    buffer.sink(events[2])
    bridge.sink(events[3])
    qtbot.waitUntil(lambda: len(seen) == 4)
    assert seen == events


def test_after_the_end_nothing_arrives(qtbot: QtBot) -> None:
    bridge = Bridge()
    seen: list[SipEvent] = []
    bridge.sip_event.connect(seen.append)
    bridge.close()
    bridge.sink(AudioDevicesChanged((), "too late"))
    qtbot.wait(20)
    assert seen == []
