"""The interface's language: which there are, which one is meant, and its words installed for the program and for Qt itself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from peelviewer import paths, wording
from peelviewer.options import LANGUAGES

CONTEXT = "peelviewer"
_PLACES = {"en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom), "cy": QLocale(QLocale.Language.Welsh)}
_installed: list[QTranslator] = []
_spoken = ["en"]


def resolve(choice: str) -> str:
    """Return the language of a choice: "en", "cy", or the first one of the system's that there is."""
    if choice in LANGUAGES:
        return choice
    system_languages = (QLocale(name).name().split("_")[0] for name in QLocale.system().uiLanguages())
    return next((language for language in system_languages if language in LANGUAGES), "en")


def spoken() -> str:
    """Return the language that is spoken."""
    return _spoken[0]


def speak(choice: str) -> str:
    """Say everything in a language from now on and return it; what is shown already has to be made anew.

    Dates and numbers follow: they are the system's where it has this language, else those of the United Kingdom. Data is never
    read by them.
    """
    language, system = resolve(choice), QLocale.system()
    QLocale.setDefault(system if system.language() == _PLACES[language].language() else _PLACES[language])
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
    wording.use(None)
    _spoken[0] = "en"
    if language != "en":
        translator = QTranslator()
        if translator.load(str(paths.resources() / "languages" / f"peelviewer_{language}.qm")):
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)
            wording.use(_translate)
            _spoken[0] = language
    return language


def _translate(text: str, sense: str, count: int) -> str:
    return QCoreApplication.translate(CONTEXT, text, sense, count)
