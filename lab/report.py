"""What `up` and `status` print: everything another program needs to use the lab."""

from typing import Any

from lab import pbx
from lab.ami import AmiError
from lab.passwords import password, password_name_of_role
from lab.phone_client import PhonesError, ask_phones
from lab.places import Places
from lab.processes import recall
from lab.roster import DESK, PEOPLE, QUEUES, ROLES

Json = dict[str, Any]


def status(places: Places) -> Json:
    """The lab as it is now, ready for JSON."""
    process = pbx.running(places)
    phones = recall(places.run / "phones.pid")
    ports = places.ports
    return {
        "running": process is not None,
        "asterisk_version": _version(places) if process else None,
        "pids": {
            "asterisk": process.pid if process else None,
            "phones": phones.pid if phones else None,
        },
        "home": str(places.home),
        "profile": places.profile,
        "profile_file": str(places.profile_file),
        "sip": {
            "udp": {"host": places.host, "port": ports.sip},
            "tcp": {"host": places.host, "port": ports.sip},
            "tls": {"host": places.host, "port": ports.sip_tls},
        },
        "ami": {
            "plain": {"host": places.host, "port": ports.ami},
            "tls": {"host": places.host, "port": ports.ami_tls},
        },
        "rtp": {"first": ports.rtp_first, "last": ports.rtp_last},
        "ca_file": str(places.ca_file),
        "desk": DESK,
        "extensions": [
            {
                "extension": one.extension,
                "name": one.name,
                "department": one.department,
                "password": _password(places, one.extension),
                "password_file": str(places.secrets / one.extension),
                "lab_phone": one.extension != DESK,
            }
            for one in PEOPLE
        ],
        "ami_accounts": [
            {"user": role, "role": role, "secret": _password(places, password_name_of_role(role))}
            for role in ROLES
        ],
        "queues": [
            {"extension": one.extension, "name": one.name, "members": list(one.members)}
            for one in QUEUES
        ],
        "phones": _phones(places),
    }


def _password(places: Places, name: str) -> str | None:
    return password(places, name) if (places.secrets / name).exists() else None


def _version(places: Places) -> str | None:
    try:
        with pbx.connect(places) as ami:
            return ami.action("CoreSettings").get("AsteriskVersion")
    except (AmiError, TimeoutError):
        return None


def _phones(places: Places) -> Json:
    try:
        phones = ask_phones(places, {"op": "list"})["phones"]
    except PhonesError as error:
        return {"running": False, "reason": str(error)}
    short = ("registered", "policy", "hears")
    states = {
        name: {key: phone[key] for key in short} | {"calls": len(phone["calls"])}
        for name, phone in phones.items()
    }
    return {"running": True, "states": states}
