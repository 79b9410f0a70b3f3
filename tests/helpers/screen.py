"""What is on the screen, and where: found in the accessibility tree, waited for, clicked."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from tests.helpers.accessibility import AccessibilityBus, Node
from tests.helpers.pointer import Pointer
from tests.helpers.waiting import SOON, wait_until

T = TypeVar("T")


class Screen:
    """The screen as a person (or a screen reader) finds it."""

    def __init__(self, bus: AccessibilityBus, pointer: Pointer, screenshots: Path) -> None:
        self.pointer = pointer
        self._bus = bus
        self._screenshots = screenshots
        self._numbers = itertools.count(1)

    def of(self, pid: int, seconds: float = 10.0) -> ProgramScreen:
        """The part of the screen that belongs to one process, once it has registered."""
        names = wait_until(
            lambda: [name for name, owner in self._bus.applications() if owner == pid],
            seconds,
            f"process {pid} in the accessibility registry",
            explain=lambda: f"registered: {self._bus.applications()}",
        )
        return ProgramScreen(self, names[0])

    def read(self, bus_name: str) -> Node:
        """The tree of one program now."""
        return self._bus.read(bus_name)

    def screenshot(self) -> Path:
        """A picture of the whole screen in a file."""
        self._screenshots.mkdir(parents=True, exist_ok=True)
        picture = self._screenshots / f"{next(self._numbers):03}.png"
        self.pointer.screenshot(picture)
        return picture


class ProgramScreen:
    """What one program shows."""

    def __init__(self, screen: Screen, bus_name: str) -> None:
        self._screen = screen
        self._bus_name = bus_name
        self.pointer = screen.pointer

    def tree(self) -> Node:
        """Everything, now."""
        return self._screen.read(self._bus_name)

    def windows(self) -> list[Node]:
        """The top-level windows that show."""
        return [window for window in self.tree().children if window.is_showing]

    def window(self, title: str) -> Node | None:
        """The window that shows and whose title matches the expression."""
        return next((one for one in self.windows() if re.search(title, one.name)), None)

    def find(self, role: str = "", words: str = "", within: str = "") -> Node | None:
        """The first object that shows, with this role and words that match the expression.

        `within` limits the search to the window (or object) of that name.
        """
        for node in self._part(within):
            if not node.is_showing or (role and node.role != role):
                continue
            if re.search(words, node.words):
                return node
        return None

    def wait_for_node(
        self, role: str = "", words: str = "", within: str = "", seconds: float = SOON
    ) -> Node:
        """`find`, waited for."""
        what = f"{role or 'object'} with /{words}/ {f'in {within}' if within else ''}"
        return self.wait_for(lambda: self.find(role, words, within), seconds, what)

    def wait_for_words(self, words: str, within: str = "", seconds: float = SOON) -> str:
        """Wait until all that shows, joined line by line, matches the expression; those lines."""
        return self.wait_for(
            lambda: (said := self.words(within)) and re.search(words, said) and said,
            seconds, f"words /{words}/ on the screen",
        )  # fmt: skip

    def words(self, within: str = "") -> str:
        """All words that show, one object a line."""
        said = (node.words for node in self._part(within) if node.is_showing)
        return "\n".join(words for words in said if words)

    def wait_for(self, condition: Callable[[], T | None], seconds: float, what: str) -> T:
        """Wait for a condition of the screen; the failure shows the tree and a picture."""
        return wait_until(condition, seconds, what, explain=self.explain)

    def click(self, find: Callable[[], Node | None], what: str) -> Node:
        """Wait until an object is found and rests where it is, then click its middle."""
        node = self.resting(find, what)
        self.pointer.click(node.extents.centre)
        return node

    def resting(self, find: Callable[[], Node | None], what: str) -> Node:
        """An object once two readings in a row found it in the same place."""
        last: list[Node | None] = [None]

        def rests() -> Node | None:
            before, last[0] = last[0], find()
            node = last[0]
            is_same = node and before and before.extents == node.extents
            return node if is_same and node and node.extents.width > 0 else None

        return self.wait_for(rests, SOON, f"{what}, at rest")

    def explain(self) -> str:
        """The tree and where the picture is."""
        return f"screenshot: {self._screen.screenshot()}\n{self.tree().dump()}"

    def _part(self, within: str) -> list[Node]:
        tree = self.tree()
        if not within:
            return list(tree.walk())
        tops = (node for node in tree.walk() if node.is_showing and re.search(within, node.name))
        # A button may have the name of what it shows.
        top = next((node for node in tops if node.depth > 0 and node.children), None)
        return list(top.walk()) if top else []
