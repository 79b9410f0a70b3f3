"""The E-model against values that ITU-T G.107 itself gives."""

from __future__ import annotations

import pytest

from sip.quality import estimate, mos, rating


def test_without_loss_and_delay_the_default_rating_comes_out():
    assert rating("PCMA/8000", 0, 0) == pytest.approx(93.2, abs=0.05)


@pytest.mark.parametrize(
    ("factor", "score"), [(93.2, 4.41), (90, 4.34), (80, 4.03), (70, 3.60), (60, 3.10), (50, 2.58)]
)
def test_ratings_become_the_scores_of_the_recommendations_table(factor, score):
    assert mos(factor) == pytest.approx(score, abs=0.01)


def test_scores_stay_between_one_and_four_and_a_half():
    assert (mos(-20), mos(0), mos(100), mos(200)) == (1.0, 1.0, 4.5, 4.5)


@pytest.mark.parametrize("codec", ["PCMU", "G722/16000", "opus/48000", "GSM", "something/8000"])
def test_more_loss_is_never_better(codec):
    scores = [rating(codec, loss, 100) for loss in range(0, 101, 5)]
    assert scores == sorted(scores, reverse=True)


def test_more_delay_is_never_better():
    scores = [rating("PCMA", 0, delay) for delay in range(0, 1000, 20)]
    assert scores == sorted(scores, reverse=True)


def test_late_beyond_four_hundred_milliseconds_many_are_dissatisfied():
    assert rating("PCMA", 0, 150) > 85
    assert rating("PCMA", 0, 450) < 60


def test_a_local_call_sounds_good_and_a_third_lost_does_not():
    assert estimate("G722/16000", 0, 1, 20) >= 4.3
    assert estimate("G722/16000", 30, 1, 60) < 2.5


def test_figures_out_of_range_do_no_harm():
    assert estimate("PCMA", 500, -3, -10) >= 1.0
