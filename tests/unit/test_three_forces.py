"""Three invented reports of other years, questions, pillars and grades: read, asked, compared, presented and exported like any other."""

from __future__ import annotations

import re
from itertools import permutations
from pathlib import Path

import pytest

from peelviewer.analysis import citation
from peelviewer.analysis.compared.compare import chapter_pairs, counterpart, match, questions_of
from peelviewer.analysis.compared.compare_numbers import compare_numbers
from peelviewer.analysis.grades import Grades, Measure, place_of
from peelviewer.cli.main import main
from peelviewer.cli.pictures.tour_places import places
from peelviewer.dataset.package import validate
from peelviewer.decks import builder, slide_makers
from peelviewer.decks.contents import Columns, History, Rows, Year
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.kinds import BY_NAME
from peelviewer.decks.kinds.figure import has_values
from peelviewer.exporters.chapter_markdown import ChapterMarkdown
from peelviewer.figures.build import figure
from peelviewer.model.grades import Grade
from peelviewer.model.pages import Pages
from peelviewer.model.report import Report
from tests.libraries import loaded

FOLDER = Path(__file__).parents[1] / "fixtures" / "three_forces"
LIBRARY = loaded(FOLDER).library
REPORTS = {report.id: report for report in LIBRARY.reports}
NORTH, MARROW, HAVEN = (REPORTS[name] for name in ("northshire-2014-effectiveness", "isle-of-marrow-2018-peel", "west-haven-2021-peel"))
every_report = pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS)


def test_all_are_valid_and_named_after_force_and_cycle() -> None:
    assert validate(FOLDER) == ()
    assert [LIBRARY.name_of(report) for report in (NORTH, MARROW, HAVEN)] == ["Northshire 2014", "Marrow 2018/19", "West Haven 2021/22"]
    assert [force.abbreviation for force in LIBRARY.forces] == ["N Shr", "Marr", "W Hav"]


def test_judgments_are_of_the_report_a_pillar_or_a_question() -> None:
    assert [judged(NORTH, name) for name in ("summary-of-judgments", "custody", "custody-waiting")] == [
        Grade.REQUIRES_IMPROVEMENT, Grade.INADEQUATE, Grade.INADEQUATE,
    ]  # fmt: skip
    names = ("overall", "effectiveness", "effectiveness-vulnerable", "effectiveness-vulnerable-calls", "legitimacy-improve")
    requires = Grade.REQUIRES_IMPROVEMENT
    assert [judged(MARROW, name) for name in names] == [None, requires, requires, requires, Grade.OUTSTANDING]
    assert judged(HAVEN, "preventing-crime-findings") is Grade.ADEQUATE
    assert [section.id for section in MARROW.judged_below(MARROW.sections["effectiveness"])] == [
        "effectiveness-crime", "effectiveness-vulnerable",
    ]  # fmt: skip


def judged(report: Report, section: str) -> Grade | None:
    judgment = report.judgment_at(report.sections[section])
    return judgment.grade if judgment else None


def test_grades_have_the_pillars_questions_and_cycles_of_the_tables() -> None:
    grades = Grades(LIBRARY)
    assert [grades.name_of(measure) for measure in grades.measures] == [
        "Effectiveness", "Efficiency", "Legitimacy",
        "Effectiveness, prevention", "Effectiveness, custody", "Effectiveness, crime", "Effectiveness, vulnerable",
        "Efficiency, resources", "Legitimacy, fairness", "Legitimacy, workforce",
        "Preventing crime", "Responding", "Victims", "Leadership",
    ]  # fmt: skip
    assert [grades.cycle_name(year) for year in grades.years] == ["2014", "2018/19", "2021/22"]
    assert [grades.name_of(grades.measure_of(report)) for report in (NORTH, MARROW, HAVEN)] == [
        "Effectiveness",
        "Effectiveness",
        "Preventing crime",
    ]
    assert [grades.wholes_in(year) for year in grades.years] == [grades.measures[:1], grades.measures[:3], grades.measures[-4:]]
    assert [grades.name_of(measure) for measure in grades.wholes_of("northshire")] == ["Effectiveness", "Preventing crime"]
    assert grades.wholes_of("west-haven") == grades.measures[-4:]
    assert place_of(MARROW, Measure("effectiveness", "crime")) == "effectiveness-crime"
    assert place_of(MARROW, Measure("efficiency")) == "efficiency"
    assert place_of(HAVEN, Measure("peel", "victims")) == "victims"
    assert place_of(NORTH, Measure("effectiveness")) == "summary-of-judgments"


def test_a_library_without_grades_has_its_reports_years_and_measures() -> None:
    restated = HAVEN._replace(edition="digest")
    grades = Grades(LIBRARY._replace(entries=(restated,), grades=(), questions=()))
    assert grades.years == (2021,)
    assert [grades.name_of(measure) for measure in grades.wholes_of("west-haven")] == ["PEEL"]
    grades.read(LIBRARY._replace(entries=(HAVEN,), grades=(), questions=()))  # the published words give their own
    assert [grades.name_of(m) for m in grades.wholes_of("west-haven")] == ["Leadership", "Preventing crime", "Responding", "Victims"]


