"""The order in which Tab goes through a window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_first(window: QWidget, first: Sequence[QWidget]) -> None:
    """Let Tab begin with `first`, in this order; the others keep theirs."""
    others = [one for one in _chain(window) if one not in first]
    # The order is a circle that Qt leaves alone while each comes after the other somewhere on it:
    # `first` is brought behind the old head, and that one behind `first`.
    for before, after in pairwise((*others[:1], *first, *others)):
        QWidget.setTabOrder(before, after)


def _chain(window: QWidget) -> Iterator[QWidget]:
    one = window.nextInFocusChain()
    while one is not None and one is not window:
        takes_tab = Qt.FocusPolicy.TabFocus.value & one.focusPolicy().value
        if takes_tab and one.window() is window:
            yield one
        one = one.nextInFocusChain()
