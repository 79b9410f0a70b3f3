"""One active call: who, how long, what it does, and its buttons; can be dragged while it talks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from assistant.presenters.views import CallAction, CallView, Tone
from assistant.widgets.avatar import Avatar
from assistant.widgets.call_buttons import CallButtons
from assistant.widgets.labels import Badge, ElidedLabel, plain_label
from assistant.widgets.painting import focus_ring, rounded
from assistant.widgets.quality_sign import QualitySign
from assistant.widgets.theme import Theme
from assistant.widgets.tokens import tone_text

_KEYS = {
    Qt.Key.Key_T: (CallAction.TRANSFER,),
    Qt.Key.Key_H: (CallAction.HOLD, CallAction.RESUME),
    Qt.Key.Key_M: (CallAction.MUTE,),
    Qt.Key.Key_K: (CallAction.SEND_DTMF,),
    Qt.Key.Key_R: (CallAction.RECORD,),
}


class CallerName(ElidedLabel):
    """Underlined under the pointer: it can be clicked."""

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._underline(True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._underline(False)

    def _underline(self, is_underlined: bool) -> None:
        font = self.font()
        font.setUnderline(is_underlined)
        self.setFont(font)


class CallCard(QFrame):
    """Keys while it has the focus: T transfer, H hold or resume, M mute, K keypad, O the caller."""

    action_requested = Signal(str, object)
    """key, `CallAction`."""
    drag_requested = Signal(object)
    """`CallView`: the pointer pulls at the card."""
    caller_requested = Signal(str)
    """key: a click on the name or the picture, which opens what is set for it."""
    menu_requested = Signal(object, QPoint)
    """`CallView`, where on the screen: right click, or the menu key."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: CallView | None = None
        self._pressed_at: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        muted = QPalette.ColorRole.PlaceholderText
        self._avatar = Avatar(theme, 40)
        self._title = CallerName(theme.font(15, 600))
        self._badge = Badge(theme)
        self._subtitle = ElidedLabel(theme.font(12), muted)
        self._running = plain_label(theme.figures(15, 600))
        self._state = plain_label(theme.font(12, 600))
        self.quality = QualitySign(theme)
        self._note = plain_label(theme.font(12, 500), wraps=True)
        for one in (self._avatar, self._title):
            one.setCursor(Qt.CursorShape.PointingHandCursor)
        self._buttons = CallButtons(theme)
        self._buttons.clicked.connect(self._on_clicked)
        theme.changed.connect(self._paint_words)
        self._lay_out()

    def show_view(self, view: CallView, running: str, accessible: str) -> None:
        """Show the call with its running time; `accessible` is the row as one sentence."""
        if view != self._view:
            self._view = view
            self._avatar.show_name(view.initials, view.title)
            self._title.show_text(view.title)
            self._badge.show_text(view.badge)
            self._subtitle.show_text(view.subtitle)
            self._state.setText(view.state_word)
            self.quality.show_view(view.quality)
            self._note.setText(view.note)
            self._note.setVisible(bool(view.note))
            self._buttons.show_view(view)
            self._paint_words()
            self.setCursor(
                Qt.CursorShape.OpenHandCursor if view.is_draggable else Qt.CursorShape.ArrowCursor
            )
            self.update()
        self._running.setText(running)
        self._running.setVisible(bool(running))
        self.setAccessibleName(accessible)

    @property
    def view(self) -> CallView | None:
        """What is shown."""
        return self._view

    @property
    def buttons(self) -> CallButtons:
        """The row's buttons."""
        return self._buttons

    # -- events --------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        view, start = self._view, self._pressed_at
        if view is None or start is None or not view.is_draggable:
            return
        moved = (event.position().toPoint() - start).manhattanLength()
        if moved >= QApplication.startDragDistance():
            self._pressed_at = None
            self.drag_requested.emit(view)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        start, self._pressed_at = self._pressed_at, None
        is_left = event.button() is Qt.MouseButton.LeftButton
        places = () if start is None else (start, event.position().toPoint())
        if places and is_left and all(map(self._names_caller, places)):
            self._ask_for_caller()
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Nothing more than the first click: Qt would take it for another press."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_O and not event.modifiers():
            if not event.isAutoRepeat():
                self._ask_for_caller()
            return
        wanted = _KEYS.get(Qt.Key(event.key()), ())
        offered = self._view.actions if self._view is not None else frozenset()
        action = next((one for one in wanted if one in offered), None)
        if action is None or event.modifiers():
            super().keyPressEvent(event)
            return
        self._on_clicked(action)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._view is not None:
            self.menu_requested.emit(self._view, event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        color, radius = theme.color, theme.px(10)
        border = color("border_strong" if self.underMouse() else "border")
        tone = self._view.tone if self._view is not None else Tone.NEUTRAL
        # What wants an answer is tinted as a whole.
        ground = color("warning_soft" if tone is Tone.WARNING else "surface")
        rounded(painter, self.rect(), ground, border, radius)
        stripe = QRect(1, theme.px(12), theme.px(3), self.height() - theme.px(24))
        rounded(painter, stripe, tone_text(theme.tokens, tone), None, 1.5)
        if self.hasFocus():
            focus_ring(painter, self.rect(), color("accent"), radius)

    # -- inside --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        px = self._theme.px
        title = QHBoxLayout()
        title.setSpacing(px(8))
        title.addWidget(self._title)
        title.addWidget(self._badge)
        title.addStretch(1)
        title.addWidget(self.quality)
        title.addWidget(self._running)
        words = QHBoxLayout()
        words.setSpacing(px(8))
        words.addWidget(self._subtitle)
        words.addStretch(1)
        words.addWidget(self._state)
        lines = QVBoxLayout()
        lines.setSpacing(px(3))
        lines.addLayout(title)
        lines.addLayout(words)
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(self._avatar)
        head.addLayout(lines, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(14), px(12), px(12), px(12))
        whole.setSpacing(px(10))
        whole.addLayout(head)
        whole.addWidget(self._note)
        whole.addWidget(self._buttons)

    def _paint_words(self) -> None:
        if self._view is None:
            return
        tokens = self._theme.tokens
        for label, tone in (
            (self._state, self._view.tone),
            (self._running, self._view.tone),
            (self._note, self._view.note_tone),
        ):
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, tone_text(tokens, tone))
            label.setPalette(palette)

    def _names_caller(self, place: QPoint) -> bool:
        return any(
            one.rect().contains(one.mapFrom(self, place)) for one in (self._avatar, self._title)
        )

    def _ask_for_caller(self) -> None:
        if self._view is not None:
            self.caller_requested.emit(self._view.key)

    def _on_clicked(self, action: object) -> None:
        if self._view is not None:
            self.action_requested.emit(self._view.key, action)
