"""The window's columns: calls over history on the left, colleagues and queues on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from assistant.widgets.theme import Theme

WIDE = 1080
"""From this width of the right half on, the queues stand beside the colleagues, not under them."""

PAGE = 330
"""A page gets at least this width; one that needs more is scrolled."""


class Columns(QSplitter):
    """The user moves the borders; nothing can be squeezed away."""

    def __init__(
        self, theme: Theme, left: tuple[QWidget, QWidget], right: tuple[QWidget, QWidget]
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme, px = theme, theme.px
        first = QWidget()
        column = QVBoxLayout(first)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(left[0])
        column.addWidget(left[1], 1)
        first.setMinimumWidth(px(316))
        self._left = left[0]
        self._right = QSplitter(Qt.Orientation.Vertical)
        for panel in right:
            self._right.addWidget(panel)
        self._pages = QStackedWidget()
        self._places: dict[QWidget, QScrollArea] = {}
        self._pages.addWidget(self._right)
        self.addWidget(first)
        self.addWidget(self._pages)
        for splitter, stretch in ((self._right, (3, 2)), (self, (0, 1))):
            splitter.setHandleWidth(px(12))
            splitter.setChildrenCollapsible(False)
            for place, factor in enumerate(stretch):
                splitter.setStretchFactor(place, factor)
        self.setSizes([px(392), px(760)])

    def show_page(self, page: QWidget | None) -> None:
        """Show `page` in the right half; None: colleagues and queues."""
        if page is not None and page not in self._places:
            self._places[page] = place = _scrolling(page)
            place.setMinimumWidth(min(page.minimumSizeHint().width(), self._theme.px(PAGE)))
            self._pages.addWidget(place)
        self._pages.setCurrentWidget(self._places[page] if page is not None else self._right)

    def fit(self, width: int) -> None:
        """Arrange the right half for a window of `width` pixels."""
        is_wide = width - self._left.width() >= self._theme.px(WIDE)
        wanted = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if self._right.orientation() is not wanted:
            self._right.setOrientation(wanted)


def _scrolling(page: QWidget) -> QScrollArea:
    """A place for `page` that lets the window be smaller than the page."""
    place = QScrollArea()
    place.setFrameShape(QFrame.Shape.NoFrame)
    place.setWidgetResizable(True)
    # The page is seen through to the window, and only what is in it takes the keyboard.
    place.viewport().setAutoFillBackground(False)
    place.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    place.setCornerWidget(QWidget())
    place.setWidget(page)
    page.setAutoFillBackground(False)
    return place
