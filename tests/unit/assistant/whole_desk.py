"""Builds the whole program but its process: services on `FakeSip`, real windows, a real store."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant.account.sign_in import SignIn
from assistant.demo.start import demo_settings
from assistant.desk import Desk
from assistant.front import Front, build_front
from assistant.notices.board import NoticeBoard
from assistant.process.paths import Folders
from assistant.settings import Settings
from assistant.settings.reading import Loaded
from assistant.startup import EventBuffer, Started, account_config, register_with
from assistant.wiring.contact_files import ContactFilesWiring
from assistant.wiring.contacts import ContactsWiring
from assistant.wiring.history import HistoryWiring
from assistant.wiring.main import Wiring
from sip.commands import Register
from sip.fake import FakeSip
from sip.states import CallState

OFFSCREEN_NOISE = pytest.mark.qt_log_ignore(
    "This plugin does not support",
    "No such signal QPlatformNativeInterface::systemTrayWindowChanged",
    extend=True,
)
"""What Qt says of its own platform without a screen."""
PRIYA = "+441615527789"


class WholeDesk:
    """Extension 100 of the demo's office."""

    def __init__(
        self,
        qtbot: QtBot,
        qapp: QApplication,
        folder: Path,
        settings: Settings | None = None,
        *,
        signs_in: bool = False,
    ) -> None:
        """Registered at once, unless it `signs_in` with a password that has to be found."""
        self._qtbot = qtbot
        settings = settings or demo_settings(folder / "store.sqlite")
        events = EventBuffer()
        self.phone = FakeSip(events.sink)
        self.folders = Folders("", folder / "config", folder / "data")
        self.folders.create()
        sign_in = None
        if signs_in:
            sign_in = SignIn(settings.account, register_with(settings.account, self.phone.post))
            sign_in.start()
        started = Started(self.folders, Loaded(settings), self.phone, events, sign_in)
        self.desk = Desk(started)
        self.front: Front = build_front(qapp, settings)
        self.board = NoticeBoard(self.desk)
        self.wirings = (
            Wiring(self.desk, self.front, self.board),
            HistoryWiring(self.desk, self.front),
        )
        self.contacts = ContactsWiring(self.desk, self.front, self.board)
        dialogs = self.contacts.dialogs
        self.files = ContactFilesWiring(self.desk, self.front, self.board, dialogs)
        events.attach(self.desk.bridge.sink)
        self.desk.open()
        self.wait(lambda: self.desk.memory.store is not None)
        if settings.has_account and not signs_in:
            self.phone.post(Register(account_config(settings.account, "secret")))
            self.wait(lambda: self.desk.registration.is_registered)

    def wait(self, condition: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(condition()))

    def add_priya(self) -> None:
        store = self.desk.memory.store
        assert store is not None
        store.contacts.add_person("Priya", "Nair", ["0161 552 7789"], self.desk.rules)
        self.desk.lookup.forget()

    def ring(self, number: str = PRIYA) -> str:
        key = self.phone.ring(number)
        self.wait(lambda: self.desk.calls.entry(key))
        return key

    def state(self, key: str) -> CallState | None:
        entry = self.desk.calls.entry(key)
        return entry.call.state if entry else None

    def wait_for_state(self, key: str, state: CallState | None) -> None:
        self.wait(lambda: self.state(key) is state)

    @property
    def notices(self) -> list[str]:
        return [notice.text for notice in self.desk.notices.all()]

    def close(self) -> None:
        self.front.close()
        self.desk.close()
        self.front.window.deleteLater()
        self.front.pop.deleteLater()
