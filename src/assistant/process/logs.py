"""The program's log: a rotating file that never holds a password or a digest."""

from __future__ import annotations

import logging
import re
from pathlib import Path

MAX_BYTES = 1_000_000
BACKUPS = 3
FORMAT = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"

_PATTERNS = (
    # SIP digest (RFC 2617) and AMI's own login lines.
    re.compile(r'(?i)((?:response|cnonce|nonce|nextnonce)\s*=\s*)"[^"]*"'),
    re.compile(r"(?i)(\b(?:secret|key)\s*:\s*)\S+"),
    re.compile(
        r"(?i)(\b(?:password|passwd|secret|token)\b['\"]?\s*[=:]\s*)(?:'[^']*'|\"[^\"]*\"|\S+)"
    ),
)
_known: set[str] = set()


def hide(secret: str) -> None:
    """Never write this text into the log from now on, wherever it stands."""
    if len(secret) >= 4:
        _known.add(secret)


def redacted(text: str) -> str:
    """`text` without passwords and digests."""
    for secret in sorted(_known, key=len, reverse=True):
        text = text.replace(secret, "***")
    for pattern in _PATTERNS:
        text = pattern.sub(r"\1***", text)
    return text


class RedactingFormatter(logging.Formatter):
    """Redacts the finished line, so that arguments and tracebacks are covered too."""

    def format(self, record: logging.LogRecord) -> str:
        """The line for `record`."""
        return redacted(super().format(record))


class _Early(logging.Handler):
    """Keeps what is logged before the file is open; nothing goes to the terminal meanwhile."""

    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep `record`."""
        self.records.append(record)


_early = _Early()


def begin() -> None:
    """Keep what is logged until `install`: opening the file can wait until there is a window."""
    root = logging.getLogger()
    root.addHandler(_early)
    root.setLevel(logging.INFO)


def install(path: Path, level: int = logging.INFO) -> logging.Handler:
    """Send the whole program's log to `path`. Raises `OSError`."""
    from logging.handlers import RotatingFileHandler

    handler = RotatingFileHandler(
        path, maxBytes=MAX_BYTES, backupCount=BACKUPS, encoding="utf-8", delay=True
    )
    handler.setFormatter(RedactingFormatter(FORMAT))
    root = logging.getLogger()
    root.removeHandler(_early)
    for record in _early.records:
        handler.handle(record)
    _early.records.clear()
    root.addHandler(handler)
    root.setLevel(level)
    return handler
