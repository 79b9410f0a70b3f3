"""All that the program knows and does, without a window: the services, built and joined."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from assistant.bridge import Bridge
from assistant.joints import join
from assistant.memory import Memory
from assistant.notices.notices import Notices
from assistant.pbx.profiles import PbxProfile, load_profile
from assistant.pbx_connection import PbxConnection
from assistant.process.resources import resource
from assistant.process.tasks import Tasks
from assistant.services.answered import AnsweredBy
from assistant.services.call_sounds import CallSounds
from assistant.services.caller_lists import CallerLists
from assistant.services.calls import Calls
from assistant.services.codes import Codes
from assistant.services.consulting import Consulting
from assistant.services.contacts import ContactLookup
from assistant.services.dialing import Dialing
from assistant.services.handing_over import HandedOverCalls
from assistant.services.held_for_codes import HeldForCodes
from assistant.services.history import History
from assistant.services.journal import CallJournal
from assistant.services.line_check import LineCheck
from assistant.services.missed import Missed
from assistant.services.parked import Parked
from assistant.services.playing import Playing
from assistant.services.presence import Presence
from assistant.services.queues import Queues, QueueSource
from assistant.services.recordings import Recordings
from assistant.services.registration import Registration
from assistant.services.rolodex import Rolodex
from assistant.services.several import SeveralCalls
from assistant.services.sound import Sound
from assistant.services.sound_wishes import SoundWishes
from assistant.services.state import Colleague
from assistant.services.why import Why
from assistant.settings import Settings
from assistant.startup import Started
from sip.commands import WatchExtensions
from sip.states import BlfState
from store.dial_rules import DialRules

if TYPE_CHECKING:
    from store.database import Store


JOURNAL_SECONDS = 20.0
"""How long the program's end waits for a slow disk to take the last calls."""


