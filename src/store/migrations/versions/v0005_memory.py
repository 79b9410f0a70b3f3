"""All of a contact, what users chose, blocked and noted, and search inside digits."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"

_ANEW = (
    "CREATE TABLE people_anew (id INTEGER NOT NULL, first VARCHAR NOT NULL, last VARCHAR NOT "
    "NULL, folded VARCHAR NOT NULL, notes VARCHAR DEFAULT '' NOT NULL, created_us INTEGER DEFAULT "
    "'0' NOT NULL, changed_us INTEGER DEFAULT '0' NOT NULL, CONSTRAINT pk_people PRIMARY KEY "
    "(id))",
    "CREATE TABLE organizations_anew (id INTEGER NOT NULL, name VARCHAR NOT NULL, folded VARCHAR "
    "NOT NULL, notes VARCHAR DEFAULT '' NOT NULL, created_us INTEGER DEFAULT '0' NOT NULL, "
    "changed_us INTEGER DEFAULT '0' NOT NULL, CONSTRAINT pk_organizations PRIMARY KEY (id))",
    "CREATE TABLE numbers_anew (id INTEGER NOT NULL, written VARCHAR NOT NULL, key VARCHAR NOT "
    "NULL, national VARCHAR NOT NULL, label VARCHAR NOT NULL, country VARCHAR DEFAULT '' NOT "
    "NULL, tail VARCHAR DEFAULT '' NOT NULL, is_field BOOLEAN DEFAULT '0' NOT NULL, person_id "
    "INTEGER, organization_id INTEGER, CONSTRAINT pk_numbers PRIMARY KEY (id), CONSTRAINT "
    "ck_numbers_one_owner CHECK ((person_id IS NULL) <> (organization_id IS NULL)), CONSTRAINT "
    "fk_numbers_person_id FOREIGN KEY(person_id) REFERENCES people (id) ON DELETE CASCADE, "
    "CONSTRAINT fk_numbers_organization_id FOREIGN KEY(organization_id) REFERENCES organizations "
    "(id) ON DELETE CASCADE)",
    "CREATE TABLE calls_anew (id INTEGER NOT NULL, key VARCHAR NOT NULL, is_outgoing BOOLEAN NOT "
    "NULL, number VARCHAR NOT NULL, e164 VARCHAR NOT NULL, name VARCHAR NOT NULL, company VARCHAR "
    "NOT NULL, person_id INTEGER, organization_id INTEGER, started_us INTEGER NOT NULL, "
    "connected_us INTEGER, ended_us INTEGER, result VARCHAR, dialed VARCHAR NOT NULL, "
    "transferred_to VARCHAR NOT NULL, answered_by VARCHAR DEFAULT '' NOT NULL, queue VARCHAR "
    "DEFAULT '' NOT NULL, cleared_us INTEGER, is_relinked BOOLEAN DEFAULT '0' NOT NULL, folded "
    "VARCHAR NOT NULL, CONSTRAINT pk_calls PRIMARY KEY (id), CONSTRAINT uq_calls_key UNIQUE "
    "(key), CONSTRAINT fk_calls_person_id FOREIGN KEY(person_id) REFERENCES people (id) ON DELETE "
    "SET NULL, CONSTRAINT fk_calls_organization_id FOREIGN KEY(organization_id) REFERENCES "
    "organizations (id) ON DELETE SET NULL)",
)
_INDEXES = (
    "CREATE INDEX ix_people_folded ON people (folded)",
    "CREATE INDEX ix_organizations_folded ON organizations (folded)",
    "CREATE INDEX ix_numbers_key ON numbers (key)",
    "CREATE INDEX ix_numbers_national ON numbers (national)",
    "CREATE INDEX ix_numbers_organization_id_key ON numbers (organization_id, key) WHERE "
    "organization_id IS NOT NULL",
    "CREATE INDEX ix_numbers_person_id_key ON numbers (person_id, key) WHERE person_id IS NOT NULL",
    "CREATE INDEX ix_numbers_tail ON numbers (tail) WHERE tail <> ''",
    "CREATE INDEX ix_calls_open_missed ON calls (started_us) WHERE result = 'missed' AND "
    "cleared_us IS NULL",
    "CREATE INDEX ix_calls_organization_id_started_us ON calls (organization_id, started_us) "
    "WHERE organization_id IS NOT NULL",
    "CREATE INDEX ix_calls_person_id_started_us ON calls (person_id, started_us) WHERE person_id "
    "IS NOT NULL",
    "CREATE INDEX ix_calls_result_started_us ON calls (result, started_us)",
    "CREATE INDEX ix_calls_started_us ON calls (started_us)",
)
_NEW = (
    "CREATE TABLE emails (id INTEGER NOT NULL, address VARCHAR NOT NULL, label VARCHAR NOT NULL, "
    "person_id INTEGER, organization_id INTEGER, CONSTRAINT pk_emails PRIMARY KEY (id), "
    "CONSTRAINT ck_emails_one_owner CHECK ((person_id IS NULL) <> (organization_id IS NULL)), "
    "CONSTRAINT fk_emails_person_id FOREIGN KEY(person_id) REFERENCES people (id) ON DELETE "
    "CASCADE, CONSTRAINT fk_emails_organization_id FOREIGN KEY(organization_id) REFERENCES "
    "organizations (id) ON DELETE CASCADE)",
    "CREATE INDEX ix_emails_organization_id ON emails (organization_id) WHERE organization_id IS "
    "NOT NULL",
    "CREATE INDEX ix_emails_person_id ON emails (person_id) WHERE person_id IS NOT NULL",
    "CREATE TABLE tags (id INTEGER NOT NULL, name VARCHAR NOT NULL, folded VARCHAR NOT NULL, "
    "person_id INTEGER, organization_id INTEGER, CONSTRAINT pk_tags PRIMARY KEY (id), CONSTRAINT "
    "ck_tags_one_owner CHECK ((person_id IS NULL) <> (organization_id IS NULL)), CONSTRAINT "
    "fk_tags_person_id FOREIGN KEY(person_id) REFERENCES people (id) ON DELETE CASCADE, "
    "CONSTRAINT fk_tags_organization_id FOREIGN KEY(organization_id) REFERENCES organizations "
    "(id) ON DELETE CASCADE)",
    "CREATE INDEX ix_tags_folded ON tags (folded)",
    "CREATE INDEX ix_tags_organization_id ON tags (organization_id) WHERE organization_id IS NOT "
    "NULL",
    "CREATE INDEX ix_tags_person_id ON tags (person_id) WHERE person_id IS NOT NULL",
    "CREATE TABLE fields (id INTEGER NOT NULL, name VARCHAR NOT NULL, value VARCHAR NOT NULL, "
    "is_phone BOOLEAN NOT NULL, person_id INTEGER, organization_id INTEGER, CONSTRAINT pk_fields "
    "PRIMARY KEY (id), CONSTRAINT ck_fields_one_owner CHECK ((person_id IS NULL) <> "
    "(organization_id IS NULL)), CONSTRAINT fk_fields_person_id FOREIGN KEY(person_id) REFERENCES "
    "people (id) ON DELETE CASCADE, CONSTRAINT fk_fields_organization_id FOREIGN "
    "KEY(organization_id) REFERENCES organizations (id) ON DELETE CASCADE)",
    "CREATE INDEX ix_fields_organization_id ON fields (organization_id) WHERE organization_id IS "
    "NOT NULL",
    "CREATE INDEX ix_fields_person_id ON fields (person_id) WHERE person_id IS NOT NULL",
    "CREATE TABLE photos (id INTEGER NOT NULL, image BLOB NOT NULL, person_id INTEGER, "
    "organization_id INTEGER, CONSTRAINT pk_photos PRIMARY KEY (id), CONSTRAINT "
    "ck_photos_one_owner CHECK ((person_id IS NULL) <> (organization_id IS NULL)), CONSTRAINT "
    "fk_photos_person_id FOREIGN KEY(person_id) REFERENCES people (id) ON DELETE CASCADE, "
    "CONSTRAINT fk_photos_organization_id FOREIGN KEY(organization_id) REFERENCES organizations "
    "(id) ON DELETE CASCADE)",
    "CREATE INDEX ix_photos_organization_id ON photos (organization_id) WHERE organization_id IS "
    "NOT NULL",
    "CREATE INDEX ix_photos_person_id ON photos (person_id) WHERE person_id IS NOT NULL",
    "CREATE TABLE choices (id INTEGER NOT NULL, key VARCHAR NOT NULL, is_denied BOOLEAN NOT NULL, "
    "chosen_us INTEGER NOT NULL, person_id INTEGER, organization_id INTEGER, CONSTRAINT "
    "pk_choices PRIMARY KEY (id), CONSTRAINT ck_choices_one_owner CHECK ((person_id IS NULL) <> "
    "(organization_id IS NULL)), CONSTRAINT fk_choices_person_id FOREIGN KEY(person_id) "
    "REFERENCES people (id) ON DELETE CASCADE, CONSTRAINT fk_choices_organization_id FOREIGN "
    "KEY(organization_id) REFERENCES organizations (id) ON DELETE CASCADE)",
    "CREATE INDEX ix_choices_key ON choices (key)",
    "CREATE INDEX ix_choices_organization_id ON choices (organization_id) WHERE organization_id "
    "IS NOT NULL",
    "CREATE INDEX ix_choices_person_id ON choices (person_id) WHERE person_id IS NOT NULL",
    "CREATE TABLE ignored_numbers (id INTEGER NOT NULL, key VARCHAR NOT NULL, written VARCHAR NOT "
    "NULL, created_us INTEGER NOT NULL, CONSTRAINT pk_ignored_numbers PRIMARY KEY (id), "
    "CONSTRAINT uq_ignored_numbers_key UNIQUE (key))",
    "CREATE TABLE blocked_numbers (id INTEGER NOT NULL, key VARCHAR NOT NULL, is_prefix BOOLEAN "
    "NOT NULL, written VARCHAR NOT NULL, reason VARCHAR NOT NULL, created_us INTEGER NOT NULL, "
    "CONSTRAINT pk_blocked_numbers PRIMARY KEY (id), CONSTRAINT uq_blocked_numbers_key_is_prefix "
    "UNIQUE (key, is_prefix))",
    "CREATE TABLE interactions (id INTEGER NOT NULL, kind VARCHAR NOT NULL, title VARCHAR NOT "
    "NULL, text VARCHAR NOT NULL, is_open BOOLEAN NOT NULL, person_id INTEGER, organization_id "
    "INTEGER, call_key VARCHAR NOT NULL, created_us INTEGER NOT NULL, changed_us INTEGER NOT "
    "NULL, CONSTRAINT pk_interactions PRIMARY KEY (id), CONSTRAINT fk_interactions_person_id "
    "FOREIGN KEY(person_id) REFERENCES people (id) ON DELETE SET NULL, CONSTRAINT "
    "fk_interactions_organization_id FOREIGN KEY(organization_id) REFERENCES organizations (id) "
    "ON DELETE SET NULL)",
    "CREATE INDEX ix_interactions_call_key ON interactions (call_key)",
    "CREATE INDEX ix_interactions_organization_id ON interactions (organization_id) WHERE "
    "organization_id IS NOT NULL",
    "CREATE INDEX ix_interactions_person_id ON interactions (person_id) WHERE person_id IS NOT "
    "NULL",
)
_SEARCH = (
    "CREATE VIRTUAL TABLE contact_words USING fts5(words, prefix='1 2 3', tokenize='unicode61 "
    "remove_diacritics 0', detail=none, columnsize=0)",
    "CREATE TRIGGER people_leave_search AFTER DELETE ON people BEGIN DELETE FROM contact_words "
    "WHERE rowid = old.id * 2; END",
    "CREATE TRIGGER organizations_leave_search AFTER DELETE ON organizations BEGIN DELETE FROM "
    "contact_words WHERE rowid = old.id * 2 + 1; END",
    "CREATE VIRTUAL TABLE number_digits USING fts5(key, national, content='numbers', "
    "content_rowid='id', tokenize='trigram', detail=none, columnsize=0)",
    "CREATE TRIGGER numbers_enter_search AFTER INSERT ON numbers BEGIN INSERT INTO number_digits "
    "(rowid, key, national) VALUES (new.id, new.key, new.national); END",
    "CREATE TRIGGER numbers_leave_search AFTER DELETE ON numbers BEGIN INSERT INTO number_digits "
    "(number_digits, rowid, key, national) VALUES ('delete', old.id, old.key, old.national); END",
    "CREATE TRIGGER numbers_change_search AFTER UPDATE OF key, national ON numbers BEGIN INSERT "
    "INTO number_digits (number_digits, rowid, key, national) VALUES ('delete', old.id, old.key, "
    "old.national); INSERT INTO number_digits (rowid, key, national) VALUES (new.id, new.key, "
    "new.national); END",
    "CREATE VIRTUAL TABLE call_texts USING fts5(folded, content='calls', content_rowid='id', "
    "tokenize='trigram', detail=none, columnsize=0)",
    "CREATE TRIGGER calls_enter_search AFTER INSERT ON calls BEGIN INSERT INTO call_texts (rowid, "
    "folded) VALUES (new.id, new.folded); END",
    "CREATE TRIGGER calls_leave_search AFTER DELETE ON calls BEGIN INSERT INTO call_texts "
    "(call_texts, rowid, folded) VALUES ('delete', old.id, old.folded); END",
    "CREATE TRIGGER calls_change_search AFTER UPDATE OF folded ON calls WHEN old.folded <> "
    "new.folded BEGIN INSERT INTO call_texts (call_texts, rowid, folded) VALUES ('delete', "
    "old.id, old.folded); INSERT INTO call_texts (rowid, folded) VALUES (new.id, new.folded); END",
)

_KEPT = {
    "people": "id, first, last, folded",
    "organizations": "id, name, folded",
    "numbers": "id, person_id, organization_id, written, key, national, label",
    "calls": (
        "id, key, is_outgoing, number, e164, name, company, person_id, organization_id, "
        "started_us, connected_us, ended_us, result, dialed, transferred_to, answered_by, folded"
    ),
}


def upgrade() -> None:
    """Tables are made anew with their new columns, so that old and new files are the same."""
    for statement in _ANEW:
        op.execute(statement)
    for table, columns in _KEPT.items():
        op.execute(f"INSERT INTO {table}_anew ({columns}) SELECT {columns} FROM {table}")  # noqa: S608
        op.execute(f"DROP TABLE {table}")
        op.execute(f"ALTER TABLE {table}_anew RENAME TO {table}")
    op.execute("CREATE TABLE words_kept AS SELECT rowid AS id, words FROM contact_words")
    op.execute("DROP TABLE contact_words")
    for statement in (*_INDEXES, *_NEW, *_SEARCH):
        op.execute(statement)
    op.execute("INSERT INTO contact_words (rowid, words) SELECT id, words FROM words_kept")
    op.execute("DROP TABLE words_kept")
    op.execute("INSERT INTO number_digits (number_digits) VALUES ('rebuild')")
    op.execute("INSERT INTO call_texts (call_texts) VALUES ('rebuild')")
    # Missed calls of before are old news, not a badge.
    op.execute("UPDATE calls SET cleared_us = started_us WHERE result = 'missed'")
    # The numbers are to be read again: this program keeps more of them. See `use_rules`.
    op.execute("PRAGMA user_version = 0")
