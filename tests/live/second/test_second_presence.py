"""Colleagues' lines by way of Kamailio's presence server."""

from __future__ import annotations

from lab.second.baresip import Baresip
from lab.second.office import SecondOffice
from sip import commands as cmd
from sip.states import BlfState
from tests.helpers.sip_phone import SipPhone


def expect(desk: SipPhone, extension: str, state: BlfState) -> None:
    desk.wait(
        lambda: (line := desk.line(extension)) is not None and line.state is state,
        f"{extension} {state.value}",
    )


def test_a_colleagues_line_is_told_in_each_of_its_states(
    desk: SipPhone, ada: Baresip, boris: Baresip, office: SecondOffice
) -> None:
    desk.post(cmd.WatchExtensions(("201", "203")))
    expect(desk, "201", BlfState.AVAILABLE)
    expect(desk, "203", BlfState.UNKNOWN)  # that phone was never there
    boris.ask("dial", office.pbx.uri("201"))
    expect(desk, "201", BlfState.RINGING)
    ada.ask("accept")
    expect(desk, "201", BlfState.IN_CALL)
    boris.ask("hangup")
    expect(desk, "201", BlfState.AVAILABLE)
    office.start_phone("203")
    expect(desk, "203", BlfState.AVAILABLE)
    office.end_phone("203")
    expect(desk, "203", BlfState.NOT_REGISTERED)
