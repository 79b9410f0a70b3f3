"""What the phone is told before there is a window."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from assistant.account.sign_in import SignIn, SignInState
from assistant.commandline.arguments import Wish
from assistant.demo.start import start_demo
from assistant.pbx_connection import PbxConnection
from assistant.process.paths import Folders, folders_of
from assistant.settings import (
    AccountSettings,
    AudioSettings,
    PbxSettings,
    Settings,
    SipSettings,
    Theme,
    WindowSettings,
)
from assistant.settings.reading import Loaded
from assistant.startup import EventBuffer, account_config, register_with, sip_config, with_looks
from sip.commands import Register, SipCommand
from sip.config import Transport
from sip.events import EngineStopped, RegistrationChanged
from sip.states import RegistrationState
from tests.unit.assistant.services.office import LaterRun

ACCOUNT = AccountSettings(
    extension="100", server="pbx.example", port=5061, transport=Transport.TLS, auth_user="a100"
)
FOLDERS = Folders("", Path("/c"), Path("/d"))


def test_the_account_is_as_the_settings_say() -> None:
    config = account_config(ACCOUNT, "secret")
    assert (config.address, config.effective_port) == ("100@pbx.example", 5061)
    assert (config.transport, config.auth_user) == (Transport.TLS, "a100")
    assert "secret" not in repr(config)


def test_the_phone_runs_as_the_settings_say() -> None:
    settings = Settings(
        sip=SipSettings(ring_limit_seconds=60, allow_call_waiting=False, verify_tls=False),
        audio=AudioSettings(null=True, microphone="Headset"),
    )
    config = sip_config(settings, FOLDERS)
    assert (config.ring_limit_seconds, config.allow_call_waiting) == (60, False)
    assert (config.use_null_audio, config.microphone, config.verify_tls) == (
        True,
        "Headset",
        False,
    )
    assert config.log_file == ""


def test_the_stacks_log_is_only_written_when_asked_for() -> None:
    settings = Settings(sip=SipSettings(log_level=4))
    assert sip_config(settings, FOLDERS).log_file == str(Path("/d/sip.log"))


def sign_in(command: tuple[str, ...]) -> tuple[SignIn, list[SipCommand]]:
    posted: list[SipCommand] = []
    account = AccountSettings(extension="100", server="pbx", password_command=command)
    return SignIn(account, register_with(account, posted.append)), posted


PRINTS = (sys.executable, "-c", "print('secret')")
FAILS = (sys.executable, "-c", "raise SystemExit('locked')")
SILENT = (sys.executable, "-c", "")


@pytest.mark.parametrize(
    ("command", "state"),
    [
        (PRINTS, SignInState.FOUND),
        (FAILS, SignInState.FAILED),
        (SILENT, SignInState.MISSING),
    ],
)
def test_the_phone_registers_as_soon_as_the_password_is_known(
    command: tuple[str, ...], state: SignInState
) -> None:
    search, posted = sign_in(command)
    search.start()
    outcome = search.wait()
    assert outcome.state is state
    assert [type(command) for command in posted] == [Register] * (state is SignInState.FOUND)


def test_the_windows_wait_for_the_phone_to_be_at_its_registration() -> None:
    events = EventBuffer()
    assert not events.wait_for_registration(0.0)
    phone = threading.Timer(0.05, events.sink, [RegistrationChanged(RegistrationState.REGISTERING)])
    phone.start()
    assert events.wait_for_registration(10.0)


def test_the_windows_wait_for_no_phone_that_died() -> None:
    events = EventBuffer()
    events.sink(EngineStopped())
    assert events.wait_for_registration(0.0)


@pytest.mark.parametrize("command", [FAILS, SILENT])
def test_the_windows_wait_for_no_password_that_is_not_there(command: tuple[str, ...]) -> None:
    events = EventBuffer()
    account = AccountSettings(extension="100", server="pbx", password_command=command)
    search = SignIn(account, lambda _password: None, events.let_windows_go_on)
    search.start()
    search.wait()
    assert events.wait_for_registration(0.0)


def test_qt_reads_no_sources_of_ours() -> None:
    script = (
        "import linecache; from assistant.startup import load_shiboken; load_shiboken();"
        "import assistant.app, os; ours = os.path.dirname(assistant.__file__);"
        "print([one for one in linecache.cache if one.startswith(ours)])"
    )
    run = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert run.stdout == "[]\n"


def connection(**settings: object) -> tuple[PbxConnection, LaterRun]:
    run = LaterRun()
    return PbxConnection(PbxSettings(**settings), run), run  # type: ignore[arg-type]


def signals(connection: PbxConnection) -> list[str]:
    heard: list[str] = []
    connection.ready.connect(lambda: heard.append("ready"))
    connection.failed.connect(heard.append)
    return heard


def test_without_a_host_there_is_no_link(qtbot: QtBot) -> None:
    pbx, run = connection()
    pbx.prepare()
    assert (pbx.link, run.tasks, pbx.problem) == (None, [], "")


def test_the_link_may_start_when_its_password_is_there(qtbot: QtBot) -> None:
    pbx, run = connection(ami_host="pbx", ami_user="user", ami_password_command=PRINTS)
    heard = signals(pbx)
    pbx.prepare()
    assert heard == []
    run.work()
    assert heard == ["ready"]
    assert pbx.link is not None


def test_settings_that_make_no_link_are_told(qtbot: QtBot) -> None:
    pbx, _ = connection(ami_host="no host!", ami_user="user")
    assert pbx.link is None
    assert "no host" in pbx.problem


def test_a_theme_and_language_asked_for_at_the_start_win_over_the_settings() -> None:
    settings = Settings(window=WindowSettings(theme=Theme.LIGHT, language="fr", stay_on_top=True))
    window = with_looks(Loaded(settings), Wish(theme="dark")).settings.window
    assert (window.theme, window.language, window.stay_on_top) == (Theme.DARK, "fr", True)


@pytest.mark.parametrize(
    ("files", "theme"),
    [
        ({}, Theme.SYSTEM),
        ({"": "dark"}, Theme.DARK),
        ({"": "dark", "demo": "light"}, Theme.LIGHT),
    ],
)
def test_the_demo_looks_as_the_user_set_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: dict[str, str], theme: Theme
) -> None:
    monkeypatch.setenv("ASSISTANT_CONFIG_DIR", str(tmp_path))
    for profile, value in files.items():
        file = folders_of(profile).settings_file
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f'[window]\ntheme = "{value}"\n[account]\nextension = "1"\n')
    started = start_demo(folders_of("demo"))
    assert started.loaded.settings.window.theme is theme
    assert started.loaded.settings.account.extension == "100"
