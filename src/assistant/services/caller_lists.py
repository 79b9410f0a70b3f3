"""Numbers that are not looked up, and callers who are rejected by themselves."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sip.events import CallSnapshot
from sip.states import CallDirection
from store.dial_rules import DialRules
from store.records import BlockedNumber, IgnoredNumber

if TYPE_CHECKING:
    from assistant.process.tasks import Run
    from store.number_lists import NumberLists

log = logging.getLogger(__name__)

WITHHELD = "anonymous"
"""What stands on the list for callers who withhold their number."""


Done = Callable[[], object]


def nothing() -> None:
    """For who need not know when it is done."""


@dataclass(frozen=True, slots=True)
class NumberListsShown:
    """Both lists, in the order in which they were filled."""

    blocked: tuple[BlockedNumber, ...] = ()
    ignored: tuple[IgnoredNumber, ...] = ()


class CallerLists(QObject):
    """Main thread; lists are read and written on the worker, one look-up per call is not."""

    shown = Signal(object)
    """`NumberListsShown`: asked for, or changed."""
    changed = Signal()
    refused = Signal(str)
    """What was typed is no number."""
    failed = Signal(object)
    """`StoreError`."""

    def __init__(self, run: Run, rules: DialRules, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._rules = rules
        self._lists: NumberLists | None = None

    def use(self, lists: NumberLists) -> None:
        """The store is open."""
        self._lists = lists

    def is_blocked(self, call: CallSnapshot) -> bool:
        """Whether an incoming call is to be rejected. One that this desk handed over and got
        back is not."""
        if call.direction is not CallDirection.INCOMING or call.transfer_failed_target:
            return False
        return self.entry_for(call.remote.user) is not None

    def entry_for(self, number: str) -> BlockedNumber | None:
        """By which entry calls from `number` are refused; None when they ring. One quick query."""
        if self._lists is None:
            return None
        from store.errors import StoreError

        try:
            return self._lists.is_blocked(number or WITHHELD, self._rules)
        except StoreError as error:
            log.warning("whether a caller is blocked cannot be told: %s", error)
            return None

    def request(self) -> None:
        """Read both lists."""
        self._do(lambda _: None)

    def block(
        self, number: str, reason: str = "", *, is_prefix: bool = False, done: Done = nothing
    ) -> None:
        """Reject calls from `number`, or from all numbers that begin so; `done` when they are."""
        self._do(
            lambda lists: lists.block(number, self._rules, reason, is_prefix=is_prefix),
            number,
            done,
        )

    def unblock(self, number: str, *, is_prefix: bool = False, done: Done = nothing) -> None:
        """Let them ring again; `done` when they do."""
        self._do(
            lambda lists: lists.unblock(number, self._rules, is_prefix=is_prefix), number, done
        )

    def ignore(self, number: str) -> None:
        """Look `number` up no more."""
        self._do(lambda lists: lists.ignore(number, self._rules), number)

    def unignore(self, number: str) -> None:
        """Look `number` up again."""
        self._do(lambda lists: lists.unignore(number, self._rules), number)

    def _do(
        self, act: Callable[[NumberLists], None], number: str = "", done: Done = nothing
    ) -> None:
        lists = self._lists
        if lists is None:
            return

        def change() -> NumberListsShown:
            act(lists)
            return NumberListsShown(lists.blocked(), lists.ignored())

        def tell(shown: NumberListsShown) -> None:
            self.shown.emit(shown)
            if number:
                self.changed.emit()
            done()

        def on_failed(error: Exception) -> None:
            from store.errors import NumberError, StoreError

            if isinstance(error, NumberError):
                self.refused.emit(number)
            elif isinstance(error, StoreError):
                self.failed.emit(error)
            else:
                raise error

        self._run(change, tell, on_failed)
