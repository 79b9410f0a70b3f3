"""What a NOTIFY says of a colleague's line: dialog-info (RFC 4235) and PIDF (RFC 3863) bodies."""

from __future__ import annotations

from dataclasses import dataclass
from xml.etree import ElementTree

from sip.states import BlfState
from sip.uri import parse_address

MAX_BODY = 64 * 1024


@dataclass(frozen=True, slots=True)
class LineNews:
    """The state that a body tells, and the other party where it names one."""

    state: BlfState
    remote: str = ""


def parse_line_news(body: str) -> LineNews | None:
    """Read either kind of body; None when it is neither, too long, or not well formed."""
    if len(body) > MAX_BODY or "<!" in body.replace("<!--", ""):
        # A presence body has no use for a DOCTYPE; entity bombs do.
        return None
    try:
        root = ElementTree.fromstring(body.strip().encode())  # noqa: S314  no DTD gets this far
    except (ElementTree.ParseError, ValueError):
        return None
    kind = _local(root.tag)
    if kind == "dialog-info":
        return _dialogs(root)
    if kind == "presence":
        return _pidf(root)
    return None


def merge_line_news(dialog: LineNews | None, pidf: LineNews | None) -> LineNews | None:
    """One truth from both subscriptions; None while it takes the other one to know.

    Dialog events tell calls best, but an idle phone and one that is not registered look alike in
    them; the presence document tells these two apart.
    """
    if dialog is None or pidf is None:
        return dialog or pidf
    return pidf if dialog.state is BlfState.AVAILABLE else dialog


def _dialogs(root: ElementTree.Element) -> LineNews:
    found: list[LineNews] = []
    for dialog in root:
        if _local(dialog.tag) != "dialog":
            continue
        state = (_child_text(dialog, "state") or "").lower()
        if state in ("early", "proceeding", "trying"):
            found.append(LineNews(_early_state(dialog), _remote(dialog)))
        elif state == "confirmed":
            held = BlfState.ON_HOLD if _is_held(dialog) else BlfState.IN_CALL
            found.append(LineNews(held, _remote(dialog)))
    order = (BlfState.IN_CALL, BlfState.RINGING, BlfState.ON_HOLD)
    for wanted in order:
        for news in found:
            if news.state is wanted:
                return news
    return LineNews(BlfState.AVAILABLE)


def _early_state(dialog: ElementTree.Element) -> BlfState:
    """A colleague who is dialing is busy; one who is being called rings."""
    initiator = dialog.get("direction", "").lower() == "initiator"
    return BlfState.IN_CALL if initiator else BlfState.RINGING


def _remote(dialog: ElementTree.Element) -> str:
    remote = _child(dialog, "remote")
    if remote is None:
        return ""
    identity = _child_text(remote, "identity")
    if identity:
        return parse_address(identity).user
    target = _child(remote, "target")
    return parse_address(target.get("uri", "")).user if target is not None else ""


def _is_held(dialog: ElementTree.Element) -> bool:
    """`+sip.rendering` = no on the local target (RFC 5359 §2.1 and common BLF practice)."""
    return any(
        _local(param.tag) == "param"
        and param.get("pname", "").lower() == "+sip.rendering"
        and param.get("pvalue", "").lower() == "no"
        for param in dialog.iter()
    )


def _pidf(root: ElementTree.Element) -> LineNews:
    basic, notes = "", []
    for element in root.iter():
        name, text = _local(element.tag), (element.text or "").strip().lower()
        if name == "basic":
            basic = text
        elif name == "note":
            notes.append(text)
        elif name == "on-the-phone":
            notes.append("on the phone")
        elif name == "away":
            notes.append("away")
    note = " ".join(notes)
    for word, state in _PIDF_NOTES:
        if word in note:
            return LineNews(state)
    return LineNews(BlfState.AVAILABLE if basic == "open" else BlfState.NOT_REGISTERED)


_PIDF_NOTES = (
    ("unavailable", BlfState.NOT_REGISTERED),
    ("not online", BlfState.NOT_REGISTERED),
    ("ringing", BlfState.RINGING),
    ("on hold", BlfState.ON_HOLD),
    ("on the phone", BlfState.IN_CALL),
    ("do not disturb", BlfState.DO_NOT_DISTURB),
    ("away", BlfState.AWAY),
    ("ready", BlfState.AVAILABLE),
)


def _local(tag: str) -> str:
    return tag.rpartition("}")[2].lower()


def _child(element: ElementTree.Element, name: str) -> ElementTree.Element | None:
    return next((child for child in element if _local(child.tag) == name), None)


def _child_text(element: ElementTree.Element, name: str) -> str:
    child = _child(element, name)
    return (child.text or "").strip() if child is not None else ""
