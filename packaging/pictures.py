"""Takes the README's pictures of the running demo, on a desktop of its own: `make pictures`."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(CHECKOUT), str(CHECKOUT / "src")]

from tests.helpers.accessibility import Extents, Node  # noqa: E402
from tests.helpers.desk import ROW_ROLES, said  # noqa: E402
from tests.helpers.desktop import Desktop  # noqa: E402
from tests.helpers.program import Program  # noqa: E402

SCALE = 1.25
WIDTH, HEIGHT = 1490, 950
MAX_BYTES = 300_000
TITLE = "Assistant"


class Studio:
    """One program in the demo's office, in one theme, and a camera."""

    def __init__(self, desktop: Desktop, folder: Path, theme: str, pictures: Path) -> None:
        self._desktop, self._pictures, self._theme = desktop, pictures, theme
        settings = f'[window]\ntheme = "{theme}"\nlanguage = "en"\n'
        self.program = Program(desktop, folder / theme, settings)
        self.program.env = {**self.program.env, "QT_SCALE_FACTOR": str(SCALE)}
        self.program.start("--demo")
        self.screen = self.program.screen

    def window(self, title: str) -> Node:
        """A window of the program, waited for."""
        return self.screen.wait_for(lambda: self.screen.window(title), 15, f"the window {title}")

    def arrange(self) -> None:
        """Give the main window its size."""
        window = self._x_window()
        self._run("xdotool", "windowmove", window, "40", "4")
        self._run("xdotool", "windowsize", "--sync", window, str(WIDTH), str(HEIGHT))
        self.screen.wait_for(lambda: self._box(window)[2] == WIDTH, 5, "the window's size")

    def click(self, name: str, role: str) -> None:
        """Click what has a name that begins so."""
        node = self._resting(lambda: self.screen.find(role, f"^{name}"), name)
        self._desktop.pointer.click(self.place(node.extents))

    def row(self, words: str) -> Node:
        """A row that says this, at rest."""
        return self._resting(lambda: self._row(words), words)

    def place(self, extents: Extents) -> tuple[int, int]:
        """Its middle in pixels of the screen."""
        x, y = extents.centre
        # The accessibility tree counts in the program's own pixels.
        return round(x * SCALE), round(y * SCALE)

    def shoot(self, name: str, title: str = TITLE) -> None:
        """A picture of one window's content, with what lies over it."""
        x, y, width, height = self._box(self._x_window(title))
        self._shoot(name, f"{width}x{height}+{x}+{y}")

    def drag_and_shoot(self, row: str, target: str, name: str) -> None:
        """A picture in the middle of a drag, which is then called off."""
        start, end = self.place(self.row(row).extents), self.place(self.row(target).extents)
        pointer = self._desktop.pointer
        pointer.press((start[0], start[1] - 40))
        pointer.glide((start[0], start[1] - 40), (end[0] + 20, end[1] + 6))
        self.settle()
        self.shoot(name)
        # Let go where nothing takes a call.
        away = (end[0] + 300, end[1] + 500)
        pointer.glide((end[0] + 20, end[1] + 6), away)
        pointer.release()

    def press(self, *keys: str) -> None:
        """Press keys, with time for a menu to open."""
        self.settle()
        self._desktop.pointer.key(*keys)

    def rest(self) -> None:
        """Take the pointer out of the picture."""
        self._desktop.pointer.move((1590, 990))
        self.settle()

    def settle(self, seconds: float = 0.7) -> None:
        """Let animations end; a picture has no condition to wait for."""
        time.sleep(seconds)

    # -- inside --------------------------------------------------------------------------------

    def _resting(self, find: Callable[[], Node | None], what: str) -> Node:
        return self.screen.resting(find, what)

    def _row(self, words: str) -> Node | None:
        tree = self.screen.tree().walk()
        rows = (one for one in tree if one.role in ROW_ROLES and one.is_showing)
        return next((one for one in rows if words in said(one) and one.extents.height < 300), None)

    def _x_window(self, title: str = TITLE) -> str:
        found = self._desktop.pointer.windows(title)
        boxes = {window: self._box(window) for window in found}
        return max(boxes, key=lambda window: boxes[window][2] * boxes[window][3])

    def _box(self, window: str) -> tuple[int, int, int, int]:
        # Of the content, without the window manager's title bar.
        facts = dict(
            line.strip().split(":", 1)
            for line in self._run("xwininfo", "-id", window).splitlines()
            if ":" in line
        )
        names = ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
        x, y, width, height = (int(facts[one]) for one in names)
        return x, y, width, height

    def _run(self, *command: str) -> str:
        env = dict(self._desktop.env)
        done = subprocess.run(
            command, env=env, capture_output=True, text=True, timeout=20, check=True
        )
        return done.stdout

    def _shoot(self, name: str, place: str) -> None:
        file = self._pictures / f"{name}.png"
        png = (
            "-strip",
            "-define",
            "png:compression-level=9",
            "-define",
            "png:compression-filter=5",
        )
        command = ["import", "-window", "root", "-crop", place, "+repage", *png, f"png24:{file}"]
        subprocess.run(command, env=dict(self._desktop.env), timeout=20, check=True)
        size = file.stat().st_size
        print(f"{file.name}: {size // 1000} kB")
        if size > MAX_BYTES:
            raise SystemExit(f"{file} is larger than {MAX_BYTES // 1000} kB")


def take(studio: Studio, theme: str) -> None:
    """All pictures of one theme; the light one has those that need no second."""
    studio.window(f"^{TITLE}")
    studio.arrange()
    studio.window("^Incoming call$")
    studio.rest()
    studio.shoot(f"pop-{theme}", "^Incoming call$")
    studio.settle()
    studio.click("Answer", "push button")
    studio.screen.wait_for_words("connected", seconds=10)
    studio.rest()
    studio.screen.wait_for_words("Carla Rossi.*ringing", seconds=60)
    studio.shoot(f"main-{theme}")
    if theme != "light":
        return
    studio.drag_and_shoot("Priya Nair", "Ben Okafor", "drag")
    studio.click("Contacts", "radio button")
    studio.click("Priya Nair.*Northwind Traders.*", "list item")
    studio.screen.wait_for_words("Prefers to be called before noon", seconds=10)
    studio.rest()
    studio.shoot("contacts")
    studio.click("Menu", "push button")
    studio.press("Up", "Up", "Up", "Up", "Return")
    studio.window("^Why")
    studio.click("SIP messages", "radio button")
    studio.rest()
    studio.shoot("why", "^Why")


def main() -> int:
    """Take them all into a folder, `docs/images` unless told otherwise."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=CHECKOUT / "docs" / "images")
    pictures: Path = parser.parse_args().folder
    pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="pictures-") as name:
        folder = Path(name)
        desktop = Desktop(folder / "desktop")
        try:
            for theme in ("light", "dark"):
                studio = Studio(desktop, folder, theme, pictures)
                try:
                    take(studio, theme)
                finally:
                    studio.program.end()
        finally:
            desktop.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
