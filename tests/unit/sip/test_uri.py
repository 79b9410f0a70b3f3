"""SIP addresses: what comes from strangers is cleaned, what goes out is well formed."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sip.uri import (
    MAX_DISPLAY_NAME,
    SipAddress,
    is_host,
    is_user,
    parse_address,
    plain_text,
    quoted_name,
    target_uri,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"Anna Keller" <sip:+4930123@pbx.example:5070;transport=tcp>;tag=1',
         SipAddress("+4930123", "pbx.example", 5070, "Anna Keller")),
        ("Anna <sip:101@10.0.0.1>", SipAddress("101", "10.0.0.1", 0, "Anna")),
        ("sip:101@[::1]:5060", SipAddress("101", "[::1]", 5060)),
        ("<sip:a%20b@h>", SipAddress("a b", "h")),
        ("<tel:+441615527789;phone-context=x>", SipAddress("+441615527789", "")),
        ('"He said \\"hi\\"" <sip:1@h>', SipAddress("1", "h", 0, 'He said "hi"')),
        ("<sip:anonymous@anonymous.invalid>", SipAddress("anonymous", "anonymous.invalid")),
        ("<sip:pbx.example>", SipAddress("", "pbx.example")),
    ],
)  # fmt: skip
def test_the_parts_of_an_address_are_read(text, expected):
    assert parse_address(text) == expected


@pytest.mark.parametrize(
    "hostile",
    [
        "a" + " " * 16_000 + "b <sip:1@h>",
        '"' * 16_000,
        '"' + "\\" * 16_000,
        "<" * 16_000,
        "sip:" * 4_000,
    ],
)
def test_a_hostile_value_does_not_keep_the_line_busy(hostile):
    # A backtracking parser took minutes for these; bounded work is counted, not timed.
    started = time.process_time()
    parse_address(hostile)
    assert time.process_time() - started < 1.0


@given(st.text(max_size=400))
def test_no_text_breaks_the_parser(text):
    address = parse_address(text)
    assert len(address.display_name) <= MAX_DISPLAY_NAME


def test_a_name_that_turns_the_reading_direction_is_shown_plain():
    assert plain_text("Bank\u202egro.live\u202c") == "Bankgro.live"


def test_line_breaks_and_bells_become_spaces():
    assert plain_text("Anna\r\nVia: x\x07 y") == "Anna Via: x y"


def test_a_name_of_ten_thousand_characters_is_cut_and_says_so():
    assert plain_text("x" * 10_000) == "x" * (MAX_DISPLAY_NAME - 1) + "…"


def test_markup_stays_what_it_is_plain_characters():
    assert plain_text("<b>Anna</b>") == "<b>Anna</b>"


@given(st.text(max_size=300))
def test_a_quoted_name_reads_back_as_the_cleaned_name(text):
    name = plain_text(text)
    assert parse_address(f"{quoted_name(text)}<sip:1@h>").display_name == name


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("600", "sip:600@pbx:5060"),
        ("*4101", "sip:*4101@pbx:5060"),
        ("+441615527789", "sip:+441615527789@pbx:5060"),
        ("#31", "sip:%2331@pbx:5060"),
        ("sip:anna@other.example", "sip:anna@other.example"),
        ("sip:anna@other.example:5070", "sip:anna@other.example:5070"),
    ],
)
def test_a_target_becomes_a_request_uri(target, expected):
    assert target_uri(target, "pbx", 5060, "udp") == expected


def test_a_tcp_account_says_so_in_the_request_uri():
    assert target_uri("600", "pbx", 5060, "tcp") == "sip:600@pbx:5060;transport=tcp"


@pytest.mark.parametrize(
    "rubbish", ["", " ", "60 0", "x" * 65, "6\r\nVia: x", "sip:@", "sip:a@b c", "<600>", "ä"]
)
def test_rubbish_is_no_target(rubbish):
    with pytest.raises(ValueError):
        target_uri(rubbish, "pbx", 5060, "udp")


@pytest.mark.parametrize("host", ["pbx.example", "10.0.0.1", "[::1]", "pbx-1", "localhost"])
def test_hosts_are_known(host):
    assert is_host(host)


@pytest.mark.parametrize("host", ["", "a b", "pbx;transport=tcp", "-x", "x\r\n", "a" * 300, "a@b"])
def test_what_cannot_be_a_host_is_refused(host):
    assert not is_host(host)


def test_an_extension_is_one_word():
    assert is_user("100")
    assert not is_user("10 0")
    assert not is_user("100@pbx")
