"""What the readings say: medians, ratios, and which targets are met."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from dataclasses import dataclass

from bench.trial import Readings


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure and what is demanded of it."""

    name: str
    title: str
    unit: str
    target: str = ""
    """In words; empty when nothing is demanded."""
    is_met: Callable[[float, float], bool] | None = None
    """Takes our median and the other phone's."""


def at_most(limit: float) -> Callable[[float, float], bool]:
    """Our own median is no more than that."""
    return lambda ours, _: ours <= limit


def at_most_times(limit: float) -> Callable[[float, float], bool]:
    """Our median is no more than so many times the other's."""
    return lambda ours, theirs: ours <= limit * theirs


FIGURES = (
    Figure("registered", "start → registered", "ms", "≤ 500 ms", at_most(500)),
    Figure("window", "start → window painted", "ms"),
    Figure("pss", "PSS before any call", "MiB", "≤ 1.4 ×", at_most_times(1.4)),
    Figure("pss_after_calls", "PSS after the calls", "MiB", "≤ 1.4 ×", at_most_times(1.4)),
    Figure("rss", "RSS before any call", "MiB"),
    Figure("idle", "idle, share of one core", "%", "≤ 0.5 %", at_most(0.5)),
    Figure("ringing", "INVITE → 180", "ms", "≤ 1.0 ×", at_most_times(1.0)),
    Figure("painted", "INVITE → name painted", "ms", "≤ 1.5 ×", at_most_times(1.5)),
)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the report; ranges are (median, least, greatest, number of readings)."""

    figure: Figure
    ours: tuple[float, float, float, int]
    theirs: tuple[float, float, float, int]

    @property
    def ratio(self) -> float:
        """Our median over theirs."""
        return self.ours[0] / self.theirs[0] if self.theirs[0] else float("nan")

    @property
    def verdict(self) -> str:
        """`met`, `NOT met`, or empty when nothing is demanded."""
        if self.figure.is_met is None:
            return ""
        return "met" if self.figure.is_met(self.ours[0], self.theirs[0]) else "NOT met"


def rows(ours: Readings, theirs: Readings) -> list[Row]:
    """All figures of which both phones have readings."""
    found = []
    for figure in FIGURES:
        own, other = getattr(ours, figure.name), getattr(theirs, figure.name)
        if own and other:
            found.append(Row(figure, _range(own), _range(other)))
    return found


def table(found: list[Row], our_name: str, their_name: str) -> str:
    """The report as text: median (least-greatest) of each phone, ratio, target, verdict."""
    lines = [("", our_name, their_name, "ratio", "target", "")]
    for row in found:
        unit = row.figure.unit
        lines.append(
            (
                row.figure.title,
                _shown(row.ours, unit),
                _shown(row.theirs, unit),
                f"{row.ratio:.2f}",
                row.figure.target,
                row.verdict,
            )
        )
    widths = [max(len(line[column]) for line in lines) for column in range(6)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def _range(values: list[float]) -> tuple[float, float, float, int]:
    return statistics.median(values), min(values), max(values), len(values)


def _shown(values: tuple[float, float, float, int], unit: str) -> str:
    middle, least, greatest, _ = values
    digits = 0 if middle >= 100 else 1 if middle >= 1 else 2
    return f"{middle:.{digits}f} {unit} ({least:.{digits}f}–{greatest:.{digits}f})"
