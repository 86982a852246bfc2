"""A figure of the report, full slide."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from peelviewer.decks.base import Line, Slide
from peelviewer.decks.contents import Bars, Chart, Content, Fact, PairRow, Pairs, Row, Rows
from peelviewer.decks.deck_source import DeckSource, as_plain_text, first_sentence
from peelviewer.figures.base import FORCE, NO_VALUE, REFERENCE, Figure, Limit, Panel
from peelviewer.figures.base import Line as FigureLine
from peelviewer.figures.supplied import ADDED
from peelviewer.model.report import Caveat
from peelviewer.model.review import UNCONFIRMED_TITLE
from peelviewer.wording import translatable

from .question import key_number

MOST_ROWS = 6
ROW = "row"  # the mark of a line that names a row which the user chose
MOST_LIMITS = 6


class FigureSlide:
    """The subject's values in rows with disc and ring, or in its own form of chart."""

    kind = "figure"
    name = translatable("Figure")
    edited = False
    subjects = 1

    @staticmethod
    def contents(slide: Slide, material: DeckSource) -> tuple[Content, ...]:
        """Return the figure's panels; raises KeyError."""
        return contents_of_figure(material, slide.subjects[0], material.figure(slide.subjects[0]), lambda panel: shown_rows(slide, panel))


def contents_of_figure(
    material: DeckSource, subject: str, figure: Figure, rows_of: Callable[[Panel], tuple[FigureLine, ...]]
) -> tuple[Content, ...]:
    """Return a figure's panels; of dumbbells the rows that *rows_of* chooses."""
    found: list[Content] = []
    for panel in figure.panels:
        measured = _measured(figure, panel)
        if panel.form == "dumbbell":
            rows = tuple(PairRow(line, panel.unit, panel.minimum, panel.maximum) for line in rows_of(panel))
            found.append(Pairs(measured, figure.columns, rows, panel.remark))
        elif is_fact(panel):
            found.append(_fact(material, subject, figure, panel))
        elif panel.form == "bars":
            found.append(Bars(measured, panel))
        elif panel.form == "statement":
            label = "No value" if panel.unit or panel.lines[0].name or panel.lines[0].note == NO_VALUE else ""
            rows_ = tuple(Row(f"{line.name}. {line.note}".strip() if line.name else line.note, label) for line in panel.lines)
            found.append(Rows(rows_))
        elif panel.form != "shares":  # the same values again, as one bar
            found.append(Chart(measured, panel))
    return tuple(found)


def is_fact(panel: Panel) -> bool:
    """Whether a panel states one number of the force, with no more than the reference and two limits beside it."""
    if panel.form not in ("bars", "range") or len(panel.lines) != 1:
        return False
    marks = panel.lines[0].marks
    others = [mark for mark in marks if mark.role not in (FORCE, REFERENCE)]
    stated = all(mark.value is not None for mark in marks)
    return stated and sum(mark.role == FORCE for mark in marks) == 1 and len(others) in (0, 2) and panel.minimum <= 0 <= panel.maximum


def _fact(material: DeckSource, subject: str, figure: Figure, panel: Panel) -> Fact:
    """Return a number with the caveats that are most its own."""
    line = panel.lines[0]
    force = next(mark for mark in line.marks if mark.role == FORCE)
    number = key_number(figure, panel, force, line.mark(REFERENCE))
    note = as_plain_text(line.note)
    if line.mark(REFERENCE) is None:
        note = " ".join(part for part in (note, f"{number.reference}: {number.reference_value}.") if part)
    report, name = material.find(subject)
    ranked = sorted(zip(report.caveats_of(name), figure.limits, strict=True), key=lambda pair: _weight(*pair))
    limits = tuple((limit.title, f"{first_sentence(as_plain_text(limit.text))}.") for _, limit in ranked[:MOST_LIMITS])
    return Fact(number, line.marks, panel.minimum, panel.maximum, note, limits)


def _weight(caveat: Caveat, limit: Limit) -> tuple[bool, int]:
    """Return what orders caveats: what nobody has confirmed first, then those of the fewest figures."""
    return limit.title != UNCONFIRMED_TITLE, len(caveat.scope)


def has_values(figure: Figure) -> bool:
    """Whether a figure has anything to show: a value, or a printed table."""
    return any(panel.values or panel.cells for panel in figure.panels)


def headline_rows(panel: Panel) -> tuple[FigureLine, ...]:
    """Return the rows for a slide in printed order: those that are parts of no other and no total, the six largest of more."""
    rows = part_rows(panel.lines)
    if len(rows) <= MOST_ROWS:
        return rows
    by_size = sorted(rows, key=lambda line: -max(abs(m.value) for m in line.marks if m.value is not None))
    largest = set(map(id, by_size[:MOST_ROWS]))
    return tuple(line for line in rows if id(line) in largest)


def shown_rows(slide: Slide, panel: Panel) -> tuple[FigureLine, ...]:
    """Return the rows that a slide shows of a panel: those the user chose, else those of *headline_rows*."""
    return chosen_rows(panel, slide.lines)


def chosen_rows(panel: Panel, lines: Iterable[Line]) -> tuple[FigureLine, ...]:
    """Return the rows that lines name, in printed order; those of *headline_rows* where none is named."""
    names = {line.text for line in lines if line.mark == ROW}
    return tuple(line for line in part_rows(panel.lines) if line.name in names) if names else headline_rows(panel)


def left_out(figure: Figure, chosen: Iterable[Line] = ()) -> list[FigureLine]:
    """Return the rows with values that a slide of the figure does not show; *chosen* are lines that name the rows it does."""
    missing: list[FigureLine] = []
    for panel in figure.panels:
        if panel.form == "dumbbell":
            shown = {line.name for line in chosen_rows(panel, chosen)}
            missing += [line for line in panel.lines if line.name not in shown and any(m.text for m in line.marks)]
    return missing


def part_rows(lines: tuple[FigureLine, ...]) -> tuple[FigureLine, ...]:
    """Return groups without their members, members where the group has no value (under the group's name), and no totals."""
    found: list[FigureLine] = []
    group: FigureLine | None = None
    for line in lines:
        stated = any(mark.value is not None for mark in line.marks)
        if line.depth == 0:
            group = line
            if stated and not line.name.startswith("Total"):
                found.append(line)
        elif group is not None and not any(m.value is not None for m in group.marks) and stated:
            found.append(line._replace(name=f"{group.name}: {line.name[:1].lower()}{line.name[1:]}"))
    return tuple(found)


def _measured(figure: Figure, panel: Panel) -> str:
    """Return unit and period; of a figure with several panels, the panel's own."""
    if panel.title == ADDED:  # of which period they are is the user's to say
        return f"{panel.title}, {panel.unit}" if panel.unit else panel.title
    periods = {line.period for line in panel.lines if line.period}
    period = "" if panel.form == "trend" else periods.pop() if len(periods) == 1 else figure.period
    if period in panel.title:
        period = ""
    text = ", ".join(part for part in (panel.title or panel.unit, period) if part)
    return text[:1].upper() + text[1:]
