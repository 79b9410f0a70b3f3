"""Which service hears what from which: the facts' way through the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.desk import Desk


def join(desk: Desk) -> None:
    """Connect the services. Of a signal's hearers the first connected is told first."""
    _join_phone(desk)
    _join_calls(desk)
    _join_memory(desk)
    _join_pbx(desk)


def _join_phone(desk: Desk) -> None:
    event = desk.bridge.sip_event
    event.connect(desk.registration.on_event)
    event.connect(desk.calls.on_event)
    event.connect(desk.presence.on_event)
    event.connect(desk.parked.on_event)
    event.connect(desk.sound.on_event)
    event.connect(desk.why.on_event)
    event.connect(desk.recordings.on_event)
    event.connect(desk.call_sounds.on_event)
    event.connect(desk.playing.on_event)
    desk.registration.changed.connect(desk.presence.on_registration)
    desk.registration.changed.connect(desk.calls.on_registration)
    desk.registration.changed.connect(desk.parked.on_registration)


def _join_calls(desk: Desk) -> None:
    desk.calls.placed.connect(desk.held_for_codes.on_placed)
    desk.calls.changed.connect(desk.held_for_codes.on_call_changed)
    desk.calls.ended.connect(desk.held_for_codes.on_call_ended)
    desk.calls.changed.connect(desk.parked.on_call_changed)
    desk.calls.changed.connect(desk.handed_over.on_call_changed)
    desk.calls.changed.connect(desk.several.on_call_changed)
    desk.calls.changed.connect(desk.journal.on_call_changed)
    desk.calls.ended.connect(desk.handed_over.on_call_ended)
    desk.calls.ended.connect(desk.journal.on_call_ended)
    desk.calls.ended.connect(desk.answered_by.on_call_ended)
    desk.calls.ended.connect(desk.line_check.on_call_ended)
    desk.handed_over.connected.connect(desk.presence.on_connected)
    desk.presence.changed.connect(desk.answered_by.on_colleague)
    desk.answered_by.found.connect(desk.journal.on_answered_by)


def _join_memory(desk: Desk) -> None:
    desk.call_sounds.changed.connect(desk.history.changed)
    desk.journal.changed.connect(desk.history.changed)
    desk.journal.changed.connect(desk.missed.refresh)
    desk.memory.restored.connect(desk.missed.refresh)
    desk.memory.restored.connect(desk.history.changed)
    desk.memory.contacts_changed.connect(desk.lookup.forget)
    desk.rolodex.changed.connect(desk.lookup.forget)
    desk.rolodex.journal_changed.connect(desk.history.changed)
    desk.caller_lists.changed.connect(desk.lookup.forget)
    desk.lookup.ready.connect(desk.calls.on_contacts_changed)
    desk.lookup.ready.connect(desk.queues.refresh_callers)


def _join_pbx(desk: Desk) -> None:
    if desk.pbx.link is not None:
        desk.pbx.link.caller_parked.connect(desk.parked.on_caller_parked)
        desk.parked.stranger_parked.connect(desk.pbx.link.ask_parked)
    desk.pbx.ready.connect(desk.queues.start)
    desk.queues.link_changed.connect(desk.line_check.on_link)
