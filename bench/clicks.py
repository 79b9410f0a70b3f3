"""Clicks into a microphone, and when they come by: at the sound server and on the wire."""

from __future__ import annotations

import os
import socket
import struct
import subprocess
import threading
import time
from array import array
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

RATE = 16000
PEAK = 24000
CLICK_SECONDS = 0.03
QUIET_SECONDS = 0.5
"""An echo of a click that was heard within so long is the same click."""
LOUD = 4000
"""Of 32,767."""
ALAW_LOUD = 0x50
"""Segment 5 of A-law (ITU-T G.711): above an eighth of full scale."""
_ETH_P_ALL = 3


class Ear(threading.Thread):
    """Listens at one source of the sound server and notes when clicks begin."""

    def __init__(self, source: str, env: Mapping[str, str]) -> None:
        super().__init__(name=f"ear-{source}", daemon=True)
        self.times: list[float] = []
        self._recorder = subprocess.Popen(
            ["parec", "--raw", "--format=s16le", f"--rate={RATE}", "--channels=1",
             "--latency-msec=5", f"--device={source}"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env={**os.environ, **env},
        )  # fmt: skip
        self.start()

    def run(self) -> None:
        """Until the recorder ends."""
        stream = self._recorder.stdout
        assert stream is not None
        while block := os.read(stream.fileno(), 4096):
            now = time.monotonic()
            samples = array("h", block[: len(block) // 2 * 2])
            first = next((n for n, one in enumerate(samples) if abs(one) > LOUD), None)
            if first is not None:
                note(self.times, now - (len(samples) - first) / RATE)

    def stop(self) -> None:
        """Listen no longer."""
        self._recorder.terminate()
        self._recorder.wait(5)


class WireEar(threading.Thread):
    """Notes when a click passes in an RTP packet (A-law) to and from the PBX's ports."""

    def __init__(self, own_port: int) -> None:
        super().__init__(name="ear-wire", daemon=True)
        self.sent: list[float] = []
        self.received: list[float] = []
        self._own_port = own_port
        self._socket = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(_ETH_P_ALL))
        self._socket.bind(("lo", 0))
        self.start()

    def run(self) -> None:
        """Until the socket is closed."""
        while True:
            try:
                packet = self._socket.recv(2048)
            except OSError:
                return
            self._look(packet, time.monotonic())

    def stop(self) -> None:
        """Look no longer."""
        self._socket.close()

    def _look(self, packet: bytes, now: float) -> None:
        if len(packet) < 54 or packet[23] != socket.IPPROTO_UDP:
            return
        udp = 14 + (packet[14] & 15) * 4
        source, target = struct.unpack_from("!HH", packet, udp)
        payload = packet[udp + 8 + 12 :]
        if packet[udp + 9] & 0x7F != 8 or not any(
            (one ^ 0x55) & 0x7F >= ALAW_LOUD for one in payload
        ):
            return
        if source == self._own_port:
            note(self.sent, now)
        elif target == self._own_port:
            note(self.received, now)


def note(times: list[float], when: float) -> None:
    """Add a click, unless it is still the last one."""
    if not times or when - times[-1] > QUIET_SECONDS:
        times.append(when)


@contextmanager
def clicking(sink: str, env: Mapping[str, str], folder: Path, every: float) -> Iterator[None]:
    """Clicks go into a sink for as long as the block runs, up to two minutes."""
    click = array("h", (PEAK if n // 8 % 2 else -PEAK for n in range(int(CLICK_SECONDS * RATE))))
    silence = bytes(2 * int(every * RATE) - 2 * len(click))
    sound = folder / "clicks.raw"
    sound.write_bytes((silence + click.tobytes()) * int(120 / every))
    player = subprocess.Popen(
        ["pacat", "--playback", "--raw", "--format=s16le", f"--rate={RATE}", "--channels=1",
         "--latency-msec=10", f"--device={sink}", str(sound)],
        stderr=subprocess.DEVNULL, env={**os.environ, **env},
    )  # fmt: skip
    try:
        yield
    finally:
        player.terminate()
        player.wait(5)
