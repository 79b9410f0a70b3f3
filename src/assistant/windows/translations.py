"""The user's language: the compiled translations, where there are any; English otherwise."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from assistant.process.resources import resource

LANGUAGES = ("en", "fr", "es", "de", "ru")


def use_language(app: QCoreApplication, language: str = "") -> str:
    """Speak `language` (``de``), or the desktop's when empty; returns the language in use.

    Call it before windows are made. Missing files are no error: the program then speaks English.
    """
    if language:
        QLocale.setDefault(QLocale(language))
    wanted = QLocale().name().partition("_")[0]
    if wanted not in LANGUAGES or wanted == "en":
        return "en"
    translator = QTranslator(app)
    if not translator.load(str(resource("translations", f"assistant_{wanted}.qm"))):
        return "en"
    QCoreApplication.installTranslator(translator)
    # Qt's own words: the menu of a field, the buttons of a file dialog.
    of_qt = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if of_qt.load(f"qtbase_{wanted}", folder):
        QCoreApplication.installTranslator(of_qt)
    return wanted
