"""The two phones that are compared: how each is set up, started and ended."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from bench.contacts import Person, filled
from bench.desktop import Desktop
from bench.lab_link import Account, Lab
from bench.places import SOURCES
from lab.settings_file import settings_text
from tests.helpers.processes import Child

END_SECONDS = 10.0
PROFILE = "lab"


class Phone:
    """A phone that can be started; it registers by itself and stays alone in its home folder."""

    name: str
    pop_only: bool
    """Only its pop counts as showing the caller; otherwise its main window does, too."""
    env: Mapping[str, str]
    command: Sequence[str]
    ending: Sequence[str]
    """A command that ends the running phone as its user would."""

    def says_it_knows(self, caller: Person) -> bool:
        """Whether the phone, asked while `caller` rings, names him; true where it tells nobody."""
        del caller
        return True


class Assistant(Phone):
    """This program, with 100,000 people in its store."""

    name = "assistant"
    pop_only = True

    def __init__(self, desktop: Desktop, lab: Lab, people: int) -> None:
        home = desktop.folder / "assistant"
        self.env = {
            **desktop.env(home),
            "ASSISTANT_CONFIG_DIR": str(home / "config"),
            "ASSISTANT_DATA_DIR": str(home / "data"),
            # The program of this checkout, whatever else is installed.
            "PYTHONPATH": str(SOURCES),
        }
        settings = home / "config" / "profiles" / PROFILE / "settings.toml"
        settings.parent.mkdir(parents=True)
        settings.write_text(settings_text(lab.where), encoding="utf-8")
        store = home / "data" / "profiles" / PROFILE / "store.sqlite"
        self.callers = filled(store, people)
        installed = Path(sys.executable).with_name("assistant")
        start = [str(installed)] if installed.exists() else [sys.executable, "-m", "assistant"]
        self.command = [*start, "--profile", PROFILE]
        self.ending = [*self.command, "quit"]

    def says_it_knows(self, caller: Person) -> bool:
        """Ask the running program by its command line."""
        done = subprocess.run(
            [*self.command, "status", "--json"],
            env=self.env, capture_output=True, text=True, timeout=END_SECONDS,
        )  # fmt: skip
        contacts = [call["contact"] or {} for call in json.loads(done.stdout)["calls"]]
        return any(one.get("name") == caller.name for one in contacts)


class Twinkle(Phone):
    """Debian's Twinkle as it comes, with both callers in its address book."""

    name = "twinkle"
    pop_only = False
    command = ("twinkle", "-f", PROFILE)
    ending = ("twinkle", "--cmd", "quit", "--immediate")

    def __init__(self, desktop: Desktop, lab: Lab, callers: Sequence[Person]) -> None:
        home = desktop.folder / "twinkle"
        self.env = desktop.env(home)
        folder = home / ".twinkle"
        folder.mkdir(parents=True)
        (folder / f"{PROFILE}.cfg").write_text(profile(lab.account), encoding="utf-8")
        book = "".join(f"{one.first}|{one.last}||{one.number}|\n" for one in callers)
        (folder / "twinkle.ab").write_text(book, encoding="utf-8")


def profile(account: Account) -> str:
    """Twinkle's settings for an account; everything else stays as Twinkle has it."""
    server = f"{account.server}:{account.port}"
    return (
        f"user_name={account.extension}\nuser_domain={server}\nuser_display=Ada Martin\n"
        f"auth_name={account.extension}\nauth_pass={account.password}\n"
        f"registrar={server}\nregister_at_startup=yes\nregistration_time=300\n"
        "sip_transport=udp\n"
    )


class Running:
    """One start of a phone; `started_at` is the moment before its process was made (epoch ns)."""

    def __init__(self, phone: Phone, log: Path) -> None:
        self._phone = phone
        self.started_at = time.time_ns()
        self._child = Child(phone.command, log=log, env=phone.env)

    @property
    def pid(self) -> int:
        """Its process."""
        return self._child.pid

    @property
    def last_words(self) -> str:
        """The end of what it wrote, for messages."""
        return self._child.output[-2000:]

    def end(self) -> None:
        """Let it end as its user would; insist when it does not."""
        subprocess.run(
            self._phone.ending, env=self._phone.env, capture_output=True, timeout=END_SECONDS
        )
        try:
            self._child.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            self._child.stop()

    def kill(self) -> None:
        """Whatever it is doing: see that it is gone."""
        if self._child.exit_code is None:
            self._child.kill()
