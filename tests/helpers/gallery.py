"""Pictures of every window in its states: `python -m tests.helpers.gallery FOLDER [--dark] …`."""

from __future__ import annotations

import argparse
import dataclasses
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.helpers.gallery_more import MORE

CHECKOUT = Path(__file__).resolve().parents[2]


def main() -> int:
    """Make the windows with sample data and save what they look like."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--scale", default="1")
    parser.add_argument("--lang", default="en")
    parser.add_argument("--only", default="", help="part of a picture's name")
    chosen = parser.parse_args()
    os.environ["QT_SCALE_FACTOR"] = chosen.scale
    sys.path.insert(0, str(CHECKOUT / "src"))
    chosen.folder.mkdir(parents=True, exist_ok=True)
    _take(chosen.folder, chosen.dark, chosen.lang, chosen.only)
    return 0


def _take(folder: Path, is_dark: bool, language: str, only: str) -> None:
    from PySide6.QtWidgets import QApplication, QWidget

    from assistant.widgets.theme import Scheme, Theme
    from assistant.windows.translations import use_language

    app = QApplication(sys.argv[:1])
    use_language(app, language)
    theme = Theme(app, Scheme.DARK if is_dark else Scheme.LIGHT)
    for name, make in PICTURES.items():
        if only not in name:
            continue
        window: QWidget = make(theme)
        window.show()
        for _ in range(4):
            app.processEvents()
        window.grab().save(str(folder / f"{name}.png"))
        window.deleteLater()
        app.processEvents()


def main_window(theme: Any, *, busy: bool = True, width: int = 1240, height: int = 820) -> Any:
    from assistant.models.calls import CallsModel
    from assistant.models.colleagues import ColleaguesModel
    from assistant.models.history import HistoryModel
    from assistant.models.queues import QueuesModel
    from assistant.pbx.records import LinkState
    from assistant.services.state import HistoryPage, RegistrationStatus
    from assistant.windows.main import MainWindow
    from sip.states import CallState, RegistrationState
    from tests.helpers import samples

    clock = lambda: samples.NOW  # noqa: E731
    models = (CallsModel(clock), ColleaguesModel(), QueuesModel(clock), HistoryModel(clock))
    window = MainWindow(*models, theme=theme)
    window.resize(width, height)
    account = "100@pbx.example.com"
    window.show_registration(RegistrationStatus(RegistrationState.REGISTERED, account=account))
    if busy:
        calls, colleagues, queues, history = models
        calls.apply(samples.a_call(seconds=192))
        calls.apply(
            samples.a_call(
                "k2", "Jane Whitfield", "+44 161 228 0001", CallState.RINGING,
                company="Northern Rail", seconds=3,
            )
        )  # fmt: skip
        colleagues.replace_all(samples.an_office())
        for queue in samples.two_queues():
            queues.apply(queue)
        history.show_page(HistoryPage(samples.some_history()))
        window.show_queue_panel(LinkState.UP)
    return window


def _busy(theme: Any) -> Any:
    return main_window(theme)


def _small(theme: Any) -> Any:
    return main_window(theme, width=1000, height=640)


def _large(theme: Any) -> Any:
    return main_window(theme, width=1920, height=1080)


def _empty(theme: Any) -> Any:
    return main_window(theme, busy=False)


def _states(theme: Any) -> Any:
    from assistant.pbx.records import LinkState
    from assistant.services.state import Notice, RegistrationStatus
    from sip.states import CallState, RegistrationProblem, RegistrationState, TransferStatus
    from tests.helpers import samples

    window = main_window(theme, busy=False, height=980)
    calls = window._calls
    call = samples.a_call
    calls.apply(call("a", "Anna Keller", seconds=62, is_muted=True))
    calls.apply(call("b", "Ada Martin", "101", CallState.ON_HOLD, company="", is_internal=True))
    calls.apply(
        call("c", state=CallState.TRANSFERRING, transfer=TransferStatus.RINGING, target="Ada")
    )
    calls.apply(call("d", transfer=TransferStatus.REFUSED, target="Boris Petrow", seconds=400))
    calls.apply(call("e", "Ж" * 10000, "+7 495 1234567", CallState.ALERTING))
    window.show_queue_panel(LinkState.LOST)
    window._colleagues.replace_all(samples.an_office())
    for queue in samples.two_queues():
        window.queues_panel._model.apply(queue)
    window.show_registration(
        RegistrationStatus(
            RegistrationState.RETRYING, RegistrationProblem.TIMEOUT, account="100@pbx.example.com"
        )
    )
    window.show_notices(
        (
            Notice("a", "The settings file has a mistake in line 4; the rest is used.", False,
                   ("line 4: sip.port: expected a number, found “abc”",)),
            Notice("b", "The server pbx.example.com does not answer.", True),
        )
    )  # fmt: skip
    return window


def _drag(theme: Any, extension: str) -> Any:
    from PySide6.QtCore import QPoint

    from assistant.presenters.roles import KEY_ROLE

    window = main_window(theme)
    window.show()
    view = window.colleagues_panel.view
    row = next(
        row for row in range(view.model().rowCount())
        if (index := view.model().index(row, 0)).data(KEY_ROLE) == extension
    )  # fmt: skip
    rect = view.visualRect(index)
    view._dragged, view._over = "k1", row
    view.verdict_changed.emit(view._judge("k1", extension), rect.center() + QPoint(20, 10))
    return window


def _picker(theme: Any) -> Any:
    window = main_window(theme)
    window.show()
    window.begin_transfer("k1")
    return window


def _dial(theme: Any) -> Any:
    from assistant.presenters.suggestions import suggest
    from store.records import Contact, ContactKind, ContactRef, Number
    from tests.helpers import samples

    window = main_window(theme)
    window.show()
    field = window.top.dial.field
    field.hasFocus = lambda: True
    field.setText("a")
    window.top.dial._on_edited("a")
    contact = Contact(
        ContactRef(ContactKind.PERSON, 1), "Anna Keller", "Keller & Sons",
        (Number("0161 552 7789", "+441615527789", "office"),
         Number("07700 900123", "+447700900123", "mobile")),
    )  # fmt: skip
    window.show_suggestions(suggest("a", samples.an_office(), (contact,)))
    window.top.dial._popup.list.choose_first()
    return window


def _pop(theme: Any, count: int = 1) -> Any:
    from assistant.presenters.calls import OFFERED
    from assistant.presenters.pop import present_pop
    from assistant.presenters.views import CallAction
    from assistant.windows.pop import PopWindow
    from sip.states import CallState
    from tests.helpers import samples

    ringing = CallState.RINGING
    matches = (samples.a_match(), samples.a_match("Bob Keller", "Keller & Sons", 2))
    entries = [samples.a_call("p1", state=ringing, matches=matches, seconds=9)]
    if count > 1:
        entries.append(samples.a_call("p2", "Ada Martin", "101", ringing, is_internal=True))
        entries.append(samples.a_call("p3", "", "+49 30 901820", ringing, company=""))
    pop = PopWindow(theme)
    pop.prepare()
    pop.show_state(present_pop(entries, OFFERED | {CallAction.DEFLECT}))
    return pop


def _pop_unknown(theme: Any) -> Any:
    from assistant.presenters.pop import present_pop
    from assistant.windows.pop import PopWindow
    from sip.states import CallState
    from tests.helpers import samples

    entry = samples.a_call("p3", "", "+49 30 901820", CallState.RINGING, company="")
    entry = dataclasses.replace(
        entry, call=dataclasses.replace(entry.call, transferred_by="Noor Haddad")
    )
    pop = PopWindow(theme)
    pop.prepare()
    pop.show_state(present_pop([entry]))
    return pop


def _pop_long(theme: Any) -> Any:
    from assistant.presenters.pop import present_pop
    from assistant.windows.pop import PopWindow
    from sip.states import CallState
    from tests.helpers import samples

    name = "<b>Maximiliane</b> Freifrau von Wittgenstein-Hohenlohe " * 300
    entry = samples.a_call("p", name, "+49 30 901820", CallState.RINGING, company=name)
    pop = PopWindow(theme)
    pop.prepare()
    pop.show_state(present_pop([entry]))
    return pop


def _first_start(theme: Any, kind: str = "") -> Any:
    from assistant.presenters.account import present_test
    from assistant.presenters.views import AccountForm
    from assistant.services.state import RegistrationStatus
    from assistant.windows.first_start import FirstStartDialog
    from sip.states import RegistrationProblem, RegistrationState

    form = AccountForm("100", "secret", "pbx.example.com") if kind else None
    dialog = FirstStartDialog(form, theme)
    if kind:
        dialog.test.click()
    if kind == "failed":
        status = RegistrationStatus(
            RegistrationState.FAILED, RegistrationProblem.WRONG_PASSWORD, 401, "Unauthorized",
            "100@pbx.example.com",
        )  # fmt: skip
        dialog.show_result(present_test(status))
    return dialog


def _import(theme: Any) -> Any:
    from assistant.windows.import_report import ImportReportDialog
    from tests.helpers import samples

    return ImportReportDialog(samples.an_import(), "customers-2026.csv", theme)


def _closing(theme: Any) -> Any:
    window = main_window(theme, busy=False)
    window.set_closing(to_tray=True, warns=True)
    window.close()
    return window.closing._question


def _tray(theme: Any) -> Any:
    from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

    from assistant.presenters.views import TrayState
    from assistant.windows.tray import tray_pixmap

    sheet = QWidget()
    grid = QGridLayout(sheet)
    for row, state in enumerate(TrayState):
        for column, size in enumerate((16, 22, 32, 48, 64)):
            for part, missed in enumerate((0, 3)):
                label = QLabel()
                label.setPixmap(tray_pixmap(theme, state, missed, size))
                grid.addWidget(label, row, column * 2 + part)
    return sheet


def _contacts(theme: Any) -> Any:
    from assistant.presenters.contacts import present_card, present_journal, present_row
    from store.records import (
        CallRecord,
        CallResult,
        Contact,
        ContactKind,
        ContactRef,
        Email,
        Interaction,
        InteractionKind,
        Number,
        TextField,
    )  # fmt: skip
    from tests.helpers import samples

    person, organization = ContactKind.PERSON, ContactKind.ORGANIZATION
    anna = Contact(
        ContactRef(person, 1), "Anna Keller", "Keller & Sons",
        (Number("0161 552 7789", "+441615527789", "Work"), Number("07700 900 123", "", "Mobile")),
        emails=(Email("anna.keller@keller.example", "Work"),),
        notes="Prefers to be called before noon.\nSpeaks German and English.",
        tags=("customer", "north"), fields=(TextField("Customer number", "K-20 113"),),
    )  # fmt: skip
    others = (
        Contact(ContactRef(organization, 1), "Keller & Sons", numbers=(Number("0161 552 7700"),)),
        Contact(ContactRef(person, 2), "Óscar Núñez", "Núñez Arquitectos"),
        Contact(ContactRef(person, 3), "Ольга Смирнова", "", (Number("+7 495 123-45-67"),)),
        Contact(ContactRef(person, 4), "Priya Nair", "Northwind Traders"),
    )
    calls = (
        CallRecord("c1", False, "+441615527789", samples.ago(8000), result=CallResult.MISSED),
        CallRecord(
            "c2", True, "+441615527789", samples.ago(5000), result=CallResult.DIALED,
            connected_at=samples.ago(4990), ended_at=samples.ago(4700),
        ),
    )  # fmt: skip
    entries = (
        Interaction(
            1, InteractionKind.CASE, "Delivery came too late", "Wants a voucher",
            samples.ago(90000), samples.ago(90000), contact=anna.ref,
        ),
        Interaction(
            2, InteractionKind.NOTE, "", "Calls back on Monday", samples.ago(4600),
            samples.ago(4600), is_open=False, contact=anna.ref,
        ),
    )  # fmt: skip
    window = main_window(theme)
    page = window.show_contacts()
    rows = [present_row(one) for one in (anna, *others)]
    page.contacts.show_page(rows, has_more=False)
    page.list.show_total(len(rows))
    page.card.show_card(present_card(anna))
    page.journal.show_page(present_journal(calls, entries, samples.NOW), has_more=False)
    page.list.choose(rows[0].row_key)
    window.show_missed(2)
    return window


def _contacts_empty(theme: Any) -> Any:
    window = main_window(theme, width=900, height=600)
    window.show_contacts()
    return window


def _parent(theme: Any) -> Any:
    from PySide6.QtWidgets import QWidget

    parent = QWidget()
    # The dialogs belong to it; a picture needs somebody who keeps it.
    _PARENTS.append(parent)
    return parent


_PARENTS: list[Any] = []


def _editor(theme: Any) -> Any:
    from assistant.windows.contacts.editor import ContactEditor
    from store.records import NEW_PERSON, Contact, Email, Number, TextField

    contact = Contact(
        NEW_PERSON, "Anna Keller", "Keller & Sons",
        (Number("0161 552 7789", "", "Work"), Number("07700 900 123", "", "Mobile")),
        "Anna", "Keller", emails=(Email("anna@keller.example", "Work"),),
        fields=(TextField("Night line", "0161 552 7000", True),), tags=("customer",),
    )  # fmt: skip
    return ContactEditor(theme, _parent(theme), contact)


def _note(theme: Any) -> Any:
    from assistant.windows.contacts.note import NoteForm
    from store.records import InteractionKind

    return NoteForm(theme, _parent(theme), "Anna Keller", InteractionKind.CASE)


def _number_lists(theme: Any) -> Any:
    from assistant.services.caller_lists import NumberListsShown
    from assistant.windows.contacts.number_lists import NumberListsDialog
    from store.records import BlockedNumber
    from tests.helpers import samples

    dialog = NumberListsDialog(theme, _parent(theme))
    blocked = (
        BlockedNumber("0900", True, "Costs a fortune", samples.NOW),
        BlockedNumber("anonymous", False, "", samples.NOW),
        BlockedNumber("0161 496 0666", False, "Sells windows", samples.NOW),
    )
    dialog.show_lists(NumberListsShown(blocked))
    return dialog


def _contact_picker(theme: Any) -> Any:
    from assistant.presenters.contacts import present_row
    from assistant.windows.contacts.picker import ContactPicker
    from store.records import Contact, ContactKind, ContactRef

    picker = ContactPicker(theme, _parent(theme), "+44 161 552 7789", is_known=True)
    people = ("Anna Keller", "Priya Nair", "Tom Becker")
    picker.show_found(
        tuple(
            present_row(Contact(ContactRef(ContactKind.PERSON, place), name, "Keller & Sons"))
            for place, name in enumerate(people, 1)
        )
    )
    return picker


def _import_preview(theme: Any) -> Any:
    import tempfile

    from assistant.windows.contacts.import_preview import ImportPreview
    from store.dial_rules import DialRules
    from store.exchange.importing import preview

    with tempfile.NamedTemporaryFile("w", suffix=".csv", encoding="utf-8") as file:
        file.write("First Name;Last Name;Company;Mobile Phone;E-mail;Shoe size\n")
        file.write("Anna;Keller;Keller & Sons;07700 900123;anna@keller.example;38\n")
        file.write("Óscar;Núñez;Núñez Arquitectos;0161 496 0101;oscar@nunez.example;44\n")
        file.flush()
        found = preview(Path(file.name), DialRules(country="GB"))
    return ImportPreview(theme, _parent(theme), "customers-2026.csv", found)


def _progress(theme: Any) -> Any:
    from assistant.windows.contacts.progress import ProgressDialog
    from store.exchange.shapes import Progress, Stage

    dialog = ProgressDialog(theme, _parent(theme), "Import contacts")
    dialog._show(Progress(Stage.READING, 62, 100))
    return dialog


def _pop_two_matches(theme: Any) -> Any:
    from assistant.presenters.pop import present_pop
    from assistant.windows.pop import PopWindow
    from sip.states import CallState
    from tests.helpers import samples

    pop = PopWindow(theme)
    matches = (samples.a_match(), samples.a_match("Nora Keller", "Keller & Sons", 2))
    pop.show_state(present_pop([samples.a_call(state=CallState.RINGING, matches=matches)]))
    return pop


PICTURES: dict[str, Callable[[Any], Any]] = {
    "main-busy": _busy,
    "main-small": _small,
    "main-large": _large,
    "main-empty": _empty,
    "main-states": _states,
    "main-drag": lambda theme: _drag(theme, "101"),
    "main-drag-forbidden": lambda theme: _drag(theme, "104"),
    "main-dial": _dial,
    "contacts": _contacts,
    "contacts-empty": _contacts_empty,
    "contact-editor": _editor,
    "contact-note": _note,
    "contact-picker": _contact_picker,
    "number-lists": _number_lists,
    "import-preview": _import_preview,
    "import-progress": _progress,
    "pop-two-matches": _pop_two_matches,
    "transfer-picker": _picker,
    "pop": _pop,
    "pop-three": lambda theme: _pop(theme, 3),
    "pop-unknown": _pop_unknown,
    "pop-long": _pop_long,
    "first-start": _first_start,
    "first-start-testing": lambda theme: _first_start(theme, "testing"),
    "first-start-failed": lambda theme: _first_start(theme, "failed"),
    "import-report": _import,
    "closing": _closing,
    "tray": _tray,
    **MORE,
}

if __name__ == "__main__":
    sys.exit(main())
