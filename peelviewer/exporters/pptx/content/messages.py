"""Messages as text with their numbers beside them."""

from __future__ import annotations

from peelviewer.decks.contents import Messages
from peelviewer.decks.forms.messages import NUMBER, NUMBERS, letters
from peelviewer.exporters.pptx.shapes import Board, Para, Run, rule, text_box


def messages(board: Board, content: Messages, y: float, height: float) -> None:
    """Write a row a message in even rows, the number at its left."""
    size, _ = letters(content, board.sheet)
    step = height / len(content.texts)
    for index, text in enumerate(content.texts):
        number, top = content.first + index, y + index * step
        if index:
            rule(board.shapes, board.left, top, board.frame.room)
        figure = [Para((Run(str(number), NUMBER, True, "accent", serif=True),))]
        text_box(board.shapes, f"Number {number}", (board.left, top, NUMBERS, step), figure, "ctr")
        words = [Para((Run(text, size, serif=True),))]
        text_box(board.shapes, f"Message {number}", (board.left + NUMBERS, top, board.frame.room - NUMBERS, step), words, "ctr")
