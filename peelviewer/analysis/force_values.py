"""Read a CSV of values by force that a user adds to a figure: every defect is named with its line, and then nothing is taken."""

from __future__ import annotations

import csv
import re
from decimal import Decimal
from pathlib import Path

from peelviewer.dataset.source import csv_reason, read_source
from peelviewer.model.library import Force, Library
from peelviewer.model.numbers import is_number
from peelviewer.model.problems import Problem
from peelviewer.wording import tr

FORCE_HEADINGS = frozenset({"force", "force_id", "force name", "name", "police force"})


def read_force_values(library: Library, unit: str, path: Path) -> tuple[tuple[tuple[str, str], ...], tuple[Problem, ...]]:
    """Return values by force id, as text, and every problem; with problems there are no values.

    The file is CSV in UTF-8 with a header; the first column names the force (its id or name), the second holds the value.
    """
    problems: list[Problem] = []
    source = read_source(path.parent, path, problems)
    if source is None:
        return (), tuple(problems)
    forces = _names(library)
    values: dict[str, tuple[str, int]] = {}
    reader = csv.reader((line + "\n" for line in source.lines), strict=True)
    try:
        for row in reader:
            _row(row, reader.line_num, forces, unit, values, path, problems)
    except csv.Error as error:
        remedy = tr('Put text that holds a comma or " in quotation marks.')
        problems.append(Problem(path, reader.line_num, 1, tr("The row cannot be read ({reason})", reason=csv_reason(error)), remedy))
    if not values and not problems:
        problems.append(
            Problem(
                path, 0, 0, tr("The file holds no values"), tr("Begin the file with a line such as: force,value, then one line a force.")
            )
        )
    return (() if problems else tuple((force, text) for force, (text, _) in values.items())), tuple(sorted(problems))


def _names(library: Library) -> dict[str, Force]:
    by_name: dict[str, Force] = {}
    for force in library.forces:
        for name in (force.id, force.name, force.short_name):
            by_name[_folded(name)] = force
    return by_name


def _folded(name: str) -> str:
    return " ".join(name.lower().replace("&", "and").replace("-", " ").replace("’", "'").split())


def _row(
    row: list[str], line: int, forces: dict[str, Force], unit: str, values: dict[str, tuple[str, int]], path: Path, problems: list[Problem]
) -> None:
    if not any(cell.strip() for cell in row):
        return
    if line == 1:
        if row[0].strip().lower() not in FORCE_HEADINGS or len(row) < 2:
            problems.append(
                Problem(path, 1, 1, tr("The header does not name the columns"), tr("Begin the file with a line such as: force,value."))
            )
        return
    if len(row) < 2:
        problems.append(Problem(path, line, 1, tr("The row has one cell"), tr("Write the force, a comma, and its value.")))
        return
    force, text = forces.get(_folded(row[0])), row[1].strip()
    if force is None:
        problems.append(
            Problem(
                path,
                line,
                1,
                tr("There is no force “{name}”", name=row[0].strip()[:40]),
                tr("Use a name or id of the library’s forces."),
            )
        )
        return
    column = len(row[0]) + 2
    defect = _defect(text, unit)
    if defect:
        problems.append(Problem(path, line, column, *defect))
    elif force.id in values:
        message = tr("{name} stands twice, first on line {line}", name=force.name, line=values[force.id][1])
        problems.append(Problem(path, line, 1, message, tr("Leave one of the two lines.")))
    else:
        values[force.id] = (text, line)


def _is_long(text: str) -> bool:
    """Whether a text that is refused is a number none the less."""
    return re.fullmatch(r"[+-]?[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?", text) is not None


def _defect(text: str, unit: str) -> tuple[str, str] | None:
    """Return what is wrong with a value of a unit, and the remedy; None where it serves."""
    if not is_number(text):
        if _is_long(text):
            return tr("“{text}” is too long a number", text=text[:40]), tr("Write at most 15 digits, such as 15.6.")
        return tr("“{text}” is not a number", text=text[:40]), tr("Write digits with a point, such as 15.6, or leave the force's line out.")
    value = Decimal(text)
    change = "change" in unit
    if unit.startswith("percent") and not change and not 0 <= value <= 100:
        return tr("{text} is outside 0 to 100 percent", text=text), tr("Check the value and the unit.")
    if not change and value < 0:
        return tr("{text} is negative, and {unit} cannot be", text=text, unit=unit or tr("the value")), tr("Check the value.")
    return None
