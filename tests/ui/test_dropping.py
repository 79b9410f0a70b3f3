"""Dropping a call on a colleague, with Qt's own drag events; the real pointer has its own test."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from pytestqt.qtbot import QtBot

from assistant.presenters.roles import KEY_ROLE
from assistant.widgets.drag import MIME_TYPE, drag_pixmap
from assistant.widgets.drop_view import DropTileView
from assistant.widgets.tile_view import Marks
from sip.states import CallState
from tests.helpers.samples import a_call
from tests.ui.conftest import Desk

BUTTON, KEYS, MOVE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction


class Hand:
    """Drags something over the colleagues of a desk."""

    def __init__(self, desk: Desk, content: QMimeData, source: object) -> None:
        self.desk = desk
        self.view: DropTileView = desk.window.colleagues_panel.view
        self.content = content
        self._source = source

    def place(self, extension: str) -> QPoint:
        model = self.view.model()
        rows = range(model.rowCount())
        row = next(row for row in rows if model.index(row, 0).data(KEY_ROLE) == extension)
        return self.view.visualRect(model.index(row, 0)).center()

    def enter(self, extension: str) -> bool:
        event = QDragEnterEvent(self.place(extension), MOVE.MoveAction, self.content, BUTTON, KEYS)
        event.source = lambda: self._source  # type: ignore[method-assign,assignment,return-value]
        self.view.dragEnterEvent(event)
        return event.isAccepted()

    def move(self, extension: str) -> bool:
        event = QDragMoveEvent(self.place(extension), MOVE.MoveAction, self.content, BUTTON, KEYS)
        self.view.dragMoveEvent(event)
        return event.isAccepted()

    def drop(self, extension: str) -> bool:
        at = QPointF(self.place(extension))
        event = QDropEvent(at, MOVE.MoveAction, self.content, BUTTON, KEYS)
        event.source = lambda: self._source  # type: ignore[method-assign,assignment,return-value]
        self.view.dropEvent(event)
        return event.isAccepted()


def a_hand(desk: Desk, key: str = "k1") -> Hand:
    content = QMimeData()
    content.setData(MIME_TYPE, QByteArray(key.encode()))
    desk.calls.apply(a_call())
    return Hand(desk, content, desk.window)


def test_a_call_dropped_on_a_colleague_asks_for_the_transfer(desk: Desk, qtbot: QtBot) -> None:
    hand = a_hand(desk)
    assert hand.enter("101")
    assert hand.move("101")
    assert desk.window._transferring._hint.text() == "Transfer Anna Keller to Ada Martin"
    assert desk.window._transferring._hint.isVisible()
    with qtbot.waitSignal(desk.window.transfer_requested) as asked:
        assert hand.drop("101")
    assert asked.args == ["k1", "101"]
    assert not desk.window._transferring._hint.isVisible()


def test_oneself_and_the_unregistered_refuse_and_say_why(desk: Desk, qtbot: QtBot) -> None:
    hand = a_hand(desk)
    hand.enter("101")
    assert not hand.move("100")
    assert desk.window._transferring._hint.text() == "This is your own extension"
    assert not hand.move("104")
    assert desk.window._transferring._hint.text() == "Diego Ruiz is not registered"
    with qtbot.assertNotEmitted(desk.window.transfer_requested):
        assert not hand.drop("104")


def test_tiles_show_where_the_call_may_go(desk: Desk) -> None:
    hand = a_hand(desk)
    hand.enter("101")
    hand.move("101")

    def marks(extension: str) -> Marks:
        return hand.view.marks(hand.view.indexAt(hand.place(extension)), False)

    assert marks("101") is Marks.TARGET
    assert marks("106") is Marks.NONE
    assert marks("104") is Marks.DIMMED
    hand.move("104")
    assert marks("104") is Marks.FORBIDDEN
    hand.view.dragLeaveEvent(QDragLeaveEvent())
    assert marks("104") is Marks.NONE
    assert not desk.window._transferring._hint.isVisible()


def test_what_other_programs_drag_is_not_looked_at(desk: Desk, qtbot: QtBot) -> None:
    text = QMimeData()
    text.setText("sip:101@evil.example")
    assert not Hand(desk, text, desk.window).enter("101")
    ours = QMimeData()
    ours.setData(MIME_TYPE, QByteArray(b"k1"))
    stranger = Hand(desk, ours, None)
    desk.calls.apply(a_call())
    assert not stranger.enter("101")
    with qtbot.assertNotEmitted(desk.window.transfer_requested):
        assert not stranger.drop("101")


@pytest.mark.parametrize("extension", ["106", "101", "110", "113"])
def test_the_words_at_the_pointer_do_not_cover_the_target(desk: Desk, extension: str) -> None:
    hand = a_hand(desk)
    hand.enter(extension)
    hand.move(extension)
    view, hint = desk.window.colleagues_panel.view, desk.window._transferring._hint
    tile = view.visualRect(view.indexAt(view._pointer))
    tile.moveTopLeft(view.mapTo(desk.window._page, tile.topLeft()))
    assert hint.isVisible()
    assert not hint.geometry().intersects(tile)


def test_a_call_that_ends_on_the_way_is_not_transferred(desk: Desk, qtbot: QtBot) -> None:
    hand = a_hand(desk)
    hand.enter("101")
    desk.calls.remove("k1")
    with qtbot.assertNotEmitted(desk.window.transfer_requested):
        assert not hand.drop("101")


def test_a_ringing_call_cannot_be_dragged(desk: Desk) -> None:
    desk.calls.apply(a_call(state=CallState.RINGING))
    assert not desk.calls.view(0).is_draggable


def test_the_card_at_the_pointer_is_sharp_on_any_screen(desk: Desk) -> None:
    desk.calls.apply(a_call(name="x" * 10000))
    view = desk.calls.view(0)
    theme = desk.window._theme
    once, twice = drag_pixmap(theme, view, 1.0), drag_pixmap(theme, view, 2.0)
    assert twice.width() == 2 * once.width()
    assert twice.devicePixelRatio() == 2.0
