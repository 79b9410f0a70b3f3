"""The main window: dial field, active calls, colleagues, queues and history on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from assistant.models.calls import CallsModel
from assistant.models.colleagues import ColleaguesModel
from assistant.models.history import HistoryModel
from assistant.models.queues import QueuesModel
from assistant.models.suggestions import SuggestionsModel
from assistant.pbx.records import LinkState
from assistant.presenters.notices import present_notices
from assistant.presenters.registration import present_registration
from assistant.presenters.views import SuggestionView
from assistant.services.state import Notice, RegistrationStatus
from assistant.widgets.notices_bar import NoticesBar
from assistant.widgets.theme import Theme, default_theme
from assistant.windows.beside import Beside
from assistant.windows.calls_at_hand import CallsAtHand
from assistant.windows.calls_panel import CallsPanel
from assistant.windows.closing import Closing
from assistant.windows.code_menus import CodeMenus
from assistant.windows.colleagues_panel import ColleaguesPanel
from assistant.windows.columns import Columns
from assistant.windows.contact_menus import ContactMenus
from assistant.windows.fitting import fitting
from assistant.windows.history_panel import HistoryPanel
from assistant.windows.queues_panel import QueuesPanel
from assistant.windows.top_bar import TopBar
from assistant.windows.transferring import Judgement, Transferring
from assistant.windows.user_watch import UserWatch
from assistant.windows.window_keys import WindowKeys

if TYPE_CHECKING:
    from assistant.windows.contacts.page import ContactsPage

MINIMUM = QSize(690, 460)
"""A laptop's screen at 200 % holds it."""


