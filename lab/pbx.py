"""Asterisk itself: started in its root folder with the lab's files mounted in, and stopped again.

The mounts live in a mount namespace of Asterisk's own. They vanish with it, however it ends.
"""

import signal
import subprocess
import time
from pathlib import Path

from lab.ami import Ami, AmiError
from lab.errors import LabError
from lab.orphans import mark, orphans
from lab.passwords import CONTROL_ACCOUNT, password, password_name_of_role
from lab.places import Places
from lab.processes import (
    Process,
    as_root,
    end,
    recall,
    remember,
    send_signal,
)

READY_SECONDS = 40.0

_INSIDE = """
root=$1 home=$2 pid_file=$3
mount --make-rprivate /
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount --bind "$home/etc" "$root/etc/asterisk"
mount --bind "$home/hosts" "$root/etc/hosts"
mount --bind "$home/var/lib" "$root/var/lib/asterisk"
mount --bind "$home/var/spool" "$root/var/spool/asterisk"
mount --bind "$home/log" "$root/var/log/asterisk"
mount --bind "$home/var/run" "$root/run/asterisk"
echo $$ > "$pid_file"
exec chroot "$root" /usr/sbin/asterisk -f -C /etc/asterisk/asterisk.conf
"""


def pid_file(places: Places) -> Path:
    """Where the running Asterisk is written down."""
    return places.run / "asterisk.pid"


def running(places: Places) -> Process | None:
    """The lab's Asterisk, if it runs."""
    return recall(pid_file(places))


def start(places: Places, root: Path) -> Process:
    """Start Asterisk and wait until its AMI answers; raises LabError with the log's last words."""
    born = places.run / "asterisk.born"
    for stale in (born, places.var / "run" / "asterisk.ctl"):
        _remove(stale)
    command = ["env", mark(places, "asterisk"), "TZ=UTC", "unshare", "--mount"]
    command += ["sh", "-ec", _INSIDE, "sh", str(root), str(places.home), str(born)]
    output = places.log / "start.log"
    _remove(output)
    with output.open("w") as log:
        child = subprocess.Popen(
            as_root(command),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            cwd="/",
        )
    pid = _wait_for_pid(born, child, output)
    process = remember(pid_file(places), pid)
    wait_until_ready(places, process, output)
    return process


def _wait_for_pid(born: Path, child: "subprocess.Popen[bytes]", output: Path) -> int:
    deadline = time.monotonic() + 10.0
    while time.monotonic() < deadline:
        if born.exists() and (text := born.read_text().strip()):
            return int(text)
        if child.poll() is not None:
            break
        time.sleep(0.02)
    raise LabError(f"Asterisk could not be started: {_last_words(output)}")


def wait_until_ready(places: Places, process: Process, output: Path) -> None:
    """Return as soon as Asterisk is fully booted and its AMI takes actions."""
    deadline = time.monotonic() + READY_SECONDS
    while time.monotonic() < deadline:
        try:
            with connect(places) as ami:
                ami.command("core waitfullybooted")
                return
        except (AmiError, TimeoutError):
            if not process.is_alive:
                raise LabError(f"Asterisk ended at once: {_last_words(output)}") from None
            time.sleep(0.05)
    raise LabError(f"Asterisk runs, but was not ready in {READY_SECONDS:.0f} s.")


def stop(places: Places, *, by_force: bool = False) -> bool:
    """End the lab's Asterisk and its orphans; True if there was one."""
    found = {*orphans(places, "asterisk")}
    if (known := running(places)) is not None:
        found.add(known)
    for process in found:
        if by_force:
            send_signal(process, signal.SIGKILL)
        end(process)
    _remove(pid_file(places))
    return bool(found)


def connect(places: Places) -> Ami:
    """A connection with the lab's own account, which may do everything."""
    secret = password(places, password_name_of_role(CONTROL_ACCOUNT))
    return Ami((places.host, places.ports.ami), CONTROL_ACCOUNT, secret)


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except PermissionError:
        subprocess.run(as_root(["rm", "-f", str(file)]), check=False)


def _last_words(output: Path) -> str:
    try:
        lines = [line for line in output.read_text(errors="replace").splitlines() if line.strip()]
    except OSError:
        lines = []
    return lines[-1] if lines else f"{output} says nothing."
