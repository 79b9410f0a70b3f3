"""The lab's own certificate authority and the server certificate that Asterisk shows."""

import socket
import subprocess

from lab.errors import LabError
from lab.places import Places

DAYS = 3650


def make_certificates(places: Places) -> None:
    """Make the authority and the server's certificate, unless they are there and still valid."""
    ca, server = places.ca_file, places.tls / "server.pem"
    if ca.exists() and _is_current(places, str(server)):
        return
    places.tls.mkdir(parents=True, exist_ok=True)
    ca_key, key = places.tls / "ca.key", places.tls / "server.key"
    request, names = places.tls / "server.csr", places.tls / "server.ext"
    names.write_text(
        f"subjectAltName=DNS:localhost,DNS:{socket.gethostname()},IP:{places.host}\n"
        "basicConstraints=CA:FALSE\nkeyUsage=digitalSignature,keyEncipherment\n"
        "extendedKeyUsage=serverAuth,clientAuth\n"
    )
    curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-sha256"]
    _openssl(
        *("req", "-x509", *curve, "-keyout", f"{ca_key}", "-out", f"{ca}", "-days", f"{DAYS}"),
        *("-subj", "/O=Assistant lab/CN=Assistant lab authority"),
        *("-addext", "keyUsage=critical,keyCertSign,cRLSign"),
    )
    _openssl("req", *curve, "-keyout", f"{key}", "-out", f"{request}", "-subj", "/CN=localhost")
    _openssl(
        *("x509", "-req", "-in", f"{request}", "-CA", f"{ca}", "-CAkey", f"{ca_key}", "-sha256"),
        *("-CAcreateserial", "-out", f"{server}", "-days", f"{DAYS}", "-extfile", f"{names}"),
    )
    for secret in (ca_key, key):
        secret.chmod(0o600)


def _is_current(places: Places, server: str) -> bool:
    check = ["openssl", "x509", "-in", server, "-noout", "-checkend", "604800"]
    verify = ["openssl", "verify", "-CAfile", str(places.ca_file), server]
    return all(
        subprocess.run(command, capture_output=True, check=False).returncode == 0
        for command in (check, verify)
    )


def _openssl(*arguments: str) -> None:
    try:
        result = subprocess.run(
            ["openssl", *arguments], capture_output=True, text=True, check=False
        )
    except FileNotFoundError as error:
        raise LabError("The program openssl is missing; install the package openssl.") from error
    if result.returncode:
        said = result.stderr.strip().splitlines()
        raise LabError(f"openssl could not make the certificates: {said[-1] if said else '?'}")
