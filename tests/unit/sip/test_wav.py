"""Headers of WAV files that nobody closed."""

from __future__ import annotations

import struct
import wave
from pathlib import Path

import pytest

from sip.wav import HEADER_BYTES, mend, mend_all


@pytest.fixture
def unclosed(tmp_path: Path) -> Path:
    """A second of sound whose header still says that there is none."""
    path = tmp_path / "call.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16000)
        file.writeframes(bytes(32000))
    content = bytearray(path.read_bytes())
    content[4:8] = content[40:44] = struct.pack("<I", 0)
    path.write_bytes(content)
    return path


def frames_of(path: Path) -> int:
    with wave.open(str(path)) as file:
        return int(file.getnframes())


def test_an_unclosed_file_has_all_its_sound_after_mending(unclosed):
    assert mend(unclosed)
    assert frames_of(unclosed) == 16000
    assert not mend(unclosed)


def test_half_a_sample_at_the_end_is_left_out(unclosed):
    unclosed.write_bytes(unclosed.read_bytes()[:-1])
    mend(unclosed)
    assert frames_of(unclosed) == 15999


def test_a_header_alone_is_an_empty_recording(unclosed):
    unclosed.write_bytes(unclosed.read_bytes()[:HEADER_BYTES])
    mend(unclosed)
    assert frames_of(unclosed) == 0


@pytest.mark.parametrize("content", [b"", b"RIFF", b"\0" * 100, b"ID3" + bytes(100)])
def test_what_is_no_recording_is_left_alone(tmp_path, content):
    path = tmp_path / "song.wav"
    path.write_bytes(content)
    assert not mend(path)
    assert path.read_bytes() == content


def test_a_whole_folder_is_mended_and_says_which(unclosed):
    (unclosed.parent / "notes.txt").write_text("hello")
    (unclosed.parent / "folder.wav").mkdir()
    assert mend_all(unclosed.parent) == (unclosed,)
    assert mend_all(unclosed.parent) == ()
