"""Notices: cut to what a bar in the window can show."""

from __future__ import annotations

from assistant.presenters.views import NoticeView
from assistant.presenters.words import cut
from assistant.services.state import Notice

MAX_DETAILS = 4
"""Lines under a notice; more belong in the log."""


def present_notices(notices: tuple[Notice, ...]) -> tuple[NoticeView, ...]:
    """The bar's rows, oldest first."""
    return tuple(
        NoticeView(
            notice.key,
            cut(notice.text, 400),
            notice.is_error,
            tuple(cut(line, 200) for line in notice.details[:MAX_DETAILS]),
            notice.redial,
        )
        for notice in notices
    )
