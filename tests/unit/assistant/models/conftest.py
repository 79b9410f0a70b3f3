"""Models with timers need an application, as in the program."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication


@pytest.fixture(autouse=True)
def _application(qapp: QCoreApplication) -> QCoreApplication:
    return qapp
