"""The second office as a whole: Kamailio, and a baresip or a linphone for each colleague."""

from __future__ import annotations

import time
from collections.abc import Sequence
from types import TracebackType

from lab.errors import LabError
from lab.places import Places
from lab.second.baresip import RTP_PORTS, Baresip
from lab.second.kamailio import EXTENSIONS, Digest, Kamailio
from lab.second.linphone import Linphone

PHONE_PORTS = 860
"""The phones' ports start so far above Kamailio's: behind the RTP ports of the lab."""
REGISTER_SECONDS = 8.0


class SecondOffice:
    """Up from construction to `stop`. Raises `LabError`. One thread only."""

    def __init__(self, places: Places, digest: Digest = Digest.MD5) -> None:
        self.places = places
        self.pbx = Kamailio(places, digest)
        self.phones: dict[str, Baresip] = {}
        self.linphones: dict[str, Linphone] = {}

    def __enter__(self) -> SecondOffice:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """End the phones and the PBX."""
        for extension in (*self.phones, *self.linphones):
            self.end_phone(extension)
        self.pbx.stop()

    def start_phone(
        self,
        extension: str,
        *,
        codecs: Sequence[str] = ("PCMA",),
        answers: bool = False,
        encryption: str = "",
        over_tls: bool = False,
        **how: object,
    ) -> Baresip:
        """A phone that is registered. `encryption` as baresip calls it: ``srtp``, ``srtp-mand``.

        `answers`: it takes every call at once. `how` goes to `Baresip`.
        """
        host, ports = self.places.host, self.places.ports
        port, tail = (ports.sip_tls, ";transport=tls") if over_tls else (ports.sip, "")
        account = (
            f"<sip:{extension}@{host}:{port}{tail}>;auth_user={extension}"
            f";auth_pass={self.pbx.passwords[extension]};regint=60"
            f";answermode={'auto' if answers else 'manual'}"
            + (f";mediaenc={encryption}" if encryption else "")
        )
        first = self._first_port(extension)
        phone = Baresip(
            self.places.home / extension,
            host=host, ports=first, account=account, codecs=codecs,
            **how,  # type: ignore[arg-type]  # what is wrong raises at once
        )  # fmt: skip
        self.phones[extension] = phone
        deadline = time.monotonic() + REGISTER_SECONDS
        while not phone.is_registered():
            if time.monotonic() > deadline:
                raise LabError(f"baresip {extension} does not register: {phone.last_words}")
            time.sleep(0.02)
        return phone

    def start_linphone(self, extension: str, hertz: int) -> Linphone:
        """A linphone that is registered and says a tone in every call."""
        ports = self.places.ports
        phone = Linphone(
            self.places.home / f"linphone-{extension}",
            host=self.places.host, server=f"{self.places.host}:{ports.sip}",
            port=self._first_port(extension), extension=extension,
            password=self.pbx.passwords[extension], hertz=hertz,
        )  # fmt: skip
        self.linphones[extension] = phone
        return phone

    def end_phone(self, extension: str) -> None:
        """Let a phone unregister and end."""
        kinds: tuple[dict[str, Baresip] | dict[str, Linphone], ...] = (self.phones, self.linphones)
        for phones in kinds:
            if extension in phones:
                phones.pop(extension).stop()

    def _first_port(self, extension: str) -> int:
        return self.places.ports.sip + PHONE_PORTS + EXTENSIONS.index(extension) * (RTP_PORTS + 10)
