"""Reads the command line; by hand, because argparse costs more than the whole client does."""

from __future__ import annotations

import re
from typing import NamedTuple


class Command(NamedTuple):
    """A word of the command line."""

    argument: str
    """Its argument's name; empty for none, in brackets when it can be left out."""
    seconds: float
    """How long it waits for the fact, unless `--timeout` says otherwise."""
    summary: str


COMMANDS = {
    "dial": Command("NUMBER|NAME|LINK", 30, "call, and wait until it rings there"),
    "answer": Command("", 10, "take the call that has been ringing longest"),
    "hangup": Command("", 10, "end the active call, else one that is dialing, ringing or on hold"),
    "hold": Command("", 10, "put the active call on hold"),
    "resume": Command("", 10, "take back the call that was put on hold last"),
    "transfer": Command("NUMBER|NAME|LINK", 60, "hand the active call, else the held one, over"),
    "consult": Command("NUMBER|NAME|LINK", 30, "hold the active call and ask somebody about it"),
    "complete": Command("", 60, "connect the caller with whom you asked"),
    "take-back": Command("", 10, "fetch a transferred caller whose target still rings"),
    "swap": Command("", 10, "talk to the call on hold, hold the one that talks"),
    "conference": Command("", 10, "let all calls hear each other"),
    "leave": Command("", 10, "take the active call out of the conference, on hold"),
    "split": Command("", 10, "end the conference; its calls stay"),
    "reject": Command("[busy|declined|unavailable]", 10, "refuse the call that rings longest"),
    "redial": Command("", 30, "call the number that was dialed last"),
    "deflect": Command("NUMBER|NAME|LINK", 10, "send the ringing call elsewhere, unanswered"),
    "pickup": Command("[EXTENSION]", 15, "take the call that rings there, or in your group"),
    "park": Command("[SLOT]", 15, "park the active call, else the held one"),
    "retrieve": Command("SLOT", 15, "fetch the caller who is parked there"),
    "parked": Command("", 5, "who is parked where; --json for all of it"),
    "intercom": Command("EXTENSION|NAME", 30, "speak to a colleague's loudspeaker"),
    "conference-room": Command("", 15, "enter the conference room of the PBX"),
    "record": Command("[start|pause|resume|stop]", 10, "record the active call; prints the file"),
    "devices": Command("", 5, "sound devices by the names that the settings want"),
    "status": Command("", 5, "what the program knows; --json for all of it"),
    "why": Command("", 15, "registration, connection, sound and SIP messages of the last calls"),
    "import-contacts": Command("FILE", 600, "read contacts: CSV (First,Last,Phone …) or vCards"),
    "export-contacts": Command("FILE", 600, "write all contacts: vCards to FILE.vcf, else CSV"),
    "export-history": Command("FILE", 600, "write all calls of the history to a CSV file"),
    "backup": Command("FILE", 600, "copy contacts and history to one file"),
    "restore": Command("FILE", 600, "put back what backup copied; keeps a copy of what was there"),
    "check-settings": Command("", 5, "name every mistake in the settings file"),
    "show": Command("", 5, "bring the window to the front"),
    "quit": Command("", 15, "hang up and end the program"),
}

_LINK = re.compile(r"(?i)(tel|callto|sips?):.")
_LANGUAGE = re.compile(r"[a-z]{2}")
_THEMES = ("system", "light", "dark")
_DUPLICATES = ("merge", "skip", "add")
_WITH_VALUE = (
    *("--as", "--bundle", "--duplicates", "--profile", "--timeout", "--theme", "--language"),
)
_FLAGS = (
    *("--withheld", "--numbers", "--anyway", "--json"),
    *("--demo", "--hidden", "--help", "-h", "--version"),
)


class UsageError(Exception):
    """The command line cannot be understood; the text says where."""


class Wish(NamedTuple):
    """What the command line asks for."""

    command: str = ""
    """Empty: start the program, or show the one that runs."""
    argument: str = ""
    profile: str = ""
    seconds: float = 0.0
    as_json: bool = False
    caller_id: str = ""
    """The number to show for this call instead of the own one."""
    is_withheld: bool = False
    """Show no number for this call."""
    duplicates: str = ""
    """What becomes of contacts that are there already when others are imported."""
    bundle: str = ""
    """The file that `why` writes, instead of printing."""
    with_numbers: bool = False
    """Leave who called whom in what `why` tells."""
    anyway: bool = False
    """Send a caller to somebody who is known not to be there."""
    starts: bool = True
    """Whether the program is to be started when it does not run."""
    theme: str = ""
    """In place of the one in the settings."""
    language: str = ""
    """The same."""
    demo: bool = False
    hidden: bool = False
    help: bool = False
    version: bool = False


