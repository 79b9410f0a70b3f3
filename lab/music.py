"""Music on hold without a recording: a quiet, slow row of chords."""

import math
import wave
from array import array
from pathlib import Path

RATE = 8000
CHORD_SECONDS = 2.0
CHORDS = (
    (261.63, 329.63, 392.00),
    (220.00, 261.63, 329.63),
    (174.61, 220.00, 261.63),
    (196.00, 246.94, 293.66),
)


def write_tune(file: Path) -> None:
    """Write the tune as a mono WAV of 8,000 samples a second."""
    samples = array("h")
    length = int(RATE * CHORD_SECONDS)
    for chord in CHORDS:
        for index in range(length):
            swell = math.sin(math.pi * index / length)
            wave_now = sum(math.sin(2 * math.pi * tone * index / RATE) for tone in chord)
            samples.append(int(2600 * swell * wave_now / len(chord)))
    with wave.open(str(file), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(samples.tobytes())
