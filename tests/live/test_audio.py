"""Sound goes both ways: what hums into the microphone comes back from the PBX's echo."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.helpers.desk import Desk
from tests.helpers.goertzel import Recording
from tests.helpers.waiting import SOON, wait_until

HUM = 440.0
MILLIWATT = 1004.0
"""What extension 601 plays without end."""
RINGBACK = 425.0
OTHERS = (300.0, 620.0, 880.0, 1700.0)
PURE = 0.7
SILENT = -70.0
LONGER_THAN_A_PAUSE = 0.8


@pytest.fixture
def humming(desk: Desk) -> Iterator[Desk]:
    """Somebody hums at 440 Hz into the microphone."""
    with desk.sound.humming(HUM):
        yield desk


def hears_the_hum(desk: Desk) -> Recording | None:
    """A burst at the loudspeaker that is the hum and nothing else."""
    sounds = desk.sound.record(LONGER_THAN_A_PAUSE).sounds()
    return next((one for one in sounds if one.purity_at(HUM) > PURE), None)


def wait_for_the_hum(desk: Desk) -> None:
    """Wait until the hum comes out of the loudspeaker."""
    wait_until(
        lambda: hears_the_hum(desk), SOON, "the hum at the loudspeaker",
        explain=lambda: f"{desk.sound.clients()}\n{desk.program.explain()}",
    )  # fmt: skip


def wait_for_silence(desk: Desk) -> None:
    """Wait until the loudspeaker is silent for longer than the hum pauses."""
    wait_until(
        lambda: desk.sound.record(LONGER_THAN_A_PAUSE).level() < SILENT,
        SOON,
        "a silent loudspeaker",
    )


def test_a_hum_comes_back_from_the_echo(humming: Desk) -> None:
    humming.program.must("dial", "600")
    wait_for_the_hum(humming)
    sounds = humming.sound.record(2.5).sounds()
    assert len(sounds) >= 3
    assert {one.loudest((HUM, *OTHERS)) for one in sounds[1:-1]} == {HUM}


def test_the_networks_tone_is_heard_before_the_answer_and_ours_is_not(desk: Desk) -> None:
    desk.program.must("dial", "604")
    wait_until(
        lambda: any(one.purity_at(MILLIWATT) > PURE for one in desk.sound.record(1.0).sounds()),
        SOON,
        "the network's tone alone",
        explain=desk.program.explain,
    )
    heard = desk.sound.record(3.0)
    assert heard.level_at(RINGBACK) < heard.level_at(MILLIWATT) - 30


def test_an_answered_caller_hears_and_is_heard(humming: Desk) -> None:
    humming.lab.call("+44 161 552 7789", answer="echo")
    humming.wait_for_pop("Priya Nair")
    humming.click_in_pop("Answer")
    wait_for_the_hum(humming)


def test_hold_silences_and_resume_brings_the_sound_back(humming: Desk) -> None:
    humming.program.must("dial", "600")
    wait_for_the_hum(humming)
    humming.program.must("hold")
    wait_for_silence(humming)
    humming.program.must("resume")
    wait_for_the_hum(humming)


def test_mute_keeps_the_microphone_out(humming: Desk) -> None:
    humming.program.must("dial", "600")
    wait_for_the_hum(humming)
    humming.click("Mute")
    wait_for_silence(humming)
    humming.click("Unmute|Mute")
    wait_for_the_hum(humming)


def test_what_the_other_side_plays_has_no_gaps(desk: Desk) -> None:
    desk.program.must("dial", "601")
    wait_until(lambda: desk.sound.record(0.5).purity_at(MILLIWATT) > PURE, SOON, "the tone of 601")
    heard = desk.sound.record(2)
    assert heard.gaps() == []
    assert heard.purity_at(MILLIWATT) > 0.95


def test_a_ringing_call_is_heard_and_silent_once_it_is_gone(desk: Desk) -> None:
    desk.lab.call("+44 161 552 7789")
    wait_until(lambda: desk.sound.record(0.8).sounds(), 6, "the bell")
    desk.lab.reset()
    wait_for_silence(desk)


def test_without_a_call_the_sound_devices_are_free(desk: Desk) -> None:
    desk.program.must("dial", "600")
    desk.program.wait_for_call("connected")
    wait_until(desk.sound.clients, SOON, "the sound devices to be in use")
    desk.program.must("hangup")
    wait_until(lambda: not desk.sound.clients(), SOON, "the sound devices to be let go")
