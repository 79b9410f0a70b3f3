"""The settings folder of the program's profile "lab": extension 100 of this lab."""

from lab.passwords import password_name_of_role
from lab.places import Places
from lab.roster import DESK, PEOPLE, QUEUES, person

ROLE = "manager"


def settings_text(places: Places) -> str:
    """The TOML text of the profile."""
    me = person(DESK)
    name = me.name if me else DESK
    secrets = places.secrets
    colleagues = "".join(
        f"\n[[colleagues]]\nextension = {_quoted(one.extension)}\nname = {_quoted(one.name)}\n"
        f"department = {_quoted(one.department)}\n"
        for one in PEOPLE
        if one.extension != DESK
    )
    queue_names = ", ".join(f"{_quoted(one.extension)} = {_quoted(one.name)}" for one in QUEUES)
    return f"""# Written by `python -m lab up`; changes are lost.
[account]
extension = {_quoted(DESK)}
display_name = {_quoted(name)}
server = {_quoted(places.host)}
port = {places.ports.sip}
transport = "udp"
password_command = ["cat", {_quoted(str(secrets / DESK))}]

[dialing]
country = "GB"
area_code = "161"
external_prefix = ""
internal_length = 3

[pbx]
profile = "asterisk"
ami_host = {_quoted(places.host)}
ami_port = {places.ports.ami_tls}
ami_user = {_quoted(ROLE)}
ami_tls = true
ami_ca_file = {_quoted(str(places.ca_file))}
ami_password_command = ["cat", {_quoted(str(secrets / password_name_of_role(ROLE)))}]
queue_names = {{ {queue_names} }}
{colleagues}"""


def write_settings(places: Places) -> None:
    """Write the profile if its content differs; the program may be reading it."""
    file = places.profile_file
    text = settings_text(places)
    if file.exists() and file.read_text() == text:
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    partial = file.with_suffix(".new")
    partial.write_text(text)
    partial.replace(file)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
