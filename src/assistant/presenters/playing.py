"""A recording that is played: `Played` in, the player's words out."""

from __future__ import annotations

from datetime import timedelta

from assistant.presenters.views.sound import PlayerView
from assistant.presenters.words import cut, duration
from assistant.services.playing import Played
from assistant.words import sound_texts
from sip.states import PlaybackState


def present_player(played: Played) -> PlayerView:
    """What the player shows."""
    told = played.told
    return PlayerView(
        title=cut(played.title),
        is_playing=told.state is PlaybackState.PLAYING,
        position_seconds=told.position_seconds,
        length_seconds=told.length_seconds,
        times=f"{_shown(told.position_seconds)} / {_shown(told.length_seconds)}",
        problem=sound_texts.playback_problem(told.problem) if told.problem else "",
        can_play=told.problem not in ("missing", "unreadable"),
    )


def _shown(seconds: float) -> str:
    return duration(timedelta(seconds=seconds))
