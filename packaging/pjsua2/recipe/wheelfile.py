"""Write the wheel: the binding with the three metadata files that installers ask for."""

from __future__ import annotations

import base64
import hashlib
import zipfile
from pathlib import Path

from .compiling import Binding
from .pinned import WHEEL_VERSION, interpreter_tag, platform_tag, wheel_name

#: A fixed date makes two builds of the same files the same wheel.
MEMBER_DATE = (2026, 1, 1, 0, 0, 0)
DIST_INFO = f"pjsua2-{WHEEL_VERSION}.dist-info"
METADATA = f"""\
Metadata-Version: 2.1
Name: pjsua2
Version: {WHEEL_VERSION}
Summary: PJSIP's pjsua2 binding with ALSA, OpenSSL 3, Opus, SRTP and dialog events
License: GPL-2.0-or-later
Home-page: https://www.pjsip.org
"""


def write_wheel(binding: Binding, folder: Path) -> Path:
    """Pack the binding into a wheel in the folder; the wheel's name says who can install it."""
    tag = f"{interpreter_tag()}-{interpreter_tag()}-{platform_tag()}"
    members = {
        "pjsua2.py": binding.module.read_bytes(),
        binding.extension.name: binding.extension.read_bytes(),
        f"{DIST_INFO}/licenses/COPYING": binding.licence.read_bytes(),
        f"{DIST_INFO}/METADATA": METADATA.encode(),
        f"{DIST_INFO}/WHEEL": (
            f"Wheel-Version: 1.0\nGenerator: packaging/pjsua2\nRoot-Is-Purelib: false\nTag: {tag}\n"
        ).encode(),
    }
    record = "".join(record_line(name, content) for name, content in members.items())
    members[f"{DIST_INFO}/RECORD"] = f"{record}{DIST_INFO}/RECORD,,\n".encode()
    target = folder / wheel_name()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in members.items():
            archive.writestr(member(name), content)
    return target


def record_line(name: str, content: bytes) -> str:
    """A line of RECORD: the name, the hash in URL-safe base64 without padding, the size."""
    digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
    return f"{name},sha256={digest},{len(content)}\n"


def member(name: str) -> zipfile.ZipInfo:
    """An entry of the archive with fixed date and permissions."""
    entry = zipfile.ZipInfo(name, MEMBER_DATE)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = (0o755 if ".so" in name else 0o644) << 16
    return entry
