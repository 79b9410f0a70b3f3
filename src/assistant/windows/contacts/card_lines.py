"""The lines of a contact's card: numbers and addresses as links, other fields and notes as text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from assistant.presenters.views.contacts import CardView, DetailKind, DetailView
from assistant.widgets.labels import ElidedLabel, plain_label
from assistant.widgets.link import Link
from assistant.widgets.theme import Theme
from assistant.words.texts import fill

LEAST_LINES, MOST_LINES = 130, 0.42
"""How high the lines may be before they scroll: pixels, and the part of the panel."""


class CardLines(QScrollArea):
    """As high as its lines, up to a part of the panel that it stands in; then it scrolls."""

    dial_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.viewport().setAutoFillBackground(False)

    def show_lines(self, view: CardView) -> None:
        """Show what `view` knows; `fit` follows."""
        px = self._theme.px
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, px(8), 0)
        column.setSpacing(px(2))
        for line in view.details:
            self._add_line(column, line.label, self._value(line))
        if view.notes:
            notes = QCoreApplication.translate("CardPanel", "Notes")
            self._add_line(column, notes, self._text(view.notes))
        column.addStretch(1)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.setVisible(bool(view.details or view.notes))

    def fit(self, panel_height: int) -> None:
        """Take the height that is needed, but leave most of the panel (pixels) to the journal."""
        inside, px = self.widget(), self._theme.px
        column = inside.layout() if inside is not None else None
        if column is None:
            return
        width = max(self.viewport().width(), px(200))
        needed = column.totalHeightForWidth(width) if column.hasHeightForWidth() else 0
        needed = needed if needed > 0 else column.sizeHint().height()
        most = max(px(LEAST_LINES), round(panel_height * MOST_LINES))
        self.setFixedHeight(min(needed + px(4), most))

    # -- inside --------------------------------------------------------------------------------

    def _add_line(self, column: QVBoxLayout, name: str, value: QWidget) -> None:
        theme = self._theme
        label = ElidedLabel(theme.font(12), QPalette.ColorRole.PlaceholderText)
        label.setFixedWidth(theme.px(112))
        label.setFixedHeight(theme.px(28))
        label.show_text(name)
        row = QHBoxLayout()
        row.setSpacing(theme.px(6))
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        is_text = isinstance(value, QLabel)
        row.addWidget(value, 1 if is_text else 0)
        if not is_text:
            row.addStretch(0)
        column.addLayout(row)

    def _value(self, line: DetailView) -> QWidget:
        theme, translate = self._theme, QCoreApplication.translate
        if line.kind is DetailKind.NUMBER:
            words = fill(translate("CardPanel", "Call %1"), line.text)
            link = Link(theme, "phone", line.text, words)
            link.clicked.connect(lambda: self.dial_requested.emit(line.target))
            return link
        if line.kind is DetailKind.EMAIL:
            words = fill(translate("CardPanel", "Write to %1"), line.text)
            link = Link(theme, "mail", line.text, words)
            link.clicked.connect(lambda: _write_to(line.target))
            return link
        return self._text(line.text)

    def _text(self, text: str) -> QLabel:
        label = plain_label(self._theme.font(13), text, wraps=True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setContentsMargins(self._theme.px(8), self._theme.px(4), 0, self._theme.px(4))
        return label


def _write_to(address: str) -> None:
    """Open the mail program; the address is a path, never a query of a stranger's making."""
    url = QUrl()
    url.setScheme("mailto")
    url.setPath(address)
    QDesktopServices.openUrl(url)
