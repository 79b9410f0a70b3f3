"""The lab's command line: `python -m lab COMMAND`; results are JSON on standard output."""

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from typing import Any

from lab import colleagues, control, pbx
from lab.calls import ANSWERS, OutsideCall, hang_up_all, list_calls, ring
from lab.colleagues import POLICIES, STATES, set_colleague
from lab.errors import LabError
from lab.passwords import password
from lab.phone_client import ask_phones
from lab.places import Places, places
from lab.queues import ACTIONS, change, list_queues, wait_for_caller
from lab.report import status
from lab.roster import QUEUES, person

Command = Callable[[Places, argparse.Namespace], Any]


def parser() -> argparse.ArgumentParser:
    """The commands and their arguments."""
    top = argparse.ArgumentParser(prog="python -m lab", description=__doc__)
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, help_text: str, run: Command) -> argparse.ArgumentParser:
        one = commands.add_parser(name, help=help_text, description=help_text)
        one.set_defaults(run=run)
        return one

    command("setup", "install Asterisk's root folder; starts nothing", _setup)
    command("up", "start the lab, or repair it, and print its status", _up)
    command("down", "stop what the lab started", _down)
    command("status", "print the lab's addresses, accounts and state", _status)
    restart = command("restart", "restart the PBX under its phones", _restart)
    way = restart.add_mutually_exclusive_group()
    way.add_argument("--kill", action="store_true", help="as a crash would (the default)")
    way.add_argument("--graceful", action="store_true", help="let Asterisk say goodbye")
    command("reset", "hang up everything, empty queues and mailboxes, all phones idle", _reset)
    command("forget", "stop the lab and remove its folder", _forget)
    cli = command("cli", "run a command of Asterisk's own command line", _cli)
    cli.add_argument("line", help="for instance: core show hints")
    call = command("call", "ring an extension from outside", _call)
    call.add_argument("--to", required=True)
    _add_caller(call)
    waiting = command("queue-caller", "put a caller from outside into a queue", _queue_caller)
    waiting.add_argument("--queue", required=True, choices=[one.extension for one in QUEUES])
    _add_caller(waiting)
    command("calls", "print the PBX's channels and who is bridged with whom", _calls)
    command("queues", "print the queues, their members and waiting callers", _queues)
    command("hangup-all", "hang up every call of the PBX", _hang_up_all)
    agent = command("queue-agent", "change a member of a queue", _queue_agent)
    agent.add_argument("extension")
    agent.add_argument("action", choices=ACTIONS)
    agent.add_argument("--queue", default=QUEUES[0].extension)
    agent.add_argument("--reason", default="")
    colleague = command("colleague", "set what a colleague's phone does", _colleague)
    colleague.add_argument("extension")
    colleague.add_argument("state", choices=COLLEAGUE_STATES)
    colleague.add_argument("--hears", choices=ANSWERS, help="what its callers hear from now on")
    colleague.add_argument("--code", type=int, help="the SIP status with which it refuses")
    phone = command("phone", "let a colleague's phone do something in a call", _phone)
    phone.add_argument("extension")
    phone.add_argument("action", choices=PHONE_ACTIONS)
    phone.add_argument("target", nargs="?", default="")
    office = command("office", "keep a lively office going until ended", _office)
    office.add_argument("--seconds", type=float)
    office.add_argument("--every", type=float, default=25.0, help="seconds between calls to 100")
    secret = command("password", "print an extension's password", _password)
    secret.add_argument("extension")
    return top


COLLEAGUE_STATES = (*STATES, *POLICIES, *colleagues.ACTIONS)
PHONE_ACTIONS = ("dial", "answer", "hangup", "hold", "resume", "transfer", "dtmf", "show")


def _add_caller(one: argparse.ArgumentParser) -> None:
    one.add_argument("--from", dest="number", required=True, help="number; empty: withheld")
    one.add_argument("--name", default="")
    one.add_argument("--answer", choices=ANSWERS, default="echo", help="what the answerer hears")
    one.add_argument("--seconds", type=int, help="the caller hangs up after so many seconds")


