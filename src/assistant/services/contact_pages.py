"""What the lists and the card of contacts show, read from the store; on any thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from store.records import CallRecord, Contact, ContactKind, ContactRef, Interaction

if TYPE_CHECKING:
    from store.database import Store

PAGE = 60
FOUND = 200
"""What a search shows; who is not among so many is found by one more letter."""
MEMBERS = 30
JOURNAL_PAGE = 50


@dataclass(frozen=True, slots=True)
class ContactQuestion:
    """Which contacts a list shows."""

    text: str = ""
    kind: ContactKind | None = None


@dataclass(frozen=True, slots=True)
class ContactPage:
    """A page of the answer."""

    question: ContactQuestion
    contacts: tuple[Contact, ...]
    offset: int
    has_more: bool
    total: int


@dataclass(frozen=True, slots=True)
class ContactFile:
    """All that is kept of a contact, the journal as far as it was asked for."""

    contact: Contact
    members: tuple[Contact, ...]
    calls: tuple[CallRecord, ...]
    interactions: tuple[Interaction, ...]
    has_more: bool


def read_page(store: Store, question: ContactQuestion, offset: int) -> ContactPage:
    """The contacts from `offset` on; of a search the best ones, whole. Raises `StoreError`."""
    book, kind = store.contacts, question.kind
    if question.text:
        found = book.search(question.text, FOUND)
        of_kind = tuple(one for one in found if kind in (None, one.ref.kind))
        return ContactPage(question, of_kind, 0, False, len(of_kind))
    page = book.list(offset, PAGE + 1, kind)
    return ContactPage(question, page[:PAGE], offset, len(page) > PAGE, book.count(kind))


def read_file(store: Store, ref: ContactRef, journal: int) -> ContactFile | None:
    """All of a contact with `journal` rows of each kind, at least a page; None: it is gone.

    Raises `StoreError`.
    """
    limit = max(journal, JOURNAL_PAGE)
    contact = store.contacts.get(ref)
    if contact is None:
        return None
    is_organization = ref.kind is ContactKind.ORGANIZATION
    members = store.contacts.members(ref, 0, MEMBERS) if is_organization else ()
    calls = store.journal.of_contact(ref, limit + 1)
    entries = store.interactions.of_contact(ref, limit + 1)
    has_more = len(calls) > limit or len(entries) > limit
    return ContactFile(contact, members, calls[:limit], entries[:limit], has_more)
