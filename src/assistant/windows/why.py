"""The window behind *Why?*: how the line and the calls are, and their messages as a ladder."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from assistant.models.contacts import PagedModel
from assistant.presenters.roles import VIEW_ROLE
from assistant.presenters.views.why import RungView, WhyView
from assistant.widgets.button import Button, Look
from assistant.widgets.check_box import check_box
from assistant.widgets.empty_state import EmptyState
from assistant.widgets.fact_cards import FactCards
from assistant.widgets.labels import plain_label
from assistant.widgets.ladder_tiles import LadderTiles
from assistant.widgets.segmented import Segmented
from assistant.widgets.sign import Sign
from assistant.widgets.theme import Theme
from assistant.widgets.tile_view import TileView
from assistant.windows.dialog import Dialog


class WhyWindow(Dialog):
    """`open` it. It shows what it is told; nothing here reads the network's words as markup."""

    wanted = Signal(bool)
    """The report is wanted; whether without names and numbers."""
    save_requested = Signal(bool)
    """A bundle is wanted; the same."""

    def __init__(self, theme: Theme, parent: QWidget, *, of_call: bool) -> None:
        super().__init__(parent)
        px = theme.px
        self._theme = theme
        self._report = ""
        self.setWindowTitle(self.tr("Why? – this call") if of_call else self.tr("Why? – the line"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(QSize(px(820), px(640)))
        self.setMinimumSize(px(520), px(400))
        self._sign = Sign(theme)
        self.sentence = plain_label(theme.font(15, 600), "", wraps=True)
        self.pages = Segmented(theme, self.windowTitle())
        self.pages.add(self.tr("Overview"))
        self.pages.add(self.tr("SIP messages"))
        self.facts = FactCards(theme, self.tr("Overview"))
        self._stack = QStackedLayout()
        self._stack.addWidget(self.facts)
        self._stack.addWidget(self._make_messages())
        self.pages.chosen.connect(self._stack.setCurrentIndex)
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(self._sign)
        head.addWidget(self.sentence, 1)
        head.addWidget(self.pages)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(18), px(20), px(16))
        column.setSpacing(px(14))
        column.addLayout(head)
        column.addLayout(self._stack, 1)
        column.addLayout(self._make_foot())

    def show_report(self, view: WhyView) -> None:
        """What is so in one sentence, the facts, and the messages."""
        self._report = view.text
        self._sign.show_tone(view.tone)
        self.sentence.setText(view.sentence)
        self.facts.show_sections(view.sections, is_first_on_top=view.is_of_call)
        self.rungs.show_page(view.rungs, has_more=False)
        self._empty.show_words("file-text", view.silence or self.tr("No messages yet"))
        self._messages.setCurrentIndex(0 if view.rungs else 1)
        if view.rungs and not self.ladder.currentIndex().isValid():
            self.ladder.setCurrentIndex(self.rungs.index_of(0))
        # The same row may have other words now, with names or without.
        self._on_rung(self.ladder.currentIndex())
        self.copy.setEnabled(True)
        self.copy.setText(self.tr("Copy"))

    # -- inside --------------------------------------------------------------------------------

    def _make_messages(self) -> QWidget:
        theme, px = self._theme, self._theme.px
        self.rungs = PagedModel(self)
        self.ladder = TileView(
            theme,
            self.rungs,
            LadderTiles(theme, self.tr("This phone")),
            self.tr("SIP messages"),
            gap=0,
            margin=2,
        )
        self.ladder.selectionModel().currentChanged.connect(self._on_rung)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(self.tr("The chosen message"))
        self.text.setTabChangesFocus(True)
        mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        mono.setPixelSize(px(12))
        self.text.setFont(mono)
        both = QSplitter(Qt.Orientation.Vertical)
        both.setHandleWidth(px(12))
        both.setChildrenCollapsible(False)
        both.addWidget(self.ladder)
        both.addWidget(self.text)
        both.setSizes([px(320), px(150)])
        self._empty = EmptyState(theme, "file-text", self.tr("No messages yet"))
        whole = QWidget()
        self._messages = QStackedLayout(whole)
        self._messages.addWidget(both)
        self._messages.addWidget(self._empty)
        return whole

    def _make_foot(self) -> QHBoxLayout:
        theme, px = self._theme, self._theme.px
        self.anonymous = check_box(self.tr("Without names and numbers"), is_on=True)
        self.anonymous.toggled.connect(self.wanted)
        self.copy = Button(theme, "copy", self.tr("Copy"), Look.SOFT, height=36)
        self.copy.setAutoDefault(False)
        self.copy.setEnabled(False)
        self.copy.clicked.connect(self._copy)
        words = self.tr("Save for support…")
        self.save = Button(theme, "file-text", words, Look.ACCENT, height=36)
        self.save.clicked.connect(lambda: self.save_requested.emit(self.anonymous.isChecked()))
        hint = self.tr("Passwords and keys are never in it.")
        left = QVBoxLayout()
        left.setSpacing(px(2))
        left.addWidget(self.anonymous)
        left.addWidget(plain_label(theme.font(12), hint, QPalette.ColorRole.PlaceholderText))
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addLayout(left, 1)
        foot.addWidget(self.copy)
        foot.addWidget(self.save)
        return foot

    def _on_rung(self, index: QModelIndex) -> None:
        view = index.data(VIEW_ROLE)
        self.text.setPlainText(view.text if isinstance(view, RungView) else "")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self.copy.setText(self.tr("Copied"))
