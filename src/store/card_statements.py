"""The statements for whole contacts, for what users chose and blocked, and for interactions.

They are like those of `statements.py`, written in SQL where SQLAlchemy would say nothing else.
"""

# ruff: noqa: S608 - the parts are constants of this file
from __future__ import annotations

from sqlalchemy import text

_OF = "WHERE person_id = :person_id OR organization_id = :organization_id"
_OWNER = "person_id, organization_id"
_OWNER_VALUES = ":person_id, :organization_id"
_COMPANY = (
    "(SELECT organizations.name FROM organizations JOIN memberships "
    "ON memberships.organization_id = organizations.id "
    "WHERE memberships.person_id = people.id ORDER BY memberships.id LIMIT 1)"
)

PERSON_CARD = text("SELECT first, last, notes, created_us, changed_us FROM people WHERE id = :id")
ORGANIZATION_CARD = text(
    "SELECT name, '', notes, created_us, changed_us FROM organizations WHERE id = :id"
)
COMPANIES_OF = text(
    "SELECT organizations.id, organizations.name FROM memberships JOIN organizations "
    "ON organizations.id = memberships.organization_id "
    "WHERE memberships.person_id = :id ORDER BY memberships.id"
)
EMAILS_OF = text(f"SELECT address, label FROM emails {_OF} ORDER BY id")
TAGS_OF = text(f"SELECT name FROM tags {_OF} ORDER BY id")
FIELDS_OF = text(f"SELECT name, value, is_phone FROM fields {_OF} ORDER BY id")
PHOTO_OF = text(f"SELECT image FROM photos {_OF}")
FIELD_NAMES = text("SELECT name, max(is_phone) FROM fields GROUP BY name ORDER BY name")

CHANGE_PERSON = text(
    "UPDATE people SET first = :first, last = :last, folded = :folded, notes = :notes, "
    "changed_us = :now_us WHERE id = :id"
)
CHANGE_ORGANIZATION = text(
    "UPDATE organizations SET name = :name, folded = :folded, notes = :notes, "
    "changed_us = :now_us WHERE id = :id"
)
DELETE_PERSON = text("DELETE FROM people WHERE id = :id")
DELETE_ORGANIZATION = text("DELETE FROM organizations WHERE id = :id")
DELETE_MEMBERSHIPS = text("DELETE FROM memberships WHERE person_id = :id")
DELETE_NUMBERS = text(f"DELETE FROM numbers {_OF}")
DELETE_EMAILS = text(f"DELETE FROM emails {_OF}")
DELETE_TAGS = text(f"DELETE FROM tags {_OF}")
DELETE_FIELDS = text(f"DELETE FROM fields {_OF}")
DELETE_PHOTO = text(f"DELETE FROM photos {_OF}")
ADD_EMAIL = text(
    f"INSERT INTO emails (address, label, {_OWNER}) VALUES (:address, :label, {_OWNER_VALUES})"
)
ADD_TAG = text(
    f"INSERT INTO tags (name, folded, {_OWNER}) VALUES (:name, :folded, {_OWNER_VALUES})"
)
ADD_FIELD = text(
    f"INSERT INTO fields (name, value, is_phone, {_OWNER}) "
    f"VALUES (:name, :value, :is_phone, {_OWNER_VALUES})"
)
ADD_PHOTO = text(f"INSERT INTO photos (image, {_OWNER}) VALUES (:image, {_OWNER_VALUES})")
SET_WORDS = text("UPDATE contact_words SET words = :words WHERE rowid = :rowid")
MEMBERS_AFTER = text(
    "SELECT person_id FROM memberships WHERE organization_id = :id AND person_id > :after "
    "ORDER BY person_id LIMIT :limit"
)

