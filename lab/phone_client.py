"""Talks to the lab's phones process: one JSON line there, one back."""

import json
import socket
from typing import Any

from lab.errors import LabError
from lab.places import Places

Json = dict[str, Any]


class PhonesError(LabError):
    """The phones process does not run, or refused."""


def ask_phones(places: Places, request: Json, *, timeout: float = 20.0) -> Json:
    """Send a request and give the answer; raises PhonesError with the process's own words."""
    try:
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(timeout)
            line.connect(str(places.phones_socket))
            line.sendall(json.dumps(request).encode() + b"\n")
            answer = _read_line(line)
    except FileNotFoundError as error:
        raise PhonesError(
            "The lab's phones are not running; `python -m lab up` starts them."
        ) from error
    except ConnectionError as error:
        raise PhonesError("The lab's phones have died; `python -m lab up` starts them.") from error
    except TimeoutError as error:
        raise PhonesError(f"The lab's phones did not answer in {timeout:.0f} s.") from error
    if "error" in answer:
        raise PhonesError(str(answer["error"]))
    return answer


def _read_line(line: socket.socket) -> Json:
    buffer = b""
    while not buffer.endswith(b"\n"):
        received = line.recv(65536)
        if not received:
            raise ConnectionResetError
        buffer += received
    answer = json.loads(buffer)
    if not isinstance(answer, dict):
        raise PhonesError("The lab's phones gave an answer that is none.")
    return answer
