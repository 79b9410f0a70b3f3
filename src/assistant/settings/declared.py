"""Every setting, declared once: section, key, type, default and what it does."""

from __future__ import annotations

from enum import Enum, unique
from typing import Annotated

from msgspec import Meta, Struct

from sip.config import DtmfWay, SrtpUse, Transport

URL_PATTERN = r"^$|^(?![Ff][Ii][Ll][Ee]:)[A-Za-z][A-Za-z0-9+.-]*:(//[^/{}?#]+([/?#].*)?|[^/].*)$"
"""A URL that leads to one server, whatever is filled in, or to none; not to a file."""


@unique
class Theme(Enum):
    """Which colours the windows use."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@unique
class CallerScreen(Enum):
    """What a click on a caller opens."""

    CARD = "card"
    NOTE = "note"
    CASE = "case"
    LEAD = "lead"
    OPPORTUNITY = "opportunity"
    URL = "url"
    PROGRAM = "program"


class AccountSettings(Struct, frozen=True, kw_only=True):
    """The extension that this program is. The password is never here."""

    extension: Annotated[str, Meta(description="Your extension, for instance 100")] = ""
    display_name: Annotated[str, Meta(description="The name that others see when you call")] = ""
    server: Annotated[str, Meta(description="Name or address of the PBX")] = ""
    port: Annotated[
        int, Meta(ge=0, le=65535, description="Port of the PBX; 0 for the transport's own")
    ] = 0
    transport: Annotated[Transport, Meta(description="How SIP travels: udp, tcp or tls")] = (
        Transport.UDP
    )
    auth_user: Annotated[
        str, Meta(description="User name for signing in, where it is not the extension")
    ] = ""
    realm: Annotated[
        str, Meta(description="Name under which the PBX asks for the password; empty: its first")
    ] = ""
    password_command: Annotated[
        tuple[str, ...],
        Meta(description="Program and arguments that print the password, as a list"),
    ] = ()
    turn_server: Annotated[str, Meta(description="host:port of a relay for audio, with ice")] = ""
    turn_user: Annotated[str, Meta(description="User name at the relay")] = ""
    turn_password_command: Annotated[
        tuple[str, ...], Meta(description="Program and arguments that print its password")
    ] = ()


class SipSettings(Struct, frozen=True, kw_only=True):
    """How the phone reaches the network and treats calls."""

    ca_file: Annotated[
        str, Meta(description="PEM file of trusted authorities; empty for the system's")
    ] = ""
    crl_file: Annotated[
        str, Meta(description="PEM file of revoked certificates, a list for each authority")
    ] = ""
    srtp: Annotated[
        SrtpUse, Meta(description="Encrypted audio: off, optional (with tls only), or required")
    ] = SrtpUse.OPTIONAL
    stun_server: Annotated[str, Meta(description="host:port that tells how a NAT maps us")] = ""
    ice: Annotated[bool, Meta(description="Find the best way for audio (ICE)")] = False
    trusted_proxies: Annotated[
        tuple[str, ...], Meta(description="Hosts besides the PBX that may send calls here")
    ] = ()
    verify_tls: Annotated[bool, Meta(description="Refuse certificates that are not trusted")] = True
    bind_address: Annotated[str, Meta(description="Local address to use; empty for any")] = ""
    local_port: Annotated[
        int, Meta(ge=0, le=65535, description="Local SIP port; 0 for any free one")
    ] = 0
    rtp_port: Annotated[
        int, Meta(ge=0, le=65535, description="First port for audio; 0 for any free one")
    ] = 4000
    ring_limit_seconds: Annotated[
        int, Meta(ge=5, le=3600, description="A call that rings this long is refused")
    ] = 180
    allow_call_waiting: Annotated[bool, Meta(description="Let a second call ring")] = True
    resume_after_consultation: Annotated[
        bool, Meta(description="Resume the caller when the colleague who was asked hangs up")
    ] = False
    session_timer_seconds: Annotated[
        int, Meta(ge=0, le=86400, description="Refresh a call at least so often; 0 for never")
    ] = 1800
    allow_direct_calls: Annotated[
        bool, Meta(description="Ring for calls that do not come from the PBX, too")
    ] = False
    dtmf: Annotated[
        DtmfWay,
        Meta(description="Keypad tones: rfc4733, info, or auto for what the other side takes"),
    ] = DtmfWay.AUTO
    answer_intercom_from: Annotated[
        tuple[Annotated[str, Meta(min_length=1, max_length=32)], ...],
        Meta(description="Extensions whose intercom calls are answered without a hand"),
    ] = ()
    max_calls: Annotated[int, Meta(ge=1, le=32, description="Most calls at once")] = 16
    log_level: Annotated[
        int, Meta(ge=0, le=6, description="How much the phone writes to its log; 0 is nothing")
    ] = 0


class AudioSettings(Struct, frozen=True, kw_only=True):
    """Which sound devices calls use."""

    microphone: Annotated[str, Meta(description="Name of the microphone; empty: default")] = ""
    speaker: Annotated[str, Meta(description="Name of the loudspeaker; empty: default")] = ""
    microphones: Annotated[
        tuple[str, ...], Meta(description="Microphones in order: the first that is here is used")
    ] = ()
    speakers: Annotated[
        tuple[str, ...], Meta(description="Loudspeakers and headsets in order, for talking")
    ] = ()
    ringers: Annotated[
        tuple[str, ...], Meta(description="Where it rings, in order; empty: where one talks")
    ] = ()
    microphone_volume: Annotated[float, Meta(description="0 to 2; 1: as it comes", ge=0, le=2)] = (
        1.0
    )
    speaker_volume: Annotated[float, Meta(description="0 to 2; 1: as it comes", ge=0, le=2)] = 1.0
    ringer_volume: Annotated[float, Meta(description="0 to 2; 1: as it comes", ge=0, le=2)] = 1.0
    echo_cancellation: Annotated[
        bool, Meta(description="Take the loudspeaker's sound out of the microphone's")
    ] = True
    codecs: Annotated[tuple[str, ...], Meta(description="Codecs, the one to be used first")] = (
        "opus",
        "G722",
        "PCMA",
        "PCMU",
    )
    null: Annotated[bool, Meta(description="Use no sound device: calls are silent")] = False


class DialingSettings(Struct, frozen=True, kw_only=True):
    """How written numbers are read and dialed at this site."""

    country: Annotated[
        str, Meta(pattern="^[A-Z]{2}$", description="Country of the site, two letters")
    ] = "GB"
    area_code: Annotated[
        str, Meta(pattern="^[0-9]*$", description="Area code of the site, without the leading 0")
    ] = ""
    external_prefix: Annotated[
        str, Meta(pattern="^[0-9*#]*$", description="Digits that get an outside line, often 9 or 0")
    ] = ""
    internal_length: Annotated[
        int, Meta(ge=1, le=10, description="How many digits an extension has")
    ] = 3


class PbxSettings(Struct, frozen=True, kw_only=True):
    """The link to the PBX that knows queues. Without a host there is none."""

    profile: Annotated[str, Meta(description="Which feature codes the PBX has")] = "asterisk"
    ami_host: Annotated[str, Meta(description="Address of the manager interface; empty: off")] = ""
    ami_port: Annotated[
        int, Meta(ge=0, le=65535, description="Its port; 0 for 5039 with TLS, 5038 without")
    ] = 0
    ami_tls: Annotated[bool, Meta(description="Encrypt the link")] = True
    ami_allow_plain: Annotated[
        bool, Meta(description="Allow a link without TLS to another computer")
    ] = False
    ami_ca_file: Annotated[str, Meta(description="PEM file that its certificate must chain to")] = (
        ""
    )
    ami_user: Annotated[str, Meta(description="Account of the manager interface")] = ""
    ami_password_command: Annotated[
        tuple[str, ...], Meta(description="Program and arguments that print its password")
    ] = ()
    queue_names: Annotated[
        dict[str, str], Meta(description='What queues are called: { "800" = "Sales" }')
    ] = {}


class ColleagueSettings(Struct, frozen=True, kw_only=True):
    """One colleague whose line is watched."""

    extension: Annotated[
        str, Meta(min_length=1, max_length=32, description="The colleague's extension")
    ]
    name: Annotated[str, Meta(description="The colleague's name")] = ""
    department: Annotated[str, Meta(description="The department it is listed under")] = ""


class WindowSettings(Struct, frozen=True, kw_only=True):
    """How the program shows itself."""

    stay_on_top: Annotated[bool, Meta(description="Keep the window above others")] = False
    start_hidden: Annotated[bool, Meta(description="Start in the tray")] = False
    theme: Annotated[Theme, Meta(description="Colours: system, light or dark")] = Theme.SYSTEM
    language: Annotated[str, Meta(description="Language, two letters; empty: the system's")] = ""


class ContactSettings(Struct, frozen=True, kw_only=True):
    """Where contacts come from, and what a click on a caller opens."""

    caller_opens: Annotated[
        CallerScreen,
        Meta(
            description="What a click on a caller opens: card, note, case, lead, opportunity, url "
            "or program"
        ),
    ] = CallerScreen.CARD
    caller_url: Annotated[
        str,
        Meta(
            pattern=URL_PATTERN,
            description='For "url"; {number}, {name}, {company}, {queue}, {dialed} are filled in',
        ),
    ] = ""
    caller_program: Annotated[
        tuple[str, ...],
        Meta(description='For "program": it and its arguments, filled in the same way'),
    ] = ()
    sample_file: Annotated[
        str, Meta(description="CSV file First,Last,Phone read once, while there are no contacts")
    ] = ""


class StoreSettings(Struct, frozen=True, kw_only=True):
    """Where contacts and history are kept."""

    path: Annotated[str, Meta(description="The file; empty: store.sqlite in the data folder")] = ""


class Settings(Struct, frozen=True, kw_only=True):
    """All settings of one profile."""

    account: AccountSettings = AccountSettings()
    sip: SipSettings = SipSettings()
    audio: AudioSettings = AudioSettings()
    dialing: DialingSettings = DialingSettings()
    pbx: PbxSettings = PbxSettings()
    colleagues: tuple[ColleagueSettings, ...] = ()
    window: WindowSettings = WindowSettings()
    contacts: ContactSettings = ContactSettings()
    store: StoreSettings = StoreSettings()

    @property
    def has_account(self) -> bool:
        """Whether there is enough to register with, password apart."""
        return bool(self.account.extension and self.account.server)
