"""An invented import with every part that a report has, as a layout would give it."""

from __future__ import annotations

from typing import Any

from peelviewer.importers.recognised import Identity, Item, Part, Recognised, Status
from peelviewer.importers.stream import Cell, Document, PageFace, Piece, PieceKind, Region

DOUBT = "Read as “particu1ar”: perhaps another letter."
DOCUMENT = Document(
    "mistshire ŵ.pdf",
    "pdf",
    "ab" * 32,
    (),
    (),
    frozenset({1, 2}),
    (PageFace(595, 842), PageFace(595, 842, "1"), PageFace(595, 842, "2"), PageFace(595, 842, "3")),
)
IDENTITY = Identity("PEEL: Police effectiveness 2016", "An inspection of Mistshire Police", "mistshire", "Mistshire Police", 2016, "2016",
                    "effectiveness", "HMIC", "", "", "")  # fmt: skip


def invented() -> Recognised:
    """Return the import; its lines are numbered from 3 in reading order."""
    table = ((Cell("Force", header=True), Cell("Calls", header=True)), (Cell("Mistshire"), Cell("120[^2]")))
    drawn = [
        _item("PEEL: Police effectiveness 2016", Part.TITLE_PAGE, 1),
        _item("Overview", Part.HEADING, 2, level=1, kind="overview", node="overview"),
        _item("Good", Part.GRADE, 2, node="overall", question="overview", grade="good"),
        _item("The force is good[^1] at what it does.", Part.FINDING, 2, question="overview"),
        _item("Some words of a note.", Part.NOTE, 2, number="1", mark="1"),
        _item("Protecting people", Part.HEADING, 3, level=1, kind="question", node="q1"),
        _item("Requires improvement", Part.GRADE, 3, node="q1", question="q1", grade="requires improvement", doubts=(DOUBT,)),
        _item("It looks at:", Part.FINDING, 3, question="q1"),
        _item("calls that wait;", Part.BULLET, 3, question="q1"),
        _item("visits that do not.", Part.BULLET, 3, question="q1"),
        _item("Calls", Part.HEADING, 3, level=2, kind="section", node="q1-calls"),
        _item("An officer said so.", Part.QUOTATION, 3, question="q1"),
        _item("Figure 1: Calls by force", Part.CAPTION, 3, node="fig-1", number="1", kind="table"),
        Item(Piece(PieceKind.TABLE, "Force Calls Mistshire 120", (), 3, 3, cells=table), Part.TABLE, node="fig-1", question="q1"),
        _item("Words of another note.", Part.NOTE, 3, number="2", mark="2"),
        _item("Calls that were answered", Part.INDICATOR_LABEL, 3, node="calls"),
        _item("93%", Part.INDICATOR_VALUE, 3, node="calls", area="force", value="93%", doubts=(DOUBT,)),
        _item("The force should answer particu1ar calls.", Part.AREA_FOR_IMPROVEMENT, 4, question="q1", doubts=(DOUBT,)),
        _item("It did so once.", Part.EXPLANATION, 4, question="q1"),
        _item("It loses letters.", Part.CAUSE_OF_CONCERN, 4, question="q1"),
        _item("It should find them within a year.", Part.RECOMMENDATION, 4, question="q1"),
        _item("A box for letters", Part.PRACTICE_TITLE, 4, question="q1"),
        _item("Letters are put in a box.", Part.PRACTICE, 4, question="q1"),
        _item("Photo: Mistshire Police", Part.LEFT_OVER, 4, question="q1"),
        _item("What comes next", Part.HEADING, 4, level=1, kind="chapter", node="next", doubts=(DOUBT,)),
        _item("Nothing more.", Part.FINDING, 4, question="next"),
    ]  # fmt: skip
    items = tuple(item._replace(piece=item.piece._replace(lines=(number,))) for number, item in enumerate(drawn, 3))
    return Recognised("effectiveness_2016", IDENTITY, items, (("published", "The file does not say when it was published."),))


def _item(text: str, part: Part, page: int, *, mark: str = "", doubts: tuple[str, ...] = (), **fields: Any) -> Item:
    piece = Piece(PieceKind.PARAGRAPH, text, (), page, page, Region(60, 100, 500, 120), mark=mark)
    status = Status.UNCONFIRMED if doubts else Status.RECOGNISED
    return Item(piece, part, status=status, doubts=doubts)._replace(**fields)
