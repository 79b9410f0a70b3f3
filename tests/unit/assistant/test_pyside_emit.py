"""Guards the PySide6 pin: 6.12.0 drops a reference to True at each emit on Python 3.11."""

from __future__ import annotations

import sys

import PySide6
import pytest
from PySide6.QtCore import QObject, Signal

EMITS = 100_000


class _Bell(QObject):
    rang = Signal()


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="True is immortal since Python 3.12")
def test_emitting_a_signal_keeps_all_references_to_true() -> None:
    bell = _Bell()
    before = sys.getrefcount(True)
    for _ in range(EMITS):
        bell.rang.emit()
    assert sys.getrefcount(True) > before - EMITS // 100


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="the pin matters on Python 3.11")
def test_the_installed_pyside_is_one_that_keeps_them() -> None:
    version = tuple(int(part) for part in PySide6.__version__.split(".")[:3])
    assert (6, 11, 3) <= version < (6, 12)
