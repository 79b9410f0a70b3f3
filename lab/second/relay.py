"""coturn, another implementation of STUN and TURN (RFC 8489, RFC 8656), in a folder of its own."""

from __future__ import annotations

import secrets
import shutil
import socket
import struct
import time
from pathlib import Path

from lab.errors import LabError
from lab.second.process import Daemon

READY_SECONDS = 10.0
RELAY_PORTS = 20
USER = "desk"
_MAGIC = 0x2112A442
_BINDING = 0x0001


class Relay:
    """A running coturn at one address; `stop` ends it. Raises `LabError`."""

    def __init__(self, folder: Path, host: str, port: int) -> None:
        """`port` takes STUN and TURN over UDP; what is relayed uses the `RELAY_PORTS` behind it."""
        program = shutil.which("turnserver")
        if program is None:
            raise LabError("coturn is missing; install the packages of lab/packages.txt.")
        self.host, self.port = host, port
        self.password = secrets.token_urlsafe(9)
        folder.mkdir(parents=True, exist_ok=True)
        config = folder / "turnserver.conf"
        config.touch(mode=0o600)
        config.write_text(
            f"listening-ip={host}\nrelay-ip={host}\nlistening-port={port}\n"
            f"min-port={port + 1}\nmax-port={port + RELAY_PORTS}\n"
            f"lt-cred-mech\nrealm=lab\nuser={USER}:{self.password}\n"
            "no-tcp\nno-tls\nno-dtls\nno-cli\nno-rfc5780\nsimple-log\nverbose\n"
            f"log-file=stdout\npidfile={folder / 'pid'}\nuserdb={folder / 'users'}\n",
            encoding="utf-8",
        )
        self._daemon = Daemon([program, "-c", str(config)], folder / "log")
        self._wait_until_ready()

    @property
    def address(self) -> str:
        """``host:port``, as the settings want it."""
        return f"{self.host}:{self.port}"

    @property
    def log(self) -> str:
        """The end of what it has written: allocations, and how much went through them."""
        return self._daemon.last_words

    def stop(self) -> None:
        """End it."""
        self._daemon.stop()

    def _wait_until_ready(self) -> None:
        deadline = time.monotonic() + READY_SECONDS
        while time.monotonic() < deadline and self._daemon.is_alive:
            if _answers(self.host, self.port):
                return
        said = self._daemon.last_words
        self._daemon.stop()
        raise LabError(f"coturn does not come up: {said}")


def _answers(host: str, port: int) -> bool:
    """Whether a Binding request is answered within a tenth of a second."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        asking.settimeout(0.1)
        asking.sendto(
            struct.pack("!HHI", _BINDING, 0, _MAGIC) + secrets.token_bytes(12), (host, port)
        )
        try:
            return bool(asking.recv(1024))
        except OSError:
            time.sleep(0.05)
            return False
