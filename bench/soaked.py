"""The process that is being soaked, seen from outside: its news, its end, its memory."""

from __future__ import annotations

import json
import queue
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from types import TracebackType
from typing import IO, Any

from bench.places import CHECKOUT

REGISTER_SECONDS = 30.0
MEASURE_SECONDS = 30.0
END_SECONDS = 20.0


class PhoneDiedError(Exception):
    """The phone crashed, ended, or no longer answers."""


class Soaked:
    """A child process that speaks JSON lines; a context manager, used from one thread.

    A process of its own, so that its crash is a finding and not our own end.
    """

    def __init__(self, command: Sequence[str], env: Mapping[str, str]) -> None:
        self._news: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
        self._measured: dict[str, Any] | None = None
        self._popen = subprocess.Popen(
            list(command), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            cwd=CHECKOUT, env=dict(env),
        )  # fmt: skip
        assert self._popen.stdin is not None
        assert self._popen.stdout is not None
        self._requests: IO[str] = self._popen.stdin
        threading.Thread(target=self._read, args=[self._popen.stdout], daemon=True).start()

    def __enter__(self) -> Soaked:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._popen.poll() is None:
            self._popen.kill()
        self._popen.wait()

    @property
    def ended(self) -> int:
        """How many calls have ended so far."""
        raise NotImplementedError

    def wait_until_registered(self) -> None:
        """Return once the phone says so. Raises `PhoneDiedError`, as all methods do."""
        raise NotImplementedError

    def measure(self, *, compared: bool) -> dict[str, Any]:
        """Its memory and objects, after a collection, and what it counted."""
        self._measured = None
        self.send({"do": "measure", "compared": compared})
        self.wait_until(lambda: self._measured is not None, MEASURE_SECONDS, "answer")
        assert self._measured is not None
        return self._measured

    def stop(self) -> None:
        """End it as a program ends: hang up, unregister, exit; raises if that goes wrong."""
        self.send({"do": "stop"})
        try:
            code = self._popen.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            raise PhoneDiedError("the phone did not end when asked to") from None
        if code:
            raise PhoneDiedError(f"the phone ended with {_named(code)}")

    def wait_for_news(self, seconds: float) -> None:
        """Take in what the phone says next, for at most so long."""
        try:
            news = self._news.get(timeout=seconds)
        except queue.Empty:
            return
        if "died" in news:
            raise PhoneDiedError(str(news["died"]))
        self.on_news(news)
        if "pss" in news:
            self._measured = news

    def on_news(self, news: dict[str, Any]) -> None:
        """Something else than a measurement may be in it."""

    def send(self, request: dict[str, Any]) -> None:
        """Write a line to the process; if it is gone, its end comes as news."""
        try:
            self._requests.write(json.dumps(request) + "\n")
            self._requests.flush()
        except BrokenPipeError:
            self._popen.wait(5)

    def wait_until(self, condition: Callable[[], bool], seconds: float, what: str) -> None:
        """Take in news until the condition holds."""
        deadline = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > deadline:
                raise PhoneDiedError(f"the phone did not {what} within {seconds:g} s")
            self.wait_for_news(0.2)

    def _read(self, lines: IO[str]) -> None:
        for line in lines:
            self._news.put(json.loads(line))
        self._news.put({"died": f"the phone ended with {_named(self._popen.wait())}"})


def _named(code: int) -> str:
    return signal.Signals(-code).name if code < 0 else f"exit code {code}"
