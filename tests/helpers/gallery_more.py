"""More pictures for `gallery`: states of calls, *Why?*, the sound test, hard contacts, notices."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import timedelta
from typing import Any

_KEPT: list[Any] = []
"""Dialogs belong to their parent; a picture needs somebody who keeps it."""


def _parent() -> Any:
    from PySide6.QtWidgets import QWidget

    parent = QWidget()
    _KEPT.append(parent)
    return parent


def _quality(key: str, mos: float, loss: float, jitter: float, trip: float) -> Any:
    from sip.events import CallQuality

    return CallQuality(key, "", mos, loss, jitter, trip, 60.0, 9000, 12)


def a_report() -> Any:
    """What *Why?* knows after one good and one poor call."""
    from assistant.services.why import CallStory, RegistrationStep, WhyReport
    from sip.events import AudioDevice, AudioDevicesChanged, RegistrationChanged
    from sip.ladder import Rung
    from sip.states import CallState, EndReason, RegistrationProblem, RegistrationState
    from tests.helpers import samples

    state, problem = RegistrationState, RegistrationProblem
    steps = (
        RegistrationStep(
            samples.ago(4000),
            RegistrationChanged(state.RETRYING, problem.TIMEOUT, 408, retry_seconds=4),
        ),
        RegistrationStep(samples.ago(3990), RegistrationChanged(state.REGISTERED, code=200)),
    )
    facts = (
        ("registration", "200 OK"), ("transport", "tls"), ("server", "pbx.example.com"),
        ("server_address", "192.0.2.10:5061"), ("local_address", "198.51.100.7:40112"),
        ("tls_cipher", "TLS_AES_256_GCM_SHA384"), ("certificate", "pbx.example.com"),
        ("certificate_issuer", "Example Trust Services CA 3"), ("certificate_until", "1798761600"),
        ("verify_tls", "off"), ("srtp", "required"),
    )  # fmt: skip
    call = dataclasses.replace(
        samples.a_call("c1", state=CallState.ENDED).call, codec="Opus/48000", is_encrypted=True
    )
    poor = dataclasses.replace(call, key="c2", codec="G722/16000", is_encrypted=False)
    stories = (
        CallStory(call, _quality("c1", 4.3, 0.0, 3.0, 24.0), EndReason.PEER_HUNG_UP, 200),
        CallStory(poor, _quality("c2", 2.9, 6.4, 38.0, 210.0), EndReason.HUNG_UP, 200),
    )
    sent = (
        (True, "INVITE", "INVITE sip:101@pbx.example.com SIP/2.0\nm=audio"),
        (False, "INVITE", "SIP/2.0 401 Unauthorized"),
        (True, "ACK", "ACK sip:101@pbx.example.com SIP/2.0"),
        (True, "INVITE", "INVITE sip:101@pbx.example.com SIP/2.0\nm=audio"),
        (False, "INVITE", "SIP/2.0 180 Ringing"),
        (False, "INVITE", "SIP/2.0 200 OK\nm=audio"),
        (True, "ACK", "ACK sip:101@pbx.example.com SIP/2.0"),
        (False, "BYE", "BYE sip:100@198.51.100.7 SIP/2.0"),
        (True, "BYE", "SIP/2.0 200 OK"),
    )
    rungs = tuple(
        Rung(
            samples.ago(200) + timedelta(seconds=place * 0.6), is_sent, "tls",
            "192.0.2.10:5061", "call-1", method, text,
        )
        for place, (is_sent, method, text) in enumerate(sent)
    )  # fmt: skip
    names = ("Jabra Evolve2 65", "Built-in Audio Analog Stereo")
    devices = AudioDevicesChanged(
        tuple(AudioDevice(name, "ALSA", 1, 1, name) for name in names), names[0], names[0], names[1]
    )
    return WhyReport(samples.NOW, True, steps, facts, devices, stories, rungs)


def _why(theme: Any, page: int = 0) -> Any:
    from assistant.presenters.views import RegistrationView, Tone
    from assistant.presenters.why_view import present_why
    from assistant.windows.why import WhyWindow

    window = WhyWindow(theme, _parent(), of_call=False)
    line = RegistrationView("Registered", "", Tone.GOOD, "100@pbx.example.com")
    window.show_report(present_why(a_report(), line))
    window.pages.button(page).click()
    return window


def _sound_test(theme: Any) -> Any:
    from assistant.presenters.sound import present_sound
    from assistant.services.sound_wishes import SoundWishes
    from assistant.windows.sound_page import SoundPage
    from sip.events import AudioDevice, AudioDevicesChanged

    headset = AudioDevice("jabra", "ALSA", 1, 1, "Jabra Evolve2 65")
    boxes = AudioDevice("boxes", "ALSA", 0, 1, "Built-in loudspeakers")
    dialog = SoundPage(theme, _parent(), can_call=True)
    told = AudioDevicesChanged((headset, boxes), "jabra", "jabra", "boxes")
    wishes = SoundWishes(("jabra", "old headset"), ("jabra",), ("boxes",))
    dialog.show_view(present_sound(told, wishes))
    dialog.show_call(is_on=True)
    dialog.show_levels(0.62, 0.35)
    return dialog


def _together(theme: Any) -> Any:
    """A consultation, a conference, a recording and a poor line beside each other."""
    from sip.states import CallState, RecordingState
    from tests.helpers import samples
    from tests.helpers.gallery import main_window

    window = main_window(theme, busy=False, height=980)
    window._colleagues.replace_all(samples.an_office())
    held = samples.a_call("a", state=CallState.ON_HOLD, seconds=200)
    asked = samples.a_call("b", "Ada Martin", "101", company="", is_internal=True, seconds=14)
    one = samples.a_call("c", "Jane Whitfield", "+44 161 228 0001", company="Northern Rail")
    two = samples.a_call("d", "Boris Petrow", "102", company="", is_internal=True)
    poor = samples.a_call("e", "Pavel Novák", "+420 224 123 456", company="", seconds=61)
    change = dataclasses.replace
    entries = (
        change(held, call=change(held.call, consulted_by="b")),
        change(asked, call=change(asked.call, consults="a")),
        change(one, call=change(one.call, is_in_conference=True)),
        change(two, call=change(two.call, is_in_conference=True, is_muted=True)),
        change(
            poor,
            call=change(poor.call, recording=RecordingState.RECORDING),
            quality=_quality("e", 2.9, 7.0, 30.0, 200.0),
        ),
    )
    for entry in entries:
        window._calls.apply(entry)
    return window


def _notices(theme: Any) -> Any:
    from assistant.services.state import Notice
    from tests.helpers.gallery import main_window

    window = main_window(theme)
    sentence = "The recording of the call with Anna Keller is kept in Music/Calls."
    window.show_notices(
        (Notice("a", sentence, True), Notice("b", "Ben Okafor did not answer.", False))
    )
    return window


def _hard_contacts(theme: Any) -> Any:
    """Many rows, the longest names, a photo, more tags than fit, long notes."""
    from assistant.presenters.contacts import present_card, present_row
    from store.records import Contact, ContactKind, ContactRef, Email, Number, TextField
    from tests.helpers.gallery import main_window

    person = ContactKind.PERSON
    long = Contact(
        ContactRef(person, 1), "Maximiliane Freifrau von Wittgenstein-Hohenlohe-Langenburg",
        "Donaudampfschifffahrtsgesellschaft mit beschränkter Haftung & Co. KG",
        tuple(Number(f"+49 30 9018 2{n:03}", "", f"Vorzimmer {n}") for n in range(6)),
        emails=(Email("maximiliane.von.wittgenstein-hohenlohe@donau.example", "Work"),),
        notes="Calls on Fridays only. " * 30,
        tags=("customer", "north", "contract 2026", "newsletter", "priority", "trade fair", "x"),
        fields=(TextField("Customer number at the head office", "K-20 113"),), photo=_photo(),
    )  # fmt: skip
    names = ("Ada", "Boris", "Chloé", "Diego", "Élodie", "Farid", "Grace", "Hugo", "Iris")
    rows = [
        present_row(
            Contact(ContactRef(person, 10 + n), f"{names[n % 9]} Example {n}", f"Company {n}")
        )
        for n in range(200)
    ]
    window = main_window(theme)
    page = window.show_contacts()
    page.contacts.show_page([present_row(long), *rows], has_more=True)
    page.list.show_total(12_345)
    page.card.show_card(present_card(long))
    page.journal.show_page((), has_more=False)
    page.list.choose("person:1")
    return window


def _photo() -> bytes:
    from PySide6.QtCore import QBuffer, QIODevice, QPointF
    from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

    image = QImage(200, 240, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    sky = QLinearGradient(QPointF(0, 0), QPointF(0, 240))
    sky.setColorAt(0, QColor("#7fb0e0"))
    sky.setColorAt(1, QColor("#f0d9b5"))
    painter.fillRect(image.rect(), sky)
    painter.setBrush(QColor("#8a5a44"))
    painter.drawEllipse(60, 60, 80, 100)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


MORE: dict[str, Callable[[Any], Any]] = {
    "why": _why,
    "why-messages": lambda theme: _why(theme, 1),
    "sound-test": _sound_test,
    "main-together": _together,
    "main-notices": _notices,
    "contacts-hard": _hard_contacts,
}
