"""The look: colour tokens, fonts and style sheet, light and dark, following the desktop live."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Theme(QObject):
    """Made once by the composition root and handed to every window."""
