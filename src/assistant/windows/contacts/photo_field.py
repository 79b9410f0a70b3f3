"""A contact's picture in the editor: shown, chosen from a file, removed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assistant.presenters.words import initials
from assistant.widgets.button import Button, Look
from assistant.widgets.face import Face, read_picture
from assistant.widgets.theme import Theme
from assistant.windows.choose_file import choose_file

MAX_PHOTO_BYTES = 8 * 1024 * 1024


class PhotoField(QWidget):
    """The face above two buttons; what is shown last is `photo`."""

    told = Signal(str)
    """What is wrong with the file that was chosen; empty when nothing is."""

    def __init__(self, theme: Theme, *, is_organization: bool) -> None:
        super().__init__()
        self._theme, self._is_organization = theme, is_organization
        self._name = ""
        self.photo: bytes | None = None
        translate = QCoreApplication.translate
        self.face = Face(theme, 72)
        self.choose = Button(theme, "", translate("ContactEditor", "Photo…"), Look.SOFT)
        self.drop = Button(theme, "x", name=translate("ContactEditor", "Remove the photo"))
        for button in (self.choose, self.drop):
            button.setAutoDefault(False)
        self.choose.clicked.connect(self._choose)
        self.drop.clicked.connect(lambda: self.show_photo(None, self._name))
        buttons = QHBoxLayout()
        buttons.addWidget(self.choose)
        buttons.addWidget(self.drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(18))
        column.addWidget(self.face, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(buttons)
        column.addStretch(1)

    def show_photo(self, photo: bytes | None, name: str) -> None:
        """Show this picture, or without one the initials of `name`."""
        self.photo, self._name = photo, name
        self.face.show_face(initials(name), name, photo, is_organization=self._is_organization)
        self.drop.setVisible(photo is not None)

    def use_file(self, path: str) -> None:
        """Take the picture in this file; `told` says when that is none."""
        try:
            with Path(path).open("rb") as file:
                photo = file.read(MAX_PHOTO_BYTES + 1)
        except OSError:
            photo = b""
        if not photo or len(photo) > MAX_PHOTO_BYTES or read_picture(photo).isNull():
            self.told.emit(
                QCoreApplication.translate(
                    "ContactEditor", "This file is no picture that can be used (8 MB at most)."
                )
            )
            return
        self.told.emit("")
        self.show_photo(photo, self._name)

    def _choose(self) -> None:
        translate = QCoreApplication.translate
        title = translate("ContactEditor", "Choose a photo")
        kinds = translate(
            "ContactEditor", "Pictures (*.jpg *.jpeg *.png *.gif *.webp);;All files (*)"
        )
        choose_file(self._theme, self.window(), title, kinds, self.use_file)
