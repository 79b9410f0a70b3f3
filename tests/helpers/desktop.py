"""A private desktop: X server, window manager, session bus, accessibility, sound and folders."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from tests.helpers.accessibility import AccessibilityBus
from tests.helpers.pointer import Pointer
from tests.helpers.processes import Child
from tests.helpers.screen import Screen
from tests.helpers.sound import SoundCard
from tests.helpers.waiting import wait_until

SIZE = "1600x1000x24"
AT_SPI_LAUNCHERS = (
    "/usr/libexec/at-spi-bus-launcher",
    "/usr/lib/at-spi2-core/at-spi-bus-launcher",
)


class Desktop:
    """All that a desk's program needs, in `folder` and nowhere else; `stop` leaves nothing running.

    `env` is for programs that are to run on it.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._children: list[Child] = []
        _check_tools()
        folders = {
            "HOME": folder / "home",
            "XDG_RUNTIME_DIR": folder / "run",
            "XDG_CONFIG_HOME": folder / "config",
            "XDG_DATA_HOME": folder / "data",
            "XDG_CACHE_HOME": folder / "cache",
            "XDG_STATE_HOME": folder / "state",
        }
        for place in folders.values():
            place.mkdir(parents=True, mode=0o700)
        self._env = _clean_environment() | {key: str(place) for key, place in folders.items()}
        try:
            self._start()
        except BaseException:
            self.stop()
            raise

    @property
    def env(self) -> Mapping[str, str]:
        """The environment of a program on this desktop."""
        return dict(self._env)

    def stop(self) -> None:
        """End everything that was started, newest first."""
        if hasattr(self, "accessibility"):
            self.accessibility.close()
        if hasattr(self, "sound"):
            self.sound.stop()
        while self._children:
            self._children.pop().stop()

    def _start(self) -> None:
        self.sound = SoundCard(self.folder / "sound")
        self._env |= self.sound.env
        self._env["DISPLAY"] = self._start_x_server()
        self._env["DBUS_SESSION_BUS_ADDRESS"] = self._start_session_bus()
        self._launch("openbox", "openbox", "--sm-disable")
        launcher = next(path for path in AT_SPI_LAUNCHERS if Path(path).exists())
        self._launch("at-spi", launcher, "--launch-immediately")
        self.accessibility = AccessibilityBus(self._env["DBUS_SESSION_BUS_ADDRESS"])
        self.pointer = Pointer(self._env)
        self.screen = Screen(self.accessibility, self.pointer, self.folder / "screenshots")
        self.pointer.wait_for_window_manager()

    def _start_x_server(self) -> str:
        """The display's name, once the server says which number it took."""
        reader, writer = os.pipe()
        self._launch(
            "Xvfb", "Xvfb", "-displayfd", str(writer), "-screen", "0", SIZE, "-nolisten", "tcp",
            "-noreset", "-dpi", "96", pass_fds=(writer,),
        )  # fmt: skip
        os.close(writer)
        with os.fdopen(reader, encoding="ascii") as answer:
            number = answer.readline().strip()
        assert number.isdigit(), f"Xvfb did not start:\n{self._children[-1].output}"
        return f":{number}"

    def _start_session_bus(self) -> str:
        socket = self.folder / "run" / "bus"
        address = f"unix:path={socket}"
        bus = self._launch("dbus", "dbus-daemon", "--session", "--nofork", f"--address={address}")
        wait_until(socket.exists, 5, "the session bus", explain=lambda: bus.output)
        return address

    def _launch(self, name: str, *command: str, pass_fds: tuple[int, ...] = ()) -> Child:
        log = self.folder / f"{name}.log"
        child = Child(command, log=log, env=self._env, pass_fds=pass_fds)
        self._children.append(child)
        return child


def _clean_environment() -> dict[str, str]:
    """This environment without what would lead to another desktop, sound server or Qt backend."""
    foreign = ("XDG_", "DBUS_", "PULSE_", "QT_", "WAYLAND_", "GTK_", "AT_SPI_", "ASSISTANT_")
    kept = {key: value for key, value in os.environ.items() if not key.startswith(foreign)}
    for key in ("DISPLAY", "XAUTHORITY", "SESSION_MANAGER", "PYTHONPATH"):
        kept.pop(key, None)
    return kept | {
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "NO_AT_BRIDGE": "0",
    }


def _check_tools() -> None:
    """Assert that every tool is there, instead of failing halfway."""
    tools = ("Xvfb", "openbox", "xdotool", "dbus-daemon", "pulseaudio", "pactl", "setpriv")
    missing = [tool for tool in tools if shutil.which(tool) is None]
    if not any(Path(path).exists() for path in AT_SPI_LAUNCHERS):
        missing.append("at-spi-bus-launcher")
    assert not missing, f"not installed (see packaging/test-packages.txt): {', '.join(missing)}"
