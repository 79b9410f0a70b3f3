"""The desk as its user sees it: pop, calls, colleagues, history and queues."""

from __future__ import annotations

import re

from assistant.windows.settling import SETTLE_SECONDS
from tests.helpers.accessibility import Node
from tests.helpers.desktop import Desktop
from tests.helpers.lab_control import Lab
from tests.helpers.program import Program
from tests.helpers.screen import ProgramScreen
from tests.helpers.sound import SoundCard
from tests.helpers.waiting import SOON, stays_true

ROW_ROLES = frozenset({"list item", "panel"})
"""Tiles and history rows are items of lists; an active call is a card with buttons in it."""
PANELS = frozenset({"Calls", "Colleagues", "Queues", "History"})
BUTTON_ROLES = frozenset({"push button", "check box"})


class Desk:
    """One program on the desktop, registered with the lab, and everything around it."""

    def __init__(self, program: Program, lab: Lab, desktop: Desktop) -> None:
        self.program = program
        self.lab = lab
        self.desktop = desktop

    @property
    def screen(self) -> ProgramScreen:
        return self.program.screen

    @property
    def sound(self) -> SoundCard:
        return self.desktop.sound

    def with_contacts(self, text: str) -> Desk:
        """Put contacts into its store as a user would, from a CSV file; no text: none."""
        if not text:
            return self
        file = self.program.folder / "contacts.csv"
        file.write_text(text, encoding="utf-8")
        self.program.wait_for_status(bool, 15, "an answer on the command line")
        self.program.must("import-contacts", str(file))
        return self

    def come_to_rest(self) -> None:
        """Wait until no call is left, the line is registered, and the list of calls is empty.

        The card of a call that was handed over says so for some seconds more.
        """
        self.program.wait_for_status(
            lambda status: not status["calls"]
            and status["registration"]["state"] == "registered",
            10, "registered and without calls",
        )  # fmt: skip
        self.screen.wait_for(lambda: not self.rows("Calls"), SOON, "an empty list of calls")
        # Clicks in the first moments after a call vanished are taken as meant for that call.
        stays_true(lambda: not self.rows("Calls"), 1.2 * SETTLE_SECONDS, "no calls")

    # -- the pop -------------------------------------------------------------------------------

    def pop(self) -> Node | None:
        """The pop's window while it shows."""
        for window in self.screen.windows():
            if window.role != "frame" and _button(window, "Answer") is not None:
                return window
        return None

    def pop_words(self) -> str:
        """All that the pop says; empty while there is none."""
        pop = self.pop()
        return pop.all_words() if pop else ""

    def wait_for_pop(self, words: str, seconds: float = SOON) -> str:
        """Wait until the pop says something that matches the expression; all its words."""
        return self.screen.wait_for(
            lambda: (said := self.pop_words()) and re.search(words, said) and said,
            seconds, f"a pop with /{words}/",
        )  # fmt: skip

    def wait_for_no_pop(self) -> None:
        """Wait until the pop is gone."""
        self.screen.wait_for(lambda: self.pop() is None, SOON, "no pop")

    def click_in_pop(self, name: str) -> None:
        """Click a button of the pop."""

        def button() -> Node | None:
            pop = self.pop()
            return _button(pop, name) if pop else None

        self.screen.click(button, f"button {name} in the pop")

    # -- the main window -----------------------------------------------------------------------

    def main_window(self) -> Node:
        """The program's main window."""
        return self.screen.wait_for(
            lambda: next((one for one in self.screen.windows() if one.role == "frame"), None),
            10, "the main window",
        )  # fmt: skip

    def button(self, name: str) -> Node | None:
        """A button of the main window."""
        return _button(self.main_window(), name)

    def click(self, name: str) -> None:
        """Click a button of the main window."""
        self.screen.click(lambda: self.button(name), f"button {name}")

    def answer_question(self, answer: str) -> None:
        """Click a button of a question that the program asks."""

        def button() -> Node | None:
            asked = (one for one in self.screen.windows() if one.role == "dialog")
            found = (_button(one, answer) for one in asked)
            return next((one for one in found if one is not None), None)

        self.screen.click(button, f"button {answer} of a question")

    def row(self, words: str, part: str = "") -> Node | None:
        """The first row whose words match; `part` is the accessible name of its panel."""
        return next((node for node in self._rows(part) if re.search(words, said(node))), None)

    def rows(self, part: str = "") -> list[str]:
        """The words of all rows of a panel, top to bottom."""
        return [said(node) for node in self._rows(part)]

    def wait_for_row(self, words: str, part: str = "", seconds: float = SOON) -> Node:
        """The first row whose words match, waited for."""
        return self.screen.wait_for(
            lambda: self.row(words, part), seconds, f"a row with /{words}/ in {part or 'any list'}"
        )

    def drag(self, row: str, target: str) -> None:
        """Drag the call row that matches onto the colleague that matches, with the mouse."""
        start = self.resting_row(row, "Calls").extents.centre
        end = self.resting_row(target, "Colleagues").extents.centre
        self.screen.pointer.drag(start, end)

    def resting_row(self, words: str, part: str) -> Node:
        """A row once it stays where it is."""
        return self.screen.resting(lambda: self.row(words, part), f"row /{words}/")

    def _rows(self, part: str) -> list[Node]:
        panels = [
            node
            for node in self.main_window().walk()
            if node.role == "panel" and node.is_showing and node.name in PANELS
        ]
        wanted = [panel for panel in panels if part in ("", panel.name)]
        return [
            node
            for panel in wanted
            for node in panel.walk()
            if node.role in ROW_ROLES and node.is_showing and node is not panel
        ]


def said(row: Node) -> str:
    """All that a row says, on one line."""
    return ", ".join(row.all_words().splitlines())


def _button(area: Node, name: str) -> Node | None:
    for node in area.walk():
        if node.role in BUTTON_ROLES and node.is_showing and re.fullmatch(name, node.name):
            return node
    return None
