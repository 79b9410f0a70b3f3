"""Sound: devices, the bridge between call and devices, ring and ringback tones, codec order."""

from __future__ import annotations

import logging

import pjsua2 as pj

from sip.config import SipConfig
from sip.events import AudioDevice, AudioDevicesChanged
from sip.service import Sink

log = logging.getLogger(__name__)

CODEC_ORDER = ("opus/48000", "G722/16000", "PCMA/8000", "PCMU/8000")
"""Best first; every other codec the stack knows is left as a last resort."""

_RINGBACK = (425, 0, 1000, 4000)
_RING = (784, 988, 400, 200)
"""First and second frequency in Hz, on and off in milliseconds."""


class Sound:
    """The sound devices in use and the tones; SIP thread only."""

    def __init__(self, config: SipConfig, sink: Sink) -> None:
        self._devices: pj.AudDevManager = pj.Endpoint.instance().audDevManager()
        self._sink = sink
        self._wants_null = config.use_null_audio
        self._is_silent = False
        """There is no device that works; the null device keeps calls correct on the wire."""
        self._microphone = config.microphone
        self._speaker = config.speaker
        self._tones: dict[tuple[int, int, int, int], pj.ToneGenerator] = {}
        self._playing: tuple[int, int, int, int] | None = None
        self._null_runs = False

    def sip_open(self) -> None:
        """Choose codecs and devices; a machine without sound gets silent calls, not an error."""
        self._order_codecs()
        self.sip_use(self._microphone, self._speaker)

    def sip_use(self, microphone: str, speaker: str) -> None:
        """Use these devices (by name; empty: the default), now and for running calls."""
        self._microphone, self._speaker = microphone, speaker
        if self._wants_null or not self._found():
            self._go_silent()
            return
        self._is_silent = False
        try:
            self._devices.setCaptureDev(self._index(microphone, capture=True))
            self._devices.setPlaybackDev(self._index(speaker, capture=False))
        except pj.Error as error:
            log.warning("sound device: %s", error.info())
            self._go_silent()

    def sip_report(self) -> AudioDevicesChanged:
        """All devices and the names of the two in use."""
        found = self._found()
        if self._is_silent:
            return AudioDevicesChanged(found)
        return AudioDevicesChanged(found, self._microphone or "default", self._speaker or "default")

    def _found(self) -> tuple[AudioDevice, ...]:
        """The devices that can be opened; ALSA also lists some whose sound server is away."""
        return tuple(
            AudioDevice(d.name, d.driver, d.inputCount, d.outputCount)
            for d in self._devices.enumDev2()
            if d.inputCount > 0 or d.outputCount > 0
        )

    def sip_connect(self, audio: pj.AudioMedia, *, muted: bool) -> None:
        """Let a call hear the microphone (unless muted) and be heard.

        A device that cannot be opened makes the call silent, and is told, so that nobody talks
        into a dead microphone without knowing.
        """
        try:
            self._join(audio, muted=muted)
        except pj.Error as error:
            if self._is_silent:
                raise
            log.warning("the sound device cannot be opened: %s", error.info())
            self._go_silent()
            self._run_null(True)
            self._sink(self.sip_report())
            self._join(audio, muted=muted)

    def _join(self, audio: pj.AudioMedia, *, muted: bool) -> None:
        if not muted:
            self._devices.getCaptureDevMedia().startTransmit(audio)
        audio.startTransmit(self._devices.getPlaybackDevMedia())

    def sip_mute(self, audio: pj.AudioMedia, *, muted: bool) -> None:
        """Take the microphone out of a running call, or let it in."""
        microphone = self._devices.getCaptureDevMedia()
        if muted:
            microphone.stopTransmit(audio)
        else:
            microphone.startTransmit(audio)

    def sip_ring(self, *, ringing: bool, alerting: bool) -> None:
        """Sound the bell while a call rings here, ringback while one rings there, else nothing."""
        wanted = _RING if ringing else _RINGBACK if alerting else None
        if wanted == self._playing or self._is_silent:
            return
        speaker = self._devices.getPlaybackDevMedia()
        if self._playing is not None:
            tone = self._tones[self._playing]
            tone.stop()
            tone.stopTransmit(speaker)
            self._playing = None
        if wanted is not None:
            tone = self._tones.get(wanted) or self._make_tone(wanted)
            tone.play(_descriptors(wanted), True)
            tone.startTransmit(speaker)
            self._playing = wanted

    def sip_close(self) -> None:
        """Let go of everything that belongs to the stack."""
        self._tones.clear()

    def _make_tone(self, which: tuple[int, int, int, int]) -> pj.ToneGenerator:
        tone = pj.ToneGenerator()
        tone.createToneGenerator()
        self._tones[which] = tone
        return tone

    def _go_silent(self) -> None:
        self._is_silent = True
        self._playing = None
        self._devices.setNoDev()

    def _look_again(self) -> None:
        """A device may have been plugged in since there was none that worked."""
        self._devices.refreshDevs()
        self.sip_use(self._microphone, self._speaker)
        if not self._is_silent:
            self._sink(self.sip_report())

    def sip_serve_calls(self, any_call: bool) -> None:
        """Without a device, run the null device's clock, but only while there is a call.

        The clock keeps silent calls correct on the wire; left running it costs idle CPU. Each
        first call is a reason to look for a device again.
        """
        if self._is_silent and any_call and not self._null_runs and not self._wants_null:
            self._look_again()
        if self._is_silent and any_call != self._null_runs:
            self._run_null(any_call)

    def _run_null(self, any_call: bool) -> None:
        self._null_runs = any_call
        if any_call:
            self._devices.setNullDev()
        else:
            self._devices.setNoDev()

    def _index(self, name: str, *, capture: bool) -> int:
        fallback = -1 if capture else -2  # PJMEDIA_AUD_DEFAULT_CAPTURE_DEV / _PLAYBACK_DEV
        if not name:
            return fallback
        for index, device in enumerate(self._devices.enumDev2()):
            channels = device.inputCount if capture else device.outputCount
            if device.name == name and channels > 0:
                return index
        log.warning("sound device %r is not here; using the default", name)
        return fallback

    def _order_codecs(self) -> None:
        endpoint = pj.Endpoint.instance()
        for place, prefix in enumerate(CODEC_ORDER):
            for codec in endpoint.codecEnum2():
                if codec.codecId.startswith(prefix):
                    endpoint.codecSetPriority(codec.codecId, 250 - place)


def _descriptors(tone: tuple[int, int, int, int]) -> pj.ToneDescVector:
    first, second, on_ms, off_ms = tone
    vector = pj.ToneDescVector()
    frequencies = [(first, on_ms, 0 if second else off_ms)]
    if second:
        frequencies.append((second, on_ms, off_ms * 8))
    for frequency, on, off in frequencies:
        descriptor = pj.ToneDesc()
        descriptor.freq1, descriptor.freq2 = frequency, 0
        descriptor.on_msec, descriptor.off_msec = on, off
        vector.append(descriptor)
    return vector
