"""Damaging valid SIP messages in the ways that parsers dislike; the same seed, the same damage."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

MAX_BYTES = 60_000
"""A datagram holds 65,507."""
NASTY = (
    b"\x00", b"\r\n", b"\n", b"\r", b"\r\n\r\n", b"\t", b"%", b"%00", b"%n%s", b'"', b'\\"', b"<",
    b">", b";", b";;", b",", b"@", b":", b"::", b"[", b"]", b"[::1", b"=", b"?", b"*", b"\xff\xfe",
    b"\xc0\x80", b"\xe2\x80\xae", b"sip:", b"sips:", b"tel:", b"tag=", b"branch=z9hG4bK", b"--b",
    b"a=rtpmap:", b"m=", b"c=IN IP6 ::1", b"<!--", b"]]>", b"<?xml", b"SIP/2.0", b"ACK",
)  # fmt: skip
NUMBERS = (
    b"0", b"-1", b"1", b"255", b"256", b"65535", b"65536", b"2147483647", b"2147483648",
    b"4294967295", b"4294967296", b"18446744073709551616", b"9" * 300, b"1e9", b"0x41", b"",
)  # fmt: skip

Damage = Callable[[bytearray, Random], None]


def mutated(message: bytes, random: Random, other: bytes = b"") -> bytes:
    """The message with one to five kinds of damage; `other` may be spliced in."""
    work = bytearray(message)
    for _ in range(random.choice((1, 1, 1, 2, 2, 3, 5))):
        if other and random.random() < 0.05:
            _splice(work, random, other)
        else:
            random.choice(DAMAGES)(work, random)
        del work[MAX_BYTES:]
        if not work:
            work += b"\r\n"
    if random.random() < 0.7:
        work = _with_true_length(work)
    return bytes(work[:MAX_BYTES])


def _flip(work: bytearray, random: Random) -> None:
    for _ in range(random.choice((1, 1, 4, 20))):
        work[random.randrange(len(work))] ^= 1 << random.randrange(8)


def _drop(work: bytearray, random: Random) -> None:
    start = random.randrange(len(work))
    del work[start : start + random.choice((1, 1, 2, 8, 64))]


def _insert(work: bytearray, random: Random) -> None:
    at = random.randrange(len(work) + 1)
    work[at:at] = random.choice(NASTY) * random.choice((1, 1, 1, 2, 40))


def _repeat(work: bytearray, random: Random) -> None:
    start = random.randrange(len(work))
    piece = work[start : start + random.choice((1, 4, 20, 200))]
    work[start:start] = piece * random.choice((1, 2, 10, 100, 1000))


def _cut(work: bytearray, random: Random) -> None:
    del work[random.randrange(1, len(work) + 1) :]


def _number(work: bytearray, random: Random) -> None:
    found = list(re.finditer(rb"\d+", bytes(work)))
    if found:
        one = random.choice(found)
        work[one.start() : one.end()] = random.choice(NUMBERS)


def _value(work: bytearray, random: Random) -> None:
    """One header's value, or one parameter, replaced or blown up."""
    found = list(re.finditer(rb"(?<=[:=;<])[^\r\n;<>=]+", bytes(work)))
    if found:
        one = random.choice(found)
        value = random.choice((b"", random.choice(NASTY), one[0] * random.choice((2, 50, 500))))
        work[one.start() : one.end()] = value


def _lines(work: bytearray, random: Random) -> None:
    """Lines removed, doubled, swapped, folded, or a first line in the middle."""
    lines = bytes(work).split(b"\r\n")
    first, second = random.randrange(len(lines)), random.randrange(len(lines))
    way = random.randrange(5)
    if way == 0:
        del lines[first]
    elif way == 1:
        lines[first:first] = [lines[second]] * random.choice((1, 2, 100))
    elif way == 2:
        lines[first], lines[second] = lines[second], lines[first]
    elif way == 3:
        lines[first] = b" " + lines[first]
    else:
        lines[first] = lines[first].swapcase()
    work[:] = b"\r\n".join(lines)


def _splice(work: bytearray, random: Random, other: bytes) -> None:
    at = random.randrange(len(work))
    work[at:] = other[random.randrange(len(other)) :]


DAMAGES: tuple[Damage, ...] = (
    _flip, _drop, _insert, _insert, _repeat, _cut, _number, _number, _value, _value, _lines, _lines,
)  # fmt: skip


def _with_true_length(work: bytearray) -> bytearray:
    """Content-Length put right, so that damage in the body is looked at at all."""
    head, gap, body = bytes(work).partition(b"\r\n\r\n")
    said = b"Content-Length: %d" % len(body)
    head = re.sub(rb"(?im)^Content-Length:[^\r\n]*", said, head, count=1)
    return bytearray(head + gap + body)
