"""The SQL of the running program; made by `python -m store.compiling`, not by hand."""

REVISIONS = (
    "0001",
    "0002",
    "0003",
    "0004",
    "0005",
    "0006",
)

SCHEMA = (
    """
CREATE TABLE blocked_numbers (
    id INTEGER NOT NULL,
    "key" VARCHAR NOT NULL,
    is_prefix BOOLEAN NOT NULL,
    written VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    created_us INTEGER NOT NULL,
    CONSTRAINT pk_blocked_numbers PRIMARY KEY (id),
    CONSTRAINT uq_blocked_numbers_key_is_prefix UNIQUE ("key", is_prefix)
)
""",
    """
CREATE TABLE call_sounds (
    call_key VARCHAR NOT NULL,
    recording VARCHAR DEFAULT '' NOT NULL,
    mos DOUBLE,
    loss_percent DOUBLE,
    jitter_ms DOUBLE,
    round_trip_ms DOUBLE,
    CONSTRAINT pk_call_sounds PRIMARY KEY (call_key)
)
""",
    """
CREATE TABLE forwarding_rules (
    id INTEGER NOT NULL,
    extension VARCHAR NOT NULL,
    form VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    is_on BOOLEAN NOT NULL,
    "trigger" VARCHAR NOT NULL,
    caller VARCHAR NOT NULL,
    hours VARCHAR NOT NULL,
    calls VARCHAR NOT NULL,
    seconds INTEGER NOT NULL,
    action VARCHAR NOT NULL,
    target VARCHAR NOT NULL,
    CONSTRAINT pk_forwarding_rules PRIMARY KEY (id),
    CONSTRAINT uq_forwarding_rules_extension_form_position UNIQUE (extension, form, position)
)
""",
    """
CREATE TABLE ignored_numbers (
    id INTEGER NOT NULL,
    "key" VARCHAR NOT NULL,
    written VARCHAR NOT NULL,
    created_us INTEGER NOT NULL,
    CONSTRAINT pk_ignored_numbers PRIMARY KEY (id),
    CONSTRAINT uq_ignored_numbers_key UNIQUE ("key")
)
""",
    """
CREATE TABLE organizations (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    folded VARCHAR NOT NULL,
    notes VARCHAR DEFAULT '' NOT NULL,
    created_us INTEGER DEFAULT '0' NOT NULL,
    changed_us INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_organizations PRIMARY KEY (id)
)
""",
    """
CREATE INDEX ix_organizations_folded ON organizations (folded)
""",
    """
CREATE TABLE people (
    id INTEGER NOT NULL,
    first VARCHAR NOT NULL,
    last VARCHAR NOT NULL,
    folded VARCHAR NOT NULL,
    notes VARCHAR DEFAULT '' NOT NULL,
    created_us INTEGER DEFAULT '0' NOT NULL,
    changed_us INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_people PRIMARY KEY (id)
)
""",
    """
CREATE INDEX ix_people_folded ON people (folded)
""",
    """
CREATE TABLE users (
    extension VARCHAR NOT NULL,
    wrap_up_seconds INTEGER DEFAULT '0' NOT NULL,
    opens VARCHAR DEFAULT 'contact' NOT NULL,
    opens_target VARCHAR DEFAULT '' NOT NULL,
    forwarding_form VARCHAR DEFAULT 'simple' NOT NULL,
    allows_second_call BOOLEAN DEFAULT '1' NOT NULL,
    changed_us INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_users PRIMARY KEY (extension)
)
""",
    """
CREATE TABLE calls (
    id INTEGER NOT NULL,
    "key" VARCHAR NOT NULL,
    is_outgoing BOOLEAN NOT NULL,
    number VARCHAR NOT NULL,
    e164 VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    company VARCHAR NOT NULL,
    person_id INTEGER,
    organization_id INTEGER,
    started_us INTEGER NOT NULL,
    connected_us INTEGER,
    ended_us INTEGER,
    result VARCHAR,
    dialed VARCHAR NOT NULL,
    transferred_to VARCHAR NOT NULL,
    answered_by VARCHAR DEFAULT '' NOT NULL,
    queue VARCHAR DEFAULT '' NOT NULL,
    cleared_us INTEGER,
    is_relinked BOOLEAN DEFAULT '0' NOT NULL,
    folded VARCHAR NOT NULL,
    CONSTRAINT pk_calls PRIMARY KEY (id),
    CONSTRAINT uq_calls_key UNIQUE ("key"),
    CONSTRAINT fk_calls_person_id FOREIGN KEY(person_id) REFERENCES people (id) ON DELETE SET
    NULL,
    CONSTRAINT fk_calls_organization_id FOREIGN KEY(organization_id) REFERENCES organizations
    (id) ON DELETE SET NULL
)
""",
    """
CREATE INDEX ix_calls_open_missed ON calls (started_us) WHERE result = 'missed' AND cleared_us
    IS NULL
""",
    """
CREATE INDEX ix_calls_organization_id_started_us ON calls (organization_id, started_us) WHERE
    organization_id IS NOT NULL
""",
    """
CREATE INDEX ix_calls_person_id_started_us ON calls (person_id, started_us) WHERE person_id IS
    NOT NULL
""",
    """
CREATE INDEX ix_calls_result_started_us ON calls (result, started_us)
""",
    """
CREATE INDEX ix_calls_started_us ON calls (started_us)
""",
    """
CREATE TABLE choices (
    id INTEGER NOT NULL,
    "key" VARCHAR NOT NULL,
    is_denied BOOLEAN NOT NULL,
    chosen_us INTEGER NOT NULL,
    person_id INTEGER,
    organization_id INTEGER,
    CONSTRAINT pk_choices PRIMARY KEY (id),
    CONSTRAINT ck_choices_one_owner CHECK ((person_id IS NULL) <> (organization_id IS NULL)),
    CONSTRAINT fk_choices_person_id FOREIGN KEY(person_id) REFERENCES people (id) ON DELETE
    CASCADE,
    CONSTRAINT fk_choices_organization_id FOREIGN KEY(organization_id) REFERENCES organizations
    (id) ON DELETE CASCADE
)
""",
    """
CREATE INDEX ix_choices_key ON choices ("key")
""",
    """
CREATE INDEX ix_choices_organization_id ON choices (organization_id) WHERE organization_id IS
    NOT NULL
""",
    """
CREATE INDEX ix_choices_person_id ON choices (person_id) WHERE person_id IS NOT NULL
""",
    """
CREATE TABLE emails (
    id INTEGER NOT NULL,
    address VARCHAR NOT NULL,
    label VARCHAR NOT NULL,
    person_id INTEGER,
    organization_id INTEGER,
    CONSTRAINT pk_emails PRIMARY KEY (id),
    CONSTRAINT ck_emails_one_owner CHECK ((person_id IS NULL) <> (organization_id IS NULL)),
    CONSTRAINT fk_emails_person_id FOREIGN KEY(person_id) REFERENCES people (id) ON DELETE
    CASCADE,
    CONSTRAINT fk_emails_organization_id FOREIGN KEY(organization_id) REFERENCES organizations
    (id) ON DELETE CASCADE
)
""",
    """
CREATE INDEX ix_emails_organization_id ON emails (organization_id) WHERE organization_id IS NOT
    NULL
""",
    """
CREATE INDEX ix_emails_person_id ON emails (person_id) WHERE person_id IS NOT NULL
""",
    """
CREATE TABLE fields (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    is_phone BOOLEAN NOT NULL,
    person_id INTEGER,
    organization_id INTEGER,
    CONSTRAINT pk_fields PRIMARY KEY (id),
    CONSTRAINT ck_fields_one_owner CHECK ((person_id IS NULL) <> (organization_id IS NULL)),
    CONSTRAINT fk_fields_person_id FOREIGN KEY(person_id) REFERENCES people (id) ON DELETE
    CASCADE,
    CONSTRAINT fk_fields_organization_id FOREIGN KEY(organization_id) REFERENCES organizations
    (id) ON DELETE CASCADE
)
""",
    """
CREATE INDEX ix_fields_organization_id ON fields (organization_id) WHERE organization_id IS NOT
    NULL
""",
    """
CREATE INDEX ix_fields_person_id ON fields (person_id) WHERE person_id IS NOT NULL
""",
    """
CREATE TABLE forwarding_hours (
    id INTEGER NOT NULL,
    rule_id INTEGER NOT NULL,
    weekday INTEGER NOT NULL,
    begins_minute INTEGER NOT NULL,
    ends_minute INTEGER NOT NULL,
    CONSTRAINT pk_forwarding_hours PRIMARY KEY (id),
    CONSTRAINT ck_forwarding_hours_begins_before_it_ends CHECK (begins_minute < ends_minute),
    CONSTRAINT fk_forwarding_hours_rule_id FOREIGN KEY(rule_id) REFERENCES forwarding_rules (id)
    ON DELETE CASCADE
)
""",
    """
CREATE INDEX ix_forwarding_hours_rule_id ON forwarding_hours (rule_id)
""",
    """
CREATE TABLE interactions (
    id INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    is_open BOOLEAN NOT NULL,
    person_id INTEGER,
    organization_id INTEGER,
    call_key VARCHAR NOT NULL,
    created_us INTEGER NOT NULL,
    changed_us INTEGER NOT NULL,
    CONSTRAINT pk_interactions PRIMARY KEY (id),
    CONSTRAINT fk_interactions_person_id FOREIGN KEY(person_id) REFERENCES people (id) ON DELETE
    SET NULL,
    CONSTRAINT fk_interactions_organization_id FOREIGN KEY(organization_id) REFERENCES
    organizations (id) ON DELETE SET NULL
)
""",
    """
CREATE INDEX ix_interactions_call_key ON interactions (call_key)
""",
    """
CREATE INDEX ix_interactions_organization_id ON interactions (organization_id) WHERE
    organization_id IS NOT NULL
""",
    """
CREATE INDEX ix_interactions_person_id ON interactions (person_id) WHERE person_id IS NOT NULL
""",
    """
CREATE TABLE memberships (
    id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    organization_id INTEGER NOT NULL,
    CONSTRAINT pk_memberships PRIMARY KEY (id),
    CONSTRAINT uq_memberships_person_id_organization_id UNIQUE (person_id, organization_id),
    CONSTRAINT fk_memberships_person_id FOREIGN KEY(person_id) REFERENCES people (id) ON DELETE
    CASCADE,
    CONSTRAINT fk_memberships_organization_id FOREIGN KEY(organization_id) REFERENCES
    organizations (id) ON DELETE CASCADE
)
""",
    """
CREATE INDEX ix_memberships_organization_id ON memberships (organization_id)
""",
    """
CREATE TABLE numbers (
    id INTEGER NOT NULL,
    written VARCHAR NOT NULL,
    "key" VARCHAR NOT NULL,
    national VARCHAR NOT NULL,
    label VARCHAR NOT NULL,
    country VARCHAR DEFAULT '' NOT NULL,
    tail VARCHAR DEFAULT '' NOT NULL,
    is_field BOOLEAN DEFAULT '0' NOT NULL,
    person_id INTEGER,
    organization_id INTEGER,
    CONSTRAINT pk_numbers PRIMARY KEY (id),
    CONSTRAINT ck_numbers_one_owner CHECK ((person_id IS NULL) <> (organization_id IS NULL)),
    CONSTRAINT fk_numbers_person_id FOREIGN KEY(person_id) REFERENCES people (id) ON DELETE
    CASCADE,
    CONSTRAINT fk_numbers_organization_id FOREIGN KEY(organization_id) REFERENCES organizations
    (id) ON DELETE CASCADE
)
""",
    """
CREATE INDEX ix_numbers_key ON numbers ("key")
""",
    """
CREATE INDEX ix_numbers_national ON numbers (national)
""",
    """
CREATE INDEX ix_numbers_organization_id_key ON numbers (organization_id, "key") WHERE
    organization_id IS NOT NULL
""",
    """
CREATE INDEX ix_numbers_person_id_key ON numbers (person_id, "key") WHERE person_id IS NOT NULL
""",
    """
CREATE INDEX ix_numbers_tail ON numbers (tail) WHERE tail <> ''
""",
    """
CREATE TABLE photos (
    id INTEGER NOT NULL,
    image BLOB NOT NULL,
    person_id INTEGER,
    organization_id INTEGER,
    CONSTRAINT pk_photos PRIMARY KEY (id),
    CONSTRAINT ck_photos_one_owner CHECK ((person_id IS NULL) <> (organization_id IS NULL)),
    CONSTRAINT fk_photos_person_id FOREIGN KEY(person_id) REFERENCES people (id) ON DELETE
    CASCADE,
    CONSTRAINT fk_photos_organization_id FOREIGN KEY(organization_id) REFERENCES organizations
    (id) ON DELETE CASCADE
)
""",
    """
CREATE INDEX ix_photos_organization_id ON photos (organization_id) WHERE organization_id IS NOT
    NULL
""",
    """
CREATE INDEX ix_photos_person_id ON photos (person_id) WHERE person_id IS NOT NULL
""",
    """
CREATE TABLE tags (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    folded VARCHAR NOT NULL,
    person_id INTEGER,
    organization_id INTEGER,
    CONSTRAINT pk_tags PRIMARY KEY (id),
    CONSTRAINT ck_tags_one_owner CHECK ((person_id IS NULL) <> (organization_id IS NULL)),
    CONSTRAINT fk_tags_person_id FOREIGN KEY(person_id) REFERENCES people (id) ON DELETE
    CASCADE,
    CONSTRAINT fk_tags_organization_id FOREIGN KEY(organization_id) REFERENCES organizations
    (id) ON DELETE CASCADE
)
""",
    """
CREATE INDEX ix_tags_folded ON tags (folded)
""",
    """
CREATE INDEX ix_tags_organization_id ON tags (organization_id) WHERE organization_id IS NOT NULL
""",
    """
CREATE INDEX ix_tags_person_id ON tags (person_id) WHERE person_id IS NOT NULL
""",
    """
CREATE VIRTUAL TABLE contact_words USING fts5(words, prefix='1 2 3',
    tokenize='unicode61 remove_diacritics 0', detail=none, columnsize=0)
""",
    """
CREATE TRIGGER people_leave_search AFTER DELETE ON people BEGIN DELETE FROM contact_words WHERE
    rowid = old.id * 2; END
""",
    """
CREATE TRIGGER organizations_leave_search AFTER DELETE ON organizations BEGIN DELETE FROM
    contact_words WHERE rowid = old.id * 2 + 1; END
""",
    """
CREATE VIRTUAL TABLE number_digits USING fts5(key, national, content='numbers',
    content_rowid='id', tokenize='trigram', detail=none, columnsize=0)
""",
    """
CREATE TRIGGER numbers_enter_search AFTER INSERT ON numbers BEGIN INSERT INTO number_digits
    (rowid, key, national) VALUES (new.id, new.key, new.national); END
""",
    """
CREATE TRIGGER numbers_leave_search AFTER DELETE ON numbers BEGIN INSERT INTO number_digits
    (number_digits, rowid, key, national) VALUES ('delete', old.id, old.key, old.national); END
""",
    """
CREATE TRIGGER numbers_change_search AFTER UPDATE OF key, national ON numbers BEGIN INSERT INTO
    number_digits (number_digits, rowid, key, national) VALUES ('delete', old.id, old.key,
    old.national); INSERT INTO number_digits (rowid, key, national) VALUES (new.id, new.key,
    new.national); END
""",
    """
CREATE VIRTUAL TABLE call_texts USING fts5(folded, content='calls', content_rowid='id',
    tokenize='trigram', detail=none, columnsize=0)
""",
    """
CREATE TRIGGER calls_enter_search AFTER INSERT ON calls BEGIN INSERT INTO call_texts (rowid,
    folded) VALUES (new.id, new.folded); END
""",
    """
CREATE TRIGGER calls_leave_search AFTER DELETE ON calls BEGIN INSERT INTO call_texts
    (call_texts, rowid, folded) VALUES ('delete', old.id, old.folded); END
""",
    """
CREATE TRIGGER calls_change_search AFTER UPDATE OF folded ON calls WHEN old.folded <> new.folded
    BEGIN INSERT INTO call_texts (call_texts, rowid, folded) VALUES ('delete', old.id,
    old.folded); INSERT INTO call_texts (rowid, folded) VALUES (new.id, new.folded); END
""",
    """
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc
    PRIMARY KEY (version_num))
""",
)

