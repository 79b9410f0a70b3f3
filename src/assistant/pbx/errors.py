"""Known errors of the PBX link and of PBX profiles."""

from __future__ import annotations


class LinkError(Exception):
    """A known failure of the PBX link; `problem` is a stable word, the text is for logs."""

    def __init__(self, problem: str, text: str = "") -> None:
        super().__init__(text or problem)
        self.problem = problem


class ProfileError(LinkError):
    """A PBX profile cannot be used; `key` names the place in the file, where there is one."""

    def __init__(self, problem: str, file: str, key: str = "", text: str = "") -> None:
        place = f"{file}: {key}" if key else file
        super().__init__(problem, f"{place}: {text or problem}")
        self.file = file
        self.key = key
