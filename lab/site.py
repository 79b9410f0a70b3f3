"""The site's own part of the Asterisk configuration: what the lab puts in place of `site/`."""

import socket

from lab.passwords import CONTROL_ACCOUNT, password, password_name_of_role
from lab.places import LOOPBACK, Places
from lab.roster import PEOPLE, ROLES

MAILBOX_PIN = "0000"


def site_files(places: Places) -> dict[str, str]:
    """The generated files, by their path below Asterisk's configuration folder."""
    return {
        "site/pjsip.conf": _pjsip(places),
        "site/manager.conf": _manager(places),
        "site/rtp.conf": f"rtpstart = {places.ports.rtp_first}\nrtpend = {places.ports.rtp_last}\n",
        "site/voicemail.conf": "".join(
            f"{one.extension} => {MAILBOX_PIN},{one.name}\n" for one in PEOPLE
        ),
        "site/globals.conf": "OUTSIDE_BEFORE = Local/\nOUTSIDE_AFTER = @world\n",
        "site/extensions.conf": WORLD,
    }


def hosts_file() -> str:
    """Names that Asterisk would otherwise ask a name server for, and wait."""
    return f"127.0.0.1 localhost {socket.gethostname()} A.ROOT-SERVERS.NET\n"


def _pjsip(places: Places) -> str:
    ports = places.ports
    transports = "".join(
        f"[{kind}]\ntype = transport\nprotocol = {kind}\nbind = {places.host}:{ports.sip}\n\n"
        for kind in ("udp", "tcp")
    )
    tls = (
        f"[tls]\ntype = transport\nprotocol = tls\nbind = {places.host}:{ports.sip_tls}\n"
        "method = tlsv1_2\ncert_file = /etc/asterisk/site/tls/server.pem\n"
        "priv_key_file = /etc/asterisk/site/tls/server.key\n\n"
    )
    credentials = "".join(
        f"[{one.extension}](credentials)\nusername = {one.extension}\n"
        f"password = {password(places, one.extension)}\n\n"
        for one in PEOPLE
    )
    return transports + tls + credentials


def _manager(places: Places) -> str:
    ports = places.ports
    general = (
        f"[general](+)\nport = {ports.ami}\nbindaddr = {places.host}\ntlsenable = yes\n"
        f"tlsbindaddr = {places.host}:{ports.ami_tls}\n"
        "tlscertfile = /etc/asterisk/site/tls/server.pem\n"
        "tlsprivatekey = /etc/asterisk/site/tls/server.key\n\n"
    )
    # the office's own files let nobody in but from loopback
    door = "" if places.host == LOOPBACK else f"permit = {places.host}/32\n"
    roles = "".join(
        f"[{role}](+)\nsecret = {password(places, password_name_of_role(role))}\n{door}\n"
        for role in ROLES
    )
    own = password(places, password_name_of_role(CONTROL_ACCOUNT))
    rights = f"secret = {own}\n{door}read = all\nwrite = all\n"
    return f"{general}{roles}[{CONTROL_ACCOUNT}](role)\n{rights}"


WORLD = r"""
; The world outside the lab: callers who ring in, and numbers that answer.

; A caller from outside. His number and name come encoded, so that nothing in them can be taken
; for dialplan; he hangs up by himself after LAB_SECONDS.
[world-calls]
exten => _X!,1,NoOp(from outside to ${EXTEN})
 same => n,GotoIf($["${LAB_FROM}" = ""]?name)
 same => n,Set(CALLERID(num)=${BASE64_DECODE(${LAB_FROM})})
 same => n(name),GotoIf($["${LAB_NAME_1}" = ""]?ready)
 same => n,Set(CALLERID(name)=${BASE64_DECODE(${LAB_NAME_1})})
 same => n,GotoIf($["${LAB_NAME_2}" = ""]?ready)
 same => n,Set(CALLERID(name)=${BASE64_DECODE(${LAB_NAME_1})}${BASE64_DECODE(${LAB_NAME_2})})
 same => n(ready),NoOp(as ${CALLERID(num)})
 same => n,Set(CALLERID(pres)=${LAB_PRESENTATION})
 same => n,ExecIf($["${LAB_SECONDS}" != ""]?Set(TIMEOUT(absolute)=${LAB_SECONDS}))
 same => n,Goto(incoming,${EXTEN},1)

; what the one who answers such a caller hears
[world-hears]
exten => echo,1,Answer()
 same => n,Echo()
exten => tone,1,Answer()
 same => n,Milliwatt(m)
exten => silence,1,Answer()
 same => n,Wait(86400)

; Numbers the office may dial. The last three digits say what becomes of the call.
[world]
exten => _X.,1,Wait(0.2)
 same => n,GotoIf($["${EXTEN:-3}" = "486"]?busy)
 same => n,GotoIf($["${EXTEN:-3}" = "404"]?unknown)
 same => n,Ringing()
 same => n,GotoIf($["${EXTEN:-3}" = "480"]?silent)
 same => n,Wait(1)
 same => n,Answer()
 same => n,Echo()
 same => n(busy),Busy(10)
 same => n(unknown),Hangup(1)
 same => n(silent),Wait(120)
 same => n,Hangup(19)
"""
