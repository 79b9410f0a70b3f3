"""Nothing secret reaches the log, wherever in a line it stands."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from assistant.process import logs


@pytest.mark.parametrize(
    ("line", "secret"),
    [
        ('Authorization: Digest username="100", response="0123abcd"', "0123abcd"),
        ('WWW-Authenticate: Digest nonce="n0nce/1", realm="r"', "n0nce/1"),
        ("Action: Login\nSecret: hunter22", "hunter22"),
        ("password=hunter22 rest", "hunter22"),
        ("{'password': 'hunter22'}", "hunter22"),
        ("Password: hunter22", "hunter22"),
    ],
)
def test_known_shapes_of_secrets_are_redacted(line: str, secret: str) -> None:
    assert secret not in logs.redacted(line)


def test_a_password_in_use_is_redacted_even_in_a_traceback(tmp_path: Path) -> None:
    logs.hide("s3cret-word")
    handler = logs.install(tmp_path / "log", logging.WARNING)
    try:
        int("s3cret-word")
    except ValueError:
        logging.getLogger("x").warning("with %s", "s3cret-word", exc_info=True)
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()
    text = (tmp_path / "log").read_text()
    assert "ValueError: invalid literal" in text
    assert "s3cret" not in text


def test_ordinary_lines_are_left_alone() -> None:
    line = "call from +441615527789 answered after 3 s"
    assert logs.redacted(line) == line
