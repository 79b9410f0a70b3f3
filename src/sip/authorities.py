"""The system's certificate authorities, in the forms that the SIP stack takes: a file, or PEM text.

The stack's own back end loads none by itself, and knows no folder of authorities.
"""

from __future__ import annotations

import ssl
from pathlib import Path

_BUNDLE = "ca-certificates.crt"
"""What Debian and its relatives keep in the folder of authorities: all of them in one file."""


def system_authorities() -> tuple[str, str]:
    """A PEM file of authorities and an empty text, or no file and their PEM text; blocks shortly.

    Both are empty where the system has none.
    """
    paths = ssl.get_default_verify_paths()
    if paths.cafile:
        return paths.cafile, ""
    if paths.capath:
        bundle = Path(paths.capath) / _BUNDLE
        if bundle.is_file():
            return str(bundle), ""
        return "", _texts_in(Path(paths.capath))
    loaded = ssl.create_default_context().get_ca_certs(binary_form=True)  # Windows' own store
    return "", "".join(ssl.DER_cert_to_PEM_cert(der) for der in loaded)


def _texts_in(folder: Path) -> str:
    """The authorities that OpenSSL would find in `folder`: those under the hash of their name."""
    texts = []
    for file in sorted(folder.glob("*.[0-9]")):
        try:
            texts.append(file.read_text("ascii"))
        except (OSError, UnicodeDecodeError):
            continue  # one that cannot be read vouches for nobody
    return "\n".join(texts)
