"""Which windows are on the screen, and where; asked of the X server by xwininfo (x11-utils)."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass

from bench.screen import Area

SMALLEST = (100, 40)
_LINE = re.compile(
    r"^\s+(?P<id>0x[0-9a-f]+) .*?(?P<width>\d+)x(?P<height>\d+)[+-]+\d+[+-]+\d+"
    r"\s+\+(?P<left>-?\d+)\+(?P<top>-?\d+)$"
)


@dataclass(frozen=True, slots=True)
class Window:
    """A window that shows."""

    id: str
    area: Area


def shown_windows(env: Mapping[str, str]) -> list[Window]:
    """The windows that show, largest first; tiny ones and the screen itself are left out."""
    tree = _ask(env, "-root", "-tree")
    found = []
    for match in map(_LINE.match, tree.splitlines()):
        if match is None:
            continue
        left, top, width, height = (int(match[key]) for key in ("left", "top", "width", "height"))
        is_large = width >= SMALLEST[0] and height >= SMALLEST[1] and left >= 0 and top >= 0
        if is_large and "Map State: IsViewable" in _ask(env, "-id", match["id"]):
            found.append(Window(match["id"], Area(left, top, width, height)))
    return sorted(found, key=lambda one: -one.area.width * one.area.height)


def _ask(env: Mapping[str, str], *words: str) -> str:
    done = subprocess.run(
        ["xwininfo", *words], env=dict(env), capture_output=True, text=True, timeout=10
    )
    return done.stdout
