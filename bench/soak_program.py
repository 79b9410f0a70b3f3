"""The whole program under soak: as it is, but with collectors and a measurer in its process.

`python -m bench.soak_program [the program's own arguments]`; requests come as lines of JSON:
`{"do": "collect", "threads": 3}` or `{"do": "measure", "compared": false}`.
"""

from __future__ import annotations

import json
import logging
import sys
import threading
from collections import Counter

from assistant.__main__ import main as run_program
from bench.insides import ErrorCount, Tell, claim_output, measured, start_collectors


def answer_requests(tell: Tell, counts: Counter[str]) -> None:
    """Start collectors, or measure."""
    for line in sys.stdin:
        request = json.loads(line)
        if request["do"] == "collect":
            start_collectors(request["threads"])
        else:
            tell(measured(counts, compared=request["compared"]))


def main() -> int:
    """Run the program to its end; its exit code."""
    tell = claim_output()
    counts: Counter[str] = Counter()
    logging.getLogger().addHandler(ErrorCount(counts))
    threading.Thread(target=answer_requests, args=[tell, counts], daemon=True).start()
    return run_program(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
