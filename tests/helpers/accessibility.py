"""The accessibility tree over D-Bus (AT-SPI 2): what a screen reader would find on the screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    Properties,
    new_method_call,
)
from jeepney.io.blocking import (  # type: ignore[import-untyped]
    DBusConnection,
    open_dbus_connection,
)

ACCESSIBLE = "org.a11y.atspi.Accessible"
COMPONENT = "org.a11y.atspi.Component"
TEXT = "org.a11y.atspi.Text"
ROOT = "/org/a11y/atspi/accessible/root"
NULL = "/org/a11y/atspi/null"
SCREEN_COORDINATES = 0
CALL_SECONDS = 5.0

STATES = {
    1: "active", 4: "checked", 8: "enabled", 11: "focusable", 12: "focused", 23: "selected",
    24: "sensitive", 25: "showing", 30: "visible",
}  # fmt: skip
"""Bits of AtspiStateType that tests ask for."""


@dataclass(frozen=True, slots=True)
class Extents:
    """A rectangle on the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def centre(self) -> tuple[int, int]:
        return self.x + self.width // 2, self.y + self.height // 2


@dataclass(frozen=True, slots=True)
class Node:
    """One accessible object at the moment when the tree was read."""

    bus_name: str
    path: str
    role: str
    name: str
    description: str = ""
    text: str = ""
    """The content of an editable or static text, where the object has one."""
    states: frozenset[str] = frozenset()
    extents: Extents = Extents(0, 0, 0, 0)
    depth: int = 0
    children: list[Node] = field(default_factory=list)

    @property
    def is_showing(self) -> bool:
        return "showing" in self.states

    @property
    def words(self) -> str:
        """Everything that this one object says."""
        return " ".join(part for part in (self.name, self.text, self.description) if part)

    def walk(self) -> Iterator[Node]:
        """This object and all below it, top to bottom."""
        yield self
        for child in self.children:
            yield from child.walk()

    def all_words(self) -> str:
        """What this object and all that shows below it say, one object a line."""
        said = (node.words for node in self.walk() if node.is_showing)
        return "\n".join(words for words in said if words)

    def dump(self) -> str:
        """The tree as indented lines, for messages."""
        lines = []
        for node in self.walk():
            place = node.extents
            shown = "" if node.is_showing else " (not showing)"
            lines.append(
                f"{'  ' * (node.depth - self.depth)}{node.role} {node.words!r}{shown} "
                f"[{place.x},{place.y} {place.width}x{place.height}]"
            )
        return "\n".join(lines)


class AccessibilityBus:
    """A connection to the accessibility bus; questions are sent in batches, level by level."""

    def __init__(self, session_bus: str) -> None:
        with open_dbus_connection(session_bus) as session:
            launcher = DBusAddress(
                "/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus"
            )
            reply = session.send_and_get_reply(
                new_method_call(launcher, "GetAddress"), timeout=CALL_SECONDS
            )
            status = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Status")
            for switch in ("IsEnabled", "ScreenReaderEnabled"):
                session.send_and_get_reply(
                    Properties(status).set(switch, "b", True), timeout=CALL_SECONDS
                )
        self._connection: DBusConnection = open_dbus_connection(reply.body[0])

    def close(self) -> None:
        self._connection.close()

    def applications(self) -> list[tuple[str, int]]:
        """Bus name and process id of every program that has registered."""
        desktop = DBusAddress(ROOT, "org.a11y.atspi.Registry", ACCESSIBLE)
        (reply,) = self._ask([new_method_call(desktop, "GetChildren")])
        names = [name for name, _ in reply.body[0]] if reply else []
        bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        pids = self._ask(
            [new_method_call(bus, "GetConnectionUnixProcessID", "s", (name,)) for name in names]
        )
        return [(name, pid.body[0]) for name, pid in zip(names, pids, strict=True) if pid]

    def read(self, bus_name: str) -> Node:
        """The whole tree of one program; objects that vanish meanwhile are left out."""
        (root,) = self._read_nodes([(bus_name, ROOT)], 0)
        level = [root] if root else []
        if root is None:
            return Node(bus_name, ROOT, "application", "")
        while level:
            level = self._read_children(level)
        return root

    def _read_children(self, parents: list[Node]) -> list[Node]:
        replies = self._ask([_call(node, ACCESSIBLE, "GetChildren") for node in parents])
        wanted: list[tuple[Node, tuple[str, str]]] = []
        for parent, reply in zip(parents, replies, strict=True):
            if reply:
                wanted += [(parent, child) for child in reply.body[0] if child[1] != NULL]
        depth = parents[0].depth + 1
        children = self._read_nodes([child for _, child in wanted], depth)
        for (parent, _), child in zip(wanted, children, strict=True):
            if child:
                parent.children.append(child)
        return [child for child in children if child]

    def _read_nodes(self, places: Sequence[tuple[str, str]], depth: int) -> list[Node | None]:
        questions = []
        for bus_name, path in places:
            blank = Node(bus_name, path, "", "")
            properties = Properties(DBusAddress(path, bus_name, ACCESSIBLE))
            questions += [
                _call(blank, ACCESSIBLE, "GetRoleName"),
                properties.get("Name"),
                properties.get("Description"),
                _call(blank, ACCESSIBLE, "GetState"),
                _call(blank, COMPONENT, "GetExtents", "u", (SCREEN_COORDINATES,)),
                _call(blank, TEXT, "GetText", "ii", (0, -1)),
            ]
        answers = self._ask(questions)
        return [
            _node(place, depth, answers[index * 6 : index * 6 + 6])
            for index, place in enumerate(places)
        ]

    def _ask(self, questions: Sequence[Message]) -> list[Message | None]:
        """The replies in the order of the questions; None where the answer was an error."""
        serials = []
        for question in questions:
            serial = next(self._connection.outgoing_serial)
            serials.append(serial)
            self._connection.send(question, serial=serial)
        replies: dict[int, Message] = {}
        missing = set(serials)
        while missing:
            message = self._connection.receive(timeout=CALL_SECONDS)
            serial = message.header.fields.get(HeaderFields.reply_serial, -1)
            if serial in missing:
                missing.discard(serial)
                if message.header.message_type is MessageType.method_return:
                    replies[serial] = message
        return [replies.get(serial) for serial in serials]


def _call(
    node: Node, interface: str, method: str, signature: str = "", body: tuple[Any, ...] = ()
) -> Message:
    address = DBusAddress(node.path, node.bus_name, interface)
    return new_method_call(address, method, signature or None, body)


def _node(place: tuple[str, str], depth: int, answers: Sequence[Message | None]) -> Node | None:
    role, name, description, state, extents, text = answers
    if role is None or name is None or state is None:
        return None
    low, high = (*state.body[0], 0, 0)[:2]
    bits = low | high << 32
    return Node(
        bus_name=place[0],
        path=place[1],
        role=role.body[0],
        name=name.body[0][1],
        description=description.body[0][1] if description else "",
        text=text.body[0] if text else "",
        states=frozenset(word for bit, word in STATES.items() if bits >> bit & 1),
        extents=Extents(*extents.body[0]) if extents else Extents(0, 0, 0, 0),
        depth=depth,
    )