ADD_CHOICE = """
INSERT INTO choices (key, is_denied, chosen_us, person_id, organization_id) VALUES (:key,
    :is_denied, :now_us, :person_id, :organization_id)
"""

ADD_EMAIL = """
INSERT INTO emails (address, label, person_id, organization_id) VALUES (:address, :label,
    :person_id, :organization_id)
"""

ADD_FIELD = """
INSERT INTO fields (name, value, is_phone, person_id, organization_id) VALUES (:name, :value,
    :is_phone, :person_id, :organization_id)
"""

ADD_FORWARDING_HOURS = """
INSERT INTO forwarding_hours (rule_id, weekday, begins_minute, ends_minute) VALUES (:rule_id,
    :weekday, :begins_minute, :ends_minute)
"""

ADD_FORWARDING_RULE = """
INSERT INTO forwarding_rules (extension, form, position, is_on, trigger, caller, hours, calls,
    seconds, action, target) VALUES (:extension, :form, :position, :is_on, :trigger, :caller,
    :hours, :calls, :seconds, :action, :target)
"""

ADD_INTERACTION = """
INSERT INTO interactions (kind, title, text, is_open, person_id, organization_id, call_key,
    created_us, changed_us) VALUES (:kind, :title, :text, :is_open, :person_id,
    :organization_id, :call_key, :now_us, :now_us)
"""

