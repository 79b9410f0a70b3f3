"""*Why?* for its window: the same facts as the report's text, as sections and as a ladder."""

from __future__ import annotations

from assistant.presenters.views.marks import Tone
from assistant.presenters.views.status import RegistrationView
from assistant.presenters.views.why import RungView, WhyRow, WhySection, WhyView
from assistant.presenters.why import FACTS, MIN_GOOD_MOS, shown_fact, whole_text
from assistant.presenters.words import cut, joined, moment, spoken
from assistant.services.why import CallStory, RegistrationStep, WhyReport
from sip.ladder import Rung
from sip.states import CallDirection, RegistrationProblem, RegistrationState

SHOWN_REGISTRATIONS = 5
SHOWN_CALLS = 12
_REGISTRATION_TONES = {
    RegistrationState.REGISTERED: Tone.GOOD,
    RegistrationState.RETRYING: Tone.WARNING,
    RegistrationState.FAILED: Tone.BAD,
}
_OPEN_TRANSPORTS = ("udp", "tcp")


def present_why(report: WhyReport, line: RegistrationView, *, is_of_call: bool = False) -> WhyView:
    """What the window shows; its facts are in English, as the log is: administrators read them.

    A report that `is_of_call` begins with that call.
    """
    steps = [_step(one, report) for one in report.registrations[-SHOWN_REGISTRATIONS:]]
    calls = [_call(one, report) for one in report.calls[-SHOWN_CALLS:]]
    known = "nothing is known"
    silent = "the phone does not answer; its messages are missing"
    line_sections = (
        WhySection("Registration", tuple(reversed(steps)), known),
        WhySection("Connection", tuple(_facts(report)), known),
        WhySection("Sound devices", tuple(_devices(report)), known),
    )
    if is_of_call:
        sections = (WhySection("This call", tuple(calls[-1:]), known), *line_sections)
    else:
        all_calls = WhySection("Calls", tuple(reversed(calls)), "no calls yet")
        sections = (*line_sections, all_calls)
    return WhyView(
        sentence=line.detail or line.word,
        tone=line.tone,
        sections=sections,
        rungs=tuple(_rungs(report)),
        text=whole_text(report),
        silence=silent if report.is_phone_silent else "",
        is_of_call=is_of_call,
    )


def _step(step: RegistrationStep, report: WhyReport) -> WhyRow:
    told = step.told
    words = [told.state.value]
    if told.problem is not RegistrationProblem.NONE:
        words.append(told.problem.value.replace("_", " "))
    if told.code and told.code != 200:
        words.append(str(told.code))
    if told.retry_seconds:
        words.append(f"next try in {told.retry_seconds:.0f} s")
    tone = _REGISTRATION_TONES.get(told.state, Tone.NEUTRAL)
    return WhyRow(moment(step.at, report.made_at), joined(*words), tone)


def _facts(report: WhyReport) -> list[WhyRow]:
    facts = dict(report.facts)
    rows = []
    for name, value in facts.items():
        is_risky = name == "verify_tls" and value == "off"
        tone = Tone.WARNING if is_risky else Tone.NEUTRAL
        rows.append(WhyRow(FACTS.get(name, name), cut(shown_fact(name, value), 300), tone))
    if facts.get("verify_tls") == "off":
        note = "certificates are not checked, so anybody can pose as the PBX"
        rows.append(WhyRow("Note", note, Tone.WARNING))
    if facts.get("srtp") == "required" and facts.get("transport") in _OPEN_TRANSPORTS:
        note = "the keys of the audio travel unencrypted; use the transport tls"
        rows.append(WhyRow("Note", note, Tone.WARNING))
    return rows


def _devices(report: WhyReport) -> list[WhyRow]:
    used = report.devices
    labels = {one.name: one.label or one.name for one in used.devices}
    rows = []
    for use, name in (
        ("Microphone", used.microphone),
        ("Loudspeaker", used.speaker),
        ("Bell", used.ringer),
    ):
        shown = cut(labels.get(name, name)) or "none"
        rows.append(WhyRow(use, shown, Tone.NEUTRAL if name else Tone.BAD))
    others = [
        cut(label)
        for name, label in labels.items()
        if name not in (used.microphone, used.speaker, used.ringer)
    ]
    also = "Also there"
    return rows + [WhyRow("" if place else also, one) for place, one in enumerate(others)]


def _call(story: CallStory, report: WhyReport) -> WhyRow:
    call, quality = story.call, story.quality
    way = "from" if call.direction is CallDirection.INCOMING else "to"
    who = "" if report.without_numbers else f"{way} {cut(call.remote.label) or 'unknown'}"
    words = [joined(call.direction.value, who, call.state.value)]
    if story.reason is not None:
        words[0] = joined(words[0], f"{story.reason.value.replace('_', ' ')} {story.code or ''}")
    if call.codec:
        is_safe = "encrypted" if call.is_encrypted else "not encrypted"
        words.append(joined(call.codec, is_safe))
    if quality is None:
        return WhyRow(moment(call.started_at, report.made_at), "\n".join(words))
    is_good = quality.mos >= MIN_GOOD_MOS
    words.append(
        f"sound {'good' if is_good else 'poor'} (MOS {quality.mos:.1f}) · "
        f"loss {quality.loss_percent:.1f} % · jitter {quality.jitter_ms:.0f} ms · "
        f"round trip {quality.round_trip_ms:.0f} ms"
    )
    tone = Tone.NEUTRAL if is_good else Tone.WARNING
    return WhyRow(moment(call.started_at, report.made_at), "\n".join(words), tone)


def _rungs(report: WhyReport) -> list[RungView]:
    by_call: dict[str, list[Rung]] = {}
    for rung in report.rungs:
        by_call.setdefault(rung.call_id, []).append(rung)
    views: list[RungView] = []
    for rungs in by_call.values():
        peers = ", ".join(sorted({rung.peer for rung in rungs}))
        for place, rung in enumerate(rungs):
            views.append(_rung(rung, len(views), "" if place else peers))
    return views


def _rung(rung: Rung, number: int, begins: str) -> RungView:
    at = rung.at.astimezone()
    time = at.strftime("%H:%M:%S.") + f"{at.microsecond // 1000:03}"
    way = "sent" if rung.is_sent else "received"
    return RungView(
        row_key=f"rung:{number}",
        time=time,
        summary=cut(rung.summary, 80),
        is_sent=rung.is_sent,
        tone=answer_tone(rung),
        text=rung.text,
        accessible=spoken(time, way, rung.summary),
        begins=cut(begins, 80),
    )


def answer_tone(rung: Rung) -> Tone:
    """Requests are neutral, answers good or bad; a challenge for the password is no refusal."""
    first = rung.text[:12]
    if not first.startswith("SIP/2.0 "):
        return Tone.ACCENT
    if first[8:11] in ("401", "407"):
        return Tone.NEUTRAL
    return {"1": Tone.NEUTRAL, "2": Tone.GOOD, "3": Tone.WARNING}.get(first[8:9], Tone.BAD)
