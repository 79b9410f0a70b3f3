"""What the phone reports of sound: devices, levels, recordings, and how well calls sound."""

from __future__ import annotations

from dataclasses import dataclass

from sip.states import PlaybackState, RecordingState


@dataclass(frozen=True, slots=True)
class AudioDevice:
    """A sound device of this computer; `name` is what the user chooses and the settings keep."""

    name: str
    driver: str
    inputs: int
    outputs: int
    label: str = ""
    """What people call it, where that is known; else the name says it all."""


@dataclass(frozen=True, slots=True)
class AudioDevicesChanged:
    """The devices that can be chosen, and those in use (empty: none; without both, calls are
    silent)."""

    devices: tuple[AudioDevice, ...]
    microphone: str = ""
    speaker: str = ""
    ringer: str = ""


@dataclass(frozen=True, slots=True)
class AudioLevels:
    """How loud it is right now, from 0 (silence) to 1 (full scale), on a logarithmic scale."""

    microphone: float
    speaker: float


@dataclass(frozen=True, slots=True)
class RecordingChanged:
    """A recording began, paused, went on or ended."""

    key: str
    state: RecordingState
    path: str
    problem: str = ""
    """Why it did not start or ended by itself: ``disk_full``, ``cannot_write`` or empty. What was
    written until then is there and can be played."""


@dataclass(frozen=True, slots=True)
class PlaybackChanged:
    """The playing of a file began, went on, paused or ended."""

    path: str
    state: PlaybackState
    position_seconds: float = 0.0
    length_seconds: float = 0.0
    """0 when it is not known."""
    problem: str = ""
    """Why it does not play: ``missing``, ``unreadable``, ``no_speaker``, ``in_call``; a call pauses
    what plays, with the last of them."""


@dataclass(frozen=True, slots=True)
class CallQuality:
    """How well a call sounds: figures of RTCP (RFC 3550) and of the jitter buffer so far."""

    key: str
    codec: str
    mos: float
    """1 (bad) to 4.5, estimated from what follows by the E-model (ITU-T G.107)."""
    loss_percent: float
    """Of the packets towards us: lost on the way, or too late to be played."""
    jitter_ms: float
    round_trip_ms: float
    """0 as long as the other side sent no report."""
    buffer_ms: float
    """Delay that the jitter buffer adds."""
    packets_received: int
    packets_sent: int
    loss_percent_there: float = 0.0
    """What the other side reports as lost of what we sent."""
    is_final: bool = False
    """The call is over; nothing more follows."""
