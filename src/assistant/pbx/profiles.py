"""PBX profiles: which codes a PBX has for what SIP alone cannot do, read from TOML files."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from assistant.pbx.errors import ProfileError

MAX_FILE_BYTES = 64 * 1024

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}", re.ASCII)
_DIALED = re.compile(r"[0-9*#+]{1,32}", re.ASCII)
_KEY = re.compile(r"(?P<text>.*?)(?: - at `\$\.?(?P<key>[^`]*)`)?", re.DOTALL)

Code = Annotated[str, Meta(pattern=r"\A[0-9*#+]{0,32}\Z")]
ExtensionCode = Annotated[str, Meta(pattern=r"\A(?:[0-9*#+]{0,32}\{extension\}[0-9*#+]{0,32})?\Z")]
QueueCode = Annotated[str, Meta(pattern=r"\A[0-9*#+]{0,32}(?:\{queue\})?[0-9*#+]{0,32}\Z")]
ParkCode = Annotated[str, Meta(pattern=r"\A[0-9*#+]{0,32}(?:\{slot\})?[0-9*#+]{0,32}\Z")]
FetchCode = Annotated[str, Meta(pattern=r"\A(?:[0-9*#+]{0,32}\{slot\}[0-9*#+]{0,32})?\Z")]
HeaderName = Annotated[str, Meta(pattern=r"\A[A-Za-z0-9-]{0,64}\Z")]


class FeatureCodes(Struct, frozen=True, forbid_unknown_fields=True):
    """What to dial or transfer to; a code that is empty does not exist at this PBX.

    `{extension}` stands for a colleague's extension, `{queue}` for a queue's number.
    """

    voicemail: Code = ""
    """The own mailbox."""
    voicemail_of: ExtensionCode = ""
    """A colleague's mailbox, without ringing."""
    pickup: ExtensionCode = ""
    """Take the call that rings at a colleague."""
    group_pickup: Code = ""
    """Take the call that rings at anybody of the own group."""
    available: Code = ""
    away: Code = ""
    queue_login: QueueCode = ""
    """Into all queues, or with `{queue}` into one."""
    queue_logout: QueueCode = ""
    intercom: ExtensionCode = ""
    """A colleague's loudspeaker."""
    conference: Code = ""
    echo: Code = ""
    """A test call that sends back what it hears."""


class Parking(Struct, frozen=True, forbid_unknown_fields=True):
    """How calls are parked. Without slots they cannot be."""

    slots: tuple[Annotated[str, Meta(pattern=r"\A[0-9]{1,8}\Z")], ...] = ()
    park: ParkCode = ""
    """A blind transfer to this parks; without `{slot}` the PBX chooses a free one."""
    retrieve: FetchCode = ""
    """Dialing this fetches; its dialog events tell whether the slot is taken."""


class PresenceKinds(Struct, frozen=True, forbid_unknown_fields=True):
    """Which event packages the PBX has for its lines."""

    dialog: bool = True
    """RFC 4235: what a line does."""
    pidf: bool = False
    """RFC 3863: that a line is gone, or away."""


class CallerIds(Struct, frozen=True, forbid_unknown_fields=True):
    """How a phone tells which number a call is to show.

    "from": in the From header (RFC 3323's anonymous one, or the chosen number). "preferred": From
    stays the extension, by which some PBXs know the phone; Privacy and P-Preferred-Identity
    (RFC 3325) tell the wish.
    """

    withhold: Literal["from", "preferred"] = "preferred"
    withhold_prefix: Code = ""
    """Dialed before the number instead, where the PBX has a code for it."""
    show: Literal["from", "preferred"] = "preferred"


class HeaderNames(Struct, frozen=True, forbid_unknown_fields=True):
    """Headers that the PBX adds to an INVITE; empty where it does not."""

    transfer_failed: HeaderName = ""
    transferred_by: HeaderName = ""
    queue: HeaderName = ""
    park_return: HeaderName = ""
    internal_caller: HeaderName = ""
    """Whose phone calls. Without it a caller with a colleague's number is taken for him."""


