"""The sound test: which devices are used, how loud they are, and a call to the PBX's echo."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from assistant.presenters.views import Tone
from assistant.widgets.button import Button, Look
from assistant.widgets.device_card import DeviceCard
from assistant.widgets.labels import plain_label
from assistant.widgets.level_bar import LevelBar
from assistant.widgets.sign import Sign
from assistant.widgets.theme import Theme


class SoundTest(QDialog):
    """`open` it. It shows what it is told, and asks for calls."""

    call_requested = Signal()
    hang_up_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget, *, can_call: bool) -> None:
        super().__init__(parent)
        px = theme.px
        self.setWindowTitle(self.tr("Test the sound"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(px(460))
        muted = QPalette.ColorRole.PlaceholderText
        self.microphone = LevelBar(theme, self.tr("Level of the microphone"))
        self.speaker = LevelBar(theme, self.tr("Level of the loudspeaker"))
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(Sign(theme, Tone.ACCENT, "volume-2"))
        head.addWidget(plain_label(theme.font(18, 600), self.windowTitle(), wraps=True), 1)
        self._names = []
        uses = (
            ("mic", self.tr("Microphone"), self.microphone),
            ("volume-2", self.tr("Loudspeaker"), self.speaker),
            ("bell", self.tr("Bell"), None),
        )
        devices = QVBoxLayout()
        devices.setSpacing(px(10))
        for icon, use, bar in uses:
            card = DeviceCard(theme, icon, use, bar)
            self._names.append(card.device)
            devices.addWidget(card)
        hint = (
            self.tr("Call the echo and speak: what you say comes back, and both bars move.")
            if can_call
            else self.tr("This telephone system has no echo; the bars move during any call.")
        )
        self.call = Button(theme, "phone", self.tr("Call the echo"), Look.ACCENT, height=36)
        self.hang_up = Button(theme, "phone-off", self.tr("Hang up"), Look.BAD, height=36)
        self.call.clicked.connect(self.call_requested)
        self.hang_up.clicked.connect(self.hang_up_requested)
        self._can_call = can_call
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.call)
        buttons.addWidget(self.hang_up)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(24), px(24), px(20))
        column.setSpacing(px(18))
        column.addLayout(head)
        column.addLayout(devices)
        column.addWidget(plain_label(theme.font(13), hint, muted, wraps=True))
        column.addLayout(buttons)
        self.show_call(is_on=False)

    def show_devices(self, microphone: str, speaker: str, bell: str) -> None:
        """The names of the devices in use; an empty one is missing."""
        for label, name in zip(self._names, (microphone, speaker, bell), strict=True):
            label.setText(name or self.tr("none"))
            label.show_tone(Tone.NEUTRAL if name else Tone.BAD)

    def show_levels(self, microphone: float, speaker: float) -> None:
        """How loud it is now, from 0 to 1."""
        self.microphone.show_level(microphone)
        self.speaker.show_level(speaker)

    def show_call(self, *, is_on: bool) -> None:
        """Whether the test call is going on."""
        self.call.setVisible(self._can_call and not is_on)
        self.hang_up.setVisible(is_on)
        if not is_on:
            self.show_levels(0.0, 0.0)
