"""Sentences with a number in them, in the plural forms of the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


class Counts:
    """A class because lupdate finds plural forms in calls of a method named `tr` only."""

    def tr(self, source: str, comment: str, count: int) -> str:
        """The translation of `source` for `count`, which replaces ``%n``."""
        return QCoreApplication.translate("Counts", source, comment, count)

    def waiting(self, count: int) -> str:
        """How many callers wait in a queue."""
        return self.tr("%n waiting", "", count)
