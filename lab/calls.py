"""Calls from outside: originated at the PBX, so that no second phone is needed."""

import base64
import re
import secrets
import time
from dataclasses import dataclass, replace
from typing import Any

from lab.ami import Ami, AmiError
from lab.errors import LabError
from lab.roster import person

Json = dict[str, Any]
ANSWERS = ("echo", "tone", "silence")
NAME_CHUNK_BYTES = 600
MAX_NAME_BYTES = 2 * NAME_CHUNK_BYTES
MAX_NUMBER_BYTES = 80
ANSWER_SECONDS = 3.5
"""After which the PBX takes a phone that does not answer its OPTIONS for absent, and some more
(`qualify_timeout` in pjsip.conf)."""
_ABSENT = ("UNAVAILABLE", "INVALID")
_ESCAPE = re.compile(r"\\(.)")
_ESCAPED = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}


@dataclass(frozen=True, slots=True)
class OutsideCall:
    """Who rings whom from outside, and what the answerer hears (`ANSWERS`)."""

    to: str
    number: str
    name: str = ""
    answer: str = "echo"
    seconds: int | None = None

    def to_extension(self, extension: str) -> "OutsideCall":
        """The same caller, calling somebody."""
        return replace(self, to=extension)


def on_the_wire(number: str) -> str:
    """The number as a trunk sends it: without what people write between the digits."""
    bare = "".join(character for character in number if character not in " ()-./")
    return bare if bare.lstrip("+").isdecimal() else number


def clean(text: str, max_bytes: int) -> bytes:
    """UTF-8 of at most so many bytes, cut between characters and without line breaks and NUL."""
    kept = "".join(character for character in text if character not in "\r\n\0")
    data = kept.encode(errors="ignore")[:max_bytes]
    return data.decode(errors="ignore").encode()


def chunks(data: bytes, size: int) -> list[str]:
    """Base64 of pieces that are each whole characters, so that they can be joined again."""
    pieces = []
    while data:
        piece = data[:size].decode(errors="ignore").encode()
        pieces.append(base64.b64encode(piece).decode())
        data = data[len(piece) :]
    return pieces


def ring(ami: Ami, call: OutsideCall, *, ring_seconds: int | None = None) -> Json:
    """Start the call and give its channel; raises LabError if the extension cannot be rung."""
    if not call.to.isalnum() or not call.to.isascii():
        raise LabError(f"{call.to!r} is no extension of the lab.")
    if call.answer not in ANSWERS:
        raise LabError(f"The caller can give {', '.join(ANSWERS)}; not {call.answer!r}.")
    unique = f"lab-{int(time.time())}-{secrets.token_hex(4)}"
    name = clean(call.name, MAX_NAME_BYTES)
    number = clean(on_the_wire(call.number), MAX_NUMBER_BYTES)
    pieces = [*chunks(name, NAME_CHUNK_BYTES), "", ""]
    values = {
        "LAB_FROM": base64.b64encode(number).decode(),
        "LAB_NAME_1": pieces[0],
        "LAB_NAME_2": pieces[1],
        "LAB_PRESENTATION": "allowed" if number else "prohib",
        "LAB_SECONDS": str(call.seconds) if call.seconds else "",
    }
    if ring_seconds:
        values["RING_SECONDS"] = str(ring_seconds)
    _require_a_phone(ami, call.to)
    ami.action("Events", EventMask="call")
    ami.action(
        "Originate",
        *(("Variable", f"__{key}={value}") for key, value in values.items()),
        Channel=f"Local/{call.to}@world-calls/n",
        ChannelId=unique,
        OtherChannelId=f"{unique}-leg",
        Context="world-hears",
        Exten=call.answer,
        Priority="1",
        Timeout="86400000",
        Async="true",
    )
    channel = _channel_of(ami, unique)
    ami.action("Events", EventMask="off")
    return {
        "uniqueid": unique,
        "channel": channel,
        "to": call.to,
        "from": number.decode(),
        "name": name.decode(),
        "answer": call.answer,
        "seconds": call.seconds,
    }


