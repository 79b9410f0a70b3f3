"""Answers find their actions, lists are collected, and neglect is noticed."""

from __future__ import annotations

from assistant.pbx.frames import AmiMessage
from assistant.pbx.pending import ActionReply, PendingActions


def message(**headers: str) -> AmiMessage:
    return AmiMessage(tuple(headers.items()))


class Asked:
    """An action that was sent, and the replies it got."""

    def __init__(self, pending: PendingActions, now: float = 0.0) -> None:
        self.replies: list[ActionReply] = []
        self.id = pending.new_id()
        pending.add(self.id, self.replies.append, now)


def test_a_plain_response_completes_its_action() -> None:
    pending = PendingActions()
    asked = Asked(pending)
    assert pending.take(message(Response="Success", ActionID=asked.id), 0.0)
    assert asked.replies[0].is_ok
    assert not pending


def test_an_error_completes_its_action_even_where_a_list_was_announced() -> None:
    pending = PendingActions()
    asked = Asked(pending)
    pending.take(message(Response="Error", EventList="start", ActionID=asked.id), 0.0)
    assert not asked.replies[0].is_ok


def test_a_list_is_complete_with_its_last_event_and_not_before() -> None:
    pending = PendingActions()
    asked = Asked(pending)
    pending.take(message(Response="Success", EventList="start", ActionID=asked.id), 0.0)
    pending.take(message(Event="QueueParams", Queue="800", ActionID=asked.id), 0.0)
    assert asked.replies == []
    pending.take(message(Event="Done", EventList="Complete", ActionID=asked.id), 0.0)
    assert [one.event for one in asked.replies[0].events] == ["QueueParams"]


def test_live_events_and_strangers_belong_to_no_action() -> None:
    pending = PendingActions()
    asked = Asked(pending)
    assert not pending.take(message(Event="QueueCallerJoin"), 0.0)
    assert not pending.take(message(Response="Success", ActionID="1"), 0.0)
    assert not pending.take(message(Event="Early", ActionID=asked.id), 0.0)
    assert asked.replies == []


def test_action_ids_cannot_be_guessed_from_those_of_another_connection() -> None:
    first, second = PendingActions().new_id(), PendingActions().new_id()
    assert first.split("-")[0] != second.split("-")[0]


def test_silence_counts_from_the_last_word_about_an_action() -> None:
    pending = PendingActions()
    asked = Asked(pending, now=10.0)
    assert pending.longest_silence(14.0) == 4.0
    pending.take(message(Response="Success", EventList="start", ActionID=asked.id), 15.0)
    assert pending.longest_silence(16.0) == 1.0


def test_cleared_actions_are_never_answered() -> None:
    pending = PendingActions()
    asked = Asked(pending)
    pending.clear()
    assert not pending.take(message(Response="Success", ActionID=asked.id), 0.0)
    assert pending.longest_silence(100.0) == 0.0
    assert asked.replies == []
