"""What a speaker says of forces side by side."""

from __future__ import annotations

from collections.abc import Sequence

from peelviewer.analysis.doubt import UNCONFIRMED
from peelviewer.analysis.forces.side_by_side import Cell, ForcesRow
from peelviewer.analysis.tables import ENGLAND_AND_WALES, area_name
from peelviewer.figures.forces import in_words as named
from peelviewer.model.library import Library
from peelviewer.text.inline import typographic

from .counting import in_words
from .speech import CAVEATS_IN_NOTES, LONGEST_SAID, MOST_SAID, sentence, value_in_unit, when

NEITHER = "A rate is neither good nor bad by itself."


def forces_said(library: Library, year: int, own: str, forces: Sequence[str], rows: Sequence[ForcesRow]) -> list[str]:
    """Return what is compared, the values of the first measures as sentences, and what limits them; *own* is named first."""
    names = [area_name(library, force) for force in sorted(forces, key=lambda force: force != own)]
    measure = "one measure" if len(rows) == 1 else f"{in_words(len(rows))} measures"
    said = [f"These are {measure} of {named(names)} from the inspections of {library.cycle_name(year)}, beside England and Wales."]
    told = [row for row in rows if len(row.name) <= LONGEST_SAID and any(cell.stated for cell in row.cells)][:MOST_SAID]
    said += [_values(library, own, forces, row) for row in told]
    lacking = [area_name(library, force) for place, force in enumerate(forces) if not any(row.cells[place].stated for row in rows)]
    nothing = f"Of {named(lacking)} no report that is held gives {'it' if len(rows) == 1 else 'them'}." if lacking else ""
    limits = [CAVEATS_IN_NOTES] if any(row.limits for row in rows) else []
    return [*said, nothing, " ".join([NEITHER, *limits])]


def _values(library: Library, own: str, forces: Sequence[str], row: ForcesRow) -> str:
    """Return a measure's values as a sentence: the own force's, the others' in their order, that of England and Wales."""
    pairs = sorted(zip(forces, row.cells, strict=True), key=lambda pair: pair[0] != own)
    (first, value), *others = [(area_name(library, force), _value(cell)) for force, cell in pairs if cell.stated]
    said = [f"{value_in_unit(value, typographic(row.unit))} in {first}", *(f"{value} in {name}" for name, value in others)]
    reference = f", against {_value(row.reference)} in {area_name(library, ENGLAND_AND_WALES)}" if row.reference.stated else ""
    return sentence(f"{typographic(row.name)} stood at {named(said)}{when(row.period)}{reference}")


def _value(cell: Cell) -> str:
    """Return a value as printed, with the word that nobody has confirmed it where that is so."""
    if cell.stated is None:
        return ""
    doubt = f" ({UNCONFIRMED})" if cell.stated.doubt else ""
    return cell.stated.value.replace("-", "\N{MINUS SIGN}") + doubt
