"""How one call is heard, hears and is recorded, and what its streams count."""

from __future__ import annotations

import pjsua2 as pj

from sip.commands import RecordingCommand
from sip.pj.call_facts import CallFacts
from sip.pj.call_media import live_audio, media_state
from sip.pj.call_quality import CallFigures
from sip.pj.media import Sound


class CallSound:
    """One call's part in the phone's sound, under the call's key. SIP thread only.

    The call itself is handed in each time: it holds this object, and must be held by nothing else.
    """

    def __init__(self, facts: CallFacts, sound: Sound) -> None:
        self._facts = facts
        self._sound = sound
        self._figures = CallFigures()

    @property
    def _key(self) -> str:
        return self._facts.snapshot.key

    def audio(self, call: pj.Call) -> pj.AudioMedia | None:
        """The call's place in the bridge; None while it carries no sound, or must carry none."""
        return None if self._facts.hold.is_here_only else live_audio(call)

    def sip_connect(self, call: pj.Call) -> None:
        """Let the call be heard, hear and be recorded, as far as it carries sound."""
        audio = live_audio(call)
        if audio is None:
            self._sound.sip_part(self._key)
        elif self._facts.hold.is_here_only:
            self._sound.sip_silence(self._key, audio)
        else:
            self._sound.sip_connect(self._key, audio, muted=self._facts.snapshot.is_muted)

    def sip_mute(self, call: pj.Call, *, on: bool) -> None:
        """Keep our microphone out of the call; nothing is signalled."""
        audio = self.audio(call)
        if audio is not None:
            self._sound.sip_mute(self._key, audio, muted=on)
        self._facts.show(is_muted=on)

    def sip_record(self, call: pj.Call, command: RecordingCommand) -> None:
        """Start, pause, go on with or stop a recording. Raises `Refusal`."""
        muted = self._facts.snapshot.is_muted
        self._sound.recordings.sip_carry_out(command, self.audio(call), muted=muted)

    def sip_record_also(self, key: str, audio: pj.AudioMedia | None) -> None:
        """Let another call, which has this `key`, be heard in this call's recording; None: no
        more."""
        if audio is None:
            self._sound.recordings.sip_unmix(self._key, key)
        else:
            self._sound.recordings.sip_mix(self._key, key, audio)

    def sip_tell_quality(self, call: pj.Call) -> None:
        """Tell how well the call sounds now."""
        live = media_state(call).live
        codec = self._facts.snapshot.codec
        now = live and self._figures.sip_now(call, self._key, live[0], codec)
        if now:
            self._facts.tell_event(now)

    def sip_note_stream_end(self, call: pj.Call, index: int) -> None:
        """A stream of the call is about to go: keep what it counted."""
        self._figures.sip_note_end(call, self._key, index, self._facts.snapshot.codec)

    def tell_final_quality(self) -> None:
        """Tell the figures of the whole call, once its streams are gone."""
        self._figures.tell_final(self._facts.tell_event)

    def sip_forget(self) -> None:
        """The call is over: so is its recording."""
        self._sound.sip_forget(self._key)
