"""The lab is a real office: it comes up, shows true states, moves calls, and mends itself."""

from __future__ import annotations

import json
import os
import signal
import socket
import ssl
import subprocess
import sys
import time
from array import array
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from lab.processes import start_time
from tests.helpers.lab_control import CHECKOUT, Lab
from tests.helpers.ports import free_place
from tests.helpers.waiting import SOON, stays_true, wait_until

JANE = "+44 161 552 7789"
ON_THE_WIRE = "+441615527789"


def the_phone(lab: Lab, extension: str) -> dict[str, Any]:
    shown: dict[str, Any] = json.loads(lab.run("phone", extension, "show"))
    return shown


def transfer_codes(lab: Lab, extension: str) -> list[int]:
    """What NOTIFY told after "100 Trying"."""
    notes = the_phone(lab, extension)["notes"]
    return [note["code"] for note in notes if note["what"] == "transfer" and note["code"] > 100]


def transfer(lab: Lab, target: str) -> None:
    """An outside caller reaches 102, who transfers him blindly."""
    lab.call(JANE, to="102")
    wait_until(lambda: lab.talks_with("102", ON_THE_WIRE[1:]), 5, "102 to talk with the caller")
    lab.phone("102", "transfer", target)


# ---------------------------------------------------------------- the lab itself


def test_up_again_is_the_same_lab_and_quick(lab: Lab) -> None:
    began = time.monotonic()
    again = json.loads(lab.run("up"))
    assert again["pids"] == lab.status["pids"] == json.loads(lab.run("status"))["pids"]
    assert time.monotonic() - began < SOON


def test_the_status_tells_all_that_another_program_needs(lab: Lab) -> None:
    status = json.loads(lab.run("status"))
    assert status["running"]
    assert status["asterisk_version"].startswith("22.")
    assert set(status["sip"]) == {"udp", "tcp", "tls"}
    assert [one["extension"] for one in status["extensions"]] == [str(n) for n in range(100, 110)]
    assert all(one["password"] for one in status["extensions"])
    assert [one["role"] for one in status["ami_accounts"]] == ["user", "head", "manager"]
    assert Path(status["ca_file"]).exists()
    assert Path(status["profile_file"]).exists()


def test_a_password_is_printed_for_a_settings_file(lab: Lab) -> None:
    secrets = {one["extension"]: one["password"] for one in lab.status["extensions"]}
    assert lab.run("password", "103").strip() == secrets["103"]


def test_every_port_is_on_the_loopback_address_only(lab: Lab) -> None:
    bound = {
        line.split()[1]
        for table in ("tcp", "udp")
        for line in Path(f"/proc/net/{table}").read_text().splitlines()[1:]
    }
    mine = {address for address in bound if address.endswith(f":{lab.sip_port:04X}")}
    assert mine == {f"0100007F:{lab.sip_port:04X}"}


# ---------------------------------------------------------------- calls and states


def test_a_call_from_outside_rings_a_phone_with_number_and_name(lab: Lab) -> None:
    lab.colleague("101", "rings")
    lab.call(JANE, 'Jane "J" <b>O’Hara</b>, & Co; ${X}', to="101")
    wait_until(lambda: lab.is_ringing("101"), 5, "101 to ring")
    header = the_phone(lab, "101")["calls"][0]["headers"]["from"]
    assert header.startswith('"Jane \\"J\\" <b>O’Hara</b>, & Co; ${X}" ')
    assert f"<sip:{ON_THE_WIRE}@" in header


def test_a_call_that_is_refused_at_once_was_a_call(lab: Lab) -> None:
    lab.colleague("101", "refuses", "--code", "603")
    assert lab.call(JANE, to="101").channel.startswith("Local/101@")
    wait_until(lambda: not lab.calls(), 5, "the caller to be gone")


def test_a_phone_that_is_not_there_cannot_be_rung(lab: Lab) -> None:
    lab.colleague("101", "gone")
    with pytest.raises(AssertionError, match="101 cannot be rung"):
        lab.call(JANE, to="101")


