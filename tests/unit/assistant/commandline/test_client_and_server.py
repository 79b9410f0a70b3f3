"""The client and the program's server, through a real socket."""

from __future__ import annotations

import os
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from assistant.commandline import client
from assistant.commandline.arguments import Wish
from assistant.commandline.client import NotRunning
from assistant.commandline.protocol import ExitCode, Reply, Request
from assistant.commandline.server import Answer, CommandServer

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="asks through a Unix socket")


class Echo:
    """Answers with what was asked; keeps `wait` unanswered."""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self.waiting: list[Answer] = []

    def __call__(self, request: Request, answer: Answer) -> None:
        self.requests.append(request)
        if request.command == "wait":
            self.waiting.append(answer)
        else:
            answer(Reply(ExitCode.OK, f"{request.command} {request.argument}", {"n": 1}))


@pytest.fixture
def address(tmp_path: Path) -> str:
    return str(tmp_path / "control.sock")


@pytest.fixture
def echo(qtbot: QtBot, address: str) -> Iterator[Echo]:
    echo = Echo()
    server = CommandServer(address, echo)
    server.listen()
    yield echo
    server.close()


@pytest.fixture
def ask(qtbot: QtBot, address: str) -> Callable[[Request], Reply]:
    """Asks from a thread, while this thread is the program."""

    def ask(request: Request) -> Reply:
        replies: list[Reply] = []
        thread = threading.Thread(target=lambda: replies.append(client.ask(address, request)))
        thread.start()
        qtbot.waitUntil(lambda: bool(replies))
        thread.join()
        return replies[0]

    return ask


def test_a_request_gets_its_reply(echo: Echo, ask: Callable[[Request], Reply]) -> None:
    reply = ask(Request("dial", "Óscar", 3))
    assert reply == Reply(ExitCode.OK, "dial Óscar", {"n": 1})
    assert echo.requests == [Request("dial", "Óscar", 3)]


def test_many_clients_are_served(echo: Echo, ask: Callable[[Request], Reply]) -> None:
    assert {ask(Request("status", str(number))).text for number in range(20)} == {
        f"status {number}" for number in range(20)
    }


def test_a_large_reply_arrives_whole(
    qtbot: QtBot, address: str, ask: Callable[[Request], Reply]
) -> None:
    data = {"colleagues": [{"name": "x" * 200}] * 2000}
    server = CommandServer(address, lambda _, answer: answer(Reply(ExitCode.OK, "", data)))
    server.listen()
    assert ask(Request("status")).data == data
    server.close()


def test_nobody_there_is_not_running(address: str) -> None:
    with pytest.raises(NotRunning):
        client.ask(address, Request("status"))


def test_a_dead_programs_socket_is_not_running_and_is_taken_over(
    qtbot: QtBot, address: str, ask: Callable[[Request], Reply]
) -> None:
    dead = socket.socket(socket.AF_UNIX)
    dead.bind(address)
    dead.close()
    with pytest.raises(NotRunning):
        client.ask(address, Request("status"))
    server = CommandServer(address, Echo())
    server.listen()
    assert ask(Request("status")).code is ExitCode.OK
    server.close()


def test_only_this_user_may_connect(echo: Echo, address: str) -> None:
    assert stat.S_IMODE(Path(address).stat().st_mode) & 0o077 == 0


def test_a_program_that_does_not_answer_is_a_timeout(
    echo: Echo, ask: Callable[[Request], Reply], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client, "GRACE_SECONDS", 0.1)
    assert ask(Request("wait")).code is ExitCode.TIMEOUT


def test_a_client_that_left_does_not_disturb(
    qtbot: QtBot, echo: Echo, ask: Callable[[Request], Reply], address: str
) -> None:
    with socket.socket(socket.AF_UNIX) as link:
        link.connect(address)
        link.sendall(b'{"command": "wait"}\n')
        qtbot.waitUntil(lambda: bool(echo.waiting))
    assert ask(Request("status")).code is ExitCode.OK
    echo.waiting[0](Reply(ExitCode.OK))


def raw(qtbot: QtBot, address: str, data: bytes) -> bytes:
    with socket.socket(socket.AF_UNIX) as link:
        link.connect(address)
        link.sendall(data)
        link.setblocking(False)
        said: list[bytes] = []

        def is_said() -> bool:
            try:
                said.append(link.recv(4096))
            except BlockingIOError:
                return False
            return True

        qtbot.waitUntil(is_said)
        return said[0]


@pytest.mark.parametrize("data", [b"hello\n", b"{}[]\n", b"\xff\n", b"x" * 70_000])
def test_rubbish_gets_a_reason(qtbot: QtBot, echo: Echo, address: str, data: bytes) -> None:
    assert b'"code": 2' in raw(qtbot, address, data)
    assert echo.requests == []


