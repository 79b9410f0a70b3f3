"""What is told of sound devices: all there are, and which are in use or would be."""

from __future__ import annotations

from sip.events import AudioDevicesChanged
from sip.pj.sound_devices import Pair, SoundDevices, Use
from sip.service import Sink
from sip.sound_choice import DEFAULT


class SoundNews:
    """Tells each change of the devices once. SIP thread only."""

    def __init__(self, devices: SoundDevices, sink: Sink) -> None:
        self._devices = devices
        self._sink = sink
        self._told: AudioDevicesChanged | None = None

    def tell(self) -> None:
        """Tell all devices and the names of those in use, or that would be used."""
        told = self._now()
        if told != self._told:
            self._told = told
            self._sink(told)

    def tell_again(self) -> None:
        """Tell it though nothing has changed: somebody asks."""
        self._told = None
        self.tell()

    def _now(self) -> AudioDevicesChanged:
        devices = self._devices
        talking, ringing = devices.chosen(Use.TALKING), devices.chosen(Use.RINGING)
        if devices.use is Use.TALKING:
            talking = devices.open
        elif devices.use is Use.PLAYING:
            talking = Pair(talking.microphone, devices.open.speaker)
        elif devices.use is Use.RINGING:
            ringing = devices.open
        return AudioDevicesChanged(
            devices.found,
            _said(talking.microphone),
            _said(talking.speaker),
            _said(ringing.speaker),
        )


def _said(name: str | None) -> str:
    return "default" if name == DEFAULT else name or ""
