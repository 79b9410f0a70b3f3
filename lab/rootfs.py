"""Asterisk in a root folder of its own, made once by debootstrap and shared by all labs."""

import fcntl
import hashlib
import os
import shutil
import subprocess
from pathlib import Path

from lab.debian import MirrorError, debian_mirror
from lab.errors import LabError
from lab.places import Places
from lab.processes import as_root, run_as_root

SUITE = "sid"
PACKAGES = ("asterisk", "asterisk-core-sounds-en-wav")
STAMP = "assistant-lab-ready"
RECIPE = "1"
"""Raise it when the way the folder is made changes; the old folder is then no longer used."""


def root_folder(places: Places) -> Path:
    """Where the root folder is, or will be."""
    recipe = "\n".join((RECIPE, SUITE, *PACKAGES, os.uname().machine))
    return places.roots / f"{SUITE}-{hashlib.sha256(recipe.encode()).hexdigest()[:12]}"


def is_ready(places: Places) -> bool:
    """True once the folder is complete."""
    return (root_folder(places) / STAMP).exists()


def make_root_folder(places: Places) -> Path:
    """Make the root folder if there is none yet; about a minute and 540 MB the first time."""
    if is_ready(places):
        return root_folder(places)
    places.roots.mkdir(parents=True, exist_ok=True)
    with (places.roots / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        root = root_folder(places)
        if is_ready(places):
            return root
        if shutil.which("debootstrap", path=f"{os.environ.get('PATH', '')}:/usr/sbin") is None:
            raise LabError("debootstrap is missing; `make setup` installs it.")
        partial = root.with_name(f"{root.name}.partial")
        for half_made in (partial, root):
            if half_made.exists():
                run_as_root(
                    ["rm", "-rf", "--one-file-system", str(half_made)],
                    f"{half_made} is half made and cannot be removed",
                )
        _debootstrap(places, partial)
        run_as_root(["sh", "-ec", _FINISH, "sh", str(partial)], "The root folder is not usable")
        run_as_root(["mv", str(partial), str(root)], "The root folder cannot be put in its place")
        return root


_FINISH = f"""
cd "$1"
rm -rf var/cache/apt/archives/*.deb var/lib/apt/lists/* usr/share/doc usr/share/man usr/share/locale
mkdir -p run/asterisk etc/asterisk var/lib/asterisk var/spool/asterisk var/log/asterisk
touch etc/hosts
chroot . asterisk -V
touch {STAMP}
"""


def _debootstrap(places: Places, folder: Path) -> None:
    try:
        mirror = debian_mirror()
    except MirrorError as error:
        raise LabError(f"The lab's Asterisk comes from Debian. {error}") from error
    log = places.roots / "debootstrap.log"
    command = ["debootstrap", "--variant=minbase", f"--include={','.join(PACKAGES)}"]
    # the file may have been written by another user's run; start afresh
    log.unlink(missing_ok=True)
    with log.open("w") as output:
        code = subprocess.run(
            as_root([*command, SUITE, str(folder), mirror]),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            check=False,
        ).returncode
    if code:
        said = [line for line in log.read_text(errors="replace").splitlines() if line.strip()]
        last = said[-1] if said else f"exit code {code}"
        raise LabError(f"debootstrap failed ({last}); the whole story is in {log}.")