def parse(arguments: list[str]) -> Wish:
    """The wish in the arguments after the program's name. Raises `UsageError`."""
    options, words = _split(arguments)
    _check_looks(options)
    wish = Wish(
        profile=options.get("--profile", "demo" if "--demo" in options else ""),
        as_json="--json" in options,
        caller_id=options.get("--as", ""),
        is_withheld="--withheld" in options,
        bundle=options.get("--bundle", ""),
        with_numbers="--numbers" in options,
        anyway="--anyway" in options,
        duplicates=options.get("--duplicates", ""),
        theme=options.get("--theme", ""),
        language=options.get("--language", ""),
        demo="--demo" in options,
        hidden="--hidden" in options,
        help="--help" in options or "-h" in options,
        version="--version" in options,
    )
    _check_caller_id(wish, words)
    if (wish.bundle or wish.with_numbers) and words[:1] != ["why"]:
        raise UsageError("--bundle and --numbers go with why only")
    if wish.anyway and words[:1] != ["deflect"]:
        raise UsageError("--anyway goes with deflect only")
    _check_duplicates(options, words)
    if words and _LINK.match(words[0]):
        # A click on a tel: link somewhere: the program is started for it.
        words, starts = ["dial", *words], True
    else:
        starts = not words
    if words and not wish.help:
        command, seconds = _command(words), _seconds(options)
        return wish._replace(
            command=words[0],
            argument=" ".join(words[1:]),
            seconds=seconds or command.seconds,
            starts=starts,
        )
    return wish


def usage() -> str:
    """The help text."""
    lines = [
        "usage: assistant [--profile NAME] [--demo] [--hidden] [--theme system|light|dark]",
        "                 [--language XX] [LINK]",
        "       assistant [--profile NAME] [--timeout SECONDS] [--json] COMMAND [ARGUMENT]",
        "       assistant [--profile NAME] --withheld|--as NUMBER dial …",
        "       assistant [--profile NAME] [--anyway] deflect …",
        "       assistant [--profile NAME] why [--bundle FILE.zip] [--numbers]",
        "       assistant [--profile NAME] --duplicates merge|skip|add import-contacts FILE",
        "",
        "Without a command the program starts, or its window is shown when it runs already.",
        "A tel:, sip: or callto: link is dialed, by the running program or a new one.",
        "",
    ]
    for name, command in COMMANDS.items():
        lines.append(f"  {name + ' ' + command.argument:<34} {command.summary}")
    lines += [
        "",
        "Exit codes: 0 done, 1 refused (the reason is on stderr), 2 wrong usage,",
        "3 not running, 4 not done in time, 5 the program broke off.",
    ]
    return "\n".join(lines)


def _split(arguments: list[str]) -> tuple[dict[str, str], list[str]]:
    options: dict[str, str] = {}
    words: list[str] = []
    rest = list(arguments)
    while rest:
        one = rest.pop(0)
        name, equals, value = one.partition("=")
        if one == "--":
            words += rest
            break
        if name in _WITH_VALUE:
            if not equals and not rest:
                raise UsageError(f"{name} needs a value")
            options[name] = value if equals else rest.pop(0)
        elif one in _FLAGS:
            options[one] = ""
        elif one.startswith("--"):
            raise UsageError(f"there is no option {one}")
        else:
            words.append(one)
    return options, words


def _command(words: list[str]) -> Command:
    command = COMMANDS.get(words[0])
    if command is None:
        raise UsageError(f"there is no command {words[0]!r}")
    is_needed = command.argument and not command.argument.startswith("[")
    if is_needed and not "".join(words[1:]).strip():
        raise UsageError(f"{words[0]} needs {command.argument}")
    if not command.argument and len(words) > 1:
        raise UsageError(f"{words[0]} takes no argument")
    return command


def _check_caller_id(wish: Wish, words: list[str]) -> None:
    if not (wish.caller_id or wish.is_withheld):
        return
    if wish.caller_id and wish.is_withheld:
        raise UsageError("--as and --withheld exclude each other")
    if not words or not (words[0] == "dial" or _LINK.match(words[0])):
        raise UsageError("--as and --withheld go with dial only")


def _check_duplicates(options: dict[str, str], words: list[str]) -> None:
    if "--duplicates" not in options:
        return
    if words[:1] != ["import-contacts"]:
        raise UsageError("--duplicates goes with import-contacts only")
    if options["--duplicates"] not in _DUPLICATES:
        raise UsageError("--duplicates needs one of merge, skip, add")


def _check_looks(options: dict[str, str]) -> None:
    if "--theme" in options and options["--theme"] not in _THEMES:
        raise UsageError("--theme needs one of system, light, dark")
    if "--language" in options and not _LANGUAGE.fullmatch(options["--language"]):
        raise UsageError("--language needs two letters, for instance de")


def _seconds(options: dict[str, str]) -> float:
    text = options.get("--timeout", "")
    if not text:
        return 0.0
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 < seconds <= 86400:
        raise UsageError("--timeout needs a number of seconds")
    return seconds
