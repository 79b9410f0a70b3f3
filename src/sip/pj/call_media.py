"""What the stack says of a call's media."""

from __future__ import annotations

from typing import NamedTuple

import pjsua2 as pj

_LIVE = (pj.PJSUA_CALL_MEDIA_ACTIVE, pj.PJSUA_CALL_MEDIA_REMOTE_HOLD)
"""The peer's music on hold is to be heard, too."""


class MediaState(NamedTuple):
    """Who holds whom, and which of the call's audio streams carry sound."""

    is_held_here: bool
    is_held_by_peer: bool
    live: tuple[int, ...]
    """The places of these streams among the call's media."""


def media_state(call: pj.Call) -> MediaState:
    """The state of the call's audio now."""
    info = call.getInfo()  # owns `media`: the vector must not outlive it
    audio = [(n, m.status) for n, m in enumerate(info.media) if m.type == pj.PJMEDIA_TYPE_AUDIO]
    statuses = [status for _, status in audio]
    return MediaState(
        pj.PJSUA_CALL_MEDIA_LOCAL_HOLD in statuses,
        pj.PJSUA_CALL_MEDIA_REMOTE_HOLD in statuses,
        tuple(index for index, status in audio if status in _LIVE),
    )


def live_audio(call: pj.Call) -> pj.AudioMedia | None:
    """The call's place in the conference bridge; None while it carries no sound."""
    live = media_state(call).live
    return call.getAudioMedia(live[0]) if live else None


def codec_of(call: pj.Call) -> str:
    """Name and clock rate in Hz of the call's codec; empty while there is none."""
    try:
        stream = call.getStreamInfo(0)
    except pj.Error:
        return ""
    return f"{stream.codecName}/{stream.codecClockRate}"


def is_encrypted(call: pj.Call) -> bool:
    """Whether the call's audio travels by SRTP; the binding tells it in its report only."""
    return "SRTP status: Active" in call.dump(True, "")


def takes_events(call: pj.Call) -> bool:
    """Whether the other side offered telephone events (RFC 4733); so before there is a stream."""
    try:
        return bool(call.getStreamInfo(0).audTxEventPt >= 0)
    except pj.Error:
        return True
