"""Grades: of the whole report, beside the questions of an overview, in a table of all, and as badges under headings."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz

from peelviewer.importers.recognised import Item, Part, Status
from peelviewer.importers.stream import Cell, Piece
from peelviewer.model.grades import Grade, scale
from peelviewer.model.report import OVERALL, QUESTION, SUMMARY
from peelviewer.wording import tr

from .draft import Draft
from .words import folded

GRADES = {grade.value: grade for grade in Grade}
"""Grades by their words in small letters."""
_ALIKE = 60  # of 100: from this, a row of a table of grades may be a heading's, to be confirmed
_SURE = 97


def mark_grades(draft: Draft) -> None:
    """Mark what is nothing but a grade, so that no heading is seen in it; several in a row are the steps of a scale and judge nothing."""
    found = [
        index for index, item in enumerate(draft.items) if item.part in (Part.HEADING, Part.FINDING) and folded(item.piece.text) in GRADES
    ]
    marked = set(found)
    for index in found:
        if marked & {index - 1, index + 1}:
            draft.change(index, part=Part.FINDING, level=0)
            draft.doubt(index, tr("Grades in a row: the steps of a scale, or a table that could not be read."))
        else:
            draft.change(index, part=Part.GRADE, level=0, grade=folded(draft.items[index].piece.text))


def find_judgments(draft: Draft) -> None:
    """Give grades the id of what they judge, and derive those that stand in tables; what was found by likeness is unconfirmed."""
    for index, _ in list(draft.of(Part.GRADE)):
        _printed(draft, index)
    for index, _ in list(draft.of(Part.TABLE)):
        _table(draft, index)
    _agree(draft)


def _printed(draft: Draft, index: int) -> None:
    node = _judged_by(draft, index)
    near = "" if node else _near(draft, index)
    draft.change(index, node=node or near)
    if near:
        draft.doubt(index, tr("Other words stand between this grade and the heading that it is taken to judge."))
    elif not node:
        draft.doubt(index, tr("It is not clear what this grade judges."))


def _judged_by(draft: Draft, index: int) -> str:
    """Return the id of the heading that a printed grade belongs to, "overall" for the whole report, empty where it cannot be told."""
    before = draft.items[index - 1] if index else None
    if before is None or before.part not in (Part.HEADING, Part.FINDING, Part.QUOTATION):
        return ""
    if before.part is Part.HEADING and folded(before.piece.text).startswith("overall judg"):
        return OVERALL
    named = _heading_named(draft, before.piece.text, before)
    if before.part is Part.HEADING and not before.piece.frame and not named:
        return _chapter(draft, index) if before.kind == SUMMARY else before.node
    if named:
        draft.change(index - 1, part=Part.GRADE, level=0, node=named, kind="", grade="")
        return named
    if before.piece.frame and before.piece.frame == draft.items[index].piece.frame:  # a question in the box of its grade
        above = draft.heading_above(index if before.part is not Part.HEADING else index - 1)
        draft.change(index - 1, part=Part.FINDING, level=0, node="", kind="")
        return above.node if above else ""
    return ""


def _near(draft: Draft, index: int) -> str:
    """Return the id of a heading close above a grade on its page, with words between them."""
    above = draft.heading_above(index)
    return above.node if above and above.piece.page == draft.items[index].piece.page and index - draft.items.index(above) <= 2 else ""


def _chapter(draft: Draft, index: int) -> str:
    chapters = (draft.items[at] for at in range(index, -1, -1))
    return next((item.node for item in chapters if item.part is Part.HEADING and item.level == 1), "")


def _heading_named(draft: Draft, text: str, itself: Item) -> str:
    """Return the id of another heading, of a chapter or section, with the words of one that stands beside a grade."""
    wanted = folded(text)
    found = [item for _, item in draft.of(Part.HEADING) if item.level <= 2 and folded(item.piece.text) == wanted and item is not itself]
    higher = [item for item in found if itself.part is not Part.HEADING or item.level < itself.level]
    return next((item.node for item in sorted(higher, key=lambda item: (item.kind != QUESTION, item.level))), "")


def _table(draft: Draft, index: int) -> None:
    """Derive the grades of a table that has a column of them."""
    piece = draft.items[index].piece
    rows = [
        (row[0].text, next((folded(c.text) for c in row[1:] if folded(c.text) in GRADES), ""), row[-1].text) for row in piece.cells if row
    ]
    if sum(1 for _, grade, _ in rows if grade) < max(2, len(rows) // 2):
        return
    pillar = ""
    taken: set[str] = set()
    for name, grade, remark in rows:
        if not grade:
            continue
        node, score = _closest(draft, name, pillar, taken)
        heading = next((item for _, item in draft.of(Part.HEADING) if item.node == node), None)
        if heading is not None and heading.kind == "pillar":
            pillar = node
        taken.add(node)
        _derive(draft, index, piece, (name, grade, remark), node, score)


def _grade_in(row: Sequence[Cell]) -> str:
    return next((folded(cell.text) for cell in row[1:] if folded(cell.text) in GRADES), "")


def _derive(draft: Draft, index: int, piece: Piece, row: tuple[str, str, str], node: str, score: float) -> None:
    name, grade, remark = row
    doubts = []
    if not node:
        doubts.append(tr("No heading was found for this row of the table of grades: {name}", name=name))
    elif score < _SURE:
        doubts.append(tr("The table says “{name}”; taken for the heading with the most like words.", name=name))
    status = Status.UNCONFIRMED if doubts else Status.RECOGNISED
    text = f"{name}: {grade}" + (f" ({remark})" if folded(remark) not in (grade, "") else "")
    draft.derive(index, Item(piece._replace(text=text, cells=()), Part.GRADE, node=node, grade=grade, status=status, doubts=tuple(doubts)))


def _closest(draft: Draft, name: str, pillar: str, taken: set[str]) -> tuple[str, float]:
    """Return the heading that a row's name is most like, and how much of 100; inside the pillar whose row came before, or a pillar."""
    best, most = "", 0.0
    for _, item in draft.of(Part.HEADING):
        inside = item.kind == "pillar" or not pillar or item.node.startswith(pillar) or _within(draft, item, pillar)
        if item.level > 2 or not inside or item.node in taken:
            continue
        words, wanted = folded(item.piece.text), folded(name)
        score = 100.0 if words == wanted else max(fuzz.token_sort_ratio(words, wanted), fuzz.token_set_ratio(words, wanted) - 5)
        if score > most:
            best, most = item.node, score
    return (best, most) if most >= _ALIKE else ("", most)


