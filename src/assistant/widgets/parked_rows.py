"""Parked callers in short rows: the slot, who is in it, since when, and a button to fetch."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from assistant.presenters.views import Tone
from assistant.presenters.views.codes import ParkedView
from assistant.widgets.button import Button, Look
from assistant.widgets.labels import Badge, ElidedLabel, plain_label, plain_tip
from assistant.widgets.painting import rounded
from assistant.widgets.theme import Theme

MOST_SHOWN = 3
"""The others are told by a line under them, and by the window's menu."""


class ParkedRow(QWidget):
    """One taken slot."""

    fetch_requested = Signal(str)
    """slot."""

    def __init__(self, theme: Theme, slot: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.slot = slot
        px = theme.px
        self._badge = Badge(theme)
        self._badge.show_text(slot, Tone.ACCENT)
        self._who = ElidedLabel(theme.font(13, 600))
        self._who.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._detail = plain_label(theme.font(12), "", QPalette.ColorRole.PlaceholderText)
        self.fetch = Button(theme, "corner-down-left", self.tr("Fetch"), Look.SOFT, height=28)
        self.fetch.clicked.connect(lambda: self.fetch_requested.emit(slot))
        row = QHBoxLayout(self)
        row.setContentsMargins(px(10), px(4), px(4), px(4))
        row.setSpacing(px(8))
        row.addWidget(self._badge)
        row.addWidget(self._who, 1)
        row.addWidget(self._detail)
        row.addWidget(self.fetch)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_view(self, view: ParkedView) -> None:
        """Show who is in the slot."""
        self._who.show_text(view.who)
        self._detail.setText(view.detail)
        self._badge.setAccessibleName(self.tr("Parked in %1").replace("%1", view.slot))
        self.fetch.name(self.tr("Fetch %1").replace("%1", view.who))
        self.setAccessibleName(view.words)
        self.setToolTip(plain_tip(view.words))

    def paintEvent(self, _event: QPaintEvent) -> None:
        color = self._theme.color
        painter = QPainter(self)
        rounded(painter, self.rect(), color("sunken"), color("border"), self._theme.px(8))


class ParkedRows(QWidget):
    """Hidden while nobody is parked."""

    fetch_requested = Signal(str)
    """slot."""
    count_changed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: dict[str, ParkedRow] = {}
        px = theme.px
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(10), 0, px(10), px(10))
        self._column.setSpacing(px(6))
        title = plain_label(
            theme.font(12, 600), self.tr("Parked"), QPalette.ColorRole.PlaceholderText
        )
        title.setContentsMargins(px(6), px(4), 0, 0)
        self._column.addWidget(title)
        self._more = plain_label(theme.font(12), "", QPalette.ColorRole.PlaceholderText)
        self._more.setContentsMargins(px(6), 0, 0, 0)
        self._column.addWidget(self._more)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_rows(())

    def show_rows(self, views: Sequence[ParkedView]) -> None:
        """Show these slots and no others; those of this desk come first, and keep the keyboard."""
        ordered = sorted(views, key=lambda one: not one.is_own)
        shown = {one.slot: one for one in ordered[:MOST_SHOWN]}
        for slot in [slot for slot in self._rows if slot not in shown]:
            self._drop(self._rows.pop(slot))
        for place, (slot, view) in enumerate(shown.items(), start=1):
            row = self._rows.get(slot) or self._add(slot)
            row.show_view(view)
            if self._column.indexOf(row) != place:
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
        hidden = len(ordered) - len(shown)
        self._more.setText(self.tr("%1 more in the menu").replace("%1", str(hidden)))
        self._more.setVisible(hidden > 0)
        self.setVisible(bool(shown))
        self.updateGeometry()
        self.count_changed.emit(len(ordered))

    def tab_widgets(self) -> tuple[QWidget, ...]:
        """What Tab goes to, from top to bottom."""
        rows = sorted(self._rows.values(), key=self._column.indexOf)
        return tuple(row.fetch for row in rows)

    def row(self, slot: str) -> ParkedRow | None:
        """The row of a slot, while it shows."""
        return self._rows.get(slot)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(240), super().minimumSizeHint().height())

    def _add(self, slot: str) -> ParkedRow:
        row = self._rows[slot] = ParkedRow(self._theme, slot)
        row.fetch_requested.connect(self.fetch_requested)
        return row

    def _drop(self, row: ParkedRow) -> None:
        # The keyboard goes to no other caller's button: a key meant for this one is lost.
        if row.fetch.hasFocus():
            self.window().setFocus(Qt.FocusReason.OtherFocusReason)
        row.hide()
        self._column.removeWidget(row)
        row.deleteLater()
