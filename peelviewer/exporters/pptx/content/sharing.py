"""Contents below each other on one slide, sharing its room as they do on screen."""

from __future__ import annotations

from collections.abc import Sequence

from peelviewer.decks.base import BOTTOM
from peelviewer.decks.contents import Content
from peelviewer.decks.pages import GAP
from peelviewer.exporters.pptx.shapes import Board

from .forms import height_wanted, write_content


def write_contents(board: Board, contents: Sequence[Content]) -> None:
    """Write contents from the sheet's y down to where content ends."""
    sheet = board.sheet
    room = BOTTOM - sheet.y - GAP * (len(contents) - 1)
    heights = [height_wanted(board, content) for content in contents]
    y, total = sheet.y, sum(heights) or 1.0
    for content, height in zip(contents, heights, strict=True):
        share = room * height / total
        write_content(board, content, y, share)
        y += share + GAP
