"""Desktop notifications against a service of our own on a private bus."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from jeepney import (  # type: ignore[import-untyped]
    MessageType,
    new_error,
    new_method_return,
)
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]
from jeepney.low_level import HeaderFields  # type: ignore[import-untyped]

from assistant.windows.notifications import DesktopNotifications
from tests.helpers.waiting import wait_until

pytestmark = pytest.mark.desktop


class Service:
    """Answers as a desktop's notification service and keeps what it was asked to show."""

    def __init__(self, address: str, capabilities: list[str]) -> None:
        self.shown: list[tuple[str, str]] = []
        self._capabilities = capabilities
        self._connection = open_dbus_connection(address)
        self._connection.send_and_get_reply(
            message_bus.RequestName("org.freedesktop.Notifications")
        )
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                message = self._connection.receive()
            except (OSError, EOFError):
                return
            if message.header.message_type is not MessageType.method_call:
                continue
            match message.header.fields[HeaderFields.member]:
                case "GetCapabilities":
                    reply = new_method_return(message, "as", (self._capabilities,))
                case "Notify":
                    self.shown.append((message.body[3], message.body[4]))
                    reply = new_method_return(message, "u", (1,))
                case _:
                    reply = new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")
            self._connection.send(reply)


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A session bus of the test's own, which is also the environment's."""
    address = f"unix:path={tmp_path}/bus"
    daemon = subprocess.Popen(["dbus-daemon", "--session", "--nofork", f"--address={address}"])
    try:
        wait_until((tmp_path / "bus").exists, 5, "the bus")
        monkeypatch.setitem(os.environ, "DBUS_SESSION_BUS_ADDRESS", address)
        yield address
    finally:
        daemon.kill()
        daemon.wait(5)


def test_a_notification_reaches_the_desktop(bus: str) -> None:
    service = Service(bus, ["body"])
    notifications = DesktopNotifications()
    notifications.show("Missed call", "Anna <b> & Sons")
    wait_until(lambda: service.shown, 5, "the notification")
    assert service.shown == [("Missed call", "Anna <b> & Sons")]
    notifications.close()


def test_names_are_no_markup_where_the_desktop_reads_markup(bus: str) -> None:
    service = Service(bus, ["body", "body-markup"])
    notifications = DesktopNotifications()
    notifications.show("Missed call", '<img src="x"> & Sons')
    wait_until(lambda: service.shown, 5, "the notification")
    assert service.shown[0][1] == '&lt;img src="x"&gt; &amp; Sons'
    notifications.close()


def test_a_desktop_without_notifications_is_no_error(bus: str) -> None:
    notifications = DesktopNotifications()
    start = time.perf_counter()
    for number in range(50):
        notifications.show("Missed call", str(number))
    assert time.perf_counter() - start < 0.5
    notifications.close()


def test_no_bus_at_all_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(os.environ, "DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    notifications = DesktopNotifications()
    notifications.show("Missed call", "x")
    notifications.close()
    assert notifications._thread is not None
    assert not notifications._thread.is_alive()
