"""The item roles by which models hand view structs to the views."""

from __future__ import annotations

from PySide6.QtCore import Qt

VIEW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The view struct of a row."""
RUNNING_ROLE = int(Qt.ItemDataRole.UserRole) + 2
"""The running time of a row in words; empty when nothing runs."""
KEY_ROLE = int(Qt.ItemDataRole.UserRole) + 3
"""The stable key of a row: a call's key, an extension, a record's key."""