@pytest.mark.parametrize("name", ["a\r\nAction: Logoff", "\0\x07\u202eevil", "😀" * 10_000])
def test_a_hostile_name_is_cut_and_never_becomes_an_action(lab: Lab, name: str) -> None:
    lab.colleague("101", "rings")
    if "\0" in name:
        name = name.replace("\0", "")  # no argument of a program can have one
    lab.call(JANE, name, to="101")
    wait_until(lambda: lab.is_ringing("101"), 5, "101 to ring")
    assert len(the_phone(lab, "101")["calls"][0]["headers"]["from"].encode()) < 1_500


@pytest.mark.parametrize(
    ("state", "hint"),
    [("ringing", "Ringing"), ("busy", "InUse"), ("gone", "Unavailable"), ("idle", "Idle")],
)
def test_a_colleague_is_what_the_hint_says(lab: Lab, state: str, hint: str) -> None:
    lab.colleague("103", state)
    assert lab.hint("103") == hint


@pytest.mark.parametrize("hears", ["tone", "silence"])
def test_a_colleague_gives_his_caller_to_hear_what_is_wished(lab: Lab, hears: str) -> None:
    lab.colleague("103", "usual", "--hears", hears)
    lab.phone("103", "dial", "602")
    channel = wait_until(
        lambda: next((one["channel"] for one in lab.calls() if one["extension"] == "103"), None),
        5, "the call of 103",
    )  # fmt: skip
    folder = "/var/spool/asterisk/monitor"
    file = f"{hears}-{time.monotonic_ns()}.wav"  # an earlier run's may still lie there
    lab.run("cli", f"mixmonitor start {channel} {folder}/all.wav,r({folder}/{file})")
    heard = Path(lab.status["home"]) / "var/spool/monitor" / file
    wait_until(lambda: heard.exists() and heard.stat().st_size > 24_000, 8, "1.5 s of sound")
    loudest = max(abs(sample) for sample in array("h", heard.read_bytes()[44:20_044]))
    assert (loudest > 1_000) is (hears == "tone")


def test_waiting_callers_stand_in_order_with_their_waiting_time(lab: Lab) -> None:
    numbers = ["+441615520001", "+441615520002", "+441615520003"]
    for number in numbers:
        lab.queue_caller(number)
    assert [one["number"] for one in lab.queues()["800"]["callers"]] == numbers
    wait_until(
        lambda: lab.queues()["800"]["callers"][0]["wait"] >= 2, 5, "the first one's time to run"
    )


def test_an_agent_who_answers_takes_a_caller_out_of_the_queue(lab: Lab) -> None:
    lab.queue_caller("+441615520001")
    members = [one["extension"] for one in lab.queues()["800"]["members"]]
    agent = wait_until(
        lambda: next((one for one in members if lab.is_ringing(one)), None), 10, "an agent to ring"
    )
    lab.colleague(agent, "answer-now")
    wait_until(lambda: lab.talks_with(agent, "441615520001"), 5, "the agent to have the caller")
    assert not lab.queues()["800"]["callers"]


# ---------------------------------------------------------------- transfers


def test_a_transfer_reaches_a_colleague_who_answers(lab: Lab) -> None:
    transfer(lab, "101")
    wait_until(lambda: lab.talks_with("101", ON_THE_WIRE[1:]), 5, "101 to have the caller")
    # Whether the PBX still tells of the ringing depends on how soon it was over.
    assert transfer_codes(lab, "102") in ([180, 200], [200])
    assert not lab.peers_of("102")


@pytest.mark.parametrize("state", ["busy", "gone", "ringing"])
def test_a_transfer_to_one_who_is_not_free_is_refused_and_moves_nobody(
    lab: Lab, state: str
) -> None:
    lab.colleague("101", state)
    transfer(lab, "101")
    wait_until(lambda: transfer_codes(lab, "102") == [404], 5, "the refusal")
    stays_true(lambda: lab.talks_with("102", ON_THE_WIRE[1:]), 1, "102 keeps the caller")


