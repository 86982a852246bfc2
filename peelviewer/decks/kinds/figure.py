"""A figure of the report, full slide."""

from __future__ import annotations

from peelviewer.decks.base import Slide
from peelviewer.decks.contents import Bars, Chart, Content, PairRow, Pairs, Row, Rows, Verdict
from peelviewer.decks.deck_source import DeckSource
from peelviewer.figures.base import NO_VALUE, Figure, Panel
from peelviewer.figures.base import Line as FigureLine
from peelviewer.figures.supplied import ADDED
from peelviewer.wording import translatable

from .question import key_number

MOST_ROWS = 6


class FigureSlide:
    """The subject's values in rows with disc and ring, or in its own form of chart."""

    kind = "figure"
    name = translatable("Figure")
    edited = False
    subjects = 1

    @staticmethod
    def contents(slide: Slide, material: DeckSource) -> tuple[Content, ...]:
        """Return the figure's panels; raises KeyError."""
        figure = material.figure(slide.subjects[0])
        found: list[Content] = []
        for panel in figure.panels:
            measured = _measured(figure, panel)
            if panel.form == "dumbbell":
                lines = headline_rows(panel)
                rows = tuple(PairRow(line, panel.unit, panel.minimum, panel.maximum) for line in lines)
                found.append(Pairs(measured, figure.columns, rows, panel.remark))
            elif panel.form == "bars" and len(panel.lines) == 1 and len(panel.lines[0].marks) == 1 and panel.lines[0].marks[0].text:
                found.append(Verdict(None, "", (key_number(figure, panel, panel.lines[0].marks[0], None),)))
            elif panel.form == "bars":
                found.append(Bars(measured, panel))
            elif panel.form == "statement":
                label = "No value" if panel.unit or panel.lines[0].name or panel.lines[0].note == NO_VALUE else ""
                rows_ = tuple(Row(f"{line.name}. {line.note}".strip() if line.name else line.note, label) for line in panel.lines)
                found.append(Rows(rows_))
            elif panel.form != "shares":  # the same values again, as one bar
                found.append(Chart(measured, panel))
        return tuple(found)


def headline_rows(panel: Panel) -> tuple[FigureLine, ...]:
    """Return the rows for a slide in printed order: those that are parts of no other and no total, the six largest of more."""
    rows = _parts(panel.lines)
    if len(rows) <= MOST_ROWS:
        return rows
    by_size = sorted(rows, key=lambda line: -max(abs(m.value) for m in line.marks if m.value is not None))
    largest = set(map(id, by_size[:MOST_ROWS]))
    return tuple(line for line in rows if id(line) in largest)


def left_out(figure: Figure) -> list[FigureLine]:
    """Return the rows with values that a slide of the figure does not show."""
    missing: list[FigureLine] = []
    for panel in figure.panels:
        if panel.form == "dumbbell":
            shown = {line.name for line in headline_rows(panel)}
            missing += [line for line in panel.lines if line.name not in shown and any(m.text for m in line.marks)]
    return missing


def _parts(lines: tuple[FigureLine, ...]) -> tuple[FigureLine, ...]:
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
    text = ", ".join(part for part in (panel.title or panel.unit, period) if part)
    return text[:1].upper() + text[1:]
