"""Where what has an id stands in a chapter's document."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock

from .document import NOTE, ChapterDocument
from .document_text import note_numbers

Span = tuple[int, int]


class Blocks:
    """The blocks of a chapter by what they show; made in one walk over them."""

    def __init__(self, document: ChapterDocument) -> None:
        self._document = document
        self._first: dict[str, QTextBlock] = {}
        self._marks: dict[int, Span] = {}
        block = document.document.begin()
        while block.isValid():
            self._take(block)
            block = block.next()

    def _take(self, block: QTextBlock) -> None:
        document = self._document
        finding = document.finding_at(block)
        names = [document.figure_at(block)]
        names += [part.id for part in (document.heading_at(block), document.area_at(block)) if part]
        names += [finding.number, *finding.errata] if finding else []
        names += [f"note-{block.userState() - NOTE}"] if document.is_note(block) else []
        for name in names:
            self._first.setdefault(name, block)

    def block(self, kind: str, name: str) -> QTextBlock | None:
        """Return the block of a node by its kind and id; None where the chapter as it is shown has none.

        A caveat stands where its subject does, and an error in the paragraph that has it, or under its heading.
        """
        names = [name]
        if kind == "caveat":
            names = [scope for caveat in self._document.report.caveats if caveat.id == name for scope in caveat.scope]
        elif kind == "erratum":
            names += [place for e in self._document.report.errata if e.id == name for place in (e.subject, e.section)]
        return next((self._first[anchor] for anchor in names if anchor and anchor in self._first), None)

    def span(self, kind: str, name: str) -> Span | None:
        """Return between which positions a node stands; a note that is closed stands at its mark."""
        block = self.block(kind, name)
        if block is None:
            return self._mark(int(name.removeprefix("note-"))) if kind == "note" else None
        last = block
        while last.next().isValid() and self._goes_on(block, last.next()):
            last = last.next()
        return block.position(), last.position() + last.length() - 1

    def _goes_on(self, first: QTextBlock, block: QTextBlock) -> bool:
        """Whether a block belongs to what begins with another: a paragraph's bullets, all of a figure."""
        document = self._document
        if document.figure_at(first):
            return block.userState() == -1
        finding = document.finding_at(first)
        return finding is not None and not document.is_note(block) and document.finding_of(block) is finding

    def _mark(self, number: int) -> Span | None:
        if not self._marks:
            block = self._document.document.begin()
            while block.isValid():
                for number_there, *mark in note_numbers(block):
                    self._marks.setdefault(number_there, (mark[0], mark[1]))
                block = block.next()
        return self._marks.get(number)
