"""What is known of the way to the PBX, and which findings count."""

from sip.config import AccountConfig, SipConfig, Transport
from sip.probe import ServerProbed
from sip.states import RegistrationProblem
from sip.whereabouts import Step, Whereabouts

NONE = RegistrationProblem.NONE
PBX = AccountConfig("100", "pbx.example", "secret")


def whereabouts(**config):
    return Whereabouts(SipConfig(**config), lambda found: None)


def found(attempt, *addresses, server="pbx.example"):
    return ServerProbed(attempt, NONE, addresses, server=server)


def test_an_address_needs_no_looking_up():
    where = whereabouts()
    where.begin(AccountConfig("100", "192.0.2.7", "secret"))
    assert where.address == "192.0.2.7"
    assert where.is_pbx("192.0.2.7:5060")
    assert not where.is_pbx("192.0.2.8:5060")


def test_a_name_server_slower_than_an_attempt_is_believed_once_nothing_is_known():
    where = whereabouts()
    where.begin(PBX)
    where.begin(PBX)
    late = found(1, "192.0.2.7")
    assert where.is_of_use(late, PBX)
    assert where.take(late)
    assert not where.is_of_use(found(1, "192.0.2.8"), PBX)


def test_what_was_found_of_another_server_is_of_no_use():
    where = whereabouts()
    where.begin(PBX)
    where.forget()
    assert not where.is_of_use(found(1, "192.0.2.7", server="old.example"), PBX)


def test_an_attempt_that_was_given_up_hears_no_verdict():
    where = whereabouts()
    where.begin(AccountConfig("100", "192.0.2.7", "secret"))
    where.give_up()
    verdict = ServerProbed(1, RegistrationProblem.UNREACHABLE, ("192.0.2.7",))
    assert not where.is_of_use(verdict, PBX)


def test_a_trusted_proxy_may_call_and_is_not_the_pbx():
    where = whereabouts(trusted_proxies=("192.0.2.9", "proxy.example"))
    assert where.may_call_us("192.0.2.9:5060")
    assert not where.take(ServerProbed(0, NONE, proxies=frozenset({"192.0.2.10"})))
    assert where.may_call_us("192.0.2.10:5060")
    assert not where.is_pbx("192.0.2.10:5060")


def test_a_certificate_is_looked_at_first_where_a_list_of_revoked_ones_is_set():
    tls = AccountConfig("100", "pbx.example", "secret", transport=Transport.TLS)
    assert whereabouts(crl_file="revoked.pem").must_see_certificate(tls)
    assert not whereabouts(crl_file="revoked.pem").must_see_certificate(PBX)
    assert not whereabouts(crl_file="revoked.pem", verify_tls=False).must_see_certificate(tls)
    assert not whereabouts().must_see_certificate(tls)


def test_a_name_that_resolves_lets_the_register_go():
    where = whereabouts()
    where.begin(PBX)
    assert where.judge(found(1, "192.0.2.7"), PBX, is_answered=False) is Step.REGISTER
    assert where.judge(found(1, "192.0.2.7"), PBX, is_answered=False) is Step.NOTHING
    assert where.address == "192.0.2.7"


def test_a_finding_proves_nothing_once_the_register_was_answered():
    where = whereabouts()
    where.begin(PBX)
    shut = ServerProbed(1, RegistrationProblem.UNREACHABLE)
    assert where.judge(shut, PBX, is_answered=True) is Step.NOTHING
    assert where.judge(shut, PBX, is_answered=False) is Step.FAIL


def test_a_name_server_that_is_away_proves_nothing_once_an_address_is_known():
    where = whereabouts()
    where.begin(PBX)
    away = ServerProbed(1, RegistrationProblem.NAME_NOT_RESOLVED)
    assert where.judge(away, PBX, is_answered=False) is Step.FAIL
    where.take(found(1, "192.0.2.7"))
    assert where.judge(away, PBX, is_answered=False) is Step.NOTHING


def test_where_revocations_are_checked_the_certificate_is_looked_at_before_the_register():
    where = whereabouts(crl_file="revoked.pem")
    by_tls = AccountConfig("100", "pbx.example", "secret", transport=Transport.TLS)
    where.begin(by_tls)
    assert where.judge(found(1, "192.0.2.7"), by_tls, is_answered=False) is Step.LOOK_AT_CERTIFICATE
    seen = ServerProbed(1, NONE, is_certificate_seen=True)
    assert where.judge(seen, by_tls, is_answered=False) is Step.REGISTER
    revoked = ServerProbed(
        1, RegistrationProblem.CERTIFICATE_REVOKED, text="revoked", is_certificate_seen=True
    )
    assert where.judge(revoked, by_tls, is_answered=True) is Step.FAIL