class Desk(QObject):
    """Everything behind the windows. Built on the main thread, in no time: nothing is opened."""

    profile_loaded = Signal()
    """What the PBX offers is known."""

    def __init__(
        self, started: Started, link: QueueSource | None = None, parent: QObject | None = None
    ) -> None:
        """`link` replaces the one that the settings describe."""
        super().__init__(parent)
        settings = started.loaded.settings
        self.started = started
        self.settings = settings
        self.phone = started.phone
        self.rules = dial_rules(settings)
        names = {one.extension: one.name for one in settings.colleagues}
        own, server = settings.account.extension, settings.account.server

        self.own_mailbox = ""
        """What sends a caller to this desk's mailbox; empty where the PBX has no code for it."""
        self._profile: PbxProfile | None = None
        self.tasks = Tasks("worker", self)
        self.store_tasks = Tasks("store", self)
        self._import_tasks = Tasks("import", self)
        self.bridge = Bridge(self)
        self.notices = Notices(self)
        account = f"{own}@{server}" if settings.has_account else ""
        self.registration = Registration(account=account, parent=self)
        self.lookup = ContactLookup(self.rules, names, self)
        self.dialing = Dialing(self.rules, names, own, server)
        self.presence = Presence(_colleagues(settings), self.lookup.is_internal, parent=self)
        line_of = self.presence.state_of
        self.calls = Calls(self.phone, self.lookup, self.dialing, line_of=line_of, parent=self)
        self.calls.destinations.own_extension = own
        self.handed_over = HandedOverCalls(line_of, parent=self)
        self.consulting = Consulting(self.phone, self.calls, self.dialing, line_of)
        self.several = SeveralCalls(self.phone, self.calls)
        self.memory = Memory(
            self.store_tasks.run,
            self._import_tasks.run,
            store_path(started),
            self.rules,
            settings.contacts.sample_file,
            self,
        )
        self.codes = Codes(self.calls, self.dialing, line_of)
        self.held_for_codes = HeldForCodes(
            self.calls, lambda dialed: self.calls.destinations.meaning_of(dialed) is not None, self
        )
        self.parked = Parked(self.calls, self.lookup.caller_of, parent=self)
        self.answered_by = AnsweredBy(self.lookup.caller_of, parent=self)
        self.journal = CallJournal(self.store_tasks.run, self._e164_of, parent=self)
        self.history = History(self.tasks.run, self)
        self.rolodex = Rolodex(self.tasks.run, self.rules, self)
        self.caller_lists = CallerLists(self.tasks.run, self.rules, self)
        self.calls.is_blocked = self.caller_lists.is_blocked
        self.missed = Missed(self.tasks.run, self)
        self.sound = Sound(self.phone, self, sound_wishes(settings))
        self.why = Why(self.phone, parent=self)
        folder = started.folders.recordings_folder
        self.recordings = Recordings(self.phone, folder, self.calls.entry, parent=self)
        self.playing = Playing(self.phone, self)
        self.call_sounds = CallSounds(self.store_tasks.run, self)
        self.pbx = PbxConnection(settings.pbx, self.tasks.run, link, self)
        self.queues = Queues(
            self.pbx.link, self.lookup.caller_of, lambda number: names.get(number, ""), self
        )
        self.line_check = LineCheck(self.phone, parent=self)
        self.memory.opened.connect(self._on_store_opened)
        join(self)

    def open(self) -> None:
        """Open the store and the link to the PBX; both take their time elsewhere.

        Raises `ProfileError` when the PBX profile cannot be used; all else is open by then.
        """
        self.memory.open()
        self.recordings.mend(self.tasks.run)
        self.pbx.prepare()
        self._profile = load_profile(resource("pbx", "profiles"), self.settings.pbx.profile)
        self.own_mailbox = self._mailbox_of(self.settings.account.extension)
        self.calls.parties.tells_internal_callers = bool(self._profile.headers.internal_caller)
        self.calls.destinations.use(self._profile)
        self.codes.use(self._profile)
        self.consulting.use(self._profile)
        self.parked.use(self._profile)
        self.profile_loaded.emit()
        if self.parked.lines():
            colleagues = tuple(one.extension for one in self.settings.colleagues)
            self.phone.post(WatchExtensions((*colleagues, *self.parked.lines())))

    def use_account(self, settings: Settings) -> None:
        """Another account was saved: `settings` are in force, with all that depends on it.

        Registering with it is the caller's; the other settings are those of the start.
        """
        self.settings = settings
        account = settings.account
        self.own_mailbox = self._mailbox_of(account.extension)
        self.dialing.use_account(account.extension, account.server)
        self.calls.destinations.own_extension = account.extension
        self.presence.use_account(account.extension)

    def close(self) -> None:
        """Hang up, unregister, write what is to be written, close. Takes up to some seconds."""
        self.queues.stop()
        self.phone.stop()
        # The last events of the phone are queued: the journal has to hear how the calls ended.
        QCoreApplication.sendPostedEvents()
        self.bridge.close()
        self.journal.flush()
        self.call_sounds.flush()
        self.memory.close()
        self._import_tasks.stop()
        self.store_tasks.stop(JOURNAL_SECONDS)
        self.tasks.stop(1.0)

    def _on_store_opened(self, store: Store) -> None:
        self.dialing.use(store.contacts)
        self.lookup.use(store.contacts)
        self.journal.use(store.journal)
        self.call_sounds.use(store.journal)
        self.history.use(store.journal)
        self.rolodex.use(store)
        self.caller_lists.use(store.rules)
        self.missed.use(store.journal)
        self.several.use(store.journal, self.tasks.run)

    def _mailbox_of(self, extension: str) -> str:
        return self._profile.code_for("voicemail_of", extension) if self._profile else ""

    def _e164_of(self, number: str) -> str:
        from store.numbers import read_number

        return read_number(number, self.rules).e164


def dial_rules(settings: Settings) -> DialRules:
    """The dial rules that the settings describe."""
    dialing = settings.dialing
    return DialRules(
        country=dialing.country,
        area_code=dialing.area_code,
        external_prefix=dialing.external_prefix,
        internal_length=dialing.internal_length,
    )


def sound_wishes(settings: Settings) -> SoundWishes:
    """What the settings want of the sound."""
    audio = settings.audio
    return SoundWishes(
        microphones=audio.microphones or ((audio.microphone,) if audio.microphone else ()),
        speakers=audio.speakers or ((audio.speaker,) if audio.speaker else ()),
        ringers=audio.ringers,
        microphone_volume=audio.microphone_volume,
        speaker_volume=audio.speaker_volume,
        ringer_volume=audio.ringer_volume,
        cancels_echo=audio.echo_cancellation,
        codecs=audio.codecs,
        answers_intercom_from=settings.sip.answer_intercom_from,
    )


def store_path(started: Started) -> Path:
    """Where contacts and history are."""
    chosen = started.loaded.settings.store.path
    return Path(chosen).expanduser() if chosen else started.folders.store_file


def _colleagues(settings: Settings) -> list[Colleague]:
    own = settings.account.extension
    return [
        Colleague(
            extension=one.extension,
            name=one.name,
            department=one.department,
            state=BlfState.UNKNOWN,
            is_self=one.extension == own,
        )
        for one in settings.colleagues
    ]
