"""Closing the file while other threads read it."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from store.database import Store
from store.errors import StoreError


def test_closing_waits_for_a_read_that_is_under_way(tmp_path: Path) -> None:
    for round_number in range(30):
        store = Store.open(tmp_path / f"{round_number}.sqlite")
        outcomes: list[str] = []
        started = threading.Event()

        def read(store=store, outcomes=outcomes, started=started) -> None:
            try:
                while True:
                    store.contacts.count()
                    started.set()
            except StoreError as error:
                outcomes.append(error.problem)

        reader = threading.Thread(target=read)
        reader.start()
        started.wait(5)
        store.close()
        reader.join(5)
        assert outcomes == ["closed"]


def test_a_closed_store_says_so(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "store.sqlite")
    store.close()
    with pytest.raises(StoreError, match="closed"):
        store.contacts.count()
