"""Which device is used."""

from __future__ import annotations

from sip.events import AudioDevice
from sip.sound_choice import DEFAULT, choose, microphones, speakers

HERE = ("headset", "loudspeaker")


def test_the_first_of_the_order_that_is_here_is_used():
    assert choose(("dock", "headset", "loudspeaker"), HERE, ()) == "headset"


def test_one_that_failed_is_passed_over():
    assert choose(("headset", "loudspeaker"), HERE, {"headset"}) == "loudspeaker"


def test_without_any_of_the_order_the_default_is_used():
    assert choose(("dock",), HERE, ()) == DEFAULT


def test_when_the_default_fails_anything_that_is_left_is_tried():
    assert choose((), HERE, {DEFAULT, "headset"}, HERE) == "loudspeaker"


def test_without_devices_there_is_none():
    assert choose(("headset",), (), (), ()) is None


def test_devices_are_told_by_what_they_can_do():
    devices = (AudioDevice("mic", "ALSA", 1, 0), AudioDevice("both", "ALSA", 1, 2))
    assert (tuple(microphones(devices)), tuple(speakers(devices))) == (("mic", "both"), ("both",))