PEOPLE_OF_IDS = text(
    f"SELECT people.id, people.first, people.last, {_COMPANY}, people.folded, "
    "(SELECT max(started_us) FROM calls WHERE calls.person_id = people.id) "
    "FROM people WHERE people.id IN (SELECT value FROM json_each(:ids))"
)
ORGANIZATIONS_OF_IDS = text(
    "SELECT organizations.id, organizations.name, '', '', organizations.folded, "
    "(SELECT max(started_us) FROM calls WHERE calls.organization_id = organizations.id) "
    "FROM organizations WHERE organizations.id IN (SELECT value FROM json_each(:ids))"
)
PEOPLE_BEGINNING = text(
    "SELECT id FROM people WHERE folded >= :start AND folded < :end ORDER BY folded LIMIT :limit"
)
ORGANIZATIONS_BEGINNING = text(
    "SELECT id FROM organizations WHERE folded >= :start AND folded < :end "
    "ORDER BY folded LIMIT :limit"
)
RECENT_WORDS = text(
    "SELECT contact_words.rowid, contact_words.words FROM ("
    "SELECT coalesce(person_id * 2, organization_id * 2 + 1) AS place, "
    "max(started_us) AS used FROM ("
    "SELECT person_id, organization_id, started_us FROM calls ORDER BY started_us DESC LIMIT :calls"
    ") WHERE person_id IS NOT NULL OR organization_id IS NOT NULL GROUP BY place"
    ") AS recent JOIN contact_words ON contact_words.rowid = recent.place ORDER BY recent.used DESC"
)
_WITH_DIGITS = "(instr(numbers.key, :digits) > 0 OR instr(numbers.national, :digits) > 0)"
_RECENT = "SELECT {} FROM calls ORDER BY started_us DESC LIMIT :calls"
RECENT_WITH_DIGITS = text(
    "SELECT person_id, organization_id FROM numbers WHERE person_id IN ("
    f"SELECT * FROM ({_RECENT.format('person_id')})) AND {_WITH_DIGITS} UNION ALL "
    "SELECT person_id, organization_id FROM numbers WHERE organization_id IN ("
    f"SELECT * FROM ({_RECENT.format('organization_id')})) AND {_WITH_DIGITS}"
)
FIND_BY_MIDDLE_DIGITS = text(
    "SELECT numbers.person_id, numbers.organization_id FROM number_digits "
    "JOIN numbers ON numbers.id = number_digits.rowid WHERE number_digits MATCH :signs "
    f"AND {_WITH_DIGITS} LIMIT :limit"
)
LIST_PEOPLE = text(
    "SELECT 0, people.id, people.folded FROM people ORDER BY people.folded, people.id "
    "LIMIT :limit OFFSET :offset"
)
LIST_ORGANIZATIONS = text(
    "SELECT 1, organizations.id, organizations.folded FROM organizations "
    "ORDER BY organizations.folded, organizations.id LIMIT :limit OFFSET :offset"
)
LIST_ALL = text(
    "SELECT 0 AS kind, people.id AS id, people.folded AS folded FROM people UNION ALL "
    "SELECT 1, organizations.id, organizations.folded FROM organizations "
    "ORDER BY folded LIMIT :limit OFFSET :offset"
)
LIST_TAGGED = text(
    "SELECT person_id IS NULL, coalesce(person_id, organization_id), '' FROM tags "
    "WHERE folded = :folded ORDER BY id LIMIT :limit OFFSET :offset"
)
COUNT_PEOPLE = text("SELECT count(*) FROM people")
COUNT_ORGANIZATIONS = text("SELECT count(*) FROM organizations")

CHOICES_OF = text(
    "SELECT choices.person_id, choices.organization_id, choices.is_denied, people.first, "
    f"people.last, {_COMPANY}, organizations.name FROM choices "
    "LEFT JOIN people ON people.id = choices.person_id "
    "LEFT JOIN organizations ON organizations.id = choices.organization_id "
    "WHERE choices.key = :key ORDER BY choices.chosen_us DESC, choices.id DESC"
)
ADD_CHOICE = text(
    f"INSERT INTO choices (key, is_denied, chosen_us, {_OWNER}) "
    f"VALUES (:key, :is_denied, :now_us, {_OWNER_VALUES})"
)
FORGET_CHOICE = text(
    "DELETE FROM choices WHERE key = :key "
    "AND (person_id = :person_id OR organization_id = :organization_id)"
)
FORGET_REMEMBERED = text("DELETE FROM choices WHERE key = :key AND NOT is_denied")
IS_CONTACT = text(
    "SELECT 1 FROM people WHERE id = :person_id UNION ALL "
    "SELECT 1 FROM organizations WHERE id = :organization_id"
)

