"""Brings the lab up and down, restarts and resets it; safe to repeat and to run twice at once."""

import contextlib
import fcntl
import time
from collections.abc import Iterator

from lab import pbx, phones_process
from lab.ami import AmiError
from lab.calls import hang_up_all
from lab.certificates import make_certificates
from lab.config import empty_mailboxes, make_folders, write_configuration
from lab.errors import LabError
from lab.orphans import require_free_ports
from lab.passwords import make_passwords
from lab.places import Places
from lab.processes import run_as_root
from lab.queues import log_in_members
from lab.report import Json, status
from lab.rootfs import make_root_folder
from lab.settings_file import write_settings


@contextlib.contextmanager
def locked(places: Places) -> Iterator[None]:
    """Only one command at a time changes the lab; the others wait."""
    places.run.mkdir(parents=True, exist_ok=True)
    with (places.run / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def set_up(places: Places) -> Json:
    """Install what the lab needs; starts nothing."""
    root = make_root_folder(places)
    return {"root_folder": str(root)}


def up(places: Places) -> Json:
    """Bring the lab to life, or repair it, and give its status."""
    with locked(places):
        _start(places)
        return status(places)


def _start(places: Places) -> None:
    root = make_root_folder(places)
    make_folders(places)
    make_passwords(places)
    make_certificates(places)
    changed = write_configuration(places)
    is_new = pbx.running(places) is None or not _answers(places)
    if is_new:
        pbx.stop(places)
        require_free_ports(places)
        pbx.start(places, root)
    with pbx.connect(places) as ami:
        if changed and not is_new:
            ami.command("core reload")
            time.sleep(0.5)
        log_in_members(ami)
    write_settings(places)
    phones_process.ensure(places)
    if is_new:
        phones_process.register_again(places)


def _answers(places: Places) -> bool:
    try:
        with pbx.connect(places) as ami:
            ami.action("Ping")
            return True
    except (AmiError, TimeoutError):
        return False


def down(places: Places) -> Json:
    """End what the lab started; its files stay."""
    with locked(places):
        phones = phones_process.stop(places)
        asterisk = pbx.stop(places)
        return {"stopped": {"asterisk": asterisk, "phones": phones}}


def restart(places: Places, *, by_force: bool) -> Json:
    """End the PBX (by force: as a crash would) and start it again; the phones stay."""
    with locked(places):
        if pbx.running(places) is None:
            raise LabError("The lab is not running; `python -m lab up` starts it.")
        pbx.stop(places, by_force=by_force)
        pbx.start(places, make_root_folder(places))
        phones_process.register_again(places)
        return status(places)


def reset(places: Places) -> Json:
    """Bring a running lab to its idle state: no calls, all phones idle, usual queue members."""
    with locked(places):
        with pbx.connect(places) as ami:
            count = hang_up_all(ami)
            log_in_members(ami)
            ami.command("database deltree CustomPresence")
            empty_mailboxes(places)
        phones_process.reset(places)
        return {"hung_up": count}


def forget(places: Places) -> Json:
    """Take the lab down and remove its folder; the root folder in the cache stays."""
    down(places)
    if not (places.home / "secrets").exists():
        raise LabError(f"{places.home} is no folder of a lab; nothing is removed.")
    run_as_root(
        ["rm", "-rf", "--one-file-system", str(places.home)], f"{places.home} cannot be removed"
    )
    return {"removed": str(places.home)}
