"""What each user of this computer set: wrap-up, what a caller opens, forwarding rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from store import compiled
from store.connections import Connections
from store.text import clean, member_of
from store.times import now_us
from store.user_records import (
    MOST_WRAP_UP_SECONDS,
    CallerScreen,
    ForwardingRule,
    OwnHours,
    RuleAction,
    RuleCalls,
    RuleForm,
    RuleHours,
    RuleTrigger,
    UserChoices,
)

MAX_TARGET = 2000


class RuleError(ValueError):
    """A forwarding rule cannot be kept; nothing was changed.

    `position` is its place from 0, `problem` the word of `ForwardingRule.problem`.
    """

    def __init__(self, position: int, problem: str) -> None:
        super().__init__(f"rule {position}: {problem}")
        self.position = position
        self.problem = problem


class Users:
    """Users by their extension; any thread, every method may raise `StoreError`.

    Those that write wait for other writers: not on the main thread.
    """

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def choices(self, extension: str) -> UserChoices:
        """What this user set; the defaults when nothing was. Fit for the main thread."""
        rows = self._connections.read(compiled.USER, {"extension": extension})
        if not rows:
            return UserChoices()
        seconds, opens, target, form, allows = rows[0]
        screen = member_of(CallerScreen, opens) or CallerScreen.CONTACT
        held = member_of(RuleForm, form) or RuleForm.SIMPLE
        return UserChoices(seconds, screen, target, held, bool(allows))

    def set_wrap_up(self, extension: str, seconds: int) -> None:
        """How long the status is wrap-up after a call: 0 to 3,600. Raises `ValueError`."""
        if not 0 <= seconds <= MOST_WRAP_UP_SECONDS:
            raise ValueError(f"{seconds} s of wrap-up")
        self._set(compiled.SET_WRAP_UP, extension, seconds=seconds)

    def set_caller_screen(self, extension: str, opens: CallerScreen, target: str = "") -> None:
        """What a click on a caller opens. Raises `ValueError` when an address or a program is
        wanted and not named."""
        target = clean(target, MAX_TARGET)
        if opens in (CallerScreen.URL, CallerScreen.PROGRAM) and not target:
            raise ValueError(f"no target for {opens.value}")
        self._set(compiled.SET_CALLER_SCREEN, extension, opens=opens.value, target=target)

    def set_forwarding(self, extension: str, form: RuleForm, *, allows_second_call: bool) -> None:
        """Which rules hold, and whether a second call may ring beside a first."""
        self._set(
            compiled.SET_FORWARDING,
            extension,
            form=form.value,
            allows_second_call=allows_second_call,
        )

    def rules(self, extension: str, form: RuleForm) -> tuple[ForwardingRule, ...]:
        """The user's rules of one form, in their order."""
        asked = {"extension": extension, "form": form.value}
        with self._connections.snapshot():
            rows = self._connections.read(compiled.FORWARDING_RULES, asked)
            times = self._connections.read(compiled.FORWARDING_HOURS, asked)
        hours: dict[int, list[OwnHours]] = defaultdict(list)
        for rule_id, *one in times:
            hours[rule_id].append(OwnHours(*one))
        return tuple(_rule(row, tuple(hours[row[0]])) for row in rows)

    def replace_rules(
        self, extension: str, form: RuleForm, rules: Sequence[ForwardingRule]
    ) -> None:
        """Make these the user's rules of one form, in this order: all or, when one is wrong, none.

        Those of the other form stay. Raises `RuleError`.
        """
        for position, rule in enumerate(rules):
            if rule.problem:
                raise RuleError(position, rule.problem)
        of = {"extension": extension, "form": form.value}
        with self._connections.writing_soon() as connection:
            connection.execute(compiled.DELETE_FORWARDING_RULES, of)
            for position, rule in enumerate(rules):
                values = {**of, "position": position, **_values(rule)}
                added = connection.execute(compiled.ADD_FORWARDING_RULE, values).lastrowid
                connection.executemany(
                    compiled.ADD_FORWARDING_HOURS, [_hours(added, one) for one in rule.own_hours]
                )

    def _set(self, sql: str, extension: str, **values: object) -> None:
        with self._connections.writing_soon() as connection:
            connection.execute(sql, {"extension": extension, "now_us": now_us(), **values})


def _values(rule: ForwardingRule) -> dict[str, object]:
    return {
        "is_on": rule.is_on,
        "trigger": rule.trigger.value,
        "caller": clean(rule.caller),
        "hours": rule.hours.value,
        "calls": rule.calls.value,
        "seconds": rule.seconds,
        "action": rule.action.value,
        "target": clean(rule.target, MAX_TARGET),
    }


def _hours(rule_id: int | None, hours: OwnHours) -> dict[str, object]:
    return {
        "rule_id": rule_id,
        "weekday": hours.weekday,
        "begins_minute": hours.begins_minute,
        "ends_minute": hours.ends_minute,
    }


def _rule(row: tuple[Any, ...], own_hours: tuple[OwnHours, ...]) -> ForwardingRule:
    _, is_on, trigger, caller, hours, calls, seconds, action, target = row
    known = (
        member_of(RuleTrigger, trigger),
        member_of(RuleAction, action),
        member_of(RuleHours, hours),
        member_of(RuleCalls, calls),
    )
    return ForwardingRule(
        known[0] or RuleTrigger.ALL,
        known[1] or RuleAction.OFFER,
        target,
        known[2] or RuleHours.ALL,
        known[3] or RuleCalls.ALL,
        seconds,
        caller,
        own_hours,
        # What a later program meant is shown, but must not forward calls.
        bool(is_on) and None not in known,
    )
