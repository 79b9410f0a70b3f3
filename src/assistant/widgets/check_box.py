"""A check box that says its words to screen readers, whichever asks."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox


def check_box(words: str, *, is_on: bool = False) -> QCheckBox:
    """A box with these words, checked or not."""
    box = QCheckBox(words)
    box.setAccessibleName(words)
    box.setChecked(is_on)
    return box
