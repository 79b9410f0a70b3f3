"""The colleagues as rows, grouped by department: a heading row, then its people."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, unique
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt

from assistant.models.rows import Index, KeyedListModel
from assistant.presenters.colleagues import present_colleague
from assistant.presenters.roles import KEY_ROLE, VIEW_ROLE
from assistant.presenters.suggestions import matches
from assistant.presenters.views import ColleagueView, SectionView
from assistant.presenters.words import cut, spoken
from assistant.services.state import Colleague

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_ROLES = (VIEW_ROLE, _DISPLAY, _ACCESSIBLE)


@unique
class ColleagueOrder(Enum):
    """What colleagues of a department are sorted by."""

    NAME = "name"
    NUMBER = "number"


SortKey = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class _Row:
    sort: SortKey
    view: ColleagueView | SectionView


class ColleaguesModel(KeyedListModel):
    """Headings and colleagues in one list; what does not pass the filter is not there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: dict[str, Colleague] = {}
        self._rows: list[_Row] = []
        self._places: dict[str, int] = {}
        self._filter = ""
        self._order = ColleagueOrder.NAME

    # -- the door ------------------------------------------------------------------------------

    def apply(self, colleague: Colleague) -> None:
        """Show `colleague`: one row inserted, changed or moved; nothing when it is equal."""
        old = self._all.get(colleague.extension)
        if old == colleague:
            return
        self._all[colleague.extension] = colleague
        shown = self._passes(colleague)
        place = self._places.get(colleague.extension, -1)
        if place >= 0 and (not shown or self._rows[place].sort != self._sort(colleague)):
            self._take_out(place)
            place = -1
        if place >= 0:
            self._change(place, colleague)
        elif shown:
            self._put_in(colleague)

    def replace_all(self, colleagues: Sequence[Colleague]) -> None:
        """Show these and no others."""
        self._all = {one.extension: one for one in colleagues}
        self._reset()

    def set_filter(self, text: str) -> None:
        """Show only those whose name, department or number begins with each word of `text`."""
        text = text.strip()
        if text != self._filter:
            self._filter = text
            self._reset()

    def set_order(self, order: ColleagueOrder) -> None:
        """Sort within the departments."""
        if order is not self._order:
            self._order = order
            self._reset()

    # -- reading -------------------------------------------------------------------------------

    def colleague(self, extension: str) -> Colleague | None:
        """The colleague with this extension, whether shown or not."""
        return self._all.get(extension)

    def everyone(self) -> tuple[Colleague, ...]:
        """All colleagues by name, whatever the filter."""
        return tuple(sorted(self._all.values(), key=lambda one: one.name.casefold()))

    @property
    def is_filtered(self) -> bool:
        """Whether a filter hides anybody."""
        return bool(self._filter)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        view = self._rows[index.row()].view
        if role == VIEW_ROLE:
            return view
        if role in (_DISPLAY, _ACCESSIBLE):
            return view.accessible
        if role == KEY_ROLE:
            return view.extension if isinstance(view, ColleagueView) else view.key
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._rows[index.row()].view, SectionView):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    # -- inside --------------------------------------------------------------------------------

    def _passes(self, colleague: Colleague) -> bool:
        return not self._filter or matches(colleague, self._filter)

    def _sort(self, one: Colleague) -> SortKey:
        group = _group_key(one.department)
        number = (len(one.extension), one.extension)
        name = (one.name or one.extension).casefold()
        by_name = self._order is ColleagueOrder.NAME
        return (*group, 1, *((name, *number) if by_name else (*number, name)))

    def _reset(self) -> None:
        self.beginResetModel()
        people = [one for one in self._all.values() if self._passes(one)]
        rows = [_Row(self._sort(one), present_colleague(one)) for one in people]
        counts: dict[str, int] = {}
        for one in people:
            counts[one.department] = counts.get(one.department, 0) + 1
        rows += [_heading(department, count) for department, count in counts.items()]
        self._rows = sorted(rows, key=lambda row: row.sort)
        self._renumber(0)
        self.endResetModel()

    def _change(self, place: int, colleague: Colleague) -> None:
        view = present_colleague(colleague)
        if view != self._rows[place].view:
            self._rows[place] = _Row(self._rows[place].sort, view)
            self.tell_changed(place, _ROLES)

    def _put_in(self, colleague: Colleague) -> None:
        sort = self._sort(colleague)
        head = self._heading_place(colleague.department)
        if head < 0:
            self._insert(_heading(colleague.department, 0))
        self._insert(_Row(sort, present_colleague(colleague)))
        self._recount(colleague.department)

    def _take_out(self, place: int) -> None:
        view = self._rows[place].view
        department = view.department if isinstance(view, ColleagueView) else ""
        self._delete(place)
        self._recount(department)

    def _recount(self, department: str) -> None:
        head = self._heading_place(department)
        if head < 0:
            return
        sort = self._rows[head].sort
        count = sum(1 for row in self._rows if row.sort[:2] == sort[:2]) - 1
        if count == 0:
            self._delete(head)
            return
        fresh = _heading(department, count)
        if fresh != self._rows[head]:
            self._rows[head] = fresh
            self.tell_changed(head, _ROLES)

    def _heading_place(self, department: str) -> int:
        sort = _heading(department, 0).sort
        place = bisect_left(self._rows, sort, key=lambda row: row.sort)
        found = place < len(self._rows) and self._rows[place].sort == sort
        return place if found else -1

    def _insert(self, row: _Row) -> None:
        place = bisect_left(self._rows, row.sort, key=lambda other: other.sort)
        self.beginInsertRows(QModelIndex(), place, place)
        self._rows.insert(place, row)
        self._renumber(place)
        self.endInsertRows()

    def _delete(self, place: int) -> None:
        self.beginRemoveRows(QModelIndex(), place, place)
        del self._rows[place]
        self._renumber(0)
        self.endRemoveRows()

    def _renumber(self, start: int) -> None:
        if start == 0:
            self._places.clear()
        for place in range(start, len(self._rows)):
            view = self._rows[place].view
            if isinstance(view, ColleagueView):
                self._places[view.extension] = place


def _group_key(department: str) -> SortKey:
    """Departments by name; people without one come last."""
    return (not department, department.casefold())


def _heading(department: str, count: int) -> _Row:
    title = cut(department, 80) or QCoreApplication.translate("Colleagues", "Others")
    view = SectionView(
        key=f"department:{department}",
        title=title,
        detail=str(count) if count else "",
        accessible=spoken(title, str(count)),
    )
    return _Row((*_group_key(department), 0), view)
