"""The people, departments and queues of the lab's office, as the PBX configuration names them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """One extension of the office."""

    extension: str
    name: str
    department: str


@dataclass(frozen=True, slots=True)
class Queue:
    """One queue and the extensions that are logged in to it while the lab is idle."""

    extension: str
    name: str
    members: tuple[str, ...]


PEOPLE = (
    Person("100", "Ada Martin", "Reception"),
    Person("101", "Ben Okafor", "Reception"),
    Person("102", "Carla Rossi", "Sales"),
    Person("103", "David Novak", "Sales"),
    Person("104", "Elena Petrova", "Sales"),
    Person("105", "Frank Weber", "Sales"),
    Person("106", "Grace Lin", "Support"),
    Person("107", "Hugo Laurent", "Support"),
    Person("108", "Ines Garcia", "Support"),
    Person("109", "Jonas Berg", "Support"),
)
QUEUES = (
    Queue("800", "Sales", ("102", "103", "104", "105")),
    Queue("801", "Support", ("106", "107", "108", "109")),
)
ROLES = ("user", "head", "manager")

DESK = "100"
"""The extension that the program itself registers; the lab's own phones are all the others."""

COLLEAGUES = tuple(person.extension for person in PEOPLE if person.extension != DESK)


def person(extension: str) -> Person | None:
    """Who has this extension, or None."""
    return next((one for one in PEOPLE if one.extension == extension), None)


def queue(extension: str) -> Queue | None:
    """Which queue has this extension, or None."""
    return next((one for one in QUEUES if one.extension == extension), None)
