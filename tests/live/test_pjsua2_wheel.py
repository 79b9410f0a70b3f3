"""The pjsua2 wheel does what the product needs, and hostile messages do not kill it.

Each phone is a process of its own, because the library is global in a process.
"""

from __future__ import annotations

import json
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.live

RECIPE = Path(__file__).parents[2] / "packaging" / "pjsua2"
LOOPBACK = "127.0.0.1"
MOST_CALLS = 32
ANSWER_SECONDS = 5.0
ALSA_WITH_ONE_DEVICE = """\
pcm.lab {
    type null
    hint {
        show on
        description "Swallows sound"
    }
}
"""
EMPTY_SDP_PART = "--b\r\nContent-Type: application/sdp\r\n\r\n\r\n\r\n--b--\r\n"
PIDF_WITHOUT_ID = """\
<?xml version="1.0"?>
<presence xmlns="urn:ietf:params:xml:ns:pidf" entity="sip:101@127.0.0.1">
<tuple><status><basic>open</basic></status></tuple></presence>
"""
DIALOG_INFO = """\
<?xml version="1.0"?>
<dialog-info xmlns="urn:ietf:params:xml:ns:dialog-info" version="0" state="full"
 entity="sip:101@127.0.0.1"><dialog id="1" direction="recipient"><state>early</state>
</dialog></dialog-info>
"""


class Peer:
    """A plain socket that speaks SIP to the phone under test."""

    def __init__(self) -> None:
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind((LOOPBACK, 0))
        self.socket.settimeout(ANSWER_SECONDS)
        self.port: int = self.socket.getsockname()[1]
        self.phone_port = 0

    def send(self, method: str, number: int = 1, headers: str = "", body: str = "") -> None:
        """Send a request with a Call-ID of its own."""
        self.send_text(
            f"{method} sip:100@{LOOPBACK}:{self.phone_port} SIP/2.0\r\n"
            f"Via: SIP/2.0/UDP {LOOPBACK}:{self.port};branch=z9hG4bK{method}{number};rport\r\n"
            f"Max-Forwards: 70\r\nFrom: <sip:caller@{LOOPBACK}>;tag={number}\r\n"
            f"To: <sip:100@{LOOPBACK}>\r\nCall-ID: {method}-{number}\r\nCSeq: 1 {method}\r\n"
            f"Contact: <sip:caller@{LOOPBACK}:{self.port}>\r\n{headers}"
            f"Content-Length: {len(body)}\r\n\r\n{body}"
        )

    def send_text(self, text: str) -> None:
        """Send a datagram as it stands."""
        self.socket.sendto(text.encode(), (LOOPBACK, self.phone_port))

    def receive(self, start: str) -> str:
        """The next message that starts so; others are passed over."""
        while True:
            text = self.socket.recv(65535).decode()
            if text.startswith(start):
                return text

    def final_status(self, method: str, number: int = 1) -> int:
        """The final status of a request sent before."""
        while True:
            text = self.receive("SIP/2.0 ")
            if f"Call-ID: {method}-{number}\r\n" in text and not text.startswith("SIP/2.0 1"):
                return int(text.split()[1])

    def accept(self, request: str) -> None:
        """Answer a request of the phone with 200."""
        kept = [f"{name}: {header(request, name)}" for name in ("Via", "From", "Call-ID", "CSeq")]
        lines = [
            "SIP/2.0 200 OK",
            *kept,
            f"To: {header(request, 'To')};tag=peer",
            f"Contact: <sip:peer@{LOOPBACK}:{self.port}>",
            "Expires: 600",
            "Content-Length: 0",
        ]
        self.send_text("\r\n".join([*lines, "", ""]))

    def notify(self, subscribe: str, event: str, content_type: str, body: str) -> int:
        """Send a notification in the dialog of a SUBSCRIBE; the status it was answered with."""
        target = header(subscribe, "Contact").strip("<>").partition(">")[0]
        self.send_text(
            f"NOTIFY {target} SIP/2.0\r\n"
            f"Via: SIP/2.0/UDP {LOOPBACK}:{self.port};branch=z9hG4bKnotify\r\n"
            f"Max-Forwards: 70\r\nFrom: {header(subscribe, 'To')};tag=peer\r\n"
            f"To: {header(subscribe, 'From')}\r\nCall-ID: {header(subscribe, 'Call-ID')}\r\n"
            f"CSeq: 1 NOTIFY\r\nContact: <sip:peer@{LOOPBACK}:{self.port}>\r\nEvent: {event}\r\n"
            f"Subscription-State: active;expires=600\r\nContent-Type: {content_type}\r\n"
            f"Content-Length: {len(body)}\r\n\r\n{body}"
        )
        return int(self.receive("SIP/2.0 ").split()[1])


