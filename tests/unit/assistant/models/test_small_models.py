"""The lines of a type-ahead list, and the bad lines of an import."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from assistant.models.bad_lines import BadLinesModel
from assistant.models.suggestions import SuggestionsModel
from assistant.presenters.suggestions import transfer_targets
from tests.helpers.rowsignals import RowSignals
from tests.helpers.samples import a_call, an_import, an_office


def test_suggestions_that_cannot_be_chosen_cannot_be_selected(qtmodeltester: ModelTester) -> None:
    model = SuggestionsModel()
    model.show(transfer_targets("", a_call(), an_office()))
    qtmodeltester.check(model)
    lines = [(model.line(row), row) for row in range(model.rowCount())]
    flags = {line.target: model.index_of(row).flags() for line, row in lines if line}
    assert flags["101"] & Qt.ItemFlag.ItemIsSelectable
    assert not flags["104"]


def test_each_answer_is_a_reset() -> None:
    model = SuggestionsModel()
    lines = transfer_targets("", a_call(), an_office())
    signals = RowSignals(model)
    model.show(lines)
    model.show(())
    assert signals.log == [("reset",), ("reset",)]


def test_bad_lines_are_a_table_of_line_reason_and_text(qtmodeltester: ModelTester) -> None:
    model = BadLinesModel(an_import().bad_lines, ("Line", "Reason", "Text"))
    qtmodeltester.check(model)
    row = [model.index(1, column).data() for column in range(3)]
    assert row == ["23", "the number cannot be read", "Eva,Green,call me maybe"]
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Reason"
    assert len(model.index(3, 2).data()) <= 160
