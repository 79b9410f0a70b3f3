"""What the operating system tells of the network becomes one sign, soon and not too often."""

from __future__ import annotations

import queue
import struct
import sys
import threading

import pytest

from sip import network
from sip.network import AddressComparison, Burst, NetworkWatch, Sign
from sip.network_linux import RouteMessages, tells_of_change

NEWLINK, DELLINK, NEWADDR, NEWROUTE = 16, 17, 20, 24
UP, RUNNING, PROMISCUOUS = 0x1, 0x10040, 0x100


def message(kind: int, body: bytes) -> bytes:
    return struct.pack("=IHHII", 16 + len(body), kind, 0, 0, 0) + body


def link(index: int, flags: int, kind: int = NEWLINK) -> bytes:
    return message(kind, struct.pack("=BxHiII", 0, 1, index, flags, 0))


def route(route_type: int, flags: int = 0) -> bytes:
    return message(NEWROUTE, struct.pack("=8BI", 2, 24, 0, 0, 254, 2, 253, route_type, flags))


class Scripted:
    """A source that tells what a test puts into it."""

    def __init__(self) -> None:
        self.signs: queue.SimpleQueue[bool | OSError] = queue.SimpleQueue()

    def wait(self, seconds: float) -> bool:
        try:
            told = self.signs.get(timeout=seconds)
        except queue.Empty:
            return False
        if isinstance(told, OSError):
            raise told
        return told

    def wake(self) -> None:
        self.signs.put(False)

    def close(self) -> None:
        pass


def test_a_link_matters_when_packets_can_no_longer_pass() -> None:
    links = {2: UP | RUNNING}
    assert tells_of_change(link(2, UP), links)
    assert not tells_of_change(link(2, UP), links)
    assert tells_of_change(link(2, UP | RUNNING), links)


def test_a_wireless_card_that_scans_changes_nothing() -> None:
    links = {2: UP | RUNNING}
    assert not tells_of_change(link(2, UP | RUNNING | PROMISCUOUS), links)


def test_an_interface_that_comes_or_goes_matters() -> None:
    links: dict[int, int] = {}
    assert tells_of_change(link(7, UP), links)
    assert tells_of_change(link(7, 0, DELLINK), links)
    assert not tells_of_change(link(7, 0, DELLINK), links)


def test_addresses_and_unicast_routes_matter() -> None:
    assert tells_of_change(message(NEWADDR, bytes(8)), {})
    assert tells_of_change(route(1), {})
    assert not tells_of_change(route(5), {}), "a multicast route carries no call"
    assert not tells_of_change(route(1, flags=0x200), {}), "a cached route is no news"


def test_the_second_message_of_a_datagram_is_read_too() -> None:
    assert tells_of_change(route(5) + message(NEWADDR, bytes(8)), {})


@pytest.mark.parametrize("rubbish", [b"", b"\0" * 16, b"\xff" * 64, message(NEWLINK, b"\1")])
def test_rubbish_from_the_kernel_is_no_change(rubbish: bytes) -> None:
    assert not tells_of_change(rubbish, {})


def test_a_burst_is_told_once_it_is_quiet() -> None:
    burst = Burst()
    assert burst.due_in(5.0) is None
    burst.note(10.0)
    assert not burst.is_over(10.1)
    burst.note(10.1)
    assert not burst.is_over(10.25)
    assert burst.is_over(10.31)
    assert burst.due_in(10.4) is None


def test_a_burst_without_end_is_told_after_a_second() -> None:
    burst = Burst()
    for tenth in range(11):
        burst.note(tenth / 10)
    assert burst.is_over(1.0)


def test_several_changes_give_one_sign() -> None:
    told: queue.SimpleQueue[Sign] = queue.SimpleQueue()
    source = Scripted()
    watch = NetworkWatch(told.put, source)
    for _ in range(5):
        source.signs.put(True)
    watch.start()
    assert told.get(timeout=3) is Sign.CHANGED
    watch.stop()
    assert told.empty()


def test_a_computer_that_stood_still_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    told: queue.SimpleQueue[Sign] = queue.SimpleQueue()
    times = iter([0.0, 0.0, 3600.0])
    monkeypatch.setattr(network, "clock", lambda: next(times, 3600.0))
    source = Scripted()
    watch = NetworkWatch(told.put, source)
    source.signs.put(False)
    watch.start()
    assert told.get(timeout=3) is Sign.SLEPT
    watch.stop()


def test_a_broken_source_is_replaced_by_looking_at_the_address() -> None:
    told: queue.SimpleQueue[Sign] = queue.SimpleQueue()
    source = Scripted()
    source.signs.put(OSError("netlink is gone"))
    watch = NetworkWatch(told.put, source)
    watch.start()
    assert told.get(timeout=3) is Sign.CHANGED
    watch.stop()


def test_an_address_that_differs_is_a_change() -> None:
    addresses = iter(["10.0.0.1", "10.0.0.1", "10.0.0.2"])
    comparison = AddressComparison(lambda: next(addresses))
    comparison.wake()
    assert [comparison.wait(5.0), comparison.wait(5.0)] == [False, True]


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's own messages")
def test_the_kernel_is_listened_to_until_the_end() -> None:
    source = RouteMessages()
    waker = threading.Timer(0.05, source.wake)
    waker.start()
    assert source.wait(5.0) is False
    waker.join()
    source.close()
