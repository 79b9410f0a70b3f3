"""What a list model told its views, in order."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel


class RowSignals:
    """Records the row signals of a model from now on."""

    def __init__(self, model: QAbstractItemModel) -> None:
        self.log: list[tuple[object, ...]] = []
        note = self.log.append
        model.rowsInserted.connect(lambda _parent, first, last: note(("inserted", first, last)))
        model.rowsRemoved.connect(lambda _parent, first, last: note(("removed", first, last)))
        model.rowsMoved.connect(
            lambda _from, first, _last, _to, place: note(("moved", first, place))
        )
        model.dataChanged.connect(lambda top, end: note(("changed", top.row(), end.row())))
        model.modelReset.connect(lambda: note(("reset",)))
