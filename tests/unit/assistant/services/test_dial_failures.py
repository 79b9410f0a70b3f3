"""What the desk knows of calls that came to nothing, beyond the PBX's answer."""

from __future__ import annotations

import pytest

from assistant.pbx.code_meanings import CodeKind, CodeMeaning
from assistant.services.dial_failures import DialFailure, failure_of
from sip.states import BlfState, EndReason
from tests.unit.assistant.services.office import NOON, a_call, a_dialed_call

AWAY = BlfState.NOT_REGISTERED
INTERCOM = CodeMeaning(CodeKind.INTERCOM, "103")


@pytest.mark.parametrize(
    ("reason", "meaning", "line", "failure"),
    [
        (EndReason.NO_ANSWER, None, AWAY, DialFailure.NOT_REGISTERED),
        (EndReason.BUSY, INTERCOM, AWAY, DialFailure.NOT_REGISTERED),
        (EndReason.BUSY, INTERCOM, BlfState.IN_CALL, None),
        (EndReason.NO_ANSWER, None, BlfState.AVAILABLE, None),
        (EndReason.DECLINED, CodeMeaning(CodeKind.GROUP_PICKUP), None, DialFailure.NOTHING_RINGS),
        (EndReason.NO_ANSWER, CodeMeaning(CodeKind.PICKUP), AWAY, DialFailure.NOTHING_RINGS),
        (EndReason.NOT_FOUND, CodeMeaning(CodeKind.FETCH, "7"), None, DialFailure.NOBODY_PARKED),
        (EndReason.HUNG_UP, CodeMeaning(CodeKind.GROUP_PICKUP), None, None),
    ],
)
def test_a_failure_is_named_by_what_is_known(reason, meaning, line, failure):
    assert failure_of(a_dialed_call(), reason, meaning, line) is failure


def test_a_call_that_was_answered_or_came_in_has_not_failed():
    answered = a_dialed_call(connected_at=NOON)
    assert failure_of(answered, EndReason.NO_ANSWER, None, AWAY) is None
    assert failure_of(a_call(), EndReason.NO_ANSWER, None, AWAY) is None
