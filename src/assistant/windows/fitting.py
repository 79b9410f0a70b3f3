"""How large a window may open: no larger than the screen it opens on."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

FRAME = QSize(8, 40)
"""What a window manager puts around a window, about: it is known once the window is shown."""


def fitting(window: QWidget, wished: QSize) -> QSize:
    """`wished`, or what the screen has room for."""
    return wished.boundedTo(window.screen().availableSize() - FRAME)