def _within(draft: Draft, item: Item, pillar: str) -> bool:
    start = next((index for index, one in draft.of(Part.HEADING) if one.node == pillar), None)
    return start is not None and any(draft.items[at] is item for at in draft.under(start))


def release_grades(draft: Draft, year: int) -> None:
    """Take grades from what turned out to be no heading, and those that a year's scale has not; to be called when all else is known."""
    known = {OVERALL, *(item.node for _, item in draft.of(Part.HEADING))}
    given = {Grade.UNGRADED.value, *scale(year)}
    unclear = tr("It is not clear what this grade judges.")
    not_given = tr("This grade was not given in {year}; it stands as text.", year=year) if year else unclear
    for index, item in list(draft.of(Part.GRADE)):
        if item.grade and item.grade not in given:
            draft.change(index, node="")
            draft.doubt(index, not_given)
        elif item.grade and item.node and item.node not in known:
            draft.change(index, node="")
            draft.doubt(index, unclear)
    for several in draft.derived.values():
        for at, item in enumerate(several):
            foreign = bool(item.grade) and item.grade not in given
            if item.part is Part.GRADE and item.node and (item.node not in known or foreign):
                lost = tr("No heading was found for this row of the table of grades: {name}", name=item.piece.text)
                doubt = not_given if foreign else lost
                several[at] = item._replace(node="", status=Status.UNCONFIRMED, doubts=(*item.doubts, doubt))


def _agree(draft: Draft) -> None:
    """Take grades of one thing in two places as confirming one another, and doubt all where they differ."""
    said: dict[str, list[str]] = {}
    for item in draft.finished():
        if item.part is Part.GRADE and item.grade and item.node:
            said.setdefault(item.node, []).append(item.grade)
    for index, item in list(draft.of(Part.GRADE)):
        grades = sorted(set(said.get(item.node, ())))
        if item.grade and len(grades) > 1:
            draft.doubt(index, tr("The report says {grades} in different places.", grades=", ".join(grades)))
        elif item.grade and item.node and len(said[item.node]) > 1 and not item.piece.doubts:
            draft.change(index, status=Status.RECOGNISED, doubts=())
    for several in draft.derived.values():
        for at, item in enumerate(several):
            if item.part is Part.GRADE and item.node and len(said[item.node]) > 1 and len(set(said[item.node])) == 1:
                several[at] = item._replace(status=Status.RECOGNISED, doubts=())
