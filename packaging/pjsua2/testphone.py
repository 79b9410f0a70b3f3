"""A minimal phone on loopback for the recipe's tests: one account, no sound, no user.

It prints one line of JSON with its port and then serves until its standard input closes, all on
one thread, as the product does. Incoming calls ring and are never answered.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import select
import sys
from typing import Any

import pjsua2 as pj

POLL_MILLISECONDS = 20
# Before it is configured the library logs to standard output, which is for our reports.
REPORTS = os.fdopen(os.dup(sys.stdout.fileno()), "w", buffering=1)
os.dup2(sys.stderr.fileno(), sys.stdout.fileno())


class RingingCall(pj.Call):  # type: ignore[misc]
    """A call that only rings."""


class Account(pj.Account):  # type: ignore[misc]
    """Keeps the calls that came in, because an unreferenced call hangs up."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[RingingCall] = []

    def onIncomingCall(self, prm: Any) -> None:
        """Ring."""
        call = RingingCall(self, prm.callId)
        answer = pj.CallOpParam()
        answer.statusCode = 180
        self.calls.append(call)
        call.answer(answer)


class Colleague(pj.Buddy):  # type: ignore[misc]
    """A subscription whose notifications are counted on standard output."""

    def onBuddyEvSubDlgEventState(self, prm: Any) -> None:
        """Report a NOTIFY; our own SUBSCRIBE and its answer come here too."""
        message = prm.e.body.tsxState.src.rdata.wholeMsg
        if message.startswith("NOTIFY "):
            report(dialog_event=message)

    def onBuddyState(self) -> None:
        """Report a presence state."""
        report(presence=self.getInfo().presStatus.status)


def report(**facts: object) -> None:
    """Print one line of JSON."""
    print(json.dumps(facts), file=REPORTS)


def main() -> None:
    """Answer the command line and serve."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--max-calls", type=int, default=32)
    parser.add_argument("--srtp", action="store_true", help="offer and demand SRTP")
    parser.add_argument("--dial", metavar="URI", help="call this address")
    parser.add_argument("--dialogs-of", metavar="URI", help="subscribe to dialog events")
    parser.add_argument("--presence-of", metavar="URI", help="subscribe to presence")
    options = parser.parse_args()
    endpoint = pj.Endpoint()
    endpoint.libCreate()
    endpoint.libInit(endpoint_config(options.max_calls))
    endpoint.audDevManager().setNullDev()
    transport = pj.TransportConfig()
    transport.boundAddress = "127.0.0.1"
    transport_id = endpoint.transportCreate(pj.PJSIP_TRANSPORT_UDP, transport)
    endpoint.libStart()
    port = int(endpoint.transportGetInfo(transport_id).localName.rsplit(":", 1)[1])
    report(port=port)
    account = open_account(port, options)
    kept = open_subscriptions(account, options)
    if options.dial:
        call = RingingCall(account)
        account.calls.append(call)
        call.makeCall(options.dial, pj.CallOpParam(True))
    while not select.select([sys.stdin], [], [], 0)[0]:
        endpoint.libHandleEvents(POLL_MILLISECONDS)
    stop(endpoint, account, kept)


def endpoint_config(max_calls: int) -> pj.EpConfig:
    """No thread but ours, no log but errors."""
    config = pj.EpConfig()
    config.uaConfig.maxCalls = max_calls
    config.uaConfig.threadCnt = 0
    config.uaConfig.mainThreadOnly = True
    config.medConfig.threadCnt = 0
    config.logConfig.level = 1
    config.logConfig.consoleLevel = 1
    return config


def open_account(port: int, options: argparse.Namespace) -> Account:
    """A local account that registers nowhere."""
    config = pj.AccountConfig()
    config.idUri = f"sip:100@127.0.0.1:{port}"
    if options.srtp:
        config.mediaConfig.srtpUse = pj.PJMEDIA_SRTP_MANDATORY
        config.mediaConfig.srtpSecureSignaling = 0
    account = Account()
    account.create(config)
    return account


def open_subscriptions(account: Account, options: argparse.Namespace) -> list[Colleague]:
    """One subscription for each address that the command line names."""
    kept = []
    for uri, wants_dialogs in ((options.dialogs_of, True), (options.presence_of, False)):
        if not uri:
            continue
        config = pj.BuddyConfig()
        config.uri = uri
        config.subscribe = not wants_dialogs
        config.subscribe_dlg_event = wants_dialogs
        colleague = Colleague()
        colleague.create(account, config)
        kept.append(colleague)
    return kept


def stop(endpoint: pj.Endpoint, account: Account, kept: list[Colleague]) -> None:
    """Let go in the order that pjsua2 needs: calls, subscriptions, account, library."""
    endpoint.hangupAllCalls()
    account.calls.clear()
    kept.clear()
    account.shutdown()
    gc.collect()
    endpoint.libDestroy()
    report(stopped=True)


if __name__ == "__main__":
    main()
