"""Which judged heading each item falls under."""

from __future__ import annotations

from peelviewer.importers.recognised import Part

from .draft import Draft


def assign_questions(draft: Draft) -> None:
    """Give each item the id of the nearest judged heading above it: of its section, else of its chapter; else the chapter's own."""
    judged = {item.node for item in draft.finished() if item.part is Part.GRADE and item.grade}
    chapter = section = ""
    for index, item in enumerate(draft.items):
        if item.part is Part.HEADING and item.level == 1:
            chapter, section = item.node, ""
        elif item.part is Part.HEADING and item.level == 2:
            section = item.node if item.node in judged else ""
        draft.change(index, question=section or chapter)
