"""Sound finds its way through a NAT by STUN, and past a firewall by TURN; coturn serves both."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lab.places import RTP_PORTS
from lab.second.relay import USER, Relay
from sip import commands as cmd
from sip.events import TraceDumped
from sip.states import CallState
from tests.helpers.far_phone import FarWire
from tests.helpers.lab_control import Lab
from tests.helpers.waiting import SOON, stays_true, wait_until
from tests.live.network.conftest import ECHO, Office

BEHIND_THE_LABS_RTP = 40 + RTP_PORTS + 10
NATS_ADDRESS, PORT_SHIFT = 9, 1000
NOBODYS_ADDRESS = 77
StartOffice = Callable[..., Office]


@pytest.fixture(scope="module")
def relay(far_lab: Lab, wire: FarWire, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Relay]:
    """At the PBX's end of the wire, as the office's own server would be."""
    port = far_lab.sip_port + BEHIND_THE_LABS_RTP
    relay = Relay(tmp_path_factory.mktemp("relay"), f"{wire.net}.1", port)
    yield relay
    relay.stop()


@pytest.fixture
def start_office(far_lab: Lab, wire: FarWire, tmp_path: Path) -> Iterator[StartOffice]:
    """Starts the phone with settings of its own; the wire is whole again afterwards."""
    started: list[Office] = []

    def start(**config: object) -> Office:
        started.append(Office(wire, far_lab, tmp_path / "heard.wav", **config))
        return started[-1]

    yield start
    wire.mend()
    for office in started:
        office.phone.stop()


def sdp_offered(office: Office) -> tuple[str, int]:
    """Where the latest INVITE asked for sound."""
    before = len(office.phone.of(TraceDumped))
    office.phone.post(cmd.DumpTrace("sdp", without_numbers=False))
    office.phone.wait(lambda: len(office.phone.of(TraceDumped)) > before, "the trace")
    rungs = office.phone.of(TraceDumped)[-1].rungs
    text = [r.text for r in rungs if r.is_sent and r.text.startswith("INVITE")][-1]
    address, port = re.search(r"c=IN IP4 (\S+)", text), re.search(r"m=audio (\d+)", text)
    assert address is not None, text
    assert port is not None, text
    return address[1], int(port[1])


def close_all_but(office: Office, relay: Relay) -> None:
    """A firewall: no sound passes but by way of the relay."""
    office.wire.do("only", [office.lab.sip_port, relay.port])


def test_the_relay_carries_sound_where_no_other_way_is_open(
    start_office: StartOffice, relay: Relay
) -> None:
    office = start_office(use_ice=True)
    office.register(turn_server=relay.address, turn_user=USER, turn_password=relay.password)
    close_all_but(office, relay)
    key = office.call_echo()
    address, port = sdp_offered(office)
    assert address == relay.host
    assert relay.port < port <= relay.port + 20
    office.hang_up(key)


def test_without_the_relay_nothing_is_heard_behind_that_firewall(
    start_office: StartOffice, relay: Relay
) -> None:
    office = start_office()
    office.register()
    close_all_but(office, relay)
    key = office.phone.dial(ECHO)
    office.phone.wait_for_state(key, CallState.CONNECTED)
    stays_true(lambda: not office.far.hears_itself(), 1.5, "silence")
    office.hang_up(key)


def test_a_stun_server_tells_how_a_nat_shows_the_sounds_port(
    start_office: StartOffice, relay: Relay
) -> None:
    office = start_office(stun_server=relay.address)
    office.wire.do("nat", NATS_ADDRESS)
    office.wire.do("rebind", PORT_SHIFT)
    office.register()
    assert f"@{office.wire.net}.{NATS_ADDRESS}:" in office.contact()
    key = wait_until(lambda: call_that_names_the_nat(office), SOON, "an offer that names the NAT")
    assert sdp_offered(office)[1] >= 14000 + PORT_SHIFT
    office.wait_for_hum()
    office.hang_up(key)


def call_that_names_the_nat(office: Office) -> str:
    """Its key; "" when the server had not been found when it was dialed."""
    key = office.call_echo()
    if sdp_offered(office)[0] == f"{office.wire.net}.{NATS_ADDRESS}":
        return key
    office.hang_up(key)
    return ""


def test_a_stun_server_that_is_away_holds_up_no_call(
    start_office: StartOffice, wire: FarWire
) -> None:
    office = start_office(stun_server=f"{wire.net}.{NOBODYS_ADDRESS}:3478")
    office.register()
    began = time.monotonic()
    key = office.phone.dial(ECHO)
    office.phone.wait_for_state(key, CallState.CONNECTED)
    assert time.monotonic() - began < 1.0
    office.wait_for_hum()
    office.hang_up(key)
