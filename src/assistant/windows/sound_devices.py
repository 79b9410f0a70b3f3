"""One tab of the page of sound: the devices for one use, and how loud it is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assistant.presenters.views import Tone
from assistant.presenters.views.sound import DevicesView, SoundUse
from assistant.widgets.button import Button, Look
from assistant.widgets.check_box import check_box
from assistant.widgets.labels import ToneLabel, plain_label
from assistant.widgets.order_list import OrderList
from assistant.widgets.theme import Theme
from assistant.widgets.volume import Volume
from assistant.words.texts import fill


class DevicesTab(QWidget):
    """Shows what it is told; the bell may be as the loudspeaker, and is tried by a button."""

    ordered = Signal(tuple)

    def __init__(
        self, theme: Theme, use: SoundUse, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        px = theme.px
        self._is_bell = use is SoundUse.RINGER
        self.used = ToneLabel(theme, theme.font(13))
        self.apart = check_box(self.tr("Ring on another device than the one I talk with"))
        self.ring = Button(theme, "bell", self.tr("Ring once"), Look.SOFT)
        self.ring.setAutoDefault(False)
        self.list = OrderList(theme, name)
        self.list.ordered.connect(lambda: self.ordered.emit(self.list.keys()))
        self.volume = Volume(theme, self.tr("Volume"))
        hint = self.tr(
            "The first one that is plugged in is used; the next one when it is unplugged."
        )
        muted = QPalette.ColorRole.PlaceholderText
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        head = QHBoxLayout()
        head.addWidget(self.used, 1)
        head.addWidget(self.ring)
        column.addLayout(head)
        column.addWidget(self.apart)
        column.addWidget(self.list, 1)
        column.addWidget(plain_label(theme.font(12), hint, muted, wraps=True))
        column.addWidget(self.volume)
        self.apart.setVisible(self._is_bell)
        self.ring.setVisible(self._is_bell)

    def show_view(self, view: DevicesView, *, is_off: bool) -> None:
        """Show the devices and how loud."""
        if is_off:
            self.used.setText(self.tr("Sound is switched off in the settings file."))
        elif view.used:
            self.used.setText(fill(self.tr("Now: %1"), view.used))
        else:
            self.used.setText(self.tr("There is no such device."))
        self.used.show_tone(Tone.NEUTRAL if view.used and not is_off else Tone.BAD)
        self.list.show_rows(view.rows)
        self.volume.show_percent(view.percent)

    def show_apart(self, *, is_apart: bool) -> None:
        """Whether the bell has an order of its own."""
        self.apart.blockSignals(True)
        self.apart.setChecked(is_apart)
        self.apart.blockSignals(False)
        self.list.setEnabled(is_apart)
