"""How an import, export, backup or restore is to be done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from store.exchange.shapes import Duplicates, FileKind, Layout, Progress
from store.records import CallResult


@dataclass(frozen=True, slots=True)
class ExportWish:
    """How an export, backup or restore is to be done."""

    on_progress: Callable[[Progress], None] = lambda _: None
    """Called on the worker."""
    is_cancelled: Callable[[], bool] = lambda: False
    """Called on the worker."""
    kind: FileKind | None = None
    """None: by the file's name."""


@dataclass(frozen=True, slots=True)
class HistoryWish:
    """Which calls are to be exported."""

    results: frozenset[CallResult] | None = None
    """Those that ended so; None: all."""
    text: str = ""
    """Those that have this in a name or number."""
    on_progress: Callable[[Progress], None] = lambda _: None
    """Called on the worker."""
    is_cancelled: Callable[[], bool] = lambda: False
    """Called on the worker."""


@dataclass(frozen=True, slots=True)
class ImportWish:
    """How an import is to be done."""

    layout: Layout | None = None
    """How a CSV file is read; None: it is found out."""
    duplicates: Duplicates = Duplicates.MERGE
    on_progress: Callable[[Progress], None] = lambda _: None
    """Called on the worker."""
    is_cancelled: Callable[[], bool] = lambda: False
    """Called on the worker."""
