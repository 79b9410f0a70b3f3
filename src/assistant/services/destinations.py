"""Where this desk sends its calls: colleagues by name, parking and voicemail by the PBX's codes."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from assistant.pbx.code_meanings import CodeKind, CodeMeaning, meaning_of
from assistant.pbx.profiles import PbxProfile
from assistant.services.calls_need import Lookup
from assistant.services.dial_failures import DialFailure, failure_of
from assistant.services.dialing import Target
from assistant.services.handing_over import LineOf
from assistant.services.state import CallEntry
from sip.events import CallEnded, CallSnapshot
from sip.states import CallState, TransferStatus
from store.records import SentTo


@dataclass(frozen=True, slots=True)
class Destination:
    """A target in words for people."""

    kind: SentTo
    name: str
    """A name or number; the slot of parking, empty where the PBX chooses; whose voicemail it is,
    empty for the own."""


class Destinations:
    """Names what calls are sent to; a code of the PBX is no name that a user knows."""

    def __init__(self, lookup: Lookup, own_extension: str = "") -> None:
        self.own_extension = own_extension
        self._lookup = lookup
        self._profile: PbxProfile | None = None
        self._expected: dict[str, str] = {}

    def use(self, profile: PbxProfile) -> None:
        """The PBX's codes are known."""
        self._profile = profile

    def meaning_of(self, dialed: str) -> CodeMeaning | None:
        """What a dialed code means; None for a number, and while the codes are not known."""
        return meaning_of(self._profile, dialed) if self._profile else None

    def failure_of(self, ended: CallEnded, line_of: LineOf) -> DialFailure | None:
        """Why a dialed call came to nothing, where that is known better than by its end."""
        meaning = self.meaning_of(ended.call.dialed)
        line = line_of(meaning.of if meaning is not None else ended.call.dialed)
        return failure_of(ended.call, ended.reason, meaning, line)

    def named_meaning_of(self, dialed: str) -> CodeMeaning | None:
        """The same, an extension in it by its name."""
        meaning = self.meaning_of(dialed)
        if meaning is None or not meaning.of or meaning.kind is CodeKind.FETCH:
            return meaning
        name = self._lookup.caller_of(meaning.of).name
        return dataclasses.replace(meaning, of=name) if name else meaning

    def name_behind(self, dialed: str) -> str:
        """Who answers a dialed code; empty for others than intercom. Whose call is picked up or
        fetched is told by the PBX."""
        meaning = self.meaning_of(dialed)
        if meaning is None or meaning.kind is not CodeKind.INTERCOM:
            return ""
        return self._lookup.caller_of(meaning.of).name or meaning.of

    def expect(self, key: str, target: Target) -> None:
        """The call `key` will go to `target`."""
        self._expected[key] = target.name or self._lookup.caller_of(target.dial).name

    def forget(self, key: str) -> None:
        """The call `key` is over."""
        self._expected.pop(key, None)

    def of(self, key: str, dialed: str) -> Destination:
        """Where the call `key` goes with `dialed`."""
        slot = self._profile.slot_of(dialed) if self._profile else None
        if slot is not None:
            return Destination(SentTo.PARKING, slot)
        mailbox = self._profile.mailbox_of(dialed) if self._profile else None
        if mailbox is None:
            return Destination(SentTo.SOMEBODY, self._expected.get(key) or dialed)
        if mailbox == self.own_extension:
            return Destination(SentTo.VOICEMAIL, "")
        return Destination(SentTo.VOICEMAIL, self._lookup.caller_of(mailbox).name or mailbox)

    def bound_for(self, entry: CallEntry, dialed: str) -> CallEntry:
        """The entry of a call that is being sent to `dialed`."""
        to = self.of(entry.call.key, dialed)
        return dataclasses.replace(entry, transfer_target=to.name, sent_to=to.kind)

    def brought_up_to_date(self, entry: CallEntry, before: CallEntry) -> CallEntry:
        """`entry`, which was `before`, without words on a refusal that were read, and with those
        on the transfer that begins."""
        if before.transfer is TransferStatus.REFUSED and _moved_on(before.call, entry.call):
            entry = dataclasses.replace(
                entry,
                transfer=None,
                transfer_target="",
                sent_to=SentTo.SOMEBODY,
                transfer_refusal=None,
            )
        if entry.call.transfer_target not in ("", before.call.transfer_target):
            return self.bound_for(entry, entry.call.transfer_target)
        return entry


def _moved_on(before: CallSnapshot, now: CallSnapshot) -> bool:
    """Whether a call that came back has been used since: words on the refusal were read."""
    return before.state is not now.state and before.state is not CallState.TRANSFERRING