ADD_MEMBERSHIP = """
INSERT INTO memberships (person_id, organization_id) VALUES (:person_id, :organization_id)
"""

ADD_NUMBER = """
INSERT INTO numbers (written, "key", national, label, country, tail, is_field, person_id,
    organization_id) VALUES (:written, :key, :national, :label, :country, :tail, :is_field,
    :person_id, :organization_id)
"""

ADD_ORGANIZATION = """
INSERT INTO organizations (name, folded, created_us, changed_us) VALUES (:name, :folded,
    :now_us, :now_us)
"""

ADD_PERSON = """
INSERT INTO people (first, last, folded, created_us, changed_us) VALUES (:first, :last, :folded,
    :now_us, :now_us)
"""

ADD_PHOTO = """
INSERT INTO photos (image, person_id, organization_id) VALUES (:image, :person_id,
    :organization_id)
"""

ADD_TAG = """
INSERT INTO tags (name, folded, person_id, organization_id) VALUES (:name, :folded, :person_id,
    :organization_id)
"""

ADD_WORDS = """
INSERT INTO contact_words (rowid, words) VALUES (:rowid, :words)
"""

BLOCK = """
INSERT INTO blocked_numbers (key, is_prefix, written, reason, created_us) VALUES (:key,
    :is_prefix, :written, :reason, :now_us) ON CONFLICT (key, is_prefix) DO UPDATE SET written =
    excluded.written, reason = excluded.reason
"""

