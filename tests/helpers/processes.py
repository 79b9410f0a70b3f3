"""Child processes of the tests: each in a group of its own, none outlives the test run."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path


class Child:
    """A running program whose output goes to `log`, ended with its whole group.

    `setpriv` (util-linux) lets the kernel end it when the test run itself is killed.
    """

    def __init__(
        self,
        arguments: Sequence[str],
        *,
        log: Path,
        env: Mapping[str, str] | None = None,
        pass_fds: Sequence[int] = (),
    ) -> None:
        self.arguments = tuple(arguments)
        self.log = log
        with log.open("ab") as output:
            self._popen = subprocess.Popen(
                ["setpriv", "--pdeathsig", "KILL", *arguments],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                env=None if env is None else dict(env),
                pass_fds=tuple(pass_fds),
                start_new_session=True,
            )

    @property
    def pid(self) -> int:
        """The process id; `setpriv` replaces itself by the program, so it is the program's own."""
        return self._popen.pid

    @property
    def exit_code(self) -> int | None:
        """None while it runs; negative when a signal ended it."""
        return self._popen.poll()

    @property
    def output(self) -> str:
        """All that it has written so far."""
        return self.log.read_text(encoding="utf-8", errors="replace")

    def wait(self, seconds: float) -> int:
        """Its exit code, waited for; `subprocess.TimeoutExpired` when it goes on running."""
        return self._popen.wait(seconds)

    def kill(self) -> None:
        """`kill -9` for the group, and wait until it is gone."""
        self._signal_group(signal.SIGKILL)
        self._popen.wait(10)

    def stop(self, seconds: float = 5.0) -> int:
        """Ask it to end, insist after `seconds`; its exit code."""
        self._signal_group(signal.SIGTERM)
        try:
            self._popen.wait(seconds)
        except subprocess.TimeoutExpired:
            self._popen.kill()
            self._popen.wait(10)
        self._signal_group(signal.SIGKILL)
        return self._popen.returncode

    def _signal_group(self, number: signal.Signals) -> None:
        try:
            os.killpg(self._popen.pid, number)
        except ProcessLookupError:
            return
