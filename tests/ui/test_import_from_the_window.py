"""An import, cancelled or failing while it reads and while it writes, as the window shows it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant.windows.contacts.progress import ProgressDialog
from assistant.windows.import_report import ImportReportDialog
from store.database import Store
from store.exchange.shapes import Stage
from tests.unit.assistant.whole_desk import PRIYA, WholeDesk

LINES = 20_000


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text("".join(f"Anna{n},Berg,0161 4{n:06}\n" for n in range(LINES)))
    return path


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder with room for the program's files and some hundred contacts."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1500k", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("a small file system can only be mounted by root")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


@pytest.fixture
def a_desk(qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[[Path], WholeDesk]]:
    made = list[WholeDesk]()

    def make(folder: Path) -> WholeDesk:
        made.append(WholeDesk(qtbot, qapp, folder))
        made[-1].add_priya()
        made[-1].front.window.show()
        return made[-1]

    yield make
    for whole in made:
        whole.close()


def store_of(whole: WholeDesk) -> Store:
    store = whole.desk.memory.store
    assert store is not None
    return store


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("by_key", [True, False])
def test_cancel_leaves_nothing_and_the_next_import_is_whole(
    a_desk: Callable[[Path], WholeDesk],
    qtbot: QtBot,
    tmp_path: Path,
    file: Path,
    stage: Stage,
    by_key: bool,
) -> None:
    whole = a_desk(tmp_path)
    whole.files.run_import(str(file))
    (dialog,) = whole.front.window.findChildren(ProgressDialog)
    with qtbot.waitSignal(
        dialog._told, timeout=60_000, check_params_cb=lambda one: one.stage is stage and one.done
    ):
        pass
    if by_key:
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        dialog.stop.click()
    assert not dialog.stop.isEnabled()
    qtbot.waitUntil(lambda: bool(whole.notices), timeout=30_000)
    assert whole.notices == ["Cancelled. Nothing was changed."]
    whole.wait(lambda: not whole.front.window.findChildren(ProgressDialog))
    assert store_of(whole).contacts.count() == 1
    assert store_of(whole).contacts.match(PRIYA, whole.desk.rules)[0].name == "Priya Nair"
    small = tmp_path / "small.csv"
    small.write_text("Anna1,Berg,0161 4000001\nBoris,Wolf,0161 4000002\n")
    whole.files.run_import(str(small))
    whole.wait(lambda: whole.front.window.findChildren(ImportReportDialog))
    assert store_of(whole).contacts.count() == 3
    assert len(store_of(whole).contacts.search("4000001")) == 1


def test_a_full_disk_is_a_sentence_and_costs_nothing(
    a_desk: Callable[[Path], WholeDesk], qtbot: QtBot, small_disk: Path, file: Path
) -> None:
    whole = a_desk(small_disk)
    whole.files.run_import(str(file))
    qtbot.waitUntil(lambda: bool(whole.notices), timeout=60_000)
    assert whole.notices == ["The disk is full: nothing of people.csv was imported."]
    assert store_of(whole).contacts.count() == 1
    file.write_text("Boris,Wolf,0161 4000002\n")
    whole.files.run_import(str(file))
    whole.wait(lambda: store_of(whole).contacts.count() == 2)


def test_two_programs_that_import_into_one_file_are_both_right(
    a_desk: Callable[[Path], WholeDesk], qtbot: QtBot, tmp_path: Path, file: Path
) -> None:
    one, other = a_desk(tmp_path), a_desk(tmp_path)
    more = tmp_path / "more.csv"
    more.write_text("".join(f"Boris{n},Wolf,0161 5{n:06}\n" for n in range(2000)))
    one.files.run_import(str(file))
    other.files.run_import(str(more))

    def are_done() -> bool:
        windows = (one.front.window, other.front.window)
        return all(window.findChildren(ImportReportDialog) for window in windows)

    qtbot.waitUntil(are_done, timeout=120_000)
    # Priya stands in the file twice: each program's fixture added her.
    assert store_of(one).contacts.count() == LINES + 2000 + 2
    assert store_of(other).contacts.match("01614000001", other.desk.rules)[0].name == "Anna1 Berg"
    assert store_of(one).contacts.match("01615000001", one.desk.rules)[0].name == "Boris1 Wolf"
    assert one.notices == other.notices == []
