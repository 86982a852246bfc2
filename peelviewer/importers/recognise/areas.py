"""Grades of areas on a web page: in a table, as a badge under the area's heading, or only in the first sentence under it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from peelviewer.importers.recognised import Item, Part, Status
from peelviewer.importers.stream import Piece, PieceKind
from peelviewer.model.grades import FIVE_TIERS, Grade
from peelviewer.model.report import QUESTION
from peelviewer.wording import tr

from .draft import Draft
from .words import folded

_GRADES = {grade.value: grade.value for grade in Grade} | {"not graded": Grade.UNGRADED.value}
"""Grades by their words, folded."""
_STEPS = "|".join(grade.value for grade in FIVE_TIERS if grade is not Grade.REQUIRES_IMPROVEMENT)
_SENTENCE = re.compile(
    rf"(?:is|are|was|were) (?P<grade>{_STEPS}) (?:at|in|with)\b|\b(?P<requires>{Grade.REQUIRES_IMPROVEMENT.value})\b", re.IGNORECASE
)
_FEWEST_COLUMNS = 3  # grades that head a table with a column for each
_BELOW = 3  # pieces under a heading among which its grade stands
_JUDGED_LEVEL = 2  # the deepest level of a judged heading


def find_area_grades(draft: Draft) -> None:
    """Mark or derive the grade of every judged heading, which must have its id: unconfirmed where only a sentence says it.

    A heading is judged where the library's questions name it (kind "question"), or where a grade stands under it. Where nothing says a
    question's grade, an item without a grade says so.
    """
    table = dict(_tabled(draft))
    judged = {index: _badge(draft, index) for index, item in list(draft.of(Part.HEADING)) if item.level <= _JUDGED_LEVEL}
    named = {folded(name): grade for name, (grade, _) in table.items()}
    for index, badge in judged.items():
        heading = draft.items[index]
        listed = named.get(folded(heading.piece.text), "") or named.get(folded(heading.short), "")
        if badge is None and not listed and heading.kind != QUESTION:
            continue
        draft.change(index, kind=QUESTION)
        if badge is None:
            _without_badge(draft, index, listed, table)
        else:
            _with_badge(draft, badge, heading, listed)
    _unknown_rows(draft, table, [draft.items[index] for index in judged])


def doubt_pictures(draft: Draft) -> None:
    """Doubt pictures without words, but for those of a single grade, which find_area_grades looks at."""
    for index, item in enumerate(draft.items):
        if item.piece.kind is PieceKind.PICTURE and not item.piece.text and not _grade_in(folded(item.piece.file_name)):
            draft.doubt(index, tr("A picture stands here of which the file has no words: {name}", name=item.piece.file_name))


# Tables


def _tabled(draft: Draft) -> Iterator[tuple[str, tuple[str, int]]]:
    """Yield names of areas with their grade and the place of the table that says it."""
    for index, item in draft.of(Part.TABLE):
        rows = [[cell.text for cell in row] for row in item.piece.cells]
        yield from ((name, (grade, index)) for name, grade in (*_by_columns(rows), *_by_rows(rows)))


def _by_columns(rows: Sequence[Sequence[str]]) -> Iterator[tuple[str, str]]:
    """Yield what stands in the columns of a table whose first row has grades alone."""
    heads = [_GRADES.get(folded(cell), "") for cell in rows[0]] if rows else []
    if len(heads) >= _FEWEST_COLUMNS and all(heads):
        for row in rows[1:]:
            for head, cell in zip(heads, row, strict=False):
                yield from ((name.strip(), head) for name in cell.split("\n") if name.strip())


def _by_rows(rows: Sequence[Sequence[str]]) -> Iterator[tuple[str, str]]:
    """Yield the rows of a table whose last column has grades alone, but for its heading."""
    pairs = [(row[0], _GRADES.get(folded(row[-1]), "")) for row in rows if len(row) > 1]
    graded = [(name, grade) for name, grade in pairs if grade and folded(name) not in _GRADES]
    if len(graded) > 1 and len(graded) >= len(pairs) - 1:
        yield from graded


def _unknown_rows(draft: Draft, table: dict[str, tuple[str, int]], headings: Sequence[Item]) -> None:
    """Derive the grades of a table's areas that have no heading of their own, to be looked at."""
    known = {folded(name) for item in headings for name in (item.piece.text, item.short)}
    for name, (grade, index) in table.items():
        if folded(name) not in known:
            doubt = tr("No heading was found for this row of the table of grades: {name}", name=name)
            _derive(draft, index, f"{name}: {grade}", node="", grade=grade, doubts=(doubt,))


