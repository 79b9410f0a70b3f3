"""Every problem that can come has a sentence of its own, in the window and on the command line."""

from __future__ import annotations

import pytest

from assistant.commandline import sentences
from assistant.services.dialing import DialError
from assistant.words import problems
from sip.service import REFUSALS

NUMBER_PROBLEMS = ("empty", "no_digits", "too_long", "not_a_number", "unreadable", "nobody")


@pytest.mark.parametrize("problem", sorted(REFUSALS))
def test_a_refusal_has_a_sentence_of_its_own(problem: str) -> None:
    assert problems.refusal_sentence(problem, "x") != problems.refusal_sentence("never heard of")
    assert sentences.refused_sentence(problem, "x") != sentences.refused_sentence("never heard of")


def test_a_target_that_cannot_be_dialed_is_named() -> None:
    assert problems.refusal_sentence("bad_target", "a b") == "“a b” cannot be dialed."
    assert sentences.refused_sentence("bad_target", "a b") == "'a b' cannot be dialed"


def test_numbers_have_sentences_of_their_own() -> None:
    window = {problems.number_sentence(problem, "x") for problem in NUMBER_PROBLEMS}
    line = {sentences.dial_sentence(DialError(problem, "x")) for problem in NUMBER_PROBLEMS}
    assert len(window) == len(line) == len(NUMBER_PROBLEMS)


def test_a_write_protected_store_is_not_called_unreadable() -> None:
    assert "may not be written" in problems.store_sentence("read_only")


STORE_PROBLEMS = (
    "newer_version", "not_a_store", "damaged", "disk_full", "disk_error", "locked", "read_only",
    "unreadable", "no_memory", "closed", "upgrade_failed", "internal",
)  # fmt: skip


def test_each_problem_of_the_store_has_a_sentence_of_its_own() -> None:
    said = {problems.store_sentence(problem) for problem in STORE_PROBLEMS}
    assert len(said) == len(STORE_PROBLEMS)


def test_only_what_was_to_be_read_cannot_be_read() -> None:
    for problem in STORE_PROBLEMS:
        assert "cannot be read" not in problems.store_sentence(problem, is_writing=True)
    assert "cannot be saved" in problems.store_sentence("unreadable", is_writing=True)


def test_a_rescue_that_lost_rows_says_so() -> None:
    assert "Not everything" in problems.rescued(1, 2, "x", is_complete=False)[0]
    assert "Not everything" not in problems.rescued(1, 2, "x", is_complete=True)[0]


def test_a_line_of_an_import_that_is_no_text_says_so() -> None:
    assert problems.line_reason("not_text") == "this is no text"
