"""The report behind *Why?* as plain text, in English as the log is: it goes to administrators."""

from __future__ import annotations

from datetime import UTC, datetime

from assistant.services.why import CallStory, RegistrationStep, WhyReport
from sip.ladder import details, ladder
from sip.states import CallDirection, RegistrationProblem

FACTS = {
    "registration": "Answer of the PBX",
    "transport": "Transport",
    "server": "Server",
    "server_address": "Address of the server",
    "local_address": "Address of this computer",
    "expires_seconds": "Registration lasts (s)",
    "realm": "Password is proved to",
    "digest": "Password is proved by",
    "tls_cipher": "Encryption of SIP",
    "certificate": "Certificate of",
    "certificate_issuer": "Certificate signed by",
    "certificate_until": "Certificate valid until",
    "verify_tls": "Certificates are checked",
    "ca_file": "Trusted authorities",
    "crl_file": "Revoked certificates",
    "srtp": "Encrypted audio",
    "ice": "ICE",
    "stun": "STUN server",
    "turn": "TURN server",
}
"""What the phone's facts are called."""
MIN_GOOD_MOS = 3.6
"""Below it most people are not satisfied (ITU-T G.107 Annex B)."""


def summary_text(report: WhyReport) -> str:
    """All but the messages."""
    parts = [
        _section("Registration", [_registration(one) for one in report.registrations]),
        _section("Connection", _connection(report)),
        _section("Sound devices", _devices(report)),
        _section("Calls", [_call(one, report) for one in report.calls]),
    ]
    return "\n".join(parts)


def whole_text(report: WhyReport) -> str:
    """All for one page: the summary and the ladder."""
    return f"{summary_text(report)}\n{_section('SIP messages', [ladder_text(report)])}"


def ladder_text(report: WhyReport) -> str:
    """The messages as a ladder; for several calls one under the other."""
    if report.is_phone_silent:
        return "the phone does not answer; its messages are missing"
    by_call: dict[str, list[int]] = {}
    for place, rung in enumerate(report.rungs):
        by_call.setdefault(rung.call_id, []).append(place)
    ladders = [ladder([report.rungs[place] for place in places]) for places in by_call.values()]
    return "\n".join(ladders) or "no messages are known"


def messages_text(report: WhyReport) -> str:
    """The messages themselves."""
    return details(report.rungs)


def shown_fact(name: str, value: str) -> str:
    """A fact's value as people read it."""
    return _until(value) if name == "certificate_until" else value


def _section(title: str, lines: list[str]) -> str:
    body = "\n".join(lines) if lines else "nothing is known"
    return f"{title}\n{'=' * len(title)}\n{body}\n"


def _registration(step: RegistrationStep) -> str:
    told = step.told
    words = [_time(step.at), told.state.value]
    if told.problem is not RegistrationProblem.NONE:
        words.append(told.problem.value)
    if told.code and told.code != 200:
        words.append(str(told.code))
    if told.retry_seconds:
        words.append(f"next try in {told.retry_seconds:.0f} s")
    return "  ".join(words)


def _connection(report: WhyReport) -> list[str]:
    facts = dict(report.facts)
    lines = [f"{FACTS.get(name, name)}: {shown_fact(name, value)}" for name, value in facts.items()]
    if facts.get("srtp") == "required" and facts.get("transport") in ("udp", "tcp"):
        lines.append("Note: the keys of the audio travel unencrypted; use the transport tls")
    if facts.get("verify_tls") == "off":
        lines.append("Note: certificates are not checked, so anybody can pose as the PBX")
    return lines


def _devices(report: WhyReport) -> list[str]:
    used = report.devices
    names = (("Microphone", used.microphone), ("Loudspeaker", used.speaker), ("Bell", used.ringer))
    lines = [f"{use}: {name or 'none'}" for use, name in names]
    return lines + [f"  there is {one.label or one.name}" for one in used.devices]


def _call(story: CallStory, report: WhyReport) -> str:
    call, quality = story.call, story.quality
    way = "from" if call.direction is CallDirection.INCOMING else "to"
    who = "" if report.without_numbers else f" {way} {call.remote.label or 'unknown'}"
    words = [f"{_time(call.started_at)}  {call.direction.value}{who}: {call.state.value}"]
    if story.reason is not None:
        words.append(f"{story.reason.value} {story.code or ''}".strip())
    if call.codec:
        words.append(f"{call.codec}, {'encrypted' if call.is_encrypted else 'not encrypted'}")
    if quality is not None:
        verdict = "good" if quality.mos >= MIN_GOOD_MOS else "poor"
        words.append(
            f"sound {verdict} (MOS {quality.mos:.1f}): loss {quality.loss_percent:.1f} %, "
            f"jitter {quality.jitter_ms:.0f} ms, round trip {quality.round_trip_ms:.0f} ms"
        )
    return "; ".join(words)


def _until(seconds: str) -> str:
    try:
        return datetime.fromtimestamp(int(seconds), UTC).strftime("%Y-%m-%d")
    except (ValueError, OverflowError, OSError):
        return seconds


def _time(at: datetime) -> str:
    return at.astimezone().strftime("%Y-%m-%d %H:%M:%S")
