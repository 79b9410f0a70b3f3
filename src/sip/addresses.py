"""The addresses behind the PBX's name: one in use, the others for when it does not answer."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Addresses:
    """IPv4 addresses in the order in which they are tried."""

    known: tuple[str, ...] = ()

    @property
    def current(self) -> str:
        """The one to use; "" while none is known."""
        return self.known[0] if self.known else ""

    def take(self, found: tuple[str, ...]) -> bool:
        """What a look-up found; the one in use stays while it is among them. Whether it changed.

        A name server that deals its answers round must not move a phone whose PBX answers.
        """
        before = self.current
        kept = (before,) if before in found else ()
        self.known = (*kept, *(one for one in found if one not in kept))
        return self.current != before

    def try_next(self) -> None:
        """The one in use did not answer."""
        self.known = (*self.known[1:], *self.known[:1])
