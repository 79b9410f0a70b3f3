"""Messages are found in the stack's log, however it is cut and whatever they hold."""

from __future__ import annotations

from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st

from sip.trace import MAX_CALLS, LogReader, Trace

TODAY = datetime(2026, 11, 21)


def a_record(message: bytes, *, way: str = "RX", at: str = "13:41:10.619") -> bytes:
    word = "from" if way == "RX" else "to"
    head = f"DEBUG: {at}           pjsua_core.c {way} {len(message)} bytes Request msg X {word} "
    return f"{head}UDP 127.0.0.1:5060:\n".encode() + message + b"\n--end msg--\n"


def an_invite(call_id: str = "a", body: str = "") -> bytes:
    return f"INVITE sip:1@h SIP/2.0\r\nCall-ID: {call_id}\r\nCSeq: 1 INVITE\r\n\r\n{body}".encode()


def test_a_message_is_read_with_its_time_and_way() -> None:
    (found,) = LogReader().feed(b"noise\n" + a_record(an_invite(), way="TX"), TODAY)
    assert found.at == datetime(2026, 11, 21, 13, 41, 10, 619000)
    assert (found.is_sent, found.transport, found.peer) == (True, "UDP", "127.0.0.1:5060")
    assert (found.call_id, found.method, found.is_cut) == ("a", "INVITE", False)


def test_a_message_that_holds_a_record_is_one_message() -> None:
    forged = a_record(an_invite("forged")).decode()
    found = LogReader().feed(a_record(an_invite("true", "\n" + forged)), TODAY)
    assert [one.call_id for one in found] == ["true"]


def test_a_message_that_the_stack_cut_is_known_as_cut() -> None:
    record = a_record(an_invite("long", "x" * 9000))[:3998] + b"\n"
    found = LogReader().feed(record + a_record(an_invite("next")), TODAY)
    assert [(one.call_id, one.is_cut) for one in found] == [("long", True), ("next", False)]


def test_a_message_with_another_length_than_the_log_says_holds_nothing_up() -> None:
    reader, record = LogReader(), a_record(an_invite("damaged"))
    assert reader.feed(record.removesuffix(b"\n") + b" and more", TODAY) == []
    found = reader.feed(b" of it\n" + a_record(an_invite("next")), TODAY)
    assert [one.call_id for one in found] == ["damaged", "next"]


def test_what_is_no_message_is_given_on() -> None:
    reader = LogReader()
    reader.feed(b" INFO: 1 one\n" + a_record(an_invite()) + b" WARN: 2 two\n INFO: ha", TODAY)
    assert reader.lines == b" INFO: 1 one\n WARN: 2 two\n"


@given(st.lists(st.integers(1, 200), min_size=1, max_size=20))
def test_it_does_not_matter_where_the_log_is_cut(sizes: list[int]) -> None:
    log = b"x\n" + b"".join(a_record(an_invite(str(n), "y" * n)) + b" INFO: z\n" for n in range(8))
    reader, found, at, lines = LogReader(), [], 0, b""
    for size in [*sizes, len(log)]:
        found += reader.feed(log[at : at + size], TODAY)
        lines += reader.lines
        at += size
    assert [one.call_id for one in found] == [str(n) for n in range(8)]
    assert lines == b"x\n" + b" INFO: z\n" * 8


@given(st.binary(max_size=3000))
def test_no_log_makes_it_fail(data: bytes) -> None:
    LogReader().feed(data, TODAY)


def test_old_calls_are_forgotten_and_the_registration_is_not() -> None:
    trace, reader = Trace(), LogReader()
    register = b"REGISTER sip:h SIP/2.0\r\nCall-ID: r\r\nCSeq: 1 REGISTER\r\n\r\n"
    calls = b"".join(a_record(an_invite(str(n))) for n in range(MAX_CALLS + 5))
    for message in reader.feed(a_record(register) + calls, TODAY):
        trace.add(message)
    assert trace.of_call("0") == ()
    assert len(trace.of_call(str(MAX_CALLS + 4))) == 1
    assert any(message.call_id == "r" for message in trace.of_all())
    assert len(trace.of_all()) == MAX_CALLS + 1
