"""The desk at the second office: its account, its calls with the colleagues there."""

from __future__ import annotations

from dataclasses import replace

from lab.places import Places, Ports
from lab.second.baresip import Baresip
from lab.second.office import SecondOffice
from sip import commands as cmd
from sip.config import AccountConfig, Transport
from sip.events import CallSnapshot
from sip.states import CallState, RegistrationState
from tests.helpers.sip_phone import SipPhone

DESK = "200"


def at_rest(phone: Baresip) -> Baresip:
    """Without calls, and without the memory of earlier ones."""
    phone.wait(lambda: "(0)" in phone.ask("listcalls"), "no call is left")
    phone.forget()
    return phone


def account(office: SecondOffice, **changes: object) -> AccountConfig:
    """The desk's account at the second office."""
    ports = office.places.ports
    over_tls = changes.get("transport") is Transport.TLS
    fields = {
        "extension": DESK,
        "server": office.places.host,
        "port": ports.sip_tls if over_tls else ports.sip,
        "password": office.pbx.passwords[DESK],
        **changes,
    }
    return AccountConfig(**fields)  # type: ignore[arg-type]


def register(phone: SipPhone, office: SecondOffice, **changes: object) -> None:
    """Register the desk and wait until it is."""
    phone.post(cmd.Register(account(office, **changes)))
    phone.wait(
        lambda: (told := phone.registration()) and told.state is RegistrationState.REGISTERED,
        "the registration at Kamailio",
    )


def hang_up_all(phone: SipPhone) -> None:
    """End every call that a phone has."""
    for key in phone.call_keys():
        call = phone.call(key)
        if call is not None and call.state is not CallState.ENDED:
            phone.post(cmd.HangUp(key))
            phone.wait_for_end(key)


def called(desk: SipPhone, phone: Baresip, office: SecondOffice) -> CallSnapshot:
    """A call from a colleague that rings at the desk."""
    phone.ask("dial", office.pbx.uri(DESK))
    return desk.wait_for_ring()


def talking(desk: SipPhone, phone: Baresip, office: SecondOffice) -> str:
    """A call from a colleague that was answered at the desk; its key."""
    key = called(desk, phone, office).key
    desk.post(cmd.Answer(key))
    desk.wait_for_state(key, CallState.CONNECTED)
    phone.wait_for("CALL_ESTABLISHED")
    return key


def another_place(places: Places, steps: int) -> Places:
    """Room for one more Kamailio beside the usual one."""
    name = f"{places.home.name}-{steps}"
    ports = Ports(places.ports.base + 2 * steps)
    return replace(places, home=places.home.with_name(name), ports=ports)
