"""The lab's passwords: made once, one file each, readable by their owner only."""

import secrets

from lab.errors import LabError
from lab.places import Places
from lab.roster import PEOPLE, ROLES

CONTROL_ACCOUNT = "lab"
"""The lab's own AMI account; the program never gets it."""


def password_name_of_role(role: str) -> str:
    """The file name of an AMI account's password."""
    return f"ami-{role}"


def make_passwords(places: Places) -> None:
    """Make what is missing; a lab keeps its passwords as long as its folder lives."""
    places.secrets.mkdir(parents=True, exist_ok=True)
    places.secrets.chmod(0o700)
    names = [person.extension for person in PEOPLE]
    names += [password_name_of_role(role) for role in (*ROLES, CONTROL_ACCOUNT)]
    for name in names:
        file = places.secrets / name
        if not file.exists() or not file.read_text().strip():
            file.touch(mode=0o600)
            file.chmod(0o600)
            file.write_text(secrets.token_urlsafe(12) + "\n")


def password(places: Places, name: str) -> str:
    """A password by the name of its file, for instance "100" or "ami-user"."""
    try:
        return (places.secrets / name).read_text().strip()
    except FileNotFoundError as error:
        raise LabError(
            f"The lab has no password for {name!r}; `python -m lab up` makes them."
        ) from error
