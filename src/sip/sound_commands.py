"""What may be asked of the sound as a whole: devices, volumes, the bell, playing a file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PreferAudioDevices:
    """Use the first device of each list that is here, now and whenever devices come and go.

    Names in the user's order; where none of them is here the system's default is used. `ringers`
    sound the bell; an empty list means: where one hears the caller.
    """

    microphones: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    ringers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SetVolume:
    """How loud each is, from 0 (silent) over 1 (as it comes) to 2 (twice the amplitude)."""

    microphone: float = 1.0
    speaker: float = 1.0
    ringer: float = 1.0


@dataclass(frozen=True, slots=True)
class ShowLevels:
    """Tell `AudioLevels` ten times a second, or no longer."""

    on: bool


@dataclass(frozen=True, slots=True)
class TuneSound:
    """Echo cancellation from now on, and the codecs of the calls that follow, the best first."""

    echo_cancellation: bool
    codecs: tuple[str, ...]
    """As in `SipConfig.codecs`."""


@dataclass(frozen=True, slots=True)
class TryBell:
    """Ring for a moment on the ring device, so that the user hears where and how loud."""


@dataclass(frozen=True, slots=True)
class PlayRecording:
    """Play a WAV file through the chosen loudspeaker; no call hears it. Replaces another one."""

    path: str
    at_seconds: float = 0.0
    is_paused: bool = False
    """Only stand there, to be gone on with later."""


@dataclass(frozen=True, slots=True)
class StopPlaying:
    """Play no file any more, and close it."""


@dataclass(frozen=True, slots=True)
class ListAudioDevices:
    """Look for sound devices again and report them."""


SoundCommand = (
    PreferAudioDevices
    | SetVolume
    | ShowLevels
    | TuneSound
    | TryBell
    | PlayRecording
    | StopPlaying
    | ListAudioDevices
)
"""What is asked of the sound as a whole; none is of one call."""
