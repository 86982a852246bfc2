"""Rows of which the report states no value: what it says instead, so that nothing looks measured."""

from __future__ import annotations

from .base import Panel
from .scene import Canvas


class Statement:
    """A name a row, with the reason why no value is shown."""

    form = "statement"

    @staticmethod
    def lay_out(panel: Panel, canvas: Canvas) -> None:
        """Lay the rows out from the canvas's y down, and leave y below them."""
        for line in panel.lines:
            top = canvas.y
            if line.name:
                canvas.paragraph(0, line.name, canvas.width, size=14, weight=600, spacing=20)
            canvas.paragraph(0, line.note or "No value is stated.", canvas.width, size=13, colour="muted", spacing=18)
            text = f"{line.name}: no value is stated. {line.note}".strip() if line.name else line.note
            canvas.spot(0, top, canvas.width, canvas.y - top, text)
            canvas.y += 8