def test_a_declined_transfer_brings_the_caller_back(lab: Lab) -> None:
    lab.colleague("101", "refuses")
    transfer(lab, "101")
    wait_until(lambda: transfer_codes(lab, "102") == [486], 5, "the refusal")
    wait_until(lambda: lab.talks_with("102", ON_THE_WIRE[1:]), 5, "the caller to be back")
    back = the_phone(lab, "102")["calls"][-1]
    assert back["headers"]["x-transfer-failed"] == "101;reason=busy"


def test_an_unanswered_transfer_brings_the_caller_back(lab: Lab) -> None:
    lab.run("cli", "dialplan set global TRANSFER_RING_SECONDS 1")
    try:
        lab.colleague("101", "rings")
        transfer(lab, "101")
        wait_until(lambda: lab.is_ringing("101"), 5, "101 to ring")
        wait_until(lambda: lab.talks_with("102", ON_THE_WIRE[1:]), 8, "the caller to be back")
    finally:
        lab.run("cli", "dialplan set global TRANSFER_RING_SECONDS 25")
    back = the_phone(lab, "102")["calls"][-1]
    assert back["headers"]["x-transfer-failed"] == "101;reason=noanswer"


# ---------------------------------------------------------------- feature codes


def test_a_call_is_parked_and_fetched_from_its_slot(lab: Lab) -> None:
    transfer(lab, "*03")
    wait_until(lambda: lab.hint("*13") == "InUse", 5, "the slot to be taken")
    lab.phone("104", "dial", "*13")
    wait_until(lambda: lab.talks_with("104", ON_THE_WIRE[1:]), 5, "104 to have the caller")
    assert lab.hint("*13") == "Idle"


def test_a_ringing_call_is_picked_up(lab: Lab) -> None:
    lab.colleague("101", "rings")
    lab.call(JANE, to="101")
    wait_until(lambda: lab.is_ringing("101"), 5, "101 to ring")
    lab.phone("104", "dial", "*20*101")
    wait_until(lambda: lab.talks_with("104", ON_THE_WIRE[1:]), 5, "104 to have the caller")


def test_away_is_seen_as_presence(lab: Lab) -> None:
    lab.phone("103", "dial", "*61")
    wait_until(lambda: "Presence:away" in lab.run("cli", "core show hint 103"), 5, "103 to be away")


def test_intercom_is_answered_without_a_hand(lab: Lab) -> None:
    lab.colleague("101", "rings")
    lab.phone("102", "dial", "*9101")
    wait_until(lambda: lab.talks_with("102", "101"), 5, "the loudspeaker of 101")


def test_a_department_logs_in_to_and_out_of_its_queue(lab: Lab) -> None:
    def members() -> set[str]:
        return {one["extension"] for one in lab.queues()["801"]["members"]}

    lab.phone("107", "dial", "*63")
    wait_until(lambda: "107" not in members(), 5, "107 to be logged out")
    lab.phone("107", "dial", "*62")
    wait_until(lambda: "107" in members(), 5, "107 to be logged in")


# ---------------------------------------------------------------- AMI accounts


def ami_over_tls(lab: Lab, role: str, *actions: str) -> str:
    secret = next(one["secret"] for one in lab.status["ami_accounts"] if one["role"] == role)
    trusted = ssl.create_default_context(cafile=lab.status["ca_file"])
    address = lab.status["ami"]["tls"]
    with (
        socket.create_connection((address["host"], address["port"]), 5) as plain,
        trusted.wrap_socket(plain, server_hostname=address["host"]) as link,
    ):
        login = f"Action: Login\r\nUsername: {role}\r\nSecret: {secret}\r\nEvents: off\r\n\r\n"
        link.sendall((login + "".join(actions) + "Action: Logoff\r\n\r\n").encode())
        answer = b""
        while received := link.recv(65536):
            answer += received
    return answer.decode()


