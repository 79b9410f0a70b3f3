"""Everything that is seen: models, windows, pop and tray, built and not yet joined to anything."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from assistant.models.calls import CallsModel
from assistant.models.colleagues import ColleaguesModel
from assistant.models.history import HistoryModel
from assistant.models.queues import QueuesModel
from assistant.settings import Settings
from assistant.widgets.theme import Scheme, Theme
from assistant.windows.main import MainWindow
from assistant.windows.pop import PopWindow
from assistant.windows.tray import Tray


@dataclass(slots=True, weakref_slot=True)
class Front:
    """The visible half of the program."""

    theme: Theme
    calls: CallsModel
    colleagues: ColleaguesModel
    queues: QueuesModel
    history: HistoryModel
    window: MainWindow
    pop: PopWindow
    tray: Tray

    def close(self) -> None:
        """Take everything off the screen."""
        self.pop.show_state(None)
        self.window.closing.is_final = True
        self.window.close()
        self.tray.close()


def build_front(qt: QApplication, settings: Settings) -> Front:
    """Build the windows; nothing is shown."""
    theme = Theme(qt, Scheme(settings.window.theme.value))
    calls, colleagues = CallsModel(), ColleaguesModel()
    queues, history = QueuesModel(), HistoryModel()
    window = MainWindow(calls, colleagues, queues, history, theme)
    if settings.window.stay_on_top:
        window.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
    return Front(
        theme, calls, colleagues, queues, history, window, PopWindow(theme), Tray(theme, qt)
    )
