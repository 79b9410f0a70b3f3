"""The colleagues as rows: groups, order, filter, and the signals of a change."""

from __future__ import annotations

import time

from pytestqt.modeltest import ModelTester

from assistant.models.colleagues import ColleagueOrder, ColleaguesModel
from sip.states import BlfState
from tests.helpers.rowsignals import RowSignals
from tests.helpers.samples import a_colleague, an_office


def words(model: ColleaguesModel) -> list[str]:
    """All rows as one reads them."""
    return [str(model.index_of(row).data()).split(",")[0] for row in range(model.rowCount())]


def an_office_model() -> ColleaguesModel:
    model = ColleaguesModel()
    model.replace_all(an_office())
    return model


def test_departments_are_headings_over_their_people(qtmodeltester: ModelTester) -> None:
    model = an_office_model()
    qtmodeltester.check(model)
    assert words(model)[:5] == ["Reception", "Noor Haddad", "Robin Hale", "Sales", "Ada Martin"]
    assert model.index_of(0).data() == "Reception, 2"


def test_people_can_be_sorted_by_number() -> None:
    model = an_office_model()
    signals = RowSignals(model)
    model.set_order(ColleagueOrder.NUMBER)
    model.set_order(ColleagueOrder.NUMBER)
    assert words(model)[1:3] == ["Robin Hale", "Noor Haddad"]
    assert signals.log == [("reset",)]


def test_numbers_sort_as_numbers() -> None:
    model = ColleaguesModel()
    model.set_order(ColleagueOrder.NUMBER)
    model.replace_all([a_colleague("1000", "B"), a_colleague("99", "A"), a_colleague("200", "C")])
    assert words(model)[1:] == ["A", "C", "B"]


def test_the_filter_hides_people_and_empty_departments() -> None:
    model = an_office_model()
    model.set_filter("gra")
    assert words(model) == ["Support", "Grace Okafor"]
    assert model.is_filtered
    model.set_filter("")
    assert model.rowCount() == 17


def test_a_known_and_different_colleague_is_one_change() -> None:
    model = an_office_model()
    signals = RowSignals(model)
    model.apply(a_colleague("101", "Ada Martin", BlfState.RINGING))
    assert signals.log == [("changed", 4, 4)]


def test_an_equal_colleague_is_nothing() -> None:
    model = an_office_model()
    signals = RowSignals(model)
    model.apply(a_colleague("101", "Ada Martin"))
    assert signals.log == []


def test_a_new_colleague_comes_with_the_department() -> None:
    model = ColleaguesModel()
    signals = RowSignals(model)
    model.apply(a_colleague())
    assert words(model) == ["Sales", "Ada Martin"]
    assert ("inserted", 0, 0) in signals.log
    assert ("reset",) not in signals.log


def test_who_changes_the_department_moves_and_takes_an_empty_heading_along() -> None:
    model = ColleaguesModel()
    model.replace_all([a_colleague(), a_colleague("102", "Bo", department="Support")])
    model.apply(a_colleague(department="Support"))
    assert words(model) == ["Support", "Ada Martin", "Bo"]
    assert model.index_of(0).data() == "Support, 2"
    model.apply(a_colleague(state=BlfState.AWAY, department="Support"))
    assert model.index_of(1).data() == "Ada Martin, 101, away"


def test_who_does_not_pass_the_filter_changes_unseen() -> None:
    model = an_office_model()
    model.set_filter("ada")
    signals = RowSignals(model)
    model.apply(a_colleague("105", "Elena Vogel", BlfState.AWAY, "Support"))
    assert signals.log == []
    changed = model.colleague("105")
    assert changed is not None
    assert changed.state is BlfState.AWAY


def test_people_without_a_department_come_last() -> None:
    model = ColleaguesModel()
    model.replace_all([a_colleague("1", "A", department=""), a_colleague("2", "Z")])
    assert words(model) == ["Sales", "Z", "Others", "A"]


def test_five_hundred_changes_among_two_thousand_take_a_fraction_of_a_second() -> None:
    model = ColleaguesModel()
    people = [
        a_colleague(str(n), f"Person {n}", department=f"D{n % 20}") for n in range(1000, 3000)
    ]
    model.replace_all(people)
    signals = RowSignals(model)
    start = time.perf_counter()
    for one in people[::4]:
        model.apply(a_colleague(one.extension, one.name, BlfState.IN_CALL, one.department))
    assert time.perf_counter() - start < 0.5
    assert len(signals.log) == 500
