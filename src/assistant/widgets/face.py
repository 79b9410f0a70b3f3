"""A contact's photo in a round frame; initials or a house where there is none."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from assistant.widgets.avatar import paint_avatar
from assistant.widgets.painting import draw_icon, rounded
from assistant.widgets.theme import Theme

MAX_PIXELS = 64_000_000
"""A picture that claims to be larger is not opened: it came in a stranger's file."""
SIDE = 256


def read_picture(photo: bytes) -> QImage:
    """The middle square of a picture, small; null when it is none that can be shown."""
    content = QByteArray(photo)
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()) in (b"svg", b"svgz"):
        # A drawing can refer to files; a photo is pixels.
        return QImage()
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MAX_PIXELS:
        return QImage()
    cover = Qt.AspectRatioMode.KeepAspectRatioByExpanding
    reader.setScaledSize(size.scaled(SIDE, SIDE, cover))
    image = reader.read()
    side = min(image.width(), image.height())
    left, top = (image.width() - side) // 2, (image.height() - side) // 2
    return image.copy(QRect(left, top, side, side)) if side else QImage()


class Face(QWidget):
    """It says nothing to screen readers, the name stands beside it."""

    def __init__(self, theme: Theme, size: int = 64, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._size = theme, theme.px(size)
        self._font = theme.font(size * 0.36, 600)
        self._initials, self._name = "", ""
        self._is_organization = False
        self._picture = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_face(
        self, initials: str, name: str, photo: bytes | None, *, is_organization: bool = False
    ) -> None:
        """Show the photo, or what stands for it."""
        self._initials, self._name, self._is_organization = initials, name, is_organization
        self._picture = read_picture(photo) if photo else QImage()
        self.update()

    @property
    def has_picture(self) -> bool:
        """Whether there is a photo that can be shown."""
        return not self._picture.isNull()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter, box = self._theme, QPainter(self), self.rect()
        if self.has_picture:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            frame = QPainterPath()
            frame.addEllipse(box)
            painter.setClipPath(frame)
            painter.drawImage(box, self._picture)
        elif self._is_organization:
            rounded(painter, box, theme.color("pressed"), None, box.width() / 4)
            size = round(box.width() * 0.5)
            pixmap = theme.icons.pixmap(
                "building-2", theme.tokens.muted, size, self.devicePixelRatioF()
            )
            draw_icon(painter, box, pixmap)
        else:
            paint_avatar(painter, theme, box, self._initials, self._name, self._font)
