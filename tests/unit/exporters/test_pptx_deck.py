"""A deck goes into PowerPoint natively: what python-pptx reads back is what the pages hold."""

from __future__ import annotations

import io
import os
import re
import tomllib
import zipfile
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from pptx import Presentation
from pptx.enum.dml import MSO_THEME_COLOR

from peelviewer.dataset.package import load_library
from peelviewer.decks import builder, slide_makers
from peelviewer.decks.added.title_fields import DATE, EVENT, PRESENTER, with_field
from peelviewer.decks.base import Deck, Drawn, Page, Slide
from peelviewer.decks.base import Line as SlideLine
from peelviewer.decks.contents import Bars, Chart, Content, History, PairRow, Pairs, Row, Rows, Year
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.editing import changed
from peelviewer.decks.pages import Pages
from peelviewer.decks.sheet import SMALLEST
from peelviewer.decks.subjects import improvement_slides
from peelviewer.exporters import ExportError
from peelviewer.exporters.pptx.content.judgments import SHAPES
from peelviewer.exporters.pptx.deck import write
from peelviewer.exporters.pptx.labels import pattern
from peelviewer.exporters.pptx.look import Look
from peelviewer.figures.base import FORCE, OTHER, REFERENCE, Line, Mark, Panel
from peelviewer.model.grades import Grade
from peelviewer.model.numbers import number

pytestmark = pytest.mark.slow  # every report of every library, or hundreds of documents: not with each change

ROOT = Path(__file__).parents[3]
THEME = tomllib.loads((ROOT / "resources" / "themes" / "presentation.toml").read_text(encoding="utf-8"))
GRADES = {grade: tuple(THEME["grades"][grade.value.replace(" ", "-")][key] for key in ("fill", "text", "edge")) for grade in Grade}
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
AREAS = ((FORCE, "Northshire"), (REFERENCE, "England and Wales"), (OTHER, "Most similar forces"))


def fonts(text: str, size: float, weight: int, serif: bool = False) -> float:
    return len(text) * size * 0.52


@pytest.fixture(scope="module")
def material() -> DeckSource:
    library = load_library(ROOT / "data", check=False).library
    return DeckSource(library, library.reports[0])


def written(material: DeckSource, deck: Deck, pages: list[Page], path: Path) -> Any:
    assert write(deck, pages, path, report=material.report, fonts=fonts, look=Look(THEME["colours"], GRADES))
    return Presentation(str(path))


def shown(material: DeckSource, contents: list[Content], path: Path) -> Any:
    """Write each content as a slide of its own."""
    deck = Deck(material.report.id, "Made", ())
    slides = [Slide(f"s{number}", "figure", f"Slide {number}", source="Source", notes="Notes") for number in range(len(contents))]
    pages = [
        Page(slide, slide.title, (content,), number=number) for number, (slide, content) in enumerate(zip(slides, contents, strict=True), 1)
    ]
    return written(material, deck, pages, path)


def mark(role: str, name: str, text: str) -> Mark:
    return Mark(name.lower(), name, role, number(text), text)


def pairs(*rows: tuple[str, ...]) -> Pairs:
    lines = [
        Line(f"Row {number}", tuple(mark(*area, text) for area, text in zip(AREAS, texts, strict=False)))
        for number, texts in enumerate(rows)
    ]
    return Pairs("Percent", AREAS[: len(rows[0])], tuple(PairRow(line, "percent", Decimal(0), Decimal(9)) for line in lines))


def every(shapes: Any) -> Iterator[Any]:
    for shape in shapes:
        yield shape
        if shape.shape_type == 6:
            yield from every(shape.shapes)


def charts(presentation: Any) -> list[Any]:
    return [shape.chart for slide in presentation.slides for shape in slide.shapes if shape.has_chart]


def across(series: Any) -> list[Decimal]:
    """Return where the dots of a series stand on the axis across."""
    return [Decimal(value.text) for value in series._element.find(f"{C}xVal").iter(f"{C}v")]


def labels(series: Any) -> dict[int, str]:
    """Return the labels that a series shows, by point, from its values and number formats."""
    space = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
    found = {}
    for label in series._element.iter(f"{space}dLbl"):
        point = int(label.find(f"{space}idx").get("val"))
        code = label.find(f"{space}numFmt")
        if code is not None:
            found[point] = formatted(series.values[point], code.get("formatCode"))
    return found


