"""Cases, leads, opportunities and notes, about contacts and calls."""

from __future__ import annotations

from typing import Any

from store import compiled
from store.connections import Connections
from store.matching import owner, reference
from store.records import ContactRef, Interaction, InteractionKind
from store.text import clean, clean_lines, member_of
from store.times import moment, now_us


class Interactions:
    """What users wrote down; every method on any thread, every method may raise `StoreError`.

    Those that write wait for other writers: not on the main thread.
    """

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def add(
        self,
        kind: InteractionKind,
        title: str,
        text: str = "",
        *,
        contact: ContactRef | None = None,
        call_key: str = "",
    ) -> int:
        """Add one; its number. About a call only, it is also about the call's contact."""
        with self._connections.writing_soon() as connection:
            if contact is None and call_key:
                row = connection.execute(compiled.OWNER_OF_CALL, {"key": call_key}).fetchone()
                of = dict(zip(("person_id", "organization_id"), row or (None, None), strict=True))
            else:
                of = _existing(connection, contact)
            values = {
                **of,
                "kind": kind.value,
                "title": clean(title),
                "text": clean_lines(text),
                "is_open": kind is not InteractionKind.NOTE,
                "call_key": call_key,
                "now_us": now_us(),
            }
            return connection.execute(compiled.ADD_INTERACTION, values).lastrowid or 0

    def change(self, number: int, *, title: str, text: str, is_open: bool) -> bool:
        """Change one; False when it is gone."""
        values = {"id": number, "title": clean(title), "text": clean_lines(text)}
        with self._connections.writing_soon() as connection:
            done = connection.execute(
                compiled.CHANGE_INTERACTION, {**values, "is_open": is_open, "now_us": now_us()}
            )
            return done.rowcount > 0

    def delete(self, number: int) -> None:
        """Delete one."""
        with self._connections.writing_soon() as connection:
            connection.execute(compiled.DELETE_INTERACTION, {"id": number})

    def get(self, number: int) -> Interaction | None:
        """One, None when it is gone."""
        found = self._read(compiled.INTERACTION, {"id": number})
        return found[0] if found else None

    def of_contact(
        self, ref: ContactRef, limit: int = 50, offset: int = 0
    ) -> tuple[Interaction, ...]:
        """Those about a contact, newest first."""
        asked = {**owner(ref), "limit": limit, "offset": offset}
        return self._read(compiled.INTERACTIONS_OF, asked)

    def of_call(self, call_key: str) -> tuple[Interaction, ...]:
        """Those about a call, oldest first."""
        return self._read(compiled.INTERACTIONS_OF_CALL, {"call_key": call_key})

    def _read(self, sql: str, parameters: dict[str, object]) -> tuple[Interaction, ...]:
        return tuple(_interaction(row) for row in self._connections.read(sql, parameters))


def _existing(connection: Any, contact: ContactRef | None) -> dict[str, object]:
    """The columns of `contact`, both empty when it was deleted."""
    if contact is not None and connection.execute(compiled.IS_CONTACT, owner(contact)).fetchone():
        return owner(contact)
    return {"person_id": None, "organization_id": None}


def _interaction(row: tuple[Any, ...]) -> Interaction:
    number, kind, title, text, is_open, person, organization, call_key, created, changed = row
    is_of_nobody = person is None and organization is None
    return Interaction(
        number,
        member_of(InteractionKind, kind) or InteractionKind.NOTE,
        title,
        text,
        moment(created),
        moment(changed),
        bool(is_open),
        None if is_of_nobody else reference(person, organization),
        call_key,
    )
