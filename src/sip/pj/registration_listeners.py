"""Who is told that the registration stands or is gone, and who says that it is urgent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


def _nothing() -> None:
    """Takes news that nobody wants."""


def _never() -> bool:
    return False


@dataclass(slots=True)
class RegistrationListeners:
    """What the registrar calls, on the SIP thread; nobody listens at first."""

    is_urgent: Callable[[], bool] = _never
    """Whether somebody waits for the line: tries are quicker then."""
    on_registered: Callable[[], None] = _nothing
    """Called when a registration stands that did not stand before."""
    on_lost: Callable[[], None] = _nothing
    """Called when a registration is gone, or the PBX does not answer."""
    on_refused: Callable[[], None] = _nothing
    """Called instead when the PBX answered, but does not take this account."""
    on_account_gone: Callable[[], None] = _nothing
    """Called before another account object takes the place of the one there was."""
