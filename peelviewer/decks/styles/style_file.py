"""Read a style file: a name and its value a line, in TOML; every defect is named with its line and remedy."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from peelviewer.model.problems import Problem
from peelviewer.wording import tr, translatable, why

from .contrast import APART, READABLE, contrast, distance, in_words
from .house_style import HouseStyle, Logo, StyleError, plain_colours
from .logo import NoLogo, read_logo

COLOURS = {
    "background": "surface",
    "text": "text",
    "quiet": "muted",
    "accent": "accent",
    "reference": "reference",
    "panel": "on_selection",
    "panel_text": "on_accent",
    "others": "pale",
    "lines": "line",
    "strength": "strength",
    "concern": "concern",
}
"""What a style file calls the colours, and what the themes call them."""
WORDS = ("name", "heading_face", "text_face", "footer", "logo")
EXAMPLE = """\
# A house style for the slides of PEEL Viewer. Every line may be left out but the name.
# Check it with: peelviewer style check FILE
# Use it: in the Slides view, Style, Add from a file.

name = "Example Police and Crime Commissioner"

# Colours are "#" and six digits. Letters need a contrast of 4.5 to what they stand on.
background = "#FFFFFF"
text = "#18212B"
quiet = "#4A5561"       # sources, units and periods
accent = "#0A6C74"      # the report's own force
reference = "#2B343E"   # England and Wales: told apart from the accent
panel = "#0B3F44"       # the strip at the left, and the panel of a question
panel_text = "#FFFFFF"
others = "#C9D0D8"      # other forces in charts
lines = "#C3C9D1"       # rules between rows
strength = "#1F5E8C"
concern = "#A24A12"

# Faces that are installed where the slides are shown; the program's own stand in for others.
heading_face = "Georgia"
text_face = "Arial"

# One line below the source of every slide, and on the first.
footer = "Office of the Example Police and Crime Commissioner"

