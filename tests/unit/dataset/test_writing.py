"""What is written of a report is read again as it was, whatever its words."""

from __future__ import annotations

import string
import tempfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from peelviewer import paths
from peelviewer.dataset import load_report
from peelviewer.dataset.source import fit
from peelviewer.dataset.writing import write_report
from peelviewer.model.grades import FOUR_TIERS
from peelviewer.model.report import (
    AreaForImprovement,
    Block,
    Cell,
    FigureSpec,
    Finding,
    FindingClass,
    ImprovementKind,
    InnovativePractice,
    Insert,
    InsertKind,
    Judgment,
    Note,
    Report,
    Section,
)  # fmt: skip
from peelviewer.model.review import ReviewItem, ReviewKind, ReviewStatus
from peelviewer.text.inline import literal
from peelviewer.text.plain import plain_text

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"
REPORTS = sorted((*(paths.bundled_library() / "reports").iterdir(), *FIXTURES.glob("*/reports/*")))
NASTY = st.text(st.sampled_from(string.ascii_letters + " ,;.\"'\\#-:*[]{}()<>!^1=\u00a0’é\u202e\x07\r\n"), max_size=40)
WORDS = NASTY.map(fit).map(lambda text: " ".join(text.split())).filter(bool)
INLINE = WORDS.map(literal)
MARKED = st.one_of(INLINE, INLINE.map(lambda text: f"{text} *{text}*[^1]"), INLINE.map(lambda text: f"[{text}](#q1) **{text}**"))
LINES = st.lists(INLINE, min_size=1, max_size=3).map("\n".join)
PLACES = st.one_of(st.just((None,) * 4), st.tuples(*[st.integers(0, 80_000).map(lambda n: n / 100)] * 4))


def without_lines(report: Report) -> Report:
    """Return a report without the lines of its files: a paragraph written on several comes back on one."""

    def bare(section: Section) -> Section:
        blocks: tuple[Block, ...] = tuple(block._replace(line=0) for block in section.blocks)
        return section._replace(line=0, blocks=blocks, children=tuple(map(bare, section.children)))

    return report._replace(chapters=tuple(map(bare, report.chapters)))


def written_and_read(report: Report) -> Report:
    with tempfile.TemporaryDirectory() as folder:
        write_report(report, Path(folder))
        read, problems = load_report(Path(folder))
    assert not problems, [str(problem) for problem in problems]
    assert read is not None
    return without_lines(read)


@st.composite
def reports(draw: st.DrawFn) -> Report:
    count = iter(range(1, 99))

    def findings(page: int) -> tuple[Block, ...]:
        pages = sorted(draw(st.lists(st.integers(page, page + 2), max_size=3)))
        return tuple(
            Finding(
                f"1.{next(count)}", draw(MARKED), draw(st.sampled_from(FindingClass)), tuple(draw(st.lists(MARKED, max_size=2))),
                page=own if own != page else 0, form=draw(st.sampled_from(("", "quotation"))),
            )
            for own in pages
        )  # fmt: skip

    title = draw(INLINE)
    third = Section("q1-a-b", title, draw(st.sampled_from((title, draw(INLINE)))), 3, 6, "", blocks=findings(6), last=7, starts_there=True)
    chapter = Section(
        "q1", draw(INLINE), draw(INLINE), 1, 5, "question", "1", (Insert(InsertKind.JUDGMENT, "q1"), Finding("1.0", "Notes[^1].")), (), 0, 9
    )
    own, inner = (*chapter.blocks[:1], *findings(5)), findings(6)
    section = Section(
        "q1-a", draw(INLINE), draw(INLINE), 2, 6, "section", draw(st.sampled_from(("", "1.1", "I a"))), inner, (third,), last=8
    )
    numbered = renumbered(chapter._replace(blocks=own, children=(section,)))
    figure = FigureSpec("table-1", 0, draw(INLINE), "table", "", "q1-a", 6, draw(INLINE), "full", (), (1,))
    cells = (Cell("table-1", 1, 1, draw(MARKED), 1, 2, True), Cell("table-1", 2, 1, draw(MARKED)), Cell("table-1", 2, 2, ""))
    areas = (
        AreaForImprovement("afi-1", "q1", "q1-a", 6, draw(MARKED), explanation=draw(LINES)),
        AreaForImprovement("coc-1", "q1", "q1-a", 6, draw(MARKED), kind=ImprovementKind.CAUSE_OF_CONCERN),
        AreaForImprovement(
            *("rec-1", "q1", "q1-a", 0, draw(MARKED), (), ImprovementKind.RECOMMENDATION, "coc-1"),
            *(draw(st.sampled_from((None, date(2022, 11, 30)))), draw(INLINE)),
        ),
    )
    review = st.builds(
        lambda place, *rest: ReviewItem(ReviewKind.JUDGMENT, "q1", 3, *place, *rest),
        *(
            PLACES,
            st.sampled_from((None, 0.0, 0.55, 1.0)),
            st.sampled_from(ReviewStatus),
            INLINE,
            st.sampled_from((None, date(2026, 3, 1))),
        ),
    )
    return Report(
        "made-2016-effectiveness-full", draw(INLINE), draw(INLINE), "made", 2016, "effectiveness", draw(INLINE), "2017-03-02", "", "full",
        chapters=(numbered,),
        judgments=(Judgment("q1", draw(st.sampled_from(FOUR_TIERS)), None, None, 5, draw(INLINE), draw(INLINE)),),
        areas_for_improvement=areas,
        figures=(figure,),
        cells=cells,
        notes=(Note(1, "q1", 5, draw(MARKED), draw(st.sampled_from(("", "a")))),),
        innovative_practice=(InnovativePractice("ip-1", "q1", "q1-a", 7, draw(INLINE), draw(LINES)),),
        review=tuple(draw(st.lists(review, max_size=3))),
        source_file=draw(INLINE), source_checksum="0f" * 32, imported="2026-03-01", importer="1.0", layout="general", printed_page_offset=2,
    )  # fmt: skip