BLOCKED = """
SELECT key, is_prefix, written, reason, created_us FROM blocked_numbers ORDER BY created_us, id
"""

BLOCKED_AS = """
SELECT key, is_prefix, written, reason, created_us FROM blocked_numbers WHERE key IN (SELECT
    value FROM json_each(:keys)) AND (is_prefix OR key = :key) ORDER BY is_prefix, length(key)
    DESC LIMIT 1
"""

CALL = """
SELECT calls."key", calls.is_outgoing, calls.number, calls.started_us, calls.e164, calls.name,
    calls.company, calls.person_id, calls.organization_id, calls.connected_us, calls.ended_us,
    calls.result, calls.dialed, calls.transferred_to, calls.answered_by, calls.queue,
    calls.cleared_us, call_sounds.recording, call_sounds.mos, call_sounds.loss_percent,
    call_sounds.jitter_ms, call_sounds.round_trip_ms
FROM calls LEFT OUTER JOIN call_sounds ON call_sounds.call_key = calls."key"
WHERE calls."key" = :key
"""

CALLS = """
SELECT calls."key", calls.is_outgoing, calls.number, calls.started_us, calls.e164, calls.name,
    calls.company, calls.person_id, calls.organization_id, calls.connected_us, calls.ended_us,
    calls.result, calls.dialed, calls.transferred_to, calls.answered_by, calls.queue,
    calls.cleared_us, call_sounds.recording, call_sounds.mos, call_sounds.loss_percent,
    call_sounds.jitter_ms, call_sounds.round_trip_ms
FROM calls LEFT OUTER JOIN call_sounds ON call_sounds.call_key = calls."key"
WHERE :text = '' OR instr(calls.folded, :text) > 0 ORDER BY calls.started_us DESC, calls.id DESC
 LIMIT :limit OFFSET :offset
"""

CALLS_BEFORE = """
SELECT calls."key", calls.is_outgoing, calls.number, calls.started_us, calls.e164, calls.name,
    calls.company, calls.person_id, calls.organization_id, calls.connected_us, calls.ended_us,
    calls.result, calls.dialed, calls.transferred_to, calls.answered_by, calls.queue,
    calls.cleared_us, call_sounds.recording, call_sounds.mos, call_sounds.loss_percent,
    call_sounds.jitter_ms, call_sounds.round_trip_ms, calls.folded, calls.id
FROM calls LEFT OUTER JOIN call_sounds ON call_sounds.call_key = calls."key"
WHERE calls.id < :before_id ORDER BY calls.id DESC
 LIMIT :limit OFFSET 0
"""

CALLS_OF_CONTACT = """
SELECT calls."key", calls.is_outgoing, calls.number, calls.started_us, calls.e164, calls.name,
    calls.company, calls.person_id, calls.organization_id, calls.connected_us, calls.ended_us,
    calls.result, calls.dialed, calls.transferred_to, calls.answered_by, calls.queue,
    calls.cleared_us, call_sounds.recording, call_sounds.mos, call_sounds.loss_percent,
    call_sounds.jitter_ms, call_sounds.round_trip_ms
FROM calls LEFT OUTER JOIN call_sounds ON call_sounds.call_key = calls."key"
WHERE calls.person_id = :person_id OR calls.organization_id = :organization_id ORDER BY
    calls.started_us DESC, calls.id DESC
 LIMIT :limit OFFSET :offset
"""

CALLS_OF_RESULT = """
SELECT calls."key", calls.is_outgoing, calls.number, calls.started_us, calls.e164, calls.name,
    calls.company, calls.person_id, calls.organization_id, calls.connected_us, calls.ended_us,
    calls.result, calls.dialed, calls.transferred_to, calls.answered_by, calls.queue,
    calls.cleared_us, call_sounds.recording, call_sounds.mos, call_sounds.loss_percent,
    call_sounds.jitter_ms, call_sounds.round_trip_ms
FROM calls LEFT OUTER JOIN call_sounds ON call_sounds.call_key = calls."key"
WHERE calls.result = :result_0 ORDER BY calls.started_us DESC, calls.id DESC
 LIMIT :limit OFFSET :offset
"""

CALLS_OF_RESULTS = """
SELECT calls."key", calls.is_outgoing, calls.number, calls.started_us, calls.e164, calls.name,
    calls.company, calls.person_id, calls.organization_id, calls.connected_us, calls.ended_us,
    calls.result, calls.dialed, calls.transferred_to, calls.answered_by, calls.queue,
    calls.cleared_us, call_sounds.recording, call_sounds.mos, call_sounds.loss_percent,
    call_sounds.jitter_ms, call_sounds.round_trip_ms
FROM calls LEFT OUTER JOIN call_sounds ON call_sounds.call_key = calls."key"
WHERE (:text = '' OR instr(calls.folded, :text) > 0) AND calls.result IN (:result_0, :result_1,
    :result_2, :result_3, :result_4, :result_5, :result_6, :result_7, :result_8, :result_9,
    :result_10, :result_11, :result_12, :result_13, :result_14, :result_15) ORDER BY
    calls.started_us DESC, calls.id DESC
 LIMIT :limit OFFSET :offset
"""

CHANGE_INTERACTION = """
UPDATE interactions SET title = :title, text = :text, is_open = :is_open, changed_us = :now_us
    WHERE id = :id
"""

CHANGE_ORGANIZATION = """
UPDATE organizations SET name = :name, folded = :folded, notes = :notes, changed_us = :now_us
    WHERE id = :id
"""

