"""Opening sound devices: the right ones for what is going on, and the next ones when they fail."""

from __future__ import annotations

import logging
from collections.abc import Callable
from enum import Enum, unique
from typing import NamedTuple

import pjsua2 as pj

from sip.events import AudioDevice
from sip.sound_choice import DEFAULT, Preference, choose, microphones, speakers

log = logging.getLogger(__name__)

MAX_TRIES = 8
"""Pairs of devices that are tried one after the other before calls are silent."""

_DEFAULT_CAPTURE, _DEFAULT_PLAYBACK = -1, -2  # PJMEDIA_AUD_DEFAULT_CAPTURE_DEV, _PLAYBACK_DEV


@unique
class Use(Enum):
    """What the sound devices are open for."""

    NOTHING = "nothing"
    RINGING = "ringing"
    """The bell, on the ring device; the microphone stays closed."""
    TALKING = "talking"
    PLAYING = "playing"
    """A file, on the loudspeaker for talking; the microphone stays closed."""


class Pair(NamedTuple):
    """The devices that are open, by name; None: there is none for this."""

    microphone: str | None
    speaker: str | None

    @property
    def is_silent(self) -> bool:
        """Whether nothing can be heard."""
        return self.speaker is None


_SILENT = Pair(None, None)


class SoundDevices:
    """The stack's one sound device, led from device to device. SIP thread only.

    The stack clocks its bridge by itself, so that a device may vanish, or be exchanged, without
    the call noticing more than a moment of silence.
    """

    def __init__(
        self,
        stack: pj.AudDevManager,
        preference: Preference,
        label: Callable[[str], str],
        *,
        wants_null: bool,
    ) -> None:
        self._stack = stack
        self._label = label
        self._wants_null = wants_null
        self._failed: set[tuple[bool, str]] = set()
        """Whether it was the microphone, and the name."""
        self.preference = preference
        self.found: tuple[AudioDevice, ...] = ()
        self.use = Use.NOTHING
        self.open = _SILENT
        self._indexes = (_DEFAULT_CAPTURE, _DEFAULT_PLAYBACK)
        """The stack's, of what was opened last."""

    # -- what there is ----------------------------------------------------------------------

    def sip_look(self, *, refresh: bool = True) -> None:
        """Look which devices there are; every one gets another chance.

        One that this phone has open may tell that it cannot be opened: it is here nevertheless.
        """
        self._failed.clear()
        if self._wants_null:
            return
        if refresh:
            self._stack.refreshDevs()
        listed = {device.name: device for device in self._listed()}
        for device in self.found:
            if device.name in listed and device.name in self.open:
                listed[device.name] = device
        self.found = tuple(one for one in listed.values() if one.inputs > 0 or one.outputs > 0)

    def _listed(self) -> list[AudioDevice]:
        return [
            AudioDevice(
                one.name, one.driver, one.inputCount, one.outputCount, self._label(one.name)
            )
            for one in self._stack.enumDev2()
        ]

    def chosen(self, use: Use) -> Pair:
        """The devices for this use, as far as is known now."""
        if self._wants_null or use is Use.NOTHING:
            return _SILENT
        here = tuple(speakers(self.found))
        order = self.preference.speakers
        if use is Use.RINGING:
            speaker = choose((*self.preference.ringers, *order), here, self._broken(False), here)
            return Pair(None, speaker)
        speaker = choose(order, here, self._broken(False), here)
        if use is Use.PLAYING:
            return Pair(None, speaker)
        ears = tuple(microphones(self.found))
        return Pair(choose(self.preference.microphones, ears, self._broken(True), ears), speaker)

    def _broken(self, is_microphone: bool) -> set[str]:
        return {name for of_microphone, name in self._failed if of_microphone is is_microphone}

    # -- opening ----------------------------------------------------------------------------

    def sip_use(self, use: Use) -> bool:
        """Have the best devices open for this use; whether others are open now than before."""
        if use is self.use and (use is Use.NOTHING or self.open == self.chosen(use)):
            return False
        if self.use is Use.NOTHING:
            self._failed.clear()
            if not self.found:
                self.sip_look()
        before, self.use = self.open, use
        self.open = _SILENT
        if use is Use.NOTHING:
            # The stack itself closes the device after a second. Closed now, the clock of the bridge
            # would stop, and with it the removal of the ports of calls and recordings that ended.
            return False
        for _ in range(MAX_TRIES):
            wanted = self.chosen(use)
            if wanted.is_silent:
                break
            if self._opens(wanted):
                self.open = wanted
                return self.open != before
            self._blame(wanted)
        self._fall_silent()
        return True

    def sip_failed(self, index: int, *, is_microphone: bool) -> None:
        """The device that is open for this has stopped working: it is not used any more.

        `index` tells it from one that was open before, whose last word may come late.
        """
        opened = self._indexes[0 if is_microphone else 1]
        if min(opened, index) >= 0 and opened != index:
            return
        name = self.open.microphone if is_microphone else self.open.speaker
        if name is not None and self.use is not Use.NOTHING:
            log.warning("%s stopped working", _shown(name, is_microphone))
            self._failed.add((is_microphone, name))

    def _opens(self, pair: Pair) -> bool:
        """Both at once: a dead one must not keep the other from being exchanged."""
        assert pair.speaker is not None
        mode = pj.PJSUA_SND_DEV_SPEAKER_ONLY if pair.microphone is None else 0
        self._indexes = (
            self._index(pair.microphone or DEFAULT, is_microphone=True),
            self._index(pair.speaker, is_microphone=False),
        )
        try:
            self._stack.setNoDev()
            self._stack.setCaptureDev(self._indexes[0])
            self._stack.setPlaybackDev(self._indexes[1])
            self._stack.setSndDevMode(mode)
        except pj.Error as error:
            log.info("%s: %s", pair, error.reason)
            return False
        return True

    def _blame(self, pair: Pair) -> None:
        """Find out which of the two cannot be opened."""
        is_microphone = pair.microphone is not None and self._opens(Pair(None, pair.speaker))
        name = pair.microphone if is_microphone else pair.speaker
        assert name is not None
        log.warning("%s cannot be opened", _shown(name, is_microphone))
        self._failed.add((is_microphone, name))

    def _fall_silent(self) -> None:
        """The null device keeps calls correct on the wire; a bell needs no clock."""
        if self.use is Use.TALKING:
            self._stack.setNullDev()
        else:
            self._stack.setNoDev()

    def _index(self, name: str, *, is_microphone: bool) -> int:
        for index, device in enumerate(self._listed()):
            if name and device.name == name:
                return index
        return _DEFAULT_CAPTURE if is_microphone else _DEFAULT_PLAYBACK


def _shown(name: str, is_microphone: bool) -> str:
    kind = "microphone" if is_microphone else "loudspeaker"
    return f"the {kind} {name!r}" if name else f"the default {kind}"
