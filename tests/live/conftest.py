"""The desk of the live tests: a private desktop, the lab's PBX, and the program between them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.helpers.desk import Desk
from tests.helpers.desktop import Desktop
from tests.helpers.lab_control import Lab
from tests.helpers.program import Program

HERE = Path(__file__).parent
CONTACTS = """\
First,Last,Phone
Priya,Nair,0161 552 7789
Tom,Becker,+44 20 7946 0018
Óscar,Núñez,0044 161 496 0101
"""
"""Written in three ways, so that a match is never one of equal strings."""

StartDesk = Callable[..., Desk]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All that lies here needs the lab and a desktop."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.live)
            item.add_marker(pytest.mark.desktop)


@pytest.fixture(scope="session")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    """A desktop of the tests' own."""
    desktop = Desktop(tmp_path_factory.mktemp("desktop"))
    yield desktop
    desktop.stop()


@pytest.fixture(scope="session")
def lab_of_the_run() -> Iterator[Lab]:
    """The lab, up; it fails the tests when it cannot be."""
    lab = Lab()
    yield lab
    lab.stop()


@pytest.fixture
def lab(lab_of_the_run: Lab) -> Lab:
    """The lab without calls, every phone idle."""
    lab_of_the_run.reset()
    return lab_of_the_run


@pytest.fixture(scope="module")
def start_desk(
    desktop: Desktop, lab_of_the_run: Lab, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[StartDesk]:
    """Starts programs with fresh folders; what still runs after the module is ended."""
    started: list[Program] = []

    def start(settings: str = "", *, contacts: str = CONTACTS) -> Desk:
        folder = tmp_path_factory.mktemp("desk")
        program = Program(desktop, folder, settings or lab_of_the_run.settings_text)
        started.append(program)
        program.start()
        return Desk(program, lab_of_the_run, desktop).with_contacts(contacts)

    yield start
    for program in started:
        program.end()


@pytest.fixture(scope="module")
def desk_of_the_module(start_desk: StartDesk) -> Iterator[Desk]:
    """One registered program for all tests of a module; it must end without a sound."""
    desk = start_desk()
    desk.program.wait_until_registered()
    yield desk
    desk.program.stop()


@pytest.fixture
def desk(desk_of_the_module: Desk, lab: Lab) -> Iterator[Desk]:
    """The module's program at rest; a warning fails the test that caused it."""
    desk_of_the_module.come_to_rest()
    yield desk_of_the_module
    desk_of_the_module.program.assert_quiet()
