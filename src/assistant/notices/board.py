"""Turns known errors into notices: one sentence each, no dialogs, gone when the cause is."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from assistant.account.sign_in import SignInOutcome, SignInState
from assistant.desk import Desk
from assistant.notices.calls import CallNotices
from assistant.pbx.records import LinkState
from assistant.presenters.calls import caller_title
from assistant.presenters.notices import MAX_DETAILS
from assistant.services.dialing import DialError
from assistant.services.state import CallEntry, Notice, RegistrationStatus
from assistant.settings.reading import Loaded
from assistant.windows.tray import Tray
from assistant.words import notice_texts, problems
from sip.events import AudioDevicesChanged, CallEnded, EngineStopped, RecordingChanged, SipEvent
from sip.states import RegistrationState
from store.errors import StoreError

if TYPE_CHECKING:
    from store.salvage import Rescue

log = logging.getLogger(__name__)

AUDIO = "audio"
STORE = "store"
JOURNAL = "journal"
RECORDING = "recording"
LINK = "link"
PASSWORD = "password"  # noqa: S105  a word, not a secret
PHONE = "phone"


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
        self._of_calls = CallNotices(desk.notices, self)
        desk.calls.refused.connect(self._of_calls.on_refused)
        desk.calls.changed.connect(self._of_calls.on_call_changed)
        desk.registration.changed.connect(self._of_calls.on_registration)
        desk.registration.changed.connect(self._on_registration)
        desk.recordings.failed.connect(self._on_recording_failed)
        desk.memory.failed.connect(self.on_store_error)
        desk.memory.opened.connect(lambda _: self._notices.dismiss(STORE))
        desk.memory.rescued.connect(self._on_rescued)
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
        shown, left = rest[: MAX_DETAILS - 1], len(rest) - (MAX_DETAILS - 1)
        if left > 1:
            self.post("settings_file", first, (*shown, notice_texts.more_mistakes(left)))
        else:
            self.post("settings_file", first, tuple(rest))

    def on_sign_in(self, outcome: SignInOutcome) -> None:
        """Say why there is no password, when something is broken."""
        if outcome.state is SignInState.FAILED:
            self.post(PASSWORD, notice_texts.password_failed(outcome.text))

    def on_dial_error(self, error: DialError) -> None:
        """Say why something cannot be dialed."""
        self._of_calls.on_dial_error(error)

    def on_store_error(self, error: Exception) -> None:
        """Say what is wrong with the store; raises what is no `StoreError`."""
        if not isinstance(error, StoreError):
            raise error
        log.warning("the store: %s", error)
        self.post(STORE, problems.store_sentence(error.problem, is_writing=error.is_writing))

    def on_call_ended(self, entry: CallEntry, event: CallEnded) -> None:
        """Say why a call did not come about or was cut off."""
        self._of_calls.on_call_ended(entry, event)

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
            case AudioDevicesChanged(microphone="") if not self._is_silent:
                self.post(AUDIO, notice_texts.no_microphone())
            case AudioDevicesChanged():
                self._notices.dismiss(AUDIO)
            case EngineStopped(error) if error:
                self.post(PHONE, notice_texts.phone_died(error))
            case _:
                pass

    def _on_recording_failed(self, event: RecordingChanged) -> None:
        file = Path(event.path).name
        self.post(RECORDING, notice_texts.recording_failed(event.problem, file))

    def _on_registration(self, status: RegistrationStatus) -> None:
        if status.state is RegistrationState.REGISTERED:
            self._notices.dismiss(PASSWORD)
            self._notices.dismiss(PHONE)

    def _on_rescued(self, found: Rescue) -> None:
        text, kept = problems.rescued(
            found.contacts, found.calls, str(found.kept_as), is_complete=found.is_complete
        )
        self.post(STORE, text, (kept,))

    def _on_journal_failed(self, error: StoreError) -> None:
        log.warning("a call could not be written yet: %s", error)
        self.post(JOURNAL, problems.store_sentence(error.problem, is_writing=True))

    def _on_link_changed(self, state: LinkState) -> None:
        if state in (LinkState.UP, LinkState.OFF):
            self._notices.dismiss(LINK)
        elif state in (LinkState.LOST, LinkState.REFUSED):
            host = self._desk.settings.pbx.ami_host
            if text := notice_texts.link_sentence(self._desk.queues.link_problem, host):
                self.post(LINK, text)

    def _on_bug(self, summary: str) -> None:
        self.post("bug", notice_texts.bug(summary, str(self._desk.started.folders.log_file)))
