"""`assistant why`: what explains the line and the last calls, printed or written as a bundle."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from assistant.commandline.protocol import ExitCode, Reply, Request
from assistant.commandline.server import Answer
from assistant.presenters.why import whole_text
from assistant.process.tasks import Run
from assistant.services.why import Why, WhyReport
from assistant.why_bundle import BundleError, write_bundle


class WhyCommands:
    """What `assistant why` does; main thread."""

    def __init__(self, why: Why, run: Run) -> None:
        self._why = why
        self._run = run

    def acts(self) -> dict[str, Callable[[Request, Answer], None]]:
        """The command's function."""
        return {"why": self._on_why}

    def _on_why(self, request: Request, answer: Answer) -> None:
        without = not request.with_numbers
        if not request.argument:
            self._why.ask(lambda report: answer(_printed(report)), without_numbers=without)
            return
        file = Path(request.argument)

        def write(report: WhyReport) -> None:
            def done(_: object) -> None:
                answer(Reply(ExitCode.OK, str(file), {"path": str(file)}))

            def failed(error: Exception) -> None:
                if not isinstance(error, BundleError):
                    raise error
                answer(Reply(ExitCode.REFUSED, str(error), {"problem": "not_written"}))

            self._run(lambda: write_bundle(file, report), done, failed)

        self._why.ask(write, without_numbers=without)


def _printed(report: WhyReport) -> Reply:
    text = whole_text(report)
    data = {
        "facts": dict(report.facts),
        "registrations": [
            {
                "at": one.at.isoformat(),
                "state": one.told.state.value,
                "problem": one.told.problem.value,
            }
            for one in report.registrations
        ],
        "messages": len(report.rungs),
        "text": text,
    }
    if report.is_phone_silent:
        return Reply(ExitCode.TIMEOUT, text, {**data, "problem": "phone_silent"})
    return Reply(ExitCode.OK, text, data)
