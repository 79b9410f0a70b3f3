"""Notices sound cards that come and go, as the system tells it; never by a timer."""

from __future__ import annotations

import logging
import select
import socket
import threading
from collections.abc import Callable

log = logging.getLogger(__name__)

NETLINK_KOBJECT_UEVENT = 15
KERNEL, UDEV = 1, 2
"""Multicast groups: the kernel's own word, and udev's once names and rights are set."""
SETTLE_SECONDS = 0.8
"""A card brings several devices; all of them are looked at once."""
MAX_EVENT = 16384


class SoundWatch:
    """Calls `changed`, on a thread of its own, after sound cards came or went."""

    def __init__(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        self._stop_reader, self._stop_writer = socket.socketpair()
        self._thread = threading.Thread(target=self._run, name="sip-sound-watch", daemon=True)

    def start(self) -> None:
        """Begin to watch; where the kernel does not let us, nothing runs for long."""
        self._thread.start()

    def stop(self) -> None:
        """Watch no longer; waits for the thread."""
        self._stop_writer.send(b".")
        if self._thread.is_alive():
            self._thread.join(2.0)
        self._stop_reader.close()
        self._stop_writer.close()

    def _run(self) -> None:
        try:
            events = _open_events()
        except OSError as error:
            log.info("sound cards are not watched: %s", error)
            return
        with events:
            self._watch(events)

    def _watch(self, events: socket.socket) -> None:
        is_pending = False
        while True:
            wait = SETTLE_SECONDS if is_pending else None
            ready, _, _ = select.select([events, self._stop_reader], [], [], wait)
            if self._stop_reader in ready:
                return
            if ready:
                is_pending = is_of_sound(_receive(events)) or is_pending
            else:
                is_pending = False
                self._changed()


def is_of_sound(event: bytes) -> bool:
    """Whether an event of the kernel or of udev says that a sound device came or went."""
    fields = event.split(b"\0")
    if b"SUBSYSTEM=sound" not in fields:
        return False
    return any(field in (b"ACTION=add", b"ACTION=remove", b"ACTION=change") for field in fields)


def _open_events() -> socket.socket:
    events = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, NETLINK_KOBJECT_UEVENT)
    try:
        events.bind((0, KERNEL | UDEV))
    except OSError:
        events.close()
        raise
    return events


def _receive(events: socket.socket) -> bytes:
    try:
        return events.recv(MAX_EVENT)
    except OSError:
        # More came than the socket holds: something did change.
        return b"ACTION=change\0SUBSYSTEM=sound"
