"""Processor time of a call beside other phones: `python -m bench.cpu [--seconds 20] [--rounds 3]`.

The phones call the same baresip by way of the same Kamailio, with sound through the same server
without a card. They talk at the same time and are measured over the same seconds, because how fast
a machine is changes by a tenth and more from one half minute to the next; `--alone` measures
one after the other. Twinkle has neither Opus nor G.722 and takes part with G.711.
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
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.desktop import Desktop
from bench.lab_link import Account, Lab
from bench.phones import Running, Twinkle
from bench.processes import busy_seconds, tree
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
DESK, BARESIP, TWINKLE, PEER = "200", "201", "202", "203"
BASE_PORT = 24060
SETTLE_SECONDS = 3.0
TARGET = 1.2
"""Ours at most so many times the smallest of the others."""
OURS, CANCELLED = "ours", "ours, echo cancelled"


@dataclass(frozen=True, slots=True)
class Bench:
    """What all phones share."""

    office: SecondOffice
    desktop: Desktop
    folder: Path
    seconds: float

    def account(self, extension: str) -> Account:
        """An extension, for whichever phone is measured there."""
        places = self.office.places
        password = self.office.pbx.passwords[extension]
        return Account(extension, password, places.host, places.ports.sip)

    def shares_of_core(self, pids: dict[str, int]) -> dict[str, float]:
        """Processor time of processes and their descendants in percent of one core."""
        time.sleep(SETTLE_SECONDS)
        trees = {name: tree(pid) for name, pid in pids.items()}
        before, began = {name: busy_seconds(tree) for name, tree in trees.items()}, time.monotonic()
        time.sleep(self.seconds)
        took = time.monotonic() - began
        return {
            name: 100 * (busy_seconds(tree) - before[name]) / took for name, tree in trees.items()
        }


@contextmanager
def ours(bench: Bench, codec: str, *, echo_cancellation: bool = False) -> Iterator[int]:
    """This program's phone, without windows, in a call; its process."""
    one = bench.account(DESK)
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
        yield phone.door.pid
    finally:
        phone.stop()


@contextmanager
def baresip(bench: Bench, codec: str) -> Iterator[int]:
    """baresip with ALSA, as it comes, in a call; its process."""
    office = bench.office
    env = dict(bench.desktop.env(bench.folder / "baresip"))
    phone = office.start_phone(BARESIP, codecs=(codec,), records=False, uses_alsa=True, env=env)
    try:
        phone.ask("dial", office.pbx.uri(PEER))
        phone.wait_for("CALL_ESTABLISHED")
        yield phone.pid
    finally:
        office.end_phone(BARESIP)


@contextmanager
def twinkle(bench: Bench, _codec: str) -> Iterator[int]:
    """Debian's Twinkle as it comes, in a call, its window hidden in the tray; its process."""
    shutil.rmtree(bench.desktop.folder / "twinkle", ignore_errors=True)  # of the round before
    phone = Twinkle(bench.desktop, _LabOf(bench.account(TWINKLE)), ())
    running = Running(phone, bench.folder / "twinkle.log")
    try:
        time.sleep(3.0)  # it tells nobody that it has registered
        subprocess.run(
            ["twinkle", "--cmd", f"call {PEER}", "--immediate"],
            env=dict(phone.env), capture_output=True, timeout=10, check=True,
        )  # fmt: skip
        yield running.pid
    finally:
        running.end()


class _LabOf(Lab):
    """No lab but its account, which is all that Twinkle is told."""

    def __init__(self, account: Account) -> None:
        self.account = account


PHONES = {OURS: ours, "baresip": baresip, "Twinkle": twinkle}
"""Those that are compared."""
COLUMNS = (*PHONES, CANCELLED)


def run(bench: Bench, rounds: int, *, alone: bool) -> dict[str, dict[str, list[float]]]:
    """Percent of a core by codec and phone."""
    figures: dict[str, dict[str, list[float]]] = {}
    for codec in CODECS:
        row = figures[codec] = {name: [] for name in COLUMNS}
        names = [name for name in PHONES if name != "Twinkle" or codec == "PCMA"]
        groups = [[name] for name in names] if alone else [names]
        bench.office.start_phone(PEER, codecs=(codec,), answers=True, records=False)
        for _ in range(rounds):
            for group in groups:
                with ExitStack() as stack:
                    talking = {
                        name: stack.enter_context(PHONES[name](bench, codec)) for name in group
                    }
                    for name, share in bench.shares_of_core(talking).items():
                        row[name].append(share)
            with ours(bench, codec, echo_cancellation=True) as pid:
                row[CANCELLED].append(bench.shares_of_core({CANCELLED: pid})[CANCELLED])
        bench.office.end_phone(PEER)
    return figures


def report(figures: dict[str, dict[str, list[float]]]) -> tuple[str, bool]:
    """A table of medians with the ratio, and whether the target is met for Opus and G.722."""
    lines, is_met = [f"{'codec':8}" + "".join(f"{name:>22}" for name in COLUMNS) + "   ratio"], True
    for codec, row in figures.items():
        medians = {name: statistics.median(values) for name, values in row.items() if values}
        others = [name for name in medians if name not in (OURS, CANCELLED)]
        # Of the same seconds each; the median of ratios is not the ratio of medians.
        ratio = statistics.median(
            mine / min(row[name][turn] for name in others) for turn, mine in enumerate(row[OURS])
        )
        is_met &= ratio <= TARGET or codec == "PCMA"
        cells = (
            f"{medians[name]:20.2f} %" if name in medians else f"{'-':>22}" for name in COLUMNS
        )
        lines.append(f"{codec:8}" + "".join(cells) + f"{ratio:8.2f}")
    return "\n".join(lines), is_met


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 0 when the target is met."""
    parser = argparse.ArgumentParser(prog="python -m bench.cpu", description=__doc__)
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--alone", action="store_true", help="one phone at a time")
    chosen = parser.parse_args(arguments)
    try:
        with ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="cpu-")))
            places = Places(folder, folder / "office", folder, Ports(BASE_PORT), "cpu")
            office = stack.enter_context(SecondOffice(places))
            desktop = stack.enter_context(Desktop(folder / "desktop"))
            bench = Bench(office, desktop, folder, chosen.seconds)
            table, is_met = report(run(bench, chosen.rounds, alone=chosen.alone))
    except LabError as error:
        print(f"cpu: {error}", file=sys.stderr)
        return 1
    print(table)
    print(f"target: ours at most {TARGET} times the smallest: {'met' if is_met else 'NOT met'}")
    return 0 if is_met else 1


if __name__ == "__main__":
    sys.exit(main())
