"""View structs: finished words and allowed actions that widgets show without deciding anything."""

from assistant.presenters.views.account import AccountForm, TestState, TestView
from assistant.presenters.views.calls import CallView, DropVerdict, PopCallView, PopView
from assistant.presenters.views.history import HistoryMark, HistoryRowView
from assistant.presenters.views.marks import Lamp, Tone
from assistant.presenters.views.people import (
    ColleagueView,
    SectionView,
    SuggestionKind,
    SuggestionView,
)
from assistant.presenters.views.queues import MemberView, QueueView, WaitingView
from assistant.presenters.views.status import NoticeView, RegistrationView, TrayState, TrayView
from sip.actions import CallAction
from sip.config import Transport

__all__ = [
    "AccountForm",
    "CallAction",
    "CallView",
    "ColleagueView",
    "DropVerdict",
    "HistoryMark",
    "HistoryRowView",
    "Lamp",
    "MemberView",
    "NoticeView",
    "PopCallView",
    "PopView",
    "QueueView",
    "RegistrationView",
    "SectionView",
    "SuggestionKind",
    "SuggestionView",
    "TestState",
    "TestView",
    "Tone",
    "Transport",
    "TrayState",
    "TrayView",
    "WaitingView",
]
