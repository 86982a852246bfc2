"""Themes: named colours from resources/themes, the palette and style sheet made of them, and the faces."""

from __future__ import annotations

from functools import cache, cached_property, lru_cache
from string import Template
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from peelviewer import paths
from peelviewer.model.grades import Grade
from peelviewer.options import SYSTEM
from peelviewer.system import WINDOWS
from peelviewer.text.plain_toml import read_tables

if TYPE_CHECKING:
    from peelviewer.figures.scene import Dress

TEXT_FACE = "Source Serif 4"
INTERFACE_FACE = "IBM Plex Sans"


class GradeColours(NamedTuple):
    """Fill (empty: outline only), word and edge of a badge."""

    fill: str
    text: str
    edge: str


class _ThemeValues(NamedTuple):
    """What a theme file says; *face* and *serif_face* are names of families in place of the program's own (empty: those)."""

    name: str
    dark: bool
    colours: dict[str, str]
    grades: dict[Grade, GradeColours]
    face: str = ""
    serif_face: str = ""


class Theme(_ThemeValues):
    """A named set of colours; meanings are those of the theme files."""

    def colour(self, meaning: str) -> QColor:
        """Return a colour by its meaning; raises KeyError for an unknown one."""
        return QColor(self.colours[meaning])

    @cached_property
    def palette(self) -> QPalette:
        """The palette that widgets take over where the style sheet is silent."""
        role, palette = QPalette.ColorRole, QPalette()
        meanings = {
            role.Window: "chrome", role.WindowText: "text", role.Base: "surface", role.AlternateBase: "raised",
            role.Text: "text", role.Button: "chrome", role.ButtonText: "text", role.BrightText: "text",
            role.ToolTipBase: "raised", role.ToolTipText: "text", role.Highlight: "selection",
            role.HighlightedText: "on_selection", role.Link: "accent", role.LinkVisited: "accent",
            role.PlaceholderText: "muted", role.Mid: "line", role.Midlight: "line", role.Dark: "line_strong",
        }  # fmt: skip
        for key, meaning in meanings.items():
            palette.setColor(key, self.colour(meaning))
        for key in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, key, self.colour("muted"))
        return palette

    @cached_property
    def style_sheet(self) -> str:
        """The application's style sheet in this theme's colours."""
        source = (paths.resources() / "style.qss").read_text(encoding="utf-8")
        try:
            return Template(source).substitute(self.colours)
        except (KeyError, ValueError) as error:
            raise paths.BrokenInstallationError(paths.resources() / "themes" / f"{self.name}.toml", f"no colour {error}") from error


@cache
def load(name: str) -> Theme:
    """Read a theme by file name; raises BrokenInstallationError where there is none, or none that can be read."""
    path = paths.resources() / "themes" / f"{name}.toml"
    try:
        return _parse(name, read_tables(path.read_text(encoding="utf-8")))
    except FileNotFoundError as error:
        raise paths.BrokenInstallationError(path) from error
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise paths.BrokenInstallationError(path, f"{type(error).__name__}: {error}") from error


def _parse(name: str, raw: dict[str, Any]) -> Theme:
    grades = {Grade(key.replace("-", " ")): GradeColours(g["fill"], g["text"], g["edge"]) for key, g in raw["grades"].items()}
    return Theme(name, raw["meta"]["dark"], raw["colours"], grades)


@lru_cache(16)
def dressed(dress: Dress) -> Theme:
    """Return the theme of slides in a house style: its colours over the program's, and those of its faces that are installed."""
    base = load("dark" if dress.dark else "presentation")
    colours = base.colours | dict(dress.colours)
    colours |= {"focus": colours["accent"], "line_strong": colours["line"]}
    return Theme("house", dress.dark, colours, base.grades, *(name if QFontDatabase.hasFamily(name) else "" for name in dress[2:]))


def chosen(choice: str) -> Theme:
    """Return the theme of a choice: light, dark, or what the system asks for; on Windows the frames of windows follow it."""
    hints, schemes = QGuiApplication.styleHints(), Qt.ColorScheme
    if choice == SYSTEM:
        if WINDOWS:
            hints.setColorScheme(schemes.Unknown)
        return load("dark" if hints.colorScheme() == schemes.Dark else "light")
    theme = load(choice)
    if WINDOWS:
        hints.setColorScheme(schemes.Dark if theme.dark else schemes.Light)
    return theme


def load_faces(by_path: bool = not WINDOWS) -> None:
    """Make the bundled faces known to Qt.

    By their content on Windows, where Qt without a screen finds no file below a folder with letters of other languages; elsewhere by
    their path, which needs less memory.
    """
    for file in sorted((paths.resources() / "fonts").glob("*.ttf")):
        if by_path:
            QFontDatabase.addApplicationFont(str(file))
        else:
            QFontDatabase.addApplicationFontFromData(QByteArray(file.read_bytes()))


def dress(application: QApplication, theme: Theme) -> None:
    """Give all of the program's windows a theme's palette and style sheet, and the interface's face."""
    application.setPalette(theme.palette)
    application.setStyleSheet(theme.style_sheet)
    wear_face(application)


def wear_face(application: QApplication) -> None:
    """Have every kind of widget in the interface's face; a style sheet or another theme of Windows brings its own for menus and boxes."""
    application.setFont(face(13))


_JOINED = ("liga", "clig", "dlig", "calt")


@cache
def face(
    pixels: float, *, serif: bool = False, weight: int = 400, italic: bool = False, apart: bool = False, family: str = ""
) -> QFont:  # fmt: skip
    """Return a bundled face at a size in pixels, with tabular figures in the interface face; the font is shared: copy it to change it.

    Letters that stand *apart* are never joined into one glyph (ft, ffi), which a PDF could not tell as the letters they are. *family* is
    the name of an installed face in place of the bundled one.
    """
    font = QFont(family or (TEXT_FACE if serif else INTERFACE_FACE))
    font.setPixelSize(max(1, round(pixels)))
    font.setWeight(QFont.Weight(weight))
    font.setItalic(italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if apart:
        for feature in _JOINED:
            font.setFeature(QFont.Tag(feature), 0)
    return font
