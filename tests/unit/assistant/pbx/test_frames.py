"""AMI on the wire: any bytes in, the same messages out however they were cut."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.pbx import frames
from assistant.pbx.errors import LinkError
from assistant.pbx.frames import AmiMessage, FrameReader, encode_action

GREETING = b"Asterisk Call Manager/11.0.0\r\n"
JOIN = b"Event: QueueCallerJoin\r\nQueue: 800\r\nCallerIDName: Ann: Bell\r\n\r\n"


def read(data: bytes, cuts: list[int] | None = None) -> tuple[FrameReader, list[AmiMessage]]:
    reader = FrameReader()
    edges = [0, *sorted(min(cut, len(data)) for cut in cuts or []), len(data)]
    messages = []
    for start, end in itertools.pairwise(edges):
        messages += list(reader.feed(data[start:end]))
    return reader, messages


def test_the_first_line_is_the_greeting_and_no_message() -> None:
    reader, messages = read(GREETING)
    assert reader.greeting == "Asterisk Call Manager/11.0.0"
    assert messages == []


def test_a_message_keeps_its_headers_in_order_and_colons_in_values() -> None:
    _, (message,) = read(GREETING + JOIN)
    assert message.headers == (
        ("Event", "QueueCallerJoin"),
        ("Queue", "800"),
        ("CallerIDName", "Ann: Bell"),
    )


def test_keys_are_found_in_any_case() -> None:
    _, (message,) = read(GREETING + b"response: Success\r\nACTIONID: 7\r\n\r\n")
    assert (message.response, message.action_id) == ("Success", "7")


def test_repeated_keys_are_kept_and_the_first_one_counts() -> None:
    _, (message,) = read(GREETING + b"Event: X\r\nOutput: a\r\nOutput: b\r\n\r\n")
    assert message.get("Output") == "a"
    assert message.headers[1:] == (("Output", "a"), ("Output", "b"))


def test_a_missing_key_gives_the_default() -> None:
    message = AmiMessage((("Wait", "twelve"), ("Position", "99999999999999")))
    assert message.get("Queue", "none") == "none"
    assert message.number("Wait", 3) == 3
    assert message.number("Position") == 0


def test_a_line_without_a_colon_is_kept_without_a_key() -> None:
    _, (message,) = read(GREETING + b"Event: X\r\n--END COMMAND--\r\n\r\n")
    assert message.headers[1:] == (("", "--END COMMAND--"),)


def test_bare_line_feeds_and_extra_blank_lines_are_accepted() -> None:
    _, messages = read(GREETING + b"\n\r\nEvent: A\n\n\nEvent: B\r\n\r\n")
    assert [message.event for message in messages] == ["A", "B"]


def test_bytes_that_are_no_utf8_become_replacement_characters() -> None:
    _, (message,) = read(GREETING + b"Event: X\r\nName: J\xfcrgen\r\n\r\n")
    assert message.get("Name") == "J�rgen"


@pytest.mark.parametrize(
    "bad",
    [
        b"Event: Long\r\nName: " + b"x" * (frames.MAX_LINE_BYTES + 1) + b"\r\n\r\n",
        b"Event: Big\r\n" + (b"Name: " + b"x" * 60_000 + b"\r\n") * 18 + b"\r\n",
        b"Event: Many\r\n" + b"a: b\r\n" * frames.MAX_HEADERS + b"\r\n",
    ],
    ids=["a line", "a message", "headers"],
)
def test_what_is_too_long_is_left_out_and_the_next_message_is_read(bad: bytes) -> None:
    reader, messages = read(GREETING + bad + JOIN, cuts=[100, 70_000, 70_001])
    assert [message.event for message in messages] == ["QueueCallerJoin"]
    assert reader.dropped == 1


def test_a_stream_without_any_line_end_is_not_collected() -> None:
    reader = FrameReader()
    for _ in range(64):
        assert list(reader.feed(b"x" * 65536)) == []
    assert len(reader._partial) <= frames.MAX_LINE_BYTES


LINES = st.lists(
    st.one_of(
        st.sampled_from([b"Event: X", b"Response: Success", b"", b"\r", b"Key:  v ", b": ", b"\0"]),
        st.binary(max_size=20),
    )
).map(lambda lines: b"\r\n".join(lines) + b"\r\n\r\n")


@given(data=LINES, cuts=st.lists(st.integers(0, 400), max_size=12))
def test_how_the_bytes_were_cut_makes_no_difference(data: bytes, cuts: list[int]) -> None:
    whole, parts = read(data), read(data, cuts)
    assert parts[1] == whole[1]
    assert parts[0].greeting == whole[0].greeting


@given(data=LINES, cuts=st.lists(st.integers(0, 400), max_size=6))
def test_limits_do_not_depend_on_the_cuts_either(data: bytes, cuts: list[int]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(frames, "MAX_LINE_BYTES", 8)
        patch.setattr(frames, "MAX_MESSAGE_BYTES", 24)
        patch.setattr(frames, "MAX_HEADERS", 3)
        whole, parts = read(data), read(data, cuts)
    assert parts[1] == whole[1]
    assert parts[0].dropped == whole[0].dropped


def test_an_action_is_its_headers_and_a_blank_line() -> None:
    wire = encode_action("QueueStatus", "a-1", [("Queue", "800")])
    assert wire == b"Action: QueueStatus\r\nActionID: a-1\r\nQueue: 800\r\n\r\n"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("Queue", "800\r\nAction: Originate"),
        ("Queue", "800\n"),
        ("Queue", "800\r"),
        ("Queue", "8\x0000"),
        ("Queue: x\r\nAction", "y"),
        ("", "y"),
        ("Queue", "x" * 1000),
    ],
)
def test_nothing_that_could_become_another_line_is_sent(key: str, value: str) -> None:
    with pytest.raises(LinkError) as caught:
        encode_action("QueueStatus", "a-1", [(key, value)])
    assert caught.value.problem == "bad_action"


def test_a_refused_value_is_not_in_the_error() -> None:
    with pytest.raises(LinkError) as caught:
        encode_action("Login", "a-1", [("Key", "s3cret\n")])
    assert "s3cret" not in str(caught.value)


@given(value=st.text(max_size=200))
def test_an_action_that_is_sent_reads_back_as_it_was(value: str) -> None:
    try:
        wire = encode_action("X", "1", [("Value", value)])
    except LinkError:
        return
    _, (message,) = read(GREETING + wire)
    sent = value.encode("utf-8", "replace").decode()
    assert message.headers == (("Action", "X"), ("ActionID", "1"), ("Value", sent.lstrip(" ")))
