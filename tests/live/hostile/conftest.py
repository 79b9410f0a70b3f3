"""A phone in a real call, and neighbours who mean it harm."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bench.victim import Victim
from lab.pbx import running
from tests.helpers.lab_control import Lab
from tests.helpers.sip_phone import account_of


@pytest.fixture(scope="module")
def victim(lab_of_the_run: Lab, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Victim]:
    """Extension 100, talking to the echo during all tests of the module; it must end in order."""
    lab_of_the_run.reset()
    account, folder = account_of(lab_of_the_run), tmp_path_factory.mktemp("victim")
    pbx = running(lab_of_the_run.places)
    assert pbx is not None
    with Victim(account, folder, [pbx.pid]) as victim:
        yield victim
