"""A made-up office: builders for calls, colleagues, queues and history, used by window tests."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from assistant.pbx.records import MemberState, QueueMember
from assistant.services.state import CallEntry, Caller, Colleague, QueueEntry, WaitingEntry
from sip.events import CallSnapshot, Party
from sip.states import BlfState, CallDirection, CallState, TransferStatus
from store.exchange.shapes import BadLine, ImportReport
from store.records import CallRecord, CallResult, ContactKind, ContactRef, Match, MatchReason

NOW = datetime(2026, 3, 12, 10, 42, 30, tzinfo=UTC)
TALKING = frozenset(
    {
        CallState.CONNECTED,
        CallState.ON_HOLD,
        CallState.HELD_BY_PEER,
        CallState.TRANSFERRING,
    }
)


def ago(seconds: float) -> datetime:
    """That many seconds before `NOW`."""
    return NOW - timedelta(seconds=seconds)


def a_call(
    key: str = "k1",
    name: str = "Anna Keller",
    number: str = "+44 161 552 7789",
    state: CallState = CallState.CONNECTED,
    *,
    company: str = "Keller & Sons",
    user: str = "",
    seconds: float = 12,
    is_internal: bool = False,
    is_muted: bool = False,
    transfer: TransferStatus | None = None,
    target: str = "",
    matches: tuple[Match, ...] = (),
) -> CallEntry:
    """A call that has lasted `seconds`."""
    outgoing = state in (CallState.DIALING, CallState.ALERTING)
    call = CallSnapshot(
        key=key,
        direction=CallDirection.OUTGOING if outgoing else CallDirection.INCOMING,
        state=state,
        remote=Party(user or number, "pbx.example", name),
        started_at=ago(seconds + 5),
        connected_at=ago(seconds) if state in TALKING else None,
        is_muted=is_muted,
    )
    caller = Caller(number, name, company, is_internal, matches)
    return CallEntry(call, caller, transfer, target)


def a_match(name: str = "Anna Keller", company: str = "Keller & Sons", id_: int = 1) -> Match:
    """A contact that has the caller's number."""
    ref = ContactRef(ContactKind.PERSON, id_)
    return Match(ref, name, company, MatchReason.EQUAL, "0161 552 7789")


def a_colleague(
    extension: str = "101",
    name: str = "Ada Martin",
    state: BlfState = BlfState.AVAILABLE,
    department: str = "Sales",
    *,
    is_self: bool = False,
) -> Colleague:
    """A colleague whose line was heard of a while ago."""
    return Colleague(
        extension, name, department, state, since=ago(900), heard=ago(600), is_self=is_self
    )


def an_office() -> tuple[Colleague, ...]:
    """Every state a line can have, in three departments."""
    state = BlfState
    rows = (
        ("100", "Robin Hale", "Reception", state.AVAILABLE),
        ("106", "Noor Haddad", "Reception", state.AWAY),
        ("101", "Ada Martin", "Sales", state.AVAILABLE),
        ("102", "Boris Petrow", "Sales", state.EXTERNAL_CALL),
        ("103", "Chloé Dubois", "Sales", state.RINGING),
        ("110", "Maximiliane Freifrau von Wittgenstein-Hohenlohe", "Sales", state.INTERNAL_CALL),
        ("111", "Ольга Смирнова", "Sales", state.DO_NOT_DISTURB),
        ("104", "Diego Ruiz", "Support", state.NOT_REGISTERED),
        ("105", "Elena Vogel", "Support", state.ON_HOLD),
        ("107", "Farid Aziz", "Support", state.STALE),
        ("108", "Grace Okafor", "Support", state.NOT_PERMITTED),
        ("109", "Hugo Blanc", "Support", state.WRAP_UP),
        ("112", "Iris Lund", "Support", state.IN_CALL),
        ("113", "Jonas Weber", "Support", state.UNKNOWN),
    )
    return tuple(
        a_colleague(number, name, state, department, is_self=number == "100")
        for number, name, department, state in rows
    )


def waiting(position: int, name: str, number: str, seconds: float) -> WaitingEntry:
    """A caller who has waited for `seconds`."""
    return WaitingEntry(f"w{position}-{number}", position, Caller(number, name), ago(seconds))


def two_queues() -> tuple[QueueEntry, QueueEntry]:
    """One queue with callers, one without."""
    member = QueueMember
    sales = QueueEntry(
        "800",
        "Sales",
        (
            member("101", "Ada Martin", MemberState.AVAILABLE),
            member("102", "Boris Petrow", MemberState.IN_CALL),
            member("103", "Chloé Dubois", MemberState.RINGING),
            member("111", "Ольга Смирнова", MemberState.AVAILABLE, True, "Lunch"),
        ),
        (
            waiting(1, "Miriam Stone", "+44 20 7946 0112", 134),
            waiting(2, "", "+44 161 496 0077", 71),
            waiting(3, "Pavel Novák", "+420 224 123 456", 9),
        ),
    )
    support = QueueEntry(
        "801",
        "Support",
        (
            member("104", "Diego Ruiz", MemberState.NOT_REGISTERED),
            member("105", "Elena Vogel", MemberState.ON_HOLD),
            member("109", "Hugo Blanc", MemberState.AVAILABLE),
        ),
    )
    return sales, support


def some_history() -> tuple[CallRecord, ...]:
    """Calls of the last days, newest first."""
    result = CallResult
    rows = (
        ("Jane Whitfield", "Northern Rail", "+44 161 228 0001", 260, result.MISSED, 0),
        ("Anna Keller", "Keller & Sons", "+44 161 552 7789", 1500, result.RECEIVED, 312),
        ("", "", "+44 20 7946 0958", 4200, result.MISSED, 0),
        ("Ada Martin", "", "101", 6100, result.DIALED, 95),
        ("Björn Ångström", "Nordlys AS", "+47 22 12 34 56", 9000, result.NOT_REACHED, 0),
        ("Dmitri Sokolow", "Sokolow Handels GmbH", "+49 30 901820", 90000, result.RECEIVED, 1845),
        ("Lucía Fernández", "", "+34 91 123 45 67", 95000, result.ANSWERED_ELSEWHERE, 0),
        ("", "", "", 180000, result.REJECTED, 0),
        ("Tomás Ribeiro", "Casa Ribeiro", "+351 21 346 0000", 400000, result.DIALED, 12),
        ("Yuki Tanaka", "", "+81 3 1234 5678", 3000000, result.RECEIVED, 4000),
    )
    records = []
    for number, (name, company, digits, seconds, outcome, talked) in enumerate(rows):
        started = ago(seconds)
        connected = started + timedelta(seconds=6) if talked else None
        records.append(
            CallRecord(
                key=f"h{number}",
                is_outgoing=outcome in (result.DIALED, result.NOT_REACHED),
                number=digits,
                started_at=started,
                name=name,
                company=company,
                connected_at=connected,
                ended_at=(connected or started) + timedelta(seconds=talked),
                result=outcome,
            )
        )
    return tuple(records)


def an_import() -> ImportReport:
    """An import with bad lines."""
    return ImportReport(
        128,
        4,
        (
            BadLine(7, "no_number", "Max,Mustermann,"),
            BadLine(23, "bad_number", "Eva,Green,call me maybe"),
            BadLine(24, "no_name", ",,+44 161 552 7789"),
            BadLine(91, "undecodable", "J\ufffdrg,M\ufffdller,030 123456" + " and more" * 40),
        ),
    )
