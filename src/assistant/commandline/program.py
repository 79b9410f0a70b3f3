"""The commands that speak of the program itself: status, show, quit and import-contacts."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from assistant.commandline import sentences, status
from assistant.commandline.protocol import ExitCode, Reply, Request
from assistant.commandline.server import Answer
from assistant.desk import Desk
from assistant.version import VERSION
from store.errors import StoreError
from store.records import ImportReport

MAX_BAD_LINES = 50
"""As many are printed; the number of all is told."""


class ProgramCommands:
    """What `assistant status|show|quit|import-contacts` does."""

    def __init__(
        self, desk: Desk, show: Callable[[], None], quit_program: Callable[[], None]
    ) -> None:
        self._desk = desk
        self._show = show
        self._quit = quit_program
        self._goodbyes: list[Answer] = []

    def acts(self) -> dict[str, Callable[[Request, Answer], None]]:
        """Each command's function."""
        return {
            "status": self._on_status,
            "show": self._on_show,
            "quit": self._on_quit,
            "import-contacts": self._on_import,
        }

    def snapshot(self) -> dict[str, Any]:
        """All that `status --json` tells."""
        desk = self._desk
        return {
            "pid": os.getpid(),
            "version": VERSION,
            "profile": desk.started.folders.profile,
            "registration": status.registration(desk.registration.status),
            "calls": [status.call(entry) for entry in desk.calls.entries()],
            "colleagues": [status.colleague(one) for one in desk.presence.colleagues()],
            "queue_link": desk.queues.link_state.value,
            "queues": [status.queue(entry) for entry in desk.queues.queues()],
            "parked": [status.parked(one) for one in desk.parked.taken()],
            "store": desk.memory.state.value,
            "notices": [notice.text for notice in desk.notices.all()],
        }

    def _on_status(self, _: Request, answer: Answer) -> None:
        desk = self._desk
        text = status.lines(
            desk.registration.status,
            desk.calls.entries(),
            desk.presence.colleagues(),
            desk.queues.queues(),
            desk.queues.link_state,
            desk.notices.all(),
        )
        answer(Reply(ExitCode.OK, text, self.snapshot()))

    def _on_show(self, _: Request, answer: Answer) -> None:
        self._show()
        answer(Reply(ExitCode.OK))

    def _on_quit(self, _: Request, answer: Answer) -> None:
        # No answer: the client waits for the end of the connection, which is the fact itself.
        self._goodbyes.append(answer)
        self._quit()

    def _on_import(self, request: Request, answer: Answer) -> None:
        file = Path(request.argument)

        def failed(error: Exception) -> None:
            answer(_import_failure(file, error))

        def done(report: ImportReport) -> None:
            answer(_import_reply(file, report))

        self._desk.memory.import_people(file, done, failed)


def _import_failure(file: Path, error: Exception) -> Reply:
    """Why the file was not imported; raises what is no known error."""
    if not isinstance(error, StoreError):
        raise error
    if error.problem == "unreadable" and isinstance(error.__cause__, OSError):
        sentence = f"{file} cannot be read: {error.__cause__.strerror}"
    else:
        sentence = sentences.import_sentence(str(file), error.problem)
    return Reply(ExitCode.REFUSED, sentence, {"problem": error.problem})


def _import_reply(file: Path, report: ImportReport) -> Reply:
    """What came in and what did not; refused when the file brought nobody at all."""
    bad, bad_count = report.bad_lines, report.bad_count or len(report.bad_lines)
    lines = [sentences.line_sentence(b.line, b.reason, b.text) for b in bad[:MAX_BAD_LINES]]
    if bad_count > len(lines):
        lines.append(f"… and {bad_count - len(lines)} more")
    data = {
        "imported": report.imported,
        "merged": report.merged,
        "bad_count": bad_count,
        "bad_lines": [{"line": b.line, "reason": b.reason, "text": b.text} for b in bad],
    }
    if report.imported or report.merged:
        total = f"imported {report.imported}, merged {report.merged}, left out {bad_count}"
        return Reply(ExitCode.OK, "\n".join([total, *lines]), data)
    if not bad_count:
        return Reply(ExitCode.REFUSED, f"{file} holds no contacts", {**data, "problem": "empty"})
    total = f"{file} was not imported: no line has a name and a number that can be read"
    return Reply(ExitCode.REFUSED, "\n".join([total, *lines]), {**data, "problem": "no_contacts"})
