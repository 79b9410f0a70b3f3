"""The lab's command line ends a known failure with one sentence and exit code 1."""

from __future__ import annotations

from pathlib import Path

import pytest

from lab.__main__ import main


@pytest.fixture(autouse=True)
def _a_lab_that_is_down(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASSISTANT_LAB_DIR", str(tmp_path / "lab"))
    monkeypatch.setenv("ASSISTANT_LAB_PORT", "1160")


@pytest.mark.parametrize(
    "arguments",
    [
        ["cli", "core show hints"],
        ["call", "--to", "100", "--from", "1"],
        ["colleague", "101", "idle"],
        ["colleague", "999", "idle"],
        ["restart"],
        ["password", "100"],
        ["password", "../../etc/passwd"],
    ],
)
def test_a_known_failure_is_one_sentence(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("lab: ")
    assert said.err.count("\n") == 1


def test_the_status_of_a_lab_that_is_down_is_no_failure(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["status"]) == 0
    assert '"running": false' in capsys.readouterr().out
