"""Starts the program on `FakeSip`, with settings and a store of its own, gone afterwards."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from pathlib import Path

import msgspec

from assistant.process.paths import Folders, folders_of
from assistant.settings import (
    AccountSettings,
    ColleagueSettings,
    DialingSettings,
    Settings,
    StoreSettings,
)
from assistant.settings.reading import Loaded, load_settings
from assistant.startup import EventBuffer, Started, account_config
from sip.commands import Register, WatchExtensions
from sip.fake import FakeSip

COLLEAGUES = (
    ("101", "Ben Okafor", "Reception"),
    ("102", "Carla Rossi", "Sales"),
    ("103", "Dmitri Volkov", "Sales"),
    ("104", "Elena Petrova", "Sales"),
    ("105", "Frank Weber", "Support"),
    ("106", "Grace Liu", "Support"),
    ("107", "Hugo Martín", "Support"),
    ("108", "Inès Laurent", "Support"),
    ("109", "Jonas Berg", "Support"),
)
CONTACTS = (
    ("Priya", "Nair", "+44 161 552 7789", "Northwind Traders"),
    ("Tom", "Becker", "+44 20 7946 0018", "Becker & Sons"),
    ("Óscar", "Núñez", "+44 161 496 0101", "Núñez Arquitectos"),
    ("Aiko", "Tanaka", "+44 131 496 0455", "Lothian Paper"),
)


def start_demo(folders: Folders) -> Started:
    """The scripted office, registered, in the user's theme and language."""
    home = Path(tempfile.mkdtemp(prefix="assistant-demo-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    own = own_settings(folders)
    settings = msgspec.structs.replace(
        demo_settings(home / "store.sqlite"), window=own.settings.window
    )
    events = EventBuffer()
    phone = FakeSip(events.sink)
    phone.start()
    phone.post(Register(account_config(settings.account, "demo")))
    phone.post(WatchExtensions(tuple(one.extension for one in settings.colleagues)))
    loaded = Loaded(settings, own.mistakes)
    return Started(folders._replace(config=home), loaded, phone, events, None)


def own_settings(folders: Folders) -> Loaded:
    """The user's settings, whose looks the demo takes: the profile's, else the usual ones."""
    if folders.settings_file.exists():
        return load_settings(folders.settings_file)
    return Loaded(load_settings(folders_of().settings_file).settings)


def demo_settings(store: Path) -> Settings:
    """Extension 100 of the office."""
    return Settings(
        account=AccountSettings(extension="100", display_name="Ada Martin", server="pbx.example"),
        dialing=DialingSettings(country="GB", area_code="161"),
        colleagues=tuple(
            ColleagueSettings(extension=extension, name=name, department=department)
            for extension, name, department in COLLEAGUES
        ),
        store=StoreSettings(path=str(store)),
    )