def test_a_report_without_isbn_is_cited_without_one() -> None:
    assert "ISBN" not in citation.with_isbn(MARROW, citation.of_report(MARROW))
    assert citation.of_report(HAVEN, [Pages.one(4)]) == "PEEL 2021/22, An invented inspectorate, September 2022, p. 4"
    quote = citation.both_to_quote(NORTH, HAVEN, (Pages(3, 4), Pages.one(4)))
    assert quote == "Digest. Quote from the published reports, pp. 3–4 and p. 4."
    assert citation.of_passage(LIBRARY, HAVEN, citation.Passage((HAVEN.sections["victims"],)), "Words").endswith(
        "An invented inspectorate, PEEL 2021/22: West Haven Police Service (2022), Treatment of victims, pp. 12–15."
    )


@pytest.mark.parametrize(("left", "right"), list(permutations(REPORTS.values(), 2)), ids=lambda report: report.id)
def test_each_pair_is_compared(left: Report, right: Report) -> None:
    pairs = chapter_pairs(left, right)
    assert [one.id for one, _ in pairs if one] == [chapter.id for chapter in left.chapters]
    assert sorted(other.id for _, other in pairs if other) == sorted(chapter.id for chapter in right.chapters)
    assert (left.overview, right.overview) in pairs
    for section in left.sections:
        assert counterpart(left, section, right) in right.sections
    for one in left.questions:
        for other in right.questions:
            assert match(one, other, questions=questions_of(left, right))[0].reason == "chosen"
    assert compare_numbers(LIBRARY, left, right).rows


def test_figures_of_one_number_are_not_taken_for_one_another() -> None:
    rows = [row for row in compare_numbers(LIBRARY, MARROW, HAVEN).rows if row.subject == "fig-1"]
    assert [(row.title, row.category) for row in rows] == [
        ("Figure 1: Calls answered in time, by priority", "Emergency"), ("Figure 1: Calls answered in time, by priority", "Priority"),
        ("Figure 1: Crimes solved, by type", "Burglary"), ("Figure 1: Crimes solved, by type", "Theft of boats"),
    ]  # fmt: skip
    rows = [row for row in compare_numbers(LIBRARY, HAVEN, NORTH).rows if row.subject == "fig-1"]
    assert [(row.title, [caveat.title for caveat in row.caveats]) for row in (rows[0], rows[-1])] == [
        ("Figure 1: Crimes solved, by type", []), ("Figure 1: Recorded crime, by year", ["Northshire without its visitors"]),
    ]  # fmt: skip


def test_a_price_is_a_number_and_a_missing_value_belongs_to_its_measure() -> None:
    rows = {(row.subject, row.category): row for row in compare_numbers(LIBRARY, MARROW, MARROW).rows}
    assert (rows["indicator-cost", ""].values, rows["indicator-cost", ""].difference) == (("£212", "£192"), "20 higher")
    waiting = [row for row in compare_numbers(LIBRARY, NORTH, NORTH).rows if row.subject == "indicator-custody"]
    assert [(row.period, row.values) for row in waiting] == [("12 months to 31 March 2014", ("4.2", ""))]
    crime = [row.since for row in compare_numbers(LIBRARY, NORTH, NORTH).rows if row.subject == "fig-1"]
    assert crime == ["", "Northshire 4.6 lower; England and Wales 2.9 lower than 12 months to 31 March 2013"]
    (panel,) = figure(LIBRARY, NORTH, "indicator-custody").panels
    assert (panel.form, len(panel.lines)) == ("bars", 1)


def test_summaries_of_questions_with_any_id_belong_together() -> None:
    found = match(NORTH.sections["prevention"], NORTH.sections["custody"], questions=questions_of(NORTH))
    assert [(m.left, m.right, m.reason) for m in found[1:]] == [("prevention-summary", "custody-summary", "place")]


@every_report
@pytest.mark.parametrize("template", list(builder.BY_ID))
def test_each_slide_of_a_deck_has_words_and_contents(report: Report, template: str) -> None:
    material = DeckSource(LIBRARY, report)
    deck = builder.build(material, template)
    assert len({slide.id for slide in deck.slides}) == len(deck.slides)
    for slide in deck.slides:
        assert slide.title
        assert BY_NAME[slide.kind].contents(slide, material), slide
        words = "\n".join([slide.title, slide.source, slide.notes, *(line.text for line in slide.lines)])
        assert not re.search(r"(?m)ISBN\s*(\.|$)|\(\)|, ,|None|^ ", words)
    shown = {subject for slide in deck.slides for subject in slide.subjects}
    if template == "full":
        stated = {figure for figure in report.figure_by_id if has_values(material.figure(figure))}
        said = {s.id for s in report.questions if slide_makers.says_something(slide_makers.question(material, s, whole=True))}
        assert stated | said <= shown
    improved = {slide.id for slide in deck.slides if "improve" in slide.id}
    assert improved == ({"improvements"} if report.areas_for_improvement else set())


