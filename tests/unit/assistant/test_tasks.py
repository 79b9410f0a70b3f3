"""Work goes to the worker in order and its result comes back to the main thread."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from assistant.process.tasks import Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    tasks = Tasks("test")
    yield tasks
    assert tasks.stop()


def test_the_function_runs_elsewhere_and_its_result_comes_back_here(
    qtbot: QtBot, tasks: Tasks
) -> None:
    results: list[tuple[int, int]] = []
    tasks.run(
        threading.get_ident,
        lambda worker: results.append((worker, threading.get_ident())),
    )
    qtbot.waitUntil(lambda: bool(results))
    worker, here = results[0]
    assert here == threading.get_ident() != worker


def test_tasks_are_carried_out_in_their_order(qtbot: QtBot, tasks: Tasks) -> None:
    done: list[int] = []
    for number in range(50):
        tasks.run(lambda number=number: number, done.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(done) == 50)
    assert done == list(range(50))


def test_what_a_task_held_goes_with_it(qtbot: QtBot, tasks: Tasks) -> None:
    class Large:
        """Something that nobody needs any more."""

    held = Large()
    gone = weakref.ref(held)
    tasks.run(lambda held=held: None)  # type: ignore[misc]
    del held
    qtbot.waitUntil(lambda: gone() is None)


def test_an_error_reaches_failed_on_the_main_thread(qtbot: QtBot, tasks: Tasks) -> None:
    errors: list[Exception] = []
    tasks.run(lambda: 1 // 0, None, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], ZeroDivisionError)


def test_an_error_that_nobody_takes_reaches_the_crash_hook(qtbot: QtBot, tasks: Tasks) -> None:
    with capture_exceptions() as uncaught:
        tasks.run(lambda: 1 // 0)
        qtbot.waitUntil(lambda: bool(uncaught))
    assert uncaught[0][0] is ZeroDivisionError


def test_stop_carries_out_what_waits(qtbot: QtBot) -> None:
    tasks, done = Tasks("test"), []
    for number in range(20):
        tasks.run(lambda number=number: done.append(number))  # type: ignore[misc]
    assert tasks.stop()
    assert done == list(range(20))


def test_stop_without_work_is_done_at_once(qtbot: QtBot) -> None:
    assert Tasks("test").stop()