def _require_a_phone(ami: Ami, extension: str) -> None:
    """One that has just registered, or was too busy to answer an OPTIONS, gets another chance."""
    if not person(extension) or device_state(ami, extension) not in _ABSENT:
        return
    look_again(ami, extension)
    deadline = time.monotonic() + ANSWER_SECONDS
    while (state := device_state(ami, extension)) in _ABSENT:
        if not _is_registered(ami, extension) or time.monotonic() > deadline:
            raise LabError(f"{extension} cannot be rung: no phone is registered there ({state}).")
        time.sleep(0.01)


def look_again(ami: Ami, extension: str) -> None:
    """Let the PBX ask a phone now; else it does so every half minute only (`qualify_frequency`)."""
    ami.action("PJSIPQualify", Endpoint=extension)


def _is_registered(ami: Ami, extension: str) -> bool:
    contact = ami.action("Getvar", Variable=f"PJSIP_AOR({extension},contact)")
    return bool(contact.get("Value"))


def device_state(ami: Ami, extension: str) -> str:
    """What the PBX itself knows of an extension's phone, for instance "NOT_INUSE"."""
    answer = ami.action("Getvar", Variable=f"DEVICE_STATE(PJSIP/{extension})")
    return answer.get("Value", "")


def _channel_of(ami: Ami, unique: str) -> str:
    """The channel's name, told by an event: it may have ended before a list could show it."""
    for event in ami.events(3.0):
        if event.get("Event") == "Newchannel" and event.get("Uniqueid") == unique:
            return event["Channel"]
    raise AmiError("The PBX took the call, but started no channel in three seconds.")


def list_calls(ami: Ami) -> list[Json]:
    """Every channel of the PBX and with whom it is bridged, to see who really talks with whom."""
    channels = ami.entries("CoreShowChannels")
    return [
        {
            "channel": one["Channel"],
            "uniqueid": one["Uniqueid"],
            "linkedid": one["Linkedid"],
            "extension": extension_of(one["Channel"]),
            "state": one["ChannelStateDesc"].lower(),
            "number": unescaped(one["CallerIDNum"]),
            "name": unescaped(one["CallerIDName"]),
            "connected_number": unescaped(one["ConnectedLineNum"]),
            "connected_name": unescaped(one["ConnectedLineName"]),
            "context": one["Context"],
            "exten": one["Exten"],
            "application": one["Application"],
            "seconds": _seconds(one["Duration"]),
            "bridge": one["BridgeId"] or None,
            "bridged_with": [
                other["Channel"]
                for other in channels
                if one["BridgeId"]
                and other["BridgeId"] == one["BridgeId"]
                and other["Channel"] != one["Channel"]
            ],
        }
        for one in channels
    ]


def extension_of(channel: str) -> str | None:
    """The extension whose phone this channel is: "PJSIP/101-0000002a" is 101; None for others."""
    technology, _, rest = channel.partition("/")
    return rest.rpartition("-")[0] if technology == "PJSIP" else None


def unescaped(text: str) -> str:
    """A name as it is: the AMI writes a channel's names with C's escapes, and nobody as a word."""
    if text == "<unknown>":
        return ""
    return _ESCAPE.sub(lambda found: _ESCAPED.get(found[1], found[1]), text)


def _seconds(duration: str) -> int:
    hours, minutes, seconds = (int(part) for part in duration.split(":"))
    return hours * 3600 + minutes * 60 + seconds


def hang_up_all(ami: Ami) -> int:
    """Hang up every channel and wait until all are gone; the number of them."""
    count = len(ami.entries("CoreShowChannels"))
    deadline = time.monotonic() + 5.0
    while ami.entries("CoreShowChannels"):
        if time.monotonic() > deadline:
            raise LabError("The PBX still has calls five seconds after they were hung up.")
        ami.command("channel request hangup all")
        time.sleep(0.05)
    return count
