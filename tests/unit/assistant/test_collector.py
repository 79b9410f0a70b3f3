"""Garbage is collected on the main thread, whoever makes it."""

from __future__ import annotations

import gc
import threading

import pytest

from assistant.process.collector import THRESHOLDS, MainThreadCollector


class Cycle:
    """Notes on which thread it dies."""

    def __init__(self, died_on: list[str]) -> None:
        self._me = self
        self._died_on = died_on

    def __del__(self) -> None:
        self._died_on.append(threading.current_thread().name)


@pytest.fixture
def collector(qtbot):
    gc.collect()
    collector = MainThreadCollector()
    yield collector
    collector.stop()
    gc.disable()  # as for every test


def test_another_thread_that_allocates_destroys_nothing(collector):
    died_on: list[str] = []
    Cycle(died_on)
    thread = threading.Thread(target=lambda: [[] for _ in range(50 * THRESHOLDS[0])])
    thread.start()
    thread.join()
    assert died_on == []


def test_the_main_thread_collects_what_others_left(collector):
    died_on: list[str] = []

    def leave_garbage() -> None:
        for _ in range(2 * THRESHOLDS[0]):
            Cycle(died_on)

    thread = threading.Thread(target=leave_garbage)
    thread.start()
    thread.join()
    collector.collect_if_due()
    assert set(died_on) == {threading.main_thread().name}
    assert len(died_on) == 2 * THRESHOLDS[0]


def test_nothing_is_collected_before_it_is_due(collector):
    died_on: list[str] = []
    Cycle(died_on)
    collector.collect_if_due()
    assert died_on == []


def test_python_collects_again_afterwards(qtbot):
    MainThreadCollector().stop()
    assert gc.isenabled()
    gc.disable()
