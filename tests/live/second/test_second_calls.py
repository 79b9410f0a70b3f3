"""Calls at Kamailio with baresip at the other end: sound both ways, hold, keypad, transfer."""

from __future__ import annotations

import socket
import statistics
import threading
import wave
from array import array
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from lab.second.baresip import TONE_HERTZ, Baresip
from lab.second.office import SecondOffice
from sip import commands as cmd
from sip.events import TransferChanged
from sip.states import CallState, EndReason, RejectCode, TransferStatus
from tests.helpers.goertzel import Recording
from tests.helpers.packets import udp_ports
from tests.helpers.second_office import called, talking
from tests.helpers.sip_phone import SipPhone
from tests.helpers.sound import SoundCard
from tests.helpers.waiting import SOON, wait_until

HUM = 620.0
PURE = 0.7
SILENT = -60.0
ETH_P_IP = 0x0800
HEADERS = 20 + 8 + 12
"""IP, UDP, RTP."""
VOICE_BYTES, RATE_BYTES = 30, 50
"""An Opus packet with sound in it has more than the first; with the stack's own 19,000 bits a
second it has 42 on average, with the 28,000 that baresip asks for, 56."""
ENOUGH = 25


def hears_the_colleague(sound: SoundCard) -> bool:
    return sound.record(0.4).purity_at(TONE_HERTZ) > PURE


def wait_for_the_tone(sound: SoundCard) -> None:
    wait_until(lambda: hears_the_colleague(sound), SOON, "the colleague's tone at the desk")


def wait_for_silence(sound: SoundCard) -> None:
    wait_until(lambda: sound.record(0.4).level() < SILENT, SOON, "silence at the desk")


def recording(file: Path) -> Recording:
    """What baresip wrote, first channel only."""
    with wave.open(str(file)) as sound:
        samples = array("h", sound.readframes(sound.getnframes()))
        return Recording(samples[:: sound.getnchannels()], sound.getframerate())


def heard_hum(phone: Baresip) -> bool:
    """Whether anything that the colleague heard was the hum."""
    return any(
        one.purity_at(HUM) > PURE for file in phone.heard() for one in recording(file).sounds()
    )


@contextmanager
def packets_to(ports: range) -> Iterator[list[int]]:
    """The sizes of what is sent to these RTP ports, as the loopback interface carries it."""
    sizes: list[int] = []
    wire = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(ETH_P_IP))
    wire.bind(("lo", 0))
    wire.settimeout(0.1)
    is_over = threading.Event()

    def listen() -> None:
        while not is_over.is_set():
            with suppress(TimeoutError):
                packet = wire.recv(2048)
                found = udp_ports(packet)
                if found and found[1] in ports:
                    sizes.append(len(packet) - HEADERS)

    listener = threading.Thread(target=listen)
    listener.start()
    try:
        yield sizes
    finally:
        is_over.set()
        listener.join()
        wire.close()


def test_a_dialed_call_is_heard_on_both_sides(
    desk: SipPhone, ada: Baresip, sound: SoundCard
) -> None:
    with sound.humming(HUM):
        key = desk.dial("201")
        ada.wait_for("CALL_INCOMING")
        desk.wait_for_state(key, CallState.ALERTING)
        ada.ask("accept")
        desk.wait_for_state(key, CallState.CONNECTED)
        wait_for_the_tone(sound)
        desk.post(cmd.HangUp(key))
        assert desk.wait_for_end(key).reason is EndReason.HUNG_UP
        ada.wait_for("CALL_CLOSED")
    wait_until(lambda: heard_hum(ada), SOON, "the hum in what the colleague heard")


def test_an_answered_call_is_heard_and_the_callers_hanging_up_ends_it(
    desk: SipPhone, ada: Baresip, office: SecondOffice, sound: SoundCard
) -> None:
    key = talking(desk, ada, office)
    wait_for_the_tone(sound)
    ada.ask("hangup")
    assert desk.wait_for_end(key).reason is EndReason.PEER_HUNG_UP


def test_a_call_in_wide_band_is_heard(
    desk: SipPhone, office: SecondOffice, sound: SoundCard
) -> None:
    office.start_phone("203", codecs=("opus",), answers=True)
    key = desk.dial("203")
    assert desk.wait_for_state(key, CallState.CONNECTED).codec.lower().startswith("opus")
    wait_for_the_tone(sound)
    office.end_phone("203")
    assert desk.wait_for_end(key).reason is EndReason.PEER_HUNG_UP


def test_a_voice_in_opus_is_sent_at_the_rate_that_the_other_side_allows(
    desk: SipPhone, office: SecondOffice, sound: SoundCard
) -> None:
    ada = office.start_phone("203", codecs=("opus",), answers=True)
    with sound.humming(HUM), packets_to(ada.rtp_ports) as sizes:
        key = desk.dial("203")
        desk.wait_for_state(key, CallState.CONNECTED)
        wait_until(
            lambda: len([size for size in sizes if size > VOICE_BYTES]) > ENOUGH, SOON, "a voice",
        )  # fmt: skip
    office.end_phone("203")
    assert desk.wait_for_end(key).reason is EndReason.PEER_HUNG_UP
    assert statistics.median(size for size in sizes if size > VOICE_BYTES) > RATE_BYTES


