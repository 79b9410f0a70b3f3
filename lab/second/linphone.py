"""One linphone, a third implementation of a SIP phone, driven over its console (linphonec).

It is here for what baresip 1.0 does not know: Replaces (RFC 3891), as the one who is transferred
and as the one who is transferred to.
"""

from __future__ import annotations

import math
import os
import shutil
import subprocess
import threading
import time
import wave
from array import array
from pathlib import Path

from lab.errors import LabError

READY_SECONDS = 10.0
END_SECONDS = 4.0
RATE = 8000
TONE_SECONDS = 1
"""The file is played over and over."""

CONFIG = """\
[sip]
sip_port={port}
sip_tcp_port=0
sip_tls_port=0
default_proxy=0
guess_hostname=0
contact=sip:{extension}@{host}
bind_address={host}
keepalive_period=0
[rtp]
audio_rtp_port={rtp_port}
[sound]
echocancellation=0
[audio_codec_0]
mime=PCMA
rate=8000
enabled=1
[proxy_0]
reg_proxy=sip:{server}
reg_route=sip:{server};lr
reg_identity=sip:{extension}@{host}
reg_expires=120
reg_sendregister=1
publish=0
[auth_info_0]
username={extension}
userid={extension}
passwd={password}
realm={host}
domain={host}
"""


class Linphone:
    """One phone with one account; use it from one thread. Raises `LabError`."""

    def __init__(
        self, folder: Path, *, host: str, server: str, port: int, extension: str, password: str,
        hertz: int,
    ) -> None:  # fmt: skip
        """`server` as ``host:port``; `hertz` is the tone that it says in every call."""
        program = shutil.which("linphonec")
        if program is None:
            raise LabError("linphonec is missing; install the packages of lab/packages.txt.")
        shutil.rmtree(folder, ignore_errors=True)
        (folder / ".local/share/linphone").mkdir(parents=True)  # it does not make it by itself
        self.heard = folder / "heard.wav"
        """What the other sides said, one call after the other; complete once they are over."""
        said = folder / "said.wav"
        _write_tone(said, hertz)
        config = folder / "linphonerc"
        config.touch(mode=0o600)
        config.write_text(
            CONFIG.format(
                port=port, rtp_port=port + 4, extension=extension, host=host, server=server,
                password=password,
            ),
            encoding="utf-8",
        )  # fmt: skip
        self._popen = subprocess.Popen(
            ["setpriv", "--pdeathsig", "TERM", program, "-c", str(config)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            env={**os.environ, "HOME": str(folder), "LC_ALL": "C"}, bufsize=0,
        )  # fmt: skip
        self.lines: list[str] = []
        threading.Thread(target=self._listen, name="linphone", daemon=True).start()
        self.ask("soundcard use files")
        self.ask(f"play {said}")
        self.ask(f"record {self.heard}")
        self._wait_until_registered()

    def ask(self, command: str) -> None:
        """Type a command (``answer``, ``call URI``, ``terminate``)."""
        assert self._popen.stdin is not None
        self._popen.stdin.write(command.encode() + b"\n")

    def wait_for(self, words: str, count: int = 1, seconds: float = 6.0) -> None:
        """Wait until it has said `words` so often since `forget`."""
        deadline = time.monotonic() + seconds
        while sum(words in line for line in list(self.lines)) < count:
            if time.monotonic() > deadline or self._popen.poll() is not None:
                raise LabError(f"waited for {words!r}: " + "\n".join(self.lines[-20:]))
            time.sleep(0.02)

    def forget(self) -> None:
        """Start anew with `wait_for`."""
        self.lines.clear()

    def stop(self) -> None:
        """End it: it hangs up and unregisters."""
        try:
            self.ask("quit")
            self._popen.wait(END_SECONDS)
        except (OSError, subprocess.TimeoutExpired):
            self._popen.kill()
            self._popen.wait()

    def _wait_until_registered(self) -> None:
        deadline = time.monotonic() + READY_SECONDS
        while not any("registered, identity" in line for line in list(self.lines)):
            if time.monotonic() > deadline or self._popen.poll() is not None:
                self.stop()
                raise LabError("linphone does not register: " + "\n".join(self.lines[-20:]))
            self.ask("status register")
            time.sleep(0.2)

    def _listen(self) -> None:
        assert self._popen.stdout is not None
        for line in self._popen.stdout:
            self.lines.append(line.decode("utf-8", "replace").strip())


def _write_tone(file: Path, hertz: int) -> None:
    """A whole number of periods, so that it goes on without a click."""
    with wave.open(str(file), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        turn = 2 * math.pi * hertz / RATE
        samples = [int(9000 * math.sin(turn * n)) for n in range(RATE * TONE_SECONDS)]
        sound.writeframes(array("h", samples).tobytes())
