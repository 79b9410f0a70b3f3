"""The phones process answers requests by line, and tells what is wrong with a bad one."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from lab.errors import LabError
from lab.phone_client import PhonesError, ask_phones
from lab.phones.door import Door
from lab.places import Places, places


def echo(request: dict[str, Any]) -> dict[str, Any]:
    if request.get("op") == "fail":
        raise LabError("This cannot be done.")
    return {"heard": request}


@pytest.fixture
def where(tmp_path: Path) -> Iterator[Places]:
    """A lab whose phones answer with what they hear."""
    where = places({"HOME": str(tmp_path), "ASSISTANT_LAB_DIR": str(tmp_path)})
    where.run.mkdir()
    ending = threading.Event()
    with Door(where.phones_socket, echo) as door:

        def serve() -> None:
            while not ending.is_set():
                door.serve()
                ending.wait(0.005)

        thread = threading.Thread(target=serve)
        thread.start()
        yield where
        ending.set()
        thread.join(5)


def test_a_request_is_answered(where: Places) -> None:
    assert ask_phones(where, {"op": "list"}) == {"heard": {"op": "list"}}


def test_a_refusal_comes_back_as_its_own_sentence(where: Places) -> None:
    with pytest.raises(PhonesError, match=r"This cannot be done\."):
        ask_phones(where, {"op": "fail"})


def test_rubbish_is_answered_and_the_door_stays_open(where: Places) -> None:
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(5)
        line.connect(str(where.phones_socket))
        line.sendall(b"rubbish\n[1]\n")
        answers = b""
        while answers.count(b"\n") < 2:
            answers += line.recv(4096)
    assert all("error" in json.loads(answer) for answer in answers.splitlines())
    assert ask_phones(where, {})["heard"] == {}


def test_without_phones_it_says_so(tmp_path: Path) -> None:
    nowhere = places({"HOME": str(tmp_path), "ASSISTANT_LAB_DIR": str(tmp_path)})
    with pytest.raises(PhonesError, match="not running"):
        ask_phones(nowhere, {"op": "list"})
