"""Where Asterisk comes from is read from this machine's apt."""

from __future__ import annotations

import pytest

from lab.debian import MirrorError, choose_mirror

OTHER = "http://packages.example.org/node|nodistro|stable"
SECURITY = "http://mirror.example.org/debian-security/|Debian|stable-security"
MAIN = "http://mirror.example.org/debian/|Debian|stable"


def test_the_main_archive_is_chosen_among_others() -> None:
    assert choose_mirror("\n".join([OTHER, SECURITY, MAIN])) == "http://mirror.example.org/debian"


def test_before_the_first_update_the_address_must_do() -> None:
    assert choose_mirror("\n".join([SECURITY, "http://m.example.org/debian/||"])) == (
        "http://m.example.org/debian"
    )


def test_without_an_archive_it_is_one_sentence() -> None:
    with pytest.raises(MirrorError, match="no Debian archive"):
        choose_mirror(OTHER)
