"""Make shapes larger or smaller with their letters, lines and spaces, as PowerPoint does when a slide gets another size."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from lxml import etree

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_LETTERS = {
    "rPr": ("sz",), "defRPr": ("sz",), "endParaRPr": ("sz",), "ln": ("w",), "bodyPr": ("lIns", "tIns", "rIns", "bIns"),
    "spcPts": ("val",), "tab": ("pos",), "tcPr": ("marL", "marR", "marT", "marB"), "pPr": ("marL", "indent"),
    **{f"lvl{level}pPr": ("marL", "indent") for level in range(1, 10)},
    **{edge: ("w",) for edge in ("lnL", "lnR", "lnT", "lnB")},
}  # fmt: skip
_WHOLE_POINTS = {"rPr", "defRPr", "endParaRPr"}


class Scale(NamedTuple):
    """How much wider and higher, and how far to the right and down (in the format's units) after that."""

    x: float
    y: float
    right: float = 0.0
    down: float = 0.0

    @property
    def letters(self) -> float:
        """How much larger letters get."""
        return min(self.x, self.y)


def scale_shapes(shapes: Iterable[Any], by: Scale) -> None:
    """Scale shapes that stand on a slide, layout or master itself; what is in a group follows it."""
    for shape in shapes:
        for place in _places(shape):
            _move(place, by, keeps_shape=shape.tag == f"{_P}pic")
        for column in shape.iter(f"{_A}gridCol"):
            column.set("w", str(round(int(column.get("w")) * by.x)))
        for row in shape.iter(f"{_A}tr"):
            row.set("h", str(round(int(row.get("h")) * by.y)))
        scale_letters(shape, by.letters)


def scale_letters(element: Any, factor: float) -> None:
    """Scale the sizes of letters, lines and spaces in an element; letters to half points, as the program shows them."""
    for part in element.iter("*"):
        name = etree.QName(part).localname
        for attribute in _LETTERS.get(name, ()):
            value = part.get(attribute)
            if value is not None and value.lstrip("-").isdigit():
                scaled = int(value) * factor
                part.set(attribute, str(round(scaled / 50) * 50 if name in _WHOLE_POINTS else round(scaled)))


def bottom(shape: Any) -> int:
    """Return where a shape ends, in the format's units; 0 where its layout says."""
    for place in _places(shape):
        return int(place.find(f"{_A}off").get("y")) + int(place.find(f"{_A}ext").get("cy"))
    return 0


def _places(shape: Any) -> Iterable[Any]:
    """Return the element that places a shape, where it has one: else it is where its layout says."""
    for path in (f"{_P}spPr/{_A}xfrm", f"{_P}grpSpPr/{_A}xfrm", f"{_P}xfrm"):
        found = shape.find(path)
        if found is not None:
            yield found


def _move(place: Any, by: Scale, *, keeps_shape: bool) -> None:
    offset, size = place.find(f"{_A}off"), place.find(f"{_A}ext")
    x, y, width, height = int(offset.get("x")), int(offset.get("y")), int(size.get("cx")), int(size.get("cy"))
    new_x, new_y, new_width, new_height = x * by.x, y * by.y, width * by.x, height * by.y
    if keeps_shape:
        new_width, new_height = width * by.letters, height * by.letters
        new_x, new_y = new_x + (width * by.x - new_width) / 2, new_y + (height * by.y - new_height) / 2
    offset.set("x", str(round(new_x + by.right)))
    offset.set("y", str(round(new_y + by.down)))
    size.set("cx", str(round(new_width)))
    size.set("cy", str(round(new_height)))
