"""One baresip, another implementation of a SIP phone, driven over its control socket (ctrl_tcp)."""

from __future__ import annotations

import itertools
import json
import queue
import shutil
import socket
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from lab.errors import LabError
from lab.second.process import Daemon

Event = dict[str, Any]

READY_SECONDS = 10.0
ANSWER_SECONDS = 5.0
RTP_PORTS = 40
CONTROL = 2
"""Behind the ports for SIP and for SIP over TLS."""
TONE_HERTZ = 440
"""What the other side of every call hears, without end."""

CONFIG = """\
poll_method epoll
sip_listen {host}:{sip_port}
call_local_timeout 120
call_max_calls 8
audio_source {source}
audio_player {player}
audio_alert {player}
{shape}audio_buffer 20-160
audio_txmode {pace}
rtp_ports {rtp_first}-{rtp_last}
rtp_stats no
module_path /usr/lib/baresip/modules
{modules}
module_tmp account.so
module_app menu.so
module_app ctrl_tcp.so
net_interface {host}
statmode_default off
ctrl_tcp_listen {host}:{control_port}
snd_path {sounds}
"""
SINE = ("ausine,{hertz}", "aubridge,nobody", "ausrc_srate 48000\nausrc_channels 2\n")
"""The module makes nothing but 48 kHz stereo; nobody listens, what is heard is recorded."""
ALSA = ("alsa,default", "alsa,default", "")
CODECS = {"opus": "opus/48000/2", "G722": "G722/16000/1", "PCMA": "PCMA/8000/1"}
"""Codecs by their whole names: what baresip does not find it ignores, and takes all it has."""
MODULES = ("g711", "g722", "opus", "aubridge", "ausine", "srtp")


class Baresip:
    """One phone with one account; use it from one thread. Raises `LabError`."""

    def __init__(
        self,
        folder: Path,
        *,
        host: str,
        ports: int,
        account: str,
        codecs: Sequence[str] = ("PCMA",),
        records: bool = True,
        uses_alsa: bool = False,
        env: dict[str, str] | None = None,
        hertz: int = TONE_HERTZ,
    ) -> None:
        """`account` as in baresip's accounts file; `ports` the first of 4 + `RTP_PORTS`."""
        program = shutil.which("baresip")
        if program is None:
            raise LabError("baresip is missing; install the packages of lab/packages.txt.")
        shutil.rmtree(folder, ignore_errors=True)
        self._sounds = folder / "sounds"
        self._sounds.mkdir(parents=True)
        modules = [*MODULES, *(["sndfile"] if records else []), *(["alsa"] if uses_alsa else [])]
        source, player, shape = ALSA if uses_alsa else SINE
        text = CONFIG.format(
            host=host, sip_port=ports, control_port=ports + CONTROL, sounds=self._sounds,
            rtp_first=ports + 4, rtp_last=ports + 4 + RTP_PORTS,
            source=source.format(hertz=hertz), player=player, shape=shape,
            pace="poll" if uses_alsa else "thread",
            modules="\n".join(f"module {name}.so" for name in modules),
        )  # fmt: skip
        (folder / "config").write_text(text, encoding="utf-8")
        (folder / "contacts").touch()
        accounts = folder / "accounts"
        accounts.touch(mode=0o600)
        names = ",".join(CODECS[codec] for codec in codecs)
        accounts.write_text(f"{account};audio_codecs={names}\n", encoding="utf-8")
        self.rtp_ports = range(ports + 4, ports + 4 + RTP_PORTS)
        """Where it takes sound."""
        self.events: list[Event] = []
        self._answers: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self._tokens = itertools.count(1)
        self._daemon = Daemon([program, "-4", "-f", str(folder)], folder / "log", env)
        self._line = self._connect(host, ports + CONTROL)
        threading.Thread(target=self._listen, name="baresip", daemon=True).start()

    @property
    def pid(self) -> int:
        """Its process."""
        return self._daemon.pid

    @property
    def last_words(self) -> str:
        """The end of its log, for messages."""
        return self._daemon.last_words

    def is_registered(self) -> bool:
        """Whether the PBX has its contact."""
        return "OK" in self.ask("reginfo")

    def stop(self) -> None:
        """End it: it hangs up and unregisters."""
        with suppress(LabError, OSError):
            self.ask("quit")
        self._daemon.stop()
        self._line.close()

    # -- commands -----------------------------------------------------------------------------

    def ask(self, command: str, params: str = "") -> str:
        """Carry out one of baresip's commands; what it says."""
        token = str(next(self._tokens))
        said = json.dumps({"command": command, "params": params, "token": token}).encode()
        self._line.sendall(b"%d:%s," % (len(said), said))
        deadline = time.monotonic() + ANSWER_SECONDS
        while (left := deadline - time.monotonic()) > 0:
            try:
                answer = self._answers.get(timeout=left)
            except queue.Empty:
                break
            if answer.get("token") == token:
                return str(answer.get("data", ""))
        raise LabError(f"baresip does not answer {command!r}: {self.last_words}")

    # -- what happened ------------------------------------------------------------------------

    def happened(self, kind: str) -> list[Event]:
        """The events of a kind (``CALL_INCOMING``, ``CALL_ESTABLISHED`` …), oldest first."""
        return [event for event in list(self.events) if event.get("type") == kind]

    def wait_for(self, kind: str, count: int = 1, seconds: float = 6.0) -> Event:
        """Wait until so many events of a kind have happened; the last of them."""
        return self.wait(lambda: len(self.happened(kind)) >= count, kind, seconds)[-1]

    def wait(self, condition: Callable[[], bool], what: str, seconds: float = 6.0) -> list[Event]:
        """Wait for `condition`. Raises `LabError` that tells all events."""
        deadline = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > deadline:
                raise LabError(f"waited for {what}: {self.events}\n{self.last_words}")
            time.sleep(0.02)
        return list(self.events)

    def forget(self) -> None:
        """Start anew with counting events and with recordings."""
        self.events.clear()
        for file in self._sounds.iterdir():
            file.unlink()

    def heard(self) -> list[Path]:
        """WAV files of what the other sides sent so far; complete once a call is over."""
        return sorted(self._sounds.glob("dump-*-dec.wav"))

    # -- inside -------------------------------------------------------------------------------

    def _connect(self, host: str, port: int) -> socket.socket:
        deadline = time.monotonic() + READY_SECONDS
        while time.monotonic() < deadline and self._daemon.is_alive:
            with suppress(OSError):
                return socket.create_connection((host, port), 1.0)
            time.sleep(0.02)
        said = self._daemon.last_words
        self._daemon.stop()
        raise LabError(f"baresip does not come up: {said}")

    def _listen(self) -> None:
        buffer = b""
        self._line.settimeout(None)
        while True:
            try:
                received = self._line.recv(65536)
            except OSError:
                return
            if not received:
                return
            buffer += received
            while (found := _netstring(buffer)) is not None:
                text, buffer = found
                said = json.loads(text.decode("utf-8", "replace"))
                if said.get("event"):
                    self.events.append(said)
                else:
                    self._answers.put(said)


def _netstring(buffer: bytes) -> tuple[bytes, bytes] | None:
    """The first netstring (`12:hello world!,`) and what follows it; None while it is not whole."""
    length, colon, rest = buffer.partition(b":")
    if not colon or len(rest) <= int(length):
        return None
    return rest[: int(length)], rest[int(length) + 1 :]
