"""What a source gives of a file: its lines, the pieces that they form in reading order, and what was left out of it.

A line is what the ledger counts: each stands in one piece or in the furniture (running heads, page numbers, a site's menus). Measures are
points from a page's top left corner as it is seen; pages are the file's, from 1, and 0 where the file has none.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Region(NamedTuple):
    """Where something stands on a page, in points from its top left corner."""

    left: float
    top: float
    right: float
    bottom: float


class Run(NamedTuple):
    """Words of a line in one style; *raised* ones are smaller and above the line, as a note's mark is; *link* is an address of the web."""

    text: str
    bold: bool = False
    italic: bool = False
    raised: bool = False
    link: str = ""


class Line(NamedTuple):
    """A line of a page, of a text file, or a block of a web page; *number* counts from 1 through the file in reading order.

    *size* is the height of most of its letters in points (0 where the file has none); *tag* what the file calls it ("h2", "li", "td", "").
    """

    number: int
    runs: tuple[Run, ...]
    page: int = 0
    region: Region | None = None
    size: float = 0.0
    tag: str = ""

    @property
    def text(self) -> str:
        """Its words without styles."""
        return "".join(run.text for run in self.runs)

    @property
    def bold(self) -> bool:
        """Whether all of its letters are bold."""
        return all(run.bold or not run.text.strip() for run in self.runs) and any(run.bold for run in self.runs)


class PieceKind(StrEnum):
    """What the form of a piece says it is; what it means is for a layout to recognise."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    QUOTATION = "quotation"
    TABLE = "table"
    NOTE = "note"
    CAPTION = "caption"
    SOURCE_LINE = "source"
    PICTURE = "picture"


class Cell(NamedTuple):
    """A cell of a table: its words, and how many rows and columns it fills."""

    text: str
    rows: int = 1
    columns: int = 1
    header: bool = False


class Piece(NamedTuple):
    """A heading, paragraph, bullet, table, note: whole, across lines and pages.

    *text* is the dataset's inline Markdown, with the marks of notes as ``[^7]``; *lines* are the numbers of the lines in it; *level* is a
    heading's from 1 (0 elsewhere), a bullet's depth from 1; *frame* numbers the box that it stands in, 0 where it stands in none; *mark*
    is a note's as printed; *hint* what the file says of it beyond its form (the words of a class or of an alternative text); *doubts* says
    in plain words what is not sure of its reading.
    """

    kind: PieceKind
    text: str
    lines: tuple[int, ...]
    page: int = 0
    last_page: int = 0
    region: Region | None = None
    level: int = 0
    size: float = 0.0
    frame: int = 0
    cells: tuple[tuple[Cell, ...], ...] = ()
    mark: str = ""
    hint: str = ""
    doubts: tuple[str, ...] = ()

    @property
    def file_name(self) -> str:
        """What a picture's file is called, of a page of the web."""
        return self.hint.rpartition(" ")[2] if self.kind is PieceKind.PICTURE else ""


class Remark(NamedTuple):
    """What was left out of a file, mended in it or cannot be known of it, in the reader's words; *serious* ones put the whole in doubt."""

    text: str
    serious: bool = False


class PageFace(NamedTuple):
    """A page of the file: its width and height in points as seen, and the number printed on it ("" where there is none)."""

    width: float
    height: float
    printed: str = ""


class Document(NamedTuple):
    """A file as read: what it is, its lines and pieces, the numbers of the lines that are furniture, and remarks.

    *format* is the id of its source ("pdf", "web page", "text"), *checksum* the SHA-256 of its bytes in hexadecimal, *title* and *address*
    what the file says of itself ("" where it does not).
    """

    name: str
    format: str
    checksum: str
    lines: tuple[Line, ...]
    pieces: tuple[Piece, ...]
    furniture: frozenset[int] = frozenset()
    pages: tuple[PageFace, ...] = ()
    remarks: tuple[Remark, ...] = ()
    title: str = ""
    address: str = ""

    def text_of(self, number: int) -> str:
        """Return the words of a line by its number."""
        return self.lines[number - 1].text


class ImportRefusal(Exception):
    """A file is not read: what is wrong with it, and what to do, each a sentence for the reader."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(f"{what} {remedy}")
        self.what, self.remedy = what, remedy