class Phone:
    """A process with the wheel's library in it, and the peer that talks to it."""

    def __init__(self, *arguments: str) -> None:
        self.peer = Peer()
        named = [argument.replace("PEER", f"{LOOPBACK}:{self.peer.port}") for argument in arguments]
        self._process = subprocess.Popen(
            [sys.executable, str(RECIPE / "testphone.py"), *named],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.peer.phone_port = self.report()["port"]

    def report(self) -> dict[str, Any]:
        """The next line of what the phone reports; empty when it has died."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        return dict(json.loads(line)) if line else {}

    def assert_alive(self) -> None:
        """It answers an OPTIONS request."""
        self.peer.send("OPTIONS", 999)
        try:
            assert self.peer.final_status("OPTIONS", 999) == 200
        except TimeoutError:
            pytest.fail(f"the phone is silent; its exit code is {self._process.poll()}")

    def end(self) -> int:
        """Close its standard input, and give the exit code; negative if a signal ended it."""
        try:
            self._process.communicate(timeout=15)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.communicate()
        self.peer.socket.close()
        return self._process.returncode


def header(message: str, name: str) -> str:
    """The value of a header, by its long name."""
    found = re.search(rf"^{name}: *(.*?)\r$", message, re.M)
    assert found, f"no {name} in {message}"
    return found.group(1)


@pytest.fixture
def phones() -> Iterator[list[Phone]]:
    """What a test starts; each must still be able to end in order."""
    started: list[Phone] = []
    yield started
    assert [phone.end() for phone in started] == [0] * len(started)


def start(phones: list[Phone], *arguments: str) -> Phone:
    """A phone that the fixture ends."""
    phones.append(Phone(*arguments))
    return phones[-1]


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the library says of itself on a machine whose ALSA has one device."""
    config = tmp_path_factory.mktemp("alsa") / "asound.conf"
    config.write_text(ALSA_WITH_ONE_DEVICE, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(RECIPE / "check.py")],
        env={"ALSA_CONFIG_PATH": str(config)},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return dict(json.loads(done.stdout))


def test_it_is_the_release_that_the_recipe_names(facts: dict[str, Any]) -> None:
    assert facts["version"] == "2.17"


def test_it_lists_the_device_that_alsa_has(facts: dict[str, Any]) -> None:
    assert facts["audio"] == {"drivers": ["ALSA"], "devices": ["ALSA: lab"]}


@pytest.mark.parametrize("codec", ["opus/48000/2", "G722/16000/1", "PCMA/8000/1", "PCMU/8000/1"])
def test_it_has_the_codec(facts: dict[str, Any], codec: str) -> None:
    assert codec in facts["codecs"]


def test_it_opens_every_transport(facts: dict[str, Any]) -> None:
    assert facts["transports"] == {"udp": True, "tcp": True, "tls": True}


def test_its_tls_is_openssl_3(facts: dict[str, Any]) -> None:
    assert facts["openssl"] == "libssl.so.3"


def test_it_offers_dialog_events(facts: dict[str, Any]) -> None:
    assert facts["dialog_events"]


def test_an_account_that_demands_srtp_offers_keys(phones: list[Phone]) -> None:
    phone = start(phones, "--srtp", "--dial", "sip:colleague@PEER")
    offer = phone.peer.receive("INVITE ")
    assert re.search(r"^m=audio \d+ RTP/SAVP ", offer, re.M)
    assert "a=crypto:1 AES_" in offer


def test_an_ordinary_account_offers_no_keys(phones: list[Phone]) -> None:
    offer = start(phones, "--dial", "sip:colleague@PEER").peer.receive("INVITE ")
    assert re.search(r"^m=audio \d+ RTP/AVP ", offer, re.M)
    assert "a=crypto" not in offer


def test_a_dialog_event_reaches_the_program(phones: list[Phone]) -> None:
    phone = start(phones, "--dialogs-of", "sip:101@PEER")
    subscribe = phone.peer.receive("SUBSCRIBE ")
    assert header(subscribe, "Event") == "dialog"
    phone.peer.accept(subscribe)
    type_ = "application/dialog-info+xml"
    assert phone.peer.notify(subscribe, "dialog", type_, DIALOG_INFO) == 200
    assert "<state>early</state>" in phone.report()["dialog_event"]


def test_the_33rd_call_is_refused_and_the_others_ring_on(phones: list[Phone]) -> None:
    phone = start(phones, "--max-calls", str(MOST_CALLS))
    for number in range(MOST_CALLS):
        phone.peer.send("INVITE", number)
        phone.peer.receive("SIP/2.0 180 ")
    phone.peer.send("INVITE", MOST_CALLS)
    assert phone.peer.final_status("INVITE", MOST_CALLS) in {486, 500, 503}
    phone.assert_alive()
    phone.peer.send("INVITE", MOST_CALLS + 1)
    assert phone.peer.final_status("INVITE", MOST_CALLS + 1) in {486, 500, 503}


def test_an_sdp_part_of_line_ends_is_refused(phones: list[Phone]) -> None:
    phone = start(phones)
    type_ = "Content-Type: multipart/mixed;boundary=b\r\n"
    phone.peer.send("INVITE", 1, type_, EMPTY_SDP_PART)
    phone.assert_alive()
    phone.peer.send("INVITE", 2, type_, EMPTY_SDP_PART)
    assert phone.peer.final_status("INVITE", 2) == 400


@pytest.mark.parametrize("uri", ["tel:1", "http:x"])
def test_a_record_route_of_another_scheme_is_refused(phones: list[Phone], uri: str) -> None:
    phone = start(phones)
    phone.peer.send("INVITE", 1, f"Record-Route: <{uri}>\r\n")
    assert phone.peer.final_status("INVITE", 1) == 500
    phone.assert_alive()


def test_presence_without_an_id_is_read(phones: list[Phone]) -> None:
    phone = start(phones, "--presence-of", "sip:101@PEER")
    subscribe = phone.peer.receive("SUBSCRIBE ")
    phone.peer.accept(subscribe)
    type_ = "application/pidf+xml"
    assert phone.peer.notify(subscribe, "presence", type_, PIDF_WITHOUT_ID) == 200
    phone.assert_alive()


@pytest.mark.parametrize("end", ["", "</a>" * 1500])
def test_deeply_nested_dialog_information_does_no_harm(phones: list[Phone], end: str) -> None:
    phone = start(phones, "--dialogs-of", "sip:101@PEER")
    subscribe = phone.peer.receive("SUBSCRIBE ")
    phone.peer.accept(subscribe)
    body = "<a>" * (1500 if end else 5000) + end
    phone.peer.notify(subscribe, "dialog", "application/dialog-info+xml", body)
    phone.assert_alive()
