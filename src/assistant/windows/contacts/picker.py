"""Whose call is it? A search over all contacts, with or without adding the number."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from assistant.models.contacts import PagedModel
from assistant.presenters.roles import KEY_ROLE
from assistant.presenters.views.contacts import ContactRowView
from assistant.widgets.button import Button, Look
from assistant.widgets.check_box import check_box
from assistant.widgets.contact_tiles import ContactTiles
from assistant.widgets.dial_field import IconField
from assistant.widgets.theme import Theme
from assistant.widgets.tile_view import TileView
from assistant.windows.contacts.form import Form
from assistant.words.texts import fill

TYPING_MILLISECONDS = 120


class ContactPicker(Form):
    """Up and Down move in the list while the search has the keyboard; Enter takes the row."""

    searched = Signal(str)
    """Answered by `show_found`."""
    chosen = Signal(str, bool)
    """The contact's key, empty for nobody; whether the number is added to it."""

    def __init__(self, theme: Theme, parent: QWidget, number: str, *, is_known: bool) -> None:
        """`is_known` calls can be taken from whom they belong to."""
        super().__init__(theme, parent, self.tr("Whose call is it?"), self.tr("Link"))
        self.model = PagedModel(self)
        self.search = IconField(theme, "search", self.tr("Name, company, number…"))
        self.search.installEventFilter(self)
        self.view = TileView(
            theme, self.model, ContactTiles(theme), self.tr("Contacts"), gap=0, margin=2
        )
        self.view.activated.connect(lambda _index: self.on_save())
        self.adds = check_box(fill(self.tr("Add %1 to this contact"), number))
        self.adds.setVisible(bool(number))
        self.column.addWidget(self.search)
        self.column.addWidget(self.view, 1)
        self.column.addWidget(self.adds)
        if is_known:
            nobody = Button(theme, "", self.tr("Nobody I know"), Look.SOFT, height=36)
            nobody.setAutoDefault(False)
            nobody.clicked.connect(lambda: self._choose(""))
            self.foot.insertWidget(0, nobody)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MILLISECONDS)
        self._typing.timeout.connect(lambda: self.searched.emit(self.search.text().strip()))
        self.search.textChanged.connect(self._on_typed)
        self.resize(theme.px(460), theme.px(520))
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_found(self, rows: tuple[ContactRowView, ...]) -> None:
        """The answer to `searched`."""
        self.model.show_page(rows, has_more=False)
        # Nobody is chosen who was not asked for: Enter would link whoever stands first.
        is_asked_for = bool(rows and self.search.text().strip())
        self.view.setCurrentIndex(self.model.index_of(0) if is_asked_for else QModelIndex())

    def on_save(self) -> None:
        key = self.view.currentIndex().data(KEY_ROLE)
        if key:
            self._choose(key)
        else:
            self.say(self.tr("Choose a contact first."))

    def _on_typed(self) -> None:
        # What is shown answers what was typed before: Enter must not take it.
        self.view.setCurrentIndex(QModelIndex())
        self._typing.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        keys = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        is_press = event.type() is QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() in keys:
            self.view.keyPressEvent(event)
            return True
        return False

    def _choose(self, key: str) -> None:
        self.chosen.emit(key, bool(key) and self.adds.isChecked())
        self.finish()
