"""As much of PulseAudio's client library as lists and watches devices; PipeWire speaks it, too."""

from __future__ import annotations

import ctypes as c
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

_READY, _FAILED, _TERMINATED = 4, 5, 6  # pa_context_state_t
_SINKS_AND_SOURCES = 0x0001 | 0x0002  # pa_subscription_mask_t
_NO_AUTOSPAWN = 0x0001
_NO_INDEX = 0xFFFFFFFF
_CHANNELS_MAX = 32


class PulseError(Exception):
    """There is no server, or it went away."""


class ServerDevice(NamedTuple):
    """A sink, or a source that is no sink's monitor."""

    name: str
    label: str
    is_source: bool


class _SampleSpec(c.Structure):
    _fields_ = (("format", c.c_int), ("rate", c.c_uint32), ("channels", c.c_uint8))


class _ChannelMap(c.Structure):
    _fields_ = (("channels", c.c_uint8), ("map", c.c_int * _CHANNELS_MAX))


class _Volume(c.Structure):
    _fields_ = (("channels", c.c_uint8), ("values", c.c_uint32 * _CHANNELS_MAX))


class _Info(c.Structure):
    """The beginning of pa_sink_info and of pa_source_info, which is the same in both."""

    _fields_ = (
        ("name", c.c_char_p),
        ("index", c.c_uint32),
        ("description", c.c_char_p),
        ("sample_spec", _SampleSpec),
        ("channel_map", _ChannelMap),
        ("owner_module", c.c_uint32),
        ("volume", _Volume),
        ("mute", c.c_int),
        ("monitor_of_sink", c.c_uint32),
    )


_ON_EVENT = c.CFUNCTYPE(None, c.c_void_p, c.c_int, c.c_uint32, c.c_void_p)
_ON_INFO = c.CFUNCTYPE(None, c.c_void_p, c.POINTER(_Info), c.c_int, c.c_void_p)


def server_address() -> str | None:
    """Where a server is to be expected; None where there is no sign of one."""
    named = os.environ.get("PULSE_SERVER")
    if named:
        return named
    folder = os.environ.get("PULSE_RUNTIME_PATH") or f"{os.environ.get('XDG_RUNTIME_DIR')}/pulse"
    path = Path(folder) / "native"
    return str(path) if path.exists() else None


class Pulse:
    """A connection; one thread opens, uses and closes it, and only `wake` may be called by others.

    Raises `PulseError` when there is no server.
    """

    def __init__(self) -> None:
        self._pa = _library()
        self._sinks: list[ServerDevice] = []
        self._sources: list[ServerDevice] = []
        self._waiting = 0
        self._is_stale = True
        # The library keeps pointers to these.
        self._on_event = _ON_EVENT(self._note_event)
        self._on_sink = _ON_INFO(lambda _c, info, end, _d: self._note(info, end, self._sinks))
        self._on_source = _ON_INFO(lambda _c, info, end, _d: self._note(info, end, self._sources))

    def __enter__(self) -> Pulse:
        self._loop = self._pa.pa_mainloop_new()
        self._context = self._pa.pa_context_new(
            self._pa.pa_mainloop_get_api(self._loop), b"Assistant devices"
        )
        if self._pa.pa_context_connect(self._context, None, _NO_AUTOSPAWN, None) < 0:
            self.__exit__()
            raise PulseError("cannot be asked")
        return self

    def __exit__(self, *_: object) -> None:
        self._pa.pa_context_disconnect(self._context)
        self._pa.pa_context_unref(self._context)
        self._pa.pa_mainloop_free(self._loop)

    def lists(self, is_stopping: Callable[[], bool]) -> Iterator[tuple[ServerDevice, ...]]:
        """All devices, now and again whenever any changed, until `is_stopping`.

        Raises `PulseError` when the server goes away.
        """
        is_subscribed = False
        while not is_stopping():
            state = self._pa.pa_context_get_state(self._context)
            if state in (_FAILED, _TERMINATED):
                raise PulseError("went away")
            if state == _READY and not is_subscribed:
                is_subscribed = True
                self._subscribe()
            if is_subscribed and self._is_stale and not self._waiting:
                self._ask()
            if self._pa.pa_mainloop_iterate(self._loop, 1, None) < 0:
                raise PulseError("went away")
            if is_subscribed and not self._waiting and not self._is_stale:
                yield (*self._sinks, *self._sources)

    def wake(self) -> None:
        """End the wait of the thread that is in `lists`."""
        self._pa.pa_mainloop_wakeup(self._loop)

    def _subscribe(self) -> None:
        self._pa.pa_context_set_subscribe_callback(self._context, self._on_event, None)
        self._release(self._pa.pa_context_subscribe(self._context, _SINKS_AND_SOURCES, None, None))

    def _ask(self) -> None:
        self._is_stale = False
        self._sinks, self._sources = [], []
        self._waiting = 2
        for ask, answer in (
            (self._pa.pa_context_get_sink_info_list, self._on_sink),
            (self._pa.pa_context_get_source_info_list, self._on_source),
        ):
            self._release(ask(self._context, answer, None))

    def _release(self, operation: int | None) -> None:
        if operation:
            self._pa.pa_operation_unref(operation)

    def _note_event(self, *_: object) -> None:
        self._is_stale = True

    def _note(self, info: Any, end: int, found: list[ServerDevice]) -> None:
        if end or not info:
            self._waiting -= 1
            return
        one = info.contents
        is_source = found is self._sources
        if is_source and one.monitor_of_sink != _NO_INDEX:
            return
        name = (one.name or b"").decode(errors="replace")
        label = (one.description or b"").decode(errors="replace")
        found.append(ServerDevice(name, label or name, is_source))


def _library() -> Any:
    """The client library, its functions told what they take. Raises `PulseError`."""
    try:
        pa = c.CDLL("libpulse.so.0")
    except OSError as error:
        raise PulseError(str(error)) from error
    pointer, text = c.c_void_p, c.c_char_p
    for name, result, arguments in (
        ("pa_mainloop_new", pointer, ()),
        ("pa_mainloop_get_api", pointer, (pointer,)),
        ("pa_mainloop_iterate", c.c_int, (pointer, c.c_int, pointer)),
        ("pa_mainloop_wakeup", None, (pointer,)),
        ("pa_mainloop_free", None, (pointer,)),
        ("pa_context_new", pointer, (pointer, text)),
        ("pa_context_connect", c.c_int, (pointer, text, c.c_int, pointer)),
        ("pa_context_disconnect", None, (pointer,)),
        ("pa_context_unref", None, (pointer,)),
        ("pa_context_get_state", c.c_int, (pointer,)),
        ("pa_context_set_subscribe_callback", None, (pointer, _ON_EVENT, pointer)),
        ("pa_context_subscribe", pointer, (pointer, c.c_int, pointer, pointer)),
        ("pa_context_get_sink_info_list", pointer, (pointer, _ON_INFO, pointer)),
        ("pa_context_get_source_info_list", pointer, (pointer, _ON_INFO, pointer)),
        ("pa_operation_unref", None, (pointer,)),
    ):
        function = getattr(pa, name)
        function.restype, function.argtypes = result, arguments
    return pa
