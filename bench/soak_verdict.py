"""What a soak was to do, what it gave, and whether that is good enough."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

GROWTH_LIMIT = 0.03
BASELINE_CALLS = 200
MEASURE_EVERY = 100


@dataclass(frozen=True, slots=True)
class Plan:
    """How a soak goes."""

    calls: int
    at_once: int
    collectors: int = 3
    """Threads of the phone that run `gc.collect()` all the time."""
    lines: int = 16
    """Few of them make the stack use the place of an ended call again at once."""
    baseline: int = BASELINE_CALLS
    every: int = MEASURE_EVERY
    sip_log: str = ""
    """A file for the stack's own log; empty for none."""
    program: bool = False
    """The whole program with its windows instead of the phone alone."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of it: the curve, the phone's own counts, and what is wrong (empty: nothing)."""

    plan: Plan
    curve: list[dict[str, Any]]
    counts: dict[str, int]
    seconds: float
    problems: list[str]


def judged(curve: list[dict[str, Any]], counts: dict[str, int], plan: Plan) -> list[str]:
    """What is wrong with these figures; empty when nothing is."""
    problems = [f"{counts[name]} × {name}" for name in counts if name.startswith("logged: ERROR")]
    if counts.get("ended", 0) < plan.calls:
        problems.append(f"{counts.get('ended', 0)} of {plan.calls} calls came to an end")
    if curve and curve[-1]["pj_calls"]:
        problems.append(f"{curve[-1]['pj_calls']} call objects outlive their calls")
    growth = growth_of(curve, "kept", plan.baseline)
    if growth is not None and growth > GROWTH_LIMIT:
        problems.append(f"memory grew by {growth:.1%} since call {plan.baseline}")
    return problems


def growth_of(curve: list[dict[str, Any]], name: str, baseline: int) -> float | None:
    """How much a figure grew from the baseline to the end, as a fraction; None if unknown."""
    early = next((row for row in curve if row["calls"] >= baseline), None)
    if early is None or early is curve[-1] or not early[name] or not curve[-1][name]:
        return None
    return float(curve[-1][name] / early[name] - 1)


def report(outcome: Outcome) -> str:
    """The verdict in words."""
    plan = outcome.plan
    lines = [
        "",
        f"{plan.calls} calls, {plan.at_once} at once, {plan.collectors} collecting threads, "
        f"{outcome.seconds:.0f} s",
    ]
    lines += [f"  {count:6} {name}" for name, count in sorted(outcome.counts.items())]
    lines += [f"open call: {'; '.join(one)}" for row in outcome.curve[-1:] for one in row["open"]]
    for name in ("pss", "rss", "anon", "kept", "heap"):
        growth = growth_of(outcome.curve, name, plan.baseline)
        if growth is not None:
            lines.append(f"{name} since call {plan.baseline}: {growth:+.2%}")
    lines += [f"NOT met: {problem}" for problem in outcome.problems]
    if not outcome.problems:
        lines.append(f"met: no crash, memory within {GROWTH_LIMIT:.0%}")
    return "\n".join(lines)
