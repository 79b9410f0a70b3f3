"""Processor time of a call beside other phones: `python -m bench.cpu [--seconds 20] [--rounds 3]`.

Each phone calls the same baresip by way of the same Kamailio, with sound through the same server
without a card, one phone at a time. Twinkle has neither Opus nor G.722 and is measured with G.711.
"""

from __future__ import annotations

import argparse
import functools
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.desktop import Desktop
from bench.lab_link import Account, Lab
from bench.phones import Running, Twinkle
from bench.processes import processor_seconds, tree
from bench.remote_phone import RemotePhone
from lab.errors import LabError
from lab.places import Places, Ports
from lab.second.office import SecondOffice
from sip import commands as cmd
from sip.config import AccountConfig
from sip.states import CallState, RegistrationState
from tests.helpers.sip_phone import SipPhone

CODECS = {"opus": "opus", "G722": "G722", "PCMA": "PCMA"}
"""As baresip calls them, and as our settings do."""
DESK, PEER = "200", "203"
BASE_PORT = 24060
SETTLE_SECONDS = 3.0
TARGET = 1.2
"""Ours at most so many times the smallest of the others."""


@dataclass(frozen=True, slots=True)
class Bench:
    """What all phones share."""

    office: SecondOffice
    desktop: Desktop
    folder: Path
    seconds: float

    @property
    def account(self) -> Account:
        """The desk, for whichever phone is measured."""
        places = self.office.places
        return Account(DESK, self.office.pbx.passwords[DESK], places.host, places.ports.sip)

    def share_of_core(self, pid: int) -> float:
        """Processor time of a process and its descendants in percent of one core."""
        time.sleep(SETTLE_SECONDS)
        pids = tree(pid)
        before, began = processor_seconds(pids), time.monotonic()
        time.sleep(self.seconds)
        return 100 * (processor_seconds(pids) - before) / (time.monotonic() - began)


@contextmanager
def answering(office: SecondOffice, codec: str) -> Iterator[None]:
    """The phone that is called, which speaks this codec only."""
    office.start_phone(PEER, codecs=(codec,), answers=True, records=False)
    try:
        yield
    finally:
        office.end_phone(PEER)


def ours(bench: Bench, codec: str, *, echo_cancellation: bool = False) -> float:
    """This program's phone, without windows."""
    one = bench.account
    door = functools.partial(RemotePhone, env=bench.desktop.env(bench.folder / "ours"))
    phone = SipPhone(
        door=door, use_null_audio=False, echo_cancellation=echo_cancellation,
        codecs=(CODECS[codec],),
    )  # fmt: skip
    try:
        phone.post(cmd.Register(AccountConfig(DESK, one.server, one.password, one.port)))
        phone.wait(
            lambda: (told := phone.registration()) and told.state is RegistrationState.REGISTERED,
            "the registration",
        )
        key = phone.dial(PEER)
        phone.wait_for_state(key, CallState.CONNECTED)
        # The codec is known when the media is there, which may be told a moment later.
        phone.wait(lambda: (one := phone.call(key)) and one.codec, "the codec")
        talking = phone.call(key)
        if talking is None or not talking.codec.lower().startswith(codec.lower()):
            raise LabError(f"the call was to be {codec}, but is {talking and talking.codec}")
        assert isinstance(phone.door, RemotePhone)
        return bench.share_of_core(phone.door.pid)
    finally:
        phone.stop()


def baresip(bench: Bench, codec: str) -> float:
    """baresip with ALSA, as it comes."""
    office = bench.office
    env = dict(bench.desktop.env(bench.folder / "baresip"))
    phone = office.start_phone(DESK, codecs=(codec,), records=False, uses_alsa=True, env=env)
    try:
        phone.ask("dial", office.pbx.uri(PEER))
        phone.wait_for("CALL_ESTABLISHED")
        return bench.share_of_core(phone.pid)
    finally:
        office.end_phone(DESK)


def twinkle(bench: Bench, _codec: str) -> float:
    """Debian's Twinkle as it comes; its window stays hidden in the tray."""
    shutil.rmtree(bench.desktop.folder / "twinkle", ignore_errors=True)  # of the round before
    phone = Twinkle(bench.desktop, _LabOf(bench.account), ())
    running = Running(phone, bench.folder / "twinkle.log")
    try:
        time.sleep(3.0)  # it tells nobody that it has registered
        subprocess.run(
            ["twinkle", "--cmd", f"call {PEER}", "--immediate"],
            env=dict(phone.env), capture_output=True, timeout=10, check=True,
        )  # fmt: skip
        return bench.share_of_core(running.pid)
    finally:
        running.end()


class _LabOf(Lab):
    """No lab but its account, which is all that Twinkle is told."""

    def __init__(self, account: Account) -> None:
        self.account = account


Measure = Callable[[Bench, str], float]
PHONES: dict[str, Measure] = {
    "ours": ours,
    "baresip": baresip,
    "Twinkle": twinkle,
    "ours, echo cancelled": functools.partial(ours, echo_cancellation=True),
}


def run(bench: Bench, rounds: int) -> dict[str, dict[str, list[float]]]:
    """Percent of a core by codec and phone; the phones take turns."""
    figures: dict[str, dict[str, list[float]]] = {}
    for codec in CODECS:
        row = figures[codec] = {name: [] for name in PHONES}
        with answering(bench.office, codec):
            for _ in range(rounds):
                for name, measure in PHONES.items():
                    if name != "Twinkle" or codec == "PCMA":
                        row[name].append(measure(bench, codec))
    return figures


def report(figures: dict[str, dict[str, list[float]]]) -> tuple[str, bool]:
    """A table of medians with the ratio, and whether the target is met for Opus and G.722."""
    lines, is_met = [f"{'codec':8}" + "".join(f"{name:>22}" for name in PHONES) + "   ratio"], True
    for codec, row in figures.items():
        medians = {name: statistics.median(values) for name, values in row.items() if values}
        smallest = min(medians[name] for name in medians if not name.startswith("ours"))
        ratio = medians["ours"] / smallest
        is_met &= ratio <= TARGET or codec == "PCMA"
        cells = (f"{medians[name]:20.2f} %" if name in medians else f"{'-':>22}" for name in PHONES)
        lines.append(f"{codec:8}" + "".join(cells) + f"{ratio:8.2f}")
    return "\n".join(lines), is_met


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 0 when the target is met."""
    parser = argparse.ArgumentParser(prog="python -m bench.cpu", description=__doc__)
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--rounds", type=int, default=3)
    chosen = parser.parse_args(arguments)
    try:
        with ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="cpu-")))
            places = Places(folder, folder / "office", folder, Ports(BASE_PORT), "cpu")
            office = stack.enter_context(SecondOffice(places))
            desktop = stack.enter_context(Desktop(folder / "desktop"))
            table, is_met = report(
                run(Bench(office, desktop, folder, chosen.seconds), chosen.rounds)
            )
    except LabError as error:
        print(f"cpu: {error}", file=sys.stderr)
        return 1
    print(table)
    print(f"target: ours at most {TARGET} times the smallest: {'met' if is_met else 'NOT met'}")
    return 0 if is_met else 1


if __name__ == "__main__":
    sys.exit(main())