CHANGE_PERSON = """
UPDATE people SET first = :first, last = :last, folded = :folded, notes = :notes, changed_us =
    :now_us WHERE id = :id
"""

CHOICES_OF = """
SELECT choices.person_id, choices.organization_id, choices.is_denied, people.first, people.last,
    (SELECT organizations.name FROM organizations JOIN memberships ON
    memberships.organization_id = organizations.id WHERE memberships.person_id = people.id ORDER
    BY memberships.id LIMIT 1), organizations.name FROM choices LEFT JOIN people ON people.id =
    choices.person_id LEFT JOIN organizations ON organizations.id = choices.organization_id
    WHERE choices.key = :key ORDER BY choices.chosen_us DESC, choices.id DESC
"""

CLEAR_MISSED = """
UPDATE calls INDEXED BY ix_calls_open_missed SET cleared_us = :now_us WHERE result = 'missed'
    AND cleared_us IS NULL AND (:key = '' OR key = :key)
"""

CLEAR_MISSED_OF = """
UPDATE calls INDEXED BY ix_calls_open_missed SET cleared_us = :now_us WHERE result = 'missed'
    AND cleared_us IS NULL AND started_us < :started_us AND ((:e164 <> '' AND e164 = :e164) OR
    (:number <> '' AND number = :number) OR person_id = :person_id OR organization_id =
    :organization_id)
"""

COMPANIES_OF = """
SELECT organizations.id, organizations.name FROM memberships JOIN organizations ON
    organizations.id = memberships.organization_id WHERE memberships.person_id = :id ORDER BY
    memberships.id
"""

COUNT = """
SELECT (SELECT count(people.id) AS count_1
FROM people) + (SELECT count(organizations.id) AS count_2
FROM organizations) AS anon_1
"""

COUNT_MISSED = """
SELECT count(*) FROM calls INDEXED BY ix_calls_open_missed WHERE result = 'missed' AND
    cleared_us IS NULL
"""

COUNT_ORGANIZATIONS = """
SELECT count(*) FROM organizations
"""

COUNT_PEOPLE = """
SELECT count(*) FROM people
"""

DELETE_EMAILS = """
DELETE FROM emails WHERE person_id = :person_id OR organization_id = :organization_id
"""

DELETE_FIELDS = """
DELETE FROM fields WHERE person_id = :person_id OR organization_id = :organization_id
"""

DELETE_FORWARDING_RULES = """
DELETE FROM forwarding_rules WHERE extension = :extension AND form = :form
"""

DELETE_INTERACTION = """
DELETE FROM interactions WHERE id = :id
"""

DELETE_MEMBERSHIPS = """
DELETE FROM memberships WHERE person_id = :id
"""

DELETE_NUMBERS = """
DELETE FROM numbers WHERE person_id = :person_id OR organization_id = :organization_id
"""

DELETE_ORGANIZATION = """
DELETE FROM organizations WHERE id = :id
"""

DELETE_PERSON = """
DELETE FROM people WHERE id = :id
"""

DELETE_PHOTO = """
DELETE FROM photos WHERE person_id = :person_id OR organization_id = :organization_id
"""

DELETE_TAGS = """
DELETE FROM tags WHERE person_id = :person_id OR organization_id = :organization_id
"""

EMAILS_OF = """
SELECT address, label FROM emails WHERE person_id = :person_id OR organization_id =
    :organization_id ORDER BY id
"""

EXPORTED_COMPANIES = """
SELECT memberships.person_id, organizations.name FROM memberships JOIN organizations ON
    organizations.id = memberships.organization_id WHERE memberships.person_id BETWEEN :first
    AND :last ORDER BY memberships.id
"""

EXPORTED_EMAILS_OF_ORGANIZATIONS = """
SELECT organization_id, address, label FROM emails WHERE organization_id BETWEEN :first AND
    :last ORDER BY id
"""

EXPORTED_EMAILS_OF_PEOPLE = """
SELECT person_id, address, label FROM emails WHERE person_id BETWEEN :first AND :last ORDER BY
    id
"""

EXPORTED_FIELDS_OF_ORGANIZATIONS = """
SELECT organization_id, name, value, is_phone FROM fields WHERE organization_id BETWEEN :first
    AND :last ORDER BY id
"""

EXPORTED_FIELDS_OF_PEOPLE = """
SELECT person_id, name, value, is_phone FROM fields WHERE person_id BETWEEN :first AND :last
    ORDER BY id
"""

EXPORTED_NUMBERS_OF_ORGANIZATIONS = """
SELECT organization_id, written, label, country FROM numbers WHERE organization_id BETWEEN
    :first AND :last AND NOT is_field ORDER BY id
"""

EXPORTED_NUMBERS_OF_PEOPLE = """
SELECT person_id, written, label, country FROM numbers WHERE person_id BETWEEN :first AND :last
    AND NOT is_field ORDER BY id
"""

EXPORTED_ORGANIZATIONS = """
SELECT id, name, '', notes FROM organizations WHERE id > :after ORDER BY id LIMIT :limit
"""

EXPORTED_PEOPLE = """
SELECT id, first, last, notes FROM people WHERE id > :after ORDER BY id LIMIT :limit
"""

EXPORTED_PHOTOS_OF_ORGANIZATIONS = """
SELECT organization_id, image FROM photos WHERE organization_id BETWEEN :first AND :last ORDER
    BY id
"""

EXPORTED_PHOTOS_OF_PEOPLE = """
SELECT person_id, image FROM photos WHERE person_id BETWEEN :first AND :last ORDER BY id
"""

EXPORTED_TAGS_OF_ORGANIZATIONS = """
SELECT organization_id, name FROM tags WHERE organization_id BETWEEN :first AND :last ORDER BY
    id
"""

EXPORTED_TAGS_OF_PEOPLE = """
SELECT person_id, name FROM tags WHERE person_id BETWEEN :first AND :last ORDER BY id
"""

FIELDS_OF = """
SELECT name, value, is_phone FROM fields WHERE person_id = :person_id OR organization_id =
    :organization_id ORDER BY id
"""

FIELD_NAMES = """
SELECT name, max(is_phone) FROM fields GROUP BY name ORDER BY name
"""

