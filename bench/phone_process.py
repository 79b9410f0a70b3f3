"""The phone alone under soak: a `SipService` without the program around it."""

from __future__ import annotations

import os
import sys
from typing import Any

from bench.lab_link import Account
from bench.places import CHECKOUT, SOURCES
from bench.soaked import REGISTER_SECONDS, Soaked


class PhoneProcess(Soaked):
    """`bench.soak_phone`, which answers by itself."""

    def __init__(self, account: Account, **how: int | str) -> None:
        """`how` has `collectors`, `lines` and `sip_log`, as `bench.soak_verdict.Plan` says."""
        self._ended = 0
        self._is_registered = False
        command = [sys.executable, "-X", "faulthandler", "-m", "bench.soak_phone"]
        super().__init__(command, {**os.environ, "PYTHONPATH": f"{SOURCES}:{CHECKOUT}"})
        settings = {
            "extension": account.extension, "server": account.server,
            "port": account.port, "password": account.password,
        }  # fmt: skip
        self.send({"account": settings, **how})

    @property
    def ended(self) -> int:
        """As the phone itself counts."""
        return self._ended

    def wait_until_registered(self) -> None:
        """Return once the PBX has its contact."""
        self.wait_until(lambda: self._is_registered, REGISTER_SECONDS, "register")

    def on_news(self, news: dict[str, Any]) -> None:
        """Calls that ended, and the registration."""
        self._ended = int(news.get("ended", self._ended))
        self._is_registered = self._is_registered or "registered" in news
