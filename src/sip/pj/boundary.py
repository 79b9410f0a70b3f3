"""The border between the stack's callbacks and our code: what is raised inside never crosses."""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable
from typing import Any, ParamSpec, cast

import pjsua2 as pj

log = logging.getLogger(__name__)

P = ParamSpec("P")


class Refusal(Exception):  # noqa: N818  it is an answer, not an error
    """A command that cannot be carried out; the word is one of `sip.service.REFUSALS`."""


def attempt(action: Callable[[], None]) -> None:
    """Do what the stack may refuse without harm, for instance holding a call that just ended."""
    try:
        action()
    except pj.Error as error:
        log.info("the stack refused: %s", error.reason)


def callback(method: Callable[P, None]) -> Callable[P, None]:
    """Keep an exception in a stack callback from reaching C++, where it would only reach stderr."""

    @functools.wraps(method)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            method(*args, **kwargs)
        except pj.Error as error:
            log.warning("%s: %s", method.__qualname__, error.info())
        except Exception:  # the border of the stack's callbacks
            log.exception("bug in %s", method.__qualname__)

    return guarded


def whole_message(source: Any) -> str:
    """The text of the SIP message that a callback's event carries; empty when it has none."""
    return cast(str, source.rdata.wholeMsg or "")
