"""TLS servers whose certificates are wrong, each in its own way, and the lists that tell so."""

from __future__ import annotations

import socket
import ssl
import subprocess
import threading
from dataclasses import dataclass
from pathlib import Path

CURVE = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
CONFIG = """\
[ca]
default_ca = test
[test]
database = {folder}/index.txt
serial = {folder}/serial
crlnumber = {folder}/crlnumber
new_certs_dir = {folder}
default_md = sha256
default_days = 30
default_crl_days = 30
policy = any
unique_subject = no
[any]
commonName = supplied
[authority]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[server]
subjectAltName = {names}
extendedKeyUsage = serverAuth
"""


@dataclass(frozen=True, slots=True)
class Signed:
    """A certificate (with the authorities above it but the root) and its key."""

    certificate: Path
    key: Path


class Authority:
    """A root, or below another authority; signs, revokes and publishes its list."""

    def __init__(self, folder: Path, name: str, above: Authority | None = None) -> None:
        folder.mkdir(parents=True)
        self._folder, self._above = folder, above
        self.certificate, self._key = folder / "ca.pem", folder / "ca.key"
        (folder / "index.txt").touch()
        (folder / "serial").write_text("01\n")
        (folder / "crlnumber").write_text("01\n")
        if above is None:
            self._config("DNS:localhost")
            _openssl("req", "-x509", *CURVE, "-keyout", self._key, "-out", self.certificate,
                     "-days", "30", "-subj", f"/CN={name}", "-extensions", "v3_ca")  # fmt: skip
        else:
            request = _request(folder, name, self._key)
            above.sign(request, self.certificate, "authority")

    def server(self, name: str, names: str, *when: str) -> Signed:
        """A server's certificate for `names` (``DNS:…``); `when` may give its dates."""
        key, certificate = self._folder / f"{name}.key", self._folder / f"{name}.pem"
        request = _request(self._folder, name, key)
        self.sign(request, certificate, "server", names, *when)
        if self._above is not None:
            certificate.write_text(certificate.read_text() + self.certificate.read_text())
        return Signed(certificate, key)

    def sign(
        self, request: Path, out: Path, kind: str, names: str = "DNS:localhost", *when: str
    ) -> None:
        """Sign `request` as ``server`` or ``authority``."""
        _openssl("ca", "-batch", "-notext", "-config", self._config(names), "-cert",
                 self.certificate, "-keyfile", self._key, "-in", request, "-out", out,
                 "-extensions", kind, *when)  # fmt: skip

    def revoke(self, certificate: Path) -> None:
        """Put `certificate` on this authority's list."""
        self._ca("-revoke", certificate)

    def list_of_revoked(self) -> str:
        """The list of this moment, as PEM."""
        made = self._folder / "list.pem"
        self._ca("-gencrl", "-out", made)
        return made.read_text()

    def _ca(self, *arguments: str | Path) -> None:
        _openssl("ca", "-config", self._config("DNS:localhost"), "-cert", self.certificate,
                 "-keyfile", self._key, *arguments)  # fmt: skip

    def _config(self, names: str) -> Path:
        config = self._folder / "ca.cnf"
        config.write_text(CONFIG.format(folder=self._folder, names=names))
        return config


def self_signed(folder: Path) -> Signed:
    """A certificate for localhost that nobody but itself vouches for."""
    made = Signed(folder / "self.pem", folder / "self.key")
    _openssl("req", "-x509", *CURVE, "-keyout", made.key, "-out", made.certificate, "-days", "30",
             "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost")  # fmt: skip
    return made


class TlsServer:
    """Shakes hands on a free loopback port and says no more; notes what the client asked for."""

    def __init__(
        self, shown: Signed, highest: ssl.TLSVersion | None = None, *, cut: int = 0
    ) -> None:
        """The first `cut` connections are closed before anything is said."""
        self._cut = cut
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(shown.certificate, shown.key)
        if highest is not None:
            self._context.minimum_version = ssl.TLSVersion.TLSv1
            self._context.maximum_version = highest
            self._context.set_ciphers("ALL:@SECLEVEL=0")
        self._context.sni_callback = lambda _, name, __: self.asked_for.append(name)
        self.asked_for: list[str | None] = []
        """The names that clients sent (SNI)."""
        self.heard = b""
        """What came through a connection that was made."""
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def stop(self) -> None:
        """No more connections."""
        self._listener.close()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            connection.settimeout(1)
            if self._cut > 0:
                self._cut -= 1
                connection.close()
                continue
            try:
                with self._context.wrap_socket(connection, server_side=True) as secure:
                    self.heard += secure.recv(4096)
            except OSError:
                connection.close()


def _request(folder: Path, name: str, key: Path) -> Path:
    request = folder / f"{name}.csr".replace(" ", "-")
    _openssl("req", *CURVE, "-keyout", key, "-out", request, "-subj", f"/CN={name}")
    return request


def _openssl(*arguments: str | Path) -> None:
    command = ["openssl", *(str(argument) for argument in arguments)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
