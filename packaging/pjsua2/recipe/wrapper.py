"""Which of the binding's functions let other threads of Python run meanwhile, and which do not.

SWIG's `-threads` lets every one of them release the interpreter, even one that reads a field of a
struct. An event has dozens of those, and after each the thread of the phone has to get the
interpreter back from whoever took it: while three other threads want it that took half a second
for one call. What only reads or writes memory keeps it.
"""

from __future__ import annotations

import re

from .errors import RecipeError

_FUNCTION = re.compile(r"^SWIGINTERN PyObject \*_wrap_(\w+)\(.*?^\}$", re.MULTILINE | re.DOTALL)
_RELEASE = re.compile(r"^ *SWIG_PYTHON_THREAD_(?:BEGIN|END)_ALLOW;\n", re.MULTILINE)
_MEMORY_ONLY = re.compile(
    r"\w+_[gs]et"  # a field, not a method: those are called getInfo, setNullDev, ...
    r"|(?:new_|delete_)?[A-Za-z]+Vector(?:_\w+)?"
    r"|(?:new|delete)_\w+(?:Info|Param|Stat|Event|Setting|Config|Option)(?:__SWIG_\d+)?"
)
FEWEST = 1000
"""So many at least there are in PJSIP 2.17; fewer mean that SWIG writes them in another way."""


def keep_interpreter(wrapper: str) -> str:
    """The wrapper's source with the functions that only touch memory changed.

    Raises `RecipeError` when it does not look as expected.
    """
    changed = 0

    def rewrite(function: re.Match[str]) -> str:
        nonlocal changed
        if _MEMORY_ONLY.fullmatch(function[1]) is None:
            return function[0]
        text, releases = _RELEASE.subn("", function[0])
        changed += bool(releases)
        return text

    done = _FUNCTION.sub(rewrite, wrapper)
    if changed < FEWEST:
        raise RecipeError(f"only {changed} functions of SWIG's wrapper look as expected")
    return done
