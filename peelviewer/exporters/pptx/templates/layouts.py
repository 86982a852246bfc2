"""Which of a template's layouts a deck fills, and where their content has its room."""

from __future__ import annotations

from typing import Any, NamedTuple

from peelviewer.wording import tr

TITLES = ("title", "ctrTitle")
BODIES = ("body", "obj", None)  # a placeholder without a type takes any content
_FURNITURE = ("dt", "ftr", "sldNum")
LEAST_WIDTH, LEAST_HEIGHT = 0.5, 0.4
"""The least room of content, as shares of the slide."""
_LOWER, _LOWEST = 0.75, 0.96  # where feet are looked for, and how far down content reaches at most
_BELOW_TITLE = (0.06, 0.27, 0.88, 0.6)
Room = tuple[float, float, float, float]
"""Left, top, width and height."""


class NoLayoutError(ValueError):
    """A template has no layout that slides could fill; the message says why, *remedy* what to do."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(what)
        self.remedy = remedy


class Layouts(NamedTuple):
    """The layouts of the first slide, of words and of everything else, and the room of content in shares of the slide."""

    opening: Any
    content: Any
    title: Any
    room: Room


def chosen_layouts(presentation: Any) -> Layouts:
    """Return the layouts that a deck fills: those of PowerPoint's own kinds, else those with fitting placeholders. Raises NoLayoutError."""
    every = [layout for master in presentation.slide_masters for layout in master.slide_layouts]
    if not every:
        raise NoLayoutError(tr("the template has no layouts"), tr("Add a layout with a title in PowerPoint: View, Slide Master."))
    titled = [layout for layout in every if _kinds(layout, TITLES)]
    if not titled:
        raise NoLayoutError(tr("no layout of the template has a title"), tr("Add a title to a layout in PowerPoint: View, Slide Master."))
    title = _of_type(titled, "titleOnly") or min(titled, key=lambda layout: len(_others(layout)))
    words = [layout for layout in titled if len(_others(layout)) == 1 and _kinds(layout, BODIES)]
    content = _of_type(words, "obj") or _of_type(words, "tx") or (words[0] if words else title)
    opening = _of_type(titled, "title") or next((layout for layout in titled if _kinds(layout, ("ctrTitle",))), title)
    return Layouts(opening, content, title, _room(presentation, content))


def _of_type(layouts: list[Any], kind: str) -> Any:
    return next((layout for layout in layouts if layout._element.get("type") == kind), None)


def _kinds(layout: Any, kinds: tuple[str | None, ...]) -> list[Any]:
    return [shape for shape in layout.placeholders if shape._element.ph.get("type") in kinds]


def _others(layout: Any) -> list[Any]:
    """Return the placeholders besides title and furniture."""
    return [shape for shape in layout.placeholders if shape._element.ph.get("type") not in (*TITLES, *_FURNITURE)]


def _room(presentation: Any, layout: Any) -> Room:
    """Return where the layout's words go, but not below where its footer, date or number begins."""
    width, height = presentation.slide_width, presentation.slide_height
    placed = [shape for shape in layout.placeholders if None not in (shape.left, shape.top, shape.width, shape.height)]
    body = next((shape for shape in placed if shape._element.ph.get("type") in BODIES), None)
    left, top, wide, high = _BELOW_TITLE
    if body is not None:
        left, top, wide, high = body.left / width, body.top / height, body.width / width, body.height / height
    feet = [shape.top / height for shape in placed if shape._element.ph.get("type") in _FURNITURE and shape.top / height > _LOWER]
    return max(0.0, left), max(0.0, top), min(wide, 1 - max(0.0, left)), min(top + high, *feet, _LOWEST) - top
