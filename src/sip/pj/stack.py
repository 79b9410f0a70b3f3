"""The stack itself, from `libCreate` to `libDestroy`, with its log."""

from __future__ import annotations

import functools

import pjsua2 as pj

from sip.config import SipConfig
from sip.pj.boundary import attempt
from sip.pj.endpoint import PjEndpoint, open_wake_transport, stack_settings
from sip.pj.stack_log import StackLog


class Stack:
    """Created, used and destroyed on the SIP thread only."""

    def __init__(self, config: SipConfig, endpoint: PjEndpoint) -> None:
        self._config = config
        self.endpoint = endpoint
        self.log = StackLog(config)

    def sip_open(self) -> tuple[str, int]:
        """Start it; the address at which a datagram ends a poll.

        Raises `pj.Error`; then nothing of it is left.
        """
        try:
            self.endpoint.libCreate()
            settings = stack_settings(self._config)
            self.log.configure(settings.logConfig)
            self.endpoint.libInit(settings)
            wake_address = open_wake_transport(self.endpoint)
            self.endpoint.libStart()
        except pj.Error:
            self.sip_destroy()
            raise
        return wake_address

    def sip_work(self, milliseconds: int) -> None:
        """Let it do what is to be done, for so long at most; its callbacks come from here."""
        self.endpoint.libHandleEvents(milliseconds)

    def sip_has_lost_connection(self) -> bool:
        """Whether a TCP or TLS connection was closed since the last look."""
        has_lost, self.endpoint.has_lost_connection = self.endpoint.has_lost_connection, False
        return has_lost

    def sip_destroy(self) -> None:
        """End it here and now.

        The endpoint leads back to its owner: it would be collected on another thread.
        """
        # All goodbyes are said: waiting for their answers would cost the user a second.
        attempt(functools.partial(self.endpoint.libDestroy, pj.PJSUA_DESTROY_NO_NETWORK))
        del self.endpoint
        self.log.close()
