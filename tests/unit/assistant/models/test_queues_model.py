"""The queues as rows: only what differs changes."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.modeltest import ModelTester

from assistant.models.queues import QueuesModel
from tests.helpers.rowsignals import RowSignals
from tests.helpers.samples import NOW, two_queues, waiting


def a_model() -> QueuesModel:
    model = QueuesModel(lambda: NOW)
    for queue in two_queues():
        model.apply(queue)
    return model


def words(model: QueuesModel) -> list[str]:
    return [str(model.index_of(row).data()) for row in range(model.rowCount())]


def test_a_queue_is_a_heading_its_callers_in_order_and_its_members(
    qtmodeltester: ModelTester,
) -> None:
    model = a_model()
    qtmodeltester.check(model)
    assert words(model)[:5] == [
        "Sales, 800, 3 waiting",
        "1, Miriam Stone, +44 20 7946 0112, 02:14",
        "2, +44 161 496 0077, 01:11",
        "3, Pavel Novák, +420 224 123 456, 00:09",
        "Ada Martin, 101, available",
    ]
    assert model.waiting_count() == 3


def test_an_equal_queue_changes_nothing() -> None:
    model = a_model()
    signals = RowSignals(model)
    model.apply(two_queues()[0])
    assert signals.log == []


def test_an_answered_caller_goes_and_the_others_move_up() -> None:
    model = a_model()
    signals = RowSignals(model)
    sales = two_queues()[0]
    rest = tuple(replace(one, position=one.position - 1) for one in sales.waiting[1:])
    model.apply(replace(sales, waiting=rest))
    assert words(model)[1].startswith("1, +44 161 496 0077")
    assert signals.log[0] == ("removed", 1, 1)
    assert ("reset",) not in signals.log


def test_callers_who_swap_places_are_moved() -> None:
    model = a_model()
    sales = two_queues()[0]
    first, second, third = sales.waiting
    swapped = (replace(second, position=1), replace(first, position=2), third)
    model.apply(replace(sales, waiting=swapped))
    assert [line.split(",")[1] for line in words(model)[1:3]] == [
        " +44 161 496 0077", " Miriam Stone",
    ]  # fmt: skip


def test_a_new_caller_is_one_new_row() -> None:
    model = a_model()
    signals = RowSignals(model)
    sales = two_queues()[0]
    model.apply(replace(sales, waiting=(*sales.waiting, waiting(4, "Zed", "1", 1))))
    assert ("inserted", 4, 4) in signals.log


def test_removed_queues_take_their_rows_along() -> None:
    model = a_model()
    model.remove("800")
    model.remove("800")
    assert words(model)[0] == "Support, 801, nobody waits"
    assert not model._timer.isActive()
    model.remove("801")
    assert model.rowCount() == 0
