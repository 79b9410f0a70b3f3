"""Joins the phone's sound with the dialog that tests it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from assistant.desk import Desk
from assistant.front import Front
from assistant.services.state import CallEntry
from sip.events import AudioDevicesChanged, AudioLevels

if TYPE_CHECKING:
    from assistant.windows.sound_test import SoundTest


class SoundWiring(QObject):
    """Offers the test in the window's menu, and runs it."""

    def __init__(self, desk: Desk, front: Front) -> None:
        super().__init__(desk)
        self._desk = desk
        self._front = front
        self._dialog: SoundTest | None = None
        self._key = ""
        front.window.top.sound_test_requested.connect(self.open)
        desk.sound.changed.connect(self._on_devices)
        desk.sound.levels.connect(self._on_levels)
        desk.calls.ended.connect(self._on_ended)

    def open(self) -> None:
        """Show the dialog; levels run while it shows."""
        if self._dialog is not None:
            self._dialog.raise_()
            return
        # The dialog is loaded when it is wanted: it is rarely used.
        from assistant.windows.sound_test import SoundTest

        front = self._front
        dialog = SoundTest(front.theme, front.window, can_call=self._desk.codes.offers("echo"))
        dialog.call_requested.connect(self._call)
        dialog.hang_up_requested.connect(self._hang_up)
        dialog.finished.connect(self._on_finished)
        self._dialog = dialog
        self._on_devices(self._desk.sound.devices)
        self._desk.sound.show_levels()
        dialog.open()

    def _call(self) -> None:
        self._key = self._desk.codes.echo()
        if self._dialog is not None:
            self._dialog.show_call(is_on=True)

    def _hang_up(self) -> None:
        if self._key:
            self._desk.calls.hang_up(self._key)

    def _on_finished(self) -> None:
        self._dialog = None
        self._desk.sound.hide_levels()
        self._hang_up()

    def _on_ended(self, entry: CallEntry, _: object) -> None:
        if entry.call.key == self._key:
            self._key = ""
            if self._dialog is not None:
                self._dialog.show_call(is_on=False)

    def _on_levels(self, levels: AudioLevels) -> None:
        if self._dialog is not None and self._key:
            self._dialog.show_levels(levels.microphone, levels.speaker)

    def _on_devices(self, told: AudioDevicesChanged) -> None:
        if self._dialog is not None:
            labels = {one.name: one.label or one.name for one in told.devices}
            self._dialog.show_devices(
                *(labels.get(name, name) for name in (told.microphone, told.speaker, told.ringer))
            )
