"""Sentences for the user over the history; no dialog, and nothing moves for them."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from assistant.presenters.views import NoticeView, Tone
from assistant.widgets.button import Button, Look
from assistant.widgets.labels import plain_label
from assistant.widgets.painting import draw_icon, rounded
from assistant.widgets.theme import Theme
from assistant.widgets.tokens import tone_soft, tone_text
from assistant.words.texts import fill

MAX_SHOWN = 3
"""More would hide the lists; the rest follows as these are dismissed."""
LEAST_WIDTH = 280
"""In pixels; the column of the history is never narrower, once it is laid out."""
_MOVING = frozenset({QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest})
SETTLE_SECONDS = 0.4
"""A click sooner than this was meant for what the notice came to lie over."""


class _NoticeRow(QFrame):
    dismissed = Signal(str)
    redial_requested = Signal(str)
    answered = Signal(str)

    def __init__(self, theme: Theme, view: NoticeView) -> None:
        super().__init__()
        self._theme, self.view = theme, view
        self._came_at = time.monotonic()
        self.setAccessibleName(view.text)
        px = theme.px
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(plain_label(theme.font(13, 500), view.text, wraps=True))
        if view.details:
            muted = QPalette.ColorRole.PlaceholderText
            details = "\n".join(view.details)
            words.addWidget(plain_label(theme.font(12), details, muted, wraps=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(px(42), px(6), px(6), px(6))
        row.addLayout(words, 1)
        top = Qt.AlignmentFlag.AlignTop
        if view.redial:
            redial = Button(theme, "phone", self.tr("Call again"), Look.SOFT, height=28)
            redial.clicked.connect(self._on_redial)
            row.addWidget(redial, 0, top)
        if view.button:
            answer = Button(theme, "", view.button, Look.SOFT, height=28)
            answer.clicked.connect(self._on_answer)
            row.addWidget(answer, 0, top)
        close = Button(theme, "x", name=self.tr("Dismiss"), height=28)
        close.clicked.connect(self._on_dismiss)
        row.addWidget(close, 0, top)

    def _on_redial(self) -> None:
        if self._is_seen():
            self.redial_requested.emit(self.view.redial)

    def _on_answer(self) -> None:
        if self._is_seen():
            self.answered.emit(self.view.key)

    def _on_dismiss(self) -> None:
        if self._is_seen():
            self.dismissed.emit(self.view.key)

    def _is_seen(self) -> bool:
        return time.monotonic() >= self._came_at + SETTLE_SECONDS

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        is_error = self.view.is_error
        tone = Tone.BAD if is_error else Tone.ACCENT
        edge = theme.color("bad" if is_error else "accent")
        rounded(painter, self.rect(), tone_soft(theme.tokens, tone), edge, theme.px(10))
        name = "triangle-alert" if is_error else "info"
        color = tone_text(theme.tokens, tone).name()
        ratio = self.devicePixelRatioF()
        box = QRect(theme.px(12), theme.px(5), theme.px(20), theme.px(28))
        draw_icon(painter, box, theme.icons.pixmap(name, color, theme.px(18), ratio))


class NoticesBar(QWidget):
    """Lies over `parent`; hidden while there is nothing to say."""

    dismissed = Signal(str)
    """key of the notice."""
    redial_requested = Signal(str)
    """What a notice offers to dial."""
    answered = Signal(str)
    """key of the notice whose button was pressed."""

    def __init__(
        self, theme: Theme, parent: QWidget, panel: QWidget, list_rect: Callable[[], QRect]
    ) -> None:
        """`list_rect` is what may be covered of `panel`: neither a player nor another panel."""
        super().__init__(parent)
        self._theme, self._panel, self._list_rect = theme, panel, list_rect
        self._shown: tuple[NoticeView, ...] = ()
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(6))
        self.setAccessibleName(self.tr("Notices"))
        for one in (parent, panel):
            one.installEventFilter(self)
        self.hide()

    def show_notices(self, notices: tuple[NoticeView, ...]) -> None:
        """Show the last of these, newest on top, and say how many more there are."""
        if notices == self._shown:
            return
        self._shown = notices
        kept = {row.view.key: row for row in self._rows if isinstance(row, _NoticeRow)}
        newest = notices[: -MAX_SHOWN - 1 : -1]
        rows: list[QWidget] = [self._row(view, kept) for view in newest]
        if (more := len(notices) - MAX_SHOWN) > 0:
            rows.append(_More(self._theme, more))
        for old in self._rows:
            self._column.removeWidget(old)
            if old not in rows:
                old.hide()
                old.deleteLater()
        self._rows = rows
        for row in rows:
            self._column.addWidget(row)
            # A layout shows new rows only later, and until then gives them no height.
            row.show()
        self.setVisible(bool(rows))
        self._place()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVING:
            self._place()
        return False

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._place()
        return done

    def _row(self, view: NoticeView, kept: dict[str, _NoticeRow]) -> _NoticeRow:
        """The row that shows `view` already, so that it keeps the keyboard; else a new one."""
        row = kept.get(view.key)
        if row is None or row.view != view:
            row = _NoticeRow(self._theme, view)
            row.dismissed.connect(self.dismissed)
            row.redial_requested.connect(self.redial_requested)
            row.answered.connect(self.answered)
        return row

    def _place(self) -> None:
        parent, px = self.parentWidget(), self._theme.px
        if parent is None or not self._rows:
            return
        free = self._list_rect()
        at = self._panel.mapTo(parent, free.topLeft())
        width = max(px(LEAST_WIDTH), free.width() - px(8))
        height = self._column.totalHeightForWidth(width)
        # Where the list is too short for them, rather the player is covered than a call's buttons.
        above = self._panel.mapTo(parent, QPoint(0, 0)).y()
        bottom = max(at.y() + free.height() - px(6), above + height)
        bottom = min(bottom, parent.height() - px(14))
        self.setGeometry(at.x() + px(4), max(0, bottom - height), width, height)


class _More(QFrame):
    """How many notices there are besides those that are shown."""

    def __init__(self, theme: Theme, count: int) -> None:
        super().__init__()
        self._theme = theme
        words = fill(self.tr("More notices: %1"), str(count))
        self.setAccessibleName(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(12), theme.px(4), theme.px(12), theme.px(4))
        row.addWidget(plain_label(theme.font(12), words, QPalette.ColorRole.PlaceholderText))

    def paintEvent(self, _event: QPaintEvent) -> None:
        color = self._theme.color
        radius = self._theme.px(10)
        rounded(QPainter(self), self.rect(), color("surface"), color("border_strong"), radius)
