"""The phone at another PBX than Asterisk, with another phone than our own at the other end."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bench.remote_phone import RemotePhone
from lab.places import Places, Ports
from lab.second.baresip import Baresip
from lab.second.kamailio import PORTS_FROM_BASE, second_places
from lab.second.office import SecondOffice
from tests.helpers.lab_control import Lab
from tests.helpers.second_office import at_rest, hang_up_all, register
from tests.helpers.sip_phone import SipPhone
from tests.helpers.sound import SoundCard

StartDesk = Callable[..., SipPhone]


@pytest.fixture(scope="session")
def second(lab_of_the_run: Lab) -> Places:
    """Where the second office of this test run lives: beside the lab, whose ports it shares."""
    home = Path(lab_of_the_run.status["home"])
    base = lab_of_the_run.sip_port
    assert PORTS_FROM_BASE < 40, "the lab's RTP begins there"
    return second_places(Places(home, home, home, Ports(base), "second"))


@pytest.fixture(scope="module")
def office(second: Places) -> Iterator[SecondOffice]:
    """Kamailio, without phones."""
    with SecondOffice(second) as office:
        yield office


@pytest.fixture(scope="module")
def colleagues(office: SecondOffice) -> dict[str, Baresip]:
    """Two phones that answer when they are told to."""
    return {one: office.start_phone(one) for one in ("201", "202")}


@pytest.fixture
def ada(colleagues: dict[str, Baresip]) -> Baresip:
    """Phone 201, at rest."""
    return at_rest(colleagues["201"])


@pytest.fixture
def boris(colleagues: dict[str, Baresip]) -> Baresip:
    """Phone 202, at rest."""
    return at_rest(colleagues["202"])


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SoundCard]:
    """The desk's loudspeaker and microphone."""
    card = SoundCard(tmp_path_factory.mktemp("sound"))
    yield card
    card.stop()


@pytest.fixture(scope="module")
def start_desk(sound: SoundCard, tmp_path_factory: pytest.TempPathFactory) -> Iterator[StartDesk]:
    """Starts phones in processes of their own, each with sound; all must end in order."""
    started: list[SipPhone] = []

    def start(office: SecondOffice, *, account: dict[str, object] | None = None,
              **config: object) -> SipPhone:  # fmt: skip
        log = tmp_path_factory.mktemp("desk") / "phone.log"
        door = functools.partial(RemotePhone, env=sound.env, log=log)
        settings = {"use_null_audio": False, "echo_cancellation": False, **config}
        started.append(SipPhone(door=door, **settings))
        register(started[-1], office, **(account or {}))
        return started[-1]

    yield start
    for phone in started:
        phone.stop()


@pytest.fixture(scope="module")
def desk_of_the_module(start_desk: StartDesk, office: SecondOffice) -> SipPhone:
    """Extension 200."""
    return start_desk(office)


@pytest.fixture
def desk(desk_of_the_module: SipPhone) -> Iterator[SipPhone]:
    """The module's phone; its calls end with the test."""
    desk_of_the_module.events.clear()
    yield desk_of_the_module
    hang_up_all(desk_of_the_module)
