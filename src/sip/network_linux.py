"""Network changes as the Linux kernel tells them: messages of its route socket (rtnetlink(7))."""

from __future__ import annotations

import errno
import os
import select
import socket
import struct

_NETLINK_ROUTE = 0
_LINK, _IPV4_ADDRESS, _IPV4_ROUTE = 0x1, 0x10, 0x40  # RTMGRP_*
_NEWLINK, _DELLINK, _NEWADDR, _DELADDR, _NEWROUTE, _DELROUTE = 16, 17, 20, 21, 24, 25
_HEADER = struct.Struct("=IHHII")
_LINK_BODY = struct.Struct("=BxHiII")
_ROUTE_BODY = struct.Struct("=8BI")
_UP = 0x1 | 0x40 | 0x10000
"""IFF_UP, IFF_RUNNING, IFF_LOWER_UP: whether packets can pass."""
_CLONED = 0x200
_UNICAST = 1
_RECEIVE_BYTES = 65536


class RouteMessages:
    """A netlink socket that hears of links, IPv4 addresses and IPv4 routes."""

    def __init__(self) -> None:
        """Raises `OSError` where the sandbox forbids it."""
        self._socket = socket.socket(
            socket.AF_NETLINK, socket.SOCK_RAW | socket.SOCK_CLOEXEC, _NETLINK_ROUTE
        )
        self._socket.bind((0, _LINK | _IPV4_ADDRESS | _IPV4_ROUTE))
        self._socket.setblocking(False)
        self._wake_out, self._wake_in = os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK)
        self._links: dict[int, int] = {}

    def wait(self, seconds: float) -> bool:
        """Whether a message that matters came within `seconds`."""
        messages = self._socket.fileno()
        ready, _, _ = select.select([messages, self._wake_out], [], [], seconds)
        if messages not in ready:
            return False
        changed = False
        while True:
            try:
                datagram = self._socket.recv(_RECEIVE_BYTES)
            except BlockingIOError:
                return changed
            except OSError as error:
                if error.errno != errno.ENOBUFS:
                    raise
                changed = True  # so much changed that the kernel dropped some of it
            else:
                changed |= tells_of_change(datagram, self._links)

    def wake(self) -> None:
        """End a `wait`."""
        os.write(self._wake_in, b"x")

    def close(self) -> None:
        """Close the socket and the pipe."""
        self._socket.close()
        os.close(self._wake_out)
        os.close(self._wake_in)


def tells_of_change(datagram: bytes, links: dict[int, int]) -> bool:
    """Whether messages of the kernel say that packets may take another way now.

    `links` holds what is known of each interface and is brought up to date: a wireless card
    speaks with every scan, and nothing is different.
    """
    changed = False
    at = 0
    while at + _HEADER.size <= len(datagram):
        length, kind, *_ = _HEADER.unpack_from(datagram, at)
        if length < _HEADER.size:
            break
        changed |= _matters(kind, datagram[at + _HEADER.size : at + length], links)
        at += (length + 3) & ~3
    return changed


def _matters(kind: int, body: bytes, links: dict[int, int]) -> bool:
    if kind in (_NEWLINK, _DELLINK) and len(body) >= _LINK_BODY.size:
        _, _, index, flags, _ = _LINK_BODY.unpack_from(body)
        if kind == _DELLINK:
            return links.pop(index, None) is not None
        before, links[index] = links.get(index), flags & _UP
        return bool(before != flags & _UP)
    if kind in (_NEWROUTE, _DELROUTE) and len(body) >= _ROUTE_BODY.size:
        *_, route_type, flags = _ROUTE_BODY.unpack_from(body)
        return bool(route_type == _UNICAST and not flags & _CLONED)
    return kind in (_NEWADDR, _DELADDR)
