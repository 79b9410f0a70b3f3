"""The stack's log in memory, for the trace; what is no message goes on to the log file, if any.

The stack's own callback for log lines is not used: it would run Python for each line, in the middle
of an INVITE. A file in memory costs a copy, and is read when the work is done.
"""

from __future__ import annotations

import logging
import os
import re
from datetime import datetime
from pathlib import Path

import pjsua2 as pj

from sip.config import SipConfig
from sip.trace import LogReader, Trace

log = logging.getLogger(__name__)

MESSAGE_LEVEL = 4
"""At which the stack tells messages; what it tells beside them is little."""
_FILLER = "." * 3000
_LEVELS = (b"FATAL", b"ERROR", b" WARN", b" INFO", b"DEBUG", b"TRACE")
_KEYPAD = re.compile(rb"dtmf", re.IGNORECASE)
"""The stack names each key that is pressed, which may be somebody's PIN."""
_LINE = re.compile(rb"^(FATAL|ERROR| WARN| INFO|DEBUG|TRACE): [^\n]*\n", re.MULTILINE)


class StackLog:
    """Made before the stack is initialized, closed after it is destroyed. SIP thread only."""

    def __init__(self, config: SipConfig) -> None:
        self.trace = Trace()
        self._reader = LogReader()
        self._level = config.log_level
        self._file = Path(config.log_file) if config.log_file else None
        self._descriptor = _memory_file()
        if self._descriptor >= 0 and self._file is not None:
            _begin(self._file)

    def configure(self, settings: pj.LogConfig) -> None:
        """Tell the stack where its log goes. Without a file in memory there is no trace."""
        if self._descriptor < 0:
            return
        settings.level = max(MESSAGE_LEVEL, self._level if self._file else 0)
        settings.msgLogging = 1
        settings.filename = f"/proc/self/fd/{self._descriptor}"
        settings.fileFlags = pj.PJ_O_APPEND
        settings.decor = (
            pj.PJ_LOG_HAS_LEVEL_TEXT
            | pj.PJ_LOG_HAS_TIME
            | pj.PJ_LOG_HAS_MICRO_SEC
            | pj.PJ_LOG_HAS_SENDER
            | pj.PJ_LOG_HAS_NEWLINE
        )

    def sip_read(self) -> None:
        """Take what the stack has written, and empty the file."""
        if self._descriptor < 0 or not (size := os.fstat(self._descriptor).st_size):
            return
        piece = os.pread(self._descriptor, size, 0)
        # Between the two, only the sound thread could write; a line of it may be lost.
        os.ftruncate(self._descriptor, 0)
        for message in self._reader.feed(piece, datetime.now()):
            self.trace.add(message)
        if self._file is not None:
            self._go_on(self._reader.lines)

    def sip_flush(self, endpoint: pj.Endpoint) -> None:
        """Bring what the stack still buffers (4 KB) into the trace, by writing more than that."""
        if self._descriptor >= 0:
            for _ in range(2):
                endpoint.utilLogWrite(1, "filler", _FILLER)
            self.sip_read()

    def close(self) -> None:
        """Take the last lines; the stack has closed its end."""
        if self._descriptor >= 0:
            self.sip_read()
            os.close(self._descriptor)
            self._descriptor = -1

    def _go_on(self, lines: bytes) -> None:
        """Write the lines that the user asked for by `log_level`, without keys, to the log file."""
        assert self._file is not None
        wanted = b"".join(
            found[0]
            for found in _LINE.finditer(lines)
            if _LEVELS.index(found[1]) <= self._level
            and _FILLER.encode() not in found[0]
            and not _KEYPAD.search(found[0])
        )
        if wanted:
            try:
                with self._file.open("ab") as file:
                    file.write(wanted)
            except OSError as error:
                log.warning("the stack's log cannot be written: %s", error)
                self._file = None


def _memory_file() -> int:
    """A file that no disk ever holds; -1 where the system has none."""
    try:
        descriptor = os.memfd_create("sip-trace", os.MFD_CLOEXEC)
    except (AttributeError, OSError):
        return -1
    if not os.path.exists(f"/proc/self/fd/{descriptor}"):  # noqa: PTH110  a link to no path
        os.close(descriptor)
        return -1
    return descriptor


def _begin(file: Path) -> None:
    try:
        file.write_bytes(b"")
        file.chmod(0o600)
    except OSError as error:
        log.warning("the stack's log cannot be written: %s", error)
