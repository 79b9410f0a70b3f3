"""The windows with a real pointer on a real screen: Xvfb, a window manager, the screen's tree."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.accessibility import Node
from tests.helpers.desktop import Desktop
from tests.helpers.screen import ProgramScreen
from tests.helpers.waiting import wait_until

CHECKOUT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.desktop


class Window:
    """The sample program and what it said."""

    def __init__(self, desktop: Desktop, output: Path) -> None:
        self._output = output
        env = {**desktop.env, "PYTHONPATH": f"{CHECKOUT / 'src'}:{CHECKOUT}"}
        with output.open("wb") as sink:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "tests.helpers.window_program", "--pop"],
                cwd=CHECKOUT, env=env, stdout=sink, stderr=subprocess.STDOUT,
            )  # fmt: skip
        self.screen: ProgramScreen = desktop.screen.of(self.process.pid)
        self.pointer = desktop.pointer

    def said(self) -> list[str]:
        return self._output.read_text(encoding="utf-8").splitlines()

    def wait_for(self, line: str) -> None:
        wait_until(lambda: line in self.said(), 5, line, explain=lambda: "\n".join(self.said()))

    def row(self, words: str, within: str) -> Node:
        return self.screen.resting(lambda: self.screen.find("list item", words, within), words)

    def drag(self, caller: str, colleague: str) -> None:
        start = self.row(caller, "Active calls").extents
        target = self.row(colleague, "^Colleagues$").extents
        here = (start.x + 24, start.y + 20)
        self.pointer.press(here)
        self.pointer.glide(here, target.centre)


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Window]:
    folder = tmp_path_factory.mktemp("desktop")
    desktop = Desktop(folder)
    try:
        program = Window(desktop, folder / "said.txt")
        yield program
        program.process.terminate()
        assert program.process.wait(10) == 0, program.said()
        assert not [line for line in program.said() if "\t" not in line]
    finally:
        desktop.stop()


def test_a_call_is_dragged_onto_a_colleague(window: Window) -> None:
    window.drag("Anna Keller, connected", "Ada Martin, 101")
    window.screen.wait_for_node("label", "^Transfer Anna Keller to Ada Martin$")
    window.pointer.release()
    window.wait_for("transfer\tk1\t101")


def test_a_drag_onto_an_unregistered_colleague_is_refused_with_the_reason(window: Window) -> None:
    before = window.said()
    window.drag("Anna Keller, connected", "Diego Ruiz, 104")
    window.screen.wait_for_node("label", "^Diego Ruiz is not registered$")
    window.pointer.release()
    window.screen.wait_for(
        lambda: window.screen.find("label", "^Diego Ruiz is not registered$") is None, 5, "no hint"
    )
    assert window.said() == before


def test_a_double_click_on_a_colleague_calls(window: Window) -> None:
    node = window.row("Boris Petrow, 102", "^Colleagues$")
    window.pointer.double_click(node.extents.centre)
    window.wait_for("dial\t102")


def test_the_pop_names_the_caller_and_answers_without_taking_the_focus(window: Window) -> None:
    window.screen.wait_for_node("label", "^Anna Keller$", "Incoming call")
    window.screen.click(
        lambda: window.screen.find("push button", "^Answer", "Incoming call"), "Answer"
    )
    window.wait_for("answer\tp1")
    main = window.screen.window("^Assistant$")
    assert main is not None
    assert "active" in main.states


def test_a_caller_who_hangs_up_while_dragged_ends_the_drag(window: Window) -> None:
    before = window.said()
    window.drag("Anna Keller, connected", "Ada Martin, 101")
    window.screen.wait_for_node("label", "^Transfer Anna Keller to Ada Martin$")
    window.process.send_signal(signal.SIGUSR1)
    window.wait_for("ended\tk1")
    window.screen.wait_for(
        lambda: window.screen.find("label", "^Transfer Anna Keller") is None, 5, "no hint"
    )
    window.pointer.release()
    node = window.row("Ada Martin, 101", "^Colleagues$")
    window.pointer.double_click(node.extents.centre)
    wait_until(lambda: len(window.said()) > len(before) + 1, 5, "the window works on")
    assert window.said() == [*before, "ended\tk1", "dial\t101"]
    assert window.process.poll() is None
