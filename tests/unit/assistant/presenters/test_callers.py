"""What pop and menus offer about who calls."""

from __future__ import annotations

from assistant.presenters.callers import caller_choices
from assistant.presenters.contacts import key_of, present_card, ref_of
from assistant.presenters.views.contacts import CallerAction, DetailKind
from sip.states import CallState
from store.records import Contact, ContactKind, ContactRef, Number, TextField
from tests.helpers.samples import a_call, a_match

CONFIRM, DENY = CallerAction.CONFIRM, CallerAction.DENY


def actions(**call: object) -> list[CallerAction]:
    entry = a_call(state=CallState.RINGING, **call)  # type: ignore[arg-type]
    return [choice.wish.action for choice in caller_choices(entry)]


def test_an_unknown_caller_can_be_a_new_person_or_organization() -> None:
    assert actions() == [CallerAction.NEW_PERSON, CallerAction.NEW_ORGANIZATION]


def test_one_match_can_only_be_wrong() -> None:
    assert actions(matches=(a_match(),)) == [DENY]


def test_of_several_each_can_be_right() -> None:
    assert actions(matches=(a_match(), a_match("Bob", "", 2))) == [CONFIRM, CONFIRM, DENY]


def test_a_colleague_is_known() -> None:
    assert actions(is_internal=True) == []


def test_a_key_leads_back_to_its_contact() -> None:
    ref = ContactRef(ContactKind.ORGANIZATION, 12)
    assert ref_of(key_of(ref)) == ref


def test_a_phone_field_dials_like_a_number() -> None:
    fields = (TextField("Night line", "0161 1", is_phone=True), TextField("Shoe size", "42"))
    number = Number("0161 2", "+441612")
    ref = ContactRef(ContactKind.PERSON, 1)
    card = present_card(Contact(ref, "Ada", numbers=(number,), fields=fields))
    assert [(one.kind, one.target) for one in card.details[:2]] == [
        (DetailKind.NUMBER, "+441612"),
        (DetailKind.NUMBER, "0161 1"),
    ]
    assert card.details[2].kind is DetailKind.TEXT
