"""Menus offer what the PBX has codes for, and nothing else."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from assistant.presenters.views import CallAction, CallView, ColleagueView, Lamp, Tone
from assistant.presenters.views.codes import CodeFeature, CodesView, CodeWish, ParkedView
from assistant.windows.code_menus import CodeMenus

EVERYTHING = CodesView(
    frozenset(CodeFeature), (ParkedView("3", "3: Priya & Co"), ParkedView("4", "4: somebody"))
)


def a_tile(lamp: Lamp = Lamp.AVAILABLE) -> ColleagueView:
    return ColleagueView("101", "Ben Okafor", "", "BO", lamp, "", "")


def entries(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions()]


@pytest.fixture
def menu(qtbot: QtBot) -> QMenu:
    menu = QMenu()
    qtbot.addWidget(menu)
    return menu


@pytest.fixture
def codes(qtbot: QtBot) -> CodeMenus:
    codes = CodeMenus()
    codes.show_view(EVERYTHING)
    return codes


def wishes(codes: CodeMenus) -> list[CodeWish]:
    found: list[CodeWish] = []
    codes.requested.connect(found.append)
    return found


def test_a_ringing_colleagues_call_can_be_picked_up(codes, menu):
    found = wishes(codes)
    codes.fill_colleague(menu, a_tile(Lamp.RINGING))
    menu.actions()[0].trigger()
    assert found == [CodeWish(CodeFeature.PICK_UP, "101")]


def test_a_colleague_who_does_not_ring_offers_no_pickup(codes, menu):
    codes.fill_colleague(menu, a_tile())
    assert entries(menu) == ["Speak by intercom", "Call without showing my number"]


def test_a_pbx_without_codes_offers_nothing_of_them(codes, menu):
    codes.show_view(CodesView())
    codes.set_call_at_hand(True)
    codes.fill_colleague(menu, a_tile(Lamp.RINGING))
    codes.fill_main(menu)
    assert entries(menu) == []


def test_a_call_can_be_parked_while_there_is_one(codes, menu):
    codes.fill_main(menu)
    assert "Park the call" not in entries(menu)
    codes.set_call_at_hand(True)
    codes.fill_main(menu)
    assert "Park the call" in entries(menu)


def test_a_parked_caller_is_fetched_from_the_slot(codes, menu):
    found = wishes(codes)
    codes.fill_main(menu)
    parked = next(action.menu() for action in menu.actions() if action.menu())
    assert entries(parked) == ["3: Priya && Co", "4: somebody"]
    parked.actions()[1].trigger()
    assert found == [CodeWish(CodeFeature.RETRIEVE, "4")]


@pytest.mark.parametrize(
    ("actions", "offered"),
    [({CallAction.TRANSFER}, ["Park"]), ({CallAction.ANSWER, CallAction.REJECT}, [])],
)
def test_a_call_that_talks_can_be_parked_from_its_card(codes, menu, actions, offered):
    call = CallView("k", "Priya", "", "P", "", Tone.GOOD, frozenset(actions))
    codes.fill_call(menu, call)
    assert entries(menu) == offered


def test_the_call_of_the_card_is_parked_and_no_other(codes, menu):
    found = wishes(codes)
    actions = frozenset({CallAction.TRANSFER})
    codes.fill_call(menu, CallView("k", "Priya", "", "P", "", Tone.GOOD, actions))
    menu.actions()[0].trigger()
    assert found == [CodeWish(CodeFeature.PARK, key="k")]
