"""Read report.toml: whose inspection a report is on, of which year and pillar, and where it was read from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from peelviewer.model.editions import EDITIONS
from peelviewer.model.problems import Problem
from peelviewer.text.plain_toml import stated
from peelviewer.wording import tr, translatable

from .cells import identity, optional_day
from .source import Source, read_source, unfit

IDENTITY_FILE = "report.toml"
_TEXTS = ("id", "title", "subtitle", "force", "pillar", "publisher", "published", "isbn", "edition")
_OF_WEB_PAGES = ("source_url", "readable")
_OF_IMPORTS = ("source_file", "source_checksum", "imported", "importer", "layout")
_OPTIONAL = ("cycle", *_OF_WEB_PAGES, *_OF_IMPORTS)
_NUMBERS = frozenset({"year", "pages", "printed_page_offset"})
_NEEDED = frozenset({"id", "title", "force", "pillar"})
_MAXIMUM_PAGES = 9999
_LARGEST_IDENTITY = 16 * 1024
# The file is flat. TOML's dotted keys and tables within tables cost the square of their length in time and memory.
# These patterns are compiled when a line is not plain: the first paint meets none.
_STATEMENT = r"\s*(?:(?P<key>[A-Za-z0-9_-]+)[ \t]*=[ \t]*(?P<value>(?=[\"'0-9+-])(?!\"{3}|'{3}).*)|#.*)?"
_TEXT = r'"(?:[^"\\]|\\.)*"' r"|'[^']*'"
_EDITION = re.compile(rb'^edition = "([a-z]+)"', re.MULTILINE)
_ESCAPE = r'\\(?:["\\bfnrt]|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})'
_CHECKSUM = r"[0-9a-f]{64}"
_AFTER = r"[ \t]*(?![ \t#])(?=.)"


_Stated = dict[str, tuple[object, int]]
"""The values of a file and the line of each, by key."""


class Identity(NamedTuple):
    """The texts and numbers of report.toml by the model's names, empty and 0 where they cannot be read, and the line of each text."""

    texts: dict[str, Any]
    numbers: dict[str, int]
    lines: dict[str, int]

    @property
    def is_whole(self) -> bool:
        """Whether it says enough for the report to be opened."""
        return bool(self.numbers["year"]) and all(self.texts[name] for name in _NEEDED)


def edition_at_a_glance(folder: Path) -> str:
    """Return the edition that report.toml of a folder states in a plain line, nothing else of the file read; empty where none is seen."""
    try:
        with (folder / IDENTITY_FILE).open("rb") as file:
            found = _EDITION.search(file.read(_LARGEST_IDENTITY))
    except OSError:
        return ""
    return found[1].decode() if found else ""


def read_identity(folder: Path, problems: list[Problem] | None = None) -> Identity:
    """Return what report.toml of a folder says; what is wrong in it is added to *problems*, or left to a check."""
    path, problems = folder / IDENTITY_FILE, [] if problems is None else problems
    source = read_source(folder, path, problems)
    read = _toml(source, problems) if source else {}
    values = {name: value for name, (value, _) in read.items()}
    texts = {name: values.get(name, "") for name in (*_TEXTS, *_OPTIONAL)}
    unpaged = [edition.id for edition in EDITIONS.values() if not edition.paged]
    for name, text in texts.items():
        # Every key of the first is asked for, empty or not: a file cut at a line's end is known by the keys it lacks.
        lacking = source is not None and name in _TEXTS and (name not in values or (not text and name in _NEEDED))
        if lacking or (source and not isinstance(text, str)) or (name in _OF_WEB_PAGES and texts["edition"] in unpaged and not text):
            what = tr("The report's {name} is missing or no text", name=name)
            problems.append(Problem(path, 0, 0, what, tr('Write {name} = "...".', name=name)))
    clean = {name: text if isinstance(text, str) else "" for name, text in texts.items()}
    try:
        clean["id"] = clean["id"] and identity(clean["id"])
    except ValueError as error:
        what = tr("'{id}' does not serve as the report's id", id=clean["id"][:40])
        problems.append(Problem(path, 0, 0, what, str(error)))
        clean["id"] = ""
    problems.extend(_of_import(path, read, clean))
    lines = {name: line for name, (_, line) in read.items() if name in texts}
    return Identity(clean, _numbers(path, values, problems if source else []), lines)


