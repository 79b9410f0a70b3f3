"""Whether a UDP port is open is told by the kernel, at real ports of this machine."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from sip.knocking import KNOCK_SECONDS, LOOK_SECONDS, Knocking

HERE = "127.0.0.1"


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def knocking(clock: Clock) -> Iterator[Knocking]:
    knocking = Knocking(clock)
    yield knocking
    knocking.stop()


@pytest.fixture
def door() -> Iterator[socket.socket]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as door:
        door.bind((HERE, 0))
        yield door


def knocked(knocking: Knocking, clock: Clock) -> bool | None:
    """What the next knock meets."""
    clock.now += KNOCK_SECONDS
    assert knocking.run_due() is None
    clock.now += LOOK_SECONDS
    return knocking.run_due()


def test_an_open_port_refuses_nothing(
    knocking: Knocking, clock: Clock, door: socket.socket
) -> None:
    knocking.start(*door.getsockname())
    assert knocked(knocking, clock) is False
    assert door.recv(16) == b"\r\n\r\n"


def test_a_port_that_is_shut_and_opened_again_is_told_each_time(
    knocking: Knocking, clock: Clock, door: socket.socket
) -> None:
    where = door.getsockname()
    knocking.start(*where)
    assert knocked(knocking, clock) is False
    door.close()
    assert knocked(knocking, clock) is True
    assert knocked(knocking, clock) is True
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as again:
        again.bind(where)
        assert knocked(knocking, clock) is False


def test_a_knock_that_does_not_wait_forgets_what_was_met_before(
    knocking: Knocking, clock: Clock, door: socket.socket
) -> None:
    where = door.getsockname()
    door.close()
    knocking.start(*where)
    clock.now += KNOCK_SECONDS
    knocking.run_due()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as again:
        again.bind(where)
        knocking.knock_now()
        assert knocking.run_due() is None
        clock.now += LOOK_SECONDS
        assert knocking.run_due() is False


def test_nobody_knocks_after_the_stop(knocking: Knocking, door: socket.socket) -> None:
    knocking.start(*door.getsockname())
    knocking.stop()
    assert knocking.seconds_to_next() is None
    assert knocking.run_due() is None
