"""Learns what a phone looks like, so that its painting can be seen: its window, and who calls."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from bench.contacts import Person
from bench.desktop import Desktop
from bench.lab_link import Lab
from bench.phones import Phone
from bench.screen import Area, Reference
from bench.windows import shown_windows

RING_SECONDS = 1.2
"""After so long a ringing phone has painted all it will paint."""
REST_SECONDS = 1.0
FEWEST_EDGES = 40


class NotSeenError(Exception):
    """The phone did not show what it should."""


@dataclass(frozen=True, slots=True)
class Looks:
    """How to see that a phone's window stands there, and that the caller's name does.

    `caller` has several references when several places show him; the first that is complete
    counts.
    """

    window: Reference
    caller: dict[str, Reference]


class Painter:
    """Takes the pictures of a phone that runs, is registered and rests."""

    def __init__(self, desktop: Desktop, lab: Lab, phone: Phone) -> None:
        self._screen = desktop.screen
        self._lab = lab
        self._phone = phone

    def learn(self, caller: Person, other: Person) -> Looks:
        """Two calls from `caller` and one from `other`. Raises `NotSeenError`."""
        idle = self._screen.picture()
        windows = shown_windows(self._phone.env)
        if not windows:
            raise NotSeenError(f"{self._phone.name} shows no window")
        main = windows[0].area
        window = self._screen.reference(idle, self._screen.edges(idle, main))
        areas: dict[str, Area] = {}

        def look_for_pop() -> None:
            if not self._phone.says_it_knows(caller):
                raise NotSeenError(f"{self._phone.name} does not know {caller.name}")
            known = {one.id for one in windows}
            new = [one.area for one in shown_windows(self._phone.env) if one.id not in known]
            areas.update({"pop": new[0]} if new else {})

        with_caller = self._pictures(caller, look_for_pop)
        with_other = self._pictures(other)
        again = self._pictures(caller)
        if not self._phone.pop_only:
            areas["window"] = main
        references = {}
        for name, area in areas.items():
            places = self._screen.edges(with_caller[0], area)
            for picture in (*with_caller[1:], *again):
                places = {one for one in places if _same(picture, with_caller[0], one)}
            for picture in (idle, *with_other):
                places = {one for one in places if not _same(picture, with_caller[0], one)}
            if len(places) >= FEWEST_EDGES:
                references[name] = self._screen.reference(with_caller[0], places)
        if not references:
            raise NotSeenError(f"{self._phone.name} shows nothing that tells callers apart")
        return Looks(window, references)

    def _pictures(
        self, person: Person, meanwhile: Callable[[], None] = lambda: None
    ) -> list[memoryview]:
        """The screen at two moments while this person's call rings."""
        channel = self._lab.call(person.number)
        try:
            time.sleep(RING_SECONDS)
            first = self._screen.picture()
            meanwhile()
            time.sleep(REST_SECONDS)
            return [first, self._screen.picture()]
        finally:
            self._lab.hang_up(channel)
            time.sleep(REST_SECONDS)


def _same(one: memoryview, other: memoryview, place: int) -> bool:
    return one[place] == other[place] and one[place - 1] == other[place - 1]
