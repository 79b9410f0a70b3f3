"""What holds for every test: no real screen, and no logged error passes unseen."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator

import pytest

# Windows of this process stay off the screen; live tests start processes of their own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def _logged_errors_fail(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A test fails when an error was logged; one that expects it ends with `caplog.clear()`."""
    yield
    errors = [
        one.getMessage() for one in caplog.get_records("call") if one.levelno >= logging.ERROR
    ]
    assert not errors, f"logged: {errors}"
