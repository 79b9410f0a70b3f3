"""A process that reads a contact file for an import: Python's threads would share one processor.

It knows nothing of the store's file. Each batch goes to standard output as one line of JSON,
`{"read": bytes, "count": n, "size": bytes, "bad": [[line, reason, text], …]}`, and so many bytes
of entries; the last line is `{"end": true}` or `{"problem": …, "detail": …}`. A line without
entries comes while there is nothing else to tell. When nobody listens any more, it ends.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from pathlib import Path
from typing import IO, Any

from store.dial_rules import DialRules
from store.errors import StoreError
from store.exchange.batches import Turn, read_batches
from store.exchange.shapes import Column, Field, Layout

HEARTBEAT_SECONDS = 0.1
NICENESS = 2
"""What rings and what is heard goes before an import, which still has to end on a busy computer."""


def job_of(path: Path, rules: DialRules, layout: Layout | None, turn: Turn) -> str:
    """The argument of `main` that asks for this."""
    shape = layout and (
        layout.encoding,
        layout.separator,
        layout.has_heads,
        [(column.field.value, column.label, column.group) for column in layout.columns],
    )
    told = (rules.country, rules.area_code, rules.external_prefix, rules.internal_length)
    return json.dumps([str(path), told, shape, turn.which, turn.of])


def main(job: str, out: IO[bytes]) -> int:
    """Do it; the exit code."""
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    # Nothing of this ends in cycles, and each search for them looks at the numbering plans too.
    gc.disable()
    path, rules, shape, which, of = json.loads(job)
    teller = _Teller(out)
    try:
        for batch in read_batches(
            Path(path), DialRules(*rules), _layout(shape), Turn(which, of), teller.beat
        ):
            bad = [(one.line, one.reason, one.text) for one in batch.bad]
            size = len(batch.lines)
            teller.tell(read=batch.bytes_read, count=batch.count, size=size, bad=bad)
            out.write(batch.lines)
        teller.tell(end=True)
    except StoreError as error:
        teller.tell(problem=error.problem, detail=error.detail)
    except OSError:
        # The import was cancelled, or its program is gone.
        os._exit(1)
    return 0


class _Teller:
    """Writes the lines between the entries."""

    def __init__(self, out: IO[bytes]) -> None:
        self._out = out
        self._next = time.monotonic()

    def tell(self, **fields: Any) -> None:
        self._out.write(json.dumps(fields).encode() + b"\n")
        if "count" not in fields:
            self._out.flush()
        self._next = time.monotonic() + HEARTBEAT_SECONDS

    def beat(self) -> None:
        """Let the other side know that all is well, so that it can look up, too."""
        if time.monotonic() >= self._next:
            self.tell(read=0)


def _layout(shape: list[Any] | None) -> Layout | None:
    if shape is None:
        return None
    encoding, separator, has_heads, columns = shape
    named = tuple(Column(Field(field), label, group) for field, label, group in columns)
    return Layout(encoding, separator, has_heads, named)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.stdout.buffer))
