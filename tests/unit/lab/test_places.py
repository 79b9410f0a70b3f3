"""One lab's folders and ports follow from its environment alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from lab.errors import LabError
from lab.places import places

HOME = {"HOME": "/home/ada"}


def test_the_usual_lab_lives_in_the_build_cache() -> None:
    where = places(HOME)
    assert where.home == Path("/home/ada/.cache/assistant-build/lab")
    assert where.roots == Path("/home/ada/.cache/assistant-build/asterisk-root")
    assert where.profile_file == Path("/home/ada/.config/assistant/profiles/lab/settings.toml")


def test_the_usual_ports_are_not_those_of_a_real_pbx() -> None:
    ports = places(HOME).ports
    assert (ports.sip, ports.sip_tls, ports.ami, ports.ami_tls) == (25060, 25061, 25038, 25039)
    assert (ports.rtp_first, ports.rtp_last) == (25100, 25899)


def test_folders_and_base_port_can_be_chosen() -> None:
    where = places(
        {
            "ASSISTANT_CACHE": "/cache",
            "ASSISTANT_LAB_DIR": "/other/lab",
            "ASSISTANT_LAB_PORT": "40060",
            "ASSISTANT_CONFIG_DIR": "/config",
        }
    )
    assert where.home == Path("/other/lab")
    assert where.roots == Path("/cache/asterisk-root")
    assert where.ports.ami == 40038
    assert where.profile == "lab-40060"
    assert where.profile_file == Path("/config/profiles/lab-40060/settings.toml")


@pytest.mark.parametrize("port", ["x", "-1", "99999", "80"])
def test_a_port_that_is_none_is_refused_in_one_sentence(port: str) -> None:
    with pytest.raises(LabError, match="ASSISTANT_LAB_PORT"):
        places({**HOME, "ASSISTANT_LAB_PORT": port})


def test_the_environment_of_a_lab_selects_that_lab_in_another_process() -> None:
    where = places({"HOME": "/home/anna", "ASSISTANT_LAB_DIR": "/x", "ASSISTANT_LAB_PORT": "4000"})

    assert places({"HOME": "/home/anna", **where.environment}) == where


def test_the_lab_listens_on_loopback_unless_told_otherwise() -> None:
    assert places(HOME).host == "127.0.0.1"
    there = places(HOME | {"ASSISTANT_LAB_HOST": "10.203.0.1"})
    assert there.environment["ASSISTANT_LAB_HOST"] == "10.203.0.1"


def test_an_address_that_is_none_is_refused_in_words() -> None:
    with pytest.raises(LabError, match="IPv4"):
        places(HOME | {"ASSISTANT_LAB_HOST": "pbx.example"})
