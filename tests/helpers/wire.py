"""A wire into a network namespace: two TUN devices and a process that carries packets between.

Runs as root: `python -m tests.helpers.wire NAMESPACE NET`, NET like `10.203.47`. The PBX's end has
the address NET.1, the phone's end NET.2. Lines of JSON lead in (what is done to the wire), one
line comes back for each. It can lose, swallow and rewrite packets, which `tc netem` cannot do
everywhere: many kernels are built without it.
"""

from __future__ import annotations

import fcntl
import json
import os
import random
import select
import socket
import struct
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.helpers.packets import (
    is_tcp_from,
    reset_for,
    udp_ports,
    with_other_address,
    with_source_ports_moved,
)

_TUNSETIFF = 0x400454CA
_TUN_WITHOUT_HEADER = 0x0001 | 0x1000
DEVICE = "wire0"
"""The phone's end, inside the namespace."""


class Wire:
    """Both ends, and what is wrong with the way between them."""

    def __init__(self, namespace: str, net: str) -> None:
        self._namespace = namespace
        self._net = net
        near, far = f"w{namespace[-12:]}", f"v{namespace[-12:]}"
        self._here = _open_tun(near)
        self._there = _open_tun(far)
        self._loss = 0.0
        self._is_cut = False
        self._resets_port = 0
        self._port_shift = 0
        self._nat = 0
        """The last part of the address that the phone's UDP seems to come from; 0: its own."""
        self._open_ports: list[int] = []
        """The only ports at the PBX's end that take UDP; empty: all."""
        _run("ip", "netns", "add", namespace)
        # It gets its name where it stays: out here another test run's wire may have it just now.
        _run("ip", "link", "set", far, "netns", namespace)
        self._inside("ip", "link", "set", far, "name", DEVICE)
        _run("ip", "addr", "add", f"{net}.1/32", "dev", near)
        _run("ip", "link", "set", near, "up")
        _run("ip", "route", "add", f"{net}.0/24", "dev", near)
        self._inside("ip", "link", "set", "lo", "up")
        self._inside("ip", "addr", "add", f"{net}.2/24", "dev", DEVICE)
        self._inside("ip", "link", "set", DEVICE, "up")

    def run(self) -> None:
        """Carry packets and do what is asked, until the input ends."""
        orders = open(0, "rb", buffering=0, closefd=False)  # noqa: SIM115  ours until the end
        _say("ready")
        while True:
            ready, _, _ = select.select([self._here, self._there, 0], [], [])
            if self._there in ready:
                self._carry(self._there, self._here)
            if self._here in ready:
                self._carry(self._here, self._there)
            if 0 in ready:
                line = orders.readline()
                if not line:
                    return
                self._do(**json.loads(line))
                _say("done")

    def close(self) -> None:
        """The namespace goes, and with the devices every route and address of ours."""
        _run("ip", "netns", "del", self._namespace, check=False)

    def _do(self, what: str, value: Any = None) -> None:
        match what:
            case "link":
                self._inside("ip", "link", "set", DEVICE, "up" if value else "down")
            case "address":
                self._inside("ip", "addr", "flush", "dev", DEVICE)
                self._inside("ip", "addr", "add", f"{self._net}.{value}/24", "dev", DEVICE)
            case "loss":
                self._loss = value / 100
            case "cut":
                self._is_cut = value
            case "reset":
                # One port's only: a connection that was given up may still say its last words.
                self._resets_port = value
            case "rebind":
                self._port_shift = value
            case "nat":
                self._nat = value
            case "only":
                self._open_ports = value

    def _carry(self, source: int, target: int) -> None:
        try:
            packet = os.read(source, 65536)
            from_phone = source == self._there
            if self._is_cut or random.random() < self._loss:
                return
            if self._resets_port and from_phone and is_tcp_from(packet, self._resets_port):
                # One to each side: the connection is gone without a goodbye.
                self._resets_port = 0
                os.write(self._there, reset_for(packet, to_sender=True))
                os.write(self._here, reset_for(packet, to_sender=False))
                return
            if self._is_barred(packet, from_phone=from_phone):
                return
            if self._nat:
                shown = f"{self._net}.{self._nat if from_phone else 2}"
                address = socket.inet_aton(shown)
                packet = with_other_address(packet, address, outward=from_phone)
            if self._port_shift:
                packet = with_source_ports_moved(packet, self._port_shift, outward=from_phone)
            os.write(target, packet)
        except OSError:
            return  # the end is down: the packet is lost

    def _is_barred(self, packet: bytes, *, from_phone: bool) -> bool:
        ports = udp_ports(packet) if self._open_ports else None
        return ports is not None and ports[1 if from_phone else 0] not in self._open_ports

    def _inside(self, *command: str) -> None:
        _run("ip", "netns", "exec", self._namespace, *command)


def _open_tun(name: str) -> int:
    device = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(device, _TUNSETIFF, struct.pack("16sH", name.encode(), _TUN_WITHOUT_HEADER))
    return device


def _run(*command: str, check: bool = True) -> None:
    subprocess.run(command, check=check, capture_output=not check)


def _say(word: str) -> None:
    os.write(1, word.encode() + b"\n")


def main() -> None:
    """Be the wire until the input ends."""
    namespace, net = sys.argv[1:]
    if Path("/run/netns", namespace).exists():
        _run("ip", "netns", "del", namespace)  # left over from a run that was killed
    wire = Wire(namespace, net)
    try:
        wire.run()
    finally:
        wire.close()


if __name__ == "__main__":
    main()
