"""Lists and notes: every line of one begins where its first words do."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QTextBlock, QTextDocument

from peelviewer import app
from peelviewer.views.reading.companion.companion import NOTES
from tests.programs import Opener


@pytest.fixture
def program(open_program: Opener) -> app.Program:
    return open_program(section="introduction")


def hanging(document: QTextDocument) -> Iterator[tuple[QTextBlock, str]]:
    """Give the paragraphs whose first line stands out, with the mark it begins with."""
    document.documentLayout().documentSize()
    block = document.begin()
    while block.isValid():
        if block.blockFormat().textIndent() < 0:
            yield block, block.text().partition("\t")[0]
        block = block.next()


def edges(block: QTextBlock) -> set[float]:
    """Return where the lines of a paragraph begin, the first one after its mark."""
    document, layout = block.document(), block.layout()
    assert document is not None
    document.documentLayout().blockBoundingRect(block)
    starts = [block.text().index("\t") + 1, *(layout.lineAt(index).textStart() for index in range(1, layout.lineCount()))]
    return {layout.lineAt(index).cursorToX(start)[0] for index, start in enumerate(starts)}  # type: ignore[index]


@pytest.mark.parametrize("zoom", [1.0, 1.3])
@pytest.mark.parametrize(("section", "marks"), [("introduction", {"•"}), ("q2", {"1", "2", "•"})])
def test_lists_of_the_text(program: app.Program, section: str, marks: set[str], zoom: float) -> None:
    program.workspace.appearance.set_zoom(zoom)
    program.workspace.open(section)
    document = program.window.reading.text.chapter
    assert document is not None
    found = list(hanging(document.document))
    assert {mark for _, mark in found} == marks
    assert [block.text() for block, _ in found if len(edges(block)) > 1] == []


def test_notes_of_the_companion(program: app.Program) -> None:
    program.workspace.open("q2")
    companion = program.window.companion
    companion.turn_to(NOTES)
    found = list(hanging(companion.page.document()))
    assert found
    assert all(mark.isdigit() for _, mark in found)
    assert [block.text() for block, _ in found if len(edges(block)) > 1] == []
