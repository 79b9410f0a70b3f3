"""The whole program on the scripted office, as a process: started, driven, ended, killed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

SRC = Path(__file__).resolve().parents[3] / "src"
SECONDS = 20.0


class Program:
    """One program with folders of its own; every start must end without a word on stderr."""

    def __init__(self, folder: Path, *options: str) -> None:
        self._command = [sys.executable, "-m", "assistant", *options]
        self._processes: list[subprocess.Popen[str]] = []
        self.config = folder / "config"
        self.data = folder / "data"
        self.env = {
            **os.environ,
            "PYTHONPATH": str(SRC),
            "QT_QPA_PLATFORM": "offscreen",
            "ASSISTANT_CONFIG_DIR": str(self.config),
            "ASSISTANT_DATA_DIR": str(self.data),
            "ASSISTANT_PASSWORD": "",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        }

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [*self._command, *arguments],
            env=self.env,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._processes.append(process)
        self.wait(lambda: self.run("status").returncode == 0, "an answer")
        return process

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*self._command, *arguments], env=self.env, capture_output=True, text=True, timeout=60
        )

    def status(self) -> dict[str, Any]:
        status: dict[str, Any] = json.loads(self.run("status", "--json").stdout)
        return status

    def wait(self, condition: Callable[[], object], what: str) -> None:
        deadline = time.monotonic() + SECONDS
        while not condition():
            assert time.monotonic() < deadline, f"no {what} within {SECONDS:.0f} s"

    def assert_ended_well(self, process: subprocess.Popen[str]) -> None:
        out, err = process.communicate(timeout=SECONDS)
        assert (process.returncode, out, err) == (0, "", "")

    def kill_all(self) -> None:
        for process in self._processes:
            process.kill()
            process.communicate()


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    program = Program(tmp_path)
    yield program
    program.kill_all()


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Program]:
    program = Program(tmp_path, "--demo")
    yield program
    program.kill_all()


def test_the_demo_is_driven_by_commands_and_ends_quietly(demo: Program) -> None:
    process = demo.start()
    status = demo.status()
    assert status["registration"]["state"] == "registered"
    assert (status["pid"], status["profile"]) == (process.pid, "demo")
    assert len(status["colleagues"]) == 9
    assert [queue["number"] for queue in status["queues"]] == ["800", "801"]
    demo.wait(lambda: demo.status()["store"] == "open", "store")
    assert demo.run("dial", "Frank").returncode == 0
    demo.wait(lambda: demo.status()["calls"][0]["state"] == "connected", "answer")
    assert demo.status()["calls"][0]["name"] == "Frank Weber"
    assert demo.run("transfer", "Frank Weber2").returncode == 1
    assert demo.run("hangup").returncode == 0
    assert demo.run("quit").returncode == 0
    demo.assert_ended_well(process)
    assert demo.run("status").returncode == 3


def test_a_stored_caller_is_known_by_name(demo: Program) -> None:
    demo.start()
    demo.wait(lambda: demo.status()["calls"], "call")
    demo.wait(lambda: demo.status()["calls"][0]["contact"], "contact")
    assert demo.status()["calls"][0]["name"] == "Priya Nair"
    assert demo.run("answer").returncode == 0


def test_a_second_start_shows_the_first_and_hands_its_link_over(demo: Program) -> None:
    process = demo.start()
    assert demo.run().returncode == 0
    assert demo.run("--hidden").returncode == 0
    assert demo.run("tel:105").returncode == 0
    assert demo.status()["calls"][-1]["dialed"] == "105"
    assert demo.status()["pid"] == process.pid


def test_a_killed_program_can_be_started_again(demo: Program) -> None:
    demo.start().kill()
    demo.wait(lambda: demo.run("status").returncode == 3, "end")
    process = demo.start("--hidden")
    assert demo.status()["pid"] == process.pid


@pytest.mark.skipif(sys.platform == "win32", reason="there are no signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_as_quit_does(demo: Program, number: signal.Signals) -> None:
    process = demo.start()
    process.send_signal(number)
    demo.assert_ended_well(process)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no signals")
def test_a_start_while_the_old_program_closes_is_a_new_program(demo: Program) -> None:
    old = demo.start()
    old.send_signal(signal.SIGTERM)
    new = demo.start()
    demo.assert_ended_well(old)
    demo.wait(lambda: demo.run("status").returncode == 0, "new program")
    assert demo.status()["pid"] == new.pid


def test_contacts_are_imported_from_the_command_line(demo: Program, tmp_path: Path) -> None:
    demo.start()
    file = tmp_path / "people.csv"
    file.write_text("First,Last,Phone\nZoë,Q,0161 555 0101\n,,\nNo,Number,\n", encoding="utf-8")
    done = demo.run("import-contacts", str(file))
    assert done.returncode == 0
    assert done.stdout.startswith("imported 1, merged 0, left out ")
    assert "line 4: there is no number: No,Number" in done.stdout
    assert demo.run("dial", "zoë").returncode == 0
    missing = demo.run("import-contacts", str(tmp_path / "none.csv"))
    assert missing.returncode == 1
    assert "none.csv cannot be read: No such file or directory" in missing.stderr


def test_contacts_go_out_and_the_store_comes_back(demo: Program, tmp_path: Path) -> None:
    demo.start()
    file, cards, saved = (tmp_path / name for name in ("one.csv", "all.vcf", "store.backup"))
    file.write_text("First,Last,Phone\nZoë,Q,0161 555 0101\n", encoding="utf-8")
    assert demo.run("import-contacts", str(file)).returncode == 0
    assert demo.run("backup", str(saved)).stdout == f"saved to {saved}\n"
    assert demo.run("export-contacts", str(cards)).stdout.startswith("exported ")
    calls = tmp_path / "calls.csv"
    assert demo.run("export-history", str(calls)).stdout.startswith("exported ")
    assert calls.read_text(encoding="utf-8-sig").startswith("Started,Connected,Ended,")
    assert "FN:Zoë Q" in cards.read_text(encoding="utf-8")
    skipped = demo.run("--duplicates", "skip", "import-contacts", str(cards))
    assert skipped.stdout.startswith("imported 0, merged 0, skipped ")
    added = demo.run("--duplicates=add", "import-contacts", str(file))
    assert added.stdout.startswith("imported 1, merged 0, ")
    assert demo.run("restore", str(saved)).returncode == 0
    again = demo.run("--duplicates=skip", "import-contacts", str(file))
    assert again.stdout.startswith("imported 0, merged 0, skipped 1, ")
    refused = demo.run("restore", str(file))
    assert refused.returncode == 1
    assert f"{file} is no backup" in refused.stderr
    nowhere = demo.run("backup", "/nowhere/store.backup")
    assert "cannot be written: No such file or directory" in nowhere.stderr


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (Path(sys.executable).read_bytes()[:100_000], "is no text file"),
        (b"", "holds no contacts"),
        (b"First,Last,Phone\nNo,Number,\n", "line 2: there is no number: No,Number"),
    ],
)
def test_a_file_that_brings_nobody_is_refused(
    demo: Program, tmp_path: Path, content: bytes, words: str
) -> None:
    demo.start()
    file = tmp_path / "people.csv"
    file.write_bytes(content)
    done = demo.run("import-contacts", str(file))
    assert (done.returncode, done.stdout) == (1, "")
    assert words in done.stderr


def test_a_broken_settings_file_is_named_and_never_written(program: Program) -> None:
    program.config.mkdir()
    file = program.config / "settings.toml"
    file.write_text("[account\nextension = = 100\n[audio]\nnull = true\n")
    process = program.start()
    assert any("settings.toml line 1: " in text for text in program.status()["notices"])
    assert program.status()["registration"]["state"] == "offline"
    assert program.run("dial", "600").returncode == 1
    assert program.run("quit").returncode == 0
    program.assert_ended_well(process)
    assert file.read_text().startswith("[account\n")


def test_all_mistakes_of_a_settings_file_are_listed_on_demand(program: Program) -> None:
    assert program.run("check-settings").returncode == 0
    program.config.mkdir()
    file = program.config / "settings.toml"
    file.write_text("[audio]\n" + "".join(f"key{number} = 1\n" for number in range(12)))
    done = program.run("check-settings")
    assert (done.returncode, len(done.stdout.splitlines())) == (1, 12)
    assert (
        done.stdout.splitlines()[-1] == "settings.toml line 13: there is no setting [audio] key11"
    )
    assert done.stderr == f"assistant: 12 mistakes in {file}\n"


def test_usage_and_version(program: Program) -> None:
    assert program.run("--version").stdout.startswith("assistant ")
    assert program.run("--help").stdout.startswith("usage: assistant")
    wrong = program.run("frobnicate")
    assert wrong.returncode == 2
    assert wrong.stderr == "assistant: there is no command 'frobnicate'; try --help\n"
    assert program.run("--profile", "../x", "status").returncode == 2


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_a_reader_that_has_gone_away_is_no_error(program: Program, option: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "assistant", option]
    done = subprocess.run(command, env=program.env, stdout=writing, stderr=subprocess.PIPE)
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")
