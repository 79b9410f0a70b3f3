"""Notices do not pile up."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from assistant.notices.notices import Notices
from assistant.services.state import Notice


def test_an_equal_key_replaces(qtbot: QtBot) -> None:
    notices = Notices()
    notices.post(Notice("a", "first"))
    notices.post(Notice("b", "other"))
    notices.post(Notice("a", "second"))
    assert [notice.text for notice in notices.all()] == ["other", "second"]


def test_the_same_notice_again_changes_nothing(qtbot: QtBot) -> None:
    notices = Notices()
    notices.post(Notice("a", "text"))
    with qtbot.assertNotEmitted(notices.changed):
        notices.post(Notice("a", "text"))


def test_a_dismissed_notice_is_gone_and_an_unknown_one_no_error(qtbot: QtBot) -> None:
    notices = Notices()
    notices.post(Notice("a", "text"))
    notices.dismiss("a")
    notices.dismiss("a")
    assert notices.all() == ()


def test_a_notice_with_a_time_goes_then_and_starts_anew_when_it_is_said_again(
    qtbot: QtBot,
) -> None:
    notices = Notices()
    notices.post(Notice("a", "text", lasts_seconds=0.01))
    notices.post(Notice("a", "for good"))
    notices.post(Notice("b", "other", lasts_seconds=0.05))
    qtbot.waitUntil(lambda: [notice.key for notice in notices.all()] == ["a"])
