"""The commands that take contacts in and out, and the whole store: import-contacts, backup …"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from assistant.commandline import sentences
from assistant.commandline.protocol import ExitCode, Reply, Request
from assistant.commandline.server import Answer
from assistant.memory import Memory
from assistant.memory_wishes import ImportWish
from store.errors import StoreError
from store.exchange.shapes import Duplicates, ImportReport

MAX_BAD_LINES = 50
"""As many are printed; the number of all is told."""


class ContactCommands:
    """What `assistant import-contacts|export-contacts|export-history|backup|restore FILE` does."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def acts(self) -> dict[str, Callable[[Request, Answer], None]]:
        """Each command's function."""
        return {
            "import-contacts": self._import,
            "export-contacts": self._export,
            "export-history": self._export_history,
            "backup": self._backup,
            "restore": self._restore,
        }

    def _import(self, request: Request, answer: Answer) -> None:
        file = Path(request.argument)
        known = {one.value: one for one in Duplicates}
        wish = ImportWish(duplicates=known.get(request.duplicates, Duplicates.MERGE))
        self._memory.import_people(
            file,
            lambda report: answer(_import_reply(file, report)),
            lambda error: answer(_failure(error, file, sentences.import_sentence)),
            wish,
        )

    def _export(self, request: Request, answer: Answer) -> None:
        file = Path(request.argument)
        self._memory.export_people(
            file,
            lambda count: answer(_exported(count, file)),
            lambda error: answer(_failure(error, file, sentences.writing_sentence)),
        )

    def _export_history(self, request: Request, answer: Answer) -> None:
        file = Path(request.argument)
        self._memory.export_history(
            file,
            lambda count: answer(_exported(count, file)),
            lambda error: answer(_failure(error, file, sentences.writing_sentence)),
        )

    def _backup(self, request: Request, answer: Answer) -> None:
        file = Path(request.argument)
        self._memory.backup(
            file,
            lambda: answer(Reply(ExitCode.OK, f"saved to {file}", {"file": str(file)})),
            lambda error: answer(_failure(error, file, sentences.writing_sentence)),
        )

    def _restore(self, request: Request, answer: Answer) -> None:
        file = Path(request.argument)
        self._memory.restore(
            file,
            lambda before: answer(
                Reply(
                    ExitCode.OK,
                    f"{file} is in place; what was there before is in {before}",
                    {"before": str(before)},
                )
            ),
            lambda error: answer(_failure(error, file, sentences.restore_sentence)),
        )


def _exported(count: int, file: Path) -> Reply:
    return Reply(ExitCode.OK, f"exported {count} to {file}", {"exported": count})


def _failure(error: Exception, file: Path, sentence: Callable[[str, str], str]) -> Reply:
    """Why nothing was done; raises what is no known error."""
    if not isinstance(error, StoreError):
        raise error
    if error.problem == "unreadable" and isinstance(error.__cause__, OSError):
        is_writing = sentence is sentences.writing_sentence
        verb = "written" if is_writing else "read"
        said = f"{file} cannot be {verb}: {error.__cause__.strerror}"
    else:
        said = sentence(str(file), error.problem)
    return Reply(ExitCode.REFUSED, said, {"problem": error.problem})


def _import_reply(file: Path, report: ImportReport) -> Reply:
    """What came in and what did not; refused when the file brought nobody at all."""
    bad, bad_count = report.bad_lines, report.bad_count or len(report.bad_lines)
    lines = [sentences.line_sentence(b.line, b.reason, b.text) for b in bad[:MAX_BAD_LINES]]
    if bad_count > len(lines):
        lines.append(f"… and {bad_count - len(lines)} more")
    data = {
        "imported": report.imported,
        "merged": report.merged,
        "unchanged": report.unchanged,
        "skipped": report.skipped,
        "bad_count": bad_count,
        "bad_lines": [{"line": b.line, "reason": b.reason, "text": b.text} for b in bad],
    }
    if report.imported or report.merged or report.unchanged or report.skipped:
        beside = (("unchanged", report.unchanged), ("skipped", report.skipped))
        more = "".join(f"{word} {count}, " for word, count in beside if count)
        total = f"imported {report.imported}, merged {report.merged}, {more}left out {bad_count}"
        return Reply(ExitCode.OK, "\n".join([total, *lines]), data)
    if not bad_count:
        return Reply(ExitCode.REFUSED, f"{file} holds no contacts", {**data, "problem": "empty"})
    total = f"{file} was not imported: no line has a name and a number that can be read"
    return Reply(ExitCode.REFUSED, "\n".join([total, *lines]), {**data, "problem": "no_contacts"})
