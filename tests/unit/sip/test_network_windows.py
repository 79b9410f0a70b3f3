"""The questions to Windows are asked again after each answer, and taken back at the end."""

from __future__ import annotations

from ctypes import c_void_p, pointer, sizeof, wintypes
from typing import Any

import pytest

from sip import network_windows
from sip.network_windows import AddressNotifications, _Overlapped

WAIT_TIMEOUT, WAIT_FAILED, IO_PENDING = 0x102, 0xFFFFFFFF, 997
ADDRESS, ROUTE, WAKE = 0, 1, 2
"""The order of the events."""


class Function:
    """One of a library's; it notes what it is called with."""

    def __init__(self, calls: list[str], name: str, answers: list[int]) -> None:
        self._calls, self._name, self._answers = calls, name, answers

    def __call__(self, *arguments: object) -> int:
        self._calls.append(self._name)
        return self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]


class System:
    """kernel32 and iphlpapi in one."""

    def __init__(self) -> None:
        self.calls: list[str] = []
        self.waits = [WAIT_TIMEOUT, WAIT_TIMEOUT]
        answers = {
            "CreateEventW": [1, 2, 3],
            "WaitForMultipleObjects": self.waits,
            "NotifyAddrChange": [IO_PENDING],
            "NotifyRouteChange": [IO_PENDING],
        }
        for name in (*answers, "CloseHandle", "SetEvent", "CancelIPChangeNotify"):
            setattr(self, name, Function(self.calls, name, answers.get(name, [0])))


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> System:
    system = System()
    monkeypatch.setattr(network_windows, "_library", lambda _: system)
    return system


@pytest.mark.parametrize(
    ("place", "asked_again"), [(ADDRESS, "NotifyAddrChange"), (ROUTE, "NotifyRouteChange")]
)
def test_a_change_is_told_and_the_next_one_asked_for(
    system: System, place: int, asked_again: str
) -> None:
    notifications = AddressNotifications()
    system.waits[:] = [place, WAIT_TIMEOUT]
    system.calls.clear()
    assert notifications.wait(1.0)
    assert system.calls == ["WaitForMultipleObjects", asked_again]
    assert not notifications.wait(1.0)


def test_a_wait_that_was_ended_tells_of_no_change(system: System) -> None:
    notifications = AddressNotifications()
    system.waits[:] = [WAKE, WAIT_TIMEOUT]
    notifications.wake()
    assert not notifications.wait(1.0)


def test_a_wait_that_fails_is_an_error(system: System) -> None:
    notifications = AddressNotifications()
    system.waits[:] = [WAIT_FAILED, WAIT_TIMEOUT]
    with pytest.raises(OSError, match="failed"):
        notifications.wait(1.0)


def test_both_questions_are_taken_back_before_their_events_go(system: System) -> None:
    notifications = AddressNotifications()
    system.calls.clear()
    notifications.close()
    assert system.calls == ["CancelIPChangeNotify"] * 2 + ["CloseHandle"] * 3


def test_what_windows_fills_in_has_the_layout_of_overlapped() -> None:
    one: Any = _Overlapped(hEvent=7)
    assert sizeof(_Overlapped) == 3 * sizeof(c_void_p) + 2 * sizeof(wintypes.DWORD)
    assert pointer(one).contents.hEvent == 7
