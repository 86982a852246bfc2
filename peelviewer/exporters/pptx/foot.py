"""The placeholders at a slide's foot, which python-pptx leaves out: source and number."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from .shapes import Para, Run, write_into

_FIELD = "{C1FF6DA9-008F-8B48-92A6-B652298478BF}"


def placeholder(slide: Any, layout: Any, kind: str, text: str) -> Any:
    """Give a slide the footer ("ftr") or the slide number ("sldNum") of its layout, and return it."""
    model = next(shape._element for shape in layout.placeholders if shape._element.ph.get("type") == kind)
    element = deepcopy(model)
    element.nvSpPr.cNvPr.set("id", str(slide.shapes._next_shape_id))
    slide.shapes._spTree.append(element)
    shape = slide.shapes[-1]
    write_into(shape.text_frame, [Para((Run(line, 0),)) for line in text.split("\n")])
    if kind == "sldNum":
        count(shape.text_frame)
    return shape


def count(frame: Any) -> None:
    """Make a text the number that the program showing it counts."""
    run = frame.paragraphs[0]._p.r_lst[0]
    run.tag = run.tag[:-1] + "fld"
    run.set("id", _FIELD)
    run.set("type", "slidenum")
