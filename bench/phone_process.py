"""Starts the soaked phone as a process, so that its crash is a finding and not our own end."""

from __future__ import annotations

import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from types import TracebackType
from typing import IO, Any

from bench.lab_link import Account
from bench.places import CHECKOUT

REGISTER_SECONDS = 10.0
MEASURE_SECONDS = 30.0


class PhoneDiedError(Exception):
    """The phone crashed, ended, or no longer answers."""


class PhoneProcess:
    """`bench.soak_phone` as a child process; use it as a context manager, from one thread."""

    def __init__(self, account: Account, **how: int | str) -> None:
        """`how` has `collectors`, `lines` and `sip_log`, as `bench.soak.Plan` explains them."""
        self.ended = 0
        self._news: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
        self._is_registered = False
        self._measured: dict[str, Any] | None = None
        self._popen = subprocess.Popen(
            [sys.executable, "-X", "faulthandler", "-m", "bench.soak_phone"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=CHECKOUT,
            env={**os.environ, "PYTHONPATH": f"{CHECKOUT / 'src'}:{CHECKOUT}"},
        )  # fmt: skip
        assert self._popen.stdin is not None
        assert self._popen.stdout is not None
        self._requests: IO[str] = self._popen.stdin
        threading.Thread(target=self._read, args=[self._popen.stdout], daemon=True).start()
        settings = {
            "extension": account.extension, "server": account.server,
            "port": account.port, "password": account.password,
        }  # fmt: skip
        self._send({"account": settings, **how})

    def __enter__(self) -> PhoneProcess:
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
    def pid(self) -> int:
        """Its process id."""
        return self._popen.pid

    def wait_until_registered(self) -> None:
        """Return once the PBX has its contact."""
        self._wait_until(lambda: self._is_registered, REGISTER_SECONDS, "register")

    def measure(self) -> dict[str, Any]:
        """Its memory and objects, after a collection."""
        self._measured = None
        self._send({"do": "measure"})
        self._wait_until(lambda: self._measured is not None, MEASURE_SECONDS, "answer")
        assert self._measured is not None
        return self._measured

    def stop(self) -> None:
        """End it as a program ends: hang up, unregister, exit; raises if that goes wrong."""
        self._send({"do": "stop"})
        try:
            code = self._popen.wait(15)
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
        self.ended = int(news.get("ended", self.ended))
        self._is_registered = self._is_registered or "registered" in news
        if "pss" in news:
            self._measured = news

    def _wait_until(self, condition: Any, seconds: float, what: str) -> None:
        deadline = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > deadline:
                raise PhoneDiedError(f"the phone did not {what} within {seconds:g} s")
            self.wait_for_news(0.5)

    def _send(self, request: dict[str, Any]) -> None:
        try:
            self._requests.write(json.dumps(request) + "\n")
            self._requests.flush()
        except BrokenPipeError:
            self._popen.wait(5)

    def _read(self, lines: IO[str]) -> None:
        for line in lines:
            self._news.put(json.loads(line))
        self._news.put({"died": f"the phone ended with {_named(self._popen.wait())}"})


def _named(code: int) -> str:
    return signal.Signals(-code).name if code < 0 else f"exit code {code}"