def formatted(value: float, code: str) -> str:
    """Return a value as a spreadsheet shows it, for the few formats in use."""
    parts = code.split(";")
    part = parts[0] if value > 0 or (value == 0 and len(parts) < 3) else parts[1] if value < 0 else parts[2]
    found = re.fullmatch(r'([+-]?|"−")((?:"£")?)(#,##0|0)((?:\.0+)?)', part)
    if not found:
        return part.strip('"')
    decimals = max(0, len(found[4]) - 1)
    digits = f"{abs(Decimal(str(value))):,.{decimals}f}" if "," in found[3] else f"{abs(Decimal(str(value))):.{decimals}f}"
    return found[1].strip('"') + found[2].strip('"') + digits


@pytest.mark.parametrize("kind", ["full", "briefing"])
@pytest.mark.parametrize("shape", ["16:9", "4:3"])
def test_a_deck_read_back(material: DeckSource, tmp_path: Path, kind: str, shape: str) -> None:
    deck = builder.build(material, kind, shape=shape)
    pages = Pages(material, fonts).of_deck(deck)
    presentation = written(material, deck, pages, tmp_path / "deck.pptx")
    titles = [slide.shapes.title.text_frame.text for slide in presentation.slides]
    assert titles == [page.title for page in pages]
    assert len(titles) == len(set(titles))
    assert (presentation.slide_width, presentation.slide_height) == (round(deck.frame.width * 9525), round(deck.frame.height * 9525))
    assert {layout.name for layout in presentation.slide_layouts} == {"Title Slide", "Question", "Title and Content", "Title Only"}
    for slide, page in zip(presentation.slides, pages, strict=True):
        check_slide(presentation, slide, page)
    properties = presentation.core_properties
    assert (properties.author, properties.language, properties.subject) == ("PEEL Viewer", "en-GB", material.report.subtitle)
    assert properties.title == deck.name


@pytest.mark.parametrize(("name", "title"), [
    ("PEEL: Police effectiveness 2016: Briefing", "PEEL: Police effectiveness 2016: Briefing"),
    ("For the panel", "PEEL: Police effectiveness 2016 – For the panel"), ("", "PEEL: Police effectiveness 2016"),
])  # fmt: skip
def test_a_file_is_named_once_and_is_its_presenters(material: DeckSource, tmp_path: Path, name: str, title: str) -> None:
    deck = builder.build(material, "briefing")
    opening = deck.slides[0]._replace(lines=with_field(deck.slides[0].lines, PRESENTER, "Rowan Pike, Policy officer"))
    deck = deck._replace(name=name, slides=(opening, *deck.slides[1:]))
    properties = written(material, deck, Pages(material, fonts).of_deck(deck), tmp_path / "deck.pptx").core_properties
    assert (properties.title, properties.author) == (title, "Rowan Pike, Policy officer")
    assert properties.last_modified_by == "Rowan Pike, Policy officer"


def check_slide(presentation: Any, slide: Any, page: Page) -> None:
    """Check what every slide holds: source, number, notes, alternative texts, sizes, and nothing beyond its edges."""
    by_kind = {shape._element.ph.get("type"): shape for shape in slide.placeholders}
    if page.number > 1:
        assert 'type="slidenum"' in by_kind["sldNum"]._element.xml
        assert by_kind["sldNum"]._element.xpath(".//a:t")[0].text == str(page.number)
        source = by_kind["ftr"].text_frame.text if page.slide.source else ""
        assert source == page.slide.source or page.slide.source.startswith(source.rstrip("…"))
    if page.slide.notes:
        assert slide.notes_slide.notes_text_frame.text.startswith("Continued: see slide ") != (page.part == 1)
    for shape in every(slide.shapes):
        assert shape.left >= 0 and shape.left + shape.width <= presentation.slide_width, shape.name
        assert shape.top >= 0 and shape.top + shape.height <= presentation.slide_height, shape.name
        assert not shape.is_placeholder or (shape.has_text_frame and shape.text_frame.text) or "fld" in shape._element.xml
        if shape.has_chart or shape.has_table or shape.shape_type == 6:
            assert shape._element._nvXxPr.cNvPr.get("descr")
    for run in slide._element.iter("{http://schemas.openxmlformats.org/drawingml/2006/main}rPr"):
        assert run.get("lang") == "en-GB"
        assert int(run.get("sz", "1800")) >= 1800


