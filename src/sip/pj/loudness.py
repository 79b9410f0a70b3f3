"""How loud it is: volumes of the devices, and what their meters say."""

from __future__ import annotations

import pjsua2 as pj

from sip import commands as cmd
from sip.events import AudioLevels
from sip.pj.sound_devices import Use
from sip.service import Sink

FULL_LEVEL = 49
"""The stack's meters count in the 127 steps of µ-law (ITU-T G.711), as a percentage of 255."""
MAX_VOLUME = 2.0


class Loudness:
    """The bridge's side towards the sound device. SIP thread only.

    The binding has its two names the other way round: Rx is what goes to the device.
    """

    def __init__(self, stack: pj.AudDevManager, sink: Sink) -> None:
        self._stack = stack
        self._sink = sink
        self.volume = cmd.SetVolume()

    def sip_apply(self, use: Use) -> None:
        """Make each as loud as asked, for what the device is used now."""
        bridge = self._stack.getCaptureDevMedia()
        heard = self.volume.ringer if use is Use.RINGING else self.volume.speaker
        bridge.adjustTxLevel(_bounded(self.volume.microphone))
        bridge.adjustRxLevel(_bounded(heard))

    def sip_tell(self, use: Use) -> None:
        """Tell how loud it is; both zero without a call that hears."""
        microphone, speaker = 0.0, 0.0
        if use is not Use.NOTHING:
            bridge = self._stack.getCaptureDevMedia()
            microphone = min(bridge.getTxLevel() / FULL_LEVEL, 1.0)
            speaker = min(bridge.getRxLevel() / FULL_LEVEL, 1.0)
        self._sink(AudioLevels(microphone, speaker))


def _bounded(volume: float) -> float:
    return min(max(volume, 0.0), MAX_VOLUME)
