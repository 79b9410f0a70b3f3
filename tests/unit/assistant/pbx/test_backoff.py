"""The waits between attempts: short enough for the panel, spread enough for the PBX."""

from __future__ import annotations

import random

import pytest

from assistant.pbx.backoff import Backoff


def test_the_longest_waits_double_up_to_two_seconds() -> None:
    backoff = Backoff(lambda: 1.0)
    waits = [backoff.next_seconds() for _ in range(6)]
    assert waits == pytest.approx([0.25, 0.5, 1.0, 2.0, 2.0, 2.0])


def test_after_two_minutes_the_longest_wait_is_three_seconds() -> None:
    backoff = Backoff(lambda: 1.0)
    waits = [backoff.next_seconds(outage_seconds=121.0) for _ in range(7)]
    assert max(waits) == pytest.approx(3.0)


def test_no_attempt_follows_at_once() -> None:
    backoff = Backoff(lambda: 0.0)
    assert backoff.next_seconds() == pytest.approx(0.1)


def test_after_a_reset_the_waits_are_short_again() -> None:
    backoff = Backoff(lambda: 1.0)
    for _ in range(5):
        backoff.next_seconds()
    backoff.reset()
    assert backoff.next_seconds() == pytest.approx(0.25)


def test_hours_of_outage_do_not_overflow() -> None:
    backoff = Backoff(lambda: 1.0)
    assert [backoff.next_seconds(1e6) for _ in range(5000)][-1] == pytest.approx(3.0)


def test_five_hundred_desks_do_not_come_back_together() -> None:
    dice = random.Random(1)
    desks = [Backoff(dice.random) for _ in range(500)]
    for _ in range(4):
        waits = [desk.next_seconds() for desk in desks]
    tenths = [sum(1 for wait in waits if i <= wait * 10 < i + 1) for i in range(21)]
    assert max(tenths) < 50