def test_the_charts_of_a_report_show_its_values_as_printed(material: DeckSource, tmp_path: Path) -> None:
    deck = builder.build(material, "full")
    pages = Pages(material, fonts).of_deck(deck)
    presentation = written(material, deck, pages, tmp_path / "deck.pptx")
    printed: list[tuple[bool, set[str]]] = []
    for page in pages:
        for content in page.contents:
            if isinstance(content, Pairs) and not any(row.detail for row in content.rows):
                printed.append((True, {m.text for row in content.rows for m in row.line.marks}))
            elif isinstance(content, Bars | Chart):
                printed.append((False, {m.text for line in content.panel.lines for m in line.marks}))
    found = charts(presentation)
    assert len(found) == len(printed) >= 8
    cells = {cell.text for slide in presentation.slides for shape in slide.shapes if shape.has_table for cell in shape.table.iter_cells()}
    for chart, (dotted, texts) in zip(found, printed, strict=True):
        series = list(chart.plots[0].series)
        if dotted:
            assert texts <= cells
            assert {value for each in series for value in across(each)} == {number(text) for text in texts}
            continue
        assert {text for each in series for text in labels(each).values()} == texts
        assert {Decimal(str(value)) for each in series for value in each.values} == {number(text) for text in texts}


def test_a_legend_has_room_for_its_names_in_wider_faces(material: DeckSource, tmp_path: Path) -> None:
    deck = builder.build(material, "full")
    presentation = written(material, deck, Pages(material, fonts).of_deck(deck), tmp_path / "deck.pptx")
    legends = 0
    for slide in presentation.slides:
        for shape in (shape for shape in slide.shapes if shape.has_chart and shape.chart.has_legend):
            (width,) = [
                float(w.get("val")) for w in shape.chart.legend._element.iter("{http://schemas.openxmlformats.org/drawingml/2006/chart}w")
            ]
            names = sum(fonts(series.name, SMALLEST, 400) for series in shape.chart.plots[0].series)
            assert width * shape.width / 9525 > 1.3 * names
            legends += 1
    assert legends


@pytest.mark.parametrize("text", ["7", "7.0", "+7.8", "−3.4", "-3.4", "0", "0.00", "1,204", "1204", "£20", "£1,204.50", "007", "12,34"])
@pytest.mark.parametrize("plus", [True, False])
def test_a_number_format_shows_what_is_printed(text: str, plus: bool) -> None:
    value = number(text)
    assert value is not None
    assert formatted(float(value), pattern(text, plus)) == text


def test_other_charts(material: DeckSource, tmp_path: Path) -> None:
    force, reference = mark(FORCE, "Northshire", "20.5"), mark(REFERENCE, "England and Wales", "19")
    others = [Line(f"Force {number}", (mark(OTHER, f"Force {number}", str(40 - number)),)) for number in range(18)]
    ranked = [*others, Line("Northshire", (force,)), Line("England and Wales", (reference,), outcome="reference")]
    years = (Line("", (force, reference), period="2015"), Line("", (mark(FORCE, "Northshire", ""), mark(*AREAS[1], "+3")), period="2016"))
    panels = [
        Panel("ranking", "", "percent", tuple(ranked), Decimal(0), Decimal(40)),
        Panel("trend", "", "percent", years, Decimal(0), Decimal(21)),
        Panel("range", "", "percent", (Line("Measure", (force, reference)),), Decimal(0), Decimal(21)),
        Panel("shares", "", "percent", (Line("Measure", (force, mark(*AREAS[1], ""))),), Decimal(0), Decimal(21)),
    ]
    presentation = shown(material, [Chart("Percent", panel) for panel in panels], tmp_path / "deck.pptx")
    ranking, trend, bars = charts(presentation)
    assert labels(ranking.plots[0].series[0]) == {18: "20.5"}
    assert labels(ranking.plots[1].series[0]) == {15: "19"}
    assert [list(series.values) for series in trend.plots[0].series] == [[20.5, None], [19, 3]]
    assert list(trend.plots[0].categories) == ["2015", "2016"]
    assert list(bars.plots[0].categories) == ["England and Wales", "Northshire"]
    (table,) = [shape.table for shape in presentation.slides[3].shapes if shape.has_table]
    assert [[cell.text for cell in row.cells] for row in table.rows] == [["", "Northshire", "England and Wales"], ["Measure", "20.5", "–"]]


