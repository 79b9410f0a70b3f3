"""The page of sound: devices and wishes in, ordered lists out; and back."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.presenters.views.sound import DevicesView, OrderRow, SoundUse, SoundView
from assistant.presenters.words import cut, joined
from assistant.services.sound_wishes import DEFAULT_CODECS, SoundWishes
from assistant.services.state import Colleague
from assistant.words import sound_page_texts as words
from sip.events import AudioDevice, AudioDevicesChanged
from sip.sound_choice import DEFAULT

SYSTEM_DEVICE = "default"
"""ALSA's own name for the system's default, which has an entry of its own here."""
_PLUMBING = frozenset({SYSTEM_DEVICE, "pulse", "pipewire", "sysdefault"})
"""ALSA's ways to the sound server: they lead to the same default."""
OFF = "-"
"""Before the name of a codec that is not offered."""


def present_sound(
    told: AudioDevicesChanged,
    wishes: SoundWishes,
    people: Iterable[Colleague] = (),
    *,
    is_off: bool = False,
) -> SoundView:
    """What the page shows; `people` are those who may call by intercom."""
    inputs = [one for one in told.devices if one.inputs > 0]
    outputs = [one for one in told.devices if one.outputs > 0]
    rows = {
        SoundUse.MICROPHONE: (inputs, wishes.microphones, told.microphone),
        SoundUse.SPEAKER: (outputs, wishes.speakers, told.speaker),
        SoundUse.RINGER: (outputs, wishes.ringers or wishes.speakers, told.ringer),
    }
    volumes = (wishes.microphone_volume, wishes.speaker_volume, wishes.ringer_volume)
    return SoundView(
        {
            use: DevicesView(_rows(*what), round(100 * volume), _name(told, what[2]))
            for (use, what), volume in zip(rows.items(), volumes, strict=True)
        },
        rings_apart=bool(wishes.ringers),
        cancels_echo=wishes.cancels_echo,
        codecs=_codecs(wishes.codecs),
        intercom=_callers(wishes.answers_intercom_from, people),
        is_off=is_off,
    )


def wished_order(keys: Iterable[str]) -> tuple[str, ...]:
    """The order to be kept: below the system's default nothing is ever asked for."""
    order: list[str] = []
    for key in keys:
        if key == DEFAULT:
            break
        order.append(key)
    return tuple(order)


def wished_codecs(rows: Iterable[tuple[str, bool]]) -> tuple[str, ...]:
    """The codecs with those that are not offered marked."""
    return tuple(name if is_on else OFF + name for name, is_on in rows)


def _rows(here: list[AudioDevice], order: tuple[str, ...], used: str) -> tuple[OrderRow, ...]:
    labels = {one.name: one.label or one.name for one in here}
    wanted = list(dict.fromkeys(DEFAULT if name == SYSTEM_DEVICE else name for name in order))
    if DEFAULT not in wanted:
        wanted.append(DEFAULT)
    names = wanted + [name for name in labels if name not in wanted and name not in _PLUMBING]
    return tuple(_row(name, labels, used) for name in names)


def _row(name: str, labels: dict[str, str], used: str) -> OrderRow:
    is_used = name == used or (name == DEFAULT and used == SYSTEM_DEVICE)
    if name == DEFAULT:
        return OrderRow(name, words.system_default(), words.in_use() if is_used else "", is_used)
    label = cut(labels.get(name, name))
    if name not in labels:
        return OrderRow(name, label, words.not_plugged_in(), is_dim=True, can_remove=True)
    twins = sum(1 for other in labels.values() if other == labels[name])
    # Two of a kind are told apart by the name that the system knows them by.
    shown = f"{label} ({cut(name, 60)})" if twins > 1 and label != name else label
    return OrderRow(name, shown, words.in_use() if is_used else "", is_used)


def _name(told: AudioDevicesChanged, used: str) -> str:
    if used == SYSTEM_DEVICE:
        return words.system_default()
    return next((cut(one.label or one.name) for one in told.devices if one.name == used), used)


def _callers(allowed: tuple[str, ...], people: Iterable[Colleague]) -> tuple[OrderRow, ...]:
    names = {one.extension: one.name for one in people if not one.is_self}
    # Who is allowed and no colleague stays, or the user could not take it back.
    names |= {extension: "" for extension in allowed if extension not in names}
    return tuple(
        OrderRow(extension, joined(cut(name), extension), is_on=extension in allowed)
        for extension, name in names.items()
    )


def _codecs(names: tuple[str, ...]) -> tuple[OrderRow, ...]:
    known = {name.removeprefix(OFF).lower() for name in names}
    more = [name for name in DEFAULT_CODECS if name.lower() not in known]
    return tuple(
        OrderRow(
            name.removeprefix(OFF),
            words.codec_name(name.removeprefix(OFF)),
            is_dim=name.startswith(OFF),
            is_on=not name.startswith(OFF),
        )
        for name in (*names, *more)
    )