class MainWindow(QMainWindow):
    """Shows the models; a click never changes what is shown, it only asks by a signal."""

    dial_requested = Signal(str)
    suggestions_requested = Signal(str)
    call_action_requested = Signal(str, object)
    """key, `CallAction`."""
    dtmf_requested = Signal(str, str)
    transfer_requested = Signal(str, str)
    """key, target: an extension, or what was typed."""
    consultation_requested = Signal(str, str)
    """key, whom to ask about the call: an extension, or what was typed."""
    transfer_withdrawn = Signal(str)
    """The user was choosing a target when the call went: a sentence that says so."""
    history_requested = Signal(object, str)
    """`HistoryFilter`, search text; answered by `HistoryModel.show_page` with offset 0."""
    history_more_requested = Signal()
    settings_requested = Signal()
    settings_file_requested = Signal()
    """The user wants to edit the file in which the settings stand."""
    notice_dismissed = Signal(str)
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
        self._theme = theme = theme or default_theme()
        self._calls, self._colleagues, self._history = calls, colleagues, history
        self._suggestions = SuggestionsModel()
        self.setWindowTitle(self.tr("Assistant"))
        self.setMinimumSize(MINIMUM)
        self.resize(fitting(self, QSize(theme.px(1180), theme.px(760))))
        self.top = TopBar(theme, self._suggestions)
        self.calls_panel = CallsPanel(theme, calls)
        self.history_panel = HistoryPanel(theme, history)
        self.colleagues_panel = ColleaguesPanel(theme, colleagues, Judgement(calls, colleagues))
        self.queues_panel = QueuesPanel(theme, queues)
        self.codes = CodeMenus(self)
        self.contact_menus = ContactMenus(calls, self)
        self._lay_out()
        panels = (self.calls_panel, self.colleagues_panel)
        self._transferring = Transferring(theme, calls, colleagues, panels, self._page)
        self.closing = Closing(theme, self)
        self._watch = UserWatch(self)
        self._connect(history)
        self._at_hand = CallsAtHand(self, calls, history)
        self.keys = WindowKeys(self, calls)

    # -- the door ------------------------------------------------------------------------------

    def show_registration(self, status: RegistrationStatus) -> None:
        """Show where the line stands."""
        self.top.pill.show_view(present_registration(status))
        self.colleagues_panel.set_account(bool(status.account))

    def show_queue_panel(self, state: LinkState) -> None:
        """Show, mark or hide the queues: OFF hides the panel entirely."""
        self.queues_panel.show_link(state)

    def show_notices(self, notices: tuple[Notice, ...]) -> None:
        """Show these sentences, newest last, and no others."""
        self.notices.show_notices(present_notices(notices))

    def show_suggestions(self, suggestions: tuple[SuggestionView, ...]) -> None:
        """The answer to `suggestions_requested`, whichever field asked."""
        if (picker := self._transferring.picker) is not None and picker.isVisible():
            picker.show_contacts(suggestions)
        elif self.top.dial.text():
            self._suggestions.show(suggestions)

    def set_closing(self, *, to_tray: bool, warns: bool) -> None:
        """Closing hides to the tray, after a first warning, or asks: quit or minimize."""
        self.closing.to_tray, self.closing.warns = to_tray, warns

    def refuse_dial(self, sentence: str) -> bool:
        """Say by the dial field why a call is not made; False when it was not asked for there."""
        return self.top.dial.refuse(sentence)

    def withdraw_refusal(self, sentence: str) -> None:
        """What the dial field says is not true any more, if it is this."""
        self.top.dial.withdraw(sentence)

    def focus_dial_field(self) -> None:
        """Put the cursor where numbers and names are typed."""
        self.top.dial.take_focus()

    def show_contacts(self) -> ContactsPage:
        """Show the contacts, with the cursor in their search; the page."""
        return self.beside.show_contacts()

    def show_missed(self, count: int) -> None:
        """How many missed calls are still open."""
        self.history_panel.show_missed(count)

    def bring_up(self) -> None:
        """Show the window in front, wherever it was."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def ask_to_quit(self) -> None:
        """Quit, after a question when that ends calls."""
        if self.closing.may_quit(self._at_hand.parties()):
            self.quit_requested.emit()
        elif not self.isVisible():
            self.bring_up()

    def await_user(self) -> None:
        """Something was missed: `calls_seen` follows when the user is at the window."""
        self._watch.begin()

    def begin_transfer(self, key: str = "") -> None:
        """Ask where the call `key` goes; without one, the call that has the keyboard or talks."""
        self._transferring.begin(key)

    # -- events --------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.closing.may_close():
            event.accept()
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.calls_seen.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._columns.fit(event.size().width())

    # -- inside --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        px = self._theme.px
        left = (self.calls_panel, self.history_panel)
        right = (self.colleagues_panel, self.queues_panel)
        self._columns = Columns(self._theme, left, right)
        self.beside = Beside(self._theme, self.top.pages, self._columns, self)
        self._page = QWidget()
        page = QVBoxLayout(self._page)
        page.setContentsMargins(px(14), px(12), px(14), px(14))
        page.setSpacing(px(12))
        page.addWidget(self.top)
        page.addWidget(self._columns, 1)
        self.setCentralWidget(self._page)
        history = self.history_panel
        self.notices = NoticesBar(self._theme, self._page, history, history.list_rect)

    def _connect(self, history: HistoryModel) -> None:
        self.top.dial.dial_requested.connect(self.dial_requested)
        self.top.dial.typed.connect(self._on_typed)
        self.beside.contacts_opened.connect(self._on_contacts)
        self.top.settings_requested.connect(self.settings_requested)
        self.top.quit_requested.connect(self.ask_to_quit)
        self.notices.dismissed.connect(self.notice_dismissed)
        self.notices.redial_requested.connect(self.dial_requested)
        self.calls_panel.action_requested.connect(self.call_action_requested)
        self.calls_panel.dtmf_requested.connect(self.dtmf_requested)
        self.colleagues_panel.dial_requested.connect(self.dial_requested)
        self.colleagues_panel.account_requested.connect(self.settings_requested)
        self.colleagues_panel.settings_file_requested.connect(self.settings_file_requested)
        self.colleagues_panel.menu_made.connect(self.codes.fill_colleague)
        self.calls_panel.menu_made.connect(self.codes.fill_call)
        self.top.menu_made.connect(self.codes.fill_main)
        self.calls_panel.menu_made.connect(self.contact_menus.fill_call)
        self.history_panel.menu_made.connect(self.contact_menus.fill_history)
        self.top.menu_made.connect(self.contact_menus.fill_main)
        self._transferring.requested.connect(self.transfer_requested)
        self._transferring.consultation_requested.connect(self.consultation_requested)
        self._transferring.withdrawn.connect(self.transfer_withdrawn)
        self._transferring.typed.connect(self.suggestions_requested)
        self.history_panel.dial_requested.connect(self.dial_requested)
        self.queues_panel.dial_requested.connect(self.dial_requested)
        self.history_panel.history_requested.connect(self.history_requested)
        history.more_requested.connect(self.history_more_requested)
        self._watch.seen.connect(self.calls_seen)
        self.closing.warned.connect(self.close_warning_seen)
        self.closing.quit_wished.connect(self.ask_to_quit)
        self.closing.quit_confirmed.connect(self.quit_requested)

    def _on_contacts(self, page: ContactsPage) -> None:
        page.list.menu_made.connect(self.contact_menus.fill_main)
        page.list.dial_requested.connect(self.dial_requested)
        page.card.dial_requested.connect(self.dial_requested)

    def _on_typed(self, text: str) -> None:
        if text:
            self.suggestions_requested.emit(text)
        else:
            self._suggestions.show(())
