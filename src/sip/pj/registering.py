"""REGISTERs: the one that fits, over the account there is or, where there is none, a new one."""

from __future__ import annotations

from collections.abc import Callable

from sip.config import AccountConfig
from sip.digest import Credentials
from sip.pj.account import PjAccount
from sip.pj.way import Ends, Way

MakeAccount = Callable[[AccountConfig], PjAccount]


class Registering:
    """Sends the REGISTERs of one account. SIP thread only."""

    def __init__(self, way: Way) -> None:
        self._way = way
        self.was_refused = False
        """The latest REGISTER failed for a reason that only a person can mend."""
        self.is_afresh = False
        """The next REGISTER replaces one that may wait for an answer, and old connections."""

    def sip_send(self, ends: Ends, make_account: MakeAccount, *, hurries: bool) -> None:
        """Send a REGISTER between these `ends`. Raises `pj.Error`.

        `make_account` is not kept: what it belongs to keeps this object. `hurries`: somebody waits
        for the line, and it does not stand.
        """
        is_afresh, self.is_afresh = self.is_afresh, False
        before = self._way.ends
        if before is None:
            self._way.sip_open(ends, make_account(ends.settings))
            return
        if before.settings != ends.settings and self._way.account is not None:
            self._way.account.credentials = credentials_of(ends.settings)
        if before != ends:
            self._way.sip_lead(ends)
            is_afresh = before.settings == ends.settings
        # The stack's own way to begin afresh leaves alone what failed for good.
        is_afresh |= hurries
        if is_afresh and not self.was_refused:
            self._way.sip_register_afresh()
        else:
            self._way.sip_register()


def credentials_of(settings: AccountConfig) -> Credentials:
    """To whom the account's password is proved, and as whom."""
    return Credentials(settings.auth_user or settings.extension, settings.password, settings.realm)
