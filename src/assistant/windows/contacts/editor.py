"""Where a person or an organization is written: names, numbers, addresses, fields, photo."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from assistant.presenters.joining import joined
from assistant.widgets.labels import plain_label
from assistant.widgets.theme import Theme
from assistant.windows.contacts.editor_rows import (
    Row,
    Rows,
    show_emails,
    show_fields,
    show_numbers,
    typed_emails,
    typed_fields,
    typed_numbers,
)
from assistant.windows.contacts.form import MAX_TEXT, Form, labelled, text_area
from assistant.windows.contacts.photo_field import PhotoField
from assistant.words import contact_texts
from store.records import Contact, ContactKind


class ContactEditor(Form):
    """`saved` gives the whole contact; answer by `finish` or by `refuse`."""

    saved = Signal(object)
    """`Contact`."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        contact: Contact,
        field_names: tuple[tuple[str, bool], ...] = (),
    ) -> None:
        self._contact = contact
        # Who is there already has one editor, however it was reached.
        self._is_person = contact.ref.kind is ContactKind.PERSON
        super().__init__(theme, parent, "", self.tr("Save"))
        self.subject = contact.ref if contact.ref.id else contact
        self._field_names = dict(field_names)
        title = self._title()
        self.setWindowTitle(title)
        self.heading.setText(title)
        self._make_names()
        self._make_rows()
        self.tags = QLineEdit()
        self.notes = text_area(theme, self.tr("Notes"), 90, hints=False)
        self._lay_out()
        self._fill(contact)
        self._before = self.contact()
        self.resize(theme.px(620), theme.px(690))
        (self.first if self._is_person else self.company).setFocus(Qt.FocusReason.OtherFocusReason)

    def contact(self) -> Contact:
        """What is typed, as a contact."""
        first, last = self.first.text().strip(), self.last.text().strip()
        name = f"{first} {last}".strip() if self._is_person else self.company.text().strip()
        company, *others = [part.strip() for part in self.company.text().split(";")] or [""]
        return replace(
            self._contact,
            name=name,
            first=first if self._is_person else "",
            last=last if self._is_person else "",
            company=company if self._is_person else "",
            other_companies=tuple(one for one in others if one) if self._is_person else (),
            numbers=typed_numbers(self.numbers),
            emails=typed_emails(self.emails),
            fields=typed_fields(self.fields),
            tags=tuple(tag for one in self.tags.text().split(",") if (tag := one.strip())),
            notes=self.notes.toPlainText()[:MAX_TEXT].strip(),
            photo=self.photo.photo,
        )

    def is_changed(self) -> bool:
        return self.contact() != self._before

    def on_save(self) -> None:
        contact = self.contact()
        if problem := self._problem_of(contact):
            self.say(problem)
            return
        self.say("")
        self.save.setEnabled(False)
        self.saved.emit(contact)

    def refuse(self, sentence: str = "") -> None:
        """It was not saved: say so, and keep what is typed."""
        self.save.setEnabled(True)
        self.say(sentence or self.tr("It could not be saved. Try again in a moment."))

    def take_over(self, current: Contact) -> None:
        """Somebody else changed the contact, which is `current` now: show that change beside what
        is typed, and let the user look before it is saved."""
        before, typed = self._before, self.contact()
        self._contact = current
        self._fill(current)
        self._before = self.contact()
        self._fill(joined(before, typed, self._before))
        self.save.setEnabled(True)
        self.save.setFocus(Qt.FocusReason.OtherFocusReason)
        self.say(
            self.tr(
                "Somebody else changed this contact meanwhile. The change is in the fields now,"
                " beside what you typed. Look at it, then save again."
            )
        )

    # -- inside --------------------------------------------------------------------------------

    def _title(self) -> str:
        if self._contact.ref.id:
            return self.tr("Edit person") if self._is_person else self.tr("Edit organization")
        return self.tr("New person") if self._is_person else self.tr("New organization")

    def _problem_of(self, contact: Contact) -> str:
        if not contact.name:
            first = self.first if self._is_person else self.company
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            return self.tr("A name is needed.")
        for row in self.numbers.rows:
            text = row.value.text().strip()
            if text and not any(char.isdigit() for char in text) and "@" not in text:
                row.value.setFocus(Qt.FocusReason.OtherFocusReason)
                return contact_texts.no_number(text)
        for row in self.fields.rows:
            label, value = row.texts()
            if value and not label:
                row.label.setFocus(Qt.FocusReason.OtherFocusReason)
                return self.tr("A field needs a name.")
        return ""

    def _make_names(self) -> None:
        self.first, self.last, self.company = QLineEdit(), QLineEdit(), QLineEdit()
        whose = self.tr("Company") if self._is_person else self.tr("Name")
        names = (self.tr("First name"), self.tr("Last name"), whose)
        self._names = []
        for field, name in zip((self.first, self.last, self.company), names, strict=True):
            field.setMaxLength(400)
            self._names.append(labelled(self._theme, name, field))
        self.photo = PhotoField(self._theme, is_organization=not self._is_person)
        self.photo.told.connect(self.say)

    def _make_rows(self) -> None:
        theme = self._theme
        phones = (self.tr("Work"), self.tr("Mobile"), self.tr("Home"), self.tr("Fax"))
        mails = (self.tr("Work"), self.tr("Home"))
        label, remove = self.tr("Label"), self.tr("Remove this line")
        number, mail = self.tr("Phone number"), self.tr("E-mail address")
        self.numbers = Rows(
            theme, lambda: Row(theme, (label, number, remove), phones), self.tr("Add a number")
        )
        self.emails = Rows(
            theme,
            lambda: Row(theme, (label, mail, remove), mails),
            self.tr("Add an e-mail address"),
        )
        self.fields = Rows(theme, self._make_field, self.tr("Add a field"))

    def _make_field(self) -> Row:
        names = (self.tr("Name of the field"), self.tr("Text"), self.tr("Remove this line"))
        row = Row(self._theme, names, tuple(self._field_names))
        row.ask_phone(self.tr("Phone"), False)
        row.label.activated.connect(lambda _=0: self._on_field_chosen(row))
        return row

    def _on_field_chosen(self, row: Row) -> None:
        """A field that is a phone field elsewhere is one here."""
        if row.phone is not None:
            row.phone.setChecked(self._field_names.get(row.label.currentText(), False))

    def _lay_out(self) -> None:
        theme, px = self._theme, self._theme.px
        names = QGridLayout()
        names.setHorizontalSpacing(px(8))
        names.setVerticalSpacing(px(10))
        first, last, company = self._names
        if self._is_person:
            names.addWidget(first, 0, 0)
            names.addWidget(last, 0, 1)
        names.addWidget(company, 1, 0, 1, 2)
        names.setRowStretch(2, 1)
        head = QHBoxLayout()
        head.setSpacing(px(18))
        head.addLayout(names, 1)
        head.addWidget(self.photo)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, px(10), 0)
        column.setSpacing(px(8))
        column.addLayout(head)
        self.tags.setPlaceholderText(self.tr("Tags, with commas between them"))
        self.tags.setAccessibleName(self.tr("Tags"))
        for title, part in (
            (self.tr("Numbers"), self.numbers),
            (self.tr("E-mail"), self.emails),
            (self.tr("Own fields"), self.fields),
            (self.tr("Tags"), self.tags),
            (self.tr("Notes"), self.notes),
        ):
            column.addSpacing(px(6))
            column.addWidget(plain_label(theme.font(13, 600), title))
            column.addWidget(part)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        inside.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        self.column.addWidget(area, 1)

    def _fill(self, contact: Contact) -> None:
        self.first.setText(contact.first or ("" if contact.last else contact.name))
        self.last.setText(contact.last)
        whose = (contact.company, *contact.other_companies) if self._is_person else (contact.name,)
        self.company.setText("; ".join(one for one in whose if one))
        show_numbers(self.numbers, contact.numbers)
        show_emails(self.emails, contact.emails)
        show_fields(self.fields, contact.fields)
        self.tags.setText(", ".join(contact.tags))
        self.notes.setPlainText(contact.notes)
        self.photo.show_photo(contact.photo, self._contact.name)
