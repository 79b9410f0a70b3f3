"""Bugs end up in the log and in a notice, never in silence; a dying process leaves its stacks."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO

log = logging.getLogger(__name__)

_stacks: IO[bytes] | None = None


def install(stacks_file: Path, on_bug: Callable[[str], None]) -> None:
    """Log every uncaught error of any thread and tell `on_bug` its one-line summary.

    `on_bug` is called on the thread where it happened. Where `stacks_file` cannot be written the
    stacks of a dying process go to stderr.
    """
    global _stacks
    try:
        _stacks = stacks_file.open("ab")  # open for good: faulthandler needs it
    except OSError as error:
        log.warning("%s cannot be written: %s", stacks_file, error.strerror)
    if _stacks is not None:
        faulthandler.enable(_stacks)
    elif sys.stderr is not None:
        faulthandler.enable(sys.stderr)

    def on_error(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        # On stderr too, for whoever started it from a terminal.
        sys.__excepthook__(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt):
            return
        log.critical("uncaught error", exc_info=(kind, error, trace))
        on_bug(f"{kind.__name__}: {error}")

    def on_thread_error(what: threading.ExceptHookArgs) -> None:
        if what.exc_value is not None:
            on_error(what.exc_type, what.exc_value, what.exc_traceback)

    sys.excepthook = on_error
    threading.excepthook = on_thread_error
    sys.unraisablehook = _log_unraisable


def uninstall() -> None:
    """Back to the interpreter's own hooks."""
    global _stacks
    sys.excepthook = sys.__excepthook__
    threading.excepthook = threading.__excepthook__
    sys.unraisablehook = sys.__unraisablehook__
    faulthandler.disable()
    if _stacks is not None:
        _stacks.close()
        _stacks = None


def log_qt_messages() -> None:
    """Qt's own messages go to the log, not to the terminal that started the program."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }
    qt = logging.getLogger("qt")

    def handler(kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
        qt.log(levels.get(kind, logging.WARNING), "%s: %s", context.category, text)

    qInstallMessageHandler(handler)


def _log_unraisable(what: sys.UnraisableHookArgs) -> None:
    if what.exc_value is None:
        return
    log.error(
        "error in %r that could not be raised",
        what.object,
        exc_info=(what.exc_type, what.exc_value, what.exc_traceback),
    )
