"""Whether a file that is played is over."""

from __future__ import annotations

from sip.progress import LOOK_SECONDS, STILL, Progress


def looks(progress: Progress, *places: float) -> list[bool]:
    """What each look says."""
    return [progress.is_over(place) for place in places]


def test_a_file_that_goes_on_is_not_over():
    assert looks(Progress(60.0), 0.1, 0.3, 0.5) == [False, False, False]


def test_one_that_is_back_at_its_beginning_is_over():
    assert looks(Progress(1.0), 0.4, 0.8, 0.0) == [False, False, True]


def test_one_that_is_shorter_than_a_look_is_over_after_some_looks():
    said = looks(Progress(0.1), *[0.0] * (STILL + 2))
    assert said[STILL - 1] is False
    assert said[-1] is True


def test_one_that_stands_while_a_device_is_opened_is_not_over():
    progress = Progress(60.0)
    progress.begin(5.9)
    assert not any(looks(progress, *[5.9] * round(4 / LOOK_SECONDS)))
    assert looks(progress, 6.1, 6.3) == [False, False]


def test_one_that_never_goes_on_is_over_in_the_end():
    assert any(looks(Progress(3600.0), *[0.0] * round(15 / LOOK_SECONDS)))


def test_one_that_is_put_back_by_the_user_is_not_over():
    progress = Progress(60.0)
    assert looks(progress, 30.0) == [False]
    progress.begin(10.0)
    assert looks(progress, 10.2) == [False]
