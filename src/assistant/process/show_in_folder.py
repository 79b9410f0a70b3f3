"""Shows a file in the desktop's file manager."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def show_in_folder(path: Path) -> bool:
    """Open the folder of a file, on Windows with the file chosen; whether the file is there.

    A file that is gone shows its folder all the same, where that is there.
    """
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    is_there = path.is_file()
    if sys.platform == "win32" and is_there:
        subprocess.Popen(["explorer", "/select,", str(path)])
    elif path.parent.is_dir():
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
    return is_there
