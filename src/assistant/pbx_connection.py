"""The link to the PBX as the settings describe it, with its password fetched on the worker."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from assistant.account.passwords import find_password
from assistant.account.sign_in import AMI_PASSWORD_VARIABLE
from assistant.settings import PbxSettings

if TYPE_CHECKING:
    from assistant.process.tasks import Run
    from assistant.services.queues import QueueSource

log = logging.getLogger(__name__)


class PbxConnection(QObject):
    """Makes the link; without a configured host there is none."""

    ready = Signal()
    """The password is there, or it is known that it is not: the link may start."""
    failed = Signal(str)
    """The settings or the password command do not work; a sentence in English."""

    def __init__(
        self,
        settings: PbxSettings,
        run: Run,
        link: QueueSource | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._run = run
        self._password: str | None = None
        self.problem = ""
        """Why there is no link although one is configured."""
        self.link = link or self._made_link()

    def prepare(self) -> None:
        """Fetch the password; `ready` follows where there is a link."""
        if self.link is None:
            return
        if not self._settings.ami_user:
            self.ready.emit()
            return
        pbx = self._settings
        account = f"{pbx.ami_user}@{pbx.ami_host}"

        def fetch() -> str | None:
            if pbx.ami_tls:
                # Qt reads all system certificates at its first TLS socket: 0.1 s, not here.
                from assistant.pbx.tls import warm_up

                warm_up()
            return find_password(account, pbx.ami_password_command, AMI_PASSWORD_VARIABLE)

        self._run(fetch, self._on_password, self._on_failed)

    def _made_link(self) -> QueueSource | None:
        pbx = self._settings
        if not pbx.ami_host:
            return None
        # QtNetwork's TLS is only loaded where there is a link.
        from assistant.pbx.config import PbxLinkConfig
        from assistant.pbx.errors import LinkError
        from assistant.pbx.link import PbxLink

        try:
            config = PbxLinkConfig(
                host=pbx.ami_host,
                username=pbx.ami_user,
                port=pbx.ami_port,
                use_tls=pbx.ami_tls,
                ca_file=pbx.ami_ca_file,
                allow_plain=pbx.ami_allow_plain,
                queue_names=pbx.queue_names,
            )
        except LinkError as error:
            self.problem = str(error)
            return None
        return PbxLink(config, lambda: self._password, parent=self)

    def _on_password(self, password: str | None) -> None:
        self._password = password
        self.ready.emit()

    def _on_failed(self, error: Exception) -> None:
        from assistant.account.passwords import PasswordError

        if not isinstance(error, PasswordError):
            raise error
        log.warning("no password for the link: %s", error)
        if error.problem != "no_keyring":
            # Without a keyring the link itself says that the password is not known.
            self.failed.emit(str(error))
        self.ready.emit()
