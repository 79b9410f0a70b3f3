"""What the form for an account asks and says."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, unique

from sip.config import Transport


@dataclass(frozen=True, slots=True)
class AccountForm:
    """What the first-start dialog asks; as typed, only trimmed."""

    extension: str
    password: str = field(repr=False)
    server: str = ""
    """Host name or address, without the port."""
    port: int = 0
    """0 means the transport's default."""
    transport: Transport = Transport.UDP
    display_name: str = ""


@unique
class TestState(Enum):
    """Where the test of an account stands."""

    __test__ = False
    IDLE = "idle"
    RUNNING = "running"
    PASSED = "passed"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class TestView:
    """The result of a test, in one sentence."""

    __test__ = False
    state: TestState
    sentence: str = ""
    field: str = ""
    """The field to look at: extension, password, server or transport; empty for none."""
