"""Sentences for the user at the top of the window, each dismissed with a click; never a dialog."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from assistant.presenters.views import NoticeView, Tone
from assistant.texts import fill
from assistant.widgets.button import Button
from assistant.widgets.labels import plain_label
from assistant.widgets.painting import draw_icon, rounded
from assistant.widgets.theme import Theme
from assistant.widgets.tokens import tone_soft, tone_text

MAX_SHOWN = 3
"""More would push the calls out of the window; the rest follows as these are dismissed."""


class _NoticeRow(QFrame):
    dismissed = Signal(str)

    def __init__(self, theme: Theme, view: NoticeView) -> None:
        super().__init__()
        self._theme, self._view = theme, view
        self.setAccessibleName(view.text)
        px = theme.px
        self._text = plain_label(theme.font(13, 500), view.text, wraps=True)
        self._details = plain_label(theme.font(12), "\n".join(view.details), wraps=True)
        self._details.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._details.setVisible(bool(view.details))
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self._text)
        words.addWidget(self._details)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(42), px(5), px(6), px(5))
        row.addLayout(words, 1)
        close = Button(theme, "x", name=self.tr("Dismiss"), height=28)
        close.clicked.connect(lambda: self.dismissed.emit(view.key))
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        tone = Tone.BAD if self._view.is_error else Tone.ACCENT
        rounded(painter, self.rect(), tone_soft(theme.tokens, tone), None, theme.px(10))
        name = "triangle-alert" if self._view.is_error else "info"
        color = tone_text(theme.tokens, tone).name()
        ratio = self.devicePixelRatioF()
        box = QRect(theme.px(12), theme.px(5), theme.px(20), theme.px(28))
        draw_icon(painter, box, theme.icons.pixmap(name, color, theme.px(18), ratio))


class NoticesBar(QWidget):
    """Hidden while there is nothing to say."""

    dismissed = Signal(str)
    """key of the notice."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[NoticeView, ...] = ()
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(6))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(self.tr("Notices"))
        self.hide()

    def show_notices(self, notices: tuple[NoticeView, ...]) -> None:
        """Show the newest of these, and say how many more there are."""
        if notices == self._shown:
            return
        self._shown = notices
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for view in notices[-MAX_SHOWN:]:
            row = _NoticeRow(self._theme, view)
            row.dismissed.connect(self.dismissed)
            self._rows.append(row)
        more = len(notices) - MAX_SHOWN
        if more > 0:
            words = fill(self.tr("More notices: %1"), str(more))
            muted = QPalette.ColorRole.PlaceholderText
            self._rows.append(plain_label(self._theme.font(12), words, muted))
        for one in self._rows:
            self._column.addWidget(one)
        self.setVisible(bool(self._rows))
