"""Where a note, case, lead or opportunity is written, about a contact or about a call."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from assistant.widgets.button import Button, Look
from assistant.widgets.check_box import check_box
from assistant.widgets.labels import ElidedLabel
from assistant.widgets.segmented import Segmented
from assistant.widgets.theme import Theme
from assistant.windows.contacts.form import MAX_TEXT, Form, text_area
from assistant.words import contact_texts
from store.records import Interaction, InteractionKind

_KINDS = tuple(InteractionKind)


class NoteForm(Form):
    """A note needs text, the others a title."""

    saved = Signal(object, str, str, bool)
    """`InteractionKind`, title, text, whether it is open."""
    delete_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        about: str,
        kind: InteractionKind = InteractionKind.NOTE,
        entry: Interaction | None = None,
    ) -> None:
        """`about` is the name of the contact or caller; `entry` is one that is changed."""
        title = contact_texts.interaction(entry.kind if entry else kind)
        super().__init__(theme, parent, title, self.tr("Save"))
        self._entry = entry
        whose = ElidedLabel(theme.font(13), QPalette.ColorRole.PlaceholderText)
        whose.show_text(about)
        self.kinds = Segmented(theme, self.tr("What it is"))
        for one in _KINDS:
            self.kinds.add(contact_texts.interaction(one))
        self.kinds.choose(_KINDS.index(entry.kind if entry else kind))
        self.kinds.setVisible(entry is None)
        self.title = QLineEdit(entry.title if entry else "")
        self.title.setPlaceholderText(self.tr("Title"))
        self.title.setAccessibleName(self.tr("Title"))
        self.title.setMaxLength(300)
        self.text = text_area(theme, self.tr("What was said"), 140)
        self.text.setPlainText(entry.text if entry else "")
        self.is_open = check_box(self.tr("Still open"))
        self.is_open.setChecked(entry.is_open if entry else True)
        for part in (whose, self.kinds, self.title, self.text, self.is_open):
            self.column.addWidget(part)
        if entry is not None:
            delete = Button(theme, "trash-2", self.tr("Delete"), Look.BAD_SOFT, height=36)
            delete.setAutoDefault(False)
            delete.clicked.connect(self._on_delete)
            self.foot.insertWidget(0, delete)
        self.kinds.chosen.connect(lambda _number: self._show_kind())
        self._show_kind()
        self._before = self._typed()
        self.resize(theme.px(480), theme.px(380))

    @property
    def kind(self) -> InteractionKind:
        """What is being written."""
        return _KINDS[self.kinds.current]

    def is_changed(self) -> bool:
        return self._typed() != self._before

    def on_save(self) -> None:
        title, text, is_open = self._typed()
        is_note = self.kind is InteractionKind.NOTE
        if not (text or title) or not (is_note or title):
            self.say(
                self.tr("Write something first.") if is_note else self.tr("A title is needed.")
            )
            (self.text if is_note else self.title).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.saved.emit(self.kind, title, text, is_open)
        self.finish()

    def _typed(self) -> tuple[str, str, bool]:
        is_note = self.kind is InteractionKind.NOTE
        title = "" if is_note and self._entry is None else self.title.text().strip()
        return title, self.text.toPlainText()[:MAX_TEXT].strip(), self.is_open.isChecked()

    def _show_kind(self) -> None:
        is_note = self.kind is InteractionKind.NOTE
        self.title.setVisible(not is_note)
        self.is_open.setVisible(not is_note)
        self.heading.setText(contact_texts.interaction(self.kind))
        self.say("")
        (self.text if is_note else self.title).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_delete(self) -> None:
        self.delete_requested.emit()
        self.finish()
