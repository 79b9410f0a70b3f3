"""IPv4 packets on a wire of the tests: which ones they are, and what a middlebox does to them."""

from __future__ import annotations

import struct

TCP, UDP = 6, 17
_RST_ACK = 0x14


def is_tcp_from(packet: bytes, port: int) -> bool:
    """Whether it is a TCP segment of `port` that carries something: both ends know each other."""
    if packet[9] != TCP:
        return False
    header = _ip_length(packet)
    if struct.unpack_from("!H", packet, header) != (port,):
        return False
    return len(packet) > header + (packet[header + 12] >> 4) * 4


def reset_for(packet: bytes, *, to_sender: bool) -> bytes:
    """The RST (RFC 9293 §3.5.2) that ends the connection of `packet` for one of its ends."""
    at = _ip_length(packet)
    source, target = packet[12:16], packet[16:20]
    source_port, target_port, sequence, acknowledged = struct.unpack_from("!HHII", packet, at)
    if to_sender:
        source, target = target, source
        source_port, target_port = target_port, source_port
        payload = len(packet) - at - (packet[at + 12] >> 4) * 4
        sequence, acknowledged = acknowledged, (sequence + payload) & 0xFFFFFFFF
    segment = struct.pack(
        "!HHIIBBHHH", source_port, target_port, sequence, acknowledged, 5 << 4, _RST_ACK, 0, 0, 0
    )
    pseudo = source + target + struct.pack("!BBH", 0, TCP, len(segment))
    segment = segment[:16] + struct.pack("!H", checksum(pseudo + segment)) + segment[18:]
    return _ip_header(source, target, TCP, len(segment)) + segment


def with_source_ports_moved(packet: bytes, shift: int, *, outward: bool) -> bytes:
    """What a NAT with other bindings makes of it: UDP ports of the inner side are moved."""
    if packet[9] != UDP:
        return packet
    at = _ip_length(packet) + (0 if outward else 2)
    port: int
    (port,) = struct.unpack_from("!H", packet, at)
    moved = struct.pack("!H", (port + shift if outward else port - shift) & 0xFFFF)
    checksum_at = _ip_length(packet) + 6
    changed = packet[:at] + moved + packet[at + 2 :]
    return changed[:checksum_at] + b"\0\0" + changed[checksum_at + 2 :]  # 0: not computed


def checksum(data: bytes) -> int:
    """The internet checksum (RFC 1071)."""
    if len(data) % 2:
        data += b"\0"
    total: int = sum(struct.unpack(f"!{len(data) // 2}H", data))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


def _ip_length(packet: bytes) -> int:
    return (packet[0] & 0xF) * 4


def _ip_header(source: bytes, target: bytes, protocol: int, length: int) -> bytes:
    header = struct.pack(
        "!BBHHHBBH4s4s", 0x45, 0, 20 + length, 0, 0, 64, protocol, 0, source, target
    )
    return header[:10] + struct.pack("!H", checksum(header)) + header[12:]
