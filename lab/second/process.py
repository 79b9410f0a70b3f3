"""A program of the second office: it writes to a log file, and ends with whoever started it."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from lab.errors import LabError

END_SECONDS = 3.0


class Daemon:
    """A running program. `setpriv` (util-linux) lets the kernel end it when its starter dies."""

    def __init__(
        self, command: Sequence[str], log: Path, env: Mapping[str, str] | None = None
    ) -> None:
        self._log = log
        with log.open("wb") as output:
            try:
                self._popen = subprocess.Popen(
                    ["setpriv", "--pdeathsig", "TERM", *command],
                    stdin=subprocess.DEVNULL,
                    stdout=output,
                    stderr=subprocess.STDOUT,
                    env=None if env is None else dict(env),
                    start_new_session=True,
                )
            except FileNotFoundError as error:
                raise LabError("setpriv is missing; install the package util-linux.") from error

    @property
    def pid(self) -> int:
        """`setpriv` replaces itself by the program, so it is the program's own."""
        return self._popen.pid

    @property
    def is_alive(self) -> bool:
        """Whether it still runs."""
        return self._popen.poll() is None

    @property
    def last_words(self) -> str:
        """The end of its log, for messages."""
        return self._log.read_text(encoding="utf-8", errors="replace")[-3000:]

    def stop(self) -> None:
        """Ask it to end, insist when it does not; nothing happens when it has ended."""
        self._popen.terminate()
        try:
            self._popen.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            self._popen.kill()
            self._popen.wait()
        # It has a session of its own: children that outlive it would keep its ports.
        with suppress(ProcessLookupError):
            os.killpg(self._popen.pid, signal.SIGKILL)
