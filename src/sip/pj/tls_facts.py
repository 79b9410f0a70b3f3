"""What an encrypted connection is made of, told for people."""

from __future__ import annotations

import pjsua2 as pj

from sip.uri import plain_text

Facts = tuple[tuple[str, str], ...]
"""A stable word and what is so, as plain text."""


def tls_facts(info: pj.TlsInfo) -> Facts:
    """What a connection is encrypted with, and whose certificate the server showed."""
    found = [("tls_cipher", info.cipherName)]
    shown = info.remoteCertInfo
    if not shown.isEmpty():
        found += [
            ("certificate", shown.subjectCn or shown.subjectInfo),
            ("certificate_issuer", shown.issuerCn or shown.issuerInfo),
            ("certificate_until", str(shown.validityEnd.sec)),
        ]
    return tuple((name, plain_text(value, limit=300)) for name, value in found if value)
