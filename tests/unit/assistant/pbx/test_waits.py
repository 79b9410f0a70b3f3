"""When a link that closed is tried again."""

from __future__ import annotations

import pytest

from assistant.pbx.config import LinkTimes
from assistant.pbx.records import LinkProblem
from assistant.pbx.waits import REFUSALS, Waits

LOST = LinkProblem.CONNECTION_LOST


def waits() -> Waits:
    """The longest ones that the dice allow."""
    made = Waits(LinkTimes(steady=10.0, refused=300.0), lambda: 1.0)
    made.begin(0.0)
    return made


@pytest.mark.parametrize("problem", [one for one in LinkProblem if one in REFUSALS])
def test_what_only_a_person_can_mend_is_tried_rarely(problem: LinkProblem) -> None:
    assert waits().next_seconds(problem, 0.0) == pytest.approx(330.0)


def test_a_link_that_held_is_soon_tried_again() -> None:
    held, brief = waits(), waits()
    for one in (held, brief):
        assert [one.next_seconds(LOST, 1.0) for _ in range(2)] == pytest.approx([0.25, 0.5])
    held.broke(30.0, held_seconds=10.0)
    brief.broke(30.0, held_seconds=9.9)
    assert held.next_seconds(LOST, 30.0) == pytest.approx(0.25)
    assert brief.next_seconds(LOST, 30.0) == pytest.approx(1.0)


def test_an_outage_is_counted_from_the_last_loss() -> None:
    one = waits()
    for _ in range(6):
        one.next_seconds(LOST, 1.0)
    assert one.next_seconds(LOST, 130.0) == pytest.approx(3.0)
    one.broke(131.0, held_seconds=1.0)
    assert one.next_seconds(LOST, 131.0) == pytest.approx(2.0)
