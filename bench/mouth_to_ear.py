"""From mouth to ear through the PBX's echo: `python -m bench.mouth_to_ear [--clicks 20]`.

A click goes into the microphone, out on the wire, to the PBX and back, and out of the loudspeaker.
It is timed at each of the four places, so that the sum falls into its parts.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from bench.clicks import Ear, WireEar, clicking
from bench.lab_link import Lab, running_lab
from bench.places import RESULTS
from lab.errors import LabError
from sip.events import CallQuality
from sip.states import CallState
from tests.helpers.sip_phone import SipPhone
from tests.helpers.sound import MICROPHONE, SPEAKER, SoundCard

RTP_PORT = 14300
EVERY_SECONDS = 1.0
TOO_LONG = 0.9
CODECS = ("PCMA", "-opus", "-G722", "-PCMU", "-GSM", "-speex")
"""A-law alone: a click can be seen in its packets."""
PARTS = (
    ("microphone to wire", "period of the sound server, our capture buffer, frame, codec"),
    ("wire to wire", "the PBX: echo, and its own packet timing"),
    ("wire to loudspeaker", "jitter buffer, frame, our playback buffer, the sound server"),
    ("mouth to ear", "all of it"),
)
FRAME_MS = 20
"""Each side waits for a whole frame before anything can be sent or played."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print the table, leave it as JSON; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bench.mouth_to_ear")
    parser.add_argument("--clicks", type=int, default=20)
    asked = parser.parse_args(arguments)
    try:
        with running_lab() as lab, tempfile.TemporaryDirectory() as folder:
            result = measure(lab, Path(folder), asked.clicks)
    except (LabError, PermissionError) as error:
        print(error, file=sys.stderr)
        return 1
    print(table(result))
    RESULTS.mkdir(parents=True, exist_ok=True)
    (RESULTS / "mouth_to_ear.json").write_text(json.dumps(result, indent=1) + "\n")
    return 0


def measure(lab: Lab, folder: Path, clicks: int) -> dict[str, list[float]]:
    """Milliseconds of each part for every click that came through; and the jitter buffer's."""
    card = SoundCard(folder / "card")
    os.environ.update(card.env)
    phone = SipPhone(
        use_null_audio=False,
        rtp_port=RTP_PORT,
        codecs=CODECS,
        echo_cancellation=False,
    )
    try:
        phone.register_account(lab.account)
        key = phone.dial("600")
        phone.wait_for_state(key, CallState.CONNECTED)
        wire = WireEar(RTP_PORT)
        mouth, ear = Ear(f"{MICROPHONE}.monitor", card.env), Ear(f"{SPEAKER}.monitor", card.env)
        with clicking(MICROPHONE, card.env, folder, EVERY_SECONDS):
            time.sleep(clicks * EVERY_SECONDS + 1)
        times = (mouth.times, wire.sent, wire.received, ear.times)
        for one in (mouth, ear, wire):
            one.stop()
        buffers = [event.buffer_ms for event in phone.of(CallQuality)]
    finally:
        phone.stop()
        card.stop()
    return split(*times) | {"jitter buffer": buffers[-1:]}


def split(
    mouth: list[float], sent: list[float], received: list[float], ear: list[float]
) -> dict[str, list[float]]:
    """The parts of each click's way, in milliseconds; a click that is missing somewhere is not
    counted."""
    found: dict[str, list[float]] = {name: [] for name, _ in PARTS}
    for began in mouth:
        places = [began]
        for times in (sent, received, ear):
            later = [one for one in times if places[-1] - 0.01 <= one < began + TOO_LONG]
            if later:
                places.append(later[0])
        if len(places) == 4:
            steps = [1000 * (b - a) for a, b in itertools.pairwise(places)]
            for (name, _), value in zip(PARTS, (*steps, sum(steps)), strict=True):
                found[name].append(round(value, 1))
    return found


def table(result: dict[str, list[float]]) -> str:
    """Medians and ranges for people."""
    lines = [f"{len(result['mouth to ear'])} clicks; median (least - greatest), milliseconds"]
    for name, what in PARTS:
        values = result[name]
        if values:
            spread = f"({min(values):.0f} - {max(values):.0f})"
            lines.append(f"  {name:<20} {statistics.median(values):6.0f} {spread:<14} {what}")
    for value in result["jitter buffer"]:
        lines.append(f"  of these the jitter buffer {value:.0f} on average, a frame {FRAME_MS}")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
