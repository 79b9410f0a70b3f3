"""The SIP messages of the last calls and of the registration, read from the stack's own log.

Nothing here is ever written to a disk: the log is a file in memory, and what leaves the SIP thread
has gone through `redaction`.
"""

from __future__ import annotations

import re
from collections import OrderedDict, deque
from dataclasses import dataclass
from datetime import datetime, time

MAX_CALLS = 40
MAX_MESSAGES_OF_CALL = 120
MAX_MESSAGES_OF_REGISTRATION = 60
MAX_OTHERS = 100
"""OPTIONS, SUBSCRIBE, NOTIFY, MESSAGE: an office of thousands would push everything else out."""

_RECORD = re.compile(
    rb"^DEBUG: (\d\d):(\d\d):(\d\d)\.(\d{3}) +pjsua_core\.c +(RX|TX) (\d{1,6}) bytes "
    rb"[^\n]{1,300}? (?:from|to) ([A-Za-z0-9]{2,8}) ([^\s]{3,80}):\n",
    re.MULTILINE,
)
_END = b"\n--end msg--"
_CUT_AT = 3990
"""The stack cuts records at 4,000 bytes (PJ_LOG_MAX_SIZE)."""
_CALL_ID = re.compile(rb"^(?:call-id|i)[ \t]*:[ \t]*([^\r\n]{1,256})", re.MULTILINE | re.IGNORECASE)
_CSEQ = re.compile(
    rb"^cseq[ \t]*:[ \t]*\d{1,12}[ \t]+([A-Za-z]{1,20})", re.MULTILINE | re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class SeenMessage:
    """One SIP message as it went over the wire, secrets and all."""

    at: datetime
    """Local time, without a zone, to the millisecond."""
    is_sent: bool
    transport: str
    peer: str
    """``address:port``."""
    text: str
    call_id: str
    method: str
    """Of the request, or of that which an answer belongs to."""
    is_cut: bool = False
    """The end is missing."""


class LogReader:
    """Finds messages in the stack's log; takes it in pieces, cut anywhere."""

    def __init__(self) -> None:
        self._rest = b""
        self.lines = b""
        """What was no message; whoever wants it takes it."""

    def feed(self, piece: bytes, today: datetime) -> list[SeenMessage]:
        """The messages that are complete now; `today` tells the date that the log leaves out."""
        data, at, found = self._rest + piece, 0, []
        others: list[bytes] = []
        while (record := _RECORD.search(data, at)) is not None:
            end, is_cut = _end_of(data, record)
            line_end = data.find(b"\n", end + (0 if is_cut else len(_END))) if end >= 0 else -1
            if line_end < 0:
                break
            others.append(data[at : record.start()])
            found.append(_message(record, data[record.end() : end], today, is_cut=is_cut))
            at = line_end + 1
        # A record's first line may still be on its way.
        keep = record.start() if record is not None else data.rfind(b"\n") + 1
        keep = max(keep, at)
        others.append(data[at:keep])
        self._rest = data[keep:][-65536:]
        self.lines = b"".join(others)
        return found


class Trace:
    """What was seen lately, bounded. SIP thread only."""

    def __init__(self) -> None:
        self._calls: OrderedDict[str, deque[SeenMessage]] = OrderedDict()
        self._registration: deque[SeenMessage] = deque(maxlen=MAX_MESSAGES_OF_REGISTRATION)
        self._others: deque[SeenMessage] = deque(maxlen=MAX_OTHERS)

    def add(self, message: SeenMessage) -> None:
        """Keep a message with those of its call."""
        if message.method == "REGISTER":
            self._registration.append(message)
        elif message.call_id in self._calls:
            self._calls[message.call_id].append(message)
        elif message.method == "INVITE" and message.call_id:
            self._calls[message.call_id] = deque((message,), maxlen=MAX_MESSAGES_OF_CALL)
            if len(self._calls) > MAX_CALLS:
                self._calls.popitem(last=False)
        else:
            self._others.append(message)

    def of_call(self, call_id: str) -> tuple[SeenMessage, ...]:
        """The messages of one call, oldest first; none when it is forgotten."""
        return tuple(self._calls.get(call_id, ()))

    def of_all(self) -> tuple[SeenMessage, ...]:
        """Everything, in the order of time."""
        groups = (*self._calls.values(), self._registration, self._others)
        return tuple(sorted((m for group in groups for m in group), key=lambda m: m.at))


def _end_of(data: bytes, record: re.Match[bytes]) -> tuple[int, bool]:
    """Where the record's message ends, and whether its end was cut; -1: it is not all there yet.

    The length decides, not the text: a message may hold what looks like another record.
    """
    end = record.end() + int(record[6])
    if end - record.start() + len(_END) <= _CUT_AT:
        return (end, False) if len(data) > end + len(_END) else (-1, False)
    cut = data.find(b"\n", record.start() + _CUT_AT)
    return (cut, True) if cut >= 0 else (-1, False)


def _message(
    record: re.Match[bytes], message: bytes, today: datetime, *, is_cut: bool
) -> SeenMessage:
    hour, minute, second, milli = (int(record[n]) for n in range(1, 5))
    call_id, cseq = _CALL_ID.search(message), _CSEQ.search(message)
    return SeenMessage(
        at=datetime.combine(today, time(hour % 24, minute % 60, second % 60, milli * 1000)),
        is_sent=record[5] == b"TX",
        transport=record[7].decode("ascii", "replace"),
        peer=record[8].decode("ascii", "replace"),
        text=message.decode("utf-8", "replace"),
        call_id=call_id[1].decode("utf-8", "replace").strip() if call_id else "",
        method=cseq[1].decode("ascii").upper() if cseq else "",
        is_cut=is_cut,
    )
