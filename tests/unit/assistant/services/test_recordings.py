"""Recordings of this desk: names of files, wishes, and what the history keeps."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime
from pathlib import Path

import pytest

from assistant.services.call_sounds import CallSounds
from assistant.services.recordings import Recordings, file_name
from assistant.services.state import CallEntry, Caller
from sip import commands as cmd
from sip.events import CallQuality, RecordingChanged, SipEvent
from sip.fake import FakeSip
from sip.states import RecordingState
from store.errors import StoreError
from store.records import CallFigures
from tests.unit.assistant.services.office import LaterRun

NOON = datetime(2025, 3, 4, 12, 0, 0, tzinfo=UTC)


class _Desk:
    """A scripted phone with one connected call, and the recordings of it."""

    def __init__(self, folder: Path) -> None:
        self.events: list[SipEvent] = []
        self.phone = FakeSip(self._hear)
        self.recordings = Recordings(self.phone, folder, self._entry, lambda: NOON)
        self.key = self.phone.ring("+441615527789", "Priya Nair")
        self.phone.post(cmd.Answer(self.key))

    def _entry(self, key: str) -> CallEntry | None:
        call = self.phone.calls.get(key)
        return CallEntry(call, Caller("+441615527789", "Priya Nair")) if call else None

    def _hear(self, event: SipEvent) -> None:
        self.events.append(event)
        if len(self.events) > 2:
            self.recordings.on_event(event)

    @property
    def told(self) -> list[RecordingChanged]:
        return [event for event in self.events if isinstance(event, RecordingChanged)]


@pytest.fixture
def desk(qapp, tmp_path) -> _Desk:
    return _Desk(tmp_path / "recordings")


def test_a_recording_is_named_after_its_time_and_the_caller(desk, tmp_path):
    desk.recordings.toggle(desk.key)
    (told,) = desk.told
    assert told.state is RecordingState.RECORDING
    assert Path(told.path).parent == tmp_path / "recordings"
    assert Path(told.path).name.endswith(" Priya Nair.wav")


def test_a_second_recording_of_the_same_second_gets_another_name(desk):
    desk.recordings.start(desk.key)
    first = Path(desk.told[0].path)
    first.write_bytes(b"")
    desk.recordings.stop(desk.key)
    desk.recordings.start(desk.key)
    assert desk.told[-1].path == str(first.with_name(f"{first.stem} 2.wav"))


def test_toggling_again_ends_it_even_when_it_is_paused(desk):
    desk.recordings.toggle(desk.key)
    desk.recordings.pause(desk.key)
    desk.recordings.toggle(desk.key)
    states = [told.state.value for told in desk.told]
    assert states == ["recording", "paused", "off"]


def test_the_end_of_the_call_ends_it(desk):
    desk.recordings.start(desk.key)
    desk.phone.post(cmd.HangUp(desk.key))
    assert desk.told[-1].state is RecordingState.OFF


def test_a_problem_is_told_as_a_failure(desk, qtbot):
    event = RecordingChanged(desk.key, RecordingState.OFF, "/x.wav", "disk_full")
    with qtbot.waitSignal(desk.recordings.failed) as failed:
        desk.recordings.on_event(event)
    assert failed.args == [event]


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("Óscar Núñez", "Óscar Núñez"),
        ("../../etc/passwd", ".._.._etc_passwd"),
        ('a<b>:"|?*\\', "a_b_______"),
        ("x" * 500, "x" * 60),
        ("Acme Ltd.", "Acme Ltd"),
        ("", ""),
    ],
)
def test_no_name_of_a_caller_leaves_the_folder_or_breaks_a_file_system(who, name):
    assert file_name(NOON, who) == f"2025-03-04 12.00.00 {name}".rstrip()


class _Book:
    def __init__(self) -> None:
        self.notes: list[tuple[object, ...]] = []

    def note_recording(self, key: str, path: str) -> None:
        self.notes.append((key, path))

    def note_quality(self, key: str, quality: CallFigures) -> None:
        self.notes.append((key, quality))


def _at_once(task, done=lambda _: None, failed=None) -> None:
    done(task())


def test_what_a_locked_store_refused_is_written_later_in_its_order(qtbot):
    class Locked(_Book):
        is_locked = True

        def note_recording(self, key: str, path: str) -> None:
            if self.is_locked:
                raise StoreError("locked")
            super().note_recording(key, path)

    book, run = Locked(), LaterRun()
    sounds = CallSounds(run, retry_seconds=0.001)
    sounds.use(book)
    sounds.on_event(RecordingChanged("k", RecordingState.RECORDING, "/a.wav"))
    run.work()
    sounds.forget_recording("k")
    assert book.notes == []
    book.is_locked = False

    def is_written() -> bool:
        run.work()
        return bool(book.notes)

    qtbot.waitUntil(is_written)
    assert book.notes == [("k", "/a.wav"), ("k", "")]


def test_recording_and_quality_are_kept_once_the_store_is_open(qapp):
    book, sounds = _Book(), CallSounds(_at_once)  # type: ignore[arg-type]
    quality = CallQuality("k", "opus", 4.2, 0.1, 3.0, 20.0, 40.0, 500, 500)
    sounds.on_event(quality)
    sounds.on_event(RecordingChanged("k", RecordingState.RECORDING, "/a.wav"))
    sounds.on_event(RecordingChanged("k", RecordingState.OFF, "/a.wav"))
    sounds.on_event(dataclasses.replace(quality, is_final=True))
    assert book.notes == []
    sounds.use(book)
    assert book.notes == [("k", "/a.wav"), ("k", CallFigures(4.2, 0.1, 3.0, 20.0))]
