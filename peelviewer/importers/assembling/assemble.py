"""Put a report together of what was recognised, item by item in reading order."""

from __future__ import annotations

import re
from datetime import date

from peelviewer.dataset.source import fit
from peelviewer.importers.recognise.words import as_label, has_words, without_markup
from peelviewer.importers.recognised import Item, Part, Recognised
from peelviewer.importers.stream import Document, Piece, PieceKind
from peelviewer.model.grades import Grade
from peelviewer.model.report import (
    QUOTATION,
    AreaForImprovement,
    Cell,
    FigureSpec,
    Finding,
    ImprovementKind,
    Indicator,
    InnovativePractice,
    InsertKind,
    Judgment,
    Note,
    Observation,
    Report,
)
from peelviewer.model.web_pages import WebPage
from peelviewer.text.inline import literal
from peelviewer.text.plain import note_marks
from peelviewer.wording import tr

from .outline import Outline
from .periods import PERCENT, PERCENT_CHANGE, day_of, period_of, unit_of, value_of
from .review_rows import ReviewRows

_SOURCE = re.compile(r"(?:data )?sources?\s*:\s*", re.IGNORECASE)
_DEADLINE = re.compile(r"\b(?:by|within|before)\s+[^,;:.]{3,60}", re.IGNORECASE)
_IMPROVEMENTS = {
    Part.AREA_FOR_IMPROVEMENT: (ImprovementKind.AREA, "afi"),
    Part.CAUSE_OF_CONCERN: (ImprovementKind.CAUSE_OF_CONCERN, "coc"),
    Part.RECOMMENDATION: (ImprovementKind.RECOMMENDATION, "rec"),
}
_WORDS = frozenset(
    (Part.FINDING, Part.TABLE_NOTE, Part.QUOTATION, Part.BULLET, Part.EXPLANATION, Part.PRACTICE_TITLE, Part.PRACTICE, *_IMPROVEMENTS)
)
"""Parts that are nothing without words."""
_SHOWN_PLAIN = frozenset(
    {Part.TITLE_PAGE, Part.CONTENTS, Part.LEFT_OVER, Part.GRADE, Part.SOURCE_LINE, Part.PICTURE, Part.PRACTICE_TITLE}
    | {Part.INDICATOR_GROUP, Part.INDICATOR_LABEL, Part.INDICATOR_VALUE}
)
"""Parts whose words are shown without marks, so that those of notes are carried to what comes next."""
_MOST_COLUMNS = 200  # that one cell fills
NATION = "england-and-wales"


def assemble(document: Document, recognised: Recognised, identity: str, version: str, today: date) -> Report:
    """Return the report that a document holds, as the dataset has it: edition full, under the id *identity*."""
    return _Assembler(document, recognised).report(identity, version, today)


