"""Small pure pieces of wording: durations, times of day, initials, cut names."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from assistant.words.direction import isolated, without_overrides
from assistant.words.filling import QT_TRANSLATE_NOOP

MAX_NAME = 160
"""Characters of a name that a view keeps; widgets elide to their width."""


def cut(text: str, limit: int = MAX_NAME) -> str:
    """`text` on one line, cut at `limit` characters: names come from strangers."""
    folded = " ".join(without_overrides(text[: limit * 4]).split())
    return folded if len(folded) <= limit else folded[: limit - 1].rstrip() + "…"


def cut_middle(text: str, limit: int) -> str:
    """`text` on one line, cut in its middle: the end of a name or number tells as much."""
    folded = cut(text, 4 * limit)
    if len(folded) <= limit:
        return folded
    head = limit // 2
    return f"{folded[:head].rstrip()}…{folded[head + 1 - limit :].lstrip()}"


def duration(elapsed: timedelta) -> str:
    """``00:12``, ``12:04`` or ``1:02:03``; never negative, whatever the clocks say."""
    seconds = max(0, int(elapsed.total_seconds()))
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"


def running(since: datetime | None, now: datetime) -> str:
    """The running time since `since`, empty when nothing runs."""
    return duration(now - since) if since is not None else ""


def clock_time(moment: datetime) -> str:
    """The time of day here, as the user's language writes it."""
    local = moment.astimezone()
    short = QLocale.FormatType.ShortFormat
    return QLocale().toString(QTime(local.hour, local.minute), short)


def moment(when: datetime, now: datetime) -> str:
    """Today ``10:42``, then *Yesterday*, a weekday within the week, then the date."""
    local, today = when.astimezone(), now.astimezone().date()
    days = (today - local.date()).days
    if days <= 0:
        return clock_time(when)
    if days == 1:
        return QCoreApplication.translate("Times", QT_TRANSLATE_NOOP("Times", "Yesterday"))
    date = QDate(local.year, local.month, local.day)
    if days < 7:
        return QLocale().toString(date, "ddd")
    if date.year() == today.year:
        return QLocale().toString(date, "d MMM")
    return QLocale().toString(QDateTime(date, QTime(0, 0)), "d MMM yyyy")


def initials(name: str) -> str:
    """One or two letters that stand for a name; empty for numbers and the anonymous."""
    words = [word for word in name[:MAX_NAME].replace(",", " ").split() if word[:1].isalpha()]
    if not words:
        return ""
    letters = words[0][0] + (words[-1][0] if len(words) > 1 else "")
    return letters.upper()[:2]


def joined(*parts: str) -> str:
    """The non-empty parts with a middle dot between them, in this order in any script."""
    return " · ".join(isolated(part) for part in parts if part)


def spoken(*parts: str) -> str:
    """The non-empty parts as a screen reader reads them."""
    return ", ".join(part for part in parts if part)
