"""Messages from the network are taken apart without trusting a byte of them."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sip.message import MAX_VALUES, Headers, header, parameters, split_list, split_message


def a_message(*fields: str) -> str:
    return "\r\n".join(["INVITE sip:100@pbx.example SIP/2.0", *fields, "", "v=0"])


def test_a_header_is_found_in_any_case_and_in_its_compact_form():
    message = a_message("f: <sip:1@h>;tag=1", "CALL-ID: abc")
    assert header(message, "From") == "<sip:1@h>;tag=1"
    assert header(message, "call-id") == "abc"


def test_a_folded_header_is_one_line():
    assert header(a_message("Subject: one\r\n\ttwo"), "Subject") == "one two"


def test_a_header_of_the_body_is_none():
    message = "X\r\nTo: <sip:1@h>\r\n\r\nFrom: <sip:2@h>"
    assert header(message, "From") == ""
    assert split_message(message)[1] == "From: <sip:2@h>"


def test_the_values_of_a_list_are_gathered_over_fields_and_commas():
    headers = Headers(a_message('Diversion: "Sales, north" <sip:1@h>, <sip:2,3@h>', "diversion: x"))
    assert headers.values("Diversion") == ('"Sales, north" <sip:1@h>', "<sip:2,3@h>", "x")


@pytest.mark.parametrize(
    ("field", "parts"),
    [
        ("a, b,,c ,", ["a", "b", "c"]),
        (r'"a\", b" <sip:1@h>, c', [r'"a\", b" <sip:1@h>', "c"]),
        (r'"a\\", b', [r'"a\\"', "b"]),
        ('<sip:1@h?X="a,b>, c', ['<sip:1@h?X="a,b>', "c"]),
        ('"never closed, b', ['"never closed, b']),
        ("", []),
    ],
)
def test_a_list_is_split_at_its_own_commas_only(field, parts):
    assert split_list(field) == parts


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (
            "<sip:1@h;lr>;Reason=unconditional;counter=1",
            {"reason": "unconditional", "counter": "1"},
        ),
        ('SIP;cause=200;text="Call; done \\"now\\""', {"cause": "200", "text": 'Call; done "now"'}),
        ('"a;b=c" <sip:1@h>;d', {"d": ""}),
        ("<sip:1@h>", {}),
    ],
)
def test_parameters_are_read_with_their_quotes_off(value, expected):
    assert parameters(value) == expected


@given(st.text(alphabet='",;<>\\=ab \r\n:', max_size=200))
def test_nothing_breaks_the_reading_and_it_stays_bounded(text):
    headers = Headers(a_message(f"X: {text}"))
    assert len(headers.values("X")) <= MAX_VALUES
    assert len(parameters(text)) <= MAX_VALUES
    split_message(text)


@pytest.mark.parametrize(
    "piece", ['"', "\\", "<", ",", ";", '";,<', "X: a\r\n", "x" * 100 + "\r\n"]
)
def test_a_hostile_message_does_not_keep_the_line_busy(piece):
    started = time.process_time()
    headers = Headers(a_message("X: " + piece * 60_000))
    headers.values("X")
    parameters(headers.first("X"))
    assert time.process_time() - started < 0.5
