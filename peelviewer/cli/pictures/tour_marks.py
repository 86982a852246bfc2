"""Marks that the tour makes to show them: in memory, and gone before the next picture."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from peelviewer.analysis.marking.anchoring import Span
from peelviewer.model.annotations import MarkColour
from peelviewer.model.report import Finding
from peelviewer.ui.documents.text_marks import cursor_over

if TYPE_CHECKING:
    from peelviewer.app import Program

NOTE = "Ask for this before the panel meets. Does the other force say the same?"
LONGEST = 12
"""Words of a paragraph that are marked."""


@contextmanager
def marked(program: Program) -> Iterator[None]:
    """Have marks in the section that is read for as long as a picture is taken."""
    mark_some(program)
    yield
    forget_marks(program)


def mark_some(program: Program) -> None:
    """Highlight in the section that is read, write to one mark, put a bookmark, and select words so that the bar stands at them."""
    marks, place = program.window.marks, program.workspace.place
    findings = [block for section in place.section.walk() for block in section.blocks if isinstance(block, Finding)]
    colours = list(MarkColour)
    for number, finding in enumerate(findings[:5]):
        if not _select(program, finding):
            continue
        if number == 1:
            marks.reading.annotate()
            uid = program.workspace.annotations.all()[-1].uid
            program.workspace.annotations.write(uid, NOTE)
            marks.reading.close_card()
        elif number < 4:
            marks.reading.highlight(colours[number])
        else:
            marks.reading.offer(focused=True)
    marks.show_notes()
    program.window.companion.refresh()


def _select(program: Program, finding: Finding) -> bool:
    """Select the first words of a paragraph."""
    marks, text = program.window.marks.reading, program.window.reading.text
    report_text = program.workspace.annotations.marks_of(program.workspace.place.report).text
    whole = report_text.whole(finding.number)
    if whole is None or text.chapter is None:
        return False
    words = report_text.text[whole.start : whole.end].split(" ")[:LONGEST]
    spans = marks.shown.spans(Span(whole.start, whole.start + len(" ".join(words))))
    if spans:
        text.setTextCursor(cursor_over(text, (spans[0][0], spans[-1][1])))
    return bool(spans)


def forget_marks(program: Program) -> None:
    """Take out what was marked."""
    annotations = program.workspace.annotations
    program.window.marks.reading.hide_bar()
    annotations.remove([mark.uid for mark in annotations.all()])
    program.window.companion.turn_to(0)
