"""Turns known errors into notices: one sentence each, no dialogs, nothing that piles up."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from assistant import notice_texts, problems, texts
from assistant.desk import Desk
from assistant.pbx.records import LinkState
from assistant.presenters.calls import caller_title
from assistant.services.dialing import DialError
from assistant.services.state import CallEntry, Notice
from assistant.settings_file import Loaded
from assistant.sign_in import SignInOutcome, SignInState
from assistant.windows.tray import Tray
from sip.events import (
    AudioDevicesChanged,
    CallEnded,
    CommandRefused,
    EngineStopped,
    SipEvent,
)
from sip.states import CallDirection, EndReason
from store.errors import StoreError

AUDIO = "audio"
STORE = "store"
JOURNAL = "journal"
DIAL = "dial"
LINK = "link"


class NoticeBoard(QObject):
    """Main thread, except `bug`."""

    bug = Signal(str)
    """An uncaught error's summary; may be emitted on any thread that Python created."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._notices = desk.notices
        self._is_silent = desk.settings.audio.null
        self.bug.connect(self._on_bug)
        desk.bridge.sip_event.connect(self._on_event)
        desk.calls.refused.connect(self._on_refused)
        desk.calls.changed.connect(self._on_call_changed)
        desk.memory.failed.connect(self.on_store_error)
        desk.memory.opened.connect(lambda _: self._notices.dismiss(STORE))
        desk.lookup.failed.connect(self.on_store_error)
        desk.history.failed.connect(self.on_store_error)
        desk.journal.failed.connect(self._on_journal_failed)
        desk.journal.recovered.connect(lambda: self._notices.dismiss(JOURNAL))
        desk.queues.link_changed.connect(self._on_link_changed)
        desk.pbx.failed.connect(lambda text: self.post(LINK, notice_texts.password_failed(text)))
        if desk.pbx.problem:
            self.post(LINK, desk.pbx.problem)

    def post(self, key: str, text: str, details: tuple[str, ...] = ()) -> None:
        """Show an error."""
        self._notices.post(Notice(key, text, is_error=True, details=details))

    def on_settings(self, loaded: Loaded) -> None:
        """Name what is wrong in the settings file."""
        if not loaded.mistakes:
            return
        first, *rest = (mistake.sentence for mistake in loaded.mistakes)
        self.post("settings_file", first, tuple(rest))

    def on_sign_in(self, outcome: SignInOutcome) -> None:
        """Say why there is no password, when something is broken."""
        if outcome.state is SignInState.FAILED:
            self.post("password", notice_texts.password_failed(outcome.text))

    def on_dial_error(self, error: DialError) -> None:
        """Say why something cannot be dialed."""
        match error.problem:
            case "ambiguous":
                self.post(DIAL, notice_texts.ambiguous(error.text), error.candidates)
            case "own_extension":
                self.post(DIAL, notice_texts.own_extension())
            case _:
                self.post(DIAL, problems.number_sentence(error.problem, error.text))

    def on_store_error(self, error: Exception) -> None:
        """Say what is wrong with the store; raises what is no `StoreError`."""
        if not isinstance(error, StoreError):
            raise error
        self.post(STORE, problems.store_sentence(error.problem))

    def on_call_ended(self, entry: CallEntry, event: CallEnded) -> None:
        """Say why a call that was dialed did not come about."""
        dialed = entry.call.direction is CallDirection.OUTGOING
        if dialed and entry.call.connected_at is None and event.reason is not EndReason.HUNG_UP:
            self.post(DIAL, texts.end_sentence(caller_title(entry.caller), event.reason))

    def notify_missed(self, entry: CallEntry, tray: Tray) -> None:
        """A desktop notification of a call that nobody took."""
        title = caller_title(entry.caller)
        number = entry.caller.number
        body = title if number in ("", title) else f"{title}\n{number}"
        tray.notify(notice_texts.missed_call(), body)

    def _on_event(self, event: SipEvent) -> None:
        match event:
            case AudioDevicesChanged(microphone="", speaker="") if not self._is_silent:
                self.post(AUDIO, notice_texts.no_sound())
            case AudioDevicesChanged():
                self._notices.dismiss(AUDIO)
            case EngineStopped(error) if error:
                self.post("phone", notice_texts.phone_died(error))
            case _:
                pass

    def _on_refused(self, event: CommandRefused) -> None:
        self.post(DIAL, problems.refusal_sentence(event.problem, event.text))

    def _on_call_changed(self, entry: CallEntry) -> None:
        if entry.call.direction is CallDirection.OUTGOING:
            # The next attempt went out: what was said of the last one is old.
            self._notices.dismiss(DIAL)

    def _on_journal_failed(self, error: StoreError) -> None:
        self.post(JOURNAL, problems.store_sentence(error.problem))

    def _on_link_changed(self, state: LinkState) -> None:
        if state is LinkState.UP:
            self._notices.dismiss(LINK)
        elif state in (LinkState.LOST, LinkState.REFUSED):
            host = self._desk.settings.pbx.ami_host
            if text := notice_texts.link_sentence(self._desk.queues.link_problem, host):
                self.post(LINK, text)

    def _on_bug(self, summary: str) -> None:
        self.post("bug", notice_texts.bug(summary, str(self._desk.started.folders.log_file)))
