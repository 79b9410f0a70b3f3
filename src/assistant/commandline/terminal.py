"""Words for the terminal; a reader that has seen enough (`| head`) is no error."""

from __future__ import annotations

import os
import sys


def say(text: str) -> None:
    """Print `text` on standard output."""
    try:
        print(text)
        sys.stdout.flush()
    except BrokenPipeError:
        # Python would complain about it at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def complain(text: str) -> None:
    """Print why something cannot be done, on standard error."""
    print(f"assistant: {text}", file=sys.stderr)
