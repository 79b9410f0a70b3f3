"""Sound goes both ways: a tone into the microphone comes back from the PBX's echo."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.helpers.desk import Desk
from tests.helpers.goertzel import Recording
from tests.helpers.waiting import wait_until

TONE = 440.0
OTHERS = (300.0, 620.0, 1000.0, 1700.0)
AUDIBLE = -40.0
SILENT = -60.0


@pytest.fixture(scope="module", autouse=True)
def _tone(desk_of_the_module: Desk) -> Iterator[None]:
    """Somebody hums at 440 Hz into the microphone all the time."""
    with desk_of_the_module.sound.tone(TONE):
        yield


def listen(desk: Desk, seconds: float = 0.6) -> Recording:
    return desk.sound.record(seconds)


def wait_for_tone(desk: Desk) -> None:
    """Wait until the tone comes out of the loudspeaker."""
    wait_until(
        lambda: listen(desk, 0.3).level_at(TONE) > AUDIBLE, 8, "the tone at the loudspeaker",
        explain=lambda: f"level {listen(desk).level()} dB\n{desk.sound.clients()}"
        f"\n{desk.program.explain()}",
    )  # fmt: skip


def wait_for_silence(desk: Desk) -> None:
    """Wait until the loudspeaker is silent."""
    wait_until(lambda: listen(desk, 0.3).level() < SILENT, 8, "silence at the loudspeaker")


def test_without_a_call_the_loudspeaker_is_silent(desk: Desk) -> None:
    wait_for_silence(desk)


def test_a_tone_comes_back_from_the_echo(desk: Desk) -> None:
    desk.program.must("dial", "600")
    wait_for_tone(desk)
    heard = listen(desk, 1.5)
    assert heard.loudest((TONE, *OTHERS)) == TONE
    assert heard.purity_at(TONE) > 0.9, heard.level()
    assert heard.gaps() == []


def test_an_answered_caller_hears_and_is_heard(desk: Desk) -> None:
    desk.lab.call("+44 161 552 7789", answer="echo")
    desk.program.wait_for_call("ringing")
    desk.program.must("answer")
    wait_for_tone(desk)


def test_hold_silences_and_resume_brings_the_sound_back(desk: Desk) -> None:
    desk.program.must("dial", "600")
    wait_for_tone(desk)
    desk.program.must("hold")
    wait_for_silence(desk)
    desk.program.must("resume")
    wait_for_tone(desk)


def test_mute_keeps_the_microphone_out(desk: Desk) -> None:
    desk.program.must("dial", "600")
    wait_for_tone(desk)
    desk.click("Mute")
    wait_for_silence(desk)
    desk.click("Unmute|Mute")
    wait_for_tone(desk)


def test_the_sound_ends_with_the_call(desk: Desk) -> None:
    desk.program.must("dial", "600")
    wait_for_tone(desk)
    desk.program.must("hangup")
    wait_for_silence(desk)
    wait_until(lambda: not desk.sound.clients(), 5, "the sound devices to be let go")
