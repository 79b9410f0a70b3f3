"""Where this machine's own apt takes Debian from; the lab and the PJSIP wheel's recipe ask here."""

from __future__ import annotations

import subprocess


class MirrorError(Exception):
    """apt names no archive that can be used; the sentence says what to do."""


def debian_mirror() -> str:
    """The address of Debian's main archive, over HTTP. Raises `MirrorError`."""
    fields = "$(REPO_URI)|$(ORIGIN)|$(SUITE)"
    try:
        result = subprocess.run(
            ["apt-get", "indextargets", "--format", fields, "Created-By: Packages"],
            capture_output=True,
            text=True,
            check=False,
        )
    except FileNotFoundError as error:
        raise MirrorError("This is no Debian machine: there is no apt-get.") from error
    return choose_mirror(result.stdout)


def choose_mirror(index_targets: str) -> str:
    """The main archive among lines of `address|origin|suite`; by name before apt's first update.

    Raises `MirrorError`.
    """
    lines = [(*line.split("|"), "", "")[:3] for line in index_targets.splitlines()]
    main = [one for one in lines if one[0].startswith("http") and not _is_security(one)]
    for address, origin, _suite in main:
        if origin == "Debian":
            return address.rstrip("/")
    for address, _origin, _suite in main:
        if address.rstrip("/").endswith("/debian"):
            return address.rstrip("/")
    raise MirrorError(
        "apt on this machine names no Debian archive over HTTP; "
        "`apt-get indextargets` shows what it has."
    )


def _is_security(line: tuple[str, ...]) -> bool:
    return "security" in line[0] + line[2]
