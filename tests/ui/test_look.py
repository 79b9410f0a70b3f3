"""Colours with contrast, shapes that differ without colour, a layout that holds."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from assistant.models.colleagues import ColleaguesModel
from assistant.models.history import HistoryModel
from assistant.models.queues import QueuesModel
from assistant.models.rows import KeyedListModel
from assistant.presenters.views import Lamp, Tone
from assistant.services.state import HistoryPage
from assistant.widgets.colleague_tiles import ColleagueTiles
from assistant.widgets.history_tiles import HistoryTiles
from assistant.widgets.labels import plain_tip
from assistant.widgets.lamp import paint_lamp
from assistant.widgets.queue_tiles import QueueTiles, member_widths
from assistant.widgets.theme import Scheme, Theme
from assistant.widgets.tile_layout import TileLayout, TileSize
from assistant.widgets.tile_view import TilePainter, TileView
from assistant.widgets.tokens import (
    DARK,
    LIGHT,
    Tokens,
    avatar_colors,
    lamp_color,
    tone_soft,
    tone_text,
)
from sip.states import BlfState
from tests.helpers.samples import NOW, a_colleague, an_office, some_history, two_queues

BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG 2.2."""

    def luminance(color: QColor) -> float:
        parts = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
            for part in (color.redF(), color.greenF(), color.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@BOTH
def test_words_keep_contrast_aa_on_every_ground(tokens: Tokens) -> None:
    grounds = ("window", "surface", "sunken", "hover", "accent_soft", "bad_soft", "warning_soft")
    for ink, ground in itertools.product(("text", "muted"), grounds):
        ratio = contrast(QColor(getattr(tokens, ink)), QColor(getattr(tokens, ground)))
        assert ratio >= 4.5, f"{ink} on {ground}: {ratio:.2f}"


@BOTH
def test_tones_and_fills_keep_contrast_aa(tokens: Tokens) -> None:
    for tone in Tone:
        for ground in (tone_soft(tokens, tone), QColor(tokens.surface)):
            ratio = contrast(tone_text(tokens, tone), ground)
            assert ratio >= 4.5, f"{tone} on {ground.name()}: {ratio:.2f}"
    for fill in ("accent", "good", "bad"):
        ratio = contrast(QColor(tokens.on_fill), QColor(getattr(tokens, fill)))
        assert ratio >= 4.5, f"white on {fill}: {ratio:.2f}"


@BOTH
def test_fields_have_an_edge_that_can_be_seen(tokens: Tokens) -> None:
    ratio = contrast(QColor(tokens.field_border), QColor(tokens.surface))
    assert ratio >= 3.0, f"{ratio:.2f}"


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_the_hint_in_a_field_keeps_contrast_aa(
    qtbot: QtBot, theme: Theme, kind: type[QLineEdit | QPlainTextEdit]
) -> None:
    field = kind()
    qtbot.addWidget(field)
    field.setPlaceholderText("\u2588" * 9)
    field.resize(200, 40)
    field.show()
    image = field.grab().toImage()
    inks = {image.pixelColor(x, 20).name() for x in range(20, 80)}
    assert theme.tokens.muted in inks


@BOTH
def test_initials_and_lamps_can_be_seen(tokens: Tokens) -> None:
    for name in ("Anna", "Boris", "Chloé", "Diego", "Elena", "Farid", "Grace", "Hugo", "Iris"):
        ground, ink = avatar_colors(tokens, name)
        assert contrast(ground, ink) >= 4.5, name
    for lamp in Lamp:
        ratio = contrast(lamp_color(tokens, lamp), QColor(tokens.surface))
        assert ratio >= 2.7, f"{lamp}: {ratio:.2f}"


def test_no_two_states_share_a_shape(qapp: QApplication) -> None:
    def shape(lamp: Lamp) -> QImage:
        image = QImage(24, 24, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        paint_lamp(painter, QRectF(4, 4, 16, 16), lamp, QColor("black"), QColor("white"))
        painter.end()
        return image

    def difference(one: QImage, other: QImage) -> int:
        places = itertools.product(range(24), range(24))
        return sum(
            abs(one.pixelColor(x, y).value() - other.pixelColor(x, y).value()) > 96
            for x, y in places
        )

    shapes = {lamp: shape(lamp) for lamp in Lamp}
    for one, other in itertools.combinations(Lamp, 2):
        assert difference(shapes[one], shapes[other]) >= 18, f"{one} looks like {other}"


def test_the_theme_follows_a_change_live(theme: Theme, qtbot: QtBot) -> None:
    assert theme.tokens is LIGHT
    with qtbot.waitSignal(theme.changed):
        theme.use(Scheme.DARK)
    assert theme.tokens is DARK
    assert QApplication.palette().window().color() == QColor(DARK.window)
    theme.use(Scheme.LIGHT)
    assert theme.tokens is LIGHT


def test_icons_are_drawn_once_in_the_pixels_of_the_screen(theme: Theme) -> None:
    twice = theme.icon("phone", "text", 16, 2.0)
    assert twice.width() == 2 * theme.px(16)
    assert theme.icon("phone", "text", 16, 2.0) is twice
    assert not twice.toImage().allGray() or twice.hasAlpha()


def test_every_token_is_a_colour() -> None:
    for tokens in (LIGHT, DARK):
        for name, value in dataclasses.asdict(tokens).items():
            if name != "is_dark":
                assert QColor(value).isValid(), name


def test_a_tool_tip_is_never_markup() -> None:
    assert plain_tip("<b>x</b>") == "‹b›x‹/b›"


# -- tiles ----------------------------------------------------------------------------------

LINE, TILE = TileSize(24, space_above=10), TileSize(50, 200)


def arranged(width: int, *sizes: TileSize) -> TileLayout:
    layout = TileLayout(8, 10)
    layout.arrange(sizes, width)
    return layout


def test_tiles_fill_the_width_in_as_many_columns_as_fit() -> None:
    layout = arranged(660, LINE, TILE, TILE, TILE, TILE)
    assert layout.rect(0).width() == 640
    assert [layout.rect(row).top() for row in range(1, 5)] == [
        layout.rect(1).top(), layout.rect(1).top(), layout.rect(1).top(),
        layout.rect(1).top() + 58,
    ]  # fmt: skip
    assert layout.rect(3).right() == layout.rect(0).right()


def test_a_narrow_view_has_one_column() -> None:
    layout = arranged(120, TILE, TILE)
    assert layout.rect(0).left() == layout.rect(1).left()


def test_points_and_bands_find_their_rows() -> None:
    layout = arranged(660, LINE, *[TILE] * 9, LINE, *[TILE] * 5)
    for row in range(len(layout)):
        centre = layout.rect(row).center()
        assert layout.row_at(centre.x(), centre.y()) == row
    assert layout.row_at(2, 2) == -1
    assert set(layout.rows_between(0, layout.height)) == set(range(len(layout)))
    assert layout.rect(99) == QRect()


def test_the_row_below_is_the_nearest_one() -> None:
    layout = arranged(660, LINE, *[TILE] * 4)
    assert layout.row_beside(1, 1) == 4
    assert layout.row_beside(3, 1) == 4
    assert layout.row_beside(4, -1) == 1
    assert layout.row_beside(4, 1) == 4


@pytest.fixture
def tiles(qtbot: QtBot, theme: Theme) -> TileView:
    model = ColleaguesModel()
    model.replace_all(an_office())
    view = TileView(theme, model, ColleagueTiles(theme), "Colleagues")
    model.setParent(view)
    view.resize(680, 600)
    qtbot.addWidget(view)
    view.show()
    return view


def reads(view: TileView) -> str:
    return str(view.currentIndex().data()).split(",")[0]


def test_arrow_keys_walk_over_tiles_and_never_rest_on_headings(tiles: TileView) -> None:
    QTest.keyClick(tiles, Qt.Key.Key_Home)
    assert reads(tiles) == "Noor Haddad"
    QTest.keyClick(tiles, Qt.Key.Key_Right)
    assert reads(tiles) == "Robin Hale"
    QTest.keyClick(tiles, Qt.Key.Key_Down)
    assert reads(tiles) == "Boris Petrow"
    QTest.keyClick(tiles, Qt.Key.Key_Up)
    assert reads(tiles) == "Robin Hale"
    QTest.keyClick(tiles, Qt.Key.Key_End)
    assert reads(tiles) == "Jonas Weber"
    QTest.keyClick(tiles, Qt.Key.Key_Down)
    assert reads(tiles) == "Jonas Weber"
    QTest.keyClick(tiles, Qt.Key.Key_PageUp)
    assert reads(tiles)


def test_a_changed_tile_repaints_and_lays_nothing_out(tiles: TileView, qtbot: QtBot) -> None:
    laid_out: list[int] = []
    original = tiles.doItemsLayout
    tiles.doItemsLayout = lambda: (laid_out.append(1), original())  # type: ignore[method-assign,func-returns-value,assignment]
    model = tiles.model()
    assert isinstance(model, ColleaguesModel)
    for state in BlfState:
        model.apply(a_colleague(state=state))
    qtbot.wait(20)
    assert laid_out == []


def test_a_click_finds_the_tile_under_it_after_scrolling(tiles: TileView) -> None:
    tiles.resize(400, 200)
    last = tiles.model().index(tiles.model().rowCount() - 1, 0)
    tiles.scrollTo(last)
    rect = tiles.visualRect(last)
    assert tiles.viewport().rect().contains(rect.center())
    QTest.mouseClick(tiles.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert reads(tiles) == "Jonas Weber"
    assert not tiles.indexAt(QPoint(1, 1)).isValid()


def grab(view: TileView) -> QImage:
    return view.viewport().grab().toImage()


def a_history() -> tuple[HistoryModel, type[HistoryTiles]]:
    model = HistoryModel(lambda: NOW)
    model.show_page(HistoryPage(some_history()))
    return model, HistoryTiles


def some_colleagues() -> tuple[ColleaguesModel, type[ColleagueTiles]]:
    model = ColleaguesModel()
    model.replace_all(an_office())
    return model, ColleagueTiles


def some_queues() -> tuple[QueuesModel, type[QueueTiles]]:
    model = QueuesModel(lambda: NOW)
    for queue in two_queues():
        model.apply(queue)
    return model, QueueTiles


@pytest.mark.parametrize("make", [a_history, some_colleagues, some_queues])
def test_a_list_shows_where_the_keyboard_is_before_a_row_is_selected(
    theme: Theme,
    qtbot: QtBot,
    make: Callable[[], tuple[KeyedListModel, Callable[[Theme], TilePainter]]],
) -> None:
    model, painter = make()
    view = TileView(theme, model, painter(theme), "List")
    model.setParent(view)
    view.resize(640, 400)
    qtbot.addWidget(view)
    view.show()
    view.activateWindow()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)
    assert not view.selectionModel().hasSelection()
    rect = view.visualRect(view.currentIndex())
    places = [QPoint(rect.center().x(), rect.top() + step) for step in (0, 1, 2)]
    ring = QColor(LIGHT.accent).name()
    assert ring in [grab(view).pixelColor(place).name() for place in places]
    view.clearFocus()
    assert ring not in [grab(view).pixelColor(place).name() for place in places]


def test_a_row_of_a_queue_shows_that_it_is_chosen(theme: Theme, qtbot: QtBot) -> None:
    model, _ = some_queues()
    view = TileView(theme, model, QueueTiles(theme), "Queues")
    model.setParent(view)
    view.resize(640, 400)
    qtbot.addWidget(view)
    pictures = [grab(view)]
    for row in range(model.rowCount()):
        view.setCurrentIndex(model.index_of(row))
        view.scrollToTop()
        pictures.append(grab(view))
    assert all(one != other for one, other in itertools.combinations(pictures, 2))


def test_the_state_of_a_queue_member_is_whole_before_the_name_is() -> None:
    assert member_widths(60, 50, 170) == (60, 50)
    assert member_widths(300, 80, 170) == (90, 80)
    assert member_widths(300, 300, 170) == (68, 102)
    assert member_widths(20, 300, 170) == (20, 150)