def _numbers(path: Path, values: Mapping[str, object], problems: list[Problem]) -> dict[str, int]:
    """Return the year, the last page and the offset of the printed pages, 0 where they cannot be read."""
    numbers = {"year": values.get("year", 0), "pages": values.get("pages", 0), "printed_page_offset": values.get("printed_page_offset", 0)}
    _, pages, offset = numbers.values()
    read = {name: number if type(number) is int else 0 for name, number in numbers.items()}
    if not 2000 <= read["year"] <= 2999:
        problems.append(Problem(path, 0, 0, tr("The report's year is missing or no year"), tr("Write year = 2016.")))
        read["year"] = 0
    if type(pages) is not int or not 0 <= pages <= _MAXIMUM_PAGES:
        problems.append(Problem(path, 0, 0, tr("The report's last page is no number of a page"), tr("Write pages = 62, or leave it out.")))
        read["pages"] = 0
    if type(offset) is not int or abs(offset) > _MAXIMUM_PAGES:
        remedy = tr("Write by how much the file's pages are ahead, printed_page_offset = 2, or leave it out.")
        problems.append(Problem(path, 0, 0, tr("The offset of the printed pages is no number of pages"), remedy))
        read["printed_page_offset"] = 0
    return read


def _of_import(path: Path, read: _Stated, texts: dict[str, str]) -> Iterator[Problem]:
    """Yield what is wrong in what is said of an import, which is then taken out, and the names that no report has."""
    if texts["source_checksum"] and not re.fullmatch(_CHECKSUM, texts["source_checksum"]):
        remedy = tr("Write the 64 hexadecimal digits of its SHA-256, or leave it out.")
        yield Problem(path, read["source_checksum"][1], 1, tr("The file's checksum cannot be read"), remedy)
        texts["source_checksum"] = ""
    try:
        optional_day(texts["imported"])
    except ValueError as error:
        yield Problem(path, read["imported"][1], 1, tr("The day of the import is no date"), str(error))
        texts["imported"] = ""
    for name in read.keys() - texts.keys() - _NUMBERS:
        what = tr("A report has no field of the name '{name}'", name=name[:40])
        yield Problem(path, read[name][1], 1, what, tr("Take the line out, or correct the name."))


def _toml(source: Source, problems: list[Problem]) -> _Stated:
    """Return the values of the lines that can be read, each with its line, by key; each of the other lines is named."""
    if sum(len(line) + 1 for line in source.lines) > _LARGEST_IDENTITY:
        what = tr("The file is larger than {size} KB", size=_LARGEST_IDENTITY // 1024)
        problems.append(Problem(source.path, 0, 0, what, tr("Restore it from a copy: it names the report in a few lines.")))
        return {}
    values: _Stated = {}
    for index, line in enumerate(source.lines):
        if index not in source.damaged:
            _take_line(source.path, index + 1, line, values, problems)
    return values


def _take_line(path: Path, number: int, line: str, values: _Stated, problems: list[Problem]) -> None:
    """Read one line of report.toml into *values*."""
    plain = stated(line)
    for name, value in (plain,) if plain else _unusual(path, number, line, problems):
        if name in values:
            what = tr("'{name}' is stated twice, and the first counts", name=name[:40])
            problems.append(Problem(path, number, 1, what, tr("Take one of the lines out.")))
        elif isinstance(value, str) and (defect := unfit(value)):
            problems.append(Problem(path, number, 1, *defect))
        else:
            values[name] = value, number


def _unusual(path: Path, number: int, line: str, problems: list[Problem]) -> Iterable[tuple[str, object]]:
    """Return what a line states that is not plain: one name and value, or nothing where it is a comment or no TOML of a report."""
    import tomllib

    match = re.fullmatch(_STATEMENT, line)
    if match is None:
        problems.append(_no_statement(path, number, 1, translatable("tables, dotted keys and values of several lines are not used here")))
        return ()
    try:
        return tomllib.loads(line).items()
    except ValueError:  # a TOMLDecodeError, or a number of more digits than Python reads; both say why in English alone
        start = max(0, match.start("value"))
        offset, cause = _fault(line[start:])
        problems.append(_no_statement(path, number, start + offset + 1, cause))
        return ()


def _no_statement(path: Path, number: int, column: int, cause: str) -> Problem:
    remedy = tr('Write a name, = and a text in quotation marks or a number, such as id = "force-2016".')
    return Problem(path, number, column, tr("The line is no TOML of a report ({reason})", reason=tr(cause)), remedy)


def _fault(value: str) -> tuple[int, str]:
    """Return where in a value that tomllib refuses the fault lies, from 0, and what it is."""
    text = re.match(_TEXT, value)
    if text is None:
        return 0, translatable("a quotation mark is not closed") if value[:1] in ("'", '"') else translatable("the value cannot be read")
    if value.startswith('"'):
        known = re.compile(_ESCAPE)
        escapes = (escape.start() for escape in re.finditer(r"\\.", text[0]) if not known.match(text[0], escape.start()))
        if (offset := next(escapes, -1)) >= 0:
            return offset, translatable("a backslash is followed by a sign that has no meaning there")
    after = re.compile(_AFTER).match(value, text.end())
    return (after.end(), translatable("something follows the value")) if after else (0, translatable("the value cannot be read"))
