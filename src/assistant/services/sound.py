"""The sound devices of this desk: which there are, which are used, how loud, and a test of them."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal

from assistant.services.sound_wishes import SoundWishes
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

    def __init__(
        self,
        line: Line,
        parent: QObject | None = None,
        wishes: SoundWishes = SoundWishes(),  # noqa: B008  frozen
    ) -> None:
        """`wishes` are those that the phone was started with."""
        super().__init__(parent)
        self.wishes = wishes
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

    def wish(self, wishes: SoundWishes) -> None:
        """Let these hold from now on, in a running call, too; codecs from the next one on."""
        before, self.wishes = self.wishes, wishes
        for command in wishes.commands(before):
            self._line.post(command)

    def try_bell(self) -> None:
        """Ring for a moment."""
        self._line.post(cmd.TryBell())

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
