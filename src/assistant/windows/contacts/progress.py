"""How far an import, export, backup or restore is, and the button that stops it."""

from __future__ import annotations

import threading

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from assistant.widgets.button import Button, Look
from assistant.widgets.labels import plain_label
from assistant.widgets.theme import Theme
from assistant.windows.dialog import Dialog
from assistant.words.texts import fill
from store.exchange.shapes import Progress, Stage

STEPS = 1000


class ProgressDialog(Dialog):
    """`open` it; hand `tell` and `is_cancelled` to the work; call `accept` when it is done."""

    _told = Signal(object)
    goes_with_window = False

    def __init__(self, theme: Theme, parent: QWidget, title: str) -> None:
        super().__init__(parent)
        px = theme.px
        self._cancelled = threading.Event()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setFixedWidth(px(440))
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(title)
        self._words = plain_label(theme.font(13), "", QPalette.ColorRole.PlaceholderText)
        self.stop = Button(theme, "", self.tr("Cancel"), Look.SOFT, height=36)
        self.stop.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self._words, 1)
        foot.addWidget(self.stop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(24), px(22), px(24), px(20))
        whole.setSpacing(px(16))
        whole.addWidget(plain_label(theme.font(16, 600), title, wraps=True))
        whole.addWidget(self.bar)
        whole.addLayout(foot)
        self._told.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def tell(self, progress: Progress) -> None:
        """On the worker."""
        if not self._cancelled.is_set():
            self._told.emit(progress)

    def is_cancelled(self) -> bool:
        """On the worker."""
        return self._cancelled.is_set()

    def reject(self) -> None:
        """Wait for the work to notice: whoever began it closes this."""
        self._cancelled.set()
        self.stop.setEnabled(False)
        self._words.setText(self.tr("Cancelling…"))

    def finish(self) -> None:
        """The work ended, one way or the other."""
        self._cancelled.set()
        self.accept()

    def _show(self, progress: Progress) -> None:
        if self._cancelled.is_set():
            return
        self.bar.setRange(0, STEPS)
        self.bar.setValue(round(progress.fraction * STEPS))
        words = self.tr("Reading… %1 %")
        if progress.stage is Stage.WRITING:
            words = self.tr("Writing… %1 %")
        self._words.setText(fill(words, str(round(progress.fraction * 100))))
