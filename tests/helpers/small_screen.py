"""Opens every dialog of the gallery on a screen of a given size; run as a program.

``python -m tests.helpers.small_screen 1000 640`` prints a line of JSON for each window: what of it
does not fit. With a folder as third argument, pictures are saved there.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).resolve().parents[2]


def main() -> int:
    """See the module."""
    width, height = int(sys.argv[1]), int(sys.argv[2])
    folder = Path(sys.argv[3]) if len(sys.argv) > 3 else None
    screen = {"name": "small", "x": 0, "y": 0, "width": width, "height": height,
              "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}  # fmt: skip
    config = Path(tempfile.mkdtemp()) / "screens.json"
    config.write_text(json.dumps({"screens": [screen]}), "utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={config}"
    sys.path.insert(0, str(CHECKOUT / "src"))
    _open_all(folder)
    return 0


def _open_all(folder: Path | None) -> None:
    from PySide6.QtWidgets import QApplication

    from assistant.widgets.theme import Scheme, Theme
    from assistant.windows.dialog import Dialog
    from tests.helpers.gallery import PICTURES

    app = QApplication(sys.argv[:1])
    theme = Theme(app, Scheme.LIGHT)
    for name, make in PICTURES.items():
        window = make(theme)
        if isinstance(window, Dialog):
            window.open()
            for _ in range(4):
                app.processEvents()
            print(json.dumps({"name": name, "wrong": _wrong(window)}))
            if folder is not None:
                window.grab().save(str(folder / f"{name}.png"))
        window.deleteLater()
        app.processEvents()


def _wrong(window: Any) -> list[str]:
    from PySide6.QtWidgets import QAbstractScrollArea

    from assistant.widgets.button import Button
    from assistant.windows.fitting import FRAME

    wrong = []
    room = window.screen().availableSize() - FRAME
    if window.size().boundedTo(room) != window.size():
        wrong.append(f"{window.width()}x{window.height()} in {room.width()}x{room.height()}")
    parts = [*window.findChildren(Button), *window.findChildren(QAbstractScrollArea)]
    for part in parts:
        is_scrolled = any(isinstance(one, QAbstractScrollArea) for one in _above(part, window))
        if not part.isVisible() or is_scrolled:
            continue
        least = part.minimumSizeHint()
        if not window.rect().contains(part.mapTo(window, part.rect().bottomRight())):
            wrong.append(f"{type(part).__name__} {part.accessibleName()!r} is cut off")
        if least.isValid() and least.boundedTo(part.size()) != least:
            wrong.append(f"{type(part).__name__} {part.accessibleName()!r} is squeezed")
    return wrong


def _above(part: Any, window: Any) -> list[Any]:
    found, one = [], part.parentWidget()
    while one is not None and one is not window:
        found.append(one)
        one = one.parentWidget()
    return found


if __name__ == "__main__":
    sys.exit(main())
