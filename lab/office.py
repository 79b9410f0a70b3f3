"""A lively office for the demo: colleagues talk and come and go, callers ring and queue."""

import csv
import random
import time
from collections.abc import Callable
from typing import Any

from lab import pbx
from lab.ami import AmiError
from lab.calls import OutsideCall, ring
from lab.colleagues import set_colleague
from lab.errors import LabError
from lab.phone_client import ask_phones
from lab.places import CHECKOUT, Places
from lab.queues import list_queues
from lab.roster import COLLEAGUES, DESK, QUEUES

KNOWN_CALLERS = CHECKOUT / "lab" / "contacts.csv"
COLLEAGUE_EVERY_SECONDS = 6.0
QUEUE_EVERY_SECONDS = 13.0
AGENT_EVERY_SECONDS = 17.0
RING_SECONDS = 20
STATES = ("idle", "idle", "idle", "busy", "busy", "ringing", "gone")
"""What a colleague may turn to; most are free, so that there is somebody to transfer to."""
MOST_WAITING = 3
STRANGER = ("", "+44 7700 900999")


def keep_lively(places: Places, *, seconds: float | None, every: float) -> dict[str, Any]:
    """Run until the time is over or the process is ended; the number of calls to the desk."""
    office = _Office(places, random.Random(7))
    office.phones_must_run()
    tasks = [
        (every, office.call_the_desk),
        (COLLEAGUE_EVERY_SECONDS, office.move_a_colleague),
        (QUEUE_EVERY_SECONDS, office.send_to_a_queue),
        (AGENT_EVERY_SECONDS, office.answer_a_queue),
    ]
    began = time.monotonic()
    due = [began + min(3.0, every), began, began + 2.0, began + 9.0]
    while seconds is None or time.monotonic() < began + seconds:
        for index, (pause, task) in enumerate(tasks):
            if time.monotonic() >= due[index]:
                due[index] = time.monotonic() + pause
                _try(task)
        time.sleep(0.1)
    return {"calls_to_the_desk": office.calls}


def _try(task: Callable[[], None]) -> None:
    """The office goes on while the PBX restarts or a phone is in somebody else's hands."""
    try:
        task()
    except (LabError, AmiError, TimeoutError):
        return


class _Office:
    def __init__(self, places: Places, chance: random.Random) -> None:
        self._places = places
        self._chance = chance
        self._callers = known_callers()
        self.calls = 0

    def phones_must_run(self) -> None:
        """Raise LabError where an office without phones would only fail in silence."""
        ask_phones(self._places, {"op": "list"})

    def call_the_desk(self) -> None:
        """Somebody known, or now and then a stranger, rings the desk."""
        stranger = self.calls % 4 == 3
        _name, number = STRANGER if stranger else self._chance.choice(self._callers)
        with pbx.connect(self._places) as ami:
            ring(ami, OutsideCall(to=DESK, number=number, seconds=90), ring_seconds=RING_SECONDS)
        self.calls += 1

    def move_a_colleague(self) -> None:
        """One colleague's state changes, unless he is in a call that the office did not make."""
        extension = self._chance.choice(COLLEAGUES)
        if not self._in_foreign_call(extension):
            set_colleague(self._places, extension, self._chance.choice(STATES))

    def _in_foreign_call(self, extension: str) -> bool:
        phone = ask_phones(self._places, {"op": "show", "extension": extension})
        return any(
            call["incoming"] and not call["ringing"] and call["state"] == "confirmed"
            for call in phone["calls"]
        )

    def send_to_a_queue(self) -> None:
        """A known caller joins a queue in which not too many wait already."""
        queue = self._chance.choice(QUEUES).extension
        _name, number = self._chance.choice(self._callers)
        with pbx.connect(self._places) as ami:
            waiting = {one["queue"]: len(one["callers"]) for one in list_queues(ami)}
            if waiting.get(queue, 0) < MOST_WAITING:
                ring(ami, OutsideCall(to=queue, number=number, seconds=75))

    def answer_a_queue(self) -> None:
        """One of the agents whose phone rings for a queue answers."""
        phones = ask_phones(self._places, {"op": "list"})["phones"]
        ringing = [
            extension
            for extension, phone in phones.items()
            if any(call["ringing"] and "x-queue" in call["headers"] for call in phone["calls"])
        ]
        if ringing:
            set_colleague(self._places, self._chance.choice(ringing), "answer-now")


def known_callers() -> list[tuple[str, str]]:
    """Name and number of everybody whom the demo's store knows."""
    with KNOWN_CALLERS.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    return [(f"{row['First']} {row['Last']}".strip(), row["Phone"]) for row in rows]
