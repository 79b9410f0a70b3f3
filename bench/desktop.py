"""The desktop on which both phones run: Xvfb, openbox, a session bus and a sound server."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType

from bench.screen import Screen
from tests.helpers.processes import Child
from tests.helpers.sound import SoundCard

SIZE = "1600x1000x24"
START_SECONDS = 10.0
FOREIGN = ("XDG_", "DBUS_", "PULSE_", "QT_", "WAYLAND_", "GTK_", "AT_SPI_", "ASSISTANT_", "PYTHON")


class Desktop:
    """A private desktop in `folder`; use it as a context manager.

    Sound goes through ALSA into a sound server without a card, because a null device would not
    keep time and would let a ringing phone spin.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._children: list[Child] = []
        for name in ("run", "screen"):
            (folder / name).mkdir(parents=True, mode=0o700)
        self._env = {
            name: value for name, value in os.environ.items() if not name.startswith(FOREIGN)
        } | {"LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb"}
        try:
            self._start()
        except BaseException:
            self.stop()
            raise

    def __enter__(self) -> Desktop:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def env(self, home: Path) -> Mapping[str, str]:
        """The environment of a program whose home folder is `home`."""
        folders = {
            "HOME": home,
            "XDG_CONFIG_HOME": home / ".config",
            "XDG_DATA_HOME": home / ".local/share",
            "XDG_CACHE_HOME": home / ".cache",
            "XDG_STATE_HOME": home / ".local/state",
            "XDG_RUNTIME_DIR": self.folder / "run",
        }
        return self._env | {name: str(folder) for name, folder in folders.items()}

    def stop(self) -> None:
        """End everything that was started, newest first."""
        while self._children:
            self._children.pop().stop()
        if hasattr(self, "_sound"):
            self._sound.stop()

    def _start(self) -> None:
        self._sound = SoundCard(self.folder / "sound")
        self._env |= self._sound.env
        self._env["DISPLAY"] = self._start_x_server()
        address = f"unix:path={self.folder / 'run' / 'bus'}"
        self._launch("dbus-daemon", "--session", "--nofork", f"--address={address}")
        self._env["DBUS_SESSION_BUS_ADDRESS"] = address
        self._launch("openbox", "--sm-disable")
        self.screen = Screen(self.folder / "screen")
        # openbox paints nothing by which it could be awaited, and the warm-up runs come first.
        time.sleep(1.0)

    def _start_x_server(self) -> str:
        reader, writer = os.pipe()
        self._launch(
            "Xvfb", "-displayfd", str(writer), "-screen", "0", SIZE, "-nolisten", "tcp",
            "-noreset", "-dpi", "96", "-fbdir", str(self.folder / "screen"), pass_fds=(writer,),
        )  # fmt: skip
        os.close(writer)
        with os.fdopen(reader, encoding="ascii") as answer:
            number = answer.readline().strip()
        if not number.isdigit():
            raise RuntimeError(f"Xvfb did not start:\n{self._children[-1].output}")
        return f":{number}"

    def _launch(self, *command: str, pass_fds: tuple[int, ...] = ()) -> None:
        log = self.folder / f"{command[0]}.log"
        self._children.append(Child(command, log=log, env=self._env, pass_fds=pass_fds))
