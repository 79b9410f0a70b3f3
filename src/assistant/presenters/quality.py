"""How well a call sounds: figures in, a sign and words out."""

from __future__ import annotations

from assistant.presenters.views.sound import QualityLevel, QualityView
from assistant.words import sound_texts
from sip.events import CallQuality
from store.records import CallFigures

POOR_MOS, BAD_MOS = 3.6, 2.6
"""Below them "some users" and "nearly all users" are dissatisfied (ITU-T G.107, table B.1)."""


def level_of(mos: float) -> QualityLevel:
    """The sign for an estimated opinion score."""
    if mos < BAD_MOS:
        return QualityLevel.BAD
    return QualityLevel.POOR if mos < POOR_MOS else QualityLevel.GOOD


def present_quality(quality: CallQuality) -> QualityView:
    """The sign on the card of a call that goes on."""
    level = level_of(quality.mos)
    figures = CallFigures(
        quality.mos, quality.loss_percent, quality.jitter_ms, quality.round_trip_ms
    )
    lines = [sound_texts.quality_word(level.value), *figure_lines(figures)]
    if quality.codec:
        lines.append(sound_texts.codec_line(quality.codec))
    return QualityView(level, sound_texts.quality_word(level.value), "\n".join(lines))


def figure_lines(figures: CallFigures) -> tuple[str, ...]:
    """MOS, loss, jitter and delay, a line each."""
    lines = (
        sound_texts.mos_line(figures.mos),
        sound_texts.loss_line(figures.loss_percent),
        sound_texts.jitter_line(figures.jitter_ms),
    )
    # Without a report of the other side nothing is known of the way there and back.
    delay = figures.round_trip_ms
    return (*lines, sound_texts.delay_line(delay)) if delay > 0 else lines
