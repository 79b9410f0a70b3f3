"""Processes that belong to this lab although no pid file names them, and who holds a port."""

import os
import socket
import subprocess
from pathlib import Path

from lab.errors import LabError
from lab.places import Places
from lab.processes import Process, as_root, start_time

MARK = "ASSISTANT_LAB_PART"


def mark(places: Places, part: str) -> str:
    """What the environment of a part of the lab ("asterisk", "phones") carries."""
    return f"{MARK}={part}:{places.home}"


def orphans(places: Places, part: str) -> list[Process]:
    """The living processes of this part of this lab, with or without a pid file."""
    found = []
    for pid in _pids_with(mark(places, part)):
        started = start_time(pid)
        if started is not None and pid != os.getpid():
            found.append(Process(pid, started))
    return found


def _pids_with(text: str) -> list[int]:
    if os.geteuid() != 0:
        script = 'grep -lzxF -- "$1" /proc/[0-9]*/environ 2>/dev/null || true'
        result = subprocess.run(
            as_root(["sh", "-c", script, "sh", text]), capture_output=True, text=True, check=False
        )
        return [int(line.split("/")[2]) for line in result.stdout.split()]
    pids = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdecimal():
            try:
                environ = (folder / "environ").read_bytes()
            except OSError:
                continue
            if text.encode() in environ.split(b"\0"):
                pids.append(int(folder.name))
    return pids


def require_free_ports(places: Places) -> None:
    """Raise LabError, naming the process, if somebody else holds one of the lab's ports."""
    ports = places.ports
    wanted = [(ports.sip, socket.SOCK_DGRAM), (ports.sip, socket.SOCK_STREAM)]
    wanted += [(port, socket.SOCK_STREAM) for port in (ports.sip_tls, ports.ami, ports.ami_tls)]
    for port, kind in wanted:
        with socket.socket(socket.AF_INET, kind) as probe:
            # as Asterisk does it; without, an old connection in TIME_WAIT looks like a listener
            if kind == socket.SOCK_STREAM:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((places.host, port))
            except OSError as error:
                raise LabError(
                    f"Port {port} is in use by {_holder(port, kind)}; end it, or choose other "
                    "ports with ASSISTANT_LAB_PORT."
                ) from error


def _holder(port: int, kind: socket.SocketKind) -> str:
    table = "udp" if kind == socket.SOCK_DGRAM else "tcp"
    inodes = set()
    for suffix in ("", "6"):
        try:
            lines = Path(f"/proc/net/{table}{suffix}").read_text().splitlines()[1:]
        except OSError:
            continue
        for line in lines:
            fields = line.split()
            if int(fields[1].rpartition(":")[2], 16) == port and fields[3] in ("0A", "07"):
                inodes.add(f"socket:[{fields[9]}]")
    for descriptor in Path("/proc").glob("[0-9]*/fd/*"):
        try:
            if str(descriptor.readlink()) in inodes:
                pid = descriptor.parts[2]
                return f"process {pid} ({Path(f'/proc/{pid}/comm').read_text().strip()})"
        except OSError:
            continue
    return "a process of another user"