IS_IGNORED = text("SELECT 1 FROM ignored_numbers WHERE key = :key")
IGNORED = text("SELECT key, written, created_us FROM ignored_numbers ORDER BY created_us, id")
IGNORE = text(
    "INSERT INTO ignored_numbers (key, written, created_us) VALUES (:key, :written, :now_us) "
    "ON CONFLICT (key) DO UPDATE SET written = excluded.written"
)
UNIGNORE = text("DELETE FROM ignored_numbers WHERE key = :key")
BLOCKED_AS = text(
    "SELECT key, is_prefix, written, reason, created_us FROM blocked_numbers "
    "WHERE key IN (SELECT value FROM json_each(:keys)) AND (is_prefix OR key = :key) "
    "ORDER BY is_prefix, length(key) DESC LIMIT 1"
)
BLOCKED = text(
    "SELECT key, is_prefix, written, reason, created_us FROM blocked_numbers "
    "ORDER BY created_us, id"
)
BLOCK = text(
    "INSERT INTO blocked_numbers (key, is_prefix, written, reason, created_us) "
    "VALUES (:key, :is_prefix, :written, :reason, :now_us) "
    "ON CONFLICT (key, is_prefix) DO UPDATE SET written = excluded.written, "
    "reason = excluded.reason"
)
UNBLOCK = text("DELETE FROM blocked_numbers WHERE key = :key AND is_prefix = :is_prefix")

# SQLite would rather take the index of all missed calls, of which there may be very many.
_OPEN_MISSED = "INDEXED BY ix_calls_open_missed"
_IS_OPEN_MISSED = "result = 'missed' AND cleared_us IS NULL"
COUNT_MISSED = text(f"SELECT count(*) FROM calls {_OPEN_MISSED} WHERE {_IS_OPEN_MISSED}")
CLEAR_MISSED = text(
    f"UPDATE calls {_OPEN_MISSED} SET cleared_us = :now_us WHERE {_IS_OPEN_MISSED} "
    "AND (:key = '' OR key = :key)"
)
CLEAR_MISSED_OF = text(
    f"UPDATE calls {_OPEN_MISSED} SET cleared_us = :now_us WHERE {_IS_OPEN_MISSED} "
    "AND started_us < :started_us AND ((:e164 <> '' AND e164 = :e164) "
    "OR (:number <> '' AND number = :number) "
    "OR person_id = :person_id OR organization_id = :organization_id)"
)

_INTERACTION = (
    "SELECT id, kind, title, text, is_open, person_id, organization_id, call_key, created_us, "
    "changed_us FROM interactions"
)
ADD_INTERACTION = text(
    f"INSERT INTO interactions (kind, title, text, is_open, {_OWNER}, call_key, created_us, "
    f"changed_us) VALUES (:kind, :title, :text, :is_open, {_OWNER_VALUES}, :call_key, :now_us, "
    ":now_us)"
)
CHANGE_INTERACTION = text(
    "UPDATE interactions SET title = :title, text = :text, is_open = :is_open, "
    "changed_us = :now_us WHERE id = :id"
)
OWNER_OF_CALL = text("SELECT person_id, organization_id FROM calls WHERE key = :key")
DELETE_INTERACTION = text("DELETE FROM interactions WHERE id = :id")
INTERACTION = text(f"{_INTERACTION} WHERE id = :id")
INTERACTIONS_OF = text(
    f"{_INTERACTION} {_OF} ORDER BY created_us DESC, id DESC LIMIT :limit OFFSET :offset"
)
INTERACTIONS_OF_CALL = text(f"{_INTERACTION} WHERE call_key = :call_key ORDER BY created_us, id")
RELINK_INTERACTIONS = text(
    "UPDATE interactions SET person_id = :person_id, organization_id = :organization_id "
    "WHERE call_key = :call_key"
)
