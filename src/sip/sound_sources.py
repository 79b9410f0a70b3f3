"""Who tells that sound devices come and go: the sound server, and the system itself."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from sip.config import SipConfig

if TYPE_CHECKING:
    from sip.sound_server import SoundServer

log = logging.getLogger(__name__)


class Watch(Protocol):
    """Tells, on a thread of its own, that sound cards came or went."""

    def start(self) -> None:
        """Begin."""

    def stop(self) -> None:
        """End; waits for the thread."""


def prepare_sound(config: SipConfig) -> None:
    """What must be done before any thread runs; see `sound_server.prepare`."""
    if not _uses_server(config):
        return
    from sip.sound_server import prepare

    try:
        prepare(Path(config.sound_folder))
    except OSError as error:
        log.warning("the sound server's devices cannot be told apart: %s", error)


class SoundSources:
    """Starts what this configuration and this system have, and stops it again."""

    def __init__(self, config: SipConfig, changed: Callable[[], None]) -> None:
        self._config = config
        self._changed = changed
        self._server: SoundServer | None = None
        self._watch: Watch | None = None

    def start(self) -> None:
        """Have `changed` called, on any thread, whenever devices came or went."""
        if self._config.use_null_audio:
            return
        self._watch = _system_watch(self._changed)
        if self._watch is not None:
            self._watch.start()
        if _uses_server(self._config):
            from sip.sound_server import SoundServer

            self._server = SoundServer(Path(self._config.sound_folder), self._changed)
            self._server.start()

    def stop(self) -> None:
        """Call it no longer; waits for the threads."""
        if self._watch is not None:
            self._watch.stop()
        if self._server is not None:
            self._server.stop()
        self._watch = self._server = None

    def label(self, name: str) -> str:
        """What people call a device; empty where only its name is known."""
        return self._server.label(name) if self._server is not None else ""


def _system_watch(changed: Callable[[], None]) -> Watch | None:
    """The watch of this system; None where it tells nothing."""
    if sys.platform == "linux":
        from sip.sound_watch import SoundWatch

        return SoundWatch(changed)
    if sys.platform == "win32":
        from sip.sound_watch_windows import WindowsSoundWatch

        return WindowsSoundWatch(changed)
    return None


def _uses_server(config: SipConfig) -> bool:
    return bool(config.sound_folder) and not config.use_null_audio and sys.platform == "linux"
