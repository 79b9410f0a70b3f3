"""`python -m lab.second`: the second office until Ctrl+C; prints its addresses as JSON."""

from __future__ import annotations

import argparse
import json
import signal
import sys

from lab.errors import LabError
from lab.places import places
from lab.second.kamailio import EXTENSIONS, Digest, second_places
from lab.second.office import SecondOffice


def main() -> int:
    """Run it; 0, or 1 with one sentence on standard error."""
    parser = argparse.ArgumentParser(prog="python -m lab.second", description=__doc__)
    ways = [digest.value for digest in Digest]
    parser.add_argument("--digest", choices=ways, default=Digest.MD5.value)
    parser.add_argument("--phones", nargs="*", choices=EXTENSIONS[1:], default=["201", "202"])
    chosen = parser.parse_args()
    try:
        with SecondOffice(second_places(places()), Digest(chosen.digest)) as office:
            for extension in chosen.phones:
                office.start_phone(extension, answers=True)
            print(json.dumps(_status(office), indent=2), flush=True)
            signal.signal(signal.SIGTERM, signal.default_int_handler)
            signal.pause()
    except LabError as error:
        print(f"lab: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 0
    return 0


def _status(office: SecondOffice) -> dict[str, object]:
    where = office.places
    return {
        "sip": {"host": where.host, "port": where.ports.sip, "tls_port": where.ports.sip_tls},
        "ca_file": str(where.ca_file),
        "passwords": office.pbx.passwords,
        "phones": sorted(office.phones),
    }


if __name__ == "__main__":
    sys.exit(main())
