"""`assistant why`, of the whole program at the real PBX."""

from __future__ import annotations

import zipfile
from pathlib import Path

from tests.helpers.desk import Desk


def test_the_line_and_the_calls_are_explained_and_saved(desk: Desk, tmp_path: Path) -> None:
    desk.lab.call("+441615527789", "Priya Nair")
    desk.program.wait_for_call("ringing")
    desk.program.must("answer")
    desk.program.must("hangup")
    printed = desk.program.must("why", "--numbers")
    for words in ("Registration\n====", "registered", "Transport: udp", "INVITE", "180 Ringing"):
        assert words in printed
    file = tmp_path / "why.zip"
    desk.program.must("why", "--bundle", str(file))
    with zipfile.ZipFile(file) as bundle:
        texts = "".join(bundle.read(name).decode() for name in bundle.namelist())
    assert "180 (INVITE)" in texts
    for private in ("Priya", "441615527789", "response=", "nonce="):
        assert private not in texts
