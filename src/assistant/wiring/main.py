"""Joins what is known with what is seen: facts to models and windows, clicks to services."""

from __future__ import annotations

from PySide6.QtCore import QObject

from assistant.desk import Desk
from assistant.front import Front
from assistant.models.calls import was_handed_over, was_redirected
from assistant.notices.board import NoticeBoard
from assistant.notices.calls import REFUSAL_SECONDS, dial_refusal
from assistant.presenters.calls import OFFERED
from assistant.presenters.pop import present_pop
from assistant.presenters.suggestions import suggest
from assistant.presenters.tray import present_tray
from assistant.services.dialing import DialError
from assistant.services.state import CallEntry, Notice, RegistrationStatus
from assistant.wiring.pop_first import PopFirst
from assistant.wiring.transfers import TransferWiring
from assistant.words import problems
from sip.actions import CallAction
from sip.events import CallEnded, CommandRefused
from sip.states import RegistrationState
from store.records import Contact

TRANSFER = "transfer"
"""The notice that a transfer was overtaken by the call's end."""


class Wiring(QObject):
    """The calls, colleagues, queues and suggestions; history and import have wirings of their own.

    Facts come in by signals of the services and go to `apply` and `show_…`; wishes come in by
    signals of the windows and go to the services.
    """

    def __init__(self, desk: Desk, front: Front, board: NoticeBoard) -> None:
        super().__init__(desk)
        self._desk = desk
        self._front = front
        self._board = board
        self._missed = 0
        self._asked = ""
        self._pop_first = PopFirst(front.pop, self._show_call, self)
        self._transfers = TransferWiring(desk, front.window, front.theme, board, self)
        self._join_facts()
        self._join_wishes()
        front.colleagues.replace_all(desk.presence.colleagues())
        front.window.show_registration(desk.registration.status)
        front.window.show_queue_panel(desk.queues.link_state)

    def _join_facts(self) -> None:
        desk, front = self._desk, self._front
        desk.calls.changed.connect(self._on_call_changed)
        desk.calls.ended.connect(self._on_call_ended)
        desk.calls.refused.connect(self._on_refused)
        desk.handed_over.changed.connect(front.calls.hand_over)
        desk.journal.missed.connect(self._on_missed)
        desk.missed.changed.connect(self._on_missed_count)
        desk.presence.changed.connect(front.colleagues.apply)
        desk.registration.changed.connect(front.window.show_registration)
        desk.registration.changed.connect(self._show_tray)
        desk.registration.changed.connect(self._on_registration)
        desk.queues.changed.connect(front.queues.apply)
        desk.queues.removed.connect(front.queues.remove)
        desk.queues.link_changed.connect(front.window.show_queue_panel)
        desk.notices.changed.connect(front.window.show_notices)

    def _join_wishes(self) -> None:
        desk, front = self._desk, self._front
        window, pop, tray = front.window, front.pop, front.tray
        window.dial_requested.connect(self._on_dial)
        window.suggestions_requested.connect(self._on_suggestions)
        window.call_action_requested.connect(self._on_action)
        window.dtmf_requested.connect(desk.calls.send_dtmf)
        window.transfer_withdrawn.connect(self._on_withdrawn)
        window.notice_dismissed.connect(desk.notices.dismiss)
        window.calls_seen.connect(self._on_calls_seen)
        pop.answer_requested.connect(desk.calls.answer)
        pop.reject_requested.connect(desk.calls.reject)
        pop.voicemail_requested.connect(self._to_voicemail)
        tray.show_requested.connect(window.bring_up)
        tray.notification_clicked.connect(window.bring_up)
        tray.answer_requested.connect(desk.calls.answer)
        tray.reject_requested.connect(desk.calls.reject)
        tray.hang_up_requested.connect(desk.calls.hang_up)
        tray.mute_requested.connect(desk.calls.mute)

    # -- facts ------------------------------------------------------------------------------

    def _on_call_changed(self, entry: CallEntry) -> None:
        # The pop first: somebody may be waiting to see who rings.
        was_shown = self._front.pop.isVisible()
        self._show_pop()
        self._pop_first.take(entry, came_up=not was_shown and self._front.pop.isVisible())

    def _show_call(self, entry: CallEntry) -> None:
        self._front.calls.apply(entry)
        self._show_tray()

    def _on_call_ended(self, entry: CallEntry, event: CallEnded) -> None:
        self._pop_first.hand_on()
        self._show_pop()
        if was_redirected(entry):
            self._front.calls.hand_over(entry)
        elif not was_handed_over(entry):
            self._front.calls.remove(entry.call.key)
        self._show_tray()
        self._board.on_call_ended(entry, event)

    def _on_registration(self, status: RegistrationStatus) -> None:
        if status.state is RegistrationState.REGISTERED:
            sentence = problems.refusal_sentence("not_registered")
            self._front.window.withdraw_refusal(sentence)

    def _on_missed(self, entry: CallEntry) -> None:
        self._missed += 1
        self._front.window.await_user()
        self._show_tray()
        self._board.notify_missed(entry, self._front.tray)

    def _on_missed_count(self, count: int) -> None:
        """A later call made missed ones good: the badge does not tell of them."""
        if count < self._missed:
            self._missed = count
            self._show_tray()

    def _on_calls_seen(self) -> None:
        self._missed = 0
        self._show_tray()

    def _show_pop(self) -> None:
        offered = OFFERED | {CallAction.DEFLECT} if self._desk.own_mailbox else OFFERED
        self._front.pop.show_state(present_pop(self._desk.calls.ringing(), offered))

    def _show_tray(self) -> None:
        desk = self._desk
        self._front.tray.show_state(
            present_tray(desk.registration.status, desk.calls.entries(), self._missed)
        )

    # -- wishes -----------------------------------------------------------------------------

    def _on_dial(self, text: str) -> None:
        try:
            self._desk.calls.dial(text)
        except DialError as error:
            sentence, details = dial_refusal(error)
            if not self._front.window.refuse_dial("\n".join((sentence, *details))):
                self._board.on_dial_error(error)

    def _on_refused(self, event: CommandRefused) -> None:
        if event.command == "Dial":
            sentence = problems.refusal_sentence(event.problem, event.text)
            self._front.window.refuse_dial(sentence)

    def _on_withdrawn(self, sentence: str) -> None:
        self._desk.notices.post(Notice(TRANSFER, sentence, lasts_seconds=REFUSAL_SECONDS))

    def _on_action(self, key: str, action: CallAction) -> None:
        calls = self._desk.calls
        match action:
            case CallAction.ANSWER:
                calls.answer(key)
            case CallAction.REJECT:
                calls.reject(key)
            case CallAction.DEFLECT:
                self._to_voicemail(key)
            case CallAction.HANG_UP:
                calls.hang_up(key)
            case CallAction.HOLD:
                calls.hold(key)
            case CallAction.RESUME:
                calls.resume(key)
            case CallAction.MUTE:
                entry = calls.entry(key)
                calls.mute(key, not entry.call.is_muted if entry else True)
            case CallAction.RECORD:
                self._desk.recordings.toggle(key)
            case CallAction.SEND_DTMF | CallAction.TRANSFER | CallAction.CONSULT:
                pass  # these need digits or a target and have signals of their own
            case _:
                self._transfers.act(key, action)

    def _to_voicemail(self, key: str) -> None:
        if mailbox := self._desk.own_mailbox:
            self._desk.calls.deflect(key, mailbox)

    def _on_suggestions(self, text: str) -> None:
        self._asked = text
        store = self._desk.memory.store
        if store is None or not text.strip():
            self._show_suggestions(text, ())
            return
        book = store.contacts
        self._desk.tasks.run(
            lambda: book.search(text),
            lambda contacts: self._show_suggestions(text, contacts),
            self._board.on_store_error,
        )

    def _show_suggestions(self, text: str, contacts: tuple[Contact, ...]) -> None:
        if text == self._asked:
            people = self._desk.presence.colleagues()
            self._front.window.show_suggestions(suggest(text, people, contacts))
