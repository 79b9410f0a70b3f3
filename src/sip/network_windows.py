"""Network changes as Windows tells them: NotifyAddrChange and NotifyRouteChange (iphlpapi)."""

from __future__ import annotations

import ctypes
from ctypes import wintypes
from typing import Any

_ERROR_IO_PENDING = 997
_WAIT_TIMEOUT = 0x102
_WAIT_FAILED = 0xFFFFFFFF
_PLACES = ("NotifyAddrChange", "NotifyRouteChange")


class _Overlapped(ctypes.Structure):
    _fields_ = [
        ("Internal", ctypes.c_void_p),
        ("InternalHigh", ctypes.c_void_p),
        ("Offset", wintypes.DWORD),
        ("OffsetHigh", wintypes.DWORD),
        ("hEvent", wintypes.HANDLE),
    ]


class AddressNotifications:
    """Waits for changes of IPv4 addresses and routes; a sleep is seen by the clock."""

    def __init__(self) -> None:
        """Raises `OSError` when the system refuses."""
        self._kernel = _library("kernel32")
        self._kernel.CreateEventW.restype = wintypes.HANDLE
        self._kernel.CreateEventW.argtypes = [
            ctypes.c_void_p, wintypes.BOOL, wintypes.BOOL, wintypes.LPCWSTR,
        ]  # fmt: skip
        self._kernel.WaitForMultipleObjects.restype = wintypes.DWORD
        self._kernel.CloseHandle.argtypes = self._kernel.SetEvent.argtypes = [wintypes.HANDLE]
        self._iphlp = _library("iphlpapi")
        # Events that reset themselves; the last one is for `wake`.
        self._events = (wintypes.HANDLE * (len(_PLACES) + 1))(
            *(self._kernel.CreateEventW(None, False, False, None) for _ in range(len(_PLACES) + 1))
        )
        self._overlapped = [_Overlapped(hEvent=self._events[n]) for n in range(len(_PLACES))]
        for place in range(len(_PLACES)):
            self._ask(place)

    def wait(self, seconds: float) -> bool:
        """Whether one of the notifications came within `seconds`."""
        count = len(self._events)
        signalled = self._kernel.WaitForMultipleObjects(
            count, self._events, False, wintypes.DWORD(int(seconds * 1000))
        )
        if signalled == _WAIT_FAILED:
            raise OSError("WaitForMultipleObjects failed")
        if signalled == _WAIT_TIMEOUT or signalled >= len(_PLACES):
            return False
        self._ask(signalled)
        return True

    def wake(self) -> None:
        """End a `wait`."""
        self._kernel.SetEvent(self._events[len(_PLACES)])

    def close(self) -> None:
        """Take the questions back, then close the events."""
        for overlapped in self._overlapped:
            self._iphlp.CancelIPChangeNotify(ctypes.byref(overlapped))
        for event in self._events:
            self._kernel.CloseHandle(event)

    def _ask(self, place: int) -> None:
        """Each notification comes once; ask for the next."""
        handle = wintypes.HANDLE()
        notify = getattr(self._iphlp, _PLACES[place])
        code = notify(ctypes.byref(handle), ctypes.byref(self._overlapped[place]))
        if code not in (0, _ERROR_IO_PENDING):
            raise OSError(code, f"{_PLACES[place]} failed")


def _library(name: str) -> Any:
    """A system library; typed loosely, so that the checker reads this file on other systems."""
    return vars(ctypes)["WinDLL"](name, use_last_error=True)
