"""What an import did: how many came in, and each line that did not with its reason."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from assistant.models.bad_lines import BadLinesModel
from assistant.presenters.words import cut, joined
from assistant.widgets.button import Button, Look
from assistant.widgets.labels import ElidedLabel, plain_label
from assistant.widgets.painting import draw_icon, rounded
from assistant.widgets.theme import Theme, default_theme
from assistant.windows.dialog import Dialog
from assistant.words.texts import fill
from store.exchange.shapes import ImportReport


class ImportReportDialog(Dialog):
    """Needs no answer; `open` it, it deletes itself."""

    def __init__(
        self,
        report: ImportReport,
        file_name: str,
        theme: Theme | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme = theme or default_theme()
        self._is_clean = not report.bad_lines
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import"))
        px = theme.px
        self.resize(px(640), px(220 if self._is_clean else 460))
        self._file = ElidedLabel(theme.font(13), QPalette.ColorRole.PlaceholderText)
        self._file.show_text(cut(file_name))
        head = QVBoxLayout()
        head.setContentsMargins(px(58), 0, 0, 0)
        head.setSpacing(px(3))
        title = ElidedLabel(theme.font(18, 600))
        title.show_text(self._sentence(report))
        head.addWidget(title)
        head.addWidget(self._file)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(28), px(26), px(28), px(22))
        whole.setSpacing(px(16))
        whole.addLayout(head)
        if report.bad_lines:
            whole.addWidget(plain_label(theme.font(13, 500), self.tr("These lines were left out:")))
            whole.addWidget(self._table(report), 1)
        else:
            whole.addStretch(1)
        close = Button(theme, "", self.tr("Close"), Look.ACCENT, height=36)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        whole.addLayout(foot)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        px, kind = theme.px, "good" if self._is_clean else "warning"
        painter.fillRect(self.rect(), theme.color("surface"))
        disc = QRect(px(28), px(26), px(44), px(44))
        rounded(painter, disc, theme.color(f"{kind}_soft"), None, px(13))
        name = "circle-check" if self._is_clean else "file-text"
        icon = theme.icon(name, f"{kind}_text", 22, self.devicePixelRatioF())
        draw_icon(painter, disc, icon)

    def _sentence(self, report: ImportReport) -> str:
        left_out = report.bad_count or len(report.bad_lines)
        parts = [
            (self.tr("Imported: %1"), report.imported, True),
            (self.tr("Merged: %1"), report.merged, report.merged > 0),
            (self.tr("Unchanged: %1"), report.unchanged, report.unchanged > 0),
            (
                self.tr("Left out: %1"),
                left_out,
                left_out > 0,
            ),
        ]
        return joined(*(fill(words, str(count)) for words, count, said in parts if said))

    def _table(self, report: ImportReport) -> QTableView:
        heads = (self.tr("Line"), self.tr("Reason"), self.tr("Text"))
        table = QTableView()
        table.setAccessibleName(self.tr("Lines left out"))
        model = BadLinesModel(report.bad_lines, heads)
        model.setParent(table)
        table.setModel(model)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self._theme.px(30))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        return table
