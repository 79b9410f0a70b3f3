"""Where the program's own files are: in the checkout, or beside the installed package."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def resource_folder() -> Path:
    """The folder with icons, translations and PBX files.

    Raises `FileNotFoundError` when the program was installed without it.
    """
    package = Path(__file__).resolve().parents[1]
    places = (
        package / "resources",
        package.parents[1] / "resources",
        Path(sys.prefix) / "share" / "desk-assistant",
    )
    for place in places:
        if (place / "icons").is_dir():
            return place
    raise FileNotFoundError(f"no resources in any of: {', '.join(map(str, places))}")


def resource(*parts: str) -> Path:
    """One file or folder of the resources."""
    return resource_folder().joinpath(*parts)
