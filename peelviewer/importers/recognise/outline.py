"""Levels of headings by those that the file gives them: of web pages and Markdown, where the first is the document's title."""

from __future__ import annotations

from peelviewer.importers.recognised import Part

from .draft import Draft

_DEEPEST = 3


def level_by_outline(draft: Draft) -> None:
    """Give headings levels from 1: the highest in the file is 1, and none is more than one below the heading before it."""
    path: list[int] = []  # the file's levels of the headings that are open
    for index, item in list(draft.of(Part.HEADING)):
        while path and path[-1] >= item.level:
            path.pop()
        path.append(item.level)
        draft.change(index, level=min(len(path), _DEEPEST))