def test_numbers_with_their_own_units_are_a_table(material: DeckSource, tmp_path: Path) -> None:
    content = pairs(("54", "68"), ("+3.5", ""))
    detailed = content._replace(rows=tuple(row._replace(detail="percent, 2016") for row in content.rows))
    presentation = shown(material, [detailed], tmp_path / "deck.pptx")
    assert not charts(presentation)
    (table,) = [shape.table for shape in presentation.slides[0].shapes if shape.has_table]
    cells = [[cell.text for cell in row.cells] for row in table.rows]
    assert cells[0] == ["Percent", "", "Northshire", "E&W"]
    assert cells[1:] == [["Row 0\npercent, 2016", "", "54", "68"], ["Row 1\npercent, 2016", "", "+3.5", "–"]]
    scales = [shape.name for shape in presentation.slides[0].shapes if shape.shape_type == 6]
    assert scales == ["Scale: Row 0", "Scale: Row 1"]


def test_grades_have_word_shape_and_name(material: DeckSource, tmp_path: Path) -> None:
    rows = Rows(tuple(Row(grade.value, "1", "", grade) for grade in Grade))
    history = History(("Effectiveness", "Efficiency"), (Year("2016", (Grade.GOOD, None)), Year("2017", (Grade.UNGRADED, Grade.INADEQUATE))))
    presentation = shown(material, [rows, history], tmp_path / "deck.pptx")
    (judged,) = [shape.table for shape in presentation.slides[0].shapes if shape.has_table]
    assert [row.cells[1].text for row in judged.rows] == [grade.value for grade in Grade]
    for grade, row in zip(Grade, judged.rows, strict=True):
        assert row.cells[2].text == f"{SHAPES[grade]}  {grade.label}"
        if grade is not Grade.UNGRADED:
            assert str(row.cells[2].fill.fore_color.rgb) == GRADES[grade][0][1:]
    (grid,) = [shape for shape in presentation.slides[1].shapes if shape.name == "Years"]
    words = [shape.text_frame.text for shape in grid.shapes if shape.has_text_frame]
    assert [word for word in words if word] == ["Effectiveness", "Efficiency", "2016", "Good", "not held", "2017", "Ungraded", "Inadequate"]
    good = next(shape for shape in grid.shapes if shape.has_text_frame and shape.text_frame.text == "Good")
    assert str(good.fill.fore_color.rgb) == GRADES[Grade.GOOD][0][1:]
    assert sum(shape.name == "Rule" for shape in grid.shapes) == len(history.years)
    assert "2016, Effectiveness: Good. 2016, Efficiency: not held" in grid._element.nvGrpSpPr.cNvPr.get("descr")


@pytest.mark.parametrize("shape", ["16:9", "4:3"])
def test_a_question_has_its_title_on_the_panel_and_equal_left_edges(material: DeckSource, tmp_path: Path, shape: str) -> None:
    deck = builder.build(material, "briefing", shape=shape)
    pages = Pages(material, fonts).of_deck(deck)
    presentation = written(material, deck, pages, tmp_path / "deck.pptx")
    pictured = [(page, slide) for page, slide in zip(pages, presentation.slides, strict=True) if page.slide.kind == "question"]
    assert len(pictured) == 4
    edges = set()
    for _, slide in pictured:
        by_name = {each.name: each for each in slide.shapes}
        ground, title = by_name["Panel"], slide.shapes.title
        assert title.left >= ground.left and title.left + title.width <= ground.left + ground.width
        assert title.top >= ground.top and title.top + title.height <= ground.top + ground.height
        body = next(each for each in slide.placeholders if each.placeholder_format.idx == 1)
        edges |= {body.left, next(each.left for each in slide.placeholders if each._element.ph.get("type") == "ftr")}
        assert any(each.name.startswith("Grade: ") for each in slide.shapes)
    assert len(edges) == 1


