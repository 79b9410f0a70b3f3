"""Where a person or an organization is written: names, numbers, addresses, fields, photo."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

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
from assistant.presenters.words import initials
from assistant.widgets.button import Button, Look
from assistant.widgets.face import Face, read_picture
from assistant.widgets.labels import plain_label
from assistant.widgets.theme import Theme
from assistant.windows.choose_file import choose_file
from assistant.windows.contacts.editor_rows import Row, Rows
from assistant.windows.contacts.form import MAX_TEXT, Form, labelled, text_area
from assistant.words import contact_texts
from store.records import Contact, ContactKind, Email, Number, TextField

MAX_PHOTO_BYTES = 8 * 1024 * 1024


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
        self._is_person = contact.ref.kind is ContactKind.PERSON
        super().__init__(theme, parent, "", self.tr("Save"))
        self._field_names = dict(field_names)
        self._photo = contact.photo
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
            numbers=self._typed_numbers(),
            emails=tuple(
                Email(value, label) for label, value in map(Row.texts, self.emails.rows) if value
            ),
            fields=tuple(
                TextField(label, value, bool(row.phone and row.phone.isChecked()))
                for row in self.fields.rows
                for label, value in (row.texts(),)
                if label and value
            ),
            tags=tuple(tag for one in self.tags.text().split(",") if (tag := one.strip())),
            notes=self.notes.toPlainText()[:MAX_TEXT].strip(),
            photo=self._photo,
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
        self.face = Face(self._theme, 72)
        self.choose = Button(self._theme, "", self.tr("Photo…"), Look.SOFT)
        self.drop = Button(self._theme, "x", name=self.tr("Remove the photo"))
        for button in (self.choose, self.drop):
            button.setAutoDefault(False)
        self.choose.clicked.connect(self._choose_photo)
        self.drop.clicked.connect(lambda: self._show_photo(None))

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
        photo = QHBoxLayout()
        photo.addWidget(self.choose)
        photo.addWidget(self.drop)
        side = QVBoxLayout()
        side.addWidget(self.face, 0, Qt.AlignmentFlag.AlignHCenter)
        side.addLayout(photo)
        side.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(px(18))
        head.addLayout(names, 1)
        head.addLayout(side)
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
        for rows in (self.numbers, self.emails, self.fields):
            rows.clear()
        self.first.setText(contact.first or ("" if contact.last else contact.name))
        self.last.setText(contact.last)
        whose = (contact.company, *contact.other_companies) if self._is_person else (contact.name,)
        self.company.setText("; ".join(one for one in whose if one))
        for number in contact.numbers:
            row = self.numbers.add()
            row.fill(number.label, number.written)
            row.setProperty("country", number.country)
        for email in contact.emails:
            self.emails.add().fill(email.label, email.address)
        for field in contact.fields:
            row = self.fields.add()
            row.fill(field.name, field.value)
            if row.phone is not None:
                row.phone.setChecked(field.is_phone)
        if not contact.numbers:
            self.numbers.add()
        self.tags.setText(", ".join(contact.tags))
        self.notes.setPlainText(contact.notes)
        self._show_photo(contact.photo)

    def _typed_numbers(self) -> tuple[Number, ...]:
        rows = ((row, *row.texts()) for row in self.numbers.rows)
        return tuple(
            Number(value, "", label, row.property("country") or "")
            for row, label, value in rows
            if value
        )

    def _show_photo(self, photo: bytes | None) -> None:
        self._photo = photo
        name = self._contact.name
        self.face.show_face(initials(name), name, photo, is_organization=not self._is_person)
        self.drop.setVisible(photo is not None)

    def _choose_photo(self) -> None:
        kinds = self.tr("Pictures (*.jpg *.jpeg *.png *.gif *.webp);;All files (*)")
        choose_file(self._theme, self, self.tr("Choose a photo"), kinds, self._on_photo)

    def _on_photo(self, path: str) -> None:
        try:
            with Path(path).open("rb") as file:
                photo = file.read(MAX_PHOTO_BYTES + 1)
        except OSError:
            photo = b""
        if not photo or len(photo) > MAX_PHOTO_BYTES or read_picture(photo).isNull():
            self.say(self.tr("This file is no picture that can be used (8 MB at most)."))
            return
        self.say("")
        self._show_photo(photo)