def test_quit_is_answered_by_the_programs_end(
    qtbot: QtBot, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(address)
    listener.listen()

    def end() -> None:
        link, _ = listener.accept()
        link.recv(4096)
        link.close()

    for command, code in (("quit", ExitCode.OK), ("hold", ExitCode.LOST)):
        thread = threading.Thread(target=end)
        thread.start()
        assert client.ask(address, Request(command, seconds=5)).code is code
        thread.join()
    listener.close()


@pytest.mark.parametrize(
    ("reply", "as_json", "out", "err"),
    [
        (Reply(ExitCode.OK, "fine", {"a": 1}), False, "fine\n", ""),
        (Reply(ExitCode.OK, "fine", {"a": 1}), True, '{\n  "a": 1\n}\n', ""),
        (Reply(ExitCode.OK), False, "", ""),
        (Reply(ExitCode.REFUSED, "no", {}), False, "", "assistant: no\n"),
        (
            Reply(ExitCode.REFUSED, "no", {"p": "q"}),
            True,
            '{\n  "p": "q"\n}\n',
            "assistant: no\n",
        ),
    ],
)
def test_results_go_to_stdout_and_reasons_to_stderr(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    reply: Reply,
    as_json: bool,
    out: str,
    err: str,
) -> None:
    monkeypatch.setattr(client, "ask", lambda *_: reply)
    assert client.run("nowhere", Wish("status", as_json=as_json)) == reply.code
    assert capsys.readouterr() == (out, err)


def test_a_second_start_waits_for_the_first_to_listen(monkeypatch: pytest.MonkeyPatch) -> None:
    tries: list[Request] = []

    def ask(_: str, request: Request) -> Reply:
        tries.append(request)
        if len(tries) < 3:
            raise NotRunning
        return Reply(ExitCode.OK)

    monkeypatch.setattr(client, "ask", ask)
    monkeypatch.setattr("time.sleep", lambda _: None)
    assert client.hand_over("nowhere", Wish(), lambda: False) == 0
    assert [request.command for request in tries] == ["show"] * 3


@pytest.mark.parametrize("lost", [True, False])
def test_a_second_start_takes_the_place_of_one_that_is_closing(
    monkeypatch: pytest.MonkeyPatch, lost: bool
) -> None:
    def ask(*_: object) -> Reply:
        if lost:
            return Reply(ExitCode.LOST, "the program ended before it answered")
        raise NotRunning

    monkeypatch.setattr(client, "ask", ask)
    locks = iter([False, False, True])
    assert client.hand_over("nowhere", Wish("dial", "105"), lambda: next(locks)) is None


def test_a_program_that_hangs_is_told_after_a_while(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], address: str
) -> None:
    assert client.hand_over(address, Wish(), lambda: False, 0.1) == ExitCode.TIMEOUT
    assert "does not listen" in capsys.readouterr().err


def test_who_waits_is_told_of_the_end_and_does_not_ask_again(
    qtbot: QtBot, address: str, echo: Echo
) -> None:
    server = CommandServer(address, echo)
    server.listen()
    codes: list[int | None] = []
    wish = Wish("wait", seconds=5)
    thread = threading.Thread(
        target=lambda: codes.append(client.hand_over(address, wish, lambda: True))
    )
    thread.start()
    qtbot.waitUntil(lambda: bool(echo.waiting))
    server.close()
    echo.waiting[0](Reply(ExitCode.OK))
    thread.join()
    assert codes == [ExitCode.LOST]


def test_a_request_that_was_not_read_is_cut_off(qtbot: QtBot, address: str, echo: Echo) -> None:
    server = CommandServer(address, echo)
    server.listen()
    with socket.socket(socket.AF_UNIX) as link:
        link.connect(address)
        qtbot.wait(20)
        server.close()
        link.settimeout(2)
        assert link.recv(10) == b""


def test_a_files_path_is_made_absolute(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked: list[Request] = []

    def ask(_: str, request: Request) -> Reply:
        asked.append(request)
        return Reply(ExitCode.OK)

    monkeypatch.setattr(client, "ask", ask)
    monkeypatch.chdir(tmp_path)
    client.run("nowhere", Wish("import-contacts", "people.csv"))
    assert asked[0].argument == str(tmp_path / "people.csv")


def test_the_client_imports_nothing_heavy() -> None:
    code = (
        "import sys; from assistant.__main__ import main; main(['status']);"
        "print([m for m in ('PySide6', 'msgspec', 'sqlalchemy', 'dataclasses', 'argparse',"
        " 'logging', 'platformdirs') if m in sys.modules])"
    )
    env = {**os.environ, "ASSISTANT_DATA_DIR": "/nonexistent", "PYTHONPATH": "src"}
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True)
    assert done.stdout == "[]\n", done.stdout + done.stderr
