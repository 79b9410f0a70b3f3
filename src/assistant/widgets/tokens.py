"""The colours: one set of named tokens for light, one for dark; text on them keeps WCAG AA."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor

from assistant.presenters.views import Lamp, Tone


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours as ``#rrggbb``; *soft* is a background for the text of the same name."""

    is_dark: bool
    window: str
    surface: str
    sunken: str
    hover: str
    pressed: str
    border: str
    border_strong: str
    field_border: str
    """Around what is typed into or chosen from: 3:1 on the surface (WCAG 1.4.11)."""
    text: str
    muted: str
    accent: str
    accent_hover: str
    accent_text: str
    accent_soft: str
    good: str
    good_hover: str
    good_text: str
    good_soft: str
    bad: str
    bad_hover: str
    bad_text: str
    bad_soft: str
    warning_text: str
    warning_soft: str
    on_fill: str = "#ffffff"
    """Text on accent, good and bad."""


LIGHT = Tokens(
    is_dark=False,
    window="#f3f4f7",
    surface="#ffffff",
    sunken="#f6f7f9",
    hover="#eff1f5",
    pressed="#e4e7ed",
    border="#e2e5eb",
    border_strong="#c6cbd6",
    field_border="#8b93a3",
    text="#171a21",
    muted="#5d6472",
    accent="#4f58d8",
    accent_hover="#434bc4",
    accent_text="#414ac2",
    accent_soft="#eceefc",
    good="#137a45",
    good_hover="#0f683b",
    good_text="#11703f",
    good_soft="#e2f4e9",
    bad="#c52f3a",
    bad_hover="#ad2530",
    bad_text="#b3252f",
    bad_soft="#fdeaeb",
    warning_text="#865000",
    warning_soft="#fdf0d8",
)

DARK = Tokens(
    is_dark=True,
    window="#111216",
    surface="#191b20",
    sunken="#15171b",
    hover="#23262d",
    pressed="#2d313a",
    border="#282b33",
    border_strong="#454b58",
    field_border="#6a7180",
    text="#eceef2",
    muted="#9ba2b0",
    accent="#5c66e6",
    accent_hover="#6d76f0",
    accent_text="#a5acff",
    accent_soft="#262a4c",
    good="#17804a",
    good_hover="#1b9256",
    good_text="#58d294",
    good_soft="#15301f",
    bad="#cb3b46",
    bad_hover="#da4c57",
    bad_text="#ff8c92",
    bad_soft="#3b1c20",
    warning_text="#f3b658",
    warning_soft="#30240f",
)

_LAMPS = {
    Lamp.AVAILABLE: ("#1f9d57", "#35c477"),
    Lamp.AWAY: ("#d6323f", "#f0606a"),
    Lamp.DO_NOT_DISTURB: ("#b3202c", "#e5525d"),
    Lamp.INTERNAL_CALL: ("#2397d8", "#5cc0f5"),
    Lamp.EXTERNAL_CALL: ("#e0740c", "#ff9f45"),
    Lamp.IN_CALL: ("#5a6fd8", "#8a9bff"),
    Lamp.RINGING: ("#c79200", "#f7cf3d"),
    Lamp.ON_HOLD: ("#6b5bb8", "#a99bf0"),
    Lamp.WRAP_UP: ("#0f8f8f", "#3fc7c4"),
    Lamp.PAUSED: ("#8a6a2f", "#cfa75c"),
    Lamp.NOT_REGISTERED: ("#8d94a1", "#767d8b"),
    Lamp.STALE: ("#8d94a1", "#858c9a"),
    Lamp.NOT_PERMITTED: ("#8d94a1", "#858c9a"),
    Lamp.UNKNOWN: ("#8d94a1", "#767d8b"),
}

_HUES = (222, 262, 322, 8, 32, 84, 152, 190)


def lamp_color(tokens: Tokens, lamp: Lamp) -> QColor:
    """The colour of a line's state."""
    light, dark = _LAMPS[lamp]
    return QColor(dark if tokens.is_dark else light)


def tone_text(tokens: Tokens, tone: Tone) -> QColor:
    """The colour of words with this tone."""
    return QColor(
        {
            Tone.NEUTRAL: tokens.muted,
            Tone.ACCENT: tokens.accent_text,
            Tone.GOOD: tokens.good_text,
            Tone.WARNING: tokens.warning_text,
            Tone.BAD: tokens.bad_text,
        }[tone]
    )


def tone_soft(tokens: Tokens, tone: Tone) -> QColor:
    """The background behind words with this tone."""
    return QColor(
        {
            Tone.NEUTRAL: tokens.hover,
            Tone.ACCENT: tokens.accent_soft,
            Tone.GOOD: tokens.good_soft,
            Tone.WARNING: tokens.warning_soft,
            Tone.BAD: tokens.bad_soft,
        }[tone]
    )


def avatar_colors(tokens: Tokens, name: str) -> tuple[QColor, QColor]:
    """Background and letters of a name's disc; the same name always gets the same hue."""
    hue = _HUES[sum(name.encode("utf-8", "replace")) % len(_HUES)]
    if tokens.is_dark:
        return QColor.fromHsl(hue, 70, 58), QColor.fromHsl(hue, 150, 205)
    return QColor.fromHsl(hue, 130, 228), QColor.fromHsl(hue, 115, 76)
