"""Known errors of the phone: what happened, in a form the windows can put into words."""

from __future__ import annotations


class SipError(Exception):
    """A known failure of the phone; `problem` is a stable word, the text is for logs."""

    def __init__(self, problem: str, text: str = "") -> None:
        super().__init__(text or problem)
        self.problem = problem


class ConfigError(SipError):
    """A setting cannot be used; `field` and `value` say which."""

    def __init__(self, field: str, value: str) -> None:
        super().__init__(f"bad_{field}", f"{field} cannot be {value!r}")
        self.field = field
        self.value = value
