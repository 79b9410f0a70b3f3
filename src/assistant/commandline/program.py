"""The commands that speak of the program itself: status, show and quit."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

from assistant.commandline import status
from assistant.commandline.protocol import ExitCode, Reply, Request
from assistant.commandline.server import Answer
from assistant.desk import Desk
from assistant.process.version import VERSION


class ProgramCommands:
    """What `assistant status|show|quit` does."""

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