@pytest.mark.parametrize(("role", "sees"), [("user", False), ("head", True), ("manager", True)])
def test_a_role_sees_calls_only_where_it_is_granted(lab: Lab, role: str, sees: bool) -> None:
    lab.colleague("103", "busy")
    answer = ami_over_tls(lab, role, "Action: CoreShowChannels\r\n\r\n")
    assert "Authentication accepted" in answer
    assert ("PJSIP/103-" in answer) is sees


def test_every_role_sees_the_queues(lab: Lab) -> None:
    for role in ("user", "head", "manager"):
        assert "Event: QueueMember" in ami_over_tls(lab, role, "Action: QueueStatus\r\n\r\n")


# ---------------------------------------------------------------- mending


def test_a_killed_pbx_is_back_with_its_phones_and_members(lab: Lab) -> None:
    before = {one["extension"] for one in lab.queues()["800"]["members"]}
    killed = json.loads(lab.run("status"))["pids"]["asterisk"]
    lab.restart()
    assert json.loads(lab.run("status"))["pids"]["asterisk"] != killed
    wait_until(lambda: lab.hint("103") == "Idle", 5, "103 to be known again")
    assert {one["extension"] for one in lab.queues()["800"]["members"]} == before


def test_a_lost_pid_file_does_not_make_a_second_pbx(lab: Lab) -> None:
    lost = Path(lab.status["home"]) / "run" / "asterisk.pid"
    orphan = json.loads(lost.read_text())["pid"]
    lost.unlink()
    lab.run("up")
    assert start_time(orphan) is None
    wait_until(lambda: lab.hint("103") == "Idle", SOON, "103 registered at the new PBX")


def test_killed_phones_are_back_after_up(lab: Lab) -> None:
    os.kill(json.loads(lab.run("status"))["pids"]["phones"], signal.SIGKILL)
    lab.run("up")
    lab.colleague("103", "busy")
    assert lab.hint("103") == "InUse"


@pytest.fixture
def second_place() -> Iterator[str]:
    """A base port for a lab beside the usual ones, this test's alone."""
    lock, port = free_place((18060, 20060), "second-lab")
    yield str(port)
    lock.close()


def other_lab(folder: Path, port: str, command: str) -> subprocess.CompletedProcess[str]:
    places = {"ASSISTANT_LAB_DIR": str(folder), "ASSISTANT_CONFIG_DIR": str(folder / "config")}
    return subprocess.run(
        [sys.executable, "-m", "lab", command],
        cwd=CHECKOUT,
        env={**os.environ, **places, "ASSISTANT_LAB_PORT": port},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_a_port_that_is_taken_is_named_with_its_process(lab: Lab, tmp_path: Path) -> None:
    refused = other_lab(tmp_path / "lab", str(lab.sip_port), "up")
    pid = json.loads(lab.run("status"))["pids"]["asterisk"]
    assert refused.returncode == 1
    assert f"Port {lab.sip_port} is in use by process {pid} (asterisk)" in refused.stderr
    assert "Traceback" not in refused.stderr


def test_a_second_lab_lives_beside_the_first_and_leaves_nothing(
    lab: Lab, second_place: str, tmp_path: Path
) -> None:
    folder, port = tmp_path / "second", second_place
    started = other_lab(folder, port, "up")
    assert started.returncode == 0, started.stderr
    second = json.loads(started.stdout)
    try:
        assert second["pids"]["asterisk"] != lab.status["pids"]["asterisk"]
        assert str(folder) not in Path("/proc/mounts").read_text()
    finally:
        assert other_lab(folder, port, "down").returncode == 0
    assert start_time(second["pids"]["asterisk"]) is None
    assert start_time(second["pids"]["phones"]) is None
    assert lab.hint("103") == "Idle"
    assert other_lab(folder, port, "forget").returncode == 0
    assert not folder.exists()
