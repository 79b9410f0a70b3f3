"""Lucide icons from the resources, recoloured and drawn once per name, colour, size and scale."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImageReader, QPixmap

from assistant.process.resources import resource


class IconStore:
    """A cache of pixmaps; colours are part of the key, so a new theme simply asks for others."""

    def __init__(self) -> None:
        self._sources: dict[str, bytes] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}

    def pixmap(self, name: str, color: str, size: int, ratio: float) -> QPixmap:
        """The icon `name` at `size` logical pixels for a screen of this device pixel ratio."""
        key = (name, color, size, ratio)
        found = self._pixmaps.get(key)
        if found is None:
            found = self._pixmaps[key] = self._draw(name, color, size, ratio)
        return found

    def clear(self) -> None:
        """Forget all pixmaps: the colours changed."""
        self._pixmaps.clear()

    def _draw(self, name: str, color: str, size: int, ratio: float) -> QPixmap:
        source = self._sources.get(name)
        if source is None:
            source = self._sources[name] = resource("icons", f"{name}.svg").read_bytes()
        svg = source.replace(b"currentColor", QColor(color).name().encode())
        # The plug-in behind QImageReader draws SVG without importing QtSvg's Python module.
        content = QByteArray(svg)
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer, QByteArray(b"svg"))
        pixels = round(size * ratio)
        reader.setScaledSize(QSize(pixels, pixels))
        pixmap = QPixmap.fromImage(reader.read())
        pixmap.setDevicePixelRatio(ratio)
        return pixmap
