"""Which action a response or list entry belongs to, and when an action is complete; free of Qt."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field

from assistant.pbx.frames import AmiMessage

MAX_LIST_EVENTS = 50_000

Done = Callable[["ActionReply"], None]


@dataclass(frozen=True, slots=True)
class ActionReply:
    """The answer to one action: its response and, for an action of the list kind, its entries."""

    response: AmiMessage
    events: tuple[AmiMessage, ...] = ()

    @property
    def is_ok(self) -> bool:
        """Whether the PBX did what was asked."""
        return self.response.response not in ("", "Error")


@dataclass(slots=True)
class _Pending:
    done: Done
    heard_at: float
    response: AmiMessage | None = None
    events: list[AmiMessage] = field(default_factory=list)


class PendingActions:
    """The actions of one connection that are not answered yet.

    ActionIDs carry a random part, so that text which a caller smuggles into an event cannot
    pass for the answer to an action.
    """

    def __init__(self) -> None:
        self._prefix = secrets.token_hex(6)
        self._count = 0
        self._pending: dict[str, _Pending] = {}

    def __bool__(self) -> bool:
        return bool(self._pending)

    def new_id(self) -> str:
        """An ActionID that was never used and cannot be guessed."""
        self._count += 1
        return f"{self._prefix}-{self._count}"

    def add(self, action_id: str, done: Done, now: float) -> None:
        """Wait for the answer to `action_id`. `now` is a monotonic clock in seconds."""
        self._pending[action_id] = _Pending(done, now)

    def take(self, message: AmiMessage, now: float) -> bool:
        """Whether `message` belongs to an action; calls the action's `done` when it ends it."""
        action_id = message.action_id
        pending = self._pending.get(action_id)
        if pending is None:
            return False
        pending.heard_at = now
        end = message.get("EventList").lower()
        if pending.response is None:
            if not message.response:
                return False
            pending.response = message
            is_complete = end != "start" or message.response == "Error"
        else:
            is_complete = end in ("complete", "cancelled")
            if not is_complete and len(pending.events) < MAX_LIST_EVENTS:
                pending.events.append(message)
        if is_complete:
            del self._pending[action_id]
            pending.done(ActionReply(pending.response, tuple(pending.events)))
        return True

    def longest_silence(self, now: float) -> float:
        """Seconds since the PBX last spoke of the action that it neglects most; 0 if none."""
        return max((now - one.heard_at for one in self._pending.values()), default=0.0)

    def clear(self) -> None:
        """Forget all actions; their `done` is never called."""
        self._pending.clear()
