"""The composition root: builds the desk and its windows, joins them, and sees to start and end."""

from __future__ import annotations

import gc
import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from assistant.account.dialogs import AccountDialogs
from assistant.commandline.arguments import Wish
from assistant.desk import Desk
from assistant.front import build_front
from assistant.notices.board import NoticeBoard
from assistant.pbx.errors import ProfileError
from assistant.process import crash, logs, trace
from assistant.process.collector import MainThreadCollector
from assistant.process.resources import resource
from assistant.process.terminate import Terminator
from assistant.services.queues import QueueSource
from assistant.startup import Started
from assistant.windows.first_paint import FirstPaint, PaintTrace
from assistant.windows.translations import unspoken, use_language
from assistant.wiring.codes import CodeWiring
from assistant.wiring.contact_files import ContactFilesWiring
from assistant.wiring.contacts import ContactsWiring
from assistant.wiring.first_call import FirstCall
from assistant.wiring.history import HistoryWiring
from assistant.wiring.main import Wiring
from assistant.wiring.recordings import RecordingsWiring
from assistant.wiring.settings_file import SettingsFileWiring
from assistant.wiring.sound import SoundWiring
from assistant.wiring.why import WhyWiring
from assistant.words import notice_texts

if TYPE_CHECKING:
    from assistant.commandline.server import CommandServer

log = logging.getLogger(__name__)


