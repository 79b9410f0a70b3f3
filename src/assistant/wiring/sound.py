"""Joins the phone's sound with the page on which it is chosen and tried."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from assistant.desk import Desk
from assistant.front import Front
from assistant.notices.board import NoticeBoard
from assistant.presenters.views.sound import SoundUse
from assistant.services.sound_wishes import SoundWishes
from assistant.services.state import CallEntry
from assistant.windows.sound_menu import SoundMenu
from sip.events import AudioDevicesChanged, AudioLevels

if TYPE_CHECKING:
    from assistant.windows.sound_page import SoundPage

NOTICE = "sound_settings"
CODECS = "codecs"
SAVE_MILLISECONDS = 800
"""After the last change: a slider that is moved is written once."""

_ORDERS = {
    SoundUse.MICROPHONE: "microphones",
    SoundUse.SPEAKER: "speakers",
    SoundUse.RINGER: "ringers",
}
_VOLUMES = {
    SoundUse.MICROPHONE: "microphone_volume",
    SoundUse.SPEAKER: "speaker_volume",
    SoundUse.RINGER: "ringer_volume",
}


class SoundWiring(QObject):
    """Offers the page in the window's menu and in that of a call; keeps what is chosen there."""

    def __init__(self, desk: Desk, front: Front, board: NoticeBoard) -> None:
        super().__init__(desk)
        self._desk, self._front, self._board = desk, front, board
        self._page: SoundPage | None = None
        self._kept = desk.sound.wishes
        """What the settings file says, as far as this program knows."""
        self._key = ""
        self._save = QTimer(self, singleShot=True, interval=SAVE_MILLISECONDS)
        self._save.timeout.connect(self._write)
        front.window.top.sound_test_requested.connect(self.open)
        self._menu = SoundMenu(self)
        self._menu.requested.connect(self.open)
        front.window.calls_panel.menu_made.connect(self._menu.fill_call)
        desk.sound.changed.connect(self._on_devices)
        desk.sound.levels.connect(self._on_levels)
        desk.calls.ended.connect(self._on_ended)
        if (program := QCoreApplication.instance()) is not None:
            program.aboutToQuit.connect(self.flush)

    def open(self) -> None:
        """Show the page; levels run while it shows."""
        if self._page is not None:
            self._page.raise_()
            self._page.activateWindow()
            return
        # Loaded when it is wanted: it is rarely used.
        from assistant.windows.sound_page import SoundPage

        can_call = self._desk.codes.offers("echo")
        page = SoundPage(self._front.theme, self._front.window, can_call=can_call)
        page.ordered.connect(self._on_ordered)
        page.volume_wanted.connect(
            lambda use, percent: self._wish(**{_VOLUMES[use]: percent / 100})
        )
        page.rings_apart_wanted.connect(self._on_rings_apart)
        page.bell_requested.connect(self._desk.sound.try_bell)
        page.echo_cancellation_wanted.connect(lambda on: self._wish(cancels_echo=on))
        page.codecs_wanted.connect(self._on_codecs)
        page.intercom_wanted.connect(lambda keys: self._wish(answers_intercom_from=keys))
        page.call_requested.connect(self._call)
        page.hang_up_requested.connect(self._hang_up)
        page.finished.connect(self._on_finished)
        self._page = page
        self._show()
        self._desk.sound.show_levels()
        self._desk.sound.look_again()
        page.open()

    def flush(self) -> None:
        """Write now what is still to be written."""
        if self._save.isActive():
            self._save.stop()
            self._write()

    # -- facts ------------------------------------------------------------------------------

    def _on_devices(self, _told: AudioDevicesChanged) -> None:
        self._show()

    def _on_levels(self, levels: AudioLevels) -> None:
        if self._page is not None:
            self._page.show_levels(levels.microphone, levels.speaker)

    def _on_ended(self, entry: CallEntry, _: object) -> None:
        is_test = entry.call.key == self._key
        if is_test:
            self._key = ""
        if self._page is not None:
            if is_test:
                self._page.show_call(is_on=False)
            if not self._desk.calls.entries():
                self._page.show_silence()

    def _show(self) -> None:
        if self._page is None:
            return
        from assistant.presenters.sound import present_sound

        sound, is_off = self._desk.sound, self._desk.settings.audio.null
        people = self._desk.presence.colleagues()
        self._page.show_view(present_sound(sound.devices, sound.wishes, people, is_off=is_off))

    # -- wishes -----------------------------------------------------------------------------

    def _on_ordered(self, use: SoundUse, keys: tuple[str, ...]) -> None:
        from assistant.presenters.sound import wished_order

        order = wished_order(keys)
        if use is SoundUse.RINGER:
            # An empty order would mean that it rings where one talks.
            order = order or ("",)
        self._wish(**{_ORDERS[use]: order})

    def _on_rings_apart(self, is_apart: bool) -> None:
        wishes = self._desk.sound.wishes
        self._wish(ringers=(wishes.speakers or ("",)) if is_apart else ())

    def _on_codecs(self, ticks: tuple[tuple[str, bool], ...]) -> None:
        from assistant.presenters.sound import wished_codecs
        from assistant.words.sound_page_texts import no_codec_left

        if any(is_on for _, is_on in ticks):
            self._desk.notices.dismiss(CODECS)
            self._wish(codecs=wished_codecs(ticks))
        else:
            self._board.post(CODECS, no_codec_left())
            self._show()

    def _wish(self, **changes: object) -> None:
        sound = self._desk.sound
        wishes: SoundWishes = dataclasses.replace(sound.wishes, **changes)  # type: ignore[arg-type]
        if wishes != sound.wishes:
            sound.wish(wishes)
            self._save.start()
            self._show()

    def _write(self) -> None:
        from assistant.settings.writing import SettingsFileError, write_settings

        file = self._desk.started.folders.settings_file
        wishes = self._desk.sound.wishes
        changes = wishes.changes(self._kept)

        def failed(error: Exception) -> None:
            from assistant.words.sound_page_texts import not_saved

            if not isinstance(error, SettingsFileError):
                raise error
            self._board.post(NOTICE, not_saved(str(error)))

        def done(_: None) -> None:
            self._kept = wishes
            self._desk.notices.dismiss(NOTICE)

        self._desk.tasks.run(lambda: write_settings(file, changes), done, failed)

    # -- the test call ----------------------------------------------------------------------

    def _call(self) -> None:
        self._key = self._desk.codes.echo()
        if self._page is not None:
            self._page.show_call(is_on=True)

    def _hang_up(self) -> None:
        if self._key:
            self._desk.calls.hang_up(self._key)

    def _on_finished(self) -> None:
        self._page = None
        self._desk.sound.hide_levels()
        self._hang_up()
        self.flush()
