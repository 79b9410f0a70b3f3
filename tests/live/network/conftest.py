"""A phone at the far end of a wire that tests break, and a PBX at the near end."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from lab.processes import as_root
from sip import commands as cmd
from sip.config import Transport
from sip.events import EngineStopped, RegistrationChanged
from sip.states import BlfState, CallState, RegistrationState
from tests.helpers.far_phone import FarPhone, FarWire
from tests.helpers.lab_control import Lab
from tests.helpers.ports import free_place
from tests.helpers.sip_phone import SipPhone, account_of
from tests.helpers.waiting import wait_until

PORTS = (16060, 17060)
"""Of the lab beyond the wire, one for each test run at the same time."""
ECHO = "600"
COLLEAGUE = "101"
BACK_SECONDS = 5.0
"""How long sound and presence may take after the network is back."""


class Office:
    """The phone, the PBX and the wire between them."""

    def __init__(self, wire: FarWire, lab: Lab, heard: Path, **config: object) -> None:
        """`config` as in `SipConfig`."""
        self.wire = wire
        self.lab = lab
        self._doors: list[FarPhone] = []

        def door(*arguments: object) -> FarPhone:
            self._doors.append(FarPhone(wire, heard, *arguments))  # type: ignore[arg-type]
            return self._doors[-1]

        self.phone = SipPhone(door=door, **config)
        self.far = self._doors[-1]

    def register(self, transport: Transport = Transport.UDP, **account_fields: object) -> None:
        """Register 100 and see the colleague as available."""
        fields = {"server": f"{self.wire.net}.1", "transport": transport, **account_fields}
        account = account_of(self.lab, "100", **fields)
        self.phone.events.clear()
        self.phone.post(cmd.Register(account))
        self.phone.post(cmd.WatchExtensions((COLLEAGUE,)))
        self.wait_until_registered()
        self.wait_for_line(BlfState.AVAILABLE)

    def call_echo(self) -> str:
        """A call in which the phone hears its own hum; its key."""
        self.far.listen_anew()
        key = self.phone.dial(ECHO)
        self.phone.wait_for_state(key, CallState.CONNECTED)
        self.wait_for_hum()
        return key

    def wait_for_hum(self, seconds: float = BACK_SECONDS) -> None:
        """Wait until sound goes there and back from now on."""
        self.far.listen_anew()
        self.phone.wait(self.far.hears_itself, "the hum", seconds)

    def wait_for_silence(self) -> None:
        """Wait until nothing of it is heard any more."""
        self.phone.wait(lambda: not self.far.hears_itself(), "silence", BACK_SECONDS)

    def wait_for_line(self, state: BlfState, seconds: float = BACK_SECONDS) -> None:
        """Wait until the phone says so of the colleague."""

        def told() -> bool:
            line = self.phone.line(COLLEAGUE)
            return line is not None and line.state is state

        self.phone.wait(told, f"{COLLEAGUE} {state.value}", seconds)

    def wait_until_registered(self, seconds: float = BACK_SECONDS) -> None:
        """Wait until the latest word is that the phone is registered."""
        self.phone.wait(lambda: self.registration() is RegistrationState.REGISTERED, "100", seconds)

    def registration(self) -> RegistrationState | None:
        """The latest word on it."""
        told = self.phone.of(RegistrationChanged)
        return told[-1].state if told else None

    def registrations(self) -> int:
        """How often the phone was registered anew."""
        told = self.phone.of(RegistrationChanged)
        return sum(one.state is RegistrationState.REGISTERED for one in told)

    def wait_for_reconnecting(self, key: str, *, shown: bool, seconds: float = 6.0) -> None:
        """Wait until the call says that it is being brought back, or no longer says so."""

        def told() -> bool:
            call = self.phone.call(key)
            return call is not None and (call.reconnecting_since is not None) == shown

        self.phone.wait(told, "reconnecting" if shown else "reconnected", seconds)

    def expect_empty_pbx(self) -> None:
        """Nothing rings and nothing is half open at the PBX."""
        wait_until(lambda: self.channels() == 0, BACK_SECONDS, "a PBX without channels")

    def channels(self) -> int:
        """How many channels the PBX has."""
        return int(self.lab.run("cli", "core show channels count").split()[0])

    def contact(self) -> str:
        """Where the PBX sends what is meant for 100."""
        lines = self.lab.run("cli", "pjsip show contacts").splitlines()
        return next((line.split()[1] for line in lines if " 100/sip:" in line), "")

    def contact_port(self) -> int:
        """The phone's port as the PBX knows it, which over TCP is that of the connection."""
        return int(self.contact().rpartition("@")[2].partition(";")[0].rpartition(":")[2])

    def move_back(self) -> None:
        """The address of the beginning, and a PBX that knows it."""
        self.wire.do("address", 2)
        wait_until(
            lambda: f"@{self.wire.net}.2:" in self.contact(), BACK_SECONDS, "the old address"
        )

    def hang_up(self, key: str) -> None:
        """End the call, and see it end at the PBX, too."""
        self.phone.post(cmd.HangUp(key))
        self.phone.wait_for_end(key)
        self.expect_empty_pbx()


@pytest.fixture(scope="session")
def place() -> Iterator[int]:
    """A base port whose wire is nobody else's: a second one would take the first one's away."""
    lock, port = free_place(PORTS, "wire")
    yield port
    lock.close()


@pytest.fixture(scope="session")
def wire(place: int) -> Iterator[FarWire]:
    """The wire; without network namespaces there is none, and that is said aloud."""
    allowed = subprocess.run(as_root(["ip", "netns", "list"]), capture_output=True, check=False)
    if allowed.returncode or not Path("/dev/net/tun").exists():
        pytest.skip("NO NETWORK FAULT IS TESTED: namespaces or /dev/net/tun are not permitted here")
    wire = FarWire(f"assistant-{place}", f"10.203.{place // 1000}")
    yield wire
    wire.close()


@pytest.fixture(scope="session")
def far_lab(wire: FarWire, place: int) -> Iterator[Lab]:
    """A lab at the wire's near end."""
    lab = Lab(place, f"{wire.net}.1")
    yield lab
    lab.stop()


@pytest.fixture(scope="session")
def running_office(
    wire: FarWire, far_lab: Lab, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Office]:
    """One phone for all tests; it must end cleanly."""
    office = Office(wire, far_lab, tmp_path_factory.mktemp("heard") / "heard.wav")
    yield office
    office.phone.stop()
    office.phone.wait(lambda: office.phone.of(EngineStopped), "the phone's end")
    assert office.phone.of(EngineStopped)[-1].error == ""


@pytest.fixture
def office(running_office: Office) -> Iterator[Office]:
    """Registered over UDP, no call; the wire is whole again afterwards."""
    yield from _at_work(running_office, Transport.UDP)


@pytest.fixture
def office_on_tcp(running_office: Office) -> Iterator[Office]:
    """The same over TCP."""
    yield from _at_work(running_office, Transport.TCP)


@pytest.fixture(params=[Transport.UDP, Transport.TCP], ids=["udp", "tcp"])
def any_office(running_office: Office, request: pytest.FixtureRequest) -> Iterator[Office]:
    """Each in its turn."""
    yield from _at_work(running_office, request.param)


def _at_work(office: Office, transport: Transport) -> Iterator[Office]:
    office.register(transport)
    yield office
    office.wire.mend()
    for key in office.phone.call_keys():
        office.phone.post(cmd.HangUp(key))
    office.lab.colleague(COLLEAGUE, "idle")  # whatever a test that failed made of him
