"""How the rows of blocked and ignored numbers look in a list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from assistant.widgets.painting import draw_icon, draw_text, focus_ring, rounded, text_width
from assistant.widgets.theme import Theme

NUMBER_ROLE = int(Qt.ItemDataRole.UserRole) + 1
REASON_ROLE = int(Qt.ItemDataRole.UserRole) + 2
ICON_ROLE = int(Qt.ItemDataRole.UserRole) + 3

Index = QModelIndex | QPersistentModelIndex


class NumberRows(QStyledItemDelegate):
    """A sign, the number, and muted why it stands there."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(40))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, px, color = self._theme, self._theme.px, self._theme.color
        rect = QRect(option.rect).adjusted(0, 1, 0, -1)
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            rounded(painter, rect, color("accent_soft"), None, px(6))
        elif state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, rect, color("hover"), None, px(6))
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        sign = QRect(rect.left() + px(8), rect.top(), px(24), rect.height())
        draw_icon(painter, sign, theme.icon(index.data(ICON_ROLE), "muted", 16, ratio))
        number, reason = index.data(NUMBER_ROLE), index.data(REASON_ROLE)
        font = theme.figures(13, 600)
        left, room = sign.right() + px(10), rect.right() - sign.right() - px(20)
        width = min(text_width(font, number) + 2, room)
        words = QRect(left, rect.top(), width, rect.height())
        draw_text(painter, words, number, font, color("text"))
        after = QRect(words.right() + px(12), rect.top(), room - width - px(12), rect.height())
        draw_text(painter, after, reason, theme.font(12), color("muted"))
        if state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, rect, color("accent"), px(6))
        painter.restore()
