"""Where tiles and whole lines stand: pure geometry, found again by bisection."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect


@dataclass(frozen=True, slots=True)
class TileSize:
    """What a row wants: its height, and the least width of a tile; 0 is a whole line."""

    height: int
    min_width: int = 0
    space_above: int = 0


class TileLayout:
    """Tiles of the same size share lines in as many columns as fit; others begin a new line."""

    def __init__(self, gap: int, margin: int) -> None:
        self._gap, self._margin = gap, margin
        self._rects: list[QRect] = []
        self._tops: list[int] = []
        self.height = 0

    def arrange(self, sizes: Sequence[TileSize], width: int) -> None:
        """Place all rows into `width`."""
        inner = max(1, width - 2 * self._margin)
        self._rects, self._tops = [], []
        y, column, columns, last = 0, 0, 1, None
        for size in sizes:
            if size != last or column == columns:
                y = self._next_line(y, last, size)
                column, last = 0, size
                columns = self._columns(inner, size)
            x, tile = self._place(inner, column, columns)
            self._rects.append(QRect(self._margin + x, y, tile, size.height))
            self._tops.append(y)
            column += 1
        self.height = y + (last.height if last else 0) + self._margin

    def _next_line(self, y: int, last: TileSize | None, size: TileSize) -> int:
        if last is None:
            return self._gap // 4
        gap = self._gap if size.min_width or last.min_width else 0
        return y + last.height + max(gap, size.space_above if size != last else 0)

    def _columns(self, inner: int, size: TileSize) -> int:
        if not size.min_width:
            return 1
        return max(1, (inner + self._gap) // (size.min_width + self._gap))

    def _place(self, inner: int, column: int, columns: int) -> tuple[int, int]:
        # Whole pixels, and the last column ends exactly at the margin.
        step = (inner + self._gap) / columns
        left = round(column * step)
        return left, round((column + 1) * step) - self._gap - left

    def __len__(self) -> int:
        return len(self._rects)

    def rect(self, row: int) -> QRect:
        """Where a row stands; empty when there is no such row."""
        return self._rects[row] if 0 <= row < len(self._rects) else QRect()

    def rows_between(self, top: int, bottom: int) -> range:
        """The rows that a horizontal band may touch."""
        if not self._tops:
            return range(0)
        first = bisect_right(self._tops, top) - 1
        first = bisect_left(self._tops, self._tops[max(0, first)])
        return range(first, bisect_right(self._tops, bottom))

    def row_at(self, x: int, y: int) -> int:
        """The row under a point; -1 for none."""
        for row in self.rows_between(y, y):
            if self._rects[row].contains(x, y):
                return row
        return -1

    def row_beside(self, row: int, lines: int) -> int:
        """The row one line further down (1) or up (-1), nearest in x; `row` itself at the end."""
        here = self.rect(row)
        tops = self._tops
        below, here_first = bisect_right(tops, here.top()), bisect_left(tops, here.top())
        at = below if lines > 0 else here_first - 1
        if not 0 <= at < len(tops):
            return row
        line = range(bisect_left(tops, tops[at]), bisect_right(tops, tops[at]))
        middle = here.center().x()
        return min(line, key=lambda one: abs(self._rects[one].center().x() - middle))
