"""A phone in a process of its own that records a call until it is killed.

Arguments: the account as JSON, and the path of the recording. Prints a line once it records.
"""

from __future__ import annotations

import json
import sys
import threading

from sip import commands as cmd
from sip.config import AccountConfig, SipConfig
from sip.events import CallChanged, RecordingChanged, RegistrationChanged, SipEvent
from sip.service import SipService
from sip.states import CallState, RegistrationState


def main() -> None:
    """Register, dial the tone, record it."""
    account, path = AccountConfig(**json.loads(sys.argv[1])), sys.argv[2]
    key = cmd.new_call_key()
    started = threading.Event()

    def hear(event: SipEvent) -> None:
        match event:
            case RegistrationChanged(state=RegistrationState.REGISTERED):
                service.post(cmd.Dial(key, "601"))
            case CallChanged(call) if call.state is CallState.CONNECTED and not started.is_set():
                started.set()
                service.post(cmd.StartRecording(key, path))
            case RecordingChanged():
                print("recording", flush=True)
            case _:
                pass

    service = SipService(SipConfig(use_null_audio=True, rtp_port=14200), hear)
    service.start()
    service.post(cmd.Register(account))
    threading.Event().wait()


if __name__ == "__main__":
    main()
