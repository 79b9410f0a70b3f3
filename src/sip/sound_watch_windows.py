"""Notices sound cards that come and go on Windows, by WM_DEVICECHANGE. Not run on Windows yet."""

from __future__ import annotations

import ctypes as c
import logging
import threading
from collections.abc import Callable
from typing import Any

log = logging.getLogger(__name__)

_WM_CLOSE, _WM_DESTROY, _WM_TIMER, _WM_DEVICECHANGE = 0x0010, 0x0002, 0x0113, 0x0219
_DEVICES_CHANGED = 0x0007  # DBT_DEVNODES_CHANGED, which goes to every top-level window
_SETTLE_MS = 800
_TIMER = 1
_CLASS_NAME = "AssistantSoundWatch"

_WINDOW_PROCEDURE = c.CFUNCTYPE(c.c_ssize_t, c.c_void_p, c.c_uint, c.c_size_t, c.c_ssize_t)


class _WindowClass(c.Structure):
    """WNDCLASSW."""

    _fields_ = (
        ("style", c.c_uint),
        ("procedure", _WINDOW_PROCEDURE),
        ("class_extra", c.c_int),
        ("window_extra", c.c_int),
        ("instance", c.c_void_p),
        ("icon", c.c_void_p),
        ("cursor", c.c_void_p),
        ("background", c.c_void_p),
        ("menu_name", c.c_wchar_p),
        ("class_name", c.c_wchar_p),
    )


class WindowsSoundWatch:
    """Calls `changed`, on a thread of its own, after devices came or went.

    The thread owns a window that is never shown: a message-only window hears no broadcasts.
    """

    def __init__(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        self._user: Any = getattr(c, "WinDLL")("user32")  # noqa: B009  it is on Windows only
        self._window = 0
        self._is_ready = threading.Event()
        self._procedure = _WINDOW_PROCEDURE(self._on_message)
        self._thread = threading.Thread(target=self._run, name="sip-sound-watch", daemon=True)

    def start(self) -> None:
        """Begin to watch."""
        self._thread.start()

    def stop(self) -> None:
        """Watch no longer; waits for the thread."""
        if self._is_ready.wait(2.0) and self._window:
            self._user.PostMessageW(c.c_void_p(self._window), _WM_CLOSE, 0, 0)
        self._thread.join(2.0)

    def _run(self) -> None:
        user = self._user
        user.CreateWindowExW.restype = c.c_void_p
        user.DefWindowProcW.restype = c.c_ssize_t
        user.DefWindowProcW.argtypes = (c.c_void_p, c.c_uint, c.c_size_t, c.c_ssize_t)
        window_class = _WindowClass(procedure=self._procedure, class_name=_CLASS_NAME)
        user.RegisterClassW(c.byref(window_class))
        self._window = user.CreateWindowExW(
            0, _CLASS_NAME, _CLASS_NAME, 0, 0, 0, 0, 0, None, None, None, None
        )
        self._is_ready.set()
        if not self._window:
            log.info("sound cards are not watched: no window")
            return
        message = c.create_string_buffer(64)  # MSG is smaller than that
        while user.GetMessageW(message, None, 0, 0) > 0:
            user.DispatchMessageW(message)

    def _on_message(self, window: int, message: int, word: int, extra: int) -> int:
        if message == _WM_DEVICECHANGE and word == _DEVICES_CHANGED:
            # A card brings several devices: each change sets the timer anew.
            self._user.SetTimer(c.c_void_p(window), _TIMER, _SETTLE_MS, None)
        elif message == _WM_TIMER:
            self._user.KillTimer(c.c_void_p(window), _TIMER)
            self._changed()
        elif message == _WM_CLOSE:
            self._user.DestroyWindow(c.c_void_p(window))
        elif message == _WM_DESTROY:
            self._user.PostQuitMessage(0)
        else:
            return int(self._user.DefWindowProcW(window, message, word, extra))
        return 0
