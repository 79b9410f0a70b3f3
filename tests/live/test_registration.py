"""Registering with a real PBX, and one sentence for each way in which that can go wrong."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from tests.helpers.desk import Desk
from tests.helpers.expired_server import ExpiredServer
from tests.helpers.lab_control import Lab
from tests.helpers.waiting import SOON, stays_true, wait_until
from tests.live.conftest import StartDesk

SENTENCES = {
    "wrong_password": "The password for extension 100 is wrong",
    "name_not_resolved": "There is no server named no-such-pbx.invalid",
    "unreachable": "The server 127.0.0.1 cannot be reached",
    "certificate_expired": "The certificate of localhost has expired",
}


def account_with(settings: str, changes: dict[str, str], more: str = "") -> str:
    """The settings with other lines in ``[account]``, and more sections before it."""
    lines = []
    for line in settings.splitlines():
        key = line.split("=")[0].strip()
        lines.append(f"{key} = {changes.pop(key)}" if key in changes else line)
    assert not changes, f"the lab's settings have no {changes}"
    return "\n".join([*lines, more, ""])


def closed_port() -> int:
    """A TCP port on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


@pytest.fixture(scope="module")
def unlucky(
    start_desk: StartDesk, lab_of_the_run: Lab, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, Desk]]:
    """Four programs at once, each with another mistake in its account."""
    server = ExpiredServer(tmp_path_factory.mktemp("expired"))
    good = lab_of_the_run.settings_text
    ca_file = f'[sip]\nca_file = "{server.ca_file}"\nverify_tls = true'
    tls = {"server": '"localhost"', "transport": '"tls"', "port": str(server.port)}
    mistakes = {
        "wrong_password": account_with(good, {"password_command": '["echo", "wrong"]'}),
        "name_not_resolved": account_with(good, {"server": '"no-such-pbx.invalid"'}),
        "unreachable": account_with(good, {"transport": '"tcp"', "port": str(closed_port())}),
        "certificate_expired": account_with(good, tls, ca_file),
    }
    yield {problem: start_desk(text, contacts="") for problem, text in mistakes.items()}
    server.stop()


def test_it_registers_and_says_so(start_desk: StartDesk, lab: Lab) -> None:
    desk = start_desk(contacts="")
    desk.program.wait_until_registered()
    desk.screen.wait_for_words("Registered")
    assert "100@127.0.0.1" in desk.program.status()["registration"]["account"]
    assert lab.hint("100") == "Idle"
    desk.program.stop()
    wait_until(lambda: lab.hint("100") == "Unavailable", SOON, "the PBX to see 100 leave")


@pytest.mark.parametrize("problem", SENTENCES)
def test_what_is_wrong_is_said_in_one_sentence(unlucky: dict[str, Desk], problem: str) -> None:
    desk = unlucky[problem]
    desk.program.wait_for_status(
        lambda status: status["registration"]["problem"] == problem, 20, problem
    )
    words = desk.screen.wait_for_words(SENTENCES[problem], seconds=10)
    sentences = {line for line in words.splitlines() if SENTENCES[problem] in line}
    assert len(sentences) == 1, sentences


@pytest.mark.parametrize("problem", SENTENCES)
def test_retries_open_no_dialogs(unlucky: dict[str, Desk], problem: str) -> None:
    desk = unlucky[problem]
    desk.main_window()
    stays_true(lambda: len(desk.screen.windows()) == 1, 2, "the main window is the only one")
    desk.program.stop()
