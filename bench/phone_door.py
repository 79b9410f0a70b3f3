"""A `SipService` in a process of its own: commands come in and events go out, pickled.

Started by `bench.remote_phone`. A crash of the stack ends this process and nothing else.
"""

from __future__ import annotations

import os
import pickle
import sys
import threading
from collections import Counter
from typing import Any, BinaryIO

from bench.heap import heap_bytes
from bench.insides import measured
from sip.service import SipService


class Door:
    """Hands over what is asked and what is told; its loop runs on the main thread."""

    def __init__(self, requests: BinaryIO, news: BinaryIO) -> None:
        self._requests = requests
        self._news = news
        self._writing = threading.Lock()
        config = pickle.load(requests)
        self._service = SipService(config, self._tell)
        self._service.start()

    def run(self) -> None:
        """Work until a stop is asked for or the other side is gone."""
        while True:
            try:
                request: Any = pickle.load(self._requests)
            except EOFError:
                request = "stop"
            if request == "stop":
                self._service.stop()
                return
            if request == "measure":
                self._tell(measured(Counter(), compared=True))
            elif request == "heap":
                self._tell({"heap": heap_bytes() // 1024})
            else:
                self._service.post(request)

    def _tell(self, news: object) -> None:
        """Any thread."""
        with self._writing:
            pickle.dump(news, self._news)
            self._news.flush()


def main() -> None:
    """Standard input and output are the door; what else is written goes to standard error."""
    news = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    Door(sys.stdin.buffer, news).run()


if __name__ == "__main__":
    main()