def test_one_number_stands_on_its_scale_in_a_named_group(material: DeckSource, tmp_path: Path) -> None:
    deck = Deck(material.report.id, "D", (slide_makers.figure(material, "fig-6"),))
    presentation = written(material, deck, Pages(material, fonts).of_deck(deck), tmp_path / "deck.pptx")
    (scale,) = [shape for shape in presentation.slides[0].shapes if shape.shape_type == 6]
    said = scale._element._nvXxPr.cNvPr.get("descr")
    assert "Norfolk 7.0; England and Wales 14.3; Lowest force 3.9; Highest force 44.4" in said
    words = [shape.text_frame.text for shape in presentation.slides[0].shapes if shape.has_text_frame]
    assert "7.0%" in words


def test_areas_for_improvement_are_a_table(material: DeckSource, tmp_path: Path) -> None:
    slide = improvement_slides.of_questions(material)
    assert slide is not None
    deck = Deck(material.report.id, "D", (slide,))
    presentation = written(material, deck, Pages(material, fonts).of_deck(deck), tmp_path / "deck.pptx")
    (table,) = [shape.table for shape in presentation.slides[0].shapes if shape.has_table]
    assert [row.cells[0].text for row in table.rows] == ["2", "3", "4", "5"]
    assert table.cell(0, 2).text.startswith("2a\tCut the backlog of crimes awaiting closure")


def test_rows_go_into_the_outline(material: DeckSource, tmp_path: Path) -> None:
    rows = Rows((Row("First & <only>", "Strength", "strength"), Row("Second", "Strength", "strength"), Row("Two\nlines\x07", "2a")))
    presentation = shown(material, [rows], tmp_path / "deck.pptx")
    (body,) = [shape for shape in presentation.slides[0].placeholders if shape.placeholder_format.idx == 1]
    assert [p.text for p in body.text_frame.paragraphs] == ["Strength\tFirst & <only>", "Second", "2a\tTwo\vlines"]


def test_comparisons_and_empty_slides(material: DeckSource, tmp_path: Path) -> None:
    questions = [q for q in material.report.judgment_by_question if q != "overall"]
    slides = [slide_makers.comparison(material, *questions[:2]), Slide("empty", "lines", "Nothing yet")]
    deck = Deck(material.report.id, "", tuple(slides))
    pages = Pages(material, fonts).of_deck(deck)
    presentation = written(material, deck, pages, tmp_path / "deck.pptx")
    assert [slide.shapes.title.text_frame.text for slide in presentation.slides] == [page.title for page in pages]
    assert [shape.has_table for shape in presentation.slides[0].shapes].count(True) == 1


def test_a_folder_that_cannot_be_written_to(material: DeckSource, tmp_path: Path) -> None:
    deck = builder.build(material, "briefing")
    pages = Pages(material, fonts).of_deck(deck)[:2]
    with pytest.raises(ExportError, match="missing"):
        written(material, deck, pages, tmp_path / "missing" / "deck.pptx")
    taken = tmp_path / "taken.pptx"
    taken.mkdir()
    with pytest.raises(ExportError, match=re.escape(str(taken))):
        written(material, deck, pages, taken)
    assert [path.name for path in tmp_path.iterdir() if path.name != "home"] == ["taken.pptx"]


def test_cancelled_it_leaves_no_file_and_progress_is_told(material: DeckSource, tmp_path: Path) -> None:
    deck = builder.build(material, "briefing")
    pages = Pages(material, fonts).of_deck(deck)
    progress: list[tuple[int, int]] = []
    done = write(
        deck, pages, tmp_path / "deck.pptx", report=material.report, fonts=fonts, look=Look(THEME["colours"], GRADES),
        progress=lambda done, total: progress.append((done, total)), cancelled=lambda: len(progress) == 3,
    )  # fmt: skip
    assert not done
    assert progress == [(done, len(pages)) for done in range(3)]
    assert not [name for name in os.listdir(tmp_path) if name != "home"]


def parts(path: Path, ending: str) -> list[bytes]:
    with zipfile.ZipFile(path) as whole:
        return [whole.read(name) for name in whole.namelist() if re.search(ending, name)]


