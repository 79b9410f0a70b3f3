"""The program's beginning: a command goes to the running program, everything else starts it."""

from __future__ import annotations

import os
import sys

from assistant.commandline.arguments import UsageError, Wish, parse, usage
from assistant.commandline.terminal import complain, say
from assistant.process.paths import Folders, ProfileError, folders_of

READ_CONTACTS = "--read-contacts"
"""What an import starts this program with, so that other processes read its file."""


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; the exit code (see `assistant.commandline.protocol.ExitCode`)."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments[:1] == [READ_CONTACTS] and len(arguments) == 2:
        # The packaged program is its own Python.
        from store.exchange import reader

        return reader.main(arguments[1], os.fdopen(1, "wb"))
    try:
        wish = parse(arguments)
        folders = folders_of(wish.profile)
    except (UsageError, ProfileError) as error:
        complain(f"{error}; try --help")
        return 2
    if wish.help:
        say(usage())
        return 0
    if wish.version:
        from assistant.process.version import VERSION

        say(f"assistant {VERSION}")
        return 0
    if wish.command == "check-settings":
        from assistant.commandline import check_settings

        return check_settings.run(folders)
    if not wish.starts:
        from assistant.commandline import client

        return client.run(folders.socket_name, wish)
    return _start(folders, wish)


def _start(folders: Folders, wish: Wish) -> int:
    if os.environ.get("ASSISTANT_TRACE"):
        from assistant.process import trace

        trace.mark_process_start()
    from assistant.commandline.instance import InstanceLock

    lock = InstanceLock(folders.lock_file)
    try:
        folders.create()
        is_first = lock.acquire()
    except OSError as error:
        complain(f"{folders.data} cannot be used: {error.strerror}")
        return 1
    if not is_first:
        from assistant.commandline import client

        code = client.hand_over(folders.socket_name, wish, lock.acquire)
        if code is not None:
            return code
    from assistant.startup import run

    return run(folders, wish)


if __name__ == "__main__":
    sys.exit(main())
