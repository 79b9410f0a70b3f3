"""Starts and stops the process that is the lab's ten phones."""

import os
import subprocess
import sys
import time
from pathlib import Path

from lab.errors import LabError
from lab.orphans import mark, orphans
from lab.phone_client import PhonesError, ask_phones
from lab.places import CHECKOUT, Places
from lab.processes import Process, end, recall, remember

READY_SECONDS = 20.0


def pid_file(places: Places) -> Path:
    """Where the running phones process is written down."""
    return places.run / "phones.pid"


def ensure(places: Places) -> None:
    """Start the phones unless they run, and wait until they are registered.

    Without pjsua2 (the environment is not set up yet) the lab goes on without phones.
    """
    if _alive(places):
        return
    stop(places)
    python = interpreter()
    if python is not None:
        _start(places, python)
        wait_until_registered(places)


def wait_until_registered(places: Places, who: set[str] | None = None) -> None:
    """Return when these phones (by default all) are registered."""
    deadline = time.monotonic() + READY_SECONDS
    while time.monotonic() < deadline:
        phones = ask_phones(places, {"op": "list"})["phones"]
        wanted = phones if who is None else who
        missing = [name for name in wanted if not phones[name]["registered"]]
        if not missing:
            return
        time.sleep(0.05)
    raise LabError(f"These phones of the lab do not register: {', '.join(missing)}.")


def interpreter() -> str | None:
    """The Python that has pjsua2: this one, or the one that ASSISTANT_LAB_PYTHON names."""
    python = os.environ.get("ASSISTANT_LAB_PYTHON") or sys.executable
    probe = "import importlib.util as u; raise SystemExit(not u.find_spec('pjsua2'))"
    return python if subprocess.run([python, "-c", probe], check=False).returncode == 0 else None


def _start(places: Places, python: str) -> None:
    key, _, value = mark(places, "phones").partition("=")
    environment = {**os.environ, **places.environment, key: value, "PYTHONUNBUFFERED": "1"}
    with (places.log / "phones.out").open("w") as log:
        child = subprocess.Popen(
            [python, "-m", "lab.phones"],
            cwd=CHECKOUT,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    process = remember(pid_file(places), child.pid)
    _wait_for_socket(places, process)


def _wait_for_socket(places: Places, process: Process) -> None:
    deadline = time.monotonic() + 10.0
    while time.monotonic() < deadline and process.is_alive:
        if _answer(places):
            return
        time.sleep(0.02)
    said = (places.log / "phones.out").read_text(errors="replace").strip().splitlines()
    raise LabError(f"The lab's phones did not start: {said[-1] if said else 'they say nothing'}")


def _alive(places: Places) -> bool:
    return recall(pid_file(places)) is not None and _answer(places)


def _answer(places: Places) -> bool:
    try:
        ask_phones(places, {"op": "list"}, timeout=3.0)
    except PhonesError:
        return False
    return True


def stop(places: Places) -> bool:
    """End the phones and their orphans; True if there were any."""
    found = {*orphans(places, "phones")}
    if (known := recall(pid_file(places))) is not None:
        found.add(known)
    for process in found:
        end(process)
    pid_file(places).unlink(missing_ok=True)
    places.phones_socket.unlink(missing_ok=True)
    return bool(found)


def register_again(places: Places) -> None:
    """After a restart of the PBX: every phone that was registered is so again; nothing if none."""
    if recall(pid_file(places)) is not None:
        phones = ask_phones(places, {"op": "list"})["phones"]
        registered = {name for name, phone in phones.items() if phone["registered"]}
        ask_phones(places, {"op": "register-again"})
        wait_until_registered(places, registered)


def reset(places: Places) -> None:
    """All phones idle, registered, and with their usual policy; nothing if there are none."""
    if recall(pid_file(places)) is not None:
        ask_phones(places, {"op": "reset"})
        wait_until_registered(places)
