"""The pop's middle: who calls, whether the call came back, and why the name is known."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assistant.presenters.views import PopCallView
from assistant.widgets.avatar import Avatar
from assistant.widgets.labels import Badge, ElidedLabel
from assistant.widgets.theme import Theme
from assistant.words.texts import fill


class PopCaller(QWidget):
    """Lines without words are hidden."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        muted = QPalette.ColorRole.PlaceholderText
        self._avatar = Avatar(theme, 52)
        self._returned = ElidedLabel(theme.font(14, 600))
        self._title = ElidedLabel(theme.font(21, 600))
        self._badge = Badge(theme)
        self._company = ElidedLabel(theme.font(13))
        self._number = ElidedLabel(theme.figures(13), muted)
        self._transferred = ElidedLabel(theme.font(12), muted)
        self._reason = ElidedLabel(theme.font(12), muted)
        self._matches = ElidedLabel(theme.font(12), muted)
        self._lay_out()
        theme.changed.connect(self._paint_words)
        self._paint_words()

    def show_view(self, call: PopCallView) -> None:
        """Show who calls."""
        self._avatar.show_name(call.initials, call.title)
        self._title.show_text(call.title)
        self._badge.show_text(call.badge)
        also = ", ".join(call.matches)
        also = fill(QCoreApplication.translate("PopWindow", "Also: %1"), also) if also else ""
        for label, text in (
            (self._returned, call.returned),
            (self._company, call.company),
            (self._number, call.number),
            (self._transferred, call.transferred_by),
            (self._reason, call.reason),
            (self._matches, also),
        ):
            show_or_hide(label, text)
        if layout := self.layout():
            # The pop measures itself at once, not when the event loop comes to it.
            layout.activate()
        self.updateGeometry()

    def _lay_out(self) -> None:
        px = self._theme.px
        title = QHBoxLayout()
        title.setSpacing(px(8))
        title.addWidget(self._title)
        title.addWidget(self._badge)
        title.addStretch(1)
        lines = QVBoxLayout()
        lines.setSpacing(px(2))
        lines.addLayout(title)
        lines.addWidget(self._company)
        lines.addWidget(self._number)
        who = QHBoxLayout()
        who.setSpacing(px(14))
        who.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        who.addLayout(lines, 1)
        more = QVBoxLayout()
        more.setSpacing(px(2))
        for label in (self._transferred, self._reason, self._matches):
            more.addWidget(label)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(12))
        whole.addWidget(self._returned)
        whole.addLayout(who)
        whole.addLayout(more)

    def _paint_words(self) -> None:
        palette = self._returned.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.color("bad_text"))
        self._returned.setPalette(palette)


def show_or_hide(label: ElidedLabel, text: str) -> None:
    """Show `text`; a label without words takes no room."""
    label.show_text(text)
    label.setVisible(bool(text))
