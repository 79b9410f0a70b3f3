"""Uncaught errors of any thread are logged and told."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.process import crash


@pytest.fixture
def bugs(tmp_path: Path) -> Iterator[list[str]]:
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    bugs: list[str] = []
    crash.install(tmp_path / "crash.log", bugs.append)
    yield bugs
    crash.uninstall()
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks


def test_an_uncaught_error_is_logged_and_told(
    bugs: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    sys.excepthook(ValueError, ValueError("broken"), None)
    assert bugs == ["ValueError: broken"]
    assert "uncaught error" in caplog.text
    caplog.clear()


def test_a_threads_error_is_told_too(bugs: list[str], caplog: pytest.LogCaptureFixture) -> None:
    thread = threading.Thread(target=lambda: 1 // 0)
    thread.start()
    thread.join()
    assert bugs[0].startswith("ZeroDivisionError")
    caplog.clear()


def test_a_file_that_cannot_be_written_costs_the_stacks_only(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    bugs: list[str] = []
    crash.install(tmp_path, bugs.append)
    sys.excepthook(ValueError, ValueError("broken"), None)
    crash.uninstall()
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
    assert bugs == ["ValueError: broken"]
    assert "cannot be written" in caplog.text
    caplog.clear()
