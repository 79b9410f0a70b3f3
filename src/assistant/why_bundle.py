"""Writes what explains the line into one ZIP file, to be sent to an administrator."""

from __future__ import annotations

import os
import platform
from pathlib import Path

from assistant.presenters.why import ladder_text, messages_text, summary_text
from assistant.process.version import VERSION
from assistant.services.why import WhyReport


class BundleError(Exception):
    """The file could not be written; the text says why, for people."""


def write_bundle(file: Path, report: WhyReport) -> None:
    """Write `file` whole or not at all; readable by its owner only. Raises `BundleError`."""
    # Rarely used: loaded with the first bundle.
    import zipfile

    partial = file.with_name(f".{file.name}.part")
    try:
        descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as raw, zipfile.ZipFile(raw, "w", 8) as bundle:
            for name, text in contents(report).items():
                bundle.writestr(name, text)
        partial.replace(file)
    except (OSError, ValueError) as error:
        partial.unlink(missing_ok=True)
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise BundleError(f"{file} cannot be written: {reason}") from error


def contents(report: WhyReport) -> dict[str, str]:
    """The texts of a bundle by their file names."""
    kept = "taken out" if report.without_numbers else "kept, as asked for"
    about = (
        f"Assistant {VERSION} on {platform.system()} {platform.release()}\n"
        f"Made at {report.made_at.isoformat(timespec='seconds')}\n"
        f"Passwords, digests and keys are taken out. Names and numbers are {kept}.\n"
    )
    return {
        "about.txt": about,
        "why.txt": summary_text(report),
        "ladder.txt": ladder_text(report),
        "messages.txt": messages_text(report),
    }
