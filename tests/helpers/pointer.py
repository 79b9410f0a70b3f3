"""Mouse and keyboard as a person uses them: through the X server, with xdotool."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

from tests.helpers.waiting import wait_until

DRAG_STEPS = 20
DRAG_STEP_SECONDS = 0.03
"""A drag is seen as one only when the pointer moves in small steps, as a hand does."""

Point = tuple[int, int]


class Pointer:
    """The mouse and the keyboard of one X display."""

    def __init__(self, env: Mapping[str, str]) -> None:
        self._env = dict(env)

    def wait_for_window_manager(self, seconds: float = 10.0) -> None:
        """Return when the window manager manages windows (EWMH)."""
        wait_until(self._has_window_manager, seconds, "the window manager")

    def click(self, point: Point, button: int = 1) -> None:
        """Go there and click."""
        self.move(point)
        self._run("click", str(button))

    def double_click(self, point: Point) -> None:
        """Go there and click twice."""
        self.move(point)
        self._run("click", "--repeat", "2", "--delay", "60", "1")

    def move(self, point: Point) -> None:
        """Go there without a button."""
        # Not --sync: it waits 15 s for a pointer that is there already.
        self._run("mousemove", str(point[0]), str(point[1]))

    def press(self, point: Point) -> None:
        """Go there and press the left button down."""
        self.move(point)
        self._run("mousedown", "1")

    def glide(self, start: Point, end: Point) -> None:
        """Move from one place to the other in small steps."""
        for step in range(1, DRAG_STEPS + 1):
            part = step / DRAG_STEPS
            x = round(start[0] + (end[0] - start[0]) * part)
            y = round(start[1] + (end[1] - start[1]) * part)
            self._run("mousemove", str(x), str(y))
            # The pace of a hand, not a wait for the program.
            time.sleep(DRAG_STEP_SECONDS)

    def release(self) -> None:
        """Let the left button go."""
        self._run("mouseup", "1")

    def drag(self, start: Point, end: Point) -> None:
        """Press at `start`, move to `end`, let go."""
        self.press(start)
        self.glide(start, end)
        self.release()

    def key(self, *keys: str) -> None:
        """Press keys one after the other, in xdotool's words (`Return`, `ctrl+t`)."""
        self._run("key", "--clearmodifiers", *keys)

    def type(self, text: str) -> None:
        """Type text into whatever has the keyboard."""
        self._run("type", "--clearmodifiers", "--delay", "15", "--", text)

    def active_window_name(self) -> str:
        """The title of the window that has the keyboard; empty when none has."""
        done = self._try("getactivewindow", "getwindowname")
        return done.strip()

    def windows(self, title: str) -> list[str]:
        """Ids of visible windows whose title matches the expression."""
        return self._try("search", "--onlyvisible", "--name", title).split()

    def activate(self, window: str) -> None:
        """Bring a window forward and give it the keyboard."""
        self._run("windowactivate", "--sync", window)

    def screenshot(self, picture: Path) -> None:
        """The whole screen as a PNG file (ImageMagick)."""
        command = ["import", "-window", "root", str(picture)]
        subprocess.run(command, env=self._env, capture_output=True, timeout=20, check=True)

    def _has_window_manager(self) -> bool:
        done = subprocess.run(
            ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"],
            env=self._env, capture_output=True, text=True, timeout=10,
        )  # fmt: skip
        return "window id" in done.stdout

    def _try(self, *command: str) -> str:
        done = subprocess.run(
            ["xdotool", *command], env=self._env, capture_output=True, text=True, timeout=20
        )
        return done.stdout if done.returncode == 0 else ""

    def _run(self, *command: str) -> None:
        done = subprocess.run(
            ["xdotool", *command], env=self._env, capture_output=True, text=True, timeout=20
        )
        assert done.returncode == 0, f"xdotool {' '.join(command)}: {done.stderr.strip()}"