# Badges


def _below(draft: Draft, heading: int) -> Iterator[int]:
    """Yield the places of the first items under a heading, up to the next heading."""
    for index in range(heading + 1, min(heading + 1 + _BELOW, len(draft.items))):
        if draft.items[index].part is Part.HEADING and folded(draft.items[index].piece.text) not in _GRADES:
            return
        yield index


def _badge(draft: Draft, heading: int) -> int | None:
    """Return the place of what is nothing but a grade under a heading, or of a picture whose words name one grade."""
    return next((index for index in _below(draft, heading) if _badge_grade(draft.items[index])), None)


def _badge_grade(item: Item) -> str:
    words = folded(item.piece.text)
    if item.piece.kind is PieceKind.PICTURE:
        return _GRADES.get(words, "") or _grade_in(words)
    return _GRADES.get(words, "") if item.part in (Part.FINDING, Part.HEADING, Part.GRADE) else ""


def _with_badge(draft: Draft, badge: int, heading: Item, listed: str) -> None:
    text = draft.items[badge].piece.text
    grade = _badge_grade(draft.items[badge])
    draft.change(badge, part=Part.GRADE, level=0, node=heading.node, grade=grade)
    if folded(text) not in _GRADES:
        draft.doubt(badge, tr("This grade is taken from the words of a picture: {words}", words=text))
    if listed and listed != grade:
        draft.doubt(badge, tr("The table of grades says {listed}, and the badge here {grade}.", listed=listed, grade=grade))


def _without_badge(draft: Draft, index: int, listed: str, table: dict[str, tuple[str, int]]) -> None:
    """Derive a heading's grade from the table of grades, else from a sentence, else say that there is none."""
    heading = draft.items[index]
    if listed:
        place = next(place for name, (_, place) in table.items() if folded(name) in (folded(heading.piece.text), folded(heading.short)))
        _derive(draft, place, f"{heading.short or heading.piece.text}: {listed}", node=heading.node, grade=listed)
        return
    said = _sentence(draft, index)
    if said is None:
        doubt = tr("No grade could be read for this area: {name}", name=heading.piece.text)
        _derive(draft, index, heading.piece.text, node=heading.node, grade="", doubts=(doubt,))
        return
    place, sentence, grade = said
    doubts = [tr("The file shows no grade in words; it is taken from the sentence “{sentence}”", sentence=sentence)]
    picture = _named_by_picture(draft, index)
    if picture:
        named = picture[1] == grade
        doubts.append(
            tr("The picture of the grade is called {name}, which says the same.", name=picture[0])
            if named
            else tr("The picture of the grade is called {name}, which says something else.", name=picture[0])
        )
    _derive(draft, place, sentence, node=heading.node, grade=grade, doubts=tuple(doubts))


def _sentence(draft: Draft, heading: int) -> tuple[int, str, str] | None:
    """Return where the first sentence under a heading stands, its words and the grade that it says, None where it says none or several."""
    place = next((index for index in _below(draft, heading) if draft.items[index].part is Part.FINDING), None)
    if place is None:
        return None
    sentence = re.split(r"(?<=[.!?])\s", draft.items[place].piece.text, maxsplit=1)[0]
    said = {(found["grade"] or found["requires"]).lower() for found in _SENTENCE.finditer(sentence)}
    return (place, sentence, said.pop()) if len(said) == 1 else None


def _named_by_picture(draft: Draft, heading: int) -> tuple[str, str] | None:
    """Return the name of the picture under a heading and the one grade that it has in it."""
    for index in _below(draft, heading):
        item = draft.items[index]
        grade = _grade_in(folded(item.piece.file_name)) if item.piece.kind is PieceKind.PICTURE else ""
        if grade:
            return item.piece.file_name, grade
    return None


def _grade_in(words: str) -> str:
    """Return the one grade that words have in them ("inadequate" has no "adequate"), empty for none or several."""
    padded = f" {words} "
    found = {grade.value for grade in FIVE_TIERS if f" {grade.value} " in padded}
    return found.pop() if len(found) == 1 else ""


def _derive(draft: Draft, index: int, text: str, *, node: str, grade: str, doubts: Iterable[str] = ()) -> None:
    reasons = tuple(doubts)
    piece: Piece = draft.items[index].piece._replace(text=text, cells=())
    status = Status.UNCONFIRMED if reasons else Status.RECOGNISED
    draft.derive(index, Item(piece, Part.GRADE, node=node, grade=grade, status=status, doubts=reasons))
