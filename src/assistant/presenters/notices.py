"""Notices: cut to what a bar in the window can show."""

from __future__ import annotations

from assistant.presenters.views import NoticeView
from assistant.presenters.words import cut
from assistant.services.state import Notice
from assistant.words.texts import QT_TRANSLATE_NOOP, filled

MAX_DETAILS = 4
"""Lines under a notice; where there are more, the last one says how many."""


def present_notices(notices: tuple[Notice, ...]) -> tuple[NoticeView, ...]:
    """The bar's rows, oldest first."""
    return tuple(
        NoticeView(
            notice.key,
            cut(notice.text, 400),
            notice.is_error,
            _shown(notice.details),
            notice.redial,
            notice.button,
        )
        for notice in notices
    )


def _shown(details: tuple[str, ...]) -> tuple[str, ...]:
    if len(details) <= MAX_DETAILS:
        return tuple(cut(line, 200) for line in details)
    first = details[: MAX_DETAILS - 1]
    more = filled(
        "Notices", QT_TRANSLATE_NOOP("Notices", "… and %1 more"), str(len(details) - len(first))
    )
    return (*(cut(line, 200) for line in first), more)
