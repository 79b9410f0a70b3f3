"""What the window behind *Why?* shows: sections of facts, and the messages as a ladder."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.presenters.views.marks import Tone


@dataclass(frozen=True, slots=True)
class WhyRow:
    """A fact: what it is of, and what it is; plain text, some of it from the network."""

    label: str
    value: str
    tone: Tone = Tone.NEUTRAL
    """Other than neutral where the fact is worth a look."""


@dataclass(frozen=True, slots=True)
class WhySection:
    """Facts under a heading."""

    title: str
    rows: tuple[WhyRow, ...]
    nothing: str = ""
    """What stands there when there are no rows."""


@dataclass(frozen=True, slots=True)
class RungView:
    """One SIP message as an arrow between this phone and the PBX."""

    row_key: str
    time: str
    summary: str
    is_sent: bool
    tone: Tone
    text: str
    """The message itself, without secrets."""
    accessible: str
    begins: str = ""
    """Whose address the arrows lead to, on the first message of a call."""


@dataclass(frozen=True, slots=True)
class WhyView:
    """All of it."""

    sentence: str
    tone: Tone
    sections: tuple[WhySection, ...]
    rungs: tuple[RungView, ...]
    text: str
    """The whole report as text, to be copied."""
    silence: str = ""
    """Why there are no messages, when there are none."""
    is_of_call: bool = False
    """The first section is the call that was asked about."""
