"""One colleague's line, watched by dialog events (RFC 4235) and presence (RFC 3856) together."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pjsua2 as pj

from sip.dialog_info import LineNews, merge_line_news, parse_line_news
from sip.events import BlfChanged
from sip.message import header, split_message
from sip.pj.boundary import callback, whole_message
from sip.service import Sink
from sip.states import BlfState

_REFUSED = LineNews(BlfState.NOT_PERMITTED)
_ENDED = LineNews(BlfState.STALE)
_UNTOLD = LineNews(BlfState.UNKNOWN)
"""A NOTIFY without a body: nobody has published this line's presence (RFC 3856)."""
_REFUSALS = frozenset({401, 403, 404, 405, 407, 488, 489, 603})
"""Final answers to SUBSCRIBE that say: this will not be told here."""


class LineWatch:
    """Both subscriptions to one extension; tells every change through the sink. SIP thread only.

    PJSIP lets a buddy hold one of the two kinds, hence two buddies.
    """

    def __init__(self, extension: str, sink: Sink, on_ended: Callable[[str], None]) -> None:
        """`on_ended` hears that the PBX tells no more, though it did not refuse."""
        self._extension = extension
        self._sink = sink
        self._on_ended = on_ended
        self._dialog: LineNews | None = None
        self._presence: LineNews | None = None
        self._buddies: tuple[DialogBuddy, PresenceBuddy] | None = None

    @property
    def has_spoken(self) -> bool:
        """Whether anything was told of this line."""
        return self._dialog is not None and self._presence is not None

    def sip_watch(self, account: pj.Account, uri: str) -> None:
        """Send both SUBSCRIBEs; the stack refreshes them until `sip_unwatch`.

        Raises `pj.Error`; then neither is left, nor a cycle that would end them on another thread.
        """
        buddies = DialogBuddy(self._on_dialog), PresenceBuddy(self._on_presence)
        try:
            for buddy in buddies:
                config = pj.BuddyConfig()
                config.uri = uri
                config.subscribe = isinstance(buddy, PresenceBuddy)
                config.subscribe_dlg_event = isinstance(buddy, DialogBuddy)
                buddy.create(account, config)
        except pj.Error:
            for buddy in buddies:
                buddy.heard = _nobody
            raise
        self._buddies = buddies

    def sip_unwatch(self) -> None:
        """End both subscriptions and let go of the buddies, which lead back to here."""
        if self._buddies is None:
            return
        dialog, presence = self._buddies
        self._buddies = None
        dialog.heard = presence.heard = _nobody
        dialog.subscribeDlgEvent(False)
        presence.subscribePresence(False)

    def _on_dialog(self, news: LineNews) -> None:
        self._dialog = news
        self._take(news)

    def _on_presence(self, news: LineNews) -> None:
        self._presence = news
        self._take(news)

    def _take(self, news: LineNews) -> None:
        self._tell()
        if news is _ENDED:
            self._on_ended(self._extension)

    def _tell(self) -> None:
        dialog, presence = self._dialog, self._presence
        if dialog is None or presence is None:
            return  # half the news would show an absent colleague as available for a moment
        if _ENDED in (dialog, presence):
            news: LineNews | None = _ENDED
        elif presence == _REFUSED or dialog == _REFUSED:
            news = dialog if presence == _REFUSED else presence
        else:
            news = merge_line_news(dialog, presence)
        if news is not None:
            self._sink(BlfChanged(self._extension, news.state, datetime.now(UTC), news.remote))


def _nobody(news: LineNews) -> None:
    """Takes news that nobody wants any more."""


class _Buddy(pj.Buddy):
    _untold: LineNews | None = None
    """What a NOTIFY without a body says."""

    def __init__(self, heard: Callable[[LineNews], None]) -> None:
        super().__init__()
        self.heard = heard

    def _read(self, prm: pj.OnBuddyEvSubStateParam) -> None:
        event = prm.e
        message = whole_message(event.body.tsxState.src)
        if not message.startswith("NOTIFY"):
            return
        body = split_message(message)[1]
        is_over = "terminated" in header(message, "Subscription-State").lower()
        untold = None if is_over else self._untold
        news = parse_line_news(body) if body.strip() else untold
        if news is not None:
            self.heard(news)

    def _check_refusal(self) -> None:
        info = self.getInfo()
        if info.subState == pj.PJSIP_EVSUB_STATE_TERMINATED:
            # Ended otherwise, it is asked for anew; until then what was known may be wrong.
            is_refused = info.subTermCode in _REFUSALS or info.subTermReason == "rejected"
            self.heard(_REFUSED if is_refused else _ENDED)


class DialogBuddy(_Buddy):
    """The subscription to dialog events."""

    @callback
    def onBuddyEvSubDlgEventState(self, prm: pj.OnBuddyEvSubStateParam) -> None:
        self._read(prm)

    @callback
    def onBuddyDlgEventState(self) -> None:
        self._check_refusal()


class PresenceBuddy(_Buddy):
    """The subscription to the presence document."""

    _untold = _UNTOLD

    @callback
    def onBuddyEvSubState(self, prm: pj.OnBuddyEvSubStateParam) -> None:
        self._read(prm)

    @callback
    def onBuddyState(self) -> None:
        self._check_refusal()
