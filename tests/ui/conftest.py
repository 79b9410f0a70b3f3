"""A theme for all windows of a test run, and a main window with its models."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant.models.calls import CallsModel
from assistant.models.colleagues import ColleaguesModel
from assistant.models.history import HistoryModel
from assistant.models.queues import QueuesModel
from assistant.widgets.theme import Scheme, Theme
from assistant.windows.main import MainWindow
from tests.helpers.samples import NOW, an_office

HERE = Path(__file__).parent
OFFSCREEN = "This plugin does not support|systemTrayWindowChanged"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform warns of what it cannot do; on a real one there is no such warning."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(
                pytest.mark.qt_log_ignore("This plugin does not support|systemTrayWindowChanged")
            )


@dataclass
class Desk:
    """The main window with its models."""

    window: MainWindow
    calls: CallsModel
    colleagues: ColleaguesModel
    queues: QueuesModel
    history: HistoryModel


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The light theme; a test that changes it puts it back."""
    return Theme(qapp, Scheme.LIGHT)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> Desk:
    """The main window on an office without calls."""
    models = (
        CallsModel(lambda: NOW), ColleaguesModel(), QueuesModel(lambda: NOW),
        HistoryModel(lambda: NOW),
    )  # fmt: skip
    window = MainWindow(*models, theme=theme)
    window.closing.is_final = True
    models[1].replace_all(an_office())
    window.resize(1240, 820)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return Desk(window, *models)
