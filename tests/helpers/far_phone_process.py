"""A `SipService` behind a pipe: commands come in, events go out, pickled, a line for each.

It hums into every call and writes what it hears to a file, in place of a microphone and a
loudspeaker. Start: `python -m tests.helpers.far_phone_process FILE`, the `SipConfig` on the first
line of the input.
"""

from __future__ import annotations

import base64
import os
import pickle
import sys
from typing import Any

import pjsua2 as pj

from sip.pj import engine
from sip.pj.media import Sound
from sip.service import SipService

HUM_HERTZ = 440


class HummingSound(Sound):
    """The phone's own sound, with a hum for a microphone and a file for a loudspeaker."""

    heard_file = ""

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self._hum: pj.ToneGenerator | None = None
        self._ear: pj.AudioMediaRecorder | None = None

    def sip_connect(self, *arguments: Any, **more: Any) -> None:
        """Let the call hear the hum, and be heard."""
        super().sip_connect(*arguments, **more)
        audio = next(one for one in arguments if isinstance(one, pj.AudioMedia))
        if self._hum is None or self._ear is None:
            self._hum, self._ear = _hum(), pj.AudioMediaRecorder()
            self._ear.createRecorder(self.heard_file)
        self._hum.startTransmit(audio)
        audio.startTransmit(self._ear)

    def sip_close(self) -> None:
        """Let go of the hum and the file, too."""
        self._hum = self._ear = None
        super().sip_close()


def _hum() -> pj.ToneGenerator:
    hum = pj.ToneGenerator()
    hum.createToneGenerator()
    tone = pj.ToneDesc()
    tone.freq1, tone.freq2, tone.on_msec, tone.off_msec = HUM_HERTZ, 0, 1000, 0
    tones = pj.ToneDescVector()
    tones.append(tone)
    hum.play(tones, True)
    return hum


def main() -> None:
    """Be the phone until the input ends."""
    HummingSound.heard_file = sys.argv[1]
    vars(engine)["Sound"] = HummingSound
    news = os.dup(1)
    os.dup2(2, 1)

    def tell(event: object) -> None:
        os.write(news, base64.b64encode(pickle.dumps(event)) + b"\n")

    lines = sys.stdin.buffer
    service = SipService(pickle.loads(base64.b64decode(lines.readline())), tell)
    service.start()
    for line in lines:
        service.post(pickle.loads(base64.b64decode(line)))
    service.stop()


if __name__ == "__main__":
    main()
