"""What the program was started to dial goes out when it can, and not hours later."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from assistant.services.dialing import DialError
from assistant.settings.declared import Settings, StoreSettings
from assistant.wiring.first_call import FirstCall
from tests.unit.assistant.whole_desk import WholeDesk

LINK = "tel:+441615527789"


@pytest.fixture
def nobody(qtbot: QtBot, qapp, tmp_path) -> Iterator[WholeDesk]:
    """A desk without an account, which registers nowhere."""
    settings = Settings(store=StoreSettings(path=str(tmp_path / "store.sqlite")))
    whole = WholeDesk(qtbot, qapp, tmp_path, settings)
    yield whole
    whole.close()


@pytest.fixture
def office(qtbot: QtBot, qapp, tmp_path) -> Iterator[WholeDesk]:
    whole = WholeDesk(qtbot, qapp, tmp_path)
    yield whole
    whole.close()


def test_a_registered_phone_dials_at_once(office: WholeDesk) -> None:
    placed: list[str] = []
    FirstCall(office.desk, office.board, LINK, lambda: placed.append(LINK))
    assert placed == [LINK]


def test_what_cannot_be_dialed_is_told(office: WholeDesk) -> None:
    def place() -> None:
        raise DialError("nobody", "Nobody")

    FirstCall(office.desk, office.board, "Nobody", place)
    assert office.notices == ["“Nobody” is neither a number nor a known name."]


def test_who_waits_too_long_is_told_and_not_called_later(nobody: WholeDesk) -> None:
    placed: list[str] = []
    FirstCall(nobody.desk, nobody.board, LINK, lambda: placed.append(LINK), 0.05)
    nobody.wait(lambda: nobody.notices)
    assert LINK in nobody.notices[0]
    nobody.desk.registration.changed.emit(nobody.desk.registration.status)
    assert placed == []
