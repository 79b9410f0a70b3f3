"""When a REGISTER is tried again, and how long its answer is awaited."""

from __future__ import annotations

import pytest

from sip.tries import (
    ANSWER_SECONDS,
    LASTING_RETRY_SECONDS,
    URGENT_ANSWER_SECONDS,
    URGENT_RETRY_SECONDS,
    Tries,
)


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def tries(clock: Clock) -> Tries:
    return Tries(clock)


@pytest.mark.parametrize(
    ("is_urgent", "seconds"), [(False, ANSWER_SECONDS), (True, URGENT_ANSWER_SECONDS)]
)
def test_an_answer_is_awaited_for_less_long_when_calls_wait(
    tries: Tries, clock: Clock, is_urgent: bool, seconds: float
) -> None:
    tries.begin(is_urgent=is_urgent)
    assert tries.next_due() == clock.now + seconds
    assert not tries.is_answer_overdue()
    clock.now += seconds
    assert tries.is_answer_overdue()


def test_a_failure_plans_one_more_attempt_and_a_second_one_does_not_put_it_off(
    tries: Tries, clock: Clock
) -> None:
    tries.begin(is_urgent=False)
    tries.fail(is_lasting=False, is_urgent=False)
    due = tries.next_due()
    assert due is not None
    clock.now += 0.1
    tries.fail(is_lasting=True, is_urgent=False)
    assert tries.next_due() == due
    assert not tries.is_awaiting
    clock.now = due
    assert tries.is_retry_due()


def test_what_only_a_person_can_mend_is_tried_rarely(tries: Tries) -> None:
    tries.fail(is_lasting=True, is_urgent=True)
    assert tries.seconds_to_retry() == LASTING_RETRY_SECONDS


def test_calls_that_wait_make_every_retry_soon(tries: Tries) -> None:
    for _ in range(8):
        tries.begin(is_urgent=True)
        tries.fail(is_lasting=False, is_urgent=True)
        assert tries.seconds_to_retry() <= URGENT_RETRY_SECONDS


def test_success_leaves_nothing_to_do(tries: Tries) -> None:
    tries.begin(is_urgent=False)
    tries.succeed()
    assert tries.next_due() is None
    assert tries.seconds_to_retry() == 0.0
