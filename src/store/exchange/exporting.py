"""Writes all contacts to a file that other programs, and this one, can read."""

from __future__ import annotations

import csv
import errno
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from store import compiled
from store.connections import Connections
from store.database import Store
from store.errors import StoreError
from store.exchange.csv_writer import Widths, heads, row
from store.exchange.reading_all import all_contacts
from store.exchange.reporting import IsCancelled, OnProgress, Reporter
from store.exchange.shapes import FileKind, Stage
from store.exchange.vcard_writer import Version, vcard
from store.records import Contact

_VCARD_SUFFIXES = (".vcf", ".vcard")


def export_people(
    store: Store,
    path: Path,
    kind: FileKind | None = None,
    on_progress: OnProgress = lambda _: None,
    is_cancelled: IsCancelled = lambda: False,
    version: Version = Version.V3_0,
) -> int:
    """Write every contact to `path`; how many there were.

    Without `kind` a name that ends in ``.vcf`` asks for vCards, any other for CSV. CSV holds all
    but photos. The file appears complete or not at all. Takes seconds, so it belongs on a worker.
    Raises `StoreError`: ``unreadable``, ``disk_full``, ``cancelled``.
    """
    if kind is None:
        kind = FileKind.VCARD if path.suffix.lower() in _VCARD_SUFFIXES else FileKind.CSV
    unfinished = path.with_name(path.name + ".part")
    try:
        with store.connections.snapshot():
            contacts = _watched(store, kind, Reporter(on_progress), is_cancelled)
            if kind is FileKind.VCARD:
                with unfinished.open("w", encoding="utf-8", newline="") as file:
                    count = _write_vcards(file, contacts, version)
            else:
                # The mark at the beginning tells Excel that this is UTF-8.
                with unfinished.open("w", encoding="utf-8-sig", newline="") as file:
                    count = _write_csv(file, contacts, store.connections)
        unfinished.replace(path)
    except OSError as error:
        problem = "disk_full" if error.errno == errno.ENOSPC else "unreadable"
        raise StoreError(problem, str(error)) from error
    finally:
        _remove(unfinished)
    return count


def _watched(
    store: Store, kind: FileKind, reporter: Reporter, is_cancelled: IsCancelled
) -> Iterator[Contact]:
    total = store.contacts.count()
    with_photos = kind is FileKind.VCARD
    for done, contact in enumerate(all_contacts(store.connections, with_photos=with_photos)):
        if is_cancelled():
            raise StoreError("cancelled")
        reporter.tell(Stage.WRITING, done, total)
        yield contact


def _write_vcards(file: IO[str], contacts: Iterator[Contact], version: Version) -> int:
    count = 0
    for contact in contacts:
        file.write(vcard(contact, version))
        count += 1
    return count


def _write_csv(file: IO[str], contacts: Iterator[Contact], connections: Connections) -> int:
    numbers, emails, tags, fields, companies = connections.read(compiled.MOST_DETAILS, {})[0]
    widths = Widths(max(numbers, 1), emails, tags, fields, max(companies - 1, 0))
    writer = csv.writer(file)
    writer.writerow(heads(widths))
    count = 0
    for contact in contacts:
        writer.writerow(row(contact, widths))
        count += 1
    return count


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        # Its folder is gone: so is the file.
        return
