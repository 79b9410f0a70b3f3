"""The sound devices of this desk: which there are, which are used, how loud, and a test of them."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal

from sip import commands as cmd
from sip.events import AudioDevicesChanged, AudioLevels, SipEvent


class Line(Protocol):
    """What is needed of the phone."""

    def post(self, command: cmd.SipCommand) -> None:
        """Ask for something."""


class Sound(QObject):
    """Facts of the phone on its sound, and the user's wishes."""

    changed = Signal(object)
    """`AudioDevicesChanged`: devices came, went, or others are in use."""
    levels = Signal(object)
    """`AudioLevels`, ten times a second while somebody shows them."""

    def __init__(self, line: Line, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self._watchers = 0
        self.devices = AudioDevicesChanged(())
        """What is known now."""

    def on_event(self, event: SipEvent) -> None:
        """Take an event of the phone."""
        match event:
            case AudioDevicesChanged():
                if event != self.devices:
                    self.devices = event
                    self.changed.emit(event)
            case AudioLevels():
                self.levels.emit(event)
            case _:
                pass

    def prefer(
        self,
        microphones: tuple[str, ...] = (),
        speakers: tuple[str, ...] = (),
        ringers: tuple[str, ...] = (),
    ) -> None:
        """Use the first of each that is here, from now on and in a running call."""
        self._line.post(cmd.PreferAudioDevices(microphones, speakers, ringers))

    def set_volume(
        self, *, microphone: float = 1.0, speaker: float = 1.0, ringer: float = 1.0
    ) -> None:
        """From 0 (silent) over 1 to 2 (twice the amplitude)."""
        self._line.post(cmd.SetVolume(microphone, speaker, ringer))

    def show_levels(self) -> None:
        """Somebody shows the levels; as often as this is called, `hide_levels` must be."""
        self._watchers += 1
        if self._watchers == 1:
            self._line.post(cmd.ShowLevels(True))

    def hide_levels(self) -> None:
        """Somebody shows them no longer."""
        self._watchers -= 1
        if self._watchers == 0:
            self._line.post(cmd.ShowLevels(False))

    def look_again(self) -> None:
        """Look which devices there are; `changed` follows if any differ."""
        self._line.post(cmd.ListAudioDevices())
