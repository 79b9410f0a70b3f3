"""Files drafts inside one transaction: new, joined with a contact that is known, or left alone."""

from __future__ import annotations

from enum import Enum, unique

from store import compiled
from store.exchange.drafts import Draft
from store.exchange.shapes import Duplicates
from store.filing import SAME_NAMES, Filing, fold_again
from store.matching import full_name, owner
from store.records import ContactKind, ContactRef
from store.saving import refresh_words
from store.text import fold
from store.times import now_us


@unique
class Outcome(Enum):
    """What became of a draft."""

    ADDED = "added"
    MERGED = "merged"
    UNCHANGED = "unchanged"
    """The contact had all of it already."""
    SKIPPED = "skipped"


class Merging:
    """Files drafts on a connection that is in a transaction; for one thread."""

    def __init__(self, filing: Filing, duplicates: Duplicates) -> None:
        self._filing = filing
        self._duplicates = duplicates
        self._last_before = {
            ContactKind.PERSON: self._last(compiled.LAST_PERSON),
            ContactKind.ORGANIZATION: self._last(compiled.LAST_ORGANIZATION),
        }

    def file(self, draft: Draft) -> Outcome:
        """Put `draft` into the store."""
        known = None if self._duplicates is Duplicates.ADD else self._known(draft)
        if known is None:
            self._add(draft)
            return Outcome.ADDED
        if self._duplicates is Duplicates.SKIP and known.id <= self._last_before[known.kind]:
            return Outcome.SKIPPED
        return Outcome.MERGED if self._merge(known, draft) else Outcome.UNCHANGED

    def _last(self, sql: str) -> int:
        return int(self._filing.connection.execute(sql).fetchone()[0])

    def _known(self, draft: Draft) -> ContactRef | None:
        if draft.is_organization:
            return self._filing.organization_named(draft.last)
        folded = fold_again(full_name(draft.first, draft.last))
        if not folded:
            return None
        asked = {"folded": folded, "limit": SAME_NAMES}
        rows = self._filing.connection.execute(compiled.PEOPLE_NAMED, asked).fetchall()
        company = fold_again(draft.company)
        for number, its_company in rows:
            if fold(its_company or "") == company:
                return ContactRef(ContactKind.PERSON, number)
        for number, its_company in rows:
            if (not its_company or not company) and self._has_number(number, draft):
                return ContactRef(ContactKind.PERSON, number)
        return None

    def _has_number(self, person: int, draft: Draft) -> bool:
        execute = self._filing.connection.execute
        return any(
            execute(compiled.NUMBER_OF_PERSON, {"id": person, "key": number.key}).fetchone()
            for number in draft.numbers
            if number.key
        )

    def _add(self, draft: Draft) -> None:
        if draft.is_organization:
            ref = self._filing.add_organization(draft.last, draft.numbers)
        else:
            ref = self._filing.add_person(draft.first, draft.last, draft.company, draft.numbers)
        if draft.has_details:
            self._add_details(ref, draft)

    def _merge(self, ref: ContactRef, draft: Draft) -> bool:
        """Add what the contact has not; whether there was anything."""
        is_changed = self._filing.add_numbers(ref, draft.numbers) > 0
        if not draft.is_organization and draft.company and not self._companies(ref):
            self._filing.add_membership(ref, draft.company)
            is_changed = True
            refresh_words(self._filing, ref)
        if draft.has_details:
            is_changed |= self._add_details(ref, draft)
        if is_changed:
            is_person = ref.kind is ContactKind.PERSON
            touch = compiled.TOUCH_PERSON if is_person else compiled.TOUCH_ORGANIZATION
            self._filing.connection.execute(touch, {"id": ref.id, "now_us": now_us()})
        return is_changed

    def _add_details(self, ref: ContactRef, draft: Draft) -> bool:
        """Add what the contact has not; whether there was anything."""
        added = [
            *[self._add_company(ref, company) for company in draft.companies[1:]],
            self._add_emails(ref, draft),
            self._add_tags(ref, draft),
            self._add_fields(ref, draft),
            self._add_notes(ref, draft),
            self._add_photo(ref, draft),
        ]
        if any(added):
            refresh_words(self._filing, ref)
        return any(added)

    def _companies(self, ref: ContactRef) -> set[str]:
        rows = self._filing.connection.execute(compiled.COMPANIES_OF, {"id": ref.id})
        return {fold(row[1]) for row in rows}

    def _add_company(self, ref: ContactRef, company: str) -> bool:
        if fold(company) in self._companies(ref):
            return False
        self._filing.add_membership(ref, company)
        return True

    def _add_emails(self, ref: ContactRef, draft: Draft) -> bool:
        execute, of = self._filing.connection.execute, owner(ref)
        known = {row[0].casefold() for row in execute(compiled.EMAILS_OF, of)}
        new = [one for one in draft.emails if one.address.casefold() not in known]
        for one in new:
            execute(compiled.ADD_EMAIL, {**of, "address": one.address, "label": one.label})
        return bool(new)

    def _add_tags(self, ref: ContactRef, draft: Draft) -> bool:
        execute, of = self._filing.connection.execute, owner(ref)
        known = {fold(row[0]) for row in execute(compiled.TAGS_OF, of)}
        new = [tag for tag in draft.tags if fold(tag) not in known]
        for tag in new:
            execute(compiled.ADD_TAG, {**of, "name": tag, "folded": fold(tag)})
        return bool(new)

    def _add_fields(self, ref: ContactRef, draft: Draft) -> bool:
        execute, of = self._filing.connection.execute, owner(ref)
        known = {(row[0], row[1]) for row in execute(compiled.FIELDS_OF, of)}
        phones = [field for field in draft.fields if field.is_phone]
        read = dict(zip(map(id, phones), draft.phone_fields, strict=True))
        new = [field for field in draft.fields if (field.name, field.value) not in known]
        for field in new:
            values = {"name": field.name, "value": field.value, "is_phone": field.is_phone}
            execute(compiled.ADD_FIELD, {**of, **values})
            if field.is_phone:
                self._filing.add_numbers(ref, [read[id(field)]], is_field=True)
        return bool(new)

    def _add_notes(self, ref: ContactRef, draft: Draft) -> bool:
        is_person = ref.kind is ContactKind.PERSON
        card = compiled.PERSON_CARD if is_person else compiled.ORGANIZATION_CARD
        row = self._filing.connection.execute(card, {"id": ref.id}).fetchone()
        if not draft.notes or row is None or draft.notes in row[2]:
            return False
        notes = f"{row[2]}\n{draft.notes}" if row[2] else draft.notes
        sql = compiled.NOTE_PERSON if is_person else compiled.NOTE_ORGANIZATION
        self._filing.connection.execute(sql, {"notes": notes, "id": ref.id})
        return True

    def _add_photo(self, ref: ContactRef, draft: Draft) -> bool:
        execute, of = self._filing.connection.execute, owner(ref)
        if not draft.photo or execute(compiled.PHOTO_OF, of).fetchone():
            return False
        execute(compiled.ADD_PHOTO, {**of, "image": draft.photo})
        return True
