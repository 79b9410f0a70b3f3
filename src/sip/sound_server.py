"""The devices of PulseAudio or PipeWire: listed, watched, and made known to ALSA by name.

ALSA itself knows a running sound server as one device, `default`. With an entry in ALSA's
configuration for each of the server's own devices, the stack can open them one by one, so that the
bell can sound on the loudspeaker and the caller in the headset.
"""

from __future__ import annotations

import logging
import os
import re
import threading
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from sip.pulse import Pulse, PulseError, ServerDevice, server_address

log = logging.getLogger(__name__)

CONFIG_NAME = "sound-server.conf"
ALSA_CONFIG = "/usr/share/alsa/alsa.conf"
PREFIX = "desk_"
MAX_NAME = 100
"""The stack cuts names of devices at 127 characters."""
RETRY_SECONDS = (2.0, 5.0, 15.0, 60.0)
"""How long to wait for a server that went away."""


class Entry(NamedTuple):
    """One device as ALSA is told of it."""

    name: str
    label: str
    text: str


def prepare(folder: Path) -> None:
    """Have ALSA read our file as well, from its first use on. Before any thread is started.

    Raises `OSError`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / CONFIG_NAME
    path.write_text("", encoding="utf-8")
    before = os.environ.get("ALSA_CONFIG_PATH") or ALSA_CONFIG
    if str(path) not in before.split(":"):
        os.environ["ALSA_CONFIG_PATH"] = f"{before}:{path}"


class SoundServer:
    """Follows the server's devices on a thread of its own; nothing runs where there is none."""

    def __init__(self, folder: Path, changed: Callable[[], None]) -> None:
        self._path = folder / CONFIG_NAME
        self._changed = changed
        self._stopping = threading.Event()
        self._pulse: Pulse | None = None
        self._pulse_is_mine = threading.Lock()
        """Held while the connection is woken or given up, so that none is woken that is freed."""
        self._failures = 0
        self._entries: tuple[Entry, ...] = ()
        self._thread = threading.Thread(target=self._run, name="sip-sound-server", daemon=True)

    def start(self) -> None:
        """Begin to follow; `changed` is called on the thread whenever devices came or went."""
        if server_address() is not None:
            self._thread.start()

    def stop(self) -> None:
        """Follow no longer; waits for the thread."""
        self._stopping.set()
        with self._pulse_is_mine:
            if self._pulse is not None:
                self._pulse.wake()
        if self._thread.is_alive():
            self._thread.join(2.0)

    def label(self, name: str) -> str:
        """What people call the device with this ALSA name; empty when it is none of ours."""
        return next((entry.label for entry in self._entries if entry.name == name), "")

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._follow()
            except PulseError as error:
                log.info("the sound server: %s", error)
            self._show(())
            wait = RETRY_SECONDS[min(self._failures, len(RETRY_SECONDS) - 1)]
            self._failures += 1
            self._stopping.wait(wait)

    def _follow(self) -> None:
        with Pulse() as pulse:
            self._pulse = pulse
            try:
                for devices in pulse.lists(self._stopping.is_set):
                    self._failures = 0
                    self._show(entries(devices))
            finally:
                with self._pulse_is_mine:
                    self._pulse = None

    def _show(self, found: tuple[Entry, ...]) -> None:
        if found == self._entries:
            return
        self._entries = found
        part = self._path.with_suffix(".part")
        try:
            part.write_text("".join(entry.text for entry in found), encoding="utf-8")
            part.replace(self._path)  # ALSA knows a changed file by its number
        except OSError as error:
            log.warning("%s: %s", self._path, error)
        if not self._stopping.is_set():
            self._changed()


def entries(devices: tuple[ServerDevice, ...]) -> tuple[Entry, ...]:
    """What ALSA is told; a server's name for a device may hold what ALSA's names may not."""
    found: dict[str, Entry] = {}
    for device in devices:
        name = PREFIX + re.sub(r"[^A-Za-z0-9_-]", "_", device.name)[: MAX_NAME - len(PREFIX)]
        while name in found:
            name += "_"
        found[name] = Entry(name, device.label, _text(name, device))
    return tuple(found.values())


def _text(name: str, device: ServerDevice) -> str:
    way = "capture" if device.is_source else "playback"
    return (
        f"pcm.{name} {{ type asym"
        f" {way}.pcm {{ type pulse device {_quoted(device.name)} }}"
        f" hint {{ show on description {_quoted(device.label)} }} }}\n"
    )


def _quoted(text: str) -> str:
    """A string of ALSA's configuration, which knows few escapes."""
    return '"' + re.sub(r'[\x00-\x1f"\\]', " ", text) + '"'
