"""Runs the colleagues' phones until it is told to end: `python -m lab.phones`."""

import signal
import sys
from types import FrameType

from lab.errors import LabError
from lab.passwords import password
from lab.phones.door import Door
from lab.phones.engine import Engine
from lab.places import places
from lab.roster import COLLEAGUES


def main() -> int:
    """Register every colleague, then serve the socket; 0 after a signal to end."""
    where = places()
    passwords = {extension: password(where, extension) for extension in COLLEAGUES}
    engine = Engine(where, passwords)
    ending = False

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        nonlocal ending
        ending = True

    signal.signal(signal.SIGTERM, on_signal)
    signal.signal(signal.SIGINT, on_signal)
    engine.start()
    with Door(where.phones_socket, engine.do) as door:
        while not ending:
            engine.turn(milliseconds=20)
            door.serve()
    engine.stop()
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except LabError as error:
        sys.exit(f"lab: {error}")
