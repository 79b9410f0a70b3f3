"""Account settings are checked before they reach the stack, and never show the password."""

import pytest

from sip.config import AccountConfig, Transport
from sip.errors import ConfigError
from sip.probe import is_ip_address, local_address_toward, refuses, resolve


@pytest.mark.parametrize(
    ("extension", "server", "port", "field"),
    [
        ("", "pbx", 0, "extension"),
        ("10 0", "pbx", 0, "extension"),
        ("100", "", 0, "server"),
        ("100", "pbx\r\nVia: x", 0, "server"),
        ("100", "pbx", 70000, "port"),
        ("100", "[::1]", 0, "server"),
    ],
)
def test_a_field_that_cannot_be_in_an_address_is_named(extension, server, port, field):
    with pytest.raises(ConfigError) as error:
        AccountConfig(extension, server, "secret", port)
    assert error.value.field == field


def test_the_password_is_not_shown():
    assert "secret" not in repr(AccountConfig("100", "pbx", "secret"))


def test_the_port_follows_the_transport_unless_it_is_given():
    assert AccountConfig("100", "pbx", "", transport=Transport.TLS).effective_port == 5061
    assert AccountConfig("100", "pbx", "", 5080).effective_port == 5080


def test_addresses_need_no_resolving():
    assert is_ip_address("10.0.0.1")
    assert is_ip_address("[::1]")
    assert not is_ip_address("pbx.example")


def test_a_name_gives_the_addresses_that_the_stack_can_use():
    assert resolve("localhost") == ("127.0.0.1",)


def test_a_name_that_cannot_exist_is_not_resolved():
    assert resolve("no-such-host.invalid") == ()


def test_a_closed_port_is_unreachable():
    assert refuses("127.0.0.1", 9)


def test_the_route_to_loopback_is_loopback():
    assert local_address_toward("127.0.0.1", 5060) == "127.0.0.1"
