"""Which of a name's addresses the phone uses."""

from __future__ import annotations

from sip.addresses import Addresses


def test_the_first_look_up_gives_the_first_address() -> None:
    addresses = Addresses()
    assert addresses.take(("10.0.0.1", "10.0.0.2"))
    assert addresses.current == "10.0.0.1"


def test_an_address_in_use_stays_while_the_name_has_it() -> None:
    addresses = Addresses(("10.0.0.1", "10.0.0.2"))
    assert not addresses.take(("10.0.0.2", "10.0.0.1"))
    assert addresses.known == ("10.0.0.1", "10.0.0.2")


def test_a_pbx_that_moved_is_followed() -> None:
    addresses = Addresses(("10.0.0.1",))
    assert addresses.take(("10.0.0.9",))
    assert addresses.known == ("10.0.0.9",)


def test_one_that_does_not_answer_gives_way_to_the_next() -> None:
    addresses = Addresses(("10.0.0.1", "10.0.0.2"))
    addresses.try_next()
    assert addresses.current == "10.0.0.2"
    assert not addresses.take(("10.0.0.1", "10.0.0.2")), "the look-up of the retry changes nothing"


def test_without_addresses_there_is_none_to_try() -> None:
    addresses = Addresses()
    addresses.try_next()
    assert addresses.current == ""