def test_names_that_look_like_formulas_are_texts_in_the_workbooks(material: DeckSource, tmp_path: Path) -> None:
    bad = "=HYPERLINK(A1)"
    areas = ((FORCE, bad), (REFERENCE, "@SUM(A1)"))
    lines = [Line(name, tuple(mark(*area, "1.0") for area in areas)) for name in (bad, "+1+1", "-2")]
    rows = Pairs("Percent", areas, tuple(PairRow(line, "percent", Decimal(0), Decimal(9)) for line in lines))
    (chart,) = charts(shown(material, [rows], tmp_path / "deck.pptx"))
    assert [series.name for series in chart.plots[0].series] == ["@SUM(A1)", bad]
    (blob,) = parts(tmp_path / "deck.pptx", r"\.xlsx$")
    with zipfile.ZipFile(io.BytesIO(blob)) as book:
        sheet, words, styles = (book.read(f"xl/{name}.xml").decode() for name in ("worksheets/sheet1", "sharedStrings", "styles"))
    assert all(formula.startswith("IF(AND(ISNUMBER(") for formula in re.findall("<f>(.*?)</f>", sheet))  # the bars follow their dots
    assert sheet.count('t="s"') == 8
    assert bad in words
    assert 'quotePrefix="1"' in styles


def test_axes_have_numbers_that_the_format_knows(material: DeckSource, tmp_path: Path) -> None:
    deck = builder.build(material, "full")
    written(material, deck, Pages(material, fonts).of_deck(deck), tmp_path / "deck.pptx")
    found = parts(tmp_path / "deck.pptx", r"charts/chart\d+\.xml$")
    assert len(found) > 5
    for chart in found:
        numbers = re.findall(rb'<c:(?:axId|crossAx) val="([^"]*)"', chart)
        assert set(numbers) == {b"1", b"2"}
        axes = re.findall(rb"<c:(?:cat|val|date)Ax><c:axId val=\"(\d)\"", chart.replace(b"\n", b"").replace(b"  ", b""))
        assert sorted(axes) == [b"1", b"2"]


def test_what_is_drawn_by_hand_is_lines_of_their_own(material: DeckSource, tmp_path: Path) -> None:
    line = Drawn(1, "concern", ((0.25, 0.5), (0.5, 0.5), (0.5, 0.75)))
    slide = Slide("drawn", "lines", "Drawn on", (SlideLine("A line"),), drawn=(line, line._replace(colour="text", points=((0.1, 0.1),))))
    deck = Deck(material.report.id, "Drawn", (slide, slide._replace(id="other", drawn=())))
    presentation = written(material, deck, Pages(material, fonts).of_deck(deck), tmp_path / "deck.pptx")
    by_hand = [[shape for shape in each.shapes if shape.name == "Drawn by hand"] for each in presentation.slides]
    assert [len(shapes) for shapes in by_hand] == [2, 0]
    drawn = by_hand[0][0]
    assert (drawn.left, drawn.top, drawn.width, drawn.height) == (320 * 9525, 360 * 9525, 320 * 9525, 180 * 9525)
    assert drawn.line.fill.fore_color.theme_color == MSO_THEME_COLOR.ACCENT_3


def test_a_deck_opens_with_who_speaks_and_its_messages(material: DeckSource, tmp_path: Path) -> None:
    deck = builder.build(material)
    lines = deck.slides[0].lines
    for field, words in ((PRESENTER, "A. Reader"), (EVENT, "Police and crime panel"), (DATE, "3 May 2027")):
        lines = with_field(lines, field, words)
    deck = changed(deck, "opening", lines=lines)
    presentation = written(material, deck, Pages(material, fonts).of_deck(deck), tmp_path / "deck.pptx")
    opening, messages = presentation.slides[0], presentation.slides[1]
    about = next(shape for shape in opening.shapes if shape.name == "About")
    assert [para.text for para in about.text_frame.paragraphs][:2] == ["A. Reader", "Police and crime panel, 3 May 2027"]
    said = [shape.text_frame.text for shape in messages.shapes if shape.name.startswith("Message ")]
    assert said == [line.text for line in deck.slides[1].lines]
    assert messages.notes_slide.notes_text_frame.text.startswith("There are three things to take away.")
