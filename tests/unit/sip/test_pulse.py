"""When the PBX is asked for a sign of life."""

from sip.pj.pulse import REST_SECONDS, Pulse


class NoAccount:
    """A registrar that was taken offline."""

    account = None
    settings = None


def test_a_line_that_stands_is_asked_about_after_a_rest():
    pulse = Pulse(NoAccount())  # type: ignore[arg-type]  # all that it asks
    pulse.sip_start()
    rest = pulse.seconds_to_next()
    assert rest is not None
    assert 0 < rest <= REST_SECONDS[1]


def test_without_an_account_nothing_is_ever_due():
    pulse = Pulse(NoAccount())  # type: ignore[arg-type]  # all that it asks
    pulse.sip_start()
    pulse.sip_ask()
    assert pulse.seconds_to_next() is None
    assert not pulse.is_asking
