"""What the PBX does for a code: pick up, intercom, conference room, another caller ID."""

from __future__ import annotations

import dataclasses
from typing import Protocol

from assistant.pbx.profiles import PbxProfile
from assistant.services.dialing import Target
from assistant.services.handing_over import LineOf
from sip import commands as cmd
from sip.states import BlfState, CallerIdWay

NO_CODES = PbxProfile(name="none")


class CodeError(Exception):
    """`feature` cannot be had; `problem` is a stable word.

    ``not_offered``: the PBX profile has no code for it. ``no_such_slot``, ``no_free_slot``,
    ``not_a_number``: what was named cannot be used. ``nobody_parked``: the slot is empty.
    ``not_registered``: nobody can answer there.
    """

    def __init__(self, problem: str, feature: str) -> None:
        super().__init__(f"{problem}: {feature}")
        self.problem = problem
        self.feature = feature


class Placing(Protocol):
    """What is needed of the calls."""

    def place(self, target: Target, wish: cmd.Dial | None = None) -> str:
        """Call; the new call's key."""

    def deflect(self, key: str, target: str, name: str = "") -> None:
        """Send a ringing call elsewhere."""


class Resolving(Protocol):
    """What is needed of dialing."""

    def resolve(self, text: str) -> Target:
        """Raises `DialError`."""


class Codes:
    """Dials the codes of the PBX profile. Every method may raise `CodeError`."""

    def __init__(
        self, calls: Placing, dialing: Resolving, line_of: LineOf = lambda _: None
    ) -> None:
        """`line_of` tells what a colleague's line is doing."""
        self._line_of = line_of
        self._calls = calls
        self._dialing = dialing
        self._profile = NO_CODES

    def use(self, profile: PbxProfile) -> None:
        """The profile is known."""
        self._profile = profile

    def offers(self, feature: str) -> bool:
        """Whether the PBX has a code for a field of `FeatureCodes`."""
        return bool(getattr(self._profile.codes, feature))

    def pick_up(self, extension: str = "") -> str:
        """Take the call that rings at a colleague, or at anybody of the own group; its key."""
        feature = "pickup" if extension else "group_pickup"
        return self._calls.place(Target(self._code(feature, extension)))

    def intercom(self, text: str) -> str:
        """Speak to a colleague's loudspeaker; the call's key. Raises `DialError`.

        By the PBX's code; where it has none, by asking the phone itself (RFC 5373).
        """
        target = self._dialing.resolve(text)
        code = self._profile.code_for("intercom", target.dial)
        if code:
            return self._calls.place(Target(code, target.name))
        return self._calls.place(target, cmd.Dial("", "", is_intercom=True))

    def deflect(self, key: str, text: str, *, anyway: bool = False) -> str:
        """Send a ringing call to a number, name or colleague unanswered; what is dialed there.

        A colleague whose phone is known not to be there is not tried, unless `anyway`. Raises
        `DialError`.
        """
        target = self._dialing.resolve(text)
        if not anyway and self._line_of(target.dial) is BlfState.NOT_REGISTERED:
            raise CodeError("not_registered", target.name or target.dial)
        self._calls.deflect(key, target.dial, target.name)
        return target.dial

    def conference_room(self) -> str:
        """Enter the PBX's conference room; the call's key."""
        return self._calls.place(Target(self._code("conference")))

    def echo(self) -> str:
        """Call what sends everything back that one says; the call's key."""
        return self._calls.place(Target(self._code("echo")))

    def dial_withheld(self, text: str) -> str:
        """Call without showing a number; the call's key. Raises `DialError`."""
        target, ways = self._dialing.resolve(text), self._profile.caller_id
        if ways.withhold_prefix:
            prefixed = dataclasses.replace(target, dial=ways.withhold_prefix + target.dial)
            return self._calls.place(prefixed)
        way = CallerIdWay(ways.withhold)
        wish = cmd.Dial("", "", is_withheld=True, caller_id_way=way)
        return self._calls.place(target, wish)

    def dial_as(self, text: str, number: str) -> str:
        """Call and show `number` instead of the own one; the key. Raises `DialError`.

        The PBX decides whether it may be shown.
        """
        target = self._dialing.resolve(text)
        way = CallerIdWay(self._profile.caller_id.show)
        shown = "".join(char for char in number if char.isascii() and char.isdigit())
        plus = "+" if number.strip().startswith("+") else ""
        wish = cmd.Dial("", "", caller_id=plus + shown, caller_id_way=way)
        if not shown:
            raise CodeError("not_a_number", number)
        return self._calls.place(target, wish)

    def _code(self, feature: str, extension: str = "") -> str:
        code = self._profile.code_for(feature, extension)
        if not code:
            raise CodeError("not_offered", feature)
        return code
