"""When a blind transfer has truly arrived."""

from sip.pj.target_watch import GRACE_SECONDS, LIMIT_SECONDS, TargetWatch, Verdict
from sip.states import BlfState


def a_watch(*states):
    watch = TargetWatch()
    for state in states:
        watch.hear("101", state)
    return watch


def test_a_target_of_which_nothing_is_known_is_not_watched():
    assert not a_watch().begin("key", "101")
    assert not a_watch(BlfState.STALE).begin("key", "101")
    assert a_watch().judge("key", 0.0) is Verdict.TAKEN


def test_a_target_that_rings_has_not_answered():
    watch = a_watch(BlfState.AVAILABLE)
    assert watch.begin("key", "101")
    watch.hear("101", BlfState.RINGING)
    assert watch.judge("key", 0.0) is Verdict.PENDING
    assert watch.judge("key", 60.0) is Verdict.PENDING
    assert watch.judge("key", LIMIT_SECONDS + 1) is Verdict.TAKEN


def test_a_target_that_stops_ringing_without_talking_did_not_take_the_call():
    watch = a_watch(BlfState.AVAILABLE)
    watch.begin("key", "101")
    watch.hear("101", BlfState.RINGING)
    watch.hear("101", BlfState.AVAILABLE)
    assert watch.judge("key", 0.0) is Verdict.UNTAKEN


def test_a_target_that_talked_only_for_a_moment_took_the_call():
    watch = a_watch(BlfState.AVAILABLE)
    watch.begin("key", "101")
    for state in (BlfState.RINGING, BlfState.IN_CALL, BlfState.AVAILABLE):
        watch.hear("101", state)
    assert watch.judge("key", 0.0) is Verdict.TAKEN


def test_a_target_that_answers_is_done_with():
    watch = a_watch(BlfState.AVAILABLE)
    watch.begin("key", "101")
    watch.hear("101", BlfState.RINGING)
    watch.hear("101", BlfState.IN_CALL)
    assert watch.judge("key", 0.0) is Verdict.TAKEN


def test_news_of_the_line_may_lag_behind_the_news_of_the_transfer():
    watch = a_watch(BlfState.AVAILABLE)
    watch.begin("key", "101")
    assert watch.judge("key", 0.0) is Verdict.PENDING
    assert watch.seconds_to_next(0.4) == GRACE_SECONDS - 0.4
    assert watch.judge("key", GRACE_SECONDS + 0.1) is Verdict.TAKEN


def test_a_line_that_falls_silent_while_it_rings_proves_nothing():
    watch = a_watch(BlfState.AVAILABLE)
    watch.begin("key", "101")
    for state in (BlfState.RINGING, BlfState.STALE):
        watch.hear("101", state)
    assert watch.judge("key", 0.0) is Verdict.PENDING
    watch.hear("101", BlfState.IN_CALL)
    assert watch.judge("key", 1.0) is Verdict.TAKEN


def test_a_call_that_is_gone_is_forgotten():
    watch = a_watch(BlfState.AVAILABLE)
    watch.begin("key", "101")
    watch.judge("key", 0.0)
    watch.keep(())
    assert watch.seconds_to_next(0.0) is None


def test_a_grace_period_that_is_over_wakes_nobody():
    watch = a_watch(BlfState.AVAILABLE)
    watch.begin("key", "101")
    watch.judge("key", 0.0)
    assert watch.seconds_to_next(GRACE_SECONDS + 0.1) is None