def renumbered(chapter: Section) -> Section:
    """Return a chapter whose first paragraph names note 1, with all paragraphs numbered through it as a reader does."""
    count = 0

    def numbered(section: Section) -> Section:
        nonlocal count
        blocks: list[Block] = []
        for block in section.blocks:
            if isinstance(block, Finding):
                count += 1
                blocks.append(block._replace(number=f"1.{count}"))
            else:
                blocks.append(block)
        return section._replace(blocks=tuple(blocks), children=tuple(map(numbered, section.children)))

    return numbered(chapter._replace(blocks=(*chapter.blocks, Finding("", "A note[^1].", page=9))))


@given(reports())
@settings(deadline=None)
def test_any_report_is_read_as_it_was_written(report: Report) -> None:
    assert written_and_read(report) == report


@pytest.mark.parametrize("folder", REPORTS, ids=lambda folder: f"{folder.parts[-3]}-{folder.name}")
def test_reports_are_written_as_they_were_read(folder: Path, tmp_path: Path) -> None:
    report, problems = load_report(folder)
    assert report is not None
    target = tmp_path / "reports" / folder.name  # beside no forces, so that none is unknown
    write_report(report, target)
    read, problems_then = load_report(target)
    assert read is not None
    assert without_lines(read) == without_lines(report)
    assert len(problems_then) <= len(problems)


def test_written_twice_is_the_same_to_the_byte(tmp_path: Path) -> None:
    report, _ = load_report(FIXTURES / "northshire" / "reports" / "northshire-2016-effectiveness")
    assert report is not None
    for name in ("once", "twice"):
        write_report(report, tmp_path / name)
    files = [path.relative_to(tmp_path / "once") for path in (tmp_path / "once").rglob("*.*")]
    assert len(files) > 5
    for file in files:
        raw = (tmp_path / "once" / file).read_bytes()
        assert raw == (tmp_path / "twice" / file).read_bytes()
        assert b"\r" not in raw
        assert raw.endswith(b"\n")


@pytest.mark.parametrize("words", ["# no heading", "::: figure fig-1 :::", "- no bullet", "no {.strength}", "two\nlines", "a\x07 bell"])
def test_words_that_look_like_something_else_survive(words: str) -> None:
    chapter = Section("c", "Title", "Title", 1, 1, "chapter", "1", (Finding("1.1", words, bullets=(words,)),))
    report = Report("r-2016", "T", "", "made", 2016, "effectiveness", "", "", "", "full", chapters=(chapter,))
    (block,) = written_and_read(report).chapters[0].blocks
    assert isinstance(block, Finding)
    expected = plain_text(fit(words).replace("\n", " "))
    assert [plain_text(block.text), *map(plain_text, block.bullets)] == [expected, expected]


def test_what_an_import_works_on_is_not_read(tmp_path: Path) -> None:
    chapter = Section("c", "Title", "Title", 1, 1, "chapter", "1", (Finding("1.1", "Words."),))
    report = Report("r-2016", "T", "", "made", 2016, "effectiveness", "", "", "", "full", chapters=(chapter,))
    write_report(report, tmp_path)
    (tmp_path / "pieces.csv").write_bytes(b"anything\n")
    (tmp_path / "pieces").mkdir()
    read, problems = load_report(tmp_path)
    assert not problems
    assert read is not None
    assert without_lines(read) == report
