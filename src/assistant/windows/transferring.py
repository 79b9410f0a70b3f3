"""All the ways to say in the main window where a call is to go: drag, menu, and the picker."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from assistant.models.calls import CallsModel
from assistant.models.colleagues import ColleaguesModel
from assistant.presenters.transfer import drop_verdict
from assistant.presenters.views import DropVerdict
from assistant.widgets.drop_hint import DropHint
from assistant.widgets.theme import Theme
from assistant.windows.calls_panel import CallsPanel
from assistant.windows.colleagues_panel import ColleaguesPanel
from assistant.windows.transfer_picker import TransferPicker


class Judgement:
    """What handing a call (key) to a colleague (extension) would do; None when one is gone."""

    def __init__(self, calls: CallsModel, colleagues: ColleaguesModel) -> None:
        self._calls, self._colleagues = calls, colleagues

    def __call__(self, key: str, extension: str) -> DropVerdict | None:
        entry, colleague = self._calls.entry(key), self._colleagues.colleague(extension)
        return drop_verdict(entry, colleague) if entry and colleague else None


class Transferring(QObject):
    """Joins the panels with the hint at the pointer and the picker over `page`."""

    requested = Signal(str, str)
    """key, target: an extension, or what was typed."""
    consultation_requested = Signal(str, str)
    """key, whom to ask about the call: an extension, or what was typed."""
    typed = Signal(str)
    """Contacts for this text are wanted in the picker."""
    withdrawn = Signal(str)
    """The call went while a target was being chosen; a sentence that says so."""

    def __init__(
        self,
        theme: Theme,
        calls: CallsModel,
        colleagues: ColleaguesModel,
        panels: tuple[CallsPanel, ColleaguesPanel],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._theme, self._page = theme, page
        self._calls, self._colleagues = calls, colleagues
        self._judge = Judgement(calls, colleagues)
        self._stack, self._tiles = panels[0].stack, panels[1].view
        self._hint = DropHint(theme, page)
        self.picker: TransferPicker | None = None
        self._asks_first = False
        panels[0].transfer_started.connect(self.begin)
        panels[0].consultation_started.connect(lambda key: self.begin(key, asks_first=True))
        panels[1].transfer_here_requested.connect(self._send_here)
        self._tiles.call_dropped.connect(self.requested)
        self._tiles.verdict_changed.connect(self._on_verdict)

    def begin(self, key: str = "", *, asks_first: bool = False) -> None:
        """Ask where the call `key` goes; without one, the call that has the keyboard or talks.

        `asks_first`: whoever is chosen is called while the caller holds.
        """
        entry = self._calls.entry(key or self._stack.focused_key()) or self._calls.transferable()
        if entry is None:
            return
        if self.picker is None:
            self.picker = TransferPicker(self._theme, self._calls, self._colleagues, self._page)
            self.picker.chosen.connect(self._on_chosen)
            self.picker.typed.connect(self.typed)
            self.picker.closed.connect(self._focus_call)
            self.picker.withdrawn.connect(self.withdrawn)
        self._asks_first = asks_first
        self.picker.open_for(entry.call.key, asks_first=asks_first)

    def _on_chosen(self, key: str, target: str) -> None:
        wish = self.consultation_requested if self._asks_first else self.requested
        wish.emit(key, target)

    def _focus_call(self, key: str) -> None:
        (self._stack.card(key) or self._page).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_verdict(self, verdict: DropVerdict | None, pointer: QPoint) -> None:
        tile = self._tiles.visualRect(self._tiles.indexAt(pointer))
        tile.moveTopLeft(self._tiles.mapTo(self._page, tile.topLeft()))
        self._hint.show_verdict(verdict, self._tiles.mapTo(self._page, pointer), tile)

    def _send_here(self, extension: str) -> None:
        entry = self._calls.entry(self._stack.focused_key()) or self._calls.transferable()
        verdict = self._judge(entry.call.key, extension) if entry else None
        if entry and verdict is not None and verdict.is_allowed:
            self.requested.emit(entry.call.key, extension)
