"""The phone in another process: the same door as `SipService`, and a look at its memory."""

from __future__ import annotations

import os
import pickle
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, BinaryIO

from bench.places import CHECKOUT, SOURCES
from sip.commands import SipCommand
from sip.config import SipConfig
from sip.events import SipEvent

MEASURE_SECONDS = 30.0
END_SECONDS = 10.0


class RemotePhoneDiedError(Exception):
    """The process crashed, or does not answer."""


class RemotePhone:
    """As `SipService`; `sink` is called on a thread of its own."""

    def __init__(
        self,
        config: SipConfig,
        sink: Callable[[SipEvent], None],
        *,
        env: Mapping[str, str] | None = None,
        log: Path | None = None,
    ) -> None:
        self._config = config
        self._sink = sink
        self._env = {**os.environ, **(env or {}), "PYTHONPATH": f"{SOURCES}:{CHECKOUT}"}
        self._log = log
        self._figures: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
        self._writing = threading.Lock()

    def start(self) -> None:
        """Make the process."""
        errors = self._log.open("wb") if self._log else None
        self._popen = subprocess.Popen(
            [sys.executable, "-X", "faulthandler", "-m", "bench.phone_door"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors,
            cwd=CHECKOUT, env=self._env,
        )  # fmt: skip
        assert self._popen.stdin is not None
        assert self._popen.stdout is not None
        self._requests: BinaryIO = self._popen.stdin  # type: ignore[assignment]
        reader = threading.Thread(target=self._read, args=[self._popen.stdout], daemon=True)
        reader.start()
        self._send(self._config)

    def post(self, command: SipCommand) -> None:
        """Ask the phone for something. Raises `RemotePhoneDiedError`."""
        self._send(command)

    def stop(self, timeout_seconds: float = END_SECONDS) -> None:
        """End it as a program ends; raises when it crashed or does not end."""
        if self._popen.poll() is None:
            self._send("stop")
        try:
            code = self._popen.wait(timeout_seconds)
        except subprocess.TimeoutExpired:
            self._popen.kill()
            self._popen.wait()
            raise RemotePhoneDiedError("the phone did not end when asked to") from None
        if code:
            raise RemotePhoneDiedError(f"the phone ended with {code}")

    @property
    def pid(self) -> int:
        """The process."""
        return self._popen.pid

    @property
    def exit_code(self) -> int | None:
        """None while it runs."""
        return self._popen.poll()

    def measure(self) -> dict[str, Any]:
        """`bench.insides.measured`, after a collection and with free pages given back."""
        self._send("measure")
        return self._figure()

    def heap_kib(self) -> int:
        """What the C heap has handed out."""
        self._send("heap")
        return int(self._figure()["heap"])

    def _figure(self) -> dict[str, Any]:
        try:
            return self._figures.get(timeout=MEASURE_SECONDS)
        except queue.Empty:
            raise RemotePhoneDiedError(f"no answer; exit code {self.exit_code}") from None

    def _send(self, request: object) -> None:
        with self._writing:
            try:
                pickle.dump(request, self._requests)
                self._requests.flush()
            except BrokenPipeError:
                raise RemotePhoneDiedError(f"the phone ended with {self._popen.wait()}") from None

    def _read(self, news: BinaryIO) -> None:
        while True:
            try:
                told: Any = pickle.load(news)
            except (EOFError, pickle.UnpicklingError):
                return
            if isinstance(told, dict):
                self._figures.put(told)
            else:
                self._sink(told)
