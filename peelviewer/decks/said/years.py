"""What a speaker says of one force's years: what was asked of it, and what its values were."""

from __future__ import annotations

from collections.abc import Sequence

from peelviewer.analysis.years.asks import ASKED_FOR, AskState
from peelviewer.analysis.years.rows import Years, YearsRow
from peelviewer.decks.deck_source import as_plain_text

from .counting import in_words
from .speech import LONGEST_SAID, MOST_SAID, joined, sentence, within

NO_MORE = "Where a later report does not ask for something again, that says no more than that: nobody says that it was done."


def asked_said(force: str, years: Years, rows: Sequence[YearsRow]) -> list[str]:
    """Return how much was asked of a force in each year, and what came back."""
    numbers = [(years.names[year], sum(row.cells[year].state in ASKED_FOR for row in rows)) for year in range(len(years.names))]
    counts = [f"{in_words(number)} in {name}" for name, number in numbers if number]
    said = [sentence(f"Of what {force} was to improve, the reports that are held name {joined(counts)}")]
    again = [row for row in rows if any(cell.state is AskState.AGAIN for cell in row.cells)]
    for row in again[:MOST_SAID]:
        back = [name for name, cell in zip(years.names, row.cells, strict=True) if cell.state is AskState.AGAIN]
        said.append(sentence(f"This came back in {joined(back)}: {within(as_plain_text(row.name))}"))
    if len(again) > MOST_SAID:
        said.append(f"In all, {in_words(len(again))} came back; the slide names them.")
    return [*said, NO_MORE]


def values_said(force: str, years: Years, rows: Sequence[YearsRow]) -> list[str]:
    """Return the first and last value of the first measures that have both, a sentence each."""
    said = [f"These are numbers of {force} from the reports of several years."]
    for row in rows:
        stated = [(name, cell) for name, cell in zip(years.names, row.cells, strict=True) if cell.stated]
        if len(stated) > 1 and len(row.name) <= LONGEST_SAID and len(said) <= MOST_SAID:
            (first, before), (last, after) = stated[0], stated[-1]
            unit = f" {within(row.unit)}" if row.unit else ""
            words = (
                f"{as_plain_text(row.name)} stood at {before.words}{unit} in the report of {first} and at {after.words} in that of {last}"
            )
            apart = ", over periods of another length" if any(row.seams) else ""
            said.append(sentence(words + apart))
    return said
