"""A TLS server whose certificate ran out years ago, signed by an authority that is trusted."""

from __future__ import annotations

import socket
import ssl
import subprocess
import threading
from pathlib import Path

AUTHORITY_CONFIG = """\
[ca]
default_ca = test
[test]
database = {folder}/index.txt
serial = {folder}/serial
new_certs_dir = {folder}
default_md = sha256
policy = any
x509_extensions = server
[any]
commonName = supplied
[server]
subjectAltName = DNS:localhost,IP:127.0.0.1
extendedKeyUsage = serverAuth
"""
CURVE = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")


class ExpiredServer:
    """Listens on a free loopback port; every handshake shows the certificate of 2019."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.ca_file = folder / "ca.pem"
        certificate, key = _make_certificates(folder, self.ca_file)
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certificate, key)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.handshakes = 0
        threading.Thread(target=self._serve, name="expired server", daemon=True).start()

    def stop(self) -> None:
        """No more connections."""
        self._listener.close()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.handshakes += 1
            connection.settimeout(5)
            try:
                with self._context.wrap_socket(connection, server_side=True) as secure:
                    secure.recv(1)
            except OSError:
                # The client refused the certificate, as it should.
                connection.close()


def _make_certificates(folder: Path, ca_file: Path) -> tuple[Path, Path]:
    """The expired server certificate and its key."""
    (folder / "index.txt").touch()
    (folder / "serial").write_text("01\n")
    config = folder / "ca.cnf"
    config.write_text(AUTHORITY_CONFIG.format(folder=folder))
    ca_key, key, request, certificate = (
        folder / name for name in ("ca.key", "server.key", "server.csr", "server.pem")
    )
    _openssl("req", "-x509", *CURVE, "-keyout", ca_key, "-out", ca_file, "-days", "3650",
             "-subj", "/CN=Test authority")  # fmt: skip
    _openssl("req", *CURVE, "-keyout", key, "-out", request, "-subj", "/CN=localhost")
    _openssl("ca", "-batch", "-notext", "-config", config, "-cert", ca_file, "-keyfile", ca_key,
             "-in", request, "-out", certificate,
             "-startdate", "20180101000000Z", "-enddate", "20190101000000Z")  # fmt: skip
    return certificate, key


def _openssl(*arguments: str | Path) -> None:
    command = ["openssl", *(str(argument) for argument in arguments)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