class _Assembler:
    """The state of putting one report together."""

    def __init__(self, document: Document, recognised: Recognised) -> None:
        self._document, self._recognised = document, recognised
        self._offset = page_offset(document)
        titles = (as_label(title) for title in (recognised.identity.title, document.title, document.name))
        self._title = next((title for title in titles if any(letter.isalnum() for letter in title)), tr("Report"))
        self._outline = Outline(self._title)
        self._judgments: dict[str, Judgment] = {}
        self._improvements: list[AreaForImprovement] = []
        self._practices: list[InnovativePractice] = []
        self._indicators: dict[str, Indicator] = {}
        self._observations: list[Observation] = []
        self._figures: dict[str, FigureSpec] = {}
        self._cells: list[Cell] = []
        self._notes: list[Note] = []
        self._lead_in = ""
        self._review = ReviewRows()

    def report(self, identity: str, version: str, today: date) -> Report:
        """Put the report together and return it."""
        for item in self._recognised.items:
            self._take(item)
        self._outline.settle()
        about = self._recognised.identity
        self._review.identity(self._recognised.unconfirmed)
        chapters = self._outline.sections()
        address = about.source_url or self._document.address
        return Report(
            identity,
            self._title,
            as_label(about.subtitle),
            about.force,
            about.year,
            about.pillar,
            about.publisher,
            about.published,
            about.isbn,
            "full",
            chapters=chapters,
            judgments=tuple(self._judgments.values()),
            areas_for_improvement=tuple(self._improvements),
            indicators=tuple(self._indicators.values()),
            figures=self._placed_figures(),
            observations=tuple(self._observations),
            notes=self._placed_notes(),
            cycle=about.cycle,
            pages=max(0, len(self._document.pages) - self._offset),
            source_url=address,
            web_pages=(WebPage("saved-page", address, None, tr("The page that was saved and imported")),) if address else (),
            innovative_practice=tuple(_with_text(row) for row in self._practices),
            cells=tuple(self._cells),
            source_file=self._document.name,
            source_checksum=self._document.checksum,
            imported=today.isoformat(),
            importer=version,
            layout=self._recognised.layout,
            printed_page_offset=self._offset,
            review=self._review.rows(),
        )

    def _page(self, item: Item) -> int:
        """Return the printed page that an item begins on, 0 where it has none."""
        return max(0, item.piece.page - self._offset) if item.piece.page else 0

    @staticmethod
    def _source(page: int) -> str:
        """Say where something is stated; its page stands beside it."""
        return tr("The published report") if page else tr("The published page")

    def _take(self, item: Item) -> None:
        # what a cause of concern says on goes on as text: it is several paragraphs of findings, not a remark on one sentence
        explained = bool(self._improvements) and self._improvements[-1].kind is not ImprovementKind.CAUSE_OF_CONCERN
        if item.part is Part.EXPLANATION and not explained:
            item = item._replace(part=Part.FINDING)
        subject = self._placed(item)
        if item.piece.lines and item.part is not Part.NOTE and item.piece.last_page:
            self._outline.reached(max(0, item.piece.last_page - self._offset))
        as_text = item.part is Part.GRADE and item.grade and not item.node
        if item.part in _SHOWN_PLAIN and item.piece.lines and not as_text:
            self._outline.carry(_all_text(item.piece))
        if subject is not None:
            self._review.item(item, subject)
        if item.part in (Part.FINDING, Part.EXPLANATION):
            self._lead_in = item.piece.text if item.piece.text.rstrip().endswith(":") else ""
        elif item.part is not Part.RECOMMENDATION:
            self._lead_in = ""

    def _placed(self, item: Item) -> str | None:
        """Put an item where it belongs, and return its subject in a review; None where it is none."""
        part, page, text = item.part, self._page(item), item.piece.text
        if not fit(text).strip() and part in _WORDS:
            return None  # signs that cannot be seen, or a bullet of nothing
        if part is Part.HEADING:
            self._outline.heading(item, page)
            return item.node
        if part in (Part.FINDING, Part.TABLE_NOTE):
            return self._outline.finding(text, page)
        if part is Part.QUOTATION:
            return self._outline.finding(text, page, QUOTATION)
        if part is Part.BULLET:
            return self._outline.bullet(text, page)
        if part is Part.GRADE:
            return self._grade(item, page)
        if part in _IMPROVEMENTS:
            return self._improvement(item, page)
        if part is Part.EXPLANATION:
            return self._explanation(item)
        if part in (Part.PRACTICE_TITLE, Part.PRACTICE):
            return self._practice(item, page)
        if part in (Part.CAPTION, Part.TABLE, Part.SOURCE_LINE, Part.PICTURE):
            return self._figure(item, page)
        if part in (Part.INDICATOR_LABEL, Part.INDICATOR_VALUE):
            return self._indicator(item, page)
        if part is Part.NOTE:
            return self._note(item, page)
        if part is not Part.LEFT_OVER:
            return None
        return _all_text(item.piece) if item.piece.lines else item.piece.file_name or None

    def _grade(self, item: Item, page: int) -> str | None:
        if not item.grade:
            return None
        if not item.node:
            return self._outline.finding(item.piece.text, page) if item.piece.lines else as_label(item.piece.text)
        if item.piece.lines:
            self._outline.insert(InsertKind.JUDGMENT, item.node, page)
        if item.node not in self._judgments:
            source = as_label(item.piece.text) if item.piece.kind is PieceKind.TABLE else self._source(page)
            self._judgments[item.node] = Judgment(item.node, Grade(item.grade), None, None, page, source)
        return item.node

    def _improvement(self, item: Item, page: int) -> str:
        kind, prefix = _IMPROVEMENTS[item.part]
        self._outline.open(page)
        question = item.question or self._outline.section
        number = 1 + sum(1 for row in self._improvements if row.question == question and row.kind is kind)
        row_id = f"{prefix}-{question}-{number}"
        parent = ""
        if kind is ImprovementKind.RECOMMENDATION:
            causes = [r.id for r in self._improvements if r.kind is ImprovementKind.CAUSE_OF_CONCERN and r.question == question]
            parent = causes[-1] if causes else ""
        deadline = item.deadline
        if kind is ImprovementKind.RECOMMENDATION and not deadline:
            found = _DEADLINE.search(self._lead_in or item.piece.text)
            deadline = found.group() if found else ""
        self._improvements.append(
            AreaForImprovement(
                row_id,
                question,
                self._outline.section,
                page,
                item.piece.text,
                kind=kind,
                parent=parent,
                deadline=day_of(deadline),
                deadline_wording=deadline,
            )
        )
        self._outline.insert(InsertKind.IMPROVEMENTS, question, page)
        return row_id

    def _explanation(self, item: Item) -> str:
        last = self._improvements[-1]
        self._improvements[-1] = last._replace(explanation="\n".join(part for part in (last.explanation, item.piece.text) if part))
        return last.id

    def _practice(self, item: Item, page: int) -> str:
        self._outline.open(page)
        question = item.question or self._outline.section
        titled = item.part is Part.PRACTICE_TITLE and has_words(item.piece.text)
        if titled or not self._practices or self._practices[-1].question != question:
            row_id = f"practice-{question}-{1 + sum(1 for row in self._practices if row.question == question)}"
            above = without_markup(self._outline.current.heading.title) if self._outline.current else tr("Innovative practice")
            title, text = (as_label(item.piece.text), "") if titled else (above, item.piece.text)
            self._practices.append(InnovativePractice(row_id, question, self._outline.section, page, title, text))
            self._outline.insert(InsertKind.PRACTICE, question, page)
        else:
            last = self._practices[-1]
            self._practices[-1] = last._replace(text="\n".join(part for part in (last.text, item.piece.text) if part))
        return self._practices[-1].id

    def _figure(self, item: Item, page: int) -> str | None:
        node, text = item.node, item.piece.text
        if item.part is Part.CAPTION:
            marks = tuple(note_marks(text))
            completeness = "full" if item.kind == "table" else "none"
            title = as_label(item.short or text)
            spec = FigureSpec(node, int(item.number), title, item.kind, "", self._outline.section, page, "", completeness, (), marks)
            self._add_figure(spec, page)
        elif item.part is Part.SOURCE_LINE and node in self._figures:
            spec = self._figures[node]
            source = ". ".join(part.rstrip(".") for part in (spec.source, _SOURCE.sub("", as_label(text), count=1)) if part)
            self._figures[node] = spec._replace(source=source)
        elif item.part is Part.TABLE:
            if node not in self._figures:
                title = without_markup(self._outline.current.heading.title) if self._outline.current else tr("Table")
                self._add_figure(FigureSpec(node, 0, title, "table", "", self._outline.section, page, "", "full", (), ()), page)
            self._table(item)
        return node

    def _add_figure(self, spec: FigureSpec, page: int) -> None:
        self._outline.insert(InsertKind.FIGURE, spec.id, page)
        self._figures[spec.id] = spec._replace(section=self._outline.section)

    def _table(self, item: Item) -> None:
        """Place cells one after another in what is free of their row; one that would lie over another is as much narrower."""
        taken: set[tuple[int, int]] = set()
        height = len(item.piece.cells)
        for row, cells in enumerate(item.piece.cells, 1):
            column = 1
            for cell in cells:
                while (row, column) in taken:
                    column += 1
                most = range(1, min(cell.columns, _MOST_COLUMNS))
                columns = next((count for count in most if (row, column + count) in taken), max(1, len(most) + 1))
                rows = max(1, min(cell.rows, height + 1 - row))
                taken.update((r, c) for r in range(row, row + rows) for c in range(column, column + columns))
                if cell.text:
                    self._cells.append(Cell(item.node, row, column, cell.text, rows, columns, cell.header))
                column += columns

    def _indicator(self, item: Item, page: int) -> str:
        node = item.node
        if item.part is Part.INDICATOR_LABEL:
            label = as_label(item.piece.text)
            if item.piece.lines:
                self._outline.insert(InsertKind.INDICATOR, node, page)
            topic, section = as_label(item.short) or label, self._outline.section
            self._indicators[node] = Indicator(node, label, unit_of(label), topic, page, self._source(page), (), (section,))
            return node
        indicator = self._indicators.get(node)
        label = indicator.title if indicator else ""
        value = value_of(item.value)
        if indicator is not None and value.unit:
            change = value.unit == PERCENT and value.number.startswith(("+", "-"))
            of_label = unit_of(label)  # not the indicator's: its first value has put its own unit before that
            plain = value.unit == PERCENT or not of_label
            unit = PERCENT_CHANGE if change else value.unit if plain else f"{value.unit} {of_label}"
            self._indicators[node] = indicator._replace(unit=unit)
        area = self._recognised.identity.force if item.area == "force" else NATION
        start, end = period_of(label)
        status, note = ("stated", "") if value.number else ("not supplied", item.value)
        row = Observation(node, area, "", "", "", "", start, end, value.number, status, self._outline.section, note)
        self._observations.append(row)
        return f"{node}//{area}"

    def _note(self, item: Item, page: int) -> str:
        wanted = item.number or item.piece.mark
        number = int(wanted) if wanted.isdecimal() else len(self._notes) + 1
        mark = "" if str(number) == item.piece.mark else item.piece.mark
        section = self._outline.open(page).heading.id
        self._notes.append(Note(number, section, page, item.piece.text, mark))
        return section

    def _placed_figures(self) -> tuple[FigureSpec, ...]:
        """Return the figures; a table of which no cell has words is one that the report holds nothing of."""
        celled = {cell.figure for cell in self._cells}
        return tuple(spec if spec.id in celled else spec._replace(completeness="none") for spec in self._figures.values())

    def _placed_notes(self) -> tuple[Note, ...]:
        """Return the notes with the headings under which their marks stand."""
        where: dict[int, str] = {}
        for chapter in self._outline.sections():
            for section in chapter.walk():
                for finding in (block for block in section.blocks if isinstance(block, Finding)):
                    for mark in note_marks(" ".join((finding.text, *finding.bullets))):
                        where.setdefault(mark, section.id)
        for figure in self._figures.values():
            for mark in figure.notes:
                where.setdefault(mark, figure.section)
        placed = (note._replace(section=where.get(note.number, note.section)) for note in self._notes)
        return tuple(sorted(placed, key=lambda note: note.number))


def _all_text(piece: Piece) -> str:
    """Return the words of a piece, of a table those of its cells."""
    return piece.text or " ".join(cell.text for row in piece.cells for cell in row if cell.text)


def _with_text(row: InnovativePractice) -> InnovativePractice:
    """Return a practice of which nothing but its title was found with that as its text."""
    return row if row.text else row._replace(title=tr("Innovative practice"), text=literal(row.title))


def page_offset(document: Document) -> int:
    """Return by how much pages of the file are ahead of the numbers printed on them."""
    apart = [number - int(face.printed) for number, face in enumerate(document.pages, 1) if face.printed.isdecimal()]
    return max(set(apart), key=apart.count) if apart else 0
