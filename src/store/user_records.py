"""What each user set, and the rules by which calls are forwarded: frozen, safe on any thread."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique

MOST_WRAP_UP_SECONDS = 3600
MINUTES_OF_A_DAY = 24 * 60


@unique
class CallerScreen(Enum):
    """What a click on a caller opens."""

    CONTACT = "contact"
    NEW_CASE = "new_case"
    NEW_LEAD = "new_lead"
    NEW_OPPORTUNITY = "new_opportunity"
    URL = "url"
    """`UserChoices.opens_target` is an address with placeholders."""
    PROGRAM = "program"
    """`UserChoices.opens_target` is a command line with placeholders."""


@unique
class RuleForm(Enum):
    """Which set of forwarding rules holds; each is kept while the other one does."""

    SIMPLE = "simple"
    ADVANCED = "advanced"


@unique
class RuleTrigger(Enum):
    """When a rule takes a call."""

    NO_ANSWER = "no_answer"
    """After `ForwardingRule.seconds` of ringing."""
    BUSY = "busy"
    """In a call, or away."""
    NOT_REGISTERED = "not_registered"
    ALL = "all"
    BY_CALLER = "by_caller"
    """From `ForwardingRule.caller`."""


@unique
class RuleHours(Enum):
    """At what time of the week a rule holds."""

    ALL = "all"
    OFFICE = "office"
    OUTSIDE = "outside"
    """Outside of office hours."""
    OWN = "own"
    """In `ForwardingRule.own_hours`."""


@unique
class RuleCalls(Enum):
    """Which calls a rule is for."""

    ALL = "all"
    INTERNAL = "internal"
    EXTERNAL = "external"


@unique
class RuleAction(Enum):
    """What becomes of the call."""

    END = "end"
    BUSY_TONE = "busy_tone"
    VOICEMAIL = "voicemail"
    """One's own when there is no target."""
    EXTENSION = "extension"
    EXTERNAL = "external"
    QUEUE = "queue"
    """A queue or a ring group."""
    RECEPTIONIST = "receptionist"
    OFFER = "offer"
    """The user is asked whether to accept or divert it."""


_AIMED = frozenset(
    {RuleAction.EXTENSION, RuleAction.EXTERNAL, RuleAction.QUEUE, RuleAction.RECEPTIONIST}
)


@dataclass(frozen=True, slots=True)
class UserChoices:
    """What a user set; the defaults are those of a user who set nothing."""

    wrap_up_seconds: int = 0
    opens: CallerScreen = CallerScreen.CONTACT
    opens_target: str = ""
    forwarding_form: RuleForm = RuleForm.SIMPLE
    allows_second_call: bool = True


@dataclass(frozen=True, slots=True)
class OwnHours:
    """A part of one day, local time; what goes on past midnight is two of them."""

    weekday: int
    """0 is Monday."""
    begins_minute: int
    ends_minute: int
    """Not included; 1440 is midnight."""


@dataclass(frozen=True, slots=True)
class ForwardingRule:
    """One rule; of several the first that fits is used."""

    trigger: RuleTrigger
    action: RuleAction
    target: str = ""
    hours: RuleHours = RuleHours.ALL
    calls: RuleCalls = RuleCalls.ALL
    seconds: int = 20
    caller: str = ""
    """A number as written, or how it begins."""
    own_hours: tuple[OwnHours, ...] = ()
    is_on: bool = True

    @property
    def problem(self) -> str:
        """Why it cannot be kept: ``no_target``, ``no_caller``, ``bad_seconds``, ``no_hours``,
        ``bad_hours``; empty when it can."""
        if self.action in _AIMED and not self.target.strip():
            return "no_target"
        if self.trigger is RuleTrigger.BY_CALLER and not self.caller.strip():
            return "no_caller"
        if self.trigger is RuleTrigger.NO_ANSWER and not 0 < self.seconds <= 600:
            return "bad_seconds"
        if self.hours is RuleHours.OWN and not self.own_hours:
            return "no_hours"
        if not all(map(_are_hours, self.own_hours)):
            return "bad_hours"
        return ""


def _are_hours(hours: OwnHours) -> bool:
    return (
        0 <= hours.weekday <= 6 and 0 <= hours.begins_minute < hours.ends_minute <= MINUTES_OF_A_DAY
    )
