"""What the workers do with the store: open it, read its numbers, import, export, put back."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.memory_wishes import ExportWish, HistoryWish, ImportWish
from store.dial_rules import DialRules

if TYPE_CHECKING:
    # The store is imported on the worker, when the window is there.
    from store.database import Store
    from store.exchange.shapes import ImportReport
    from store.salvage import Rescue

log = logging.getLogger(__name__)

IsClosing = Callable[[], bool]
"""Whether the program ends: what takes long is given up then."""


def open_store(path: Path, rules: DialRules) -> tuple[Store, Rescue | None]:
    """Open or create the file, and what was saved of it when it was damaged.

    Raises `StoreError`.
    """
    from store.database import Store
    from store.numbers import warm_up

    store, found = Store.open_or_rescue(path)
    warm_up(rules)
    return store, found


def use_rules(store: Store, rules: DialRules, is_closing: IsClosing) -> int:
    """Read the stored numbers by `rules`; how many changed. A million take some minutes."""
    from store.errors import StoreError

    try:
        changed = store.contacts.use_rules(rules)
        store.contacts.warm_up(lambda: not is_closing())
    except StoreError as error:
        log.warning("numbers were not read by the dial rules: %s", error)
        return 0
    if changed:
        log.info("%d numbers were read again by the corrected dial rules", changed)
    return changed


def read_sample(store: Store, sample_file: str, rules: DialRules, is_closing: IsClosing) -> None:
    """Import `sample_file` while there are no contacts at all; one that fails costs nothing."""
    from store.errors import StoreError
    from store.exchange.importing import run_import

    file = Path(sample_file).expanduser()
    try:
        if store.contacts.count() == 0:
            report = run_import(store, file, rules, is_cancelled=is_closing)
            log.info("%d contacts from %s", report.imported, sample_file)
    except StoreError as error:
        log.warning("%s was not read: %s", sample_file, error)


def import_people(
    store: Store, file: Path, rules: DialRules, wish: ImportWish, is_closing: IsClosing
) -> ImportReport:
    """Read contacts from a CSV or vCard file. Raises `StoreError`."""
    from store.exchange.importing import run_import

    return run_import(
        store,
        file,
        rules,
        wish.layout,
        wish.duplicates,
        wish.on_progress,
        _or_closing(wish, is_closing),
    )


def export_people(store: Store, file: Path, wish: ExportWish, is_closing: IsClosing) -> int:
    """Write all contacts to `file`; how many. Raises `StoreError`."""
    from store.backup import refuse_own
    from store.exchange.exporting import export_people as export

    refuse_own(store, file)
    return export(store, file, wish.kind, wish.on_progress, _or_closing(wish, is_closing))


def export_history(store: Store, file: Path, wish: HistoryWish, is_closing: IsClosing) -> int:
    """Write calls to the CSV file `file`; how many. Raises `StoreError`."""
    from store.backup import refuse_own

    refuse_own(store, file)
    is_unwanted = _or_closing(wish, is_closing)
    return store.journal.export(
        file,
        results=wish.results,
        text=wish.text,
        on_progress=wish.on_progress,
        is_wanted=lambda: not is_unwanted(),
    )


def back_up(store: Store, file: Path, wish: ExportWish, is_closing: IsClosing) -> None:
    """Copy the whole store to `file`. Raises `StoreError`."""
    from store.backup import backup

    backup(store, file, wish.on_progress, _or_closing(wish, is_closing))


def restore(
    store: Store, file: Path, rules: DialRules, wish: ExportWish, is_closing: IsClosing
) -> Path:
    """Make the store what the backup `file` holds; the copy of what was there before.

    Raises `StoreError`.
    """
    from store.backup import restore as put_back

    before = put_back(store, file, wish.on_progress, _or_closing(wish, is_closing))
    store.contacts.use_rules(rules)
    return before


def _or_closing(
    wish: ImportWish | ExportWish | HistoryWish, is_closing: IsClosing
) -> Callable[[], bool]:
    return lambda: is_closing() or wish.is_cancelled()
