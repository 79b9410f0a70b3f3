"""Who is calling is believed from the PBX, and from nobody else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sip.config import HeaderNames
from sip.events import Party
from sip.identity import (
    answered_by,
    asks_to_be_answered,
    asserted_identity,
    forwarded_from,
    is_answered_elsewhere,
    read_origin,
)
from sip.message import Headers
from sip.uri import MAX_DISPLAY_NAME

FROM = 'From: "Switch" <sip:999@pbx.example>;tag=1'
TO = "To: <sip:100@pbx.example>"
NOBODY = Party("", "")


def a_message(*fields: str) -> str:
    return "\r\n".join(["INVITE sip:100@pbx.example SIP/2.0", *fields, "", ""])


def headers(*fields: str) -> Headers:
    return Headers(a_message(*fields))


def caller(*fields: str, is_from_pbx: bool = True) -> Party:
    return read_origin(a_message(FROM, TO, *fields), is_from_pbx=is_from_pbx).remote


# -- who --------------------------------------------------------------------------------------


def test_without_another_word_the_caller_is_the_from():
    origin = read_origin(a_message(FROM, TO), is_from_pbx=True)
    assert (origin.remote, origin.dialed) == (Party("999", "pbx.example", "Switch"), "100")
    assert not origin.is_trusted


def test_the_asserted_identity_wins_over_the_from():
    origin = read_origin(
        a_message(FROM, TO, 'P-Asserted-Identity: "Okafor, Ben" <sip:101@pbx.example>'),
        is_from_pbx=True,
    )
    assert origin.remote == Party("101", "pbx.example", "Okafor, Ben")
    assert origin.is_trusted


def test_two_asserted_identities_are_one_person():
    both = 'P-Asserted-Identity: <tel:+441615527789>, "Priya" <sip:+441615527789@trunk.example>'
    assert caller(both) == Party("+441615527789", "", "Priya")


def test_a_remote_party_id_names_the_caller():
    rpid = 'Remote-Party-ID: "Priya" <sip:0161@h>;party=calling;privacy=off;screen=yes'
    assert caller(rpid) == Party("0161", "h", "Priya")


def test_the_asserted_identity_wins_over_the_remote_party_id():
    assert caller("Remote-Party-ID: <sip:1@h>", "P-Asserted-Identity: <sip:2@h>").user == "2"


@pytest.mark.parametrize(
    "fields",
    [
        ("P-Asserted-Identity: <sip:boss@h>",),
        ("Remote-Party-ID: <sip:boss@h>",),
        ("Diversion: <sip:boss@h>", "Referred-By: <sip:boss@h>", "X-Queue: boss"),
    ],
)
def test_a_stranger_is_believed_nothing_but_the_from(fields):
    origin = read_origin(a_message(FROM, TO, *fields), is_from_pbx=False)
    assert "boss" not in repr(origin)
    assert origin.remote.user == "999"


def test_a_stranger_cannot_make_the_phone_answer():
    message = a_message(FROM, TO, "Call-Info: <sip:h>;answer-after=0")
    assert not read_origin(message, is_from_pbx=False).asks_to_be_answered


@pytest.mark.parametrize(
    "fields",
    [
        ("P-Asserted-Identity: <sip:101@h>", "Privacy: id"),
        ("P-Asserted-Identity: <sip:101@h>", "Privacy: header; ID;critical"),
        ("Remote-Party-ID: <sip:101@h>;privacy=full",),
        ("Privacy: user",),
    ],
)
def test_who_withholds_the_number_stays_unknown(fields):
    assert caller(*fields) == NOBODY


@pytest.mark.parametrize(
    "value", ['"Anonymous" <sip:anonymous@anonymous.invalid>', '"A" <sip:anonymous@pbx.example>']
)
def test_an_anonymous_from_names_nobody(value):
    message = a_message(f"From: {value};tag=1", TO)
    assert read_origin(message, is_from_pbx=True).remote == NOBODY


def test_privacy_none_hides_nothing():
    assert caller("P-Asserted-Identity: <sip:101@h>", "Privacy: none").user == "101"


def test_a_message_that_names_nobody_says_nothing_new():
    assert asserted_identity(headers(FROM)) is None


# -- how it came here -------------------------------------------------------------------------


def test_diversions_are_told_from_the_first_to_the_latest():
    found = headers("Diversion: <sip:200@h>;reason=no-answer, <sip:800@h>;reason=unconditional")
    assert forwarded_from(found) == ("800", "200")


def test_the_history_is_ordered_by_its_indexes_and_ends_before_this_call():
    found = headers(
        "History-Info: <sip:100@h>;index=1.1.1",
        "History-Info: <sip:800@h>;index=1, <sip:200@h?Reason=SIP%3Bcause%3D302>;index=1.1;rc=1",
    )
    assert forwarded_from(found) == ("800", "200")


def test_the_tenth_index_comes_after_the_second():
    entries = ", ".join(f"<sip:{n}@h>;index=1.{n}" for n in (10, 2, 11))
    assert forwarded_from(headers(f"History-Info: {entries}")) == ("2", "10")


def test_a_withheld_entry_is_left_out():
    found = headers("History-Info: <sip:800@h?Privacy=history>;index=1, <sip:100@h>;index=1.1")
    assert forwarded_from(found) == ()
    assert forwarded_from(headers("Diversion: <sip:anonymous@anonymous.invalid>")) == ()


def test_who_transferred_and_which_queue_are_read():
    origin = read_origin(
        a_message(FROM, TO, "b: <sip:102@h>", "X-Queue: 800", "X-Transfer-Failed: 101;reason=busy"),
        is_from_pbx=True,
    )
    assert (origin.transferred_by, origin.queue) == ("102", "800")
    assert origin.transfer_failed_target == "101"
    assert origin.transfer_failed_reason == "busy"


@pytest.mark.parametrize(
    "field",
    [
        "Call-Info: <sip:h>;answer-after=0",
        "Call-Info: <http://h/logo>;purpose=icon, <sip:h>; Answer-After=2",
        "Alert-Info: <http://localhost>;info=alert-autoanswer;delay=0",
        "Alert-Info: info=alert-autoanswer",
        'Alert-Info: <http://h>;info="Intercom"',
        "Answer-Mode: Auto;require",
        "Priv-Answer-Mode: auto",
    ],
)
def test_an_intercom_call_asks_to_be_answered(field):
    assert asks_to_be_answered(headers(field))


@pytest.mark.parametrize(
    "field",
    [
        "Call-Info: <http://h/logo.png>;purpose=icon",
        "Alert-Info: <http://h>;info=alert-internal",
        "Answer-Mode: Manual",
        "Call-Info: <sip:h>;answer-after=never",
        "Call-Info: <sip:h>;answer-after=900",
    ],
)
def test_other_calls_do_not(field):
    assert not asks_to_be_answered(headers(field))


# -- who took it ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "is_elsewhere", "by"),
    [
        (('Reason: SIP;cause=200;text="Call completed elsewhere"',), True, ""),
        (("Reason: Q.850;cause=26, SIP ;cause=200",), True, ""),
        (('Reason: SIP;cause=200;text="Answered by Ben, 101"',), True, "Ben, 101"),
        (("Reason: SIP;cause=200", "X-Answered-By: <sip:101@h>"), True, "101"),
        (("Reason: SIP;cause=487",), False, ""),
        (("Reason: Q.850;cause=200",), False, ""),
        ((), False, ""),
    ],
)
def test_a_cancel_tells_whether_another_phone_took_the_call(fields, is_elsewhere, by):
    assert is_answered_elsewhere(headers(*fields)) is is_elsewhere
    assert answered_by(headers(*fields)) == by


NAMES = (
    *("From", "To", "P-Asserted-Identity", "Remote-Party-ID", "Diversion", "History-Info"),
    *("Privacy", "Reason", "Referred-By", "Alert-Info", "Call-Info", "X-Queue"),
)
WORDS = st.lists(
    st.sampled_from(["<", ">", "sip:", "@", ";", ",", '"', "\\", "=", "index", ".", "1", "a", " "]),
    max_size=30,
).map("".join)


@given(st.lists(st.tuples(st.sampled_from(NAMES), WORDS | st.text(max_size=60)), max_size=8))
def test_no_message_breaks_the_reading_and_all_that_is_read_is_bounded(fields):
    message = a_message(*(f"{name}: {value}" for name, value in fields))
    origin = read_origin(message, is_from_pbx=True)
    assert len(origin.remote.display_name) <= MAX_DISPLAY_NAME
    assert all(len(number) <= 64 for number in (*origin.forwarded_from, origin.queue))
    answered_by(Headers(message))
    is_answered_elsewhere(Headers(message))


def test_a_pbx_may_call_its_headers_otherwise():
    message = a_message("X-Queue: 800", "X-Group: 801")

    origin = read_origin(message, is_from_pbx=True, names=HeaderNames(queue="X-Group"))

    assert origin.queue == "801"


def test_a_pbx_without_headers_of_its_own_tells_nothing_by_them():
    names = HeaderNames("", "", "", "", "")

    origin = read_origin(
        a_message("X-Queue: 800", "X-Internal-Caller: 101"), is_from_pbx=True, names=names
    )

    assert (origin.queue, origin.from_extension) == ("", "")
