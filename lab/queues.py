"""The queues' members as the lab sets them, and the callers who wait."""

import time
from typing import Any

from lab.ami import Ami, AmiError
from lab.errors import LabError
from lab.roster import QUEUES, person, queue

Json = dict[str, Any]
ACTIONS = ("login", "logout", "pause", "unpause")


def log_in_members(ami: Ami) -> None:
    """Bring every queue to its usual members, none of them paused."""
    present: dict[str, set[str]] = {one.extension: set() for one in QUEUES}
    for entry in ami.entries("QueueStatus"):
        if entry["Event"] == "QueueMember":
            present.setdefault(entry["Queue"], set()).add(entry["Name"] or entry["Location"])
            extension = entry["Location"].removeprefix("PJSIP/")
            present[entry["Queue"]].add(extension)
            wanted = queue(entry["Queue"])
            if wanted is None or extension not in wanted.members:
                change(ami, "logout", entry["Queue"], extension)
            elif entry["Paused"] == "1":
                change(ami, "unpause", entry["Queue"], extension)
    for one in QUEUES:
        for extension in one.members:
            if extension not in present[one.extension]:
                change(ami, "login", one.extension, extension)


def change(ami: Ami, what: str, queue_name: str, extension: str, reason: str = "") -> Json:
    """Log an extension in to or out of a queue, pause it, or end its pause."""
    member = person(extension)
    if queue(queue_name) is None or member is None:
        raise LabError(f"The lab has no queue {queue_name} or no extension {extension}.")
    where = {"Queue": queue_name, "Interface": f"PJSIP/{extension}"}
    try:
        if what == "login":
            state = {"StateInterface": f"PJSIP/{extension}", "MemberName": member.name}
            ami.action("QueueAdd", **where, **state)
        elif what == "logout":
            ami.action("QueueRemove", **where)
        elif what in ("pause", "unpause"):
            ami.action("QueuePause", **where, Paused=str(what == "pause").lower(), Reason=reason)
        else:
            raise LabError(f"A queue agent can {', '.join(ACTIONS)}; not {what!r}.")
    except AmiError as error:
        if not any(fine in str(error) for fine in ("Already there", "Not there")):
            raise
    return {"queue": queue_name, "extension": extension, "done": what}


def list_queues(ami: Ami) -> list[Json]:
    """Queues with members and the waiting callers in order."""
    found: dict[str, Json] = {}
    for entry in ami.entries("QueueStatus"):
        if entry["Event"] == "QueueParams":
            found[entry["Queue"]] = {"queue": entry["Queue"], "members": [], "callers": []}
        elif entry["Event"] == "QueueMember":
            found[entry["Queue"]]["members"].append(
                {
                    "extension": entry["Location"].removeprefix("PJSIP/"),
                    "name": entry["Name"],
                    "status": int(entry["Status"]),
                    "paused": entry["Paused"] == "1",
                    "in_call": entry.get("InCall") == "1",
                }
            )
        elif entry["Event"] == "QueueEntry":
            found[entry["Queue"]]["callers"].append(
                {
                    "position": int(entry["Position"]),
                    "channel": entry["Channel"],
                    "uniqueid": entry["Uniqueid"],
                    "number": entry["CallerIDNum"],
                    "name": entry["CallerIDName"],
                    "wait": int(entry["Wait"]),
                }
            )
    for one in found.values():
        one["callers"].sort(key=lambda caller: int(caller["position"]))
    return list(found.values())


def wait_for_caller(ami: Ami, queue_name: str, uniqueid: str) -> int | None:
    """The caller's position as soon as he waits; None if an agent took him before that was seen."""
    deadline = time.monotonic() + 3.0
    while time.monotonic() < deadline:
        for one in list_queues(ami):
            for caller in one["callers"]:
                if one["queue"] == queue_name and caller["uniqueid"] == uniqueid:
                    return int(caller["position"])
        time.sleep(0.02)
    return None
