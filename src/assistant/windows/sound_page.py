"""The page of sound: which devices in which order, how loud, codecs, and a test of all that."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from assistant.presenters.views.sound import SoundUse, SoundView
from assistant.widgets.button import Button, Look
from assistant.widgets.check_box import check_box
from assistant.widgets.labels import plain_label
from assistant.widgets.level_bar import LevelBar
from assistant.widgets.order_list import OrderList
from assistant.widgets.segmented import Segmented
from assistant.widgets.theme import Theme
from assistant.widgets.tick_list import TickList
from assistant.windows.dialog import Dialog
from assistant.windows.sound_devices import DevicesTab

SIZE = QSize(600, 560)


class SoundPage(Dialog):
    """`open` it beside the window: calls go on, and what is chosen holds in them at once."""

    ordered = Signal(object, tuple)
    """`SoundUse`, the names of its devices, the best first."""
    volume_wanted = Signal(object, int)
    """`SoundUse`, per cent."""
    rings_apart_wanted = Signal(bool)
    bell_requested = Signal()
    echo_cancellation_wanted = Signal(bool)
    codecs_wanted = Signal(tuple)
    """Pairs of name and whether it is offered."""
    intercom_wanted = Signal(tuple)
    """Extensions whose intercom calls are answered by themselves."""
    call_requested = Signal()
    hang_up_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget, *, can_call: bool) -> None:
        super().__init__(parent)
        self._theme, px = theme, theme.px
        self._can_call = can_call
        self.setWindowTitle(self.tr("Sound"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(QSize(px(SIZE.width()), px(SIZE.height())))
        self.tabs = Segmented(theme, self.tr("What the devices are for"))
        self._pages = QStackedWidget()
        self.devices: dict[SoundUse, DevicesTab] = {}
        self._add_devices()
        self._add_codecs()
        self._add_intercom()
        self.tabs.chosen.connect(self._pages.setCurrentIndex)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(24), px(22), px(24), px(20))
        whole.setSpacing(px(14))
        whole.addWidget(plain_label(theme.font(18, 600), self.tr("Sound")))
        whole.addWidget(self.tabs)
        whole.addWidget(self._pages, 1)
        self._add_meters(whole)
        self._add_foot(whole)
        self.show_call(is_on=False)

    # -- the door ------------------------------------------------------------------------------

    def show_view(self, view: SoundView) -> None:
        """Show devices, volumes and codecs."""
        for use, tab in self.devices.items():
            tab.show_view(view.devices[use], is_off=view.is_off)
        self.devices[SoundUse.RINGER].show_apart(is_apart=view.rings_apart)
        self.echo.blockSignals(True)
        self.echo.setChecked(view.cancels_echo)
        self.echo.blockSignals(False)
        self.codecs.show_rows(view.codecs)
        self.intercom.show_rows(view.intercom)

    def show_levels(self, microphone: float, speaker: float) -> None:
        """How loud it is now, from 0 to 1."""
        self.microphone.show_level(microphone)
        self.speaker.show_level(speaker)

    def show_silence(self) -> None:
        """No call goes on: nothing is measured."""
        self.microphone.show_silence()
        self.speaker.show_silence()

    def show_call(self, *, is_on: bool) -> None:
        """Whether the test call is going on."""
        self.call.setVisible(self._can_call and not is_on)
        self.hang_up.setVisible(is_on)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.color("surface"))

    # -- inside --------------------------------------------------------------------------------

    def _add_devices(self) -> None:
        names = {
            SoundUse.MICROPHONE: self.tr("Microphone"),
            SoundUse.SPEAKER: self.tr("Loudspeaker"),
            SoundUse.RINGER: self.tr("Bell"),
        }
        for use, name in names.items():
            tab = DevicesTab(self._theme, use, name)
            tab.ordered.connect(lambda keys, use=use: self.ordered.emit(use, keys))
            tab.volume.wanted.connect(lambda value, use=use: self.volume_wanted.emit(use, value))
            self.devices[use] = tab
            self.tabs.add(name)
            self._pages.addWidget(tab)
        bell = self.devices[SoundUse.RINGER]
        bell.apart.toggled.connect(self.rings_apart_wanted)
        bell.ring.clicked.connect(self.bell_requested)

    def _add_codecs(self) -> None:
        theme, px = self._theme, self._theme.px
        muted = QPalette.ColorRole.PlaceholderText
        self.echo = check_box(
            self.tr("Take out of the microphone what the loudspeaker plays (echo)")
        )
        self.echo.toggled.connect(self.echo_cancellation_wanted)
        self.codecs = OrderList(theme, self.tr("Codecs, the best first"))
        self.codecs.ordered.connect(lambda: self.codecs_wanted.emit(self.codecs.ticks()))
        hint = self.tr(
            "From the next call on they are offered in this order; the other side chooses."
        )
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(self.echo)
        column.addWidget(self.codecs, 1)
        column.addWidget(plain_label(theme.font(12), hint, muted, wraps=True))
        self.tabs.add(self.tr("Calls"))
        self._pages.addWidget(page)

    def _add_intercom(self) -> None:
        self.intercom = TickList(self.tr("Answer intercom calls of"))
        self.intercom.ticked.connect(self.intercom_wanted)
        hint = self.tr(
            "Whom you tick can speak in your room at once and hears it: after a tone, and only"
            " while you are in no call. Calls of all others ring."
        )
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(10))
        column.addWidget(plain_label(self._theme.font(13), self.intercom.accessibleName()))
        column.addWidget(self.intercom, 1)
        muted = QPalette.ColorRole.PlaceholderText
        column.addWidget(plain_label(self._theme.font(12), hint, muted, wraps=True))
        self.tabs.add(self.tr("Intercom"))
        self._pages.addWidget(page)

    def _add_meters(self, whole: QVBoxLayout) -> None:
        theme, px = self._theme, self._theme.px
        self.microphone = LevelBar(theme, self.tr("Level of the microphone"))
        self.speaker = LevelBar(theme, self.tr("Level of the loudspeaker"))
        meters = QHBoxLayout()
        meters.setSpacing(px(10))
        for words, bar in (
            (self.tr("Microphone"), self.microphone),
            (self.tr("Loudspeaker"), self.speaker),
        ):
            meters.addWidget(plain_label(theme.font(12), words))
            meters.addWidget(bar, 1)
        hint = (
            self.tr("Call the echo and speak: what you say comes back, and both bars move.")
            if self._can_call
            else self.tr("This telephone system has no echo; the bars move during any call.")
        )
        whole.addLayout(meters)
        muted = QPalette.ColorRole.PlaceholderText
        whole.addWidget(plain_label(theme.font(12), hint, muted, wraps=True))

    def _add_foot(self, whole: QVBoxLayout) -> None:
        theme = self._theme
        self.call = Button(theme, "phone", self.tr("Call the echo"), Look.SOFT, height=36)
        self.hang_up = Button(theme, "phone-off", self.tr("Hang up"), Look.BAD, height=36)
        close = Button(theme, "", self.tr("Close"), Look.ACCENT, height=36)
        self.call.clicked.connect(self.call_requested)
        self.hang_up.clicked.connect(self.hang_up_requested)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(8))
        for button in (self.call, self.hang_up, close):
            button.setAutoDefault(False)
        foot.addWidget(self.call)
        foot.addWidget(self.hang_up)
        foot.addStretch(1)
        foot.addWidget(close)
        whole.addLayout(foot)
