"""Calls that go out: what is dialed, and what must be so before."""

from __future__ import annotations

import dataclasses

import pjsua2 as pj

from sip import commands as cmd
from sip.config import SipConfig, SrtpUse
from sip.pj import params
from sip.pj.boundary import Refusal
from sip.pj.call import PjCall
from sip.pj.callbook import CallBook
from sip.pj.media import Sound
from sip.pj.registrar import Registrar
from sip.snapshots import new_snapshot
from sip.states import CallDirection
from sip.uri import is_number, party_of


class Outgoing:
    """Places calls. SIP thread only; raises `Refusal` or `pj.Error`, then nothing was dialed."""

    def __init__(
        self, config: SipConfig, book: CallBook, sound: Sound, registrar: Registrar
    ) -> None:
        self._config = config
        self._book = book
        self._sound = sound
        self._registrar = registrar

    def sip_dial(self, wish: cmd.Dial, *, consults: str = "") -> PjCall:
        """Place the call that is wished for; the call that is active goes on hold first."""
        key, target = wish.key, wish.target
        if wish.caller_id and not is_number(wish.caller_id):
            raise Refusal("bad_caller_id")
        account, uri = self._ready(target)
        held = self._book.sip_hold_others(())
        settings = self._registrar.settings
        assert settings is not None, "there is no account without settings"
        remote = party_of(f"<{uri}>")
        remote = dataclasses.replace(remote, user=remote.user or target)
        snapshot = new_snapshot(key, CallDirection.OUTGOING, remote, dialed=target)
        snapshot = dataclasses.replace(snapshot, consults=consults, is_intercom=wish.is_intercom)
        call = self._book.sip_add(account, snapshot)
        call.facts.requires_encryption = self._config.srtp is SrtpUse.REQUIRED
        try:
            call.sip_dial(uri, params.dialing(wish, settings))
        except pj.Error:
            self._book.drop(key)
            self._book.sip_resume(held)
            raise
        return call

    def sip_dial_unheard(self, target: str) -> PjCall:
        """Call `target` without telling anybody; whoever asks keeps the call."""
        account, uri = self._ready(target)
        snapshot = new_snapshot(
            cmd.new_call_key(), CallDirection.OUTGOING, party_of(f"<{uri}>"), dialed=target
        )
        call = self._book.sip_make_unheard(account, snapshot)
        held = self._book.sip_hold_others(())
        try:
            call.sip_dial(uri, params.audio_only())
        except pj.Error:
            self._book.sip_resume(held)
            raise
        return call

    def _ready(self, target: str) -> tuple[pj.Account, str]:
        account, uri = self._registrar.account, self._registrar.uri(target)
        if account is None or not self._registrar.is_registered:
            raise Refusal("not_registered")
        if len(self._book) >= self._config.max_calls:
            raise Refusal("no_free_line")
        self._sound.sip_prepare()
        return account, uri
