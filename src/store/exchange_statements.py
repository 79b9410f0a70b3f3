"""The statements of imports and exports, in SQL where SQLAlchemy would say nothing else."""

# ruff: noqa: S608 - the parts are constants of this file
from __future__ import annotations

from sqlalchemy import text

LAST_PERSON = text("SELECT coalesce(max(id), 0) FROM people")
LAST_ORGANIZATION = text("SELECT coalesce(max(id), 0) FROM organizations")
LAST_NUMBER = text("SELECT coalesce(max(id), 0) FROM numbers")
TRIGGER = text("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = :name")
FILE_DIGITS = text(
    "INSERT INTO number_digits (rowid, key, national) "
    "SELECT id, key, national FROM numbers WHERE id > :last"
)
TOUCH_PERSON = text("UPDATE people SET changed_us = :now_us WHERE id = :id")
TOUCH_ORGANIZATION = text("UPDATE organizations SET changed_us = :now_us WHERE id = :id")
NOTE_PERSON = text("UPDATE people SET notes = :notes WHERE id = :id")
NOTE_ORGANIZATION = text("UPDATE organizations SET notes = :notes WHERE id = :id")

_IDS = "BETWEEN :first AND :last"
EXPORTED_PEOPLE = text(
    "SELECT id, first, last, notes FROM people WHERE id > :after ORDER BY id LIMIT :limit"
)
EXPORTED_ORGANIZATIONS = text(
    "SELECT id, name, '', notes FROM organizations WHERE id > :after ORDER BY id LIMIT :limit"
)
EXPORTED_COMPANIES = text(
    "SELECT memberships.person_id, organizations.name FROM memberships JOIN organizations "
    f"ON organizations.id = memberships.organization_id WHERE memberships.person_id {_IDS} "
    "ORDER BY memberships.id"
)


def _of_both(columns: str, table: str, condition: str = "") -> list[str]:
    return [
        f"SELECT {owner}, {columns} FROM {table} WHERE {owner} {_IDS}{condition} ORDER BY id"
        for owner in ("person_id", "organization_id")
    ]


_numbers = _of_both("written, label, country", "numbers", " AND NOT is_field")
EXPORTED_NUMBERS_OF_PEOPLE, EXPORTED_NUMBERS_OF_ORGANIZATIONS = map(text, _numbers)
_emails = _of_both("address, label", "emails")
EXPORTED_EMAILS_OF_PEOPLE, EXPORTED_EMAILS_OF_ORGANIZATIONS = map(text, _emails)
_tags = _of_both("name", "tags")
EXPORTED_TAGS_OF_PEOPLE, EXPORTED_TAGS_OF_ORGANIZATIONS = map(text, _tags)
_fields = _of_both("name, value, is_phone", "fields")
EXPORTED_FIELDS_OF_PEOPLE, EXPORTED_FIELDS_OF_ORGANIZATIONS = map(text, _fields)
_photos = _of_both("image", "photos")
EXPORTED_PHOTOS_OF_PEOPLE, EXPORTED_PHOTOS_OF_ORGANIZATIONS = map(text, _photos)

MOST_DETAILS = text(
    "SELECT (SELECT coalesce(max(n), 0) FROM (SELECT count(*) AS n FROM numbers "
    "WHERE NOT is_field GROUP BY person_id, organization_id)), "
    "(SELECT coalesce(max(n), 0) FROM (SELECT count(*) AS n FROM emails "
    "GROUP BY person_id, organization_id)), "
    "(SELECT coalesce(max(n), 0) FROM (SELECT count(*) AS n FROM tags "
    "GROUP BY person_id, organization_id)), "
    "(SELECT coalesce(max(n), 0) FROM (SELECT count(*) AS n FROM fields "
    "GROUP BY person_id, organization_id)), "
    "(SELECT coalesce(max(n), 0) FROM (SELECT count(*) AS n FROM memberships "
    "GROUP BY person_id))"
)
