"""Free memory goes back to the system some time after the last call, once."""

from __future__ import annotations

import platform
import subprocess
import sys

import pytest

from sip.free_memory import FreeMemory


def test_it_is_given_back_once_after_the_last_call() -> None:
    done: list[str] = []
    free = FreeMemory(0.0, lambda: done.append("given back"))
    free.look(has_calls=False)
    assert (done, free.seconds_to_next()) == ([], None)
    free.look(has_calls=True)
    assert (done, free.seconds_to_next()) == ([], None)
    free.look(has_calls=False)
    free.look(has_calls=False)
    assert (done, free.seconds_to_next()) == (["given back"], None)


def test_another_call_puts_it_off() -> None:
    done: list[str] = []
    free = FreeMemory(60.0, lambda: done.append("given back"))
    free.look(has_calls=True)
    free.look(has_calls=False)
    wait = free.seconds_to_next()
    assert wait is not None
    assert 50 < wait <= 60
    free.look(has_calls=True)
    assert (done, free.seconds_to_next()) == ([], None)


FREES_BETWEEN_WHAT_STAYS = """
import ctypes, resource
from sip.free_memory import give_back
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
libc.free.argtypes = [ctypes.c_void_p]
def rss():
    return int(open("/proc/self/statm").read().split()[1]) * resource.getpagesize()
blocks = [libc.malloc(60_000) for _ in range(1000)]
for block in blocks:
    ctypes.memset(block, 1, 60_000)
for block in blocks[:-1]:
    libc.free(block)
before = rss()
give_back()
print(before - rss())
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc keeps free pages")
def test_the_system_has_it_again() -> None:
    run = subprocess.run(
        [sys.executable, "-c", FREES_BETWEEN_WHAT_STAYS],
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert int(run.stdout) > 40_000_000
