"""A phone in another network namespace, at the far end of a wire that can be broken."""

from __future__ import annotations

import base64
import json
import os
import pickle
import signal
import subprocess
import sys
import threading
from array import array
from pathlib import Path
from typing import IO, Any

from lab.processes import as_root
from sip.commands import SipCommand
from sip.config import SipConfig
from sip.service import Sink
from tests.helpers.far_phone_process import HUM_HERTZ
from tests.helpers.goertzel import Recording
from tests.helpers.lab_control import CHECKOUT

_WAV_HEADER = 44
_RATE = 16000
"""Of the stack's conference bridge."""
HEARD = 0.7
"""The share of the hum in what is heard that proves the way there and back."""


class FarWire:
    """The wire of `tests.helpers.wire`, in a process that may do so."""

    def __init__(self, namespace: str, net: str) -> None:
        self.namespace = namespace
        self.net = net
        self._process = _start(
            as_root([sys.executable, "-m", "tests.helpers.wire", namespace, net])
        )
        self._answered("ready")

    def do(self, what: str, value: Any = None) -> None:
        """Change the wire; it is so when this returns."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"what": what, "value": value}).encode() + b"\n")
        self._answered("done")

    def mend(self) -> None:
        """As it was at the beginning; an address that was changed stays."""
        self.do("loss", 0)
        self.do("cut", False)
        self.do("rebind", 0)
        self.do("nat", 0)
        self.do("only", [])
        self.do("link", True)

    def close(self) -> None:
        """Take the wire away."""
        self._process.communicate(timeout=10)

    def _answered(self, word: str) -> None:
        assert self._process.stdout is not None
        said = self._process.stdout.readline().decode().strip()
        assert said == word, f"the wire says {said!r}; is /dev/net/tun there, and root allowed?"


class FarPhone:
    """The door to a `SipService` in the wire's namespace."""

    def __init__(self, wire: FarWire, heard: Path, config: SipConfig, sink: Sink) -> None:
        self._wire = wire
        self._heard = heard
        self._config = config
        self._sink = sink
        self._forgotten = 0

    def start(self) -> None:
        """Start the process; its events come on a thread of their own."""
        inside = ["ip", "netns", "exec", self._wire.namespace, sys.executable, "-m"]
        heard = str(self._heard)
        self._process = _start(as_root([*inside, "tests.helpers.far_phone_process", heard]))
        self._send(self._config)
        threading.Thread(target=self._read, args=(self._process.stdout,), daemon=True).start()

    def post(self, command: SipCommand) -> None:
        """Ask for something."""
        self._send(command)

    def stop(self, timeout_seconds: float = 10.0) -> None:
        """Hang up, unregister, end."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(timeout_seconds)

    def freeze(self, *, on: bool) -> None:
        """Let the process stand still, as a computer does that sleeps."""
        number = signal.SIGSTOP if on else signal.SIGCONT
        group = f"-{self._process.pid}"
        subprocess.run(as_root(["kill", f"-{number.value}", "--", group]), check=True)

    def listen_anew(self) -> None:
        """Forget what was heard until now."""
        self._forgotten = self._heard.stat().st_size if self._heard.exists() else 0

    def hears_itself(self, seconds: float = 0.4) -> bool:
        """Whether the latest that was heard is the hum, so that sound goes there and back."""
        if not self._heard.exists():
            return False
        content = self._heard.read_bytes()[max(_WAV_HEADER, self._forgotten) :]
        samples = array("h")
        samples.frombytes(content[: len(content) // 2 * 2])
        latest = Recording(samples, _RATE).part(-seconds, seconds)
        return latest.seconds >= seconds and latest.purity_at(HUM_HERTZ) > HEARD

    def _send(self, one: object) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(base64.b64encode(pickle.dumps(one)) + b"\n")

    def _read(self, output: IO[bytes]) -> None:
        for line in output:
            self._sink(pickle.loads(base64.b64decode(line)))


def _start(command: list[str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        ["setpriv", "--pdeathsig", "KILL", *command],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        bufsize=0,
        start_new_session=True,
        cwd=CHECKOUT,
        env={**os.environ, "PYTHONPATH": "src"},
    )
