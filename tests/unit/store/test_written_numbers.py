"""What a written number looks like, before any country is asked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.written import MAX_WRITTEN, WrittenForm, take_apart

PLAIN, INTERNATIONAL = WrittenForm.PLAIN, WrittenForm.INTERNATIONAL


@pytest.mark.parametrize(
    ("text", "form", "digits"),
    [
        ("0161 552 7789", PLAIN, "01615527789"),
        ("(0161) 552-7789", PLAIN, "01615527789"),
        ("0161/552.77.89", PLAIN, "01615527789"),
        ("\u202a+44\u00a0161 552\u20117789\u202c", INTERNATIONAL, "441615527789"),
        ("٠١٦١ ٥٥٢ ٧٧٨٩", PLAIN, "01615527789"),
        ("＋４４ １６１", INTERNATIONAL, "44161"),
        ("(+44) 161 552 7789", INTERNATIONAL, "441615527789"),
        ("9+44 161 552 7789", INTERNATIONAL, "441615527789"),
        ("0044 (0)161 552 7789", INTERNATIONAL, "4401615527789"),
        ("0161 552 7789 ext. 12", PLAIN, "01615527789"),
        ("0161 552 7789x12", PLAIN, "01615527789"),
        ("0161 552 7789,,12#", PLAIN, "01615527789"),
        ("*60", WrittenForm.CODE, "*60"),
        ("*20*101", WrittenForm.CODE, "*20*101"),
        ("#31# 0161 5527789", WrittenForm.CODE, "#31#01615527789"),
        ("0800 FLOWERS", WrittenForm.VANITY, "08003569377"),
    ],
)
def test_a_number_is_reduced_to_its_digits(text: str, form: WrittenForm, digits: str) -> None:
    apart = take_apart(text)
    assert (apart.form, apart.digits) == (form, digits)


@pytest.mark.parametrize(
    ("text", "form", "digits"),
    [
        ("tel:+44-161-552-7789", INTERNATIONAL, "441615527789"),
        ("tel:5527789;phone-context=+44161", INTERNATIONAL, "441615527789"),
        ("tel:101;phone-context=pbx.example.com", PLAIN, "101"),
        ("tel:+44-161-552-7789;ext=12", INTERNATIONAL, "441615527789"),
        ("callto:+441615527789", INTERNATIONAL, "441615527789"),
        ("sip:+441615527789@10.0.0.1", INTERNATIONAL, "441615527789"),
        ('"Anna" <sip:101@pbx.example.com;user=phone>;tag=1', PLAIN, "101"),
        ("sip:5527789;phone-context=+44161@pbx;user=phone", INTERNATIONAL, "441615527789"),
        ("sip:%2B441615527789@pbx", INTERNATIONAL, "441615527789"),
        ("sip:*60@pbx", WrittenForm.CODE, "*60"),
    ],
)
def test_a_number_inside_an_address_is_found(text: str, form: WrittenForm, digits: str) -> None:
    apart = take_apart(text)
    assert (apart.form, apart.digits) == (form, digits)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("sip:anna@example.com", "sip:anna@example.com"),
        ("SIP:Anna@Example.COM:5070;transport=tcp", "sip:Anna@example.com:5070"),
        ("sips:anna@example.com?Subject=hi", "sips:anna@example.com"),
        ("anna@example.com", "sip:anna@example.com"),
        ("sip:anna:secret@example.com", "sip:anna@example.com"),
        ("sip:101@[::1]:5060", "sip:101@[::1]:5060"),
    ],
)
def test_an_address_keeps_user_host_and_port_only(text: str, address: str) -> None:
    assert take_apart(text).address == address


@pytest.mark.parametrize(
    "text", ["anonymous", "<unknown>", "Restricted", "sip:anonymous@anonymous.invalid", "tel:-"]
)
def test_a_withheld_number_is_told_apart(text: str) -> None:
    assert take_apart(text).form is WrittenForm.WITHHELD


@pytest.mark.parametrize(
    "text",
    [
        "anna",
        "abc123",
        "+",
        "++44 161",
        "0161 5527789, 0161 5527780",
        "sip:<script>@host",
        "a@b@c",
        "sip:a b@host",
        "sip:%00@host",
        "4,41616E+11",
        "0161\x005527789",
    ],
)
def test_rubbish_is_rubbish(text: str) -> None:
    assert take_apart(text).form is WrittenForm.RUBBISH


def test_long_things_are_not_looked_at() -> None:
    assert take_apart("1" * 21).form is WrittenForm.TOO_LONG
    assert take_apart("*" * 41).form is WrittenForm.TOO_LONG
    assert take_apart("0" * (MAX_WRITTEN + 1)).form is WrittenForm.TOO_LONG


def test_the_first_group_is_kept() -> None:
    assert take_apart("9 0161 5527789").lead == "9"
    assert take_apart("901615527789").lead == ""


@given(st.text(max_size=60))
def test_any_text_is_taken_apart(text: str) -> None:
    apart = take_apart(text)
    assert apart.digits.isascii()
    assert not set(apart.address) & set(' <>"\r\n')


@given(st.text(alphabet='+0123456789 ()-./*#@:;,=<>"saniptelx%', max_size=40))
def test_any_text_that_resembles_a_number_is_taken_apart(text: str) -> None:
    assert set(take_apart(text).digits) <= set("0123456789*#")
