"""A sound server without a card: what the program plays is recorded, what we play it hears."""

from __future__ import annotations

import math
import os
import shutil
import subprocess
import time
from array import array
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.helpers.goertzel import Recording
from tests.helpers.processes import Child
from tests.helpers.waiting import wait_until

RATE = 16000
SPEAKER = "desk_speaker"
MICROPHONE = "desk_microphone"
VOLUME = 0.3
BURST_SECONDS = 0.16
PAUSE_SECONDS = (0.3, 0.6)
OTHER_SECONDS = 2.0
"""How long another program has played before a sound server has settled on its pace."""

ALSA_CONFIG = """\
</usr/share/alsa/alsa.conf>
pcm.!default { type pulse hint { show on description "Test desk" } }
ctl.!default { type pulse }
"""
"""PJSIP knows ALSA only; ALSA's pulse plugin leads from there to the sound server."""


@dataclass(frozen=True, slots=True)
class PluggedHeadset:
    """A headset that can be unplugged."""

    name: str
    modules: tuple[str, ...]


class SoundCard:
    """A PulseAudio daemon of our own with two null sinks: the desk's speaker and microphone.

    Programs started with `env` play on the speaker; tests listen at its monitor. What tests play
    into the microphone's sink, programs hear as their default source.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._socket = folder / "pulse.socket"
        alsa = folder / "asound.conf"
        alsa.write_text(ALSA_CONFIG, encoding="utf-8")
        self.env: Mapping[str, str] = {
            "PULSE_SERVER": f"unix:{self._socket}",
            "PULSE_COOKIE": str(folder / "cookie"),
            "ALSA_CONFIG_PATH": str(alsa),
        }
        self._own_env = {
            **os.environ,
            **self.env,
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "XDG_CONFIG_HOME": str(folder),
        }
        self._daemon = Child(self._command(), log=folder / "pulseaudio.log", env=self._own_env)
        wait_until(self._is_ready, 10, "PulseAudio to answer", explain=lambda: self._daemon.output)

    @property
    def pid(self) -> int:
        """The daemon's process."""
        return self._daemon.pid

    def stop(self) -> None:
        """End the daemon, and with it all that plays or records."""
        self._daemon.stop()

    def plug(self, name: str) -> PluggedHeadset:
        """A headset comes: a loudspeaker of this name, and its microphone `<name>_mic`."""
        return PluggedHeadset(
            name,
            (
                self._load("module-null-sink", f"sink_name={name}"),
                self._load("module-null-sink", f"sink_name={name}_ear"),
                self._load(
                    "module-remap-source", f"source_name={name}_mic", f"master={name}_ear.monitor"
                ),
            ),
        )

    def unplug(self, headset: PluggedHeadset) -> None:
        """The headset goes, with whatever plays or records there."""
        for module in reversed(headset.modules):
            self._run("pactl", "unload-module", module)

    def _load(self, *module: str) -> str:
        return self._run("pactl", "load-module", *module).strip()

    @contextmanager
    def humming(self, hertz: float, microphone: str = MICROPHONE) -> Iterator[None]:
        """Bursts of a tone go into the microphone for as long as the block runs.

        Bursts at irregular distances, because an echo canceller takes out whatever is predictable
        from what the loudspeaker plays, and a steady tone that comes back as echo is just that.
        """
        raw = self._folder / f"bursts-{hertz:g}.raw"
        if not raw.exists():
            raw.write_bytes(_bursts(hertz))
        player = Child(
            ["pacat", "--playback", "--raw", "--format=s16le", f"--rate={RATE}", "--channels=1",
             "--latency-msec=40", f"--device={microphone}", str(raw)],
            log=self._folder / "player.log",
            env=self._own_env,
        )  # fmt: skip
        try:
            yield
        finally:
            player.stop()

    @contextmanager
    def other_player(self, speaker: str) -> Iterator[None]:
        """Another program plays silence during the block, in pieces as phones and games do."""
        player = Child(
            ["pacat", "--playback", "--raw", "--format=s16le", f"--rate={RATE}", "--channels=1",
             "--latency-msec=80", "--process-time-msec=20", f"--device={speaker}", "/dev/zero"],
            log=self._folder / "other.log",
            env=self._own_env,
        )  # fmt: skip
        try:
            wait_until(lambda: self.clients().strip(), 5, "the other program's sound")
            time.sleep(OTHER_SECONDS)
            yield
        finally:
            player.stop()

    def stalls(self, speaker: str, *, does: bool) -> None:
        """The loudspeaker takes nothing any more, or takes sound again."""
        self._run("pactl", "suspend-sink", speaker, str(int(does)))

    @contextmanager
    def toning(self, hertz: int, microphone: str = MICROPHONE) -> Iterator[None]:
        """A steady tone goes into the microphone; only for phones without echo cancellation."""
        module = self._load(
            "module-sine", f"sink={microphone}", f"frequency={hertz}", f"rate={RATE}"
        )
        try:
            yield
        finally:
            self._run("pactl", "unload-module", module)

    @contextmanager
    def listening(self, speaker: str = SPEAKER) -> Iterator[list[Recording]]:
        """Takes down what comes out of a loudspeaker during the block; the one entry."""
        raw = self._folder / f"recording-{time.monotonic_ns()}.raw"
        recorder = self._recorder(raw, speaker)
        heard: list[Recording] = []
        try:
            wait_until(
                lambda: raw.exists() and raw.stat().st_size,
                5,
                "the recorder",
                explain=lambda: recorder.output,
            )
            yield heard
        finally:
            recorder.stop()
        heard.append(Recording.from_raw(raw, RATE))
        raw.unlink()

    def record(self, seconds: float, speaker: str = SPEAKER) -> Recording:
        """What comes out of a loudspeaker during the next `seconds`."""
        raw = self._folder / f"recording-{time.monotonic_ns()}.raw"
        recorder = self._recorder(raw, speaker)
        wanted = int(seconds * RATE) * 2
        try:
            wait_until(
                lambda: raw.exists() and raw.stat().st_size >= wanted,
                seconds + 5,
                f"{seconds:g} s of sound from the speaker's monitor",
                explain=lambda: recorder.output,
            )
        finally:
            recorder.stop()
        recording = Recording.from_raw(raw, RATE).part(-seconds, seconds)
        with suppress(FileNotFoundError):
            raw.unlink()
        return recording

    def _recorder(self, raw: Path, speaker: str = SPEAKER) -> Child:
        return Child(
            ["parec", "--raw", "--format=s16le", f"--rate={RATE}", "--channels=1",
             "--latency-msec=20", f"--device={speaker}.monitor", str(raw)],
            log=self._folder / "recorder.log",
            env=self._own_env,
        )  # fmt: skip

    def clients(self) -> str:
        """Who plays and who records now, for messages."""
        return self._run("pactl", "list", "short", "sink-inputs") + self._run(
            "pactl", "list", "short", "source-outputs"
        )

    def recorders(self) -> str:
        """Who listens to a microphone now."""
        return self._run("pactl", "list", "short", "source-outputs")

    def _command(self) -> list[str]:
        executable = shutil.which("pulseaudio")
        assert executable, "pulseaudio is not installed (packaging/test-packages.txt)"
        modules = [
            f"module-native-protocol-unix socket={self._socket} auth-anonymous=1",
            f"module-null-sink sink_name={SPEAKER}",
            f"module-null-sink sink_name={MICROPHONE}",
        ]
        return [
            executable, "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1",
            "--high-priority=no", "--realtime=no", "--disable-shm=yes", "--log-target=stderr",
            *(f"--load={module}" for module in modules),
        ]  # fmt: skip

    def _is_ready(self) -> bool:
        assert self._daemon.exit_code is None, f"PulseAudio ended:\n{self._daemon.output}"
        if not self._socket.exists():
            return False
        commands = [("set-default-sink", SPEAKER), ("set-default-source", f"{MICROPHONE}.monitor")]
        return all(
            subprocess.run(["pactl", *command], env=self._own_env, capture_output=True).returncode
            == 0
            for command in commands
        )

    def _run(self, *command: str) -> str:
        done = subprocess.run(
            command, env=self._own_env, capture_output=True, text=True, timeout=20
        )
        assert done.returncode == 0, f"{command}: {done.stderr}"
        return done.stdout


def _bursts(hertz: float) -> bytes:
    """A minute and a half of raw sound."""
    burst = array(
        "h",
        (
            round(32767 * VOLUME * math.sin(2 * math.pi * hertz * sample / RATE))
            for sample in range(int(BURST_SECONDS * RATE))
        ),
    ).tobytes()
    random = Random(1)
    pauses = (random.uniform(*PAUSE_SECONDS) for _ in range(150))
    return b"".join(burst + bytes(2 * int(pause * RATE)) for pause in pauses)
