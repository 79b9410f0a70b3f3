"""What a look-up of the server's name tells, and when."""

import queue

from sip.config import Transport
from sip.probe import ServerProbed, probe_later
from sip.states import RegistrationProblem


def test_a_proxy_whose_name_is_unknown_says_nothing_of_the_server():
    told: queue.Queue[ServerProbed] = queue.Queue()
    probe_later(1, "127.0.0.1", 5060, Transport.TCP, told.put, ("nobody.invalid",))
    found = told.get(timeout=20)
    assert found.problem is RegistrationProblem.NONE
    assert found.addresses == ("127.0.0.1",)
    assert told.empty()


def test_a_proxy_is_told_before_the_server():
    told: queue.Queue[ServerProbed] = queue.Queue()
    probe_later(1, "127.0.0.1", 5060, Transport.TCP, told.put, ("127.0.0.2",))
    assert told.get(timeout=20).proxies == {"127.0.0.2"}
    assert told.get(timeout=20).addresses == ("127.0.0.1",)
