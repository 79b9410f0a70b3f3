"""What each user set is kept by extension: wrap-up, what a caller opens, forwarding rules."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from store.database import Store
from store.user_records import (
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
from store.users import RuleError

LUNCH = tuple(OwnHours(day, 12 * 60, 13 * 60) for day in range(5))
RULES = (
    ForwardingRule(RuleTrigger.BY_CALLER, RuleAction.END, caller="0900"),
    ForwardingRule(RuleTrigger.ALL, RuleAction.QUEUE, "800", RuleHours.OWN, own_hours=LUNCH),
    ForwardingRule(
        RuleTrigger.NO_ANSWER, RuleAction.EXTENSION, "101", calls=RuleCalls.INTERNAL, seconds=15
    ),
    ForwardingRule(RuleTrigger.BUSY, RuleAction.VOICEMAIL, is_on=False),
)


@pytest.fixture
def reopened(store: Store) -> Iterator[Store]:
    opened = Store.open(store.path)
    yield opened
    opened.close()


def test_who_set_nothing_has_the_defaults(store: Store) -> None:
    assert store.users.choices("100") == UserChoices()
    assert store.users.rules("100", RuleForm.SIMPLE) == ()


def test_each_user_has_a_wrap_up_time_of_its_own(store: Store, reopened: Store) -> None:
    store.users.set_wrap_up("100", 30)
    store.users.set_wrap_up("101", 120)
    store.users.set_wrap_up("100", 45)
    seconds = [reopened.users.choices(one).wrap_up_seconds for one in ("100", "101", "102")]
    assert seconds == [45, 120, 0]


@pytest.mark.parametrize("seconds", [-1, 3601])
def test_an_impossible_wrap_up_time_changes_nothing(store: Store, seconds: int) -> None:
    store.users.set_wrap_up("100", 30)
    with pytest.raises(ValueError, match="wrap-up"):
        store.users.set_wrap_up("100", seconds)
    assert store.users.choices("100").wrap_up_seconds == 30


def test_what_is_set_apart_stays_when_something_else_is_set(store: Store) -> None:
    store.users.set_caller_screen("100", CallerScreen.URL, "https://crm/?n=%number%")
    store.users.set_wrap_up("100", 30)
    store.users.set_forwarding("100", RuleForm.ADVANCED, allows_second_call=False)
    expected = UserChoices(
        30, CallerScreen.URL, "https://crm/?n=%number%", RuleForm.ADVANCED, False
    )
    assert store.users.choices("100") == expected


@pytest.mark.parametrize("screen", [CallerScreen.URL, CallerScreen.PROGRAM])
def test_a_screen_without_its_target_is_refused(store: Store, screen: CallerScreen) -> None:
    with pytest.raises(ValueError, match=screen.value):
        store.users.set_caller_screen("100", screen, "  ")
    assert store.users.choices("100") == UserChoices()


def test_rules_come_back_in_their_order_with_their_hours(store: Store, reopened: Store) -> None:
    store.users.replace_rules("100", RuleForm.ADVANCED, RULES)
    assert reopened.users.rules("100", RuleForm.ADVANCED) == RULES
    moved = (RULES[2], *RULES[:2])
    store.users.replace_rules("100", RuleForm.ADVANCED, moved)
    assert reopened.users.rules("100", RuleForm.ADVANCED) == moved


def test_one_form_leaves_the_other_and_other_users_alone(store: Store) -> None:
    store.users.replace_rules("100", RuleForm.ADVANCED, RULES)
    store.users.replace_rules("101", RuleForm.SIMPLE, RULES[:2])
    store.users.replace_rules("100", RuleForm.SIMPLE, RULES[:1])
    store.users.replace_rules("100", RuleForm.SIMPLE, ())
    assert store.users.rules("100", RuleForm.ADVANCED) == RULES
    assert store.users.rules("101", RuleForm.SIMPLE) == RULES[:2]
    rows = store.connections.read("SELECT count(*) FROM forwarding_hours", {})
    assert rows == [(2 * len(LUNCH),)], "hours go with their rules"


@pytest.mark.parametrize(
    ("rule", "problem"),
    [
        (replace(RULES[1], target=" "), "no_target"),
        (replace(RULES[0], caller=""), "no_caller"),
        (replace(RULES[2], seconds=0), "bad_seconds"),
        (replace(RULES[1], own_hours=()), "no_hours"),
        (replace(RULES[1], own_hours=(OwnHours(7, 0, 60),)), "bad_hours"),
        (replace(RULES[1], own_hours=(OwnHours(0, 60, 60),)), "bad_hours"),
    ],
)
def test_a_wrong_rule_is_named_and_the_old_ones_stay(
    store: Store, rule: ForwardingRule, problem: str
) -> None:
    store.users.replace_rules("100", RuleForm.ADVANCED, RULES)
    with pytest.raises(RuleError) as caught:
        store.users.replace_rules("100", RuleForm.ADVANCED, (RULES[3], rule))
    assert (caught.value.position, caught.value.problem) == (1, problem)
    assert store.users.rules("100", RuleForm.ADVANCED) == RULES


def test_a_rule_of_a_later_program_forwards_nothing(store: Store) -> None:
    store.users.replace_rules("100", RuleForm.ADVANCED, RULES[:1])
    with store.connections.writing() as connection:
        connection.execute("UPDATE forwarding_rules SET trigger = 'full_moon'")
    (rule,) = store.users.rules("100", RuleForm.ADVANCED)
    assert not rule.is_on


def test_a_file_without_these_tables_gets_them(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    made = Store.open(path)
    with made.connections.writing() as connection:
        for table in ("forwarding_hours", "forwarding_rules", "users"):
            connection.execute(f"DROP TABLE {table}")
        connection.execute("UPDATE alembic_version SET version_num = '0005'")
    made.close()
    opened = Store.open(path)
    opened.users.replace_rules("100", RuleForm.SIMPLE, RULES)
    assert opened.users.rules("100", RuleForm.SIMPLE) == RULES
    assert (tmp_path / "store.0005.db").exists()
    opened.close()