class App:
    """The program from its first window to its end."""

    def __init__(self, started: Started, wish: Wish) -> None:
        self._started = started
        self._wish = wish
        crash.log_qt_messages()
        self._qt = QApplication(["assistant"])
        self._collector = MainThreadCollector(self._qt)
        self._qt.setApplicationName("assistant")
        self._qt.setApplicationDisplayName("Assistant")
        self._qt.setDesktopFileName("assistant")
        self._qt.setWindowIcon(QIcon(str(resource("icons", "app.svg"))))
        self._qt.setQuitOnLastWindowClosed(False)
        language = started.loaded.settings.window.language
        self._unspoken = unspoken(language, use_language(self._qt, language))
        self._geometry = QSettings(str(started.folders.window_file), QSettings.Format.IniFormat)
        self._desk = Desk(started, self._demo_link())
        self._front = build_front(self._qt, started.loaded.settings)
        self._board = NoticeBoard(self._desk)
        self._parts: list[object] = [
            Wiring(self._desk, self._front, self._board),
            HistoryWiring(self._desk, self._front),
            contacts := ContactsWiring(self._desk, self._front, self._board),
            ContactFilesWiring(self._desk, self._front, self._board, contacts.dialogs),
            SettingsFileWiring(self._desk, self._front),
            CodeWiring(self._desk, self._front, self._board),
            SoundWiring(self._desk, self._front, self._board),
            RecordingsWiring(self._desk, self._front, self._board),
            WhyWiring(self._desk, self._front, self._board),
        ]
        self._server: CommandServer | None = None
        self._accounts = AccountDialogs(self._desk, self._front, self._board)
        self._terminator = Terminator(self.quit)

    def run(self) -> int:
        """Show the windows and run until the user quits; the exit code."""
        window = self._front.window
        crash.install(self._started.folders.crash_file, self._board.bug.emit)
        window.quit_requested.connect(self.quit)
        window.settings_requested.connect(self._accounts.ask)
        window.close_warning_seen.connect(lambda: self._geometry.setValue("close_warned", True))
        self._front.tray.quit_requested.connect(window.ask_to_quit)
        # What is loaded by then stays for good: collections need not look at it again, and a pop
        # does not wait 20 ms for one of them.
        self._desk.memory.opened.connect(lambda _: gc.freeze())
        self._started.events.attach(self._desk.bridge.sink)
        self._show_window()
        code = self._qt.exec()
        self._close()
        return code

    def quit(self) -> None:
        """End the program, cleanly."""
        # Not `QCoreApplication.quit`: that asks the windows, and one that goes to the tray says no.
        self._qt.exit(0)

    # -- the start --------------------------------------------------------------------------

    def _show_window(self) -> None:
        window = self._front.window
        tray = self._front.tray.is_available
        warned = self._geometry.value("close_warned", False, bool)
        window.set_closing(to_tray=tray, warns=not warned)
        if isinstance(geometry := self._geometry.value("geometry"), QByteArray):
            window.restoreGeometry(geometry)
        wants_hidden = self._wish.hidden or self._started.loaded.settings.window.start_hidden
        if wants_hidden and tray:
            QTimer.singleShot(0, lambda: self._after_paint(painted=False))
            return
        paint = FirstPaint(window)
        paint.happened.connect(lambda painted: self._after_paint(painted=painted))
        window.show()

    def _after_paint(self, *, painted: bool) -> None:
        """What can wait until there is something to see."""
        if painted:
            trace.mark("window_painted")
        self._open_log()
        self._open_command_line()
        self._front.pop.prepare()
        if trace.is_on():
            PaintTrace(self._front.pop).painted.connect(lambda: trace.mark("pop_painted"))
        try:
            self._desk.open()
        except ProfileError as error:
            self._board.post("profile", str(error))
        self._board.on_settings(self._started.loaded)
        self._accounts.begin()
        if self._wish.command == "dial":
            self._place_first_call()
        if self._wish.demo:
            from assistant.demo.office import DemoOffice

            self._parts.append(DemoOffice(self._desk))

    def _open_log(self) -> None:
        try:
            logs.install(self._started.folders.log_file)
        except OSError as error:
            self._board.post("log", f"{self._started.folders.log_file}: {error.strerror}")
        for mistake in self._started.loaded.mistakes:
            log.warning("%s", mistake.sentence)
        if self._unspoken is not None:
            language, file = self._unspoken
            text = notice_texts.language_missing(language, str(file or ""))
            log.warning("%s", text)
            self._board.post("language", text)

    def _open_command_line(self) -> None:
        from assistant.commandline.code_commands import CodeCommands
        from assistant.commandline.commands import Commands
        from assistant.commandline.contact_commands import ContactCommands
        from assistant.commandline.program import ProgramCommands
        from assistant.commandline.server import CommandServer
        from assistant.commandline.sound_commands import SoundCommands
        from assistant.commandline.together import TogetherCommands
        from assistant.commandline.why_commands import WhyCommands

        program = ProgramCommands(self._desk, self._front.window.bring_up, self.quit)
        desk = self._desk
        together = TogetherCommands(desk.calls, desk.consulting, desk.several)
        others = {
            **program.acts(),
            **CodeCommands(desk).acts(),
            **together.acts(),
            **SoundCommands(desk).acts(),
            **WhyCommands(desk.why, desk.tasks.run).acts(),
            **ContactCommands(desk.memory).acts(),
        }
        commands = Commands(desk.calls, others, desk)
        commands.dial_refused.connect(self._board.on_dial_error)
        server = CommandServer(self._started.folders.socket_name, commands.handle, self._desk)
        self._parts += [program, commands]
        self._server = server
        try:
            server.listen()
        except OSError as error:
            self._board.post("command_line", notice_texts.no_command_line(str(error)))

    def _place_first_call(self) -> None:
        """What a link or a script wants to call, with the caller ID that it asks for."""
        desk, wish = self._desk, self._wish

        def place() -> object:
            if wish.is_withheld:
                return desk.codes.dial_withheld(wish.argument)
            if wish.caller_id:
                return desk.codes.dial_as(wish.argument, wish.caller_id)
            return desk.calls.dial(wish.argument)

        FirstCall(desk, self._board, wish.argument, place)

    def _demo_link(self) -> QueueSource | None:
        if not self._wish.demo:
            return None
        from assistant.demo.queues import DemoLink

        return DemoLink()

    # -- the end ----------------------------------------------------------------------------

    def _close(self) -> None:
        # First, so that nothing is handed to a program that no longer acts on it.
        if self._server is not None:
            self._server.close()
        self._terminator.close()
        self._geometry.setValue("geometry", self._front.window.saveGeometry())
        self._geometry.sync()
        self._front.close()
        self._desk.close()
        log.info("ended")
        logging.shutdown()
        crash.uninstall()
