"""What is known of parked calls: the slot from the PBX, the caller where this desk parked."""

from __future__ import annotations

import dataclasses

import pytest

from assistant.pbx.profiles import Parking, PbxProfile
from assistant.pbx.records import ParkedCaller
from assistant.services.codes import CodeError
from assistant.services.dialing import Target
from assistant.services.parked import Parked
from assistant.services.state import CallEntry, Caller, RegistrationStatus
from sip import commands as cmd
from sip.events import BlfChanged
from sip.states import BlfState, RegistrationState, TransferStatus
from tests.unit.assistant.services.office import NOON, Clock, FakeLookup, a_call
from tests.unit.assistant.services.office import PRIYA as NUMBER

OWN_SLOTS = PbxProfile(
    name="test", parking=Parking(slots=("1", "2"), park="*0{slot}", retrieve="*1{slot}")
)
PBX_CHOOSES = PbxProfile(
    name="test", parking=Parking(slots=("71", "72"), park="70", retrieve="{slot}")
)
PRIYA = Caller("0161 552 7789", "Priya Nair")


class FakeCalls:
    """One call with Priya."""

    def __init__(self) -> None:
        self.call = CallEntry(a_call(key="k"), PRIYA)
        self.transferred: list[tuple[str, str]] = []
        self.placed: list[Target] = []

    def entry(self, key: str) -> CallEntry | None:
        return self.call if key == "k" else None

    def transfer(self, key: str, target: str) -> None:
        self.transferred.append((key, target))

    def place(self, target: Target, wish: cmd.Dial | None = None) -> str:
        self.placed.append(target)
        return "new"


@pytest.fixture
def calls() -> FakeCalls:
    return FakeCalls()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def parked(calls, clock) -> Parked:
    parked = Parked(calls, FakeLookup({"102": "Carla Rossi"}).caller_of, clock)
    parked.use(OWN_SLOTS)
    return parked


def news(line: str, state: BlfState) -> BlfChanged:
    return BlfChanged(line, state, NOON)


def pbx_took(parked: Parked, calls: FakeCalls) -> None:
    parked.on_call_changed(dataclasses.replace(calls.call, transfer=TransferStatus.DONE))


def test_the_slots_are_watched_under_what_fetches_from_them(parked):
    assert parked.lines() == ("*11", "*12")


def test_a_slot_that_others_filled_is_taken_by_somebody_unknown(parked):
    parked.on_event(news("*12", BlfState.IN_CALL))
    (entry,) = parked.taken()
    assert (entry.slot, entry.caller, entry.is_own, entry.since) == ("2", None, False, NOON)


@pytest.mark.parametrize("news_first", [True, False])
def test_the_caller_whom_this_desk_parked_is_known(parked, calls, news_first):
    assert parked.park("k") == "1"
    assert calls.transferred == [("k", "*01")]
    if news_first:
        parked.on_event(news("*11", BlfState.IN_CALL))
        pbx_took(parked, calls)
    else:
        pbx_took(parked, calls)
        parked.on_event(news("*11", BlfState.IN_CALL))
    (entry,) = parked.taken()
    assert (entry.caller, entry.is_own) == (PRIYA, True)


def test_a_caller_who_was_fetched_is_gone_from_the_slot(parked, calls):
    parked.park("k")
    pbx_took(parked, calls)
    parked.on_event(news("*11", BlfState.IN_CALL))
    parked.on_event(news("*11", BlfState.AVAILABLE))
    assert parked.taken() == ()
    parked.on_event(news("*11", BlfState.IN_CALL))
    assert parked.taken()[0].caller is None, "the next one is somebody else"


def test_a_refused_parking_names_nobody(parked, calls):
    parked.park("k")
    parked.on_call_changed(dataclasses.replace(calls.call, transfer=TransferStatus.REFUSED))
    parked.on_event(news("*11", BlfState.IN_CALL))
    assert parked.taken()[0].caller is None


def test_the_first_free_slot_is_used_and_a_full_lot_refused(parked, calls):
    parked.on_event(news("*11", BlfState.IN_CALL))
    assert parked.park("k") == "2"
    parked.on_event(news("*12", BlfState.IN_CALL))
    with pytest.raises(CodeError) as refusal:
        parked.park("k")
    assert refusal.value.problem == "no_free_slot"


def test_a_slot_that_the_pbx_does_not_have_is_refused(parked, calls):
    for attempt in (lambda: parked.park("k", "9"), lambda: parked.retrieve("9")):
        with pytest.raises(CodeError) as refusal:
            attempt()
        assert refusal.value.problem == "no_such_slot"
    assert (calls.transferred, calls.placed) == ([], [])


