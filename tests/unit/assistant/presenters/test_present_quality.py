"""The sign of how well a call sounds."""

import dataclasses

import pytest

from assistant.presenters.calls import present_call
from assistant.presenters.quality import level_of, present_quality
from assistant.presenters.views.sound import QualityLevel
from sip.events import CallQuality
from sip.states import CallState
from tests.helpers.samples import a_call

FIGURES = CallQuality("1", "opus", 4.2, 0.5, 12.0, 80.0, 40.0, 500, 500)


@pytest.mark.parametrize(
    ("mos", "level"),
    [(4.4, QualityLevel.GOOD), (3.6, QualityLevel.GOOD), (3.5, QualityLevel.POOR),
     (2.6, QualityLevel.POOR), (2.5, QualityLevel.BAD), (1.0, QualityLevel.BAD)],
)  # fmt: skip
def test_three_levels_part_where_users_get_dissatisfied(mos, level):
    assert level_of(mos) is level


def test_the_tip_tells_all_figures_and_leaves_out_a_delay_that_nobody_measured():
    assert present_quality(FIGURES).details.splitlines() == [
        "Good sound", "MOS 4.2 of 4.5", "Loss 0.5 %", "Jitter 12 ms",
        "Delay 80 ms there and back", "Codec opus",
    ]  # fmt: skip
    unknown = dataclasses.replace(FIGURES, round_trip_ms=0.0)
    assert "Delay" not in present_quality(unknown).details


def test_only_a_call_that_talks_has_a_sign():
    entry = dataclasses.replace(a_call(state=CallState.CONNECTED), quality=FIGURES)
    assert present_call(entry).quality == present_quality(FIGURES)
    held = dataclasses.replace(a_call(state=CallState.ON_HOLD), quality=FIGURES)
    assert present_call(held).quality is None
    assert present_call(dataclasses.replace(entry, is_in_doubt=True)).quality is None
