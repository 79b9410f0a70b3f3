"""Where the lab keeps its files and which ports it uses; every other module asks here."""

import ipaddress
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from lab.errors import LabError

LOOPBACK = "127.0.0.1"
DEFAULT_BASE_PORT = 25060
RTP_PORTS = 800
CHECKOUT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Ports:
    """The lab's ports, all derived from one base (by default 25060)."""

    base: int

    @property
    def sip(self) -> int:
        """SIP over UDP and TCP."""
        return self.base

    @property
    def sip_tls(self) -> int:
        return self.base + 1

    @property
    def ami(self) -> int:
        return self.base - 22

    @property
    def ami_tls(self) -> int:
        return self.base - 21

    @property
    def rtp_first(self) -> int:
        return self.base + 40

    @property
    def rtp_last(self) -> int:
        return self.rtp_first + RTP_PORTS - 1


@dataclass(frozen=True, slots=True)
class Places:
    """The folders and ports of one lab."""

    cache: Path
    home: Path
    settings: Path
    ports: Ports
    profile: str
    host: str = LOOPBACK
    """The IPv4 address that the lab listens on; it must be one of this machine's."""

    @property
    def roots(self) -> Path:
        """Asterisk's root folders, shared by all labs of this user."""
        return self.cache / "asterisk-root"

    @property
    def etc(self) -> Path:
        return self.home / "etc"

    @property
    def var(self) -> Path:
        return self.home / "var"

    @property
    def run(self) -> Path:
        """Pid files, the lock and the socket of the lab's phones."""
        return self.home / "run"

    @property
    def log(self) -> Path:
        return self.home / "log"

    @property
    def tls(self) -> Path:
        return self.home / "tls"

    @property
    def secrets(self) -> Path:
        return self.home / "secrets"

    @property
    def phones_socket(self) -> Path:
        return self.run / "phones.sock"

    @property
    def ca_file(self) -> Path:
        return self.tls / "ca.pem"

    @property
    def environment(self) -> dict[str, str]:
        """What makes `places()` in another process select this very lab."""
        return {
            "ASSISTANT_CACHE": str(self.cache),
            "ASSISTANT_LAB_DIR": str(self.home),
            "ASSISTANT_LAB_PORT": str(self.ports.base),
            "ASSISTANT_LAB_HOST": self.host,
            "ASSISTANT_CONFIG_DIR": str(self.settings),
        }

    @property
    def profile_file(self) -> Path:
        """The settings that `assistant --profile lab` reads."""
        return self.settings / "profiles" / self.profile / "settings.toml"


def places(environ: Mapping[str, str] | None = None) -> Places:
    """The lab that the environment selects.

    `ASSISTANT_LAB_DIR` and `ASSISTANT_LAB_PORT` select another lab than the usual one, which
    lives in the build cache (`ASSISTANT_CACHE`) on port 25060. `ASSISTANT_LAB_HOST` gives it an
    address that phones in another network namespace can reach.
    """
    env = os.environ if environ is None else environ
    home = Path(env.get("HOME") or Path.home())
    user_cache = Path(env.get("XDG_CACHE_HOME") or home / ".cache")
    cache = Path(env.get("ASSISTANT_CACHE") or user_cache / "assistant-build")
    user_config = Path(env.get("XDG_CONFIG_HOME") or home / ".config")
    ports = Ports(_base_port(env.get("ASSISTANT_LAB_PORT")))
    usual = ports.base == DEFAULT_BASE_PORT
    return Places(
        cache=cache.absolute(),
        home=Path(env.get("ASSISTANT_LAB_DIR") or cache / "lab").absolute(),
        settings=Path(env.get("ASSISTANT_CONFIG_DIR") or user_config / "assistant").absolute(),
        ports=ports,
        profile="lab" if usual else f"lab-{ports.base}",
        host=_host(env.get("ASSISTANT_LAB_HOST")),
    )


def _base_port(text: str | None) -> int:
    if not text:
        return DEFAULT_BASE_PORT
    if not text.isdecimal() or not 1100 <= int(text) <= 64000:
        raise LabError(f"ASSISTANT_LAB_PORT is {text!r}; it must be a port from 1100 to 64000.")
    return int(text)


def _host(text: str | None) -> str:
    if not text:
        return LOOPBACK
    try:
        return str(ipaddress.IPv4Address(text))
    except ValueError:
        raise LabError(f"ASSISTANT_LAB_HOST is {text!r}; it must be an IPv4 address.") from None
