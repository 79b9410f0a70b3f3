"""The first-start form: reading `host[:port]`, checking the fields, and the test's one sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from assistant.presenters.views import AccountForm, TestState, TestView, Transport
from assistant.presenters.words import cut
from assistant.services.state import RegistrationStatus
from assistant.words import line_texts
from assistant.words.filling import QT_TRANSLATE_NOOP, filled
from sip.config import DEFAULT_PORTS
from sip.states import RegistrationProblem, RegistrationState
from sip.uri import is_host, is_user

_FIELDS = {
    RegistrationProblem.WRONG_PASSWORD: "password",
    RegistrationProblem.UNKNOWN_EXTENSION: "extension",
    RegistrationProblem.NAME_NOT_RESOLVED: "server",
    RegistrationProblem.UNREACHABLE: "server",
    RegistrationProblem.TIMEOUT: "server",
    RegistrationProblem.TLS_FAILED: "transport",
}


def split_server(text: str) -> tuple[str, int]:
    """Host and port of ``host``, ``host:port`` or ``[v6]:port``; port 0 is the default.

    A port that is no port from 1 to 65535 gives -1.
    """
    text = text.strip().removeprefix("sips:").removeprefix("sip:").rstrip("/")
    if text.startswith("["):
        host, _, after = text.partition("]")
        return host + "]", _port(after.removeprefix(":")) if after else 0
    host, colon, port = text.partition(":")
    return host.strip(), _port(port.strip()) if colon else 0


def _port(text: str) -> int:
    is_port = text.isascii() and text.isdigit() and 1 <= int(text[:6]) <= 65535
    return int(text) if is_port else -1


def joined_server(form: AccountForm) -> str:
    """The server as it stands in the one field of the form."""
    return f"{form.server}:{form.port}" if form.port else form.server


def port_hint(transport: Transport) -> str:
    """Which port is used, and how another one is typed."""
    source = QT_TRANSLATE_NOOP("Account", "Port %1, or another as in pbx.example.com:5070")
    return filled("Account", source, str(DEFAULT_PORTS[transport]))


def check_form(form: AccountForm) -> TestView:
    """IDLE when the form can be tried, else FAILED with the first thing that is missing."""
    translate = QCoreApplication.translate
    if not form.extension or not is_user(form.extension):
        return _failed(translate("Account", "Enter your extension, for instance 100."), "extension")
    if not form.password:
        return _failed(translate("Account", "Enter the password of your extension."), "password")
    if form.port < 0:
        return _failed(
            translate("Account", "The port after the colon is a number up to 65535."), "server"
        )
    if not form.server:
        return _failed(
            translate("Account", "Enter the server, for instance pbx.example.com."), "server"
        )
    if not is_host(form.server):
        source = QT_TRANSLATE_NOOP(
            "Account", "%1 is no server. Enter one as pbx.example.com or pbx.example.com:5070."
        )
        return _failed(filled("Account", source, f"“{cut(form.server, 60)}”"), "server")
    return TestView(TestState.IDLE)


def missing_password(extension: str, *, is_kept: bool) -> str:
    """Why the account is asked for although it is known; `is_kept`: there is a keyring for it."""
    missing = filled(
        "Account",
        QT_TRANSLATE_NOOP("Account", "Only the password of extension %1 is missing."),
        extension,
    )
    if is_kept:
        return missing
    translate = QCoreApplication.translate
    why = translate("Account", "This computer has no keyring, so it is asked for at each start.")
    return f"{missing} {why}"


def trying_words() -> str:
    """While the PBX is asked."""
    return QCoreApplication.translate("Account", "Trying to register…")


def waiting_words() -> str:
    """While a call goes on, which a test would take off the line."""
    return QCoreApplication.translate(
        "Account",
        "A test takes the phone off its line, so it begins when your call is over. "
        "Cancel leaves everything as it is.",
    )


def present_test(status: RegistrationStatus) -> TestView:
    """What the dialog says about a registration that is being tried."""
    translate = QCoreApplication.translate
    if status.state is RegistrationState.REGISTERED:
        return TestView(TestState.PASSED, translate("Account", "Registered. Calls come in."))
    if status.problem is RegistrationProblem.NONE:
        return TestView(TestState.RUNNING, trying_words())
    sentence = line_texts.registration_sentence(
        status.problem, status.account, status.code, cut(status.reason, 120)
    )
    return _failed(sentence, _FIELDS.get(status.problem, "server"))


def _failed(sentence: str, field: str) -> TestView:
    return TestView(TestState.FAILED, sentence, field)
