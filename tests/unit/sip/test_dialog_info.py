"""What NOTIFY bodies tell of a colleague's line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sip.dialog_info import LineNews, merge_line_news, parse_line_news
from sip.states import BlfState


def a_dialog_info(*dialogs: str) -> str:
    return (
        '<?xml version="1.0"?><dialog-info xmlns="urn:ietf:params:xml:ns:dialog-info" '
        f'version="0" state="full" entity="sip:101@pbx">{"".join(dialogs)}</dialog-info>'
    )


def a_dialog(state: str, direction: str = "recipient", inside: str = "") -> str:
    return f'<dialog id="1" direction="{direction}"><state>{state}</state>{inside}</dialog>'


def a_pidf(basic: str, note: str) -> str:
    return (
        '<?xml version="1.0"?><presence xmlns="urn:ietf:params:xml:ns:pidf" entity="sip:101@pbx">'
        f'<note>{note}</note><tuple id="101"><status><basic>{basic}</basic></status></tuple>'
        "</presence>"
    )


CALLER = '<remote><identity display="Anna">sip:4711@pbx</identity><target uri="sip:x@y"/></remote>'
HELD = '<local><target uri="x"><param pname="+sip.rendering" pvalue="no"/></target></local>'


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (a_dialog_info(), LineNews(BlfState.AVAILABLE)),
        (a_dialog_info(a_dialog("terminated")), LineNews(BlfState.AVAILABLE)),
        (a_dialog_info(a_dialog("early", inside=CALLER)), LineNews(BlfState.RINGING, "4711")),
        (a_dialog_info(a_dialog("early", "initiator")), LineNews(BlfState.IN_CALL)),
        (a_dialog_info(a_dialog("confirmed", inside=CALLER)), LineNews(BlfState.IN_CALL, "4711")),
        (a_dialog_info(a_dialog("confirmed", inside=HELD)), LineNews(BlfState.ON_HOLD)),
        (a_dialog_info(a_dialog("confirmed", inside=HELD), a_dialog("early")),
         LineNews(BlfState.RINGING)),
        (a_dialog_info(a_dialog("early"), a_dialog("confirmed")), LineNews(BlfState.IN_CALL)),
        (a_pidf("open", "Ready"), LineNews(BlfState.AVAILABLE)),
        (a_pidf("open", "On the phone"), LineNews(BlfState.IN_CALL)),
        (a_pidf("open", "Ringing"), LineNews(BlfState.RINGING)),
        (a_pidf("closed", "Unavailable"), LineNews(BlfState.NOT_REGISTERED)),
        (a_pidf("closed", ""), LineNews(BlfState.NOT_REGISTERED)),
    ],
)  # fmt: skip
def test_a_body_tells_the_state_of_the_line(body, expected):
    assert parse_line_news(body) == expected


@pytest.mark.parametrize(
    "body",
    [
        "",
        "hello",
        "<dialog-info>",
        "<other/>",
        '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><dialog-info>&b;</dialog-info>',
        a_dialog_info("x" * 70_000),
    ],
)
def test_what_is_no_news_is_left_out(body):
    assert parse_line_news(body) is None


@given(st.text(max_size=300))
def test_no_body_breaks_the_parser(text):
    parse_line_news(text)
    parse_line_news(a_dialog_info(text))


def test_idle_and_unregistered_are_told_apart_by_the_presence_document():
    idle, gone = LineNews(BlfState.AVAILABLE), LineNews(BlfState.NOT_REGISTERED)
    assert merge_line_news(idle, gone) == gone
    assert merge_line_news(idle, idle) == idle


def test_a_call_is_told_by_the_dialog_because_it_names_the_caller():
    ringing = LineNews(BlfState.RINGING, "4711")
    assert merge_line_news(ringing, LineNews(BlfState.RINGING)) == ringing


def test_one_source_alone_is_believed():
    news = LineNews(BlfState.IN_CALL)
    assert merge_line_news(None, news) == merge_line_news(news, None) == news
