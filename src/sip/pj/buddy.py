"""One colleague's line, watched by a dialog-event subscription (RFC 4235 over RFC 6665)."""

from __future__ import annotations

from datetime import UTC, datetime

import pjsua2 as pj

from sip.dialog_info import parse_line_news
from sip.events import BlfChanged
from sip.message import split_message
from sip.pj.boundary import callback, whole_message
from sip.service import Sink
from sip.states import BlfState

_REFUSED = frozenset({401, 403, 404, 405, 407, 481, 488, 489, 603})


class PjBuddy(pj.Buddy):
    """A subscription to one extension; tells every change through the sink. SIP thread only."""

    def __init__(self, extension: str, sink: Sink) -> None:
        super().__init__()
        self.extension = extension
        self._sink = sink
        self._last = BlfState.UNKNOWN

    def sip_watch(self, account: pj.Account, uri: str) -> None:
        """Send the SUBSCRIBE; it is refreshed by the stack until `sip_unwatch`."""
        config = pj.BuddyConfig()
        config.uri = uri
        config.subscribe_dlg_event = True
        self.create(account, config)

    def sip_unwatch(self) -> None:
        """End the subscription."""
        self.subscribeDlgEvent(False)

    @callback
    def onBuddyEvSubDlgEventState(self, prm: pj.OnBuddyEvSubStateParam) -> None:
        message = whole_message(prm.e.body.tsxState.src)
        if not message.startswith("NOTIFY"):
            return
        news = parse_line_news(split_message(message)[1])
        if news is not None:
            self._tell(news.state, news.remote)

    @callback
    def onBuddyDlgEventState(self) -> None:
        info = self.getInfo()
        if info.subState == pj.PJSIP_EVSUB_STATE_TERMINATED and info.subTermCode in _REFUSED:
            self._tell(BlfState.NOT_PERMITTED)

    def _tell(self, state: BlfState, remote: str = "") -> None:
        self._last = state
        self._sink(BlfChanged(self.extension, state, datetime.now(UTC), remote))
