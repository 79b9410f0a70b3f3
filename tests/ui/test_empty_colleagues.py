"""A desk without colleagues is told what to do, and led there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant.models.colleagues import ColleaguesModel
from assistant.services.state import RegistrationStatus
from assistant.settings.reading import load_settings
from assistant.widgets.theme import Theme
from assistant.wiring import settings_file
from assistant.wiring.settings_file import SettingsFileWiring
from sip.states import RegistrationState
from tests.helpers.gallery import PICTURES
from tests.unit.assistant.whole_desk import OFFSCREEN_NOISE, WholeDesk

pytestmark = OFFSCREEN_NOISE


@pytest.fixture
def whole(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[WholeDesk]:
    desk = WholeDesk(qtbot, qapp, tmp_path)
    yield desk
    desk.close()


def test_without_an_account_the_account_is_offered(qtbot: QtBot, theme: Theme) -> None:
    window = PICTURES["main-empty"](theme)
    window.closing.is_final = True
    qtbot.addWidget(window)
    window.show_registration(RegistrationStatus(RegistrationState.OFFLINE))
    with qtbot.waitSignal(window.settings_requested):
        window.colleagues_panel._empty.action.click()


def test_with_an_account_the_settings_file_is_offered(qtbot: QtBot, theme: Theme) -> None:
    window = PICTURES["main-empty"](theme)
    window.closing.is_final = True
    qtbot.addWidget(window)
    window.resize(700, 480)
    window.show()
    empty = window.colleagues_panel._empty
    assert empty.rect().contains(empty.action.geometry())
    with qtbot.waitSignal(window.settings_file_requested):
        empty.action.click()


def test_a_filter_that_finds_nobody_offers_nothing(qtbot: QtBot, theme: Theme) -> None:
    window = PICTURES["main-busy"](theme)
    window.closing.is_final = True
    qtbot.addWidget(window)
    model = window._colleagues
    assert isinstance(model, ColleaguesModel)
    window.colleagues_panel.filter.setText("nobody at all")
    assert window.colleagues_panel._empty.action is None


@pytest.mark.parametrize("is_open", [True, False])
def test_the_user_is_told_what_to_write_where(whole: WholeDesk, is_open: bool) -> None:
    opened: list[Path] = []

    def open_file(file: Path) -> bool:
        opened.append(file)
        return is_open

    wiring = SettingsFileWiring(whole.desk, whole.front, open_file)
    whole.front.window.settings_file_requested.emit()
    assert opened == [whole.folders.settings_file]
    assert wiring.parent() is whole.desk
    (notice,) = [one for one in whole.desk.notices.all() if one.key == settings_file.NOTICE]
    assert str(whole.folders.settings_file) in notice.text
    assert notice.details == settings_file.EXAMPLE


def test_the_example_is_what_the_settings_take(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("\n".join(settings_file.EXAMPLE), encoding="utf-8")
    loaded = load_settings(file)
    assert not loaded.mistakes
    assert [one.extension for one in loaded.settings.colleagues] == ["101"]