def _setup(where: Places, _: argparse.Namespace) -> Any:
    return control.set_up(where)


def _up(where: Places, _: argparse.Namespace) -> Any:
    return control.up(where)


def _down(where: Places, _: argparse.Namespace) -> Any:
    return control.down(where)


def _status(where: Places, _: argparse.Namespace) -> Any:
    return status(where)


def _restart(where: Places, arguments: argparse.Namespace) -> Any:
    return control.restart(where, by_force=not arguments.graceful)


def _reset(where: Places, _: argparse.Namespace) -> Any:
    return control.reset(where)


def _forget(where: Places, _: argparse.Namespace) -> Any:
    return control.forget(where)


def _cli(where: Places, arguments: argparse.Namespace) -> Any:
    with pbx.connect(where) as ami:
        return ami.command(arguments.line)


def _call(where: Places, arguments: argparse.Namespace) -> Any:
    return _ring(where, arguments, arguments.to)


def _queue_caller(where: Places, arguments: argparse.Namespace) -> Any:
    caller = _ring(where, arguments, arguments.queue)
    with pbx.connect(where) as ami:
        position = wait_for_caller(ami, arguments.queue, f"{caller['uniqueid']}-leg")
    return {**caller, "position": position}


def _ring(where: Places, arguments: argparse.Namespace, to: str) -> Any:
    call = OutsideCall(
        to=to,
        number=arguments.number,
        name=arguments.name,
        answer=arguments.answer,
        seconds=arguments.seconds,
    )
    with pbx.connect(where) as ami:
        return ring(ami, call)


def _calls(where: Places, _: argparse.Namespace) -> Any:
    with pbx.connect(where) as ami:
        return list_calls(ami)


def _queues(where: Places, _: argparse.Namespace) -> Any:
    with pbx.connect(where) as ami:
        return list_queues(ami)


def _hang_up_all(where: Places, _: argparse.Namespace) -> Any:
    with pbx.connect(where) as ami:
        return {"hung_up": hang_up_all(ami)}


def _queue_agent(where: Places, arguments: argparse.Namespace) -> Any:
    with pbx.connect(where) as ami:
        return change(ami, arguments.action, arguments.queue, arguments.extension, arguments.reason)


def _colleague(where: Places, arguments: argparse.Namespace) -> Any:
    return set_colleague(
        where, arguments.extension, arguments.state, hears=arguments.hears, code=arguments.code
    )


def _phone(where: Places, arguments: argparse.Namespace) -> Any:
    request = {"op": arguments.action, "extension": arguments.extension}
    return ask_phones(where, {**request, "target": arguments.target})


def _office(where: Places, arguments: argparse.Namespace) -> Any:
    from lab.office import keep_lively

    return keep_lively(where, seconds=arguments.seconds, every=arguments.every)


def _password(where: Places, arguments: argparse.Namespace) -> Any:
    if person(arguments.extension) is None:
        raise LabError(f"The lab has no extension {arguments.extension}.")
    return password(where, arguments.extension)


def carry_out(where: Places, arguments: Sequence[str] | None) -> str:
    """Run one command and give what it prints. Raises LabError, TimeoutError or OSError."""
    chosen = parser().parse_args(arguments)
    result = chosen.run(where, chosen)
    return result if isinstance(result, str) else json.dumps(result, indent=2)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code: 0, or 1 with one sentence on standard error."""
    try:
        said = carry_out(places(), arguments)
    except LabError as error:
        print(f"lab: {error}", file=sys.stderr)
        return 1
    except TimeoutError:
        print("lab: The PBX took too long to answer.", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"lab: {error.strerror}: {error.filename or error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    try:
        print(said)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


if __name__ == "__main__":
    sys.exit(main())
