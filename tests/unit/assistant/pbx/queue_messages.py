"""Builders of the AMI messages that Asterisk sends about queues."""

from __future__ import annotations

from assistant.pbx.frames import AmiMessage


def message(event: str, **headers: str | int) -> AmiMessage:
    """An event with these headers."""
    return AmiMessage((("Event", event), *((key, str(value)) for key, value in headers.items())))


def params(queue: str = "800") -> AmiMessage:
    """A queue of a snapshot."""
    return message("QueueParams", Queue=queue, Max=0, Strategy="rrmemory")


def member(extension: str, status: int = 1, queue: str = "800", paused: int = 0) -> AmiMessage:
    """A member of a snapshot."""
    return message(
        "QueueMember",
        Queue=queue,
        Name=f"Agent {extension}",
        Location=f"PJSIP/{extension}",
        Status=status,
        Paused=paused,
    )


def entry(key: str, position: int = 1, wait: int = 0, queue: str = "800") -> AmiMessage:
    """A waiting caller of a snapshot."""
    return message(
        "QueueEntry",
        Queue=queue,
        Position=position,
        Uniqueid=key,
        CallerIDNum=f"0161{key}",
        CallerIDName="unknown",
        Wait=wait,
    )


def join(key: str, position: int, count: int | None = None, queue: str = "800") -> AmiMessage:
    """A caller comes."""
    return message(
        "QueueCallerJoin",
        CallerIDNum=f"0161{key}",
        CallerIDName="<unknown>",
        Uniqueid=key,
        Queue=queue,
        Position=position,
        Count=position if count is None else count,
    )


def leave(key: str, count: int, queue: str = "800") -> AmiMessage:
    """A caller is answered, or gone."""
    return message("QueueCallerLeave", Uniqueid=key, Queue=queue, Position=1, Count=count)


def member_event(event: str, extension: str, status: int = 1, **more: str | int) -> AmiMessage:
    """Something about a member."""
    fixed = {"Queue": "800", "MemberName": f"Agent {extension}", "Interface": f"PJSIP/{extension}"}
    return message(event, **fixed, Status=status, **more)
