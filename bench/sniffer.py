"""Reads SIP on the loopback interface, with the kernel's own times; a process of its own.

`python -m bench.sniffer PORT` prints one line of JSON for each SIP message from or to that UDP
port. Needs CAP_NET_RAW.
"""

from __future__ import annotations

import ctypes
import json
import socket
import struct
import sys
from typing import Any

ETH_P_IP = 0x0800
PACKET_HOST = 0
"""Loopback shows each packet twice; this is its arrival."""
SO_ATTACH_FILTER = 26
SO_TIMESTAMPNS = 35
_TIMESPEC = struct.Struct("qq")
_HEADERS = {
    "call-id": "call_id", "i": "call_id", "cseq": "cseq", "to": "to", "t": "to",
    "contact": "contact", "m": "contact",
}  # fmt: skip


def port_filter(port: int) -> bytes:
    """A classic BPF program: IPv4 packets of UDP from or to `port`, everything else is dropped."""
    load_byte, load_half_x, load_header_length, equal, give = 0x30, 0x48, 0xB1, 0x15, 0x06
    program = [
        (load_byte, 0, 0, 9),
        (equal, 0, 6, socket.IPPROTO_UDP),
        (load_header_length, 0, 0, 0),
        (load_half_x, 0, 0, 0),
        (equal, 2, 0, port),
        (load_half_x, 0, 0, 2),
        (equal, 0, 1, port),
        (give, 0, 0, 0x40000),
        (give, 0, 0, 0),
    ]
    return b"".join(struct.pack("HBBI", *step) for step in program)


def open_socket(port: int) -> socket.socket:
    """A socket that gets the packets of that port. Raises `PermissionError` without the right."""
    wire = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(ETH_P_IP))
    program = port_filter(port)
    place = ctypes.create_string_buffer(program)
    wire.setsockopt(
        socket.SOL_SOCKET,
        SO_ATTACH_FILTER,
        struct.pack("HL", len(program) // 8, ctypes.addressof(place)),
    )
    wire.setsockopt(socket.SOL_SOCKET, SO_TIMESTAMPNS, 1)
    wire.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4 << 20)
    wire.bind(("lo", ETH_P_IP))
    return wire


def arrival_ns(ancillary: list[tuple[int, int, bytes]]) -> int:
    """The kernel's time of a packet, in nanoseconds since the epoch."""
    for level, kind, content in ancillary:
        if level == socket.SOL_SOCKET and kind == SO_TIMESTAMPNS:
            seconds, nanoseconds = _TIMESPEC.unpack(content[: _TIMESPEC.size])
            return int(seconds * 1_000_000_000 + nanoseconds)
    raise RuntimeError("the kernel gave a packet no time")


def read_message(packet: bytes) -> dict[str, Any] | None:
    """Ports, first line and the headers that matter of an IPv4 packet; None if it is not SIP."""
    begin = (packet[0] & 0x0F) * 4
    source, target = struct.unpack_from("!HH", packet, begin)
    text = packet[begin + 8 :].partition(b"\r\n\r\n")[0].decode(errors="replace")
    first, *lines = text.split("\r\n")
    if "SIP/2.0" not in first:
        return None
    message: dict[str, Any] = {"source": source, "target": target, "first": first}
    for line in lines:
        name, _, value = line.partition(":")
        if (key := _HEADERS.get(name.strip().lower())) is not None:
            message[key] = value.strip()
    return message


def main() -> None:
    """Print messages until ended."""
    wire = open_socket(int(sys.argv[1]))
    print(json.dumps({"ready": True}), flush=True)
    while True:
        packet, ancillary, _, address = wire.recvmsg(65535, 128)
        if address[2] != PACKET_HOST:
            continue
        message = read_message(packet)
        if message is not None:
            print(json.dumps({"at": arrival_ns(ancillary), **message}), flush=True)


if __name__ == "__main__":
    main()
