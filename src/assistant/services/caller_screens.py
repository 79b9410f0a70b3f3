"""What a click on a caller opens outside of this program, with who calls filled in.

The caller chooses most of what is filled in. So it is always one part of a URL, escaped, or one
argument of a program, which is started without a shell and cannot take it for an option, a file of
arguments or a server's folder. A batch file is not started at all: Windows gives it to a shell.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from urllib.parse import quote

from assistant.services.state import CallEntry

_PLACE = re.compile(r"\{(number|name|company|queue|dialed)\}")
_MEANINGFUL = "-/\\@"
"""What may mean more than itself where an argument begins."""
_BATCH_FILES = (".bat", ".cmd")


def facts_of(entry: CallEntry) -> Mapping[str, str]:
    """What can be filled in; empty where it is not known."""
    call, caller = entry.call, entry.caller
    return {
        "number": re.sub(r"[^0-9+*#]", "", call.remote.user),
        "name": caller.name,
        "company": caller.company,
        "queue": call.queue,
        "dialed": call.dialed,
    }


def filled_url(template: str, facts: Mapping[str, str]) -> str:
    """The URL, every value escaped (RFC 3986 §2.1)."""
    return _PLACE.sub(lambda place: quote(facts[place[1]], safe=""), template)


def filled_arguments(template: Sequence[str], facts: Mapping[str, str]) -> tuple[str, ...]:
    """The program, which is taken as it stands, and its arguments."""
    program, *arguments = template
    return (program, *(_argument(one, facts) for one in arguments))


def is_batch_file(program: str) -> bool:
    """Whether Windows would give it to its shell, which reads the arguments in a way of its own."""
    return program.rstrip(". ").casefold().endswith(_BATCH_FILES)


def _argument(template: str, facts: Mapping[str, str]) -> str:
    done = _PLACE.sub(lambda place: facts[place[1]], template)
    begins_with_value = _PLACE.match(template) is not None
    return done.lstrip(_MEANINGFUL) if begins_with_value else done
