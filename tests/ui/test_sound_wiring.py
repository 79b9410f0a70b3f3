"""The page of sound in the program: levels while it shows, the echo's call, and what is kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from assistant.desk import sound_wishes
from assistant.pbx.profiles import FeatureCodes, PbxProfile
from assistant.presenters.views.sound import SoundUse
from assistant.services.sound_wishes import SoundWishes
from assistant.settings.reading import load_settings
from assistant.windows.sound_page import SoundPage
from assistant.wiring.sound import SoundWiring
from sip import commands as cmd
from tests.unit.assistant.whole_desk import WholeDesk


@pytest.fixture
def whole(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[WholeDesk]:
    whole = WholeDesk(qtbot, qapp, tmp_path)
    yield whole
    whole.close()


@pytest.fixture
def wiring(whole: WholeDesk) -> SoundWiring:
    whole.desk.codes.use(PbxProfile(name="Test", codes=FeatureCodes(echo="600")))
    return SoundWiring(whole.desk, whole.front, whole.board)


@pytest.fixture
def page(wiring: SoundWiring) -> SoundPage:
    wiring.open()
    assert wiring._page is not None
    return wiring._page


def last(whole: WholeDesk, kind: type) -> object:
    """The last command of a kind that the phone was asked."""
    return [one for one in whole.phone.posted if isinstance(one, kind)][-1]


def kept(whole: WholeDesk) -> SoundWishes:
    """What the settings file says of the sound."""
    return sound_wishes(load_settings(whole.folders.settings_file).settings)


def test_the_test_calls_the_echo_and_ends_with_the_page(whole: WholeDesk, page: SoundPage) -> None:
    page.call_requested.emit()
    whole.wait(lambda: bool(whole.desk.calls.entries()))
    (entry,) = whole.desk.calls.entries()
    assert entry.call.dialed == "600"
    page.reject()
    whole.wait(lambda: not whole.desk.calls.entries())
    asked = [one for one in whole.phone.posted if isinstance(one, cmd.ShowLevels)]
    assert asked == [cmd.ShowLevels(True), cmd.ShowLevels(False)]


def test_the_bars_are_empty_after_the_last_call(whole: WholeDesk, page: SoundPage) -> None:
    page.call_requested.emit()
    whole.wait(lambda: bool(whole.desk.calls.entries()))
    page.show_levels(1.0, 1.0)
    page.hang_up_requested.emit()
    whole.wait(lambda: not whole.desk.calls.entries())
    assert (page.microphone.level, page.speaker.level) == (0.0, 0.0)


def test_an_order_holds_at_once_and_is_kept(whole: WholeDesk, page: SoundPage) -> None:
    speakers = page.devices[SoundUse.SPEAKER].list
    whole.wait(lambda: speakers.keys() == ("", "Headset", "Loudspeaker"))
    speakers.rows.setCurrentRow(2)
    speakers.up.click()
    speakers.up.click()
    assert last(whole, cmd.PreferAudioDevices) == cmd.PreferAudioDevices((), ("Loudspeaker",), ())
    whole.wait(lambda: whole.desk.sound.devices.speaker == "Loudspeaker")
    assert page.devices[SoundUse.SPEAKER].used.text() == "Now: Loudspeaker"
    page.reject()
    whole.wait(lambda: kept(whole) == whole.desk.sound.wishes)
    assert whole.desk.sound.wishes.speakers == ("Loudspeaker",)


def test_the_bell_is_set_apart_and_tried(whole: WholeDesk, page: SoundPage) -> None:
    bell = page.devices[SoundUse.RINGER]
    bell.apart.click()
    assert last(whole, cmd.PreferAudioDevices) == cmd.PreferAudioDevices((), (), ("",))
    whole.wait(bell.list.isEnabled)
    bell.ring.click()
    assert last(whole, cmd.TryBell) == cmd.TryBell()
    bell.apart.click()
    assert last(whole, cmd.PreferAudioDevices) == cmd.PreferAudioDevices((), (), ())


def test_volumes_echo_and_codecs_reach_the_phone_and_the_file(
    whole: WholeDesk, page: SoundPage, wiring: SoundWiring
) -> None:
    page.volume_wanted.emit(SoundUse.MICROPHONE, 150)
    page.echo.click()
    page.codecs_wanted.emit((("G722", True), ("opus", False)))
    assert last(whole, cmd.SetVolume) == cmd.SetVolume(1.5, 1.0, 1.0)
    assert last(whole, cmd.TuneSound) == cmd.TuneSound(False, ("G722", "-opus"))
    wiring.flush()
    whole.wait(lambda: kept(whole) == whole.desk.sound.wishes)


def test_who_may_speak_by_intercom_is_ticked_and_taken_back(
    whole: WholeDesk, page: SoundPage, wiring: SoundWiring
) -> None:
    page.intercom.item(1).setCheckState(Qt.CheckState.Checked)
    (extension,) = page.intercom.keys()
    assert last(whole, cmd.AnswerIntercomFrom) == cmd.AnswerIntercomFrom((extension,))
    wiring.flush()
    whole.wait(lambda: kept(whole) == whole.desk.sound.wishes)
    assert whole.desk.sound.wishes.answers_intercom_from == (extension,)
    page.intercom.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert last(whole, cmd.AnswerIntercomFrom) == cmd.AnswerIntercomFrom(())


def test_a_settings_file_with_a_mistake_is_left_alone_and_the_choice_holds(
    whole: WholeDesk, page: SoundPage, wiring: SoundWiring
) -> None:
    whole.folders.settings_file.write_text("[audio\n", encoding="utf-8")
    page.volume_wanted.emit(SoundUse.SPEAKER, 80)
    wiring.flush()
    whole.wait(lambda: any("until the program ends" in one for one in whole.notices))
    assert whole.folders.settings_file.read_text(encoding="utf-8") == "[audio\n"
    assert whole.desk.sound.wishes.speaker_volume == 0.8


def test_the_page_is_reached_from_a_call(whole: WholeDesk, wiring: SoundWiring) -> None:
    key = whole.ring()
    view = whole.front.calls.view(0)
    assert view.key == key
    menu = QMenu()
    whole.front.window.calls_panel.menu_made.emit(menu, view)
    next(one for one in menu.actions() if one.text() == "Sound…").trigger()
    assert wiring._page is not None
    wiring._page.close()


def test_only_what_was_chosen_here_is_written(whole: WholeDesk, page: SoundPage) -> None:
    file = whole.folders.settings_file
    file.write_text('[audio]\ncodecs = ["PCMA"]\n[sip]\nanswer_intercom_from = []\n', "utf-8")
    page.volume_wanted.emit(SoundUse.SPEAKER, 40)
    whole.wait(lambda: "speaker_volume" in file.read_text("utf-8"))
    assert kept(whole).codecs == ("PCMA",)
    assert "microphone" not in file.read_text("utf-8")


def test_the_last_codec_stays(whole: WholeDesk, page: SoundPage) -> None:
    before = whole.desk.sound.wishes.codecs
    page.codecs_wanted.emit(tuple((name, False) for name in before))
    assert whole.desk.sound.wishes.codecs == before
    assert whole.notices == ["One codec has to stay: without any there is no sound."]
