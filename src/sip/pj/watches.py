"""Which colleagues' lines are watched, brought in line with the list and the registration."""

from __future__ import annotations

from sip.pj.boundary import attempt
from sip.pj.buddy import LineWatch
from sip.pj.registrar import Registrar
from sip.service import Sink


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

    def sip_refresh(self) -> None:
        """Subscribe to what is wanted and not watched yet; only while registered."""
        for extension in set(self._open) - set(self._wanted):
            attempt(self._open.pop(extension).sip_unwatch)
        account = self._registrar.account
        if account is None or not self._registrar.is_registered:
            return
        for extension in self._wanted:
            if extension not in self._open:
                watch = LineWatch(extension, self._sink)
                self._open[extension] = watch
                watch.sip_watch(account, self._registrar.uri(extension))

    def sip_close_all(self) -> None:
        """End every subscription; the list is kept for the next registration."""
        while self._open:
            attempt(self._open.popitem()[1].sip_unwatch)
