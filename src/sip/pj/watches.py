"""Which colleagues' lines are watched, brought in line with the list and the registration."""

from __future__ import annotations

import logging
from datetime import UTC, datetime

import pjsua2 as pj

from sip.events import BlfChanged
from sip.pj.boundary import Refusal, attempt
from sip.pj.buddy import LineWatch
from sip.pj.registrar import Registrar
from sip.service import Sink
from sip.states import BlfState

log = logging.getLogger(__name__)


class Watches:
    """One `LineWatch` for each extension of the list. SIP thread only."""

    def __init__(self, sink: Sink, registrar: Registrar) -> None:
        self._sink = sink
        self._registrar = registrar
        self._wanted: tuple[str, ...] = ()
        self._open: dict[str, LineWatch] = {}

    def sip_want(self, extensions: tuple[str, ...]) -> None:
        """Watch these and no others."""
        self._wanted = extensions
        self.sip_refresh()

    def sip_begin_again(self) -> None:
        """A registration stands anew: the PBX may have forgotten every subscription."""
        self.sip_close_all()
        self.sip_refresh()

    def sip_refresh(self) -> None:
        """Subscribe to what is wanted and not watched yet; only while registered."""
        for extension in set(self._open) - set(self._wanted):
            attempt(self._open.pop(extension).sip_unwatch)
        account = self._registrar.account
        if account is None or not self._registrar.is_registered:
            return
        for extension in self._wanted:
            if extension not in self._open:
                self._watch(account, extension)

    def _watch(self, account: pj.Account, extension: str) -> None:
        """One that cannot be watched must not keep the others from it."""
        watch = LineWatch(extension, self._sink)
        try:
            watch.sip_watch(account, self._registrar.uri(extension))
        except (Refusal, pj.Error) as error:
            log.warning("%r cannot be watched: %s", extension, error)
            self._sink(BlfChanged(extension, BlfState.NOT_PERMITTED, datetime.now(UTC)))
        else:
            self._open[extension] = watch

    def sip_close_all(self) -> None:
        """End every subscription; the list is kept for the next registration."""
        while self._open:
            attempt(self._open.popitem()[1].sip_unwatch)
