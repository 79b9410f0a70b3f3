"""The store: one SQLite file with the contacts and the history of calls."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from store.connections import Connections
from store.contacts import ContactBook
from store.errors import StoreError, damage_mark
from store.interactions import Interactions
from store.journal import Journal
from store.number_lists import NumberLists
from store.opening import open_writer
from store.users import Users

if TYPE_CHECKING:
    # Loaded when there is something to save.
    from store.salvage import Rescue


class Store:
    """An open file. All methods of its parts may be called from any thread.

    Reads never wait for writes. Writes wait for each other, in this process and in others, so
    they belong on a worker. Two programs may have the same file open.
    """

    def __init__(self, path: Path, connections: Connections) -> None:
        self.path = path
        self.contacts = ContactBook(connections)
        self.journal = Journal(connections)
        self.interactions = Interactions(connections)
        self.rules = NumberLists(connections)
        self.users = Users(connections)
        self._connections = connections

    @property
    def connections(self) -> Connections:
        """For the store's own parts: exports, backups."""
        return self._connections

    @classmethod
    def open(cls, path: Path) -> Store:
        """Open the file at `path`; it is made when there is none, upgraded when it is older.

        Before an upgrade it is copied beside itself. Raises `StoreError`: ``newer_version``,
        ``damaged``, ``not_a_store``, ``unreadable``, ``read_only``, ``disk_full``, ``locked``.
        """
        return cls(path, Connections(path, open_writer(path)))

    @classmethod
    def open_or_rescue(cls, path: Path) -> tuple[Store, Rescue | None]:
        """Like `open`, but a damaged file is set aside, and what can be read of it is saved.

        The second is None when the file was sound. Nobody else may have a damaged file open.
        """
        if damage_mark(path).exists():
            from store.salvage import is_sound, rescue

            if path.exists() and not is_sound(path):
                found = rescue(path)
                return cls.open(path), found
            damage_mark(path).unlink(missing_ok=True)
        try:
            return cls.open(path), None
        except StoreError as error:
            if error.problem != "damaged":
                raise
        from store.salvage import rescue

        found = rescue(path)
        return cls.open(path), found

    def close(self) -> None:
        """Close the file; whoever uses the store afterwards gets `StoreError` ``closed``."""
        self._connections.close()
