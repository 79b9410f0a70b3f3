"""The main window: dial field, active calls, colleagues, queues and history on one page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from assistant.models.calls import CallsModel
from assistant.models.colleagues import ColleaguesModel
from assistant.models.history import HistoryModel
from assistant.models.queues import QueuesModel
from assistant.pbx.records import LinkState
from assistant.presenters.views import SuggestionView
from assistant.services.state import Notice, RegistrationStatus
from assistant.windows.theme import Theme


class MainWindow(QMainWindow):
    """Shows the models; a click never changes what is shown, it only asks by a signal."""

    dial_requested = Signal(str)
    suggestions_requested = Signal(str)
    call_action_requested = Signal(str, object)
    """key, `CallAction`."""
    dtmf_requested = Signal(str, str)
    transfer_requested = Signal(str, str)
    """key, target: an extension or what was typed."""
    history_requested = Signal(object, str)
    """`HistoryFilter`, search text; answered by `HistoryModel.show_page` with offset 0."""
    history_more_requested = Signal()
    import_requested = Signal(str)
    """Path of a CSV file."""
    settings_requested = Signal()
    notice_dismissed = Signal(str)
    closed_to_tray = Signal()
    close_warning_seen = Signal()
    """The user was told once that closing keeps the phone running: do not say it again."""
    quit_requested = Signal()
    calls_seen = Signal()
    """The user looks at the window: missed calls are no news any more."""

    def __init__(
        self,
        calls: CallsModel,
        colleagues: ColleaguesModel,
        queues: QueuesModel,
        history: HistoryModel,
        theme: Theme | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)

    def show_registration(self, status: RegistrationStatus) -> None:
        """Show where the line stands."""

    def show_queue_panel(self, state: LinkState) -> None:
        """Show, mark or hide the queues: OFF hides the panel entirely."""

    def show_notices(self, notices: tuple[Notice, ...]) -> None:
        """Show these sentences, newest last, and no others."""

    def show_suggestions(self, suggestions: tuple[SuggestionView, ...]) -> None:
        """The answer to `suggestions_requested`."""

    def set_closing(self, *, to_tray: bool, warns: bool) -> None:
        """Closing hides to the tray, after a first warning, or asks: quit or minimize."""

    def focus_dial_field(self) -> None:
        """Put the cursor where numbers and names are typed."""