def test_a_pillars_slides_come_before_those_of_its_questions() -> None:
    ids = [slide.id for slide in slide_makers.section(DeckSource(LIBRARY, MARROW), "effectiveness")]
    assert ids == [
        "effectiveness", "effectiveness-findings",
        "effectiveness-crime", "effectiveness-crime-findings", "effectiveness-crime-improvements",
        "effectiveness-vulnerable", "fig-1", "effectiveness-vulnerable-improvements",
    ]  # fmt: skip


def test_slides_of_judgments_comparison_and_grades() -> None:
    material = DeckSource(LIBRARY, MARROW)
    (rows,) = BY_NAME["verdicts"].contents(slide_makers.verdicts(material), material)
    assert isinstance(rows, Rows)
    assert [(row.label, row.text, row.strong) for row in rows.rows[:3]] == [
        ("A", "Effectiveness", True), ("A1", "Preventing and investigating crime", False), ("A2", "Protecting vulnerable people", False),
    ]  # fmt: skip
    (columns,) = BY_NAME["comparison"].contents(slide_makers.comparison(material, "legitimacy", f"{HAVEN.id}/leadership"), material)
    assert isinstance(columns, Columns)
    assert (columns.left.name, columns.right.name) == ("Marrow 2018/19: Legitimacy", "West Haven 2021/22: Leadership")
    (history,) = BY_NAME["grades"].contents(slide_makers.grades(material, "isle-of-marrow"), material)
    (five,) = BY_NAME["grades"].contents(slide_makers.grades(material, "west-haven"), material)
    assert isinstance(history, History)
    assert isinstance(five, History)
    assert (five.columns, five.years[0]) == (("2021/22",), Year("Preventing crime", (Grade.ADEQUATE,), ("not held",)))
    assert five.remark == "A scale of 5 grades. Other scales cannot be compared with it."
    assert history.columns == ("Effectiveness", "Efficiency", "Legitimacy")
    assert [year.name for year in history.years] == ["2014", "2018/19"]


@every_report
def test_every_chapter_is_written_with_its_grades_in_words(report: Report) -> None:
    for chapter in report.chapters:
        text = ChapterMarkdown().render(LIBRARY, report, chapter)
        assert text.startswith("# ")
        for question in (s.id for s in chapter.walk() if s.id in report.judgment_by_question):
            assert f"Grade: {report.judgment_by_question[question].grade.label}" in text
    assert "Grade: Adequate (2018/19: Good)" in ChapterMarkdown().render(LIBRARY, HAVEN, HAVEN.sections["preventing-crime"])


@every_report
def test_the_tour_finds_places_in_it(report: Report) -> None:
    found = places(LIBRARY, report)
    assert {found.reading, found.overview, found.numbers, found.concerns, found.left, found.right} <= set(report.sections)
    assert found.figure in report.figure_by_id
    assert found.indicator in report.indicator_by_id
    assert found.note
    assert found.term
    assert found.word


@every_report
def test_every_kind_of_file_is_written(report: Report, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--library", str(FOLDER), "--report", report.id]
    exports = [("chapter", chapter.id, ending) for chapter in report.chapters for ending in ("html", "md")]
    exports += [("chapter", report.questions[0].id, ending) for ending in ("pdf", "htm")]
    exports += [("figure", figure, "svg") for figure in (*report.figure_by_id, *report.indicator_by_id)]
    exports += [("figure", report.figures[0].id, ending) for ending in ("png", "pdf", "csv")]
    exports += [(kind, "", ending) for kind in ("numbers", "grades") for ending in ("csv", "xlsx")]
    exports += [("deck", "", ending) for ending in ("pptx", "pdf")]
    for number, (kind, node, ending) in enumerate(exports):
        target = tmp_path / f"{number}.{ending}"
        assert main(["export", kind, *([node] if node else []), "--to", str(target), *options]) == 0, (kind, node, ending)
        assert target.stat().st_size > 40
    assert main(["export", "deck", "--template", "briefing", "--handout", "--to", str(tmp_path / "handout.pdf"), *options]) == 0
    assert main(["show", report.questions[0].id, *options]) == 0
    assert "None" not in capsys.readouterr().out


@pytest.mark.parametrize(("left", "right"), list(permutations(REPORTS, 2)))
def test_the_command_line_compares_each_pair(left: str, right: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", left, right, "--library", str(FOLDER)]) == 0
    output = capsys.readouterr().out
    for chapter in (*REPORTS[left].chapters, *REPORTS[right].chapters):
        assert chapter.id in output


def test_forces_that_an_import_alone_names_have_names() -> None:
    names = LIBRARY.names_of(["northmarch-police", "west-haven", ""])
    assert names == {**LIBRARY.short_names, "northmarch-police": "Northmarch"}
