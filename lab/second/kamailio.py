"""Kamailio as registrar, proxy and presence server, without root, in a folder of its own."""

from __future__ import annotations

import secrets
import shutil
import socket
import time
from dataclasses import replace
from enum import Enum, unique
from pathlib import Path

from lab.certificates import make_certificates
from lab.errors import LabError
from lab.places import Places, Ports
from lab.second.process import Daemon

OFFICE = Path(__file__).with_name("kamailio.cfg")
TABLES = Path("/usr/share/kamailio/dbtext/kamailio")
EXTENSIONS = ("200", "201", "202", "203")
"""The first is the desk, the others are for phones of the office."""
READY_SECONDS = 10.0
PORTS_FROM_BASE = 20
"""The second office stands between the lab's own ports and its RTP."""


@unique
class Digest(Enum):
    """How the registrar asks for passwords (RFC 8760)."""

    MD5 = "MD5"
    SHA256 = "SHA-256"


def second_places(first: Places) -> Places:
    """Folder and ports of the second office that belongs to a lab."""
    port = first.ports.base + PORTS_FROM_BASE
    return replace(first, home=first.home / "second", ports=Ports(port), profile="second")


class Kamailio:
    """A running Kamailio; `stop` ends it. Raises `LabError` when it does not come up."""

    def __init__(self, places: Places, digest: Digest = Digest.MD5) -> None:
        self.places = places
        self.passwords = {extension: secrets.token_urlsafe(9) for extension in EXTENSIONS}
        program = shutil.which("kamailio", path="/usr/sbin:/usr/bin:/usr/local/sbin")
        if program is None:
            raise LabError("Kamailio is missing; install the packages of lab/packages.txt.")
        for folder in (places.home, places.run, places.log):
            folder.mkdir(parents=True, exist_ok=True)
        make_certificates(places)
        self._write_site(digest)
        _make_tables(places.home / "tables")
        memory = ["-m", "48", "-M", "8"]  # MiB; a process maps the first figure whole
        command = [program, "-f", str(places.home / "kamailio.cfg"), "-DD", "-E", *memory]
        command += ["-Y", str(places.run), "-w", str(places.run)]
        self._daemon = Daemon(command, places.log / f"kamailio-{digest.value}.log")
        self._wait_until_ready()

    def stop(self) -> None:
        """End it; its folder stays."""
        self._daemon.stop()

    def uri(self, extension: str) -> str:
        """The address that phones dial."""
        return f"sip:{extension}@{self.places.host}:{self.places.ports.sip}"

    def _write_site(self, digest: Digest) -> None:
        places = self.places
        words = {
            "SITE_HOST": places.host,
            "SITE_PORT": places.ports.sip,
            "SITE_TLS_PORT": places.ports.sip_tls,
            "SITE_FOLDER": places.home,
            "SITE_DIGEST": digest.value,
        }
        lines = [f'#!substdef "!{name}!{value}!g"' for name, value in words.items()]
        site = places.home / "site.cfg"
        site.touch(mode=0o600)
        passwords = "".join(
            f'    $sht(passwords=>{extension}) = "{password}";\n'
            for extension, password in self.passwords.items()
        )
        site.write_text("\n".join(lines) + "\n", encoding="utf-8")
        office = OFFICE.read_text(encoding="utf-8")
        known = f"\nevent_route[htable:mod-init] {{\n{passwords}}}\n"
        target = places.home / "kamailio.cfg"
        target.touch(mode=0o600)
        target.write_text(office + known, encoding="utf-8")
        (places.home / "tls.cfg").write_text(
            "[server:default]\nmethod = TLSv1.2+\nverify_certificate = no\n"
            f"certificate = {places.tls / 'server.pem'}\n"
            f"private_key = {places.tls / 'server.key'}\n"
            "[client:default]\nmethod = TLSv1.2+\nverify_certificate = no\n",
            encoding="utf-8",
        )

    def _wait_until_ready(self) -> None:
        deadline = time.monotonic() + READY_SECONDS
        while time.monotonic() < deadline:
            if not self._daemon.is_alive:
                break
            if _answers(self.places.host, self.places.ports.sip):
                return
        said = self._daemon.last_words
        self._daemon.stop()
        raise LabError(f"Kamailio does not come up: {said}")


def _make_tables(folder: Path) -> None:
    """Empty tables of our own, after the pattern that comes with Kamailio."""
    folder.mkdir(exist_ok=True)
    for name in ("version", "pua"):
        shutil.copyfile(TABLES / name, folder / name)


def _answers(host: str, port: int) -> bool:
    """Whether OPTIONS is answered within a tenth of a second."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        asking.bind((host, 0))
        asking.settimeout(0.1)
        here = f"{host}:{asking.getsockname()[1]}"
        asking.sendto(
            f"OPTIONS sip:{host}:{port} SIP/2.0\r\n"
            f"Via: SIP/2.0/UDP {here};branch=z9hG4bK{secrets.token_hex(8)}\r\n"
            f"From: <sip:lab@{host}>;tag=1\r\nTo: <sip:{host}>\r\nMax-Forwards: 1\r\n"
            f"Call-ID: {secrets.token_hex(8)}\r\nCSeq: 1 OPTIONS\r\n\r\n".encode(),
            (host, port),
        )
        try:
            return asking.recv(4096).startswith(b"SIP/2.0 200")
        except OSError:
            time.sleep(0.05)
            return False
