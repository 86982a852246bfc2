"""Headings with what stands under them, while a report is being put together."""

from __future__ import annotations

from peelviewer.importers.recognise.words import without_marks
from peelviewer.importers.recognised import Item
from peelviewer.model.report import OVERVIEW, Block, Finding, Insert, InsertKind, Section
from peelviewer.text.plain import note_marks

_KINDS = {1: "chapter", 2: "section", 3: ""}
_DEEPEST = 3
_NO_WORDS = "–"  # stands for a heading of signs alone


class Draft:
    """A heading and its blocks so far."""

    def __init__(self, heading: Section) -> None:
        self.heading = heading
        self.blocks: list[Block] = []
        self.children: list[Draft] = []
        self.last = 0

    def section(self) -> Section:
        """Return the section with everything below it, and the page on which all of that ends."""
        children = tuple(child.section() for child in self.children)
        last = max([self.last, *(child.last for child in children)])
        ends = last if self.heading.page and last >= self.heading.page else 0
        return self.heading._replace(blocks=tuple(self.blocks), children=children, last=ends)


class Outline:
    """Takes headings and blocks in reading order; counts findings as the dataset's reader does."""

    def __init__(self, title: str) -> None:
        self._title = title
        self.chapters: list[Draft] = []
        self._middle: Draft | None = None
        self.current: Draft | None = None
        self._count = 0
        self._waiting_marks = ""
        self._spoken: Draft | None = None  # what the last finding stands in

    @property
    def section(self) -> str:
        """The id of the heading that stands above what comes next, empty before the first."""
        return self.current.heading.id if self.current else ""

    @property
    def chapter(self) -> Section | None:
        """The chapter's heading, None before the first."""
        return self.chapters[-1].heading if self.chapters else None

    def heading(self, item: Item, page: int) -> None:
        """Begin a heading; marks of notes in it wait for the first finding below, as titles hold none."""
        title = _line(item.piece.text) or _NO_WORDS
        level = min(max(item.level, 1), _DEEPEST) if self.chapters else 1
        kind = item.kind if level < _DEEPEST and item.kind else _KINDS[level]
        if kind in (OVERVIEW,) and any(chapter.heading.kind == OVERVIEW for chapter in self.chapters):
            kind = _KINDS[level]
        self.carry(item.piece.text)
        number = (item.number or self._free_number(title)) if level == 1 else ""
        short = _line(item.short) or title
        section = Section(
            item.node, title, short if level < _DEEPEST else title, level, page, kind, number, starts_there=level == _DEEPEST and page > 0
        )
        self._begin(Draft(section))

    def carry(self, text: str) -> None:
        """Let the marks of notes in a text that is shown without them stand at the end of the next finding."""
        self._waiting_marks += "".join(f"[^{mark}]" for mark in note_marks(text))

    def settle(self) -> None:
        """Place marks that no finding came after: at the end of the last one."""
        if not self._waiting_marks:
            return
        if self._spoken is None:
            self.finding("", 0)
            return
        blocks = self._spoken.blocks
        at = max(index for index, block in enumerate(blocks) if isinstance(block, Finding))
        last = blocks[at]
        assert isinstance(last, Finding)  # noqa: S101 it was looked for
        blocks[at] = last._replace(text=last.text + self._waiting_marks)

    def _free_number(self, title: str) -> str:
        """Return a letter for a chapter that has no number, the first of its title that is free."""
        taken = {chapter.heading.number for chapter in self.chapters}
        letters = [letter.upper() for letter in title if letter.isascii() and letter.isalpha()]
        return next((letter for letter in letters if letter not in taken), f"{(letters or ['A'])[0]}{len(taken)}")

    def _begin(self, draft: Draft) -> None:
        level = draft.heading.level
        if level == 1:
            self.chapters.append(draft)
            self._middle = None
            self._count = 0
        elif level == _DEEPEST and self._middle is not None:
            self._middle.children.append(draft)
        else:
            self.chapters[-1].children.append(draft)
            self._middle = draft if level == 2 else self._middle
        self.current = draft

    def open(self, page: int) -> Draft:
        """Return the heading that is open; text before the first stands under the report's title."""
        if self.current is None:
            self._begin(Draft(Section("opening", self._title, self._title, 1, page, "chapter", "0")))
        return self.chapters[-1] if self.current is None else self.current

    def reached(self, page: int) -> None:
        """Know that what stands under the heading that is open goes on to a page."""
        if self.current is not None:
            self.current.last = max(self.current.last, page)

    def finding(self, text: str, page: int, form: str = "") -> str:
        """Add a finding, and return its number."""
        draft = self.open(page)
        self._count += 1
        number = f"{self.chapters[-1].heading.number}.{self._count}"
        text, self._waiting_marks = text + self._waiting_marks, ""
        self._spoken = draft
        draft.blocks.append(Finding(number, text, page=page if page != draft.heading.page else 0, form=form))
        return number

    def bullet(self, text: str, page: int) -> str:
        """Add a bullet to the finding before it, and return that one's number; without one it is a finding of its own."""
        draft = self.open(page)
        last = draft.blocks[-1] if draft.blocks else None
        if not isinstance(last, Finding):
            return self.finding(text, page)
        draft.blocks[-1] = last._replace(bullets=(*last.bullets, text))
        return last.number

    def insert(self, kind: InsertKind, target: str, page: int) -> None:
        """Add a figure, indicator, judgment, improvements or practice; the same stands under a heading but once."""
        draft = self.open(page)
        if not any(isinstance(block, Insert) and (block.kind, block.target) == (kind, target) for block in draft.blocks):
            draft.blocks.append(Insert(kind, target))

    def sections(self) -> tuple[Section, ...]:
        """Return the chapters."""
        return tuple(chapter.section() for chapter in self.chapters)


def _line(text: str) -> str:
    """Return inline Markdown as plain words on one line."""
    return " ".join(without_marks(text).split())
