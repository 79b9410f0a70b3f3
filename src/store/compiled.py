"""The SQL of the running program; made by `python -m store.compiling`, not by hand."""

REVISIONS = (
    "0001",
    "0002",
    "0003",
    "0004",
)

SCHEMA = (
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
CREATE TABLE organizations (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    folded VARCHAR NOT NULL,
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
    CONSTRAINT pk_people PRIMARY KEY (id)
)
""",
    """
CREATE INDEX ix_people_folded ON people (folded)
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
CREATE INDEX ix_calls_organization_id ON calls (organization_id)
""",
    """
CREATE INDEX ix_calls_person_id ON calls (person_id)
""",
    """
CREATE INDEX ix_calls_started_us ON calls (started_us)
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
    person_id INTEGER,
    organization_id INTEGER,
    written VARCHAR NOT NULL,
    "key" VARCHAR NOT NULL,
    national VARCHAR NOT NULL,
    label VARCHAR NOT NULL,
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
CREATE INDEX ix_numbers_organization_id_key ON numbers (organization_id, "key")
""",
    """
CREATE INDEX ix_numbers_person_id_key ON numbers (person_id, "key")
""",
    """
CREATE VIRTUAL TABLE contact_words USING fts5(words, prefix='1 2 3',
    tokenize='unicode61 remove_diacritics 0')
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
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc
    PRIMARY KEY (version_num))
""",
)

ADD_MEMBERSHIP = """
INSERT INTO memberships (person_id, organization_id) VALUES (:person_id, :organization_id)
"""

ADD_NUMBER = """
INSERT INTO numbers (person_id, organization_id, written, "key", national, label) VALUES
    (:person_id, :organization_id, :written, :key, :national, :label)
"""

ADD_ORGANIZATION = """
INSERT INTO organizations (name, folded) VALUES (:name, :folded)
"""

ADD_PERSON = """
INSERT INTO people (first, last, folded) VALUES (:first, :last, :folded)
"""

ADD_WORDS = """
INSERT INTO contact_words (rowid, words) VALUES (:rowid, :words)
"""

CALLS = """
SELECT calls."key", calls.is_outgoing, calls.number, calls.started_us, calls.e164, calls.name,
    calls.company, calls.person_id, calls.organization_id, calls.connected_us, calls.ended_us,
    calls.result, calls.dialed, calls.transferred_to, calls.answered_by, call_sounds.recording,
    call_sounds.mos, call_sounds.loss_percent, call_sounds.jitter_ms, call_sounds.round_trip_ms
FROM calls LEFT OUTER JOIN call_sounds ON call_sounds.call_key = calls."key"
WHERE :text = '' OR instr(calls.folded, :text) > 0 ORDER BY calls.started_us DESC, calls.id DESC
 LIMIT :limit OFFSET :offset
"""

CALLS_OF_RESULTS = """
SELECT calls."key", calls.is_outgoing, calls.number, calls.started_us, calls.e164, calls.name,
    calls.company, calls.person_id, calls.organization_id, calls.connected_us, calls.ended_us,
    calls.result, calls.dialed, calls.transferred_to, calls.answered_by, call_sounds.recording,
    call_sounds.mos, call_sounds.loss_percent, call_sounds.jitter_ms, call_sounds.round_trip_ms
FROM calls LEFT OUTER JOIN call_sounds ON call_sounds.call_key = calls."key"
WHERE (:text = '' OR instr(calls.folded, :text) > 0) AND calls.result IN (:result_0, :result_1,
    :result_2, :result_3, :result_4, :result_5, :result_6, :result_7, :result_8, :result_9,
    :result_10, :result_11) ORDER BY calls.started_us DESC, calls.id DESC
 LIMIT :limit OFFSET :offset
"""

COUNT = """
SELECT (SELECT count(people.id) AS count_1
FROM people) + (SELECT count(organizations.id) AS count_2
FROM organizations) AS anon_1
"""

FIND_BY_DIGITS = """
SELECT numbers.person_id, numbers.organization_id
FROM numbers
WHERE numbers."key" BETWEEN :international AND :international || ':' OR numbers."key" BETWEEN
    :digits AND :digits || ':' OR numbers.national BETWEEN :digits AND :digits || ':'
 LIMIT :limit OFFSET 0
"""

FIND_BY_WORDS = """
SELECT rowid FROM contact_words WHERE contact_words MATCH :words LIMIT :limit
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
    :key_9, :key_10, :key_11, :key_12, :key_13, :key_14, :key_15) ORDER BY length(numbers."key")
    DESC, numbers.id
 LIMIT :limit OFFSET 0
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
SELECT numbers.id, numbers.written, numbers."key", numbers.national
FROM numbers
WHERE numbers.id > :id ORDER BY numbers.id
 LIMIT :limit OFFSET 0
"""

NUMBERS_OF_ORGANIZATION = """
SELECT numbers.written, numbers."key", numbers.label
FROM numbers
WHERE numbers.organization_id = :id ORDER BY numbers.id
"""

NUMBERS_OF_PERSON = """
SELECT numbers.written, numbers."key", numbers.label
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

ORGANIZATION_NAMED = """
SELECT organizations.id
FROM organizations
WHERE organizations.folded = :folded ORDER BY organizations.id
 LIMIT 1 OFFSET 0
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

PERSON = """
SELECT people.first, people.last, (SELECT organizations.name
FROM organizations JOIN memberships ON memberships.organization_id = organizations.id
WHERE memberships.person_id = people.id ORDER BY memberships.id
 LIMIT 1 OFFSET 0) AS company
FROM people
WHERE people.id = :id
"""

READ_NUMBER_AGAIN = """
UPDATE numbers SET "key"=:new_key, national=:new_national WHERE numbers.id = :number_id
"""

RECORD = """
INSERT INTO calls ("key", is_outgoing, number, e164, name, company, person_id, organization_id,
    started_us, connected_us, ended_us, result, dialed, transferred_to, answered_by, folded)
    VALUES (:key, :is_outgoing, :number, :e164, :name, :company, (SELECT people.id
FROM people
WHERE people.id = :person_id), (SELECT organizations.id
FROM organizations
WHERE organizations.id = :organization_id), :started_us, :connected_us, :ended_us, :result,
    :dialed, :transferred_to, :answered_by, :folded) ON CONFLICT ("key") DO UPDATE SET
    is_outgoing = excluded.is_outgoing, number = excluded.number, e164 = excluded.e164, name =
    excluded.name, company = excluded.company, person_id = excluded.person_id, organization_id =
    excluded.organization_id, started_us = excluded.started_us, connected_us =
    excluded.connected_us, ended_us = excluded.ended_us, result = excluded.result, dialed =
    excluded.dialed, transferred_to = excluded.transferred_to, answered_by =
    excluded.answered_by, folded = excluded.folded
"""