FILE_DIGITS = """
INSERT INTO number_digits (rowid, key, national) SELECT id, key, national FROM numbers WHERE id
    > :last
"""

FIND_BY_DIGITS = """
SELECT numbers.person_id, numbers.organization_id
FROM numbers
WHERE numbers."key" BETWEEN :international AND :international || ':' OR numbers."key" BETWEEN
    :digits AND :digits || ':' OR numbers.national BETWEEN :digits AND :digits || ':'
 LIMIT :limit OFFSET 0
"""

FIND_BY_MIDDLE_DIGITS = """
SELECT numbers.person_id, numbers.organization_id FROM number_digits JOIN numbers ON numbers.id
    = number_digits.rowid WHERE number_digits MATCH :signs AND (instr(numbers.key, :digits) > 0
    OR instr(numbers.national, :digits) > 0) LIMIT :limit
"""

FIND_BY_WORDS = """
SELECT rowid FROM contact_words WHERE contact_words MATCH :words LIMIT :limit
"""

FIND_CALLS = """
SELECT calls."key", calls.is_outgoing, calls.number, calls.started_us, calls.e164, calls.name,
    calls.company, calls.person_id, calls.organization_id, calls.connected_us, calls.ended_us,
    calls.result, calls.dialed, calls.transferred_to, calls.answered_by, calls.queue,
    calls.cleared_us, call_sounds.recording, call_sounds.mos, call_sounds.loss_percent,
    call_sounds.jitter_ms, call_sounds.round_trip_ms
FROM calls LEFT OUTER JOIN call_sounds ON call_sounds.call_key = calls."key" JOIN call_texts ON
    call_texts.rowid = calls.id
WHERE (call_texts MATCH :signs) AND (:text = '' OR instr(calls.folded, :text) > 0) ORDER BY
    call_texts.rowid DESC
 LIMIT :limit OFFSET :offset
"""

FIND_CALLS_OF_RESULTS = """
SELECT calls."key", calls.is_outgoing, calls.number, calls.started_us, calls.e164, calls.name,
    calls.company, calls.person_id, calls.organization_id, calls.connected_us, calls.ended_us,
    calls.result, calls.dialed, calls.transferred_to, calls.answered_by, calls.queue,
    calls.cleared_us, call_sounds.recording, call_sounds.mos, call_sounds.loss_percent,
    call_sounds.jitter_ms, call_sounds.round_trip_ms
FROM calls LEFT OUTER JOIN call_sounds ON call_sounds.call_key = calls."key" JOIN call_texts ON
    call_texts.rowid = calls.id
WHERE (call_texts MATCH :signs) AND (:text = '' OR instr(calls.folded, :text) > 0) AND
    calls.result IN (:result_0, :result_1, :result_2, :result_3, :result_4, :result_5,
    :result_6, :result_7, :result_8, :result_9, :result_10, :result_11, :result_12, :result_13,
    :result_14, :result_15) ORDER BY call_texts.rowid DESC
 LIMIT :limit OFFSET :offset
"""

FORGET_CHOICE = """
DELETE FROM choices WHERE key = :key AND (person_id = :person_id OR organization_id =
    :organization_id)
"""

FORGET_REMEMBERED = """
DELETE FROM choices WHERE key = :key AND NOT is_denied
"""

FORWARDING_HOURS = """
SELECT rule_id, weekday, begins_minute, ends_minute FROM forwarding_hours WHERE rule_id IN
    (SELECT id FROM forwarding_rules WHERE extension = :extension AND form = :form) ORDER BY id
"""

FORWARDING_RULES = """
SELECT id, is_on, trigger, caller, hours, calls, seconds, action, target FROM forwarding_rules
    WHERE extension = :extension AND form = :form ORDER BY position
"""

IGNORE = """
INSERT INTO ignored_numbers (key, written, created_us) VALUES (:key, :written, :now_us) ON
    CONFLICT (key) DO UPDATE SET written = excluded.written
"""

IGNORED = """
SELECT key, written, created_us FROM ignored_numbers ORDER BY created_us, id
"""

INTERACTION = """
SELECT id, kind, title, text, is_open, person_id, organization_id, call_key, created_us,
    changed_us FROM interactions WHERE id = :id
"""

INTERACTIONS_OF = """
SELECT id, kind, title, text, is_open, person_id, organization_id, call_key, created_us,
    changed_us FROM interactions WHERE person_id = :person_id OR organization_id =
    :organization_id ORDER BY created_us DESC, id DESC LIMIT :limit OFFSET :offset
"""

INTERACTIONS_OF_CALL = """
SELECT id, kind, title, text, is_open, person_id, organization_id, call_key, created_us,
    changed_us FROM interactions WHERE call_key = :call_key ORDER BY created_us, id
"""

IS_CONTACT = """
SELECT 1 FROM people WHERE id = :person_id UNION ALL SELECT 1 FROM organizations WHERE id =
    :organization_id
"""

IS_IGNORED = """
SELECT 1 FROM ignored_numbers WHERE key = :key
"""

KEY_AFTER = """
SELECT numbers."key"
FROM numbers
WHERE numbers."key" > :key ORDER BY numbers."key"
 LIMIT 1 OFFSET :count
"""

LAST_NUMBER = """
SELECT coalesce(max(id), 0) FROM numbers
"""

LAST_ORGANIZATION = """
SELECT coalesce(max(id), 0) FROM organizations
"""

LAST_PERSON = """
SELECT coalesce(max(id), 0) FROM people
"""

LIST_ALL = """
SELECT 0 AS kind, people.id AS id, people.folded AS folded FROM people UNION ALL SELECT 1,
    organizations.id, organizations.folded FROM organizations ORDER BY folded LIMIT :limit
    OFFSET :offset
"""

LIST_ORGANIZATIONS = """
SELECT 1, organizations.id, organizations.folded FROM organizations ORDER BY
    organizations.folded, organizations.id LIMIT :limit OFFSET :offset
"""

LIST_PEOPLE = """
SELECT 0, people.id, people.folded FROM people ORDER BY people.folded, people.id LIMIT :limit
    OFFSET :offset
"""

