"""The style sheet for Qt's own widgets: fields, lists, menus, scroll bars, tool tips."""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from assistant.process.resources import resource
from assistant.widgets.tokens import Tokens

_SHEET = Template("""
QToolTip { background: $text; color: $surface; border: 0; padding: ${p4}px ${p8}px; }
QDialog { background: $surface; }
QLineEdit, QComboBox {
  background: $surface; color: $text; border: 1px solid $field_border; border-radius: 8px;
  padding: 0 ${p12}px; min-height: ${p32}px; placeholder-text-color: $muted;
  selection-background-color: $accent; selection-color: $on_fill;
}
QLineEdit:hover, QComboBox:hover { border-color: $muted; }
QLineEdit:focus, QComboBox:focus { border: 2px solid $accent; padding: 0 ${p11}px; }
QLineEdit[invalid="true"] { border: 2px solid $bad; padding: 0 ${p11}px; }
QLineEdit:disabled, QComboBox:disabled { background: $sunken; color: $muted; }
QLineEdit[quiet="true"] { background: $sunken; border: 1px solid $border; min-height: ${p28}px; }
QLineEdit[quiet="true"]:focus { border: 2px solid $accent; background: $surface; }
QComboBox::drop-down { border: 0; width: ${p28}px; }
QComboBox::down-arrow { image: url("$arrow"); width: ${p12}px; height: ${p12}px; }
QComboBox QAbstractItemView {
  background: $surface; color: $text; border: 1px solid $border_strong; padding: 4px;
  selection-background-color: $accent_soft; selection-color: $text; outline: 0;
}
QMenu { background: $surface; color: $text; border: 1px solid $border_strong; padding: 4px; }
QMenu::item { padding: ${p6}px ${p24}px ${p6}px ${p12}px; border-radius: 5px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $border; margin: 4px 6px; }
QAbstractScrollArea { background: transparent; border: 0; }
QPlainTextEdit {
  background: $surface; color: $text; border: 1px solid $field_border; border-radius: 8px;
  padding: ${p4}px ${p8}px; placeholder-text-color: $muted;
  selection-background-color: $accent; selection-color: $on_fill;
}
QPlainTextEdit:focus { border: 2px solid $accent; }
QCheckBox { spacing: ${p8}px; }
QCheckBox::indicator, QListWidget::indicator {
  width: ${p12}px; height: ${p12}px; border: 1px solid $muted; border-radius: 4px;
  background: $surface; padding: 1px;
}
QCheckBox::indicator:checked, QListWidget::indicator:checked {
  background: $accent; border-color: $accent; image: url("$check");
}
QCheckBox::indicator:focus { border: 2px solid $accent; padding: 0; }
QCheckBox::indicator:checked:focus { border-color: $text; }
QCheckBox:disabled { color: $muted; }
QListWidget {
  background: $surface; border: 1px solid $border; border-radius: 8px; padding: 4px; outline: 0;
}
QListWidget::item { padding: ${p8}px; border-radius: 6px; color: $text; }
QListWidget::item:selected { background: $accent_soft; color: $text; }
QProgressBar {
  background: $hover; border: 0; border-radius: 4px; min-height: ${p8}px; max-height: ${p8}px;
}
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar::handle:vertical { background: $border_strong; border-radius: 3px; min-height: 32px; }
QScrollBar::handle:vertical:hover { background: $muted; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle:horizontal { background: $border_strong; border-radius: 3px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QTableView::item { padding: 0 ${p8}px; border: 0; }
QTableView::item:selected { background: $accent_soft; color: $text; }
QTableView {
  outline: 0;
  background: $surface; border: 1px solid $border; border-radius: 8px; gridline-color: $border;
}
QTableView QComboBox { margin: ${p6}px; min-height: ${p28}px; padding: 0 ${p8}px; }
QTableView QComboBox:focus { padding: 0 7px; }
QHeaderView { background: $sunken; border: 0; border-top-left-radius: 8px; }
QHeaderView::section {
  background: $sunken; color: $muted; border: 0; border-bottom: 1px solid $border;
  padding: ${p6}px ${p8}px;
}
""")


def style_sheet(tokens: Tokens, scale: float) -> str:
    """The sheet for these colours; lengths grow with `scale`."""
    lengths = {f"p{n}": str(round(n * scale)) for n in (4, 6, 8, 11, 12, 24, 28, 32)}
    # A style sheet takes a file as it is, in one colour for light and dark.
    files = {
        "arrow": resource("icons", "chevron-down-grey.svg").as_posix(),
        "check": resource("icons", "check-white.svg").as_posix(),
    }
    return _SHEET.substitute(asdict(tokens), **files, **lengths)
