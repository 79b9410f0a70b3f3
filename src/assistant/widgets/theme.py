"""The look: tokens, fonts and palette, light and dark, following the desktop live."""

from __future__ import annotations

from enum import Enum, unique

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from assistant.widgets.accessible_roles import install_roles
from assistant.widgets.icons import IconStore
from assistant.widgets.stylesheet import style_sheet
from assistant.widgets.tokens import DARK, LIGHT, Tokens

FAMILIES = ["Inter", "Segoe UI Variable Text", "Segoe UI", "SF Pro Text", "Cantarell", "Noto Sans"]
BASE_PIXELS = 13


@unique
class Scheme(Enum):
    """Which of the two sets of colours is used."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Made once by the composition root and handed to every window.

    `changed` is emitted after the colours changed; style sheet and palette are then in place.
    """

    changed = Signal()

    def __init__(self, app: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = scheme
        self.icons = IconStore()
        # A desktop with larger text gets a larger program; a small one keeps our own size.
        self._scale = min(1.5, max(1.0, QFontInfo(app.font()).pixelSize() / BASE_PIXELS))
        self.tokens = self._wanted()
        install_roles(app)
        app.setStyle("Fusion")
        app.setFont(self.font())
        self._apply()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    def use(self, scheme: Scheme) -> None:
        """Follow the desktop, or keep to one set of colours."""
        self._scheme = scheme
        self._on_scheme_changed()

    def px(self, pixels: float) -> int:
        """Logical pixels of a length that grows with the desktop's text size."""
        return round(pixels * self._scale)

    def font(self, pixels: float = BASE_PIXELS, weight: int = 400) -> QFont:
        """The program's typeface at `pixels`; weights 400 to 700."""
        font = QFont()
        font.setFamilies(FAMILIES)
        font.setStyleHint(QFont.StyleHint.SansSerif)
        font.setPixelSize(self.px(pixels))
        font.setWeight(QFont.Weight(weight))
        return font

    def figures(self, pixels: float = BASE_PIXELS, weight: int = 400) -> QFont:
        """The same with digits of equal width, for running times."""
        font = self.font(pixels, weight)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def color(self, token: str) -> QColor:
        """A token's colour by its name in `Tokens`."""
        return QColor(getattr(self.tokens, token))

    def icon(self, name: str, token: str, size: int, ratio: float) -> QPixmap:
        """An icon in a token's colour."""
        return self.icons.pixmap(name, getattr(self.tokens, token), self.px(size), ratio)

    def _wanted(self) -> Tokens:
        if self._scheme is Scheme.SYSTEM:
            is_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        else:
            is_dark = self._scheme is Scheme.DARK
        return DARK if is_dark else LIGHT

    def _on_scheme_changed(self) -> None:
        wanted = self._wanted()
        if wanted is not self.tokens:
            self.tokens = wanted
            self.icons.clear()
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        self._app.setPalette(_palette(self.tokens))
        self._app.setStyleSheet(style_sheet(self.tokens, self._scale))


def default_theme() -> Theme:
    """A theme for a window that was made without one, in a test or a script."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("a window needs a QApplication")
    return Theme(app)


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    colors = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.sunken,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.bad_text,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_fill,
        role.Accent: tokens.accent,
        role.Link: tokens.accent_text,
        role.LinkVisited: tokens.accent_text,
        role.ToolTipBase: tokens.text,
        role.ToolTipText: tokens.surface,
        role.Light: tokens.hover,
        role.Midlight: tokens.hover,
        role.Mid: tokens.border,
        role.Dark: tokens.border_strong,
        role.Shadow: tokens.border_strong,
    }
    for one, color in colors.items():
        palette.setColor(one, QColor(color))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(tokens.muted))
    return palette
