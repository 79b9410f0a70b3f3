"""The tables that things are found by, and the triggers that fill them: SQLAlchemy has no words
for them."""

from __future__ import annotations

SEARCH_DDL = (
    # rowid is twice the id, plus one for an organization. Words are folded already, by text.fold.
    "CREATE VIRTUAL TABLE contact_words USING fts5("
    "words, prefix='1 2 3', tokenize='unicode61 remove_diacritics 0', detail=none, columnsize=0)",
    "CREATE TRIGGER people_leave_search AFTER DELETE ON people BEGIN "
    "DELETE FROM contact_words WHERE rowid = old.id * 2; END",
    "CREATE TRIGGER organizations_leave_search AFTER DELETE ON organizations BEGIN "
    "DELETE FROM contact_words WHERE rowid = old.id * 2 + 1; END",
    # Any three signs in a row; whether they stand together is checked in the rows themselves.
    "CREATE VIRTUAL TABLE number_digits USING fts5("
    "key, national, content='numbers', content_rowid='id', tokenize='trigram', "
    "detail=none, columnsize=0)",
    "CREATE TRIGGER numbers_enter_search AFTER INSERT ON numbers BEGIN "
    "INSERT INTO number_digits (rowid, key, national) VALUES (new.id, new.key, new.national); END",
    "CREATE TRIGGER numbers_leave_search AFTER DELETE ON numbers BEGIN "
    "INSERT INTO number_digits (number_digits, rowid, key, national) "
    "VALUES ('delete', old.id, old.key, old.national); END",
    "CREATE TRIGGER numbers_change_search AFTER UPDATE OF key, national ON numbers BEGIN "
    "INSERT INTO number_digits (number_digits, rowid, key, national) "
    "VALUES ('delete', old.id, old.key, old.national); "
    "INSERT INTO number_digits (rowid, key, national) VALUES (new.id, new.key, new.national); END",
    "CREATE VIRTUAL TABLE call_texts USING fts5("
    "folded, content='calls', content_rowid='id', tokenize='trigram', "
    "detail=none, columnsize=0)",
    "CREATE TRIGGER calls_enter_search AFTER INSERT ON calls BEGIN "
    "INSERT INTO call_texts (rowid, folded) VALUES (new.id, new.folded); END",
    "CREATE TRIGGER calls_leave_search AFTER DELETE ON calls BEGIN "
    "INSERT INTO call_texts (call_texts, rowid, folded) VALUES ('delete', old.id, old.folded); END",
    "CREATE TRIGGER calls_change_search AFTER UPDATE OF folded ON calls "
    "WHEN old.folded <> new.folded BEGIN "
    "INSERT INTO call_texts (call_texts, rowid, folded) VALUES ('delete', old.id, old.folded); "
    "INSERT INTO call_texts (rowid, folded) VALUES (new.id, new.folded); END",
)
"""In the order of their making."""
