"""Commands reach whoever carries them out; what cannot be done is told, and changes nothing."""

from __future__ import annotations

import logging
from collections.abc import Callable

import pjsua2 as pj

from sip import commands as cmd
from sip.events import CommandRefused
from sip.pj.boundary import Refusal
from sip.pj.healing import Healing
from sip.pj.lines import Lines
from sip.pj.media import Sound
from sip.pj.registrar import Registrar
from sip.pj.watches import Watches
from sip.service import Sink
from sip.uri import plain_text

log = logging.getLogger(__name__)


class Dispatch:
    """Knows who does what. SIP thread only; `dump` answers `DumpTrace`."""

    def __init__(
        self,
        sink: Sink,
        registrar: Registrar,
        watches: Watches,
        healing: Healing,
        lines: Lines,
        sound: Sound,
        dump: Callable[[cmd.DumpTrace], None],
    ) -> None:
        self._sink = sink
        self._registrar = registrar
        self._watches = watches
        self._healing = healing
        self._lines = lines
        self._sound = sound
        self._dump = dump

    def sip_carry_out(self, command: cmd.SipCommand) -> None:
        """Do what is asked; a refusal, an error of the stack and a bug come back as an event."""
        problem, text = "", ""
        try:
            self._ask(command)
        except Refusal as refusal:
            problem, text = str(refusal), plain_text(str(getattr(command, "target", "")))
        except pj.Error as error:
            log.warning("%s: %s", type(command).__name__, error.info())
            problem, text = "stack_error", plain_text(error.reason)
        except Exception:  # the border of the command loop
            log.exception("bug in %s", type(command).__name__)
            problem = "stack_error"
        if problem:
            key = str(getattr(command, "key", ""))
            self._sink(CommandRefused(type(command).__name__, key, problem, text))

    def _ask(self, command: cmd.SipCommand) -> None:
        if isinstance(command, cmd.SoundCommand):
            self._sound.sip_carry_out(command)
        elif isinstance(command, cmd.LineCommand):
            self._ask_line(command)
        elif isinstance(command, cmd.Join):
            self._lines.conference.sip_join(command.keys)
        elif isinstance(command, cmd.Split):
            self._lines.conference.sip_split()
        else:
            self._lines.sip_carry_out(command)

    def _ask_line(self, command: cmd.LineCommand) -> None:
        match command:
            case cmd.Register(account):
                self._registrar.sip_use(account)
            case cmd.Unregister():
                self._registrar.sip_drop()
            case cmd.WatchExtensions(extensions):
                self._watches.sip_want(extensions)
            case cmd.DumpTrace():
                self._dump(command)
            case cmd.CheckLine():
                self._healing.sip_check()
            case cmd.NetworkChanged(was_asleep):
                self._healing.sip_network_changed(was_asleep=was_asleep)
            case cmd.AnswerIntercomFrom(extensions):
                self._lines.intercom.allow(extensions)
