"""What explains the line is gathered all the time, and told when asked."""

from __future__ import annotations

import dataclasses
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from assistant.presenters.views import RegistrationView, Tone
from assistant.presenters.why import ladder_text, whole_text
from assistant.presenters.why_view import answer_tone, present_why
from assistant.services.why import MAX_CALLS, Why, WhyReport
from assistant.why_bundle import BundleError, write_bundle
from sip import commands as cmd
from sip.events import (
    CallChanged,
    CallEnded,
    CallQuality,
    CallSnapshot,
    CommandRefused,
    Party,
    RegistrationChanged,
    SipEvent,
    TraceDumped,
)
from sip.ladder import Rung
from sip.states import CallDirection, CallState, EndReason, RegistrationProblem, RegistrationState

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
RUNG = Rung(NOW, True, "TLS", "10.0.0.1:5061", "cid", "INVITE", "INVITE sip:1@h SIP/2.0\nm=audio")


class Asked:
    """A `Why` on a phone that tells what a test says."""

    def __init__(self, _: QtBot) -> None:
        self.posted: list[cmd.SipCommand] = []
        self.why = Why(self, lambda: NOW)
        self.reports: list[WhyReport] = []

    def post(self, command: cmd.SipCommand) -> None:
        self.posted.append(command)

    def hear(self, *events: SipEvent) -> None:
        for event in events:
            self.why.on_event(event)

    def ask(self, key: str = "", *, without_numbers: bool = True) -> cmd.DumpTrace:
        self.why.ask(self.reports.append, key=key, without_numbers=without_numbers)
        wish = self.posted[-1]
        assert isinstance(wish, cmd.DumpTrace)
        return wish

    def report(self, key: str = "", *, without_numbers: bool = True) -> WhyReport:
        wish = self.ask(key, without_numbers=without_numbers)
        self.hear(TraceDumped(wish.request, (RUNG,), (("transport", "udp"), ("srtp", "required"))))
        return self.reports[-1]


@pytest.fixture
def asked(qtbot: QtBot) -> Asked:
    return Asked(qtbot)


def a_call(key: str = "k", state: CallState = CallState.CONNECTED, **more: object) -> CallSnapshot:
    call = CallSnapshot(
        key=key,
        direction=CallDirection.INCOMING,
        state=state,
        remote=Party("4410", "h", "Priya Nair"),
        started_at=NOW,
        sip_call_id="cid",
        codec="G722/16000",
    )
    return dataclasses.replace(call, **more)  # type: ignore[arg-type]


def quality(key: str = "k", mos: float = 2.1) -> CallQuality:
    return CallQuality(key, "G722", mos, 7.0, 12.0, 40.0, 60.0, 1, 1)


def test_one_call_is_told_with_its_quality_and_end(asked: Asked) -> None:
    asked.hear(CallChanged(a_call()), CallChanged(a_call("other")), quality())
    asked.hear(CallEnded(a_call(state=CallState.ENDED), EndReason.CONNECTION_LOST, 408))
    assert asked.ask("k").sip_call_id == "cid"
    report = asked.report("k", without_numbers=False)
    text = whole_text(report)
    assert len(report.calls) == 1
    for word in ("Priya Nair", "connection_lost 408", "not encrypted", "poor (MOS 2.1)"):
        assert word in text


def test_names_are_left_out_where_they_shall(asked: Asked) -> None:
    asked.hear(CallChanged(a_call()))
    text = whole_text(asked.report())
    assert "Priya" not in text
    assert "4410" not in text


def test_the_registrations_are_a_history(asked: Asked) -> None:
    bad = RegistrationProblem.CERTIFICATE_EXPIRED
    asked.hear(
        RegistrationChanged(RegistrationState.REGISTERED, code=200),
        RegistrationChanged(RegistrationState.RETRYING, bad, retry_seconds=30),
    )
    text = whole_text(asked.report())
    assert text.index("registered") < text.index("certificate_expired  next try in 30 s")


def test_keys_on_an_open_line_are_noted(asked: Asked) -> None:
    assert "keys of the audio travel unencrypted" in whole_text(asked.report())


def test_a_dead_phone_leaves_the_rest(asked: Asked) -> None:
    asked.hear(CallChanged(a_call()))
    asked.ask()
    asked.hear(CommandRefused("DumpTrace", "", "phone_stopped"))
    assert asked.reports[0].is_phone_silent
    assert "does not answer" in ladder_text(asked.reports[0])


def test_the_window_shows_what_the_text_says(asked: Asked) -> None:
    asked.hear(RegistrationChanged(RegistrationState.REGISTERED, code=200))
    asked.hear(CallChanged(a_call()), quality())
    report = asked.report()
    view = present_why(report, RegistrationView("Registered", "", Tone.GOOD))
    registration, connection, sound, calls = view.sections
    assert registration.rows[0].tone is Tone.GOOD
    assert connection.rows[-1].tone is Tone.WARNING
    assert [row.value for row in sound.rows] == ["none"] * 3
    assert "sound poor (MOS 2.1)" in calls.rows[0].value
    assert "Priya" not in calls.rows[0].value
    assert view.text == whole_text(report)


def test_what_is_asked_about_a_call_begins_with_that_call(asked: Asked) -> None:
    asked.hear(RegistrationChanged(RegistrationState.REGISTERED, code=200))
    asked.hear(CallChanged(a_call()), quality())
    line = RegistrationView("Registered", "", Tone.GOOD)
    view = present_why(asked.report(), line, is_of_call=True)
    titles = [section.title for section in view.sections]
    assert titles == ["This call", "Registration", "Connection", "Sound devices"]
    assert "sound poor (MOS 2.1)" in view.sections[0].rows[0].value


def test_an_arrow_is_coloured_by_what_was_answered() -> None:
    def tone(first: str) -> Tone:
        return answer_tone(dataclasses.replace(RUNG, text=first))

    asked, ringing = tone("SIP/2.0 401 Unauthorized"), tone("SIP/2.0 180 Ringing")
    assert asked is ringing is Tone.NEUTRAL
    assert tone("SIP/2.0 200 OK") is Tone.GOOD
    assert tone("SIP/2.0 486 Busy Here") is Tone.BAD
    assert tone("INVITE sip:1@h SIP/2.0") is Tone.ACCENT


def test_an_answer_that_nobody_waits_for_is_dropped(asked: Asked) -> None:
    wish = asked.ask()
    asked.hear(TraceDumped(wish.request, (), ()), TraceDumped(wish.request, (), ()))
    assert len(asked.reports) == 1


def test_old_calls_are_forgotten(asked: Asked) -> None:
    asked.hear(*(CallChanged(a_call(str(n))) for n in range(MAX_CALLS + 9)))
    assert len(asked.report().calls) == MAX_CALLS


def test_a_bundle_holds_all_of_it_for_its_owner_only(asked: Asked, tmp_path: Path) -> None:
    file = tmp_path / "why.zip"
    write_bundle(file, asked.report())
    with zipfile.ZipFile(file) as bundle:
        assert set(bundle.namelist()) == {"about.txt", "why.txt", "ladder.txt", "messages.txt"}
        assert "INVITE [SDP]" in bundle.read("ladder.txt").decode()
    assert file.stat().st_mode & 0o077 == 0
    assert list(tmp_path.iterdir()) == [file]


def test_a_bundle_that_cannot_be_written_is_named(asked: Asked, tmp_path: Path) -> None:
    with pytest.raises(BundleError, match="cannot be written: No such file or directory"):
        write_bundle(tmp_path / "nowhere" / "why.zip", asked.report())