# A PNG picture beside this file, with a transparent ground or the slide's.
# logo = "logo.png"
"""
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_LARGEST, _MOST_LINES = 64_000, 400
_LONGEST = {"name": 60, "heading_face": 60, "text_face": 60, "footer": 80, "logo": 400}
_LETTERS = (("text", "surface"), ("muted", "surface"), ("accent", "surface"), ("reference", "surface"), ("strength", "surface"),
            ("concern", "surface"), ("on_accent", "on_selection"))  # fmt: skip
_NAMES = {meaning: name for name, meaning in COLOURS.items()}
_NO_STYLE = translatable("Choose a style file: “Save an example” in the menu Style of the slides writes one to begin with.")


def read_style(path: Path) -> HouseStyle:
    """Return the style of a file with its logo; raises StyleError with every problem that is found."""
    text = _text(path)
    stated: dict[str, tuple[str, int]] = {}
    problems: list[Problem] = []
    for number, line in enumerate(text.splitlines()[:_MOST_LINES], 1):
        if line.strip() and not line.lstrip().startswith("#"):
            what, remedy = _take(line, number, stated)
            problems += [Problem(path, number, 1, what, remedy)] if what else []
    if "name" not in stated and not any(problem.line for problem in problems):
        problems.append(Problem(path, 0, 0, tr("the style has no name"), tr('Add a line such as: name = "Our style"')))
    logo = _logo(path, stated, problems)
    problems += _unreadable(path, stated)
    if problems:
        raise StyleError(tuple(sorted(problems, key=lambda problem: problem.line)))
    colours = tuple((meaning, stated[name][0].upper()) for name, meaning in COLOURS.items() if name in stated)
    words = {name: stated[name][0] if name in stated else "" for name in WORDS}
    return HouseStyle(words["name"], colours, words["text_face"], words["heading_face"], words["footer"], logo)


def _text(path: Path) -> str:
    try:
        with path.open("rb") as stream:
            raw = stream.read(_LARGEST + 1)
    except (OSError, ValueError) as error:
        raise StyleError((Problem(path, 0, 0, tr("the file cannot be read: {reason}", reason=why(error)), tr(_NO_STYLE)),)) from error
    if len(raw) > _LARGEST:
        raise StyleError((Problem(path, 0, 0, tr("the file is larger than a style file ever is"), tr(_NO_STYLE)),))
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise StyleError((Problem(path, line, 1, tr("no text in UTF-8"), tr(_NO_STYLE)),)) from error


def _take(line: str, number: int, stated: dict[str, tuple[str, int]]) -> tuple[str, str]:
    """Note what a line states; return what is wrong with it and the remedy, both empty where nothing is."""
    try:
        ((name, value),) = tomllib.loads(line).items()
    except (ValueError, RecursionError):  # a TOMLDecodeError is one, and so is a line of several values
        return tr("this is no line of a style"), tr('Write a name, an equals sign and a value in quotation marks: accent = "#0A6C74".')
    if name not in COLOURS and name not in WORDS:
        return tr("“{name}” is not known", name=name[:40]), tr("Known are: {names}.", names=", ".join((*WORDS, *COLOURS)))
    if name in stated:
        return tr("“{name}” is stated twice", name=name), tr("Leave one of the two lines out.")
    if not isinstance(value, str):
        return tr("“{name}” should be text", name=name), tr("Put the value in quotation marks.")
    wrong = _wrong_colour(name, value) if name in COLOURS else _wrong_words(name, value)
    if not wrong[0]:
        stated[name] = value.strip(), number
    return wrong


def _wrong_colour(name: str, value: str) -> tuple[str, str]:
    if _COLOUR.fullmatch(value):
        return "", ""
    return tr("“{value}” is no colour", value=value[:40]), tr("Write # and six digits, such as #0A6C74.")


def _wrong_words(name: str, value: str) -> tuple[str, str]:
    if not value.strip() or not value.isprintable():
        return tr("“{name}” has no words, or a character that cannot be printed", name=name), tr("Write it on one line, or leave it out.")
    if len(value) > _LONGEST[name]:
        what = tr("“{name}” has {count} letters, and {most} are the most", name=name, count=len(value), most=_LONGEST[name])
        return what, tr("Shorten it.")
    return "", ""


def _logo(path: Path, stated: dict[str, tuple[str, int]], problems: list[Problem]) -> Logo | None:
    if "logo" not in stated:
        return None
    name, line = stated["logo"]
    try:
        return read_logo(path.parent / name)
    except NoLogo as error:
        problems.append(Problem(path, line, 1, str(error), error.remedy))
        return None


def _unreadable(path: Path, stated: dict[str, tuple[str, int]]) -> list[Problem]:
    """Return what could not be read on a slide: letters on their ground, and the force beside England and Wales."""
    given = HouseStyle("", tuple((meaning, stated[name][0]) for name, meaning in COLOURS.items() if name in stated))
    if not given.colours:
        return []
    plain = plain_colours(given.dark)
    colours = {**plain, **dict(given.colours)}
    found = []
    for letters, ground in _LETTERS:
        ratio = contrast(colours[letters], colours[ground])
        if ratio < READABLE:
            found.append(_pale(path, stated, colours, (_NAMES[letters], _NAMES[ground]), ratio))
    if contrast(plain["text"], colours["surface"]) < READABLE:
        what = tr("background {paper} is neither light nor dark enough for the grades to be read on it", paper=colours["surface"])
        found.append(Problem(path, stated["background"][1], 1, what, tr("Make it lighter or darker.")))
    if distance(colours["accent"], colours["reference"]) < APART:
        line = max(stated[name][1] for name in ("accent", "reference") if name in stated)
        what = tr("accent {one} and reference {other} can hardly be told apart", one=colours["accent"], other=colours["reference"])
        found.append(Problem(path, line, 1, what, tr("Give one of them another hue, or make one of them clearly lighter.")))
    return found


def _pale(
    path: Path, stated: dict[str, tuple[str, int]], colours: dict[str, str], names: tuple[str, str], ratio: float
) -> Problem:  # fmt: skip
    letters, ground = names
    line = max(stated[name][1] for name in names if name in stated) if any(name in stated for name in names) else 0
    said = {"letters": letters, "ink": colours[COLOURS[letters]], "ground": ground, "paper": colours[COLOURS[ground]]}
    what = tr("{letters} {ink} on {ground} {paper} has a contrast of {ratio}, and 4.5 is the least", ratio=in_words(ratio), **said)
    return Problem(path, line, 1, what, tr("Make one of them darker or lighter; both may be stated."))