class PbxProfile(Struct, frozen=True, forbid_unknown_fields=True):
    """What one kind of PBX offers."""

    name: Annotated[str, Meta(min_length=1, max_length=80)]
    """For people."""
    codes: FeatureCodes = FeatureCodes()
    parking: Parking = Parking()
    presence: PresenceKinds = PresenceKinds()
    headers: HeaderNames = HeaderNames()
    caller_id: CallerIds = CallerIds()

    def code_for(self, feature: str, extension: str = "", queue: str = "") -> str:
        """What to dial for `feature` (a field of `FeatureCodes`); empty when it is not offered."""
        return _filled(getattr(self.codes, feature), extension=extension, queue=queue)

    def park_code(self, slot: str) -> str:
        """Where to transfer a call to park it in `slot`; empty when it is not offered."""
        return _filled(self.parking.park, slot=slot) if slot in self.parking.slots else ""

    def retrieve_code(self, slot: str) -> str:
        """What to dial, and to watch, for the call in `slot`; empty when it is not offered."""
        return _filled(self.parking.retrieve, slot=slot) if slot in self.parking.slots else ""

    def slot_of(self, dialed: str) -> str | None:
        """In which slot a transfer to `dialed` parks: empty where the PBX chooses one, None for a
        target that does not park."""
        park = self.parking.park
        if "{slot}" not in park:
            return "" if park and dialed == park else None
        return next((slot for slot in self.parking.slots if self.park_code(slot) == dialed), None)

    def mailbox_of(self, dialed: str) -> str | None:
        """Whose mailbox answers at `dialed`: an extension; None for another target."""
        before, _, after = self.codes.voicemail_of.partition("{extension}")
        if not before + after or not (dialed.startswith(before) and dialed.endswith(after)):
            return None
        extension = dialed[len(before) : len(dialed) - len(after)]
        is_number = extension.isdecimal() and not self._is_longer_code(dialed, before)
        return extension if is_number else None

    def _is_longer_code(self, dialed: str, start: str) -> bool:
        """Whether `dialed` is a code that begins like those with `start`, and goes on: where a
        mailbox is a star and a number, other codes begin with the star as well."""
        for name in self.codes.__struct_fields__:
            fixed, brace, _ = getattr(self.codes, name).partition("{")
            if (
                dialed == fixed
                if not brace
                else len(fixed) > len(start) and dialed.startswith(fixed)
            ):
                return True
        return False


def _filled(template: str, **values: str) -> str:
    """The template with its placeholder filled in; empty when that is nothing to dial."""
    for name, value in values.items():
        place = f"{{{name}}}"
        if place in template:
            if not _DIALED.fullmatch(value):
                return ""
            template = template.replace(place, value)
    return template


def load_profile(folder: Path, name: str) -> PbxProfile:
    """The profile `name` of `folder`. Raises `ProfileError`."""
    if not _NAME.fullmatch(name):
        raise ProfileError("unknown_profile", name[:80], text="no name of a profile")
    return read_profile(folder / f"{name}.toml")


def read_profile(file: Path) -> PbxProfile:
    """The profile in `file`. Raises `ProfileError`: `unknown_profile`, `unreadable`, `bad_value`.

    The error names the line or the key. Any thread.
    """
    import tomllib

    try:
        with file.open("rb") as stream:
            content = stream.read(MAX_FILE_BYTES + 1)
    except FileNotFoundError:
        raise ProfileError("unknown_profile", file.name, text="there is no such profile") from None
    except OSError as error:
        raise ProfileError("unreadable", file.name, text=error.strerror or "") from error
    if len(content) > MAX_FILE_BYTES:
        raise ProfileError("unreadable", file.name, text="too long for a profile")
    try:
        return msgspec.convert(tomllib.loads(content.decode()), PbxProfile)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ProfileError("unreadable", file.name, text=str(error)) from error
    except msgspec.ValidationError as error:
        said = _KEY.fullmatch(str(error))
        key, text = (said["key"] or "", said["text"]) if said else ("", str(error))
        raise ProfileError("bad_value", file.name, key, text) from error
