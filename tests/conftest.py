"""What holds for every test: no real screen, and no logged error passes unseen."""

from __future__ import annotations

import gc
import logging
import os
from collections.abc import Iterator

import pytest

# Windows of this process stay off the screen; live tests start processes of their own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True, scope="session")
def _garbage_is_collected_here() -> Iterator[None]:
    """No thread but this one destroys what tests leave: a widget's timers would outlive it."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def _collect_after_each_test(_garbage_is_collected_here: None) -> Iterator[None]:
    yield
    gc.collect(1)


@pytest.fixture(autouse=True, scope="module")
def _collect_after_each_module(_garbage_is_collected_here: None) -> Iterator[None]:
    yield
    gc.collect()


@pytest.fixture(autouse=True)
def _logged_errors_fail(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A test fails when an error was logged; one that expects it ends with `caplog.clear()`."""
    yield
    errors = [
        one.getMessage() for one in caplog.get_records("call") if one.levelno >= logging.ERROR
    ]
    assert not errors, f"logged: {errors}"
