"""The user's language: the compiled translations, where there are any; English otherwise."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from assistant.process.resources import resource

LANGUAGES = ("en", "fr", "es", "de", "ru")


def use_language(app: QCoreApplication, language: str = "") -> str:
    """Speak `language` (``de``), or the desktop's when empty; returns the language in use.

    Call it before windows are made. Missing files are no error: the program then speaks English,
    and `unspoken` tells why.
    """
    if language:
        QLocale.setDefault(QLocale(language))
    wanted = QLocale().name().partition("_")[0]
    if wanted not in LANGUAGES or wanted == "en":
        return "en"
    translator = QTranslator(app)
    if not translator.load(str(_file(wanted))):
        return "en"
    QCoreApplication.installTranslator(translator)
    # Qt's own words: the menu of a field, the buttons of a file dialog.
    of_qt = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if of_qt.load(f"qtbase_{wanted}", folder):
        QCoreApplication.installTranslator(of_qt)
    return wanted


def unspoken(wished: str, used: str) -> tuple[str, Path | None] | None:
    """Why the windows do not speak what was `wished` of `use_language`, which gave `used`: the
    language, and the file that is missing or damaged, if there should be one.

    None when they do; a desktop's language that nobody translated to is nothing to tell.
    """
    wanted = QLocale().name().partition("_")[0]
    if wished and wished.partition("_")[0] not in LANGUAGES:
        return wished, None
    if wanted == used or wanted not in LANGUAGES:
        return None
    return wanted, _file(wanted)


def _file(language: str) -> Path:
    return resource("translations", f"assistant_{language}.qm")
