"""Desktop notifications on Linux by D-Bus; QtDBus cannot send the uint32 that `Notify` wants."""

from __future__ import annotations

import logging
import queue
import threading

log = logging.getLogger(__name__)

_PATIENCE_SECONDS = 5.0
_MAX_WAITING = 20
_EXPIRE_DEFAULT = -1
_END = ("", "")


class DesktopNotifications:
    """Sends from a thread of its own, started with the first notification; never raises.

    A desktop without a notification service shows nothing: a missed call stands in the history.
    """

    def __init__(self, application: str = "Assistant") -> None:
        self._application = application
        self._waiting: queue.Queue[tuple[str, str]] = queue.Queue(_MAX_WAITING)
        self._thread: threading.Thread | None = None

    def show(self, title: str, body: str) -> None:
        """Send a notification of plain text; returns at once."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="notifications", daemon=True)
            self._thread.start()
        try:
            self._waiting.put_nowait((title or " ", body))
        except queue.Full:
            log.info("notification dropped: the desktop does not take them")

    def close(self, timeout_seconds: float = 1.0) -> None:
        """End the thread; what still waits is not sent."""
        if self._thread is None:
            return
        try:
            self._waiting.put_nowait(_END)
        except queue.Full:
            return
        self._thread.join(timeout_seconds)

    def _run(self) -> None:
        while (item := self._waiting.get()) != _END:
            try:
                self._send(*item)
            except (OSError, ValueError, KeyError, TimeoutError) as error:
                # KeyError: jeepney's way to say that there is no session bus.
                log.info("no desktop notification: %s", error)

    def _send(self, title: str, body: str) -> None:
        from jeepney import (  # type: ignore[import-untyped]
            DBusAddress,
            MessageType,
            new_method_call,
        )
        from jeepney.io.blocking import (  # type: ignore[import-untyped]
            open_dbus_connection,
        )

        service = DBusAddress(
            "/org/freedesktop/Notifications",
            bus_name="org.freedesktop.Notifications",
            interface="org.freedesktop.Notifications",
        )
        with open_dbus_connection(bus="SESSION") as connection:
            asked = new_method_call(service, "GetCapabilities")
            reply = connection.send_and_get_reply(asked, timeout=_PATIENCE_SECONDS)
            if reply.header.message_type is not MessageType.method_return:
                log.info("no notification service on this desktop")
                return
            text = _escaped(body) if "body-markup" in reply.body[0] else body
            hints = {"desktop-entry": ("s", "desk-assistant"), "category": ("s", "call")}
            arguments: tuple[object, ...] = (
                self._application, 0, "call-missed", title, text, [], hints, _EXPIRE_DEFAULT
            )  # fmt: skip
            message = new_method_call(service, "Notify", "susssasa{sv}i", arguments)
            connection.send_and_get_reply(message, timeout=_PATIENCE_SECONDS)


def _escaped(text: str) -> str:
    """Names come from strangers: where the service reads markup, they must not be markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
