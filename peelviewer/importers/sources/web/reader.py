"""The text blocks of a web page, from the parser's events alone: no tree is made, so that no depth of nesting matters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from . import elements
from .elements import BLOCKS, BY_TAG, NOT, UNSEEN_BY_READER

_LONGEST_ADDRESS = 2000
_LINKS = ("https://", "http://")


class WebRun(NamedTuple):
    """Words in one style, and how sure it is that they are not the report's.

    *link* is an address of the web, *target* the id that a link leads to, *anchor* counts links; *said* is a link's class and role.
    """

    text: str
    bold: bool = False
    italic: bool = False
    raised: bool = False
    link: str = ""
    target: str = ""
    anchor: int = 0
    said: str = ""
    furniture: int = NOT


class Place(NamedTuple):
    """Where words stand: what all elements around them make of them.

    *furniture* is how sure it is that they are not the report's; *owner* counts elements with an id, *item* list items, *cell* cells of
    tables; *depth* is that of lists; *hint* has the classes of the block, *box* those of the box around it.
    """

    tag: str = "body"
    furniture: int = NOT
    main: bool = False
    frame: int = 0
    depth: int = 0
    item: int = 0
    quoted: bool = False
    table: int = 0
    cell: int = 0
    owner: int = 0
    hint: str = ""
    box: str = ""
    drawing: bool = False
    bold: bool = False
    italic: bool = False
    raised: bool = False
    link: str = ""
    target: str = ""
    anchor: int = 0
    said: str = ""


class Block(NamedTuple):
    """The words between two edges of blocks: lines as the page breaks them, their place, and the ids that begin in them.

    A picture is a block of its own, with its words for those who cannot see it.
    """

    lines: tuple[tuple[WebRun, ...], ...]
    place: Place
    anchors: tuple[int, ...] = ()
    picture: str = ""

    @property
    def text(self) -> str:
        """Its words, with single spaces."""
        return " ".join("".join(run.text for line in self.lines for run in (*line, WebRun(" "))).split())


class CellShape(NamedTuple):
    """A cell of a table: its table, row (from 1), how much it fills, and whether it is a heading."""

    table: int
    row: int
    rows: int
    columns: int
    header: bool


class PageReader:
    """The target of a parser: gathers blocks, tables, ids and what a page has that is no text."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.cells: dict[int, CellShape] = {}
        self.nested: set[int] = set()
        """Tables that hold other tables, or headings within a cell: they set out the page and have no values."""
        self.table_hints: dict[int, str] = {}
        self.ids: dict[str, int] = {}
        self.owners: list[int] = [0]
        self.title = ""
        self.addresses: dict[str, str] = {}
        self.comments: list[str] = []
        self.had: set[str] = set()
        self._stack: list[tuple[str, Place]] = [("", Place())]
        self._lines: list[list[WebRun]] = [[]]
        self._place: Place | None = None
        """The place of the words so far: of those that are the report's, where there are any."""
        self._pictures: list[Block] = []
        self._anchors: list[int] = []
        self._rows: dict[int, int] = {}
        self._counts = dict.fromkeys(("table", "item", "frame", "anchor", "cell"), 0)
        self._silent = 0

    # What the parser calls

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take the start of an element."""
        parent = self._stack[-1][1]
        if self._silent or tag in elements.UNSEEN:
            self._silent += 1
            self._note_had(tag, attributes)
            self._stack.append((tag, parent))
            return
        self._note_had(tag, attributes)
        if tag in BLOCKS:
            self._flush()
        place = parent if tag in elements.NEVER_AROUND else self._inside(tag, attributes, parent)
        self._stack.append((tag, place))
        if tag == "br":
            self._lines.append([])
        elif tag == "img":
            self._picture(attributes, place)

    def end(self, tag: str) -> None:
        """Take the end of an element, which the parser gives for every start."""
        if len(self._stack) < 2:
            return
        if self._silent:
            self._silent -= 1
        elif tag in BLOCKS:
            self._flush()
        self._stack.pop()

    def data(self, text: str) -> None:
        """Take words."""
        if self._silent:
            return
        tag, place = self._stack[-1]
        if tag == "title" and not place.drawing:
            self.title += text
            return
        if text.strip() and (self._place is None or self._place.furniture > place.furniture):
            self._place = place
        style = (place.bold, place.italic, place.raised, place.link, place.target, place.anchor, place.said, place.furniture)
        self._lines[-1].append(WebRun(text, *style))

    def comment(self, text: str) -> None:
        """Take a comment: a browser writes there where it saved a page from."""
        if len(self.comments) < 20:
            self.comments.append(text[:_LONGEST_ADDRESS])

    def pi(self, target: str, data: str | None = None) -> None:
        """Take a processing instruction, which says nothing to a reader."""

    def close(self) -> PageReader:
        """Return what was gathered."""
        self._flush()
        return self

    # How places follow from elements

    def _inside(self, tag: str, attributes: Mapping[str, str], parent: Place) -> Place:
        changes: dict[str, object] = dict(self._styled(tag, attributes, parent))
        classes, style = elements.classes_of(attributes), elements.style_of(attributes)
        if tag in ("main", "article") or attributes.get("role", "") == "main":
            changes.update(main=True, furniture=NOT if parent.furniture < BY_TAG else parent.furniture)
        elif elements.is_hidden(tag, classes, style, attributes) or tag in elements.EMBEDDED:
            changes.update(furniture=UNSEEN_BY_READER)
        else:
            changes.update(furniture=max(parent.furniture, elements.furniture(tag, classes, attributes, in_main=parent.main)))
        if tag == "svg":
            changes.update(drawing=True, furniture=max(parent.furniture, BY_TAG))
        if tag in BLOCKS:
            changes.update(self._block(tag, classes, parent))
        if elements.is_frame(tag, classes, style, attributes, in_main=parent.main) and not elements.is_part_of(classes, parent.box):
            changes.update(frame=self._count("frame"), box=classes)
        changes.update(self._identified(tag, attributes, parent))
        changes.update(self._tabled(tag, attributes, parent))
        return parent._replace(**changes)  # type: ignore[arg-type]

    def _styled(self, tag: str, attributes: Mapping[str, str], parent: Place) -> Iterator[tuple[str, object]]:
        for name, on in zip(("bold", "italic", "raised"), elements.styles(tag, elements.style_of(attributes)), strict=True):
            if on:
                yield name, True
        if tag == "a":
            address = attributes.get("href", "").strip()[:_LONGEST_ADDRESS]
            yield "link", address if address.startswith(_LINKS) else ""
            yield "target", address.partition("#")[2]
            yield "anchor", self._count("anchor")
            marks = (attributes.get("role", ""), attributes.get("rel", ""), attributes.get("class", ""), attributes.get("title", ""))
            yield "said", " ".join(marks).lower()[: elements.LONGEST_ATTRIBUTE]

    def _block(self, tag: str, classes: str, parent: Place) -> dict[str, object]:
        changes: dict[str, object] = {"tag": tag, "hint": classes}
        if tag in ("ul", "ol", "dir", "menu"):
            changes.update(depth=parent.depth + 1, item=0)
        elif tag in ("li", "dd"):
            changes.update(item=self._count("item"), depth=max(parent.depth, 1))
        elif tag == "blockquote":
            changes.update(quoted=True)
        if tag in ("div", "p") and parent.tag in ("li", "td", "th", "dd", "dt", "figcaption", "caption"):
            changes.update(tag=parent.tag)
        return changes

    def _identified(self, tag: str, attributes: Mapping[str, str], parent: Place) -> dict[str, object]:
        name = attributes.get("id") or (attributes.get("name") if tag == "a" else None)
        if not name or len(name) > elements.LONGEST_ATTRIBUTE:
            return {}
        owner = len(self.owners)
        self.owners.append(parent.owner)
        self.ids.setdefault(name, owner)
        if tag in BLOCKS:
            return {"owner": owner}
        self._anchors.append(owner)
        return {}

    def _tabled(self, tag: str, attributes: Mapping[str, str], parent: Place) -> dict[str, object]:
        if tag == "table":
            if parent.table:
                self.nested.add(parent.table)
            table = self._count("table")
            if attributes.get("role", "") == "presentation":
                self.nested.add(table)
            self.table_hints[table] = elements.classes_of(attributes)
            return {"table": table, "cell": 0, "depth": 0, "item": 0}
        if tag == "tr":
            self._rows[parent.table] = self._rows.get(parent.table, 0) + 1
        elif tag in ("td", "th") and parent.table:
            cell = self._count("cell")
            row = self._rows.setdefault(parent.table, 1)
            span = (_span(attributes.get("rowspan", "")), _span(attributes.get("colspan", "")))
            self.cells[cell] = CellShape(parent.table, row, *span, header=tag == "th")
            return {"cell": cell, "tag": tag}
        elif tag in elements.HEADINGS and parent.cell and not self.cells[parent.cell].header:
            self.nested.add(parent.table)
        return {}

    # What is gathered

    def _count(self, what: str) -> int:
        self._counts[what] += 1
        return self._counts[what]

    def _flush(self) -> None:
        """End the block of words so far, if it has any."""
        lines = tuple(tuple(line) for line in self._lines if any(run.text.strip() for run in line))
        if lines and self._place is not None:
            self.blocks.append(Block(lines, self._place, tuple(self._anchors)))
            self._anchors = []
        self.blocks.extend(self._pictures)
        self._lines, self._place, self._pictures = [[]], None, []

    def _picture(self, attributes: Mapping[str, str], place: Place) -> None:
        """Take a picture: by its words and its file's name, which is never opened."""
        if _is_dot(attributes):
            self.had.add("dots")
            return
        name = attributes.get("src", "").split("?")[0].rsplit("/", 1)[-1][:100]
        if attributes.get("src", "").startswith("data:"):
            name = ""
        words = " ".join(attributes.get("alt", "").split())[:_LONGEST_ADDRESS]
        hint = " ".join(part for part in (elements.classes_of(attributes), place.hint) if part)
        self.had.add("pictures")
        lines = ((WebRun(words, furniture=place.furniture),),) if words else ()
        # One in the middle of words stands after them.
        self._pictures.append(Block(lines, place._replace(tag="img", hint=hint), (), name or "picture"))

    def _note_had(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "meta":
            self._meta(attributes)
        elif tag == "link" and attributes.get("rel", "").lower() == "canonical":
            self.addresses.setdefault("canonical", attributes.get("href", "").strip())
        elif tag == "script" or any(name.startswith("on") for name in attributes):
            self.had.add("scripts")
        elif tag in elements.EMBEDDED:
            self.had.add("embedded")
        elif tag in ("input", "textarea", "select"):
            if self._stack[-1][1].main or attributes.get("type", "") not in ("search", "hidden"):
                self.had.add("forms")
        elif tag in ("a", "area") and attributes.get("href", "").strip().lower().startswith(("javascript:", "data:", "file:", "vbscript:")):
            self.had.add("odd links")
        elif tag == "svg":
            self.had.add("drawings")

    def _meta(self, attributes: Mapping[str, str]) -> None:
        if attributes.get("http-equiv", "").lower() == "refresh":
            self.had.add("refresh")
        name = attributes.get("property", attributes.get("name", "")).lower()
        if name in ("og:url", "og:title", "article:published_time"):
            self.addresses.setdefault(name, attributes.get("content", "").strip()[:_LONGEST_ADDRESS])


def _span(text: str) -> int:
    return min(max(int(text), 1), 1000) if text.isascii() and text.isdigit() and len(text) < 5 else 1


def _is_dot(attributes: Mapping[str, str]) -> bool:
    """Return whether a picture is a dot that only tells that somebody looked at the page."""
    return all(attributes.get(side, "").strip() in ("0", "1") for side in ("width", "height"))
