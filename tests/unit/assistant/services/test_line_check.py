"""The phone looks after itself when the PBX was gone."""

import pytest

from assistant.pbx.records import LinkState
from assistant.services.line_check import LineCheck
from sip.commands import CheckLine

UP, LOST, OFF = LinkState.UP, LinkState.LOST, LinkState.OFF


class Phone:
    """Collects what is posted."""

    def __init__(self):
        self.posted = []

    def post(self, command):
        self.posted.append(command)


@pytest.mark.parametrize(
    ("states", "checks"),
    [
        ((UP,), 0),
        ((LOST, LinkState.CONNECTING, UP), 1),
        ((UP, LOST, LOST, UP), 1),
        ((UP, LOST, UP, LOST, UP), 2),
        ((UP, UP), 0),
        ((OFF,), 0),
    ],
)
def test_the_line_is_checked_once_for_each_return_of_the_pbx(states, checks):
    phone = Phone()
    line_check = LineCheck(phone)
    for state in states:
        line_check.on_link(state)
    assert phone.posted == [CheckLine()] * checks
