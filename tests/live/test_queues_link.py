"""The PBX link alone, on the real PBX: order, times, agents, restarts, and what is refused."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from assistant.pbx.config import LinkTimes, PbxLinkConfig
from assistant.pbx.link import PbxLink
from assistant.pbx.records import LinkProblem, LinkState, MemberState, Queue, WaitingCaller
from tests.helpers.expired_server import ExpiredServer
from tests.helpers.lab_control import Lab

MakeLink = Callable[..., PbxLink]
MEMBERS = ("102", "103", "104", "105")
CALLERS = (("+44 161 552 7781", "Ann"), ("+44 161 552 7782", "Bo"), ("+44 161 552 7783", "Cy"))
UP_MS = 5000


@pytest.fixture
def make_link(lab: Lab) -> Iterator[MakeLink]:
    """Links to the lab; `role` is the account, and what is not said is as it should be."""
    made: list[PbxLink] = []
    secrets = {one["user"]: one["secret"] for one in lab.status["ami_accounts"]}

    def make(
        role: str = "user", *, secret: str = "", times: LinkTimes | None = None, **config: Any
    ) -> PbxLink:
        where = lab.status["ami"]["tls" if config.get("use_tls", True) else "plain"]
        known = {"port": where["port"], "ca_file": lab.status["ca_file"], **config}
        made.append(
            PbxLink(
                PbxLinkConfig(where["host"], role, **known),
                lambda: secret or secrets[role],
                times=times,
            )
        )
        return made[-1]

    yield make
    for link in made:
        link.stop()


@pytest.fixture
def patient(lab: Lab) -> Lab:
    """The lab, while the agents of the sales queue let their phones ring."""
    for member in MEMBERS:
        lab.colleague(member, "rings")
    return lab


def come_up(qtbot: QtBot, link: PbxLink) -> PbxLink:
    link.start()
    qtbot.waitUntil(lambda: link.state is LinkState.UP, timeout=UP_MS)
    return link


def sales(link: PbxLink) -> Queue:
    return next(one for one in link.queues() if one.number == "800")


def waiting(link: PbxLink) -> list[str]:
    assert [one.position for one in sales(link).waiting] == [
        *range(1, len(sales(link).waiting) + 1)
    ]
    return [one.name for one in sales(link).waiting]


def states(link: PbxLink) -> dict[str, MemberState]:
    return {one.extension: one.state for one in sales(link).members}


def is_right(link: PbxLink, lab: Lab) -> bool:
    """Whether the link's sales queue is the PBX's own, callers and free members."""
    truth = lab.queues()["800"]
    free = {one["extension"] for one in truth["members"] if one["status"] == 1}
    known = {one for one, state in states(link).items() if state is MemberState.AVAILABLE}
    keys = [one.key for one in sales(link).waiting]
    return known == free and keys == [one["uniqueid"] for one in truth["callers"]]


@pytest.mark.parametrize(
    ("role", "use_tls"), [("user", True), ("head", True), ("manager", True), ("user", False)]
)
def test_every_role_gets_callers_live_in_order_with_their_times(
    qtbot: QtBot, patient: Lab, make_link: MakeLink, role: str, use_tls: bool
) -> None:
    link = come_up(qtbot, make_link(role, use_tls=use_tls))
    assert [one.number for one in link.queues()] == ["800", "801"]
    before = datetime.now(UTC)
    for count, (number, name) in enumerate(CALLERS, start=1):
        patient.queue_caller(number, name)
        qtbot.waitUntil(lambda count=count: len(waiting(link)) == count)  # type: ignore[misc]
    callers = sales(link).waiting
    assert waiting(link) == ["Ann", "Bo", "Cy"]
    assert [one.number[-4:] for one in callers] == ["7781", "7782", "7783"]
    times = [one.waiting_since for one in callers]
    assert before - timedelta(seconds=1) <= times[0] < times[1] < times[2] <= datetime.now(UTC)


def test_a_link_that_comes_later_knows_the_same_callers_and_times(
    qtbot: QtBot, patient: Lab, make_link: MakeLink
) -> None:
    first = come_up(qtbot, make_link())
    for count, (number, name) in enumerate(CALLERS, start=1):
        patient.queue_caller(number, name)
        qtbot.waitUntil(lambda count=count: len(waiting(first)) == count)  # type: ignore[misc]
    second = come_up(qtbot, make_link())
    assert waiting(second) == waiting(first)
    for one, other in zip(sales(first).waiting, sales(second).waiting, strict=True):
        assert abs(one.waiting_since - other.waiting_since) < timedelta(seconds=1.5)


def test_a_caller_whom_an_agent_answers_goes_and_the_agent_is_in_a_call(
    qtbot: QtBot, patient: Lab, make_link: MakeLink
) -> None:
    link = come_up(qtbot, make_link())
    patient.queue_caller(*CALLERS[0])
    qtbot.waitUntil(lambda: MemberState.RINGING in states(link).values())
    patient.queue_caller(*CALLERS[1])
    qtbot.waitUntil(lambda: waiting(link) == ["Ann", "Bo"])
    callers = patient.queues()["800"]["callers"]
    agent = next(one for one, state in states(link).items() if state is MemberState.RINGING)
    patient.phone(agent, "answer")
    qtbot.waitUntil(lambda: states(link)[agent] is MemberState.IN_CALL)
    qtbot.waitUntil(lambda: len(waiting(link)) == 1)
    assert sales(link).waiting[0].key in {one["uniqueid"] for one in callers}
    assert is_right(link, patient)


def test_members_pause_and_log_out_and_leave_the_desk(
    qtbot: QtBot, lab: Lab, make_link: MakeLink
) -> None:
    link = come_up(qtbot, make_link())
    lab.run("queue-agent", "103", "pause", "--queue", "800", "--reason", "lunch")
    qtbot.waitUntil(lambda: states(link)["103"] is MemberState.PAUSED)
    assert sales(link).members[1].pause_reason == "lunch"
    lab.run("queue-agent", "103", "unpause", "--queue", "800")
    qtbot.waitUntil(lambda: states(link)["103"] is MemberState.AVAILABLE)
    lab.run("queue-agent", "103", "logout", "--queue", "800")
    qtbot.waitUntil(lambda: "103" not in states(link))
    lab.run("queue-agent", "103", "login", "--queue", "800")
    qtbot.waitUntil(lambda: states(link).get("103") is MemberState.AVAILABLE)
    lab.colleague("104", "gone")
    qtbot.waitUntil(lambda: states(link)["104"] is MemberState.NOT_REGISTERED)


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ('O\'Brien "the" \\n one', 'O\'Brien "the" \\n one'),
        ("<b>Bold</b> & Co", "<b>Bold</b> & Co"),
        ("pay\u202eno\u200b", "payno"),
        ("x" * 1000, "x" * 79),
        ("Őrült Åsa 日本", "Őrült Åsa 日本"),
    ],
)
def test_a_hostile_name_is_the_same_plain_text_live_and_in_a_snapshot(
    qtbot: QtBot, patient: Lab, make_link: MakeLink, said: str, shown: str
) -> None:
    live = come_up(qtbot, make_link())
    patient.queue_caller(CALLERS[0][0], said)
    qtbot.waitUntil(lambda: len(waiting(live)) == 1)
    later = come_up(qtbot, make_link())
    assert waiting(live) == waiting(later)
    assert waiting(live)[0].startswith(shown)
    assert len(waiting(live)[0]) <= 120


def test_snapshots_all_the_time_neither_lose_nor_double_a_caller(
    qtbot: QtBot, patient: Lab, make_link: MakeLink
) -> None:
    quick = LinkTimes(settle=0.01, resync_every=0.01)
    link = come_up(qtbot, make_link(times=quick))
    seen: list[tuple[WaitingCaller, ...]] = []
    link.queue_changed.connect(lambda queue: seen.append(queue.waiting))
    crowd = threading.Thread(
        target=lambda: [
            patient.run(
                *("queue-caller", "--queue", "800", f"--from=+44161552{number}"),
                *("--name", str(number), "--seconds", str(2 + number % 3)),
            )
            for number in range(1000, 1012)
        ]
    )
    crowd.start()
    qtbot.waitUntil(lambda: not crowd.is_alive(), timeout=30_000)
    qtbot.waitUntil(lambda: is_right(link, patient), timeout=UP_MS)
    qtbot.waitUntil(lambda: waiting(link) == [], timeout=10_000)
    names = [[one.name for one in callers] for callers in seen]
    assert {name for group in names for name in group} == {str(one) for one in range(1000, 1012)}
    assert all(len(set(group)) == len(group) for group in names)
    # Nobody who left comes back.
    for name in map(str, range(1000, 1012)):
        there = "".join("x" if name in group else " " for group in names)
        assert len(there.split()) == 1, name


@pytest.mark.parametrize("way", ["--kill", "--graceful"])
def test_after_a_restart_of_the_pbx_all_is_right_again_within_five_seconds(
    qtbot: QtBot, patient: Lab, make_link: MakeLink, way: str
) -> None:
    link = come_up(qtbot, make_link())
    for number, name in CALLERS:
        patient.queue_caller(number, name)
    qtbot.waitUntil(lambda: len(waiting(link)) == len(CALLERS))
    changes: list[tuple[float, LinkState]] = []
    link.state_changed.connect(lambda state: changes.append((time.monotonic(), state)))
    back: list[float] = []
    restart = threading.Thread(target=lambda: _restart(patient, way, back))
    restart.start()
    qtbot.waitUntil(lambda: not restart.is_alive(), timeout=60_000)
    qtbot.waitUntil(lambda: link.state is LinkState.UP, timeout=UP_MS)
    qtbot.waitUntil(lambda: is_right(link, patient), timeout=UP_MS)
    took = time.monotonic() - back[0]
    # LOST is told again when its reason changes, from a lost connection to a PBX out of reach.
    assert list(dict.fromkeys(state for _, state in changes)) == [LinkState.LOST, LinkState.UP]
    assert changes[-1][1] is LinkState.UP
    print(f"{way}: up {changes[-1][0] - back[0]:.2f} s, right {took:.2f} s after its return")
    assert took < 5.0
    patient.queue_caller(*CALLERS[1])
    qtbot.waitUntil(lambda: waiting(link) == ["Bo"])


def _restart(lab: Lab, way: str, back: list[float]) -> None:
    """Restart the PBX; `back` gets the moment when its manager interface took connections."""
    address = ("127.0.0.1", int(lab.status["ami"]["plain"]["port"]))
    restart = threading.Thread(target=lambda: lab.run("restart", way))
    restart.start()
    while _listens(address):
        time.sleep(0.01)
    while not _listens(address):
        time.sleep(0.01)
    back.append(time.monotonic())
    restart.join()


def _listens(address: tuple[str, int]) -> bool:
    try:
        socket.create_connection(address, 1.0).close()
    except OSError:
        return False
    return True


def test_a_link_started_before_the_pbx_comes_up_with_it(
    qtbot: QtBot, lab: Lab, make_link: MakeLink
) -> None:
    lab.run("down")
    link = make_link()
    link.start()
    qtbot.waitUntil(lambda: link.problem is LinkProblem.UNREACHABLE)
    lab.run("up")
    qtbot.waitUntil(lambda: link.state is LinkState.UP, timeout=UP_MS)
    qtbot.waitUntil(lambda: is_right(link, lab), timeout=UP_MS)


def test_a_wrong_secret_is_refused_and_tried_once(
    qtbot: QtBot, lab: Lab, make_link: MakeLink
) -> None:
    link = make_link(secret="wrong")
    link.start()
    qtbot.waitUntil(lambda: link.state is LinkState.REFUSED)
    assert link.problem is LinkProblem.WRONG_ACCOUNT
    qtbot.wait(3000)
    assert link.state is LinkState.REFUSED


def test_an_unknown_account_is_refused(qtbot: QtBot, make_link: MakeLink) -> None:
    link = make_link("nobody", secret="any")
    link.start()
    qtbot.waitUntil(lambda: link.state is LinkState.REFUSED)
    assert link.problem is LinkProblem.WRONG_ACCOUNT


def test_a_certificate_that_the_system_does_not_trust_is_refused(
    qtbot: QtBot, make_link: MakeLink
) -> None:
    link = make_link(ca_file="")
    link.start()
    qtbot.waitUntil(lambda: link.state is LinkState.REFUSED)
    assert link.problem is LinkProblem.CERTIFICATE_UNTRUSTED


def test_an_expired_certificate_is_refused(
    qtbot: QtBot, make_link: MakeLink, tmp_path: Path
) -> None:
    server = ExpiredServer(tmp_path / "expired")
    link = make_link(port=server.port, ca_file=str(server.ca_file))
    link.start()
    qtbot.waitUntil(lambda: link.state is LinkState.REFUSED)
    server.stop()
    assert link.problem is LinkProblem.CERTIFICATE_EXPIRED


def test_the_plain_port_is_no_place_for_tls(qtbot: QtBot, lab: Lab, make_link: MakeLink) -> None:
    link = make_link(port=lab.status["ami"]["plain"]["port"])
    link.start()
    qtbot.waitUntil(lambda: link.state is LinkState.LOST)
    assert link.problem is LinkProblem.TLS_FAILED


def test_each_role_knows_what_it_may_do(qtbot: QtBot, make_link: MakeLink) -> None:
    user, manager = come_up(qtbot, make_link("user")), come_up(qtbot, make_link("manager"))
    assert {"QueueStatus", "QueuePause"} <= user.granted
    assert "Originate" not in user.granted
    assert "Originate" in manager.granted
