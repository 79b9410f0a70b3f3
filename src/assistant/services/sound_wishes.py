"""What the user wants of the sound, as the settings keep it."""

from __future__ import annotations

from dataclasses import dataclass

from sip import commands as cmd
from sip.config import SipConfig

DEFAULT_CODECS = SipConfig().codecs
_ORDERS = frozenset({"microphones", "speakers"})
_OLD_NAMES = ("microphone", "speaker")
"""The single names of older settings, which would speak where an order is empty."""


@dataclass(frozen=True, slots=True)
class SoundWishes:
    """Orders of devices by name, the best first; "" stands for the system's default."""

    microphones: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    ringers: tuple[str, ...] = ()
    """Empty: it rings where one talks."""
    microphone_volume: float = 1.0
    speaker_volume: float = 1.0
    ringer_volume: float = 1.0
    cancels_echo: bool = True
    codecs: tuple[str, ...] = DEFAULT_CODECS
    answers_intercom_from: tuple[str, ...] = ()
    """Extensions whose intercom calls open this desk's loudspeaker and microphone."""

    def commands(self, before: SoundWishes) -> tuple[cmd.SipCommand, ...]:
        """What the phone has to be asked so that these hold instead of those `before`."""
        asked = zip(_commands(self), _commands(before), strict=True)
        return tuple(one for one, old in asked if one != old)

    def settings(self) -> dict[str, dict[str, object]]:
        """The sections and keys of the settings that say the same."""
        return {
            "audio": self._audio(),
            "sip": {"answer_intercom_from": list(self.answers_intercom_from)},
        }

    def changes(self, before: SoundWishes) -> dict[str, dict[str, object]]:
        """What of `settings` is not as `before`: somebody may have edited the rest by hand."""
        was, changed = before.settings(), {}
        for section, keys in self.settings().items():
            new = {key: value for key, value in keys.items() if value != was[section][key]}
            if section == "audio" and new.keys() & _ORDERS:
                new |= dict.fromkeys(_OLD_NAMES, "")
            if new:
                changed[section] = new
        return changed

    def _audio(self) -> dict[str, object]:
        return {
            "microphones": list(self.microphones),
            "speakers": list(self.speakers),
            "ringers": list(self.ringers),
            "microphone_volume": self.microphone_volume,
            "speaker_volume": self.speaker_volume,
            "ringer_volume": self.ringer_volume,
            "echo_cancellation": self.cancels_echo,
            "codecs": list(self.codecs),
        }


def _commands(wishes: SoundWishes) -> tuple[cmd.SipCommand, ...]:
    return (
        cmd.PreferAudioDevices(wishes.microphones, wishes.speakers, wishes.ringers),
        cmd.SetVolume(wishes.microphone_volume, wishes.speaker_volume, wishes.ringer_volume),
        cmd.TuneSound(wishes.cancels_echo, wishes.codecs),
        cmd.AnswerIntercomFrom(wishes.answers_intercom_from),
    )
