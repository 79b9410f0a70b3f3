"""Certificates for tests, made on the spot: an authority, and servers with something wrong."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


@dataclass(frozen=True, slots=True)
class Authority:
    """Signs server certificates."""

    folder: Path
    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate

    @classmethod
    def make(cls, folder: Path, name: str = "authority") -> Authority:
        """A new authority; its certificate is in `folder`."""
        key = ec.generate_private_key(ec.SECP256R1())
        authority = cls(folder, key, _sign(name, name, key, key, days=3650, is_authority=True))
        authority.ca_file.write_bytes(_pem(authority.certificate))
        return authority

    @property
    def ca_file(self) -> Path:
        """What a client has to trust."""
        common = self.certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value
        return self.folder / f"{common!s}.pem"

    def server(self, address: str = "127.0.0.1", days: int = 30) -> Path:
        """A file with a server's certificate and key; with negative `days` it has expired."""
        key = ec.generate_private_key(ec.SECP256R1())
        issuer = str(self.certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value)
        certificate = _sign(address, issuer, key, self.key, days=days, address=address)
        file = self.folder / f"server-{address}-{days}.pem"
        file.write_bytes(
            _pem(certificate)
            + key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.TraditionalOpenSSL,
                serialization.NoEncryption(),
            )
        )
        return file


def _sign(
    subject: str,
    issuer: str,
    key: ec.EllipticCurvePrivateKey,
    issuer_key: ec.EllipticCurvePrivateKey,
    *,
    days: int,
    is_authority: bool = False,
    address: str = "",
) -> x509.Certificate:
    end = datetime.now(UTC) + timedelta(days=days)
    builder = (
        x509.CertificateBuilder()
        .subject_name(_name(subject))
        .issuer_name(_name(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(end - timedelta(days=4000))
        .not_valid_after(end)
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
    )
    if address:
        own = x509.IPAddress(ipaddress.ip_address(address))
        builder = builder.add_extension(x509.SubjectAlternativeName([own]), critical=False)
    return builder.sign(issuer_key, hashes.SHA256())


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)
