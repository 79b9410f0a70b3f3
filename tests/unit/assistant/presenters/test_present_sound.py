"""The page of sound: the user's order, what is here, and what is kept of it."""

from assistant.presenters.sound import present_sound, wished_codecs, wished_order
from assistant.presenters.views.sound import SoundUse
from assistant.services.sound_wishes import SoundWishes
from assistant.services.state import Colleague
from sip import commands as cmd
from sip.events import AudioDevice, AudioDevicesChanged
from sip.states import BlfState

HEADSET = AudioDevice("hs", "ALSA", 1, 1, "Headset")
BOXES = AudioDevice("boxes", "ALSA", 0, 1, "Boxes")
SYSTEM = AudioDevice("default", "ALSA", 1, 1)


def a_colleague(extension, name, *, is_self=False):
    """Somebody of the office."""
    return Colleague(extension, name, "", BlfState.AVAILABLE, is_self=is_self)


def rows(told, wishes, use):
    """Key, label and note of what is shown."""
    return [(row.key, row.label, row.note) for row in present_sound(told, wishes).devices[use].rows]


def test_without_an_order_the_system_chooses_and_the_rest_follows():
    told = AudioDevicesChanged((SYSTEM, HEADSET, BOXES), "default", "default", "default")
    assert rows(told, SoundWishes(), SoundUse.SPEAKER) == [
        ("", "What the system uses", "in use"), ("hs", "Headset", ""), ("boxes", "Boxes", ""),
    ]  # fmt: skip
    assert [key for key, *_ in rows(told, SoundWishes(), SoundUse.MICROPHONE)] == ["", "hs"]


def test_an_unplugged_device_keeps_its_place_and_can_be_taken_out():
    told = AudioDevicesChanged((SYSTEM, BOXES), "", "boxes", "boxes")
    wishes = SoundWishes(speakers=("hs", "boxes"))
    view = present_sound(told, wishes).devices[SoundUse.SPEAKER]
    assert [(row.key, row.note, row.can_remove) for row in view.rows] == [
        ("hs", "not plugged in", True), ("boxes", "in use", False), ("", "", False),
    ]  # fmt: skip
    assert view.used == "Boxes"


def test_alsas_word_for_the_systems_default_is_that_entry():
    told = AudioDevicesChanged((SYSTEM, HEADSET), "hs", "hs", "hs")
    keys = [
        key for key, *_ in rows(told, SoundWishes(speakers=("hs", "default")), SoundUse.SPEAKER)
    ]
    assert keys == ["hs", ""]


def test_two_of_a_kind_are_told_apart_by_their_names():
    twins = (AudioDevice("a", "ALSA", 0, 1, "Null"), AudioDevice("b", "ALSA", 0, 1, "Null"))
    labels = [one[1] for one in rows(AudioDevicesChanged(twins), SoundWishes(), SoundUse.SPEAKER)]
    assert labels[1:] == ["Null (a)", "Null (b)"]


def test_the_bell_follows_the_loudspeaker_until_it_has_an_order_of_its_own():
    told = AudioDevicesChanged((HEADSET, BOXES), "hs", "hs", "hs")
    shared = present_sound(told, SoundWishes(speakers=("hs",)))
    assert not shared.rings_apart
    assert shared.devices[SoundUse.RINGER].rows[0].key == "hs"
    apart = present_sound(told, SoundWishes(speakers=("hs",), ringers=("boxes",)))
    assert apart.rings_apart
    assert apart.devices[SoundUse.RINGER].rows[0].key == "boxes"


def test_what_stands_below_the_systems_choice_is_not_kept():
    assert wished_order(("hs", "", "boxes")) == ("hs",)
    assert wished_order(("", "hs")) == ()


def test_codecs_that_are_switched_off_stay_in_the_list():
    view = present_sound(AudioDevicesChanged(()), SoundWishes(codecs=("G722", "-opus")))
    assert [(row.key, row.is_on) for row in view.codecs] == [
        ("G722", True), ("opus", False), ("PCMA", True), ("PCMU", True),
    ]  # fmt: skip
    assert wished_codecs((("G722", True), ("opus", False))) == ("G722", "-opus")


def test_intercom_offers_the_colleagues_and_keeps_whoever_was_allowed():
    wishes = SoundWishes(answers_intercom_from=("999",))
    people = (a_colleague("101", "Ben"), a_colleague("100", "Me", is_self=True))
    rows = present_sound(AudioDevicesChanged(()), wishes, people).intercom
    assert [(row.label, row.is_on) for row in rows] == [("Ben · 101", False), ("999", True)]


def test_only_what_changed_is_asked_of_the_phone():
    before = SoundWishes()
    louder = SoundWishes(speaker_volume=1.5)
    assert louder.commands(before) == (cmd.SetVolume(1.0, 1.5, 1.0),)
    assert before.commands(before) == ()
