"""The first half second: the phone is on its way to the PBX before Qt is even loaded.

Loading Qt takes longer than registering does. So the SIP thread starts first and gets a head start;
what it reports meanwhile is kept until the windows can take it.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from assistant.account.sign_in import SignIn
from assistant.pbx.errors import ProfileError
from assistant.pbx.profiles import load_profile
from assistant.process import logs, trace
from assistant.process.paths import Folders
from assistant.process.resources import resource
from assistant.settings import AccountSettings, Settings, Theme
from assistant.settings.reading import Loaded, load_settings
from sip.commands import Register, SipCommand, WatchExtensions
from sip.config import AccountConfig, HeaderNames, SipConfig
from sip.events import CallChanged, EngineStopped, RegistrationChanged, SipEvent
from sip.states import CallState, RegistrationState

if TYPE_CHECKING:
    from assistant.commandline.arguments import Wish
    from sip.service import Phone


log = logging.getLogger(__name__)

UNDISTURBED_SECONDS = 1.0
SWITCH_SECONDS = 0.0005
"""A thread that wants the interpreter waits at most this long (Python's default: 5 ms), so that a
call which the SIP thread reports is painted while that thread or the worker goes on."""

HEAD_START_SECONDS = 0.4
"""So long at most the windows wait for the phone. Both need the same interpreter: side by side each
takes twice as long, one after the other the phone is there earlier and the windows no later."""


class EventBuffer:
    """Takes the SIP thread's events from the first moment on; hands them over in order."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._early: list[SipEvent] = []
        self._target: Callable[[SipEvent], None] | None = None
        self._has_begun = threading.Event()

    def sink(self, event: SipEvent) -> None:
        """Take an event; any thread."""
        if trace.is_on():
            _mark(event)
        if isinstance(event, RegistrationChanged | EngineStopped):
            self.let_windows_go_on()
        with self._lock:
            if self._target is None:
                self._early.append(event)
            else:
                self._target(event)

    def wait_for_registration(self, seconds: float) -> bool:
        """Block until the phone is at its registration or has nothing to register, or for so long.

        Whether it was not only the time.
        """
        return self._has_begun.wait(seconds)

    def let_windows_go_on(self) -> None:
        """The phone needs no head start any more. Any thread."""
        self._has_begun.set()

    def attach(self, target: Callable[[SipEvent], None]) -> None:
        """Replay what came so far into `target`, and send it everything from now on.

        `target` must return at once and must not come back here.
        """
        with self._lock:
            for event in self._early:
                target(event)
            self._early.clear()
            self._target = target


class Started(NamedTuple):
    """What runs already when the windows are built."""

    folders: Folders
    loaded: Loaded
    phone: Phone
    events: EventBuffer
    sign_in: SignIn | None
    """None without an account."""


def run(folders: Folders, wish: Wish) -> int:
    """Start everything and run until the user quits; the exit code."""
    logs.begin()
    sys.setswitchinterval(UNDISTURBED_SECONDS)
    if wish.demo:
        from assistant.demo.start import start_demo

        started = start_demo(folders)
    else:
        started = start_phone(folders)
    started = started._replace(loaded=with_looks(started.loaded, wish))
    load_shiboken()
    from assistant.app import App

    return App(started, wish).run()


def with_looks(loaded: Loaded, wish: Wish) -> Loaded:
    """The settings with the theme and language that were asked for at this start."""
    if not wish.theme and not wish.language:
        return loaded
    before = loaded.settings
    window = msgspec.structs.replace(
        before.window,
        theme=Theme(wish.theme) if wish.theme else before.window.theme,
        language=wish.language or before.window.language,
    )
    return loaded._replace(settings=msgspec.structs.replace(before, window=window))


def load_shiboken() -> None:
    """Load PySide6's base so that no other thread's import can break it.

    Its bootstrap goes through `sys.modules` in a Python loop, and aborts the process when another
    thread's import adds to it meanwhile ("could not initialize part 2"). The SIP thread is loading
    PJSIP at this moment. With the long switch interval, set before that thread began, a thread
    gives way only where it waits for a file or the network, which that loop does not.
    """
    import shiboken6  # noqa: F401

    sys.setswitchinterval(SWITCH_SECONDS)
    read_no_sources()


def read_no_sources() -> None:
    """Keep PySide6 from reading the source of every module that is imported, and from keeping it.

    It looks for its own name in there, to know where ``from __feature__ import`` may stand, which
    is nowhere in this program. That was 80,000 lines, 50 ms and, for good, 8 MB (measured). A later
    PySide6 that has no such function costs that again, and a test fails.
    """
    feature: Any = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda module: module.__name__.startswith("assistant")


def start_phone(folders: Folders) -> Started:
    """Read the settings, start the SIP thread and let it register."""
    from sip.service import SipService

    loaded = load_settings(folders.settings_file)
    settings = loaded.settings
    events = EventBuffer()
    phone = SipService(sip_config(settings, folders), events.sink)
    phone.start()
    trace.mark("sip_started")
    sign_in = None
    if settings.has_account:
        use = register_with(settings.account, phone.post)
        sign_in = SignIn(settings.account, use, events.let_windows_go_on)
        sign_in.start()
    phone.post(WatchExtensions(tuple(one.extension for one in settings.colleagues)))
    if sign_in is not None:
        events.wait_for_registration(HEAD_START_SECONDS)
    return Started(folders, loaded, phone, events, sign_in)


def sip_config(settings: Settings, folders: Folders) -> SipConfig:
    """How the phone runs under these settings."""
    sip, audio = settings.sip, settings.audio
    return SipConfig(
        bind_address=sip.bind_address,
        local_port=sip.local_port,
        rtp_port=sip.rtp_port,
        max_calls=sip.max_calls,
        ring_limit_seconds=sip.ring_limit_seconds,
        allow_call_waiting=sip.allow_call_waiting,
        resume_after_consultation=sip.resume_after_consultation,
        session_timer_seconds=sip.session_timer_seconds,
        allow_direct_calls=sip.allow_direct_calls,
        headers=header_names(settings.pbx.profile),
        dtmf=sip.dtmf,
        answer_intercom_from=sip.answer_intercom_from,
        verify_tls=sip.verify_tls,
        ca_file=sip.ca_file,
        crl_file=sip.crl_file,
        srtp=sip.srtp,
        stun_server=sip.stun_server,
        use_ice=sip.ice,
        trusted_proxies=sip.trusted_proxies,
        microphone=audio.microphone,
        speaker=audio.speaker,
        microphones=audio.microphones,
        speakers=audio.speakers,
        ringers=audio.ringers,
        microphone_volume=audio.microphone_volume,
        speaker_volume=audio.speaker_volume,
        ringer_volume=audio.ringer_volume,
        echo_cancellation=audio.echo_cancellation,
        codecs=audio.codecs,
        sound_folder=str(folders.sound_folder),
        use_null_audio=audio.null,
        log_file=str(folders.sip_log_file) if sip.log_level else "",
        log_level=sip.log_level,
    )


def header_names(profile: str) -> HeaderNames:
    """What the PBX calls its headers; nothing when the profile cannot be used (the desk tells)."""
    try:
        names = load_profile(resource("pbx", "profiles"), profile).headers
    except ProfileError:
        return HeaderNames("", "", "", "", "")
    return HeaderNames(*(getattr(names, field) for field in HeaderNames.__dataclass_fields__))


def account_config(
    account: AccountSettings, password: str, turn_password: str = ""
) -> AccountConfig:
    """The account as the phone wants it. Raises `ConfigError`."""
    return AccountConfig(
        extension=account.extension,
        server=account.server,
        password=password,
        port=account.port,
        transport=account.transport,
        display_name=account.display_name,
        auth_user=account.auth_user,
        realm=account.realm,
        turn_server=account.turn_server,
        turn_user=account.turn_user,
        turn_password=turn_password,
    )


def register_with(
    account: AccountSettings, post: Callable[[SipCommand], None]
) -> Callable[[str], None]:
    """What is done with the password as soon as it is there; any thread."""

    def use(password: str) -> None:
        post(Register(account_config(account, password, relay_password(account))))

    return use


def relay_password(account: AccountSettings) -> str:
    """The password at the relay for audio; "" when there is none, or none can be had. Blocks."""
    if not account.turn_password_command:
        return ""
    from assistant.account.passwords import PasswordError, from_command

    try:
        password = from_command(account.turn_password_command)
    except PasswordError as error:
        log.warning("no password for the relay %s: %s", account.turn_server, error)
        return ""
    logs.hide(password)
    return password


def _mark(event: SipEvent) -> None:
    match event:
        case RegistrationChanged(state=RegistrationState.REGISTERED):
            trace.mark("registered")
        case CallChanged(call) if call.state is CallState.RINGING:
            trace.mark("invite_seen", key=call.key)
        case _:
            pass
