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
    if not _has_udp_header(packet):
        return packet
    at = _ip_length(packet) + (0 if outward else 2)
    port: int
    (port,) = struct.unpack_from("!H", packet, at)
    moved = struct.pack("!H", (port + shift if outward else port - shift) & 0xFFFF)
    checksum_at = _ip_length(packet) + 6
    changed = packet[:at] + moved + packet[at + 2 :]
    return changed[:checksum_at] + b"\0\0" + changed[checksum_at + 2 :]  # 0: not computed


def udp_ports(packet: bytes) -> tuple[int, int] | None:
    """From which port to which; None for what is no UDP, or a later part of a datagram."""
    if not _has_udp_header(packet):
        return None
    source, target = struct.unpack_from("!HH", packet, _ip_length(packet))
    return source, target


def with_other_address(packet: bytes, address: bytes, *, outward: bool) -> bytes:
    """UDP as a NAT sends it on: with another source outward, with another target inward."""
    if packet[9] != UDP:
        return packet
    length = _ip_length(packet)
    at = 12 if outward else 16
    header = packet[:at] + address + packet[at + 4 : length]
    header = header[:10] + b"\0\0" + header[12:]
    header = header[:10] + struct.pack("!H", checksum(header)) + header[12:]
    if not _has_udp_header(packet):
        return header + packet[length:]
    return header + packet[length : length + 6] + b"\0\0" + packet[length + 8 :]


def checksum(data: bytes) -> int:
    """The internet checksum (RFC 1071)."""
    if len(data) % 2:
        data += b"\0"
    total: int = sum(struct.unpack(f"!{len(data) // 2}H", data))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


def _has_udp_header(packet: bytes) -> bool:
    """Not so the later fragments of a long datagram (RFC 791 §3.2)."""
    offset: int
    (offset,) = struct.unpack_from("!H", packet, 6)
    return packet[9] == UDP and not offset & 0x1FFF


def _ip_length(packet: bytes) -> int:
    return (packet[0] & 0xF) * 4


def _ip_header(source: bytes, target: bytes, protocol: int, length: int) -> bytes:
    header = struct.pack(
        "!BBHHHBBH4s4s", 0x45, 0, 20 + length, 0, 0, 64, protocol, 0, source, target
    )
    return header[:10] + struct.pack("!H", checksum(header)) + header[12:]