LIST_TAGGED = """
SELECT person_id IS NULL, coalesce(person_id, organization_id), '' FROM tags WHERE folded =
    :folded ORDER BY id LIMIT :limit OFFSET :offset
"""

MATCH = """
SELECT numbers.person_id, numbers.organization_id, people.first, people.last, (SELECT
    organizations.name
FROM organizations JOIN memberships ON memberships.organization_id = organizations.id
WHERE memberships.person_id = people.id ORDER BY memberships.id
 LIMIT 1 OFFSET 0) AS company, owner.name, numbers."key", numbers.written, numbers.label
FROM numbers LEFT OUTER JOIN people ON people.id = numbers.person_id LEFT OUTER JOIN
    organizations AS owner ON owner.id = numbers.organization_id
WHERE numbers."key" IN (:key_0, :key_1, :key_2, :key_3, :key_4, :key_5, :key_6, :key_7, :key_8,
    :key_9, :key_10, :key_11, :key_12, :key_13, :key_14, :key_15, :key_16, :key_17, :key_18,
    :key_19) ORDER BY numbers."key" = :key_0 DESC, length(numbers."key") DESC, numbers.id
 LIMIT :limit OFFSET 0
"""

MATCH_TAIL = """
SELECT numbers.person_id, numbers.organization_id, people.first, people.last, (SELECT
    organizations.name
FROM organizations JOIN memberships ON memberships.organization_id = organizations.id
WHERE memberships.person_id = people.id ORDER BY memberships.id
 LIMIT 1 OFFSET 0) AS company, owner.name, numbers."key", numbers.written, numbers.label
FROM numbers LEFT OUTER JOIN people ON people.id = numbers.person_id LEFT OUTER JOIN
    organizations AS owner ON owner.id = numbers.organization_id
WHERE numbers.tail = :tail AND numbers.tail != '' AND numbers."key" BETWEEN :country AND
    :country || ':' ORDER BY numbers.id
 LIMIT :limit OFFSET 0
"""

MEMBERS_AFTER = """
SELECT person_id FROM memberships WHERE organization_id = :id AND person_id > :after ORDER BY
    person_id LIMIT :limit
"""

MOST_DETAILS = """
SELECT (SELECT coalesce(max(n), 0) FROM (SELECT count(*) AS n FROM numbers WHERE NOT is_field
    GROUP BY person_id, organization_id)), (SELECT coalesce(max(n), 0) FROM (SELECT count(*) AS
    n FROM emails GROUP BY person_id, organization_id)), (SELECT coalesce(max(n), 0) FROM
    (SELECT count(*) AS n FROM tags GROUP BY person_id, organization_id)), (SELECT
    coalesce(max(n), 0) FROM (SELECT count(*) AS n FROM fields GROUP BY person_id,
    organization_id)), (SELECT coalesce(max(n), 0) FROM (SELECT count(*) AS n FROM memberships
    GROUP BY person_id))
"""

NOTE_ORGANIZATION = """
UPDATE organizations SET notes = :notes WHERE id = :id
"""

NOTE_PERSON = """
UPDATE people SET notes = :notes WHERE id = :id
"""

NOTE_QUALITY = """
INSERT INTO call_sounds (call_key, mos, loss_percent, jitter_ms, round_trip_ms) VALUES (:key,
    :mos, :loss_percent, :jitter_ms, :round_trip_ms) ON CONFLICT (call_key) DO UPDATE SET mos =
    excluded.mos, loss_percent = excluded.loss_percent, jitter_ms = excluded.jitter_ms,
    round_trip_ms = excluded.round_trip_ms
"""

NOTE_RECORDING = """
INSERT INTO call_sounds (call_key, recording) VALUES (:key, :recording) ON CONFLICT (call_key)
    DO UPDATE SET recording = excluded.recording
"""

NUMBERS_AFTER = """
SELECT numbers.id, numbers.written, numbers.country, numbers."key", numbers.national,
    numbers.tail
FROM numbers
WHERE numbers.id > :id ORDER BY numbers.id
 LIMIT :limit OFFSET 0
"""

NUMBERS_OF_ORGANIZATION = """
SELECT numbers.written, numbers."key", numbers.label, numbers.country, numbers.is_field
FROM numbers
WHERE numbers.organization_id = :id ORDER BY numbers.id
"""

NUMBERS_OF_PERSON = """
SELECT numbers.written, numbers."key", numbers.label, numbers.country, numbers.is_field
FROM numbers
WHERE numbers.person_id = :id ORDER BY numbers.id
"""

NUMBER_OF_ORGANIZATION = """
SELECT numbers.id
FROM numbers
WHERE numbers.organization_id = :id AND numbers."key" = :key
"""

NUMBER_OF_PERSON = """
SELECT numbers.id
FROM numbers
WHERE numbers.person_id = :id AND numbers."key" = :key
"""

ORGANIZATION = """
SELECT organizations.name
FROM organizations
WHERE organizations.id = :id
"""

ORGANIZATIONS_BEGINNING = """
SELECT id FROM organizations WHERE folded >= :start AND folded < :end ORDER BY folded LIMIT
    :limit
"""

ORGANIZATIONS_OF_IDS = """
SELECT organizations.id, organizations.name, '', '', organizations.folded, (SELECT
    max(started_us) FROM calls WHERE calls.organization_id = organizations.id) FROM
    organizations WHERE organizations.id IN (SELECT value FROM json_each(:ids))
"""

ORGANIZATION_CARD = """
SELECT name, '', notes, created_us, changed_us FROM organizations WHERE id = :id
"""

ORGANIZATION_NAMED = """
SELECT organizations.id
FROM organizations
WHERE organizations.folded = :folded ORDER BY organizations.id
 LIMIT 1 OFFSET 0
"""

OWNER_OF_CALL = """
SELECT person_id, organization_id FROM calls WHERE key = :key
"""

PEOPLE_BEGINNING = """
SELECT id FROM people WHERE folded >= :start AND folded < :end ORDER BY folded LIMIT :limit
"""

PEOPLE_NAMED = """
SELECT people.id, (SELECT organizations.name
FROM organizations JOIN memberships ON memberships.organization_id = organizations.id
WHERE memberships.person_id = people.id ORDER BY memberships.id
 LIMIT 1 OFFSET 0) AS company
FROM people
WHERE people.folded = :folded ORDER BY people.id
 LIMIT :limit OFFSET 0
"""

