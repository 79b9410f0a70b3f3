"""The first start: the dialog asks for the account, tries it at the PBX, and says what is wrong."""

from __future__ import annotations

import tomllib

import pytest

from tests.helpers.accessibility import Node
from tests.helpers.desk import Desk
from tests.helpers.lab_control import Lab
from tests.helpers.waiting import SOON
from tests.live.conftest import StartDesk

DIALOG = "Connect your phone — Assistant"
"""Its title: a button of the main window is called as its first words."""
NOTHING_SET = "# a first start\n"


@pytest.fixture(scope="module")
def new_desk(start_desk: StartDesk) -> Desk:
    """A program without an account."""
    return start_desk(NOTHING_SET, contacts="")


def type_into(desk: Desk, field: str, text: str) -> None:
    """Click a field of the dialog, replace what stands there."""

    def find() -> Node | None:
        found = (desk.screen.find(role, f"^{field}", DIALOG) for role in ("text", "password text"))
        return next((one for one in found if one), None)

    desk.screen.click(find, f"field {field}")
    desk.screen.pointer.key("ctrl+a")
    desk.screen.pointer.type(text)


def test_a_wrong_password_is_said_in_the_dialog(new_desk: Desk, lab: Lab) -> None:
    type_into(new_desk, "Extension", "100")
    type_into(new_desk, "Password", "not it")
    type_into(new_desk, "Server", f"127.0.0.1:{lab.sip_port}")
    new_desk.screen.pointer.key("Return")
    new_desk.screen.wait_for_words("password.* wrong", DIALOG, seconds=10)


def test_the_right_one_registers_and_is_kept_without_the_password(new_desk: Desk, lab: Lab) -> None:
    secret = next(one for one in lab.status["extensions"] if one["extension"] == "100")["password"]
    type_into(new_desk, "Password", secret)
    new_desk.screen.pointer.key("Return")
    new_desk.program.wait_until_registered()
    new_desk.screen.wait_for(lambda: new_desk.screen.window(DIALOG) is None, SOON, "no dialog")
    settings = new_desk.program.settings_file.read_text(encoding="utf-8")
    assert tomllib.loads(settings)["account"]["extension"] == "100"
    assert secret not in settings
    new_desk.program.stop()
