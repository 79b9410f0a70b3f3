"""Asterisk's configuration folder in the lab: the office's files plus the generated site files."""

import shutil
import subprocess
from pathlib import Path

from lab.errors import LabError
from lab.music import write_tune
from lab.places import CHECKOUT, Places
from lab.processes import as_root
from lab.site import hosts_file, site_files

OFFICE = CHECKOUT / "resources" / "pbx" / "asterisk"
_VAR_FOLDERS = ("lib/moh", "lib/sounds/custom", "lib/priv-callerintros", "lib/keys")
_SPOOL_FOLDERS = ("spool/voicemail", "spool/tmp", "spool/monitor", "spool/outgoing", "spool/system")


def write_configuration(places: Places) -> bool:
    """Bring the configuration up to date; True if a file changed, so that Asterisk must know."""
    wanted = {
        str(file.relative_to(OFFICE)): file.read_text() for file in sorted(OFFICE.glob("*.conf"))
    }
    wanted.update(site_files(places))
    changed = False
    for name, text in wanted.items():
        changed |= _write(places.etc / name, text)
    for name in ("server.pem", "server.key"):
        changed |= _write(places.etc / "site/tls" / name, (places.tls / name).read_text())
    for file in places.etc.rglob("*"):
        if file.is_file() and not _is_wanted(str(file.relative_to(places.etc)), wanted):
            file.unlink()
            changed = True
    _write(places.home / "hosts", hosts_file())
    return changed


def make_folders(places: Places) -> None:
    """The folders of the lab, its certificates and configuration apart."""
    for folder in (places.home, places.run, places.log, places.etc, places.var):
        folder.mkdir(parents=True, exist_ok=True)
    places.home.chmod(0o755)
    for name in (*_VAR_FOLDERS, *_SPOOL_FOLDERS, "run"):
        (places.var / name).mkdir(parents=True, exist_ok=True)
    tune = places.var / "lib/moh/tune.wav"
    if not tune.exists():
        write_tune(tune)


def empty_mailboxes(places: Places) -> None:
    """Remove every recorded message."""
    mailboxes = places.var / "spool/voicemail/office"
    if not mailboxes.exists():
        return
    try:
        shutil.rmtree(mailboxes)
    except PermissionError:
        subprocess.run(as_root(["rm", "-rf", str(mailboxes)]), check=False)


def _is_wanted(name: str, wanted: dict[str, str]) -> bool:
    return name in wanted or name.startswith("site/tls/")


def _write(file: Path, text: str) -> bool:
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        if file.exists() and file.read_text() == text:
            return False
        partial = file.with_name(f".{file.name}.new")
        partial.touch(mode=0o600)
        partial.write_text(text)
        partial.replace(file)
    except OSError as error:
        raise LabError(f"{file} cannot be written: {error.strerror}.") from error
    return True
