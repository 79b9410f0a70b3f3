"""SIP messages as a ladder: this phone on the left, the PBX on the right, an arrow for each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

WIDTH = 46
"""Characters between the two sides."""


@dataclass(frozen=True, slots=True)
class Rung:
    """One message, redacted: what may leave the SIP thread."""

    at: datetime
    is_sent: bool
    transport: str
    peer: str
    call_id: str
    method: str
    text: str

    @property
    def summary(self) -> str:
        """The request's method, or the answer's status; whether it carries SDP."""
        first = self.text.partition("\n")[0]
        if first.startswith("SIP/2.0 "):
            words = f"{first[8:].strip()} ({self.method})"
        else:
            words = first.split(" ")[0]
        return words[: WIDTH - 14] + (" [SDP]" if "\nm=" in self.text else "")


def ladder(rungs: Sequence[Rung]) -> str:
    """The messages, oldest first, as plain text of one line each under two headings."""
    if not rungs:
        return ""
    peers = sorted({rung.peer for rung in rungs})
    lines = [f"{'':14}this phone{'':{WIDTH - 8}}{', '.join(peers)}"]
    before: datetime | None = None
    for rung in rungs:
        gap = (rung.at - before).total_seconds() if before else 0.0
        if gap >= 1:
            lines.append(f"{'':14}|{f'{gap:.1f} s':^{WIDTH}}|")
        lines.append(f"{_time(rung.at)}  |{_arrow(rung)}|")
        before = rung.at
    return "\n".join(lines) + "\n"


def details(rungs: Sequence[Rung]) -> str:
    """The messages themselves, each under a line that says when and where it went."""
    parts = []
    for rung in rungs:
        way = "sent to" if rung.is_sent else "received from"
        parts.append(f"--- {_time(rung.at)} {way} {rung.peer} over {rung.transport}\n{rung.text}\n")
    return "\n".join(parts)


def _arrow(rung: Rung) -> str:
    label = f" {rung.summary} "
    line = f"{label:-^{WIDTH - 1}}"
    return f"{line}>" if rung.is_sent else f"<{line}"


def _time(at: datetime) -> str:
    return at.strftime("%H:%M:%S.") + f"{at.microsecond // 1000:03}"
