"""Print as JSON what the installed pjsua2 can do; run it with the interpreter that has it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

import pjsua2 as pj

WANTED_CALLS = 32


def main() -> None:
    """Open the library once, look around, close it, print."""
    # Before it is configured the library logs to standard output, which is ours.
    answer = os.fdopen(os.dup(sys.stdout.fileno()), "w")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    endpoint = pj.Endpoint()
    endpoint.libCreate()
    config = pj.EpConfig()
    config.uaConfig.maxCalls = WANTED_CALLS
    config.uaConfig.threadCnt = 0
    config.uaConfig.mainThreadOnly = True
    config.logConfig.level = config.logConfig.consoleLevel = 1
    endpoint.libInit(config)
    try:
        facts = {
            "version": endpoint.libVersion().full,
            "max_calls": config.uaConfig.maxCalls,
            "audio": audio_facts(endpoint),
            "codecs": sorted(codec.codecId for codec in endpoint.codecEnum2()),
            "transports": transport_facts(endpoint),
            "openssl": linked_openssl(),
            "srtp": sorted(srtp_suites(endpoint)),
            "dialog_events": has_dialog_events(),
        }
    finally:
        endpoint.libDestroy()
    print(json.dumps(facts, indent=2), file=answer)


def audio_facts(endpoint: pj.Endpoint) -> dict[str, Any]:
    """Sound devices by driver. ALSA's `null` and `default` count as devices."""
    devices = endpoint.audDevManager().enumDev2()
    return {
        "drivers": sorted({device.driver for device in devices}),
        "devices": [f"{device.driver}: {device.name}" for device in devices],
    }


def transport_facts(endpoint: pj.Endpoint) -> dict[str, bool]:
    """Open each kind of transport on a free port of the loopback."""
    kinds = {
        "udp": pj.PJSIP_TRANSPORT_UDP,
        "tcp": pj.PJSIP_TRANSPORT_TCP,
        "tls": pj.PJSIP_TRANSPORT_TLS,
    }
    return {name: can_open(endpoint, kind) for name, kind in kinds.items()}


def can_open(endpoint: pj.Endpoint, kind: int) -> bool:
    """Whether a transport of this kind starts to listen."""
    config = pj.TransportConfig()
    config.boundAddress = "127.0.0.1"
    try:
        endpoint.transportClose(endpoint.transportCreate(kind, config))
    except pj.Error:
        return False
    return True


def linked_openssl() -> str:
    """The TLS library that the extension is linked with, `libssl.so.3`; empty if there is none."""
    extension = str(sys.modules["_pjsua2"].__file__)
    done = subprocess.run(["ldd", extension], capture_output=True, text=True, check=False)
    names = [line.split()[0] for line in done.stdout.splitlines() if "libssl" in line]
    return names[0] if names else ""


def srtp_suites(endpoint: pj.Endpoint) -> list[str]:
    """The crypto suites for SRTP; empty when the library was built without it."""
    return [suite for suite in endpoint.srtpCryptoEnum() if suite != "NULL"]


def has_dialog_events() -> bool:
    """Whether the binding can subscribe to RFC 4235 dialog events."""
    return hasattr(pj.BuddyConfig, "subscribe_dlg_event") and hasattr(
        pj.Buddy, "onBuddyEvSubDlgEventState"
    )


if __name__ == "__main__":
    main()
