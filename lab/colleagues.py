"""Puts a colleague into a state and waits until the PBX itself says so."""

import time
from typing import Any

from lab import pbx
from lab.ami import Ami
from lab.calls import OutsideCall, device_state, ring
from lab.errors import LabError
from lab.phone_client import ask_phones
from lab.places import Places
from lab.roster import COLLEAGUES

Json = dict[str, Any]
STATES = {"idle": "NOT_INUSE", "ringing": "RINGING", "busy": "INUSE", "gone": "UNAVAILABLE"}
"""The lab's word and Asterisk's device state."""
POLICIES = {"answers": "answer", "rings": "ring", "refuses": "refuse", "usual": "usual"}
ACTIONS = {"answer-now": "answer", "hangup": "hangup"}
RINGER = OutsideCall(to="", number="+44 161 496 0177", name="Northern Supplies", answer="silence")
LONG_RING_SECONDS = 86400
WAIT_SECONDS = 8.0


def set_colleague(
    places: Places, extension: str, word: str, *, hears: str | None = None, code: int | None = None
) -> Json:
    """Set the state, the policy or do the action that the word names; the phone afterwards."""
    if extension not in COLLEAGUES:
        raise LabError(f"{extension} is no phone of the lab; it has {', '.join(COLLEAGUES)}.")
    phone = {"extension": extension}
    if hears or code:
        ask_phones(places, {"op": "set", "hears": hears, "code": code, **phone})
    if word in POLICIES:
        return ask_phones(places, {"op": "set", "policy": POLICIES[word], **phone})
    if word in ACTIONS:
        return ask_phones(places, {"op": ACTIONS[word], **phone})
    with pbx.connect(places) as ami:
        _enter(places, ami, extension, word)
        wait_for_state(ami, extension, STATES[word])
    return ask_phones(places, {"op": "list"})["phones"][extension]  # type: ignore[no-any-return]


def _enter(places: Places, ami: Ami, extension: str, word: str) -> None:
    phone = {"extension": extension}
    if word == "gone":
        ask_phones(places, {"op": "gone", **phone})
        return
    ask_phones(places, {"op": "idle", **phone})
    wait_for_state(ami, extension, STATES["idle"])
    if word == "busy":
        ask_phones(places, {"op": "dial", "target": "600", **phone})
    elif word == "ringing":
        ask_phones(places, {"op": "set", "policy": "ring", **phone})
        ring(ami, RINGER.to_extension(extension), ring_seconds=LONG_RING_SECONDS)


def wait_for_state(ami: Ami, extension: str, state: str) -> None:
    """Return when the PBX sees the state; raises LabError if it does not come."""
    deadline = time.monotonic() + WAIT_SECONDS
    while (now := device_state(ami, extension)) != state:
        if time.monotonic() > deadline:
            raise LabError(f"The PBX sees {extension} as {now}, not as {state}.")
        time.sleep(0.02)