def test_holding_silences_and_resuming_brings_the_sound_back(
    desk: SipPhone, ada: Baresip, office: SecondOffice, sound: SoundCard
) -> None:
    key = talking(desk, ada, office)
    wait_for_the_tone(sound)
    desk.post(cmd.Hold(key))
    desk.wait_for_state(key, CallState.ON_HOLD)
    wait_for_silence(sound)
    desk.post(cmd.Resume(key))
    desk.wait_for_state(key, CallState.CONNECTED)
    wait_for_the_tone(sound)


def test_the_colleagues_hold_is_seen_and_ends(
    desk: SipPhone, ada: Baresip, office: SecondOffice, sound: SoundCard
) -> None:
    key = talking(desk, ada, office)
    ada.ask("hold")
    desk.wait_for_state(key, CallState.HELD_BY_PEER)
    ada.ask("resume")
    desk.wait_for_state(key, CallState.CONNECTED)
    wait_for_the_tone(sound)


def test_a_muted_microphone_is_not_heard(
    desk: SipPhone, ada: Baresip, office: SecondOffice, sound: SoundCard
) -> None:
    key = talking(desk, ada, office)
    desk.post(cmd.Mute(key, True))
    desk.wait(lambda: (call := desk.call(key)) and call.is_muted, "the mute")
    with sound.humming(HUM):
        sound.record(1.0)
        ada.ask("hangup")
        desk.wait_for_end(key)
    heard = recording(ada.heard()[-1])
    assert heard.seconds > 0.9, "packets must go on while muted"
    assert heard.part(-0.9, 0.9).level() < SILENT


def test_keypad_digits_arrive(desk: SipPhone, ada: Baresip, office: SecondOffice) -> None:
    key = talking(desk, ada, office)
    desk.post(cmd.SendDtmf(key, "15#"))
    ada.wait_for("CALL_DTMF_START", 3)
    assert [event["param"] for event in ada.happened("CALL_DTMF_START")] == ["1", "5", "#"]


def test_a_colleague_who_refuses_is_busy(desk: SipPhone, ada: Baresip) -> None:
    key = desk.dial("201")
    ada.wait_for("CALL_INCOMING")
    ada.ask("hangup")
    assert desk.wait_for_end(key).reason is EndReason.BUSY


def test_a_declined_call_tells_the_caller(
    desk: SipPhone, ada: Baresip, office: SecondOffice
) -> None:
    key = called(desk, ada, office).key
    desk.post(cmd.Reject(key, RejectCode.DECLINED))
    assert "603" in ada.wait_for("CALL_CLOSED")["param"]


def test_a_number_that_nobody_has_is_not_found(desk: SipPhone) -> None:
    assert desk.wait_for_end(desk.dial("299")).reason is EndReason.NOT_FOUND


def test_a_caller_who_gives_up_is_told_as_cancelled(
    desk: SipPhone, ada: Baresip, office: SecondOffice
) -> None:
    key = called(desk, ada, office).key
    ada.ask("hangup")
    assert desk.wait_for_end(key).reason is EndReason.CANCELLED


def test_a_deflected_call_rings_where_it_was_sent(
    desk: SipPhone, ada: Baresip, boris: Baresip, office: SecondOffice
) -> None:
    key = called(desk, boris, office).key
    desk.post(cmd.Deflect(key, "201"))
    ada.wait_for("CALL_INCOMING")
    ada.ask("accept")
    boris.wait_for("CALL_ESTABLISHED")
    boris.ask("hangup")


def test_a_blind_transfer_connects_the_two_others(
    desk: SipPhone, ada: Baresip, boris: Baresip, office: SecondOffice
) -> None:
    key = talking(desk, boris, office)
    desk.post(cmd.Transfer(key, "201"))
    ada.wait_for("CALL_INCOMING")
    ada.ask("accept")
    assert desk.wait_for_end(key).reason is EndReason.TRANSFERRED
    assert desk.of(TransferChanged)[-1].status is TransferStatus.DONE
    boris.wait_for("CALL_ESTABLISHED", 2)
    ada.ask("hangup")


def test_a_refused_transfer_brings_the_caller_back(
    desk: SipPhone, ada: Baresip, boris: Baresip, office: SecondOffice
) -> None:
    key = talking(desk, boris, office)
    desk.post(cmd.Transfer(key, "201"))
    ada.wait_for("CALL_INCOMING")
    ada.ask("hangup")
    desk.wait(
        lambda: any(e.status is TransferStatus.REFUSED for e in desk.of(TransferChanged)),
        "the refusal",
    )
    desk.wait_for_state(key, CallState.CONNECTED)


def test_a_consultation_returns_to_the_caller(
    desk: SipPhone, ada: Baresip, boris: Baresip, office: SecondOffice, sound: SoundCard
) -> None:
    key = talking(desk, boris, office)
    asked = cmd.new_call_key()
    desk.post(cmd.Consult(key, asked, "201"))
    desk.wait_for_state(key, CallState.ON_HOLD)
    ada.wait_for("CALL_INCOMING")
    ada.ask("accept")
    assert desk.wait_for_state(asked, CallState.CONNECTED).consults == key
    desk.post(cmd.HangUp(asked))
    desk.wait_for_end(asked)
    desk.post(cmd.Resume(key))
    desk.wait_for_state(key, CallState.CONNECTED)
    wait_for_the_tone(sound)
