"""Waits before the next attempt: short at first, bounded, and spread over many desks."""

from __future__ import annotations

import random
from collections import Counter

from sip.backoff import SHORTEST_SECONDS, Backoff

DESKS = 500


def desks() -> list[Backoff]:
    return [Backoff(rng=random.Random(seed)) for seed in range(DESKS)]


def attempts_by_second(outage_seconds: float) -> Counter[int]:
    """When 500 desks that lost the PBX at the same moment knock at its door."""
    knocks: Counter[int] = Counter()
    for backoff in desks():
        now = 0.0
        while now < outage_seconds:
            now += backoff.next_wait()
            knocks[int(now)] += 1
    return knocks


def test_waits_grow_to_the_cap_and_start_over_after_a_success() -> None:
    backoff = Backoff(rng=random.Random(1))
    waits = [backoff.next_wait() for _ in range(8)]
    limits = (1, 2, 4, 5, 5, 5, 5, 5)
    assert all(SHORTEST_SECONDS <= wait <= most for wait, most in zip(waits, limits, strict=True))
    backoff.reset()
    assert backoff.next_wait() <= 1.0


def test_a_pbx_that_stays_away_is_asked_rarely() -> None:
    backoff = Backoff(rng=random.Random(1))
    waits = [backoff.next_wait() for _ in range(300)]
    assert max(waits[:20]) <= 5.0
    assert max(waits[-50:]) > 20.0


def test_the_first_waits_of_many_desks_fill_the_first_second_evenly() -> None:
    tenths = Counter(int(10 * backoff.next_wait()) for backoff in desks())
    assert all(25 <= tenths[tenth] <= 80 for tenth in range(3, 10))


def test_no_second_of_a_minute_sees_many_more_desks_than_another() -> None:
    knocks = attempts_by_second(60)
    steady = [knocks[second] for second in range(10, 60)]
    fair = sum(steady) / len(steady)
    assert fair < DESKS / 2
    assert max(steady) < 1.3 * fair
    assert min(steady) > 0.7 * fair


def test_everybody_is_back_five_seconds_after_a_pbx_that_restarted() -> None:
    down = 20.0
    for backoff in desks():
        now = 0.0
        while now < down:
            now += backoff.next_wait()
        assert now - down <= 5.0