def test_a_pbx_that_chooses_the_slot_itself_tells_which_by_its_line(calls, clock):
    parked = Parked(calls, FakeLookup({"102": "Carla Rossi"}).caller_of, clock)
    parked.use(PBX_CHOOSES)
    assert parked.park("k") == ""
    assert calls.transferred == [("k", "70")]
    pbx_took(parked, calls)
    parked.on_event(news("72", BlfState.IN_CALL))
    assert parked.taken()[0].caller is PRIYA


def test_a_slot_that_fills_much_later_holds_somebody_else(calls, clock):
    parked = Parked(calls, FakeLookup({"102": "Carla Rossi"}).caller_of, clock)
    parked.use(PBX_CHOOSES)
    parked.park("k")
    pbx_took(parked, calls)
    clock.move(60)
    parked.on_event(news("72", BlfState.IN_CALL))
    assert parked.taken()[0].caller is None


def test_fetching_dials_the_slot_and_knows_the_name(parked, calls):
    parked.park("k")
    pbx_took(parked, calls)
    parked.on_event(news("*11", BlfState.IN_CALL))
    parked.retrieve("1")
    assert calls.placed == [Target("*11", "Priya Nair")]


def test_a_short_outage_forgets_no_parked_caller(parked, calls, clock):
    parked.park("k")
    pbx_took(parked, calls)
    parked.on_event(news("*11", BlfState.IN_CALL))
    (before,) = parked.taken()
    parked.on_registration(RegistrationStatus(RegistrationState.RETRYING))
    parked.on_event(news("*11", BlfState.STALE))
    assert parked.taken()[0].is_in_doubt
    clock.move(60)
    parked.on_event(news("*11", BlfState.IN_CALL))
    assert parked.taken() == (before,)


def test_a_caller_who_was_fetched_during_an_outage_is_gone_after_it(parked):
    parked.on_event(news("*11", BlfState.IN_CALL))
    parked.on_registration(RegistrationStatus(RegistrationState.RETRYING))
    parked.on_event(news("*11", BlfState.AVAILABLE))
    assert parked.taken() == ()


def test_an_account_that_is_given_up_has_no_slots(parked):
    parked.on_event(news("*11", BlfState.IN_CALL))
    parked.on_registration(RegistrationStatus(RegistrationState.OFFLINE))
    assert parked.taken() == ()


def test_a_pbx_without_parking_is_told_so(calls):
    with pytest.raises(CodeError) as refusal:
        Parked(calls, FakeLookup().caller_of).park("k")
    assert refusal.value.problem == "not_offered"


TOLD = ParkedCaller("12", NUMBER, "Priya Nair", "102")


@pytest.mark.parametrize("link_first", [True, False])
def test_the_link_tells_whom_a_colleague_parked(parked, link_first):
    steps = [
        lambda: parked.on_caller_parked(TOLD),
        lambda: parked.on_event(news("*12", BlfState.IN_CALL)),
    ]
    for step in steps if link_first else reversed(steps):
        step()
    (entry,) = parked.taken()
    assert (entry.caller.name, entry.parked_by, entry.is_own) == (
        "Priya Nair",
        "Carla Rossi",
        False,
    )


def test_the_caller_whom_this_desk_parked_is_its_own_though_the_link_was_quicker(parked, calls):
    parked.park("k")
    parked.on_event(news("*11", BlfState.IN_CALL))
    parked.on_caller_parked(dataclasses.replace(TOLD, space="11", parked_by="100"))
    pbx_took(parked, calls)
    assert (parked.taken()[0].caller, parked.taken()[0].is_own) == (PRIYA, True)


def test_what_the_link_told_goes_with_the_caller(parked):
    parked.on_caller_parked(TOLD)
    parked.on_event(news("*12", BlfState.IN_CALL))
    parked.on_event(news("*12", BlfState.AVAILABLE))
    parked.on_event(news("*12", BlfState.IN_CALL))
    assert parked.taken()[0].caller is None


def test_a_slot_of_another_lot_is_not_ours(parked):
    parked.on_caller_parked(ParkedCaller("71", NUMBER, "", ""))
    parked.on_event(news("*12", BlfState.IN_CALL))
    assert parked.taken()[0].caller is None


def test_only_a_stranger_in_a_slot_is_asked_about(parked, calls):
    asked = []
    parked.stranger_parked.connect(lambda: asked.append(True))
    parked.park("k", "1")
    pbx_took(parked, calls)
    parked.on_event(news("*11", BlfState.IN_CALL))
    assert asked == []
    parked.on_event(news("*12", BlfState.IN_CALL))
    assert asked == [True]


def test_an_empty_slot_is_not_dialed_while_it_is_known_to_be_empty(parked, calls):
    parked.on_event(BlfChanged("*12", BlfState.AVAILABLE, heard_at=NOON))
    with pytest.raises(CodeError, match="nobody_parked"):
        parked.retrieve("2")
    parked.on_registration(RegistrationStatus(RegistrationState.RETRYING))
    assert parked.retrieve("2") == "new"