PEOPLE_OF_IDS = """
SELECT people.id, people.first, people.last, (SELECT organizations.name FROM organizations JOIN
    memberships ON memberships.organization_id = organizations.id WHERE memberships.person_id =
    people.id ORDER BY memberships.id LIMIT 1), people.folded, (SELECT max(started_us) FROM
    calls WHERE calls.person_id = people.id) FROM people WHERE people.id IN (SELECT value FROM
    json_each(:ids))
"""

PERSON = """
SELECT people.first, people.last, (SELECT organizations.name
FROM organizations JOIN memberships ON memberships.organization_id = organizations.id
WHERE memberships.person_id = people.id ORDER BY memberships.id
 LIMIT 1 OFFSET 0) AS company
FROM people
WHERE people.id = :id
"""

PERSON_CARD = """
SELECT first, last, notes, created_us, changed_us FROM people WHERE id = :id
"""

PHOTO_OF = """
SELECT image FROM photos WHERE person_id = :person_id OR organization_id = :organization_id
"""

READ_NUMBER_AGAIN = """
UPDATE numbers SET "key"=:new_key, national=:new_national, tail=:new_tail WHERE numbers.id =
    :number_id
"""

RECENT_WITH_DIGITS = """
SELECT person_id, organization_id FROM numbers WHERE person_id IN (SELECT * FROM (SELECT
    person_id FROM calls ORDER BY started_us DESC LIMIT :calls)) AND (instr(numbers.key,
    :digits) > 0 OR instr(numbers.national, :digits) > 0) UNION ALL SELECT person_id,
    organization_id FROM numbers WHERE organization_id IN (SELECT * FROM (SELECT organization_id
    FROM calls ORDER BY started_us DESC LIMIT :calls)) AND (instr(numbers.key, :digits) > 0 OR
    instr(numbers.national, :digits) > 0)
"""

RECENT_WORDS = """
SELECT contact_words.rowid, contact_words.words FROM (SELECT coalesce(person_id * 2,
    organization_id * 2 + 1) AS place, max(started_us) AS used FROM (SELECT person_id,
    organization_id, started_us FROM calls ORDER BY started_us DESC LIMIT :calls) WHERE
    person_id IS NOT NULL OR organization_id IS NOT NULL GROUP BY place) AS recent JOIN
    contact_words ON contact_words.rowid = recent.place ORDER BY recent.used DESC
"""

RECORD = """
INSERT INTO calls ("key", is_outgoing, number, e164, name, company, person_id, organization_id,
    started_us, connected_us, ended_us, result, dialed, transferred_to, answered_by, queue,
    folded) VALUES (:key, :is_outgoing, :number, :e164, :name, :company, (SELECT people.id
FROM people
WHERE people.id = :person_id), (SELECT organizations.id
FROM organizations
WHERE organizations.id = :organization_id), :started_us, :connected_us, :ended_us, :result,
    :dialed, :transferred_to, :answered_by, :queue, :folded) ON CONFLICT ("key") DO UPDATE SET
    is_outgoing = excluded.is_outgoing, number = excluded.number, e164 = excluded.e164, name =
    CASE WHEN calls.is_relinked THEN calls.name ELSE excluded.name END, company = CASE WHEN
    calls.is_relinked THEN calls.company ELSE excluded.company END, person_id = CASE WHEN
    calls.is_relinked THEN calls.person_id ELSE excluded.person_id END, organization_id = CASE
    WHEN calls.is_relinked THEN calls.organization_id ELSE excluded.organization_id END,
    started_us = excluded.started_us, connected_us = excluded.connected_us, ended_us =
    excluded.ended_us, result = excluded.result, dialed = excluded.dialed, transferred_to =
    excluded.transferred_to, answered_by = excluded.answered_by, queue = excluded.queue, folded
    = CASE WHEN calls.is_relinked THEN calls.folded ELSE excluded.folded END
"""

RELINK = """
UPDATE calls SET name=:new_name, company=:new_company, person_id=:new_person_id,
    organization_id=:new_organization_id, is_relinked=1, folded=:new_folded WHERE calls."key" =
    :call_key
"""

RELINK_INTERACTIONS = """
UPDATE interactions SET person_id = :person_id, organization_id = :organization_id WHERE
    call_key = :call_key
"""

SET_CALLER_SCREEN = """
INSERT INTO users (extension, opens, opens_target, changed_us) VALUES (:extension, :opens,
    :target, :now_us) ON CONFLICT (extension) DO UPDATE SET opens = excluded.opens, opens_target
    = excluded.opens_target, changed_us = excluded.changed_us
"""

SET_FORWARDING = """
INSERT INTO users (extension, forwarding_form, allows_second_call, changed_us) VALUES
    (:extension, :form, :allows_second_call, :now_us) ON CONFLICT (extension) DO UPDATE SET
    forwarding_form = excluded.forwarding_form, allows_second_call =
    excluded.allows_second_call, changed_us = excluded.changed_us
"""

SET_WORDS = """
UPDATE contact_words SET words = :words WHERE rowid = :rowid
"""

SET_WRAP_UP = """
INSERT INTO users (extension, wrap_up_seconds, changed_us) VALUES (:extension, :seconds,
    :now_us) ON CONFLICT (extension) DO UPDATE SET wrap_up_seconds = excluded.wrap_up_seconds,
    changed_us = excluded.changed_us
"""

TAGS_OF = """
SELECT name FROM tags WHERE person_id = :person_id OR organization_id = :organization_id ORDER
    BY id
"""

TOUCH_ORGANIZATION = """
UPDATE organizations SET changed_us = :now_us WHERE id = :id
"""

TOUCH_PERSON = """
UPDATE people SET changed_us = :now_us WHERE id = :id
"""

TRIGGER = """
SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = :name
"""

UNBLOCK = """
DELETE FROM blocked_numbers WHERE key = :key AND is_prefix = :is_prefix
"""

UNIGNORE = """
DELETE FROM ignored_numbers WHERE key = :key
"""

USER = """
SELECT wrap_up_seconds, opens, opens_target, forwarding_form, allows_second_call FROM users
    WHERE extension = :extension
"""
