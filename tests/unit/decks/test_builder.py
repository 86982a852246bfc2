"""Decks hold the report's facts: nothing invented, nothing of it lost, every title its own."""

from __future__ import annotations

import re

import pytest

from peelviewer.analysis.compared.compare_numbers import compare_numbers
from peelviewer.analysis.pages import in_print
from peelviewer.decks import builder, slide_makers
from peelviewer.decks.added.rows import offered, with_rows
from peelviewer.decks.added.title_fields import DATE, EVENT, FIELDS, PRESENTER, with_field
from peelviewer.decks.base import WIDE
from peelviewer.decks.contents import (
    Areas,
    Bars,
    Chart,
    Columns,
    Fact,
    History,
    KeyNumber,
    Messages,
    Opening,
    PairRow,
    Pairs,
    Rows,
    Verdict,
    WordColumns,
)
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.kinds import KINDS, contents_of
from peelviewer.decks.kinds.figure import has_values, headline_rows, left_out
from peelviewer.decks.pages import Pages
from peelviewer.decks.said.speech import TO_HAND
from peelviewer.decks.subjects.evidence_slide import slide_of
from peelviewer.figures.supplied import ADDED, Supplied
from peelviewer.model.grades import Grade
from tests.libraries import bundled, of_fixtures

LIBRARY = bundled()
REPORT = LIBRARY.reports[0]
MATERIAL = DeckSource(LIBRARY, REPORT)
SHIRES = of_fixtures("shires")


def width(text: str, size: float, weight: int, serif: bool = False) -> float:
    """Letters half as wide as they are high: near enough to count pages by."""
    return len(text) * size * 0.52


def test_whole_report_takes_about_25_slides_and_a_briefing_ten() -> None:
    full = builder.build(MATERIAL, "full")
    assert 20 <= len(full.slides) <= 28
    briefing = builder.build(MATERIAL, "briefing").slides
    assert len([slide for slide in briefing if slide.shown]) == 10
    assert [slide.id for slide in briefing if not slide.shown] == [f"grades-{REPORT.force}", "q5"]
    assert 5 <= len(builder.of_sections(MATERIAL, ["q2"]).slides) <= 8
    two = builder.of_sections(MATERIAL, ["q2-supporting-victims", "q3"])
    assert {slide.subjects[0] for slide in two.slides if slide.kind == "figure"} == {"fig-5", "fig-6", "fig-7", "fig-8"}


def pair_of(subject: str) -> tuple[str, ...]:
    """Return the values of a number as printed."""
    return tuple(mark.text for mark in MATERIAL.figure(subject).panels[0].lines[-1].marks)


def test_full_deck_holds_every_question_figure_indicator_and_area_for_improvement() -> None:
    deck = builder.build(MATERIAL, "full")
    shown = {subject for slide in deck.slides for subject in slide.subjects}
    tiles = {pair_of(subject) for slide in deck.slides if slide.kind == "question" for subject in slide.subjects[1:]}
    for figure in REPORT.figure_by_id:
        assert figure in shown or pair_of(figure) in tiles or not has_values(MATERIAL.figure(figure))
    assert set(REPORT.indicator_by_id) <= shown
    assert {"q1", "q2", "q3", "q4", "q5"} <= shown
    lines = [line.text for slide in deck.slides for line in slide.lines]
    assert sum(bool(re.match(r"\d[a-z]$", line.label)) for slide in deck.slides for line in slide.lines) == 8
    assert any("backlog of crimes" in line for line in lines)


def test_no_slide_of_a_default_deck_is_without_a_value_or_words() -> None:
    for template in builder.BY_ID:
        for slide in builder.build(MATERIAL, template).slides:
            for content in contents_of(slide, MATERIAL):
                assert not (isinstance(content, Rows) and any(row.label == "No value" for row in content.rows)), slide
                if isinstance(content, Verdict):
                    assert content.numbers or content.points, slide


@pytest.mark.parametrize("template", list(builder.BY_ID))
def test_no_number_is_said_twice(template: str) -> None:
    pairs = []
    for slide in builder.build(MATERIAL, template).slides:
        for content in contents_of(slide, MATERIAL):
            if isinstance(content, Verdict):
                pairs += [(number.force_value, number.reference_value) for number in content.numbers]
            elif isinstance(content, Fact):
                pairs.append((content.number.force_value, content.number.reference_value))
    assert len(set(pairs)) == len(pairs)


def test_numbers_of_a_question_are_those_its_judgment_speaks_of() -> None:
    (content,) = contents_of(slide_makers.question(MATERIAL, REPORT.sections["q1"]), MATERIAL)
    assert isinstance(content, Verdict)
    names = [number.name for number in content.numbers]
    assert names[0] == "Anti-social behaviour incidents"
    assert not any(name.startswith("Change in recorded crime") for name in names)  # a rise does not bear out "outstanding"


def test_findings_are_two_columns_and_a_need_stands_with_every_area_for_improvement() -> None:
    for slide in builder.build(MATERIAL, "full").slides:
        for content in contents_of(slide, MATERIAL):
            if isinstance(content, WordColumns):
                assert [column.mark for column in content.columns] == ["strength", "concern"]
            if isinstance(content, Verdict) and content.points and REPORT.improvements_of(slide.subjects[0]):
                assert any(point.mark == "concern" for point in content.points)


def test_all_areas_for_improvement_are_one_slide_with_what_to_ask_after_it() -> None:
    deck = builder.build(MATERIAL)
    areas, questions = deck.slides[-3], deck.slides[-2]
    assert areas.title == "Eight areas for improvement, in four of the five questions"
    (content,) = contents_of(areas, MATERIAL)
    assert isinstance(content, Areas)
    assert [(group.number, len(group.areas)) for group in content.groups] == [("2", 2), ("3", 3), ("4", 2), ("5", 1)]
    assert questions.title == "Questions for the chief constable"
    assert questions.lines[0].text == "What has the force done to cut the backlog of crimes awaiting closure?"
    assert all(line.text.endswith("?") for line in questions.lines)


@pytest.mark.parametrize("template", list(builder.BY_ID))
@pytest.mark.parametrize("library", [LIBRARY, SHIRES], ids=["bundled", "shires"])
def test_ids_and_titles_differ_and_numbers_run(template: str, library: object) -> None:
    for report in library.reports:  # type: ignore[attr-defined]
        material = DeckSource(library, report)  # type: ignore[arg-type]
        deck = builder.build(material, template)
        assert len({slide.id for slide in deck.slides}) == len(deck.slides)
        pages = Pages(material, width).of_deck(deck)
        assert len({page.title for page in pages}) == len(pages)
        assert [page.number for page in pages] == list(range(1, len(pages) + 1))
        assert all(page.title for page in pages)


def test_same_title_twice_is_told_apart() -> None:
    slide = slide_makers.figure(MATERIAL, "fig-4")
    deck = builder.build(MATERIAL, "full")._replace(slides=tuple(builder.distinct([slide, slide])))
    titles = [page.title for page in Pages(MATERIAL, width).of_deck(deck)]
    assert len(set(titles)) == len(titles)
    assert titles[-1].startswith(slide.title)


def test_notes_name_findings_and_pages() -> None:
    deck = builder.build(MATERIAL, "full")
    findings = next(slide for slide in deck.slides if slide.id == "q2-findings")
    for point in REPORT.points_of("q2"):
        finding, section = MATERIAL.findings[point.finding]
        assert f"{finding.number} ({in_print(REPORT.pages_of(section, own=True))}): " in findings.notes
    assert len(findings.lines) <= 5
    outcomes = next(slide for slide in deck.slides if slide.id == "fig-4")
    assert "2.10 (pp. 19–21)" in outcomes.notes
    assert "Without Dorset" in outcomes.notes
    assert "Taken into consideration 0.5 and 0.2" in outcomes.notes
    assert outcomes.source.startswith("Figure 4, pp. 19–21. Home Office crime outcomes data")
    sources = deck.slides[-1]
    assert all(caveat.text.split(".")[0][:30] in sources.notes for caveat in REPORT.caveats_of("fig-8")[:1])


def stated() -> set[str]:
    return {o.value.replace("-", "−") for o in REPORT.observations if o.value}


@pytest.mark.parametrize("slide", builder.build(MATERIAL, "full").slides, ids=lambda slide: slide.id)
def test_every_value_on_a_slide_is_a_printed_one(slide: object) -> None:
    printed = stated()
    for content in contents_of(slide, MATERIAL):  # type: ignore[arg-type]
        if isinstance(content, Pairs):
            values = [mark.text for row in content.rows for mark in row.line.marks if mark.text]
            assert all(row.minimum <= 0 <= row.maximum for row in content.rows)
        elif isinstance(content, Bars | Chart):
            values = [mark.text for line in content.panel.lines for mark in line.marks if mark.text]
        elif isinstance(content, Verdict):
            values = [value.removesuffix("%") for n in content.numbers for value in (n.force_value, n.reference_value)]
            values = [value for value in values if value != "not stated"]
        elif isinstance(content, Fact):
            values = [mark.text for mark in content.marks]
            assert content.minimum <= 0 <= content.maximum
        else:
            continue
        assert values or isinstance(content, Verdict)
        assert set(values) <= printed


def test_figure_of_many_rows_shows_the_six_largest_parts_and_leaves_none_untold() -> None:
    figure = MATERIAL.figure("fig-4")
    (panel, *_) = figure.panels
    rows = headline_rows(panel)
    assert len(rows) == 6
    assert not any(line.name.startswith("Total") for line in rows)
    assert [line.name for line in rows] == [
        "Charged/Summoned",
        "Out-of-court (formal)",
        "Evidential difficulties (victim supports police action): suspect identified",
        "Evidential difficulties (victim does not support police action)",
        "Investigation complete – no suspect identified",
        "Not yet assigned an outcome",
    ]
    names = {line.name for line in rows} | {line.name for line in left_out(figure)}
    assert {line.name for line in panel.lines if any(mark.text for mark in line.marks)} <= names | {"Suspect identified"}


def test_value_of_one_area_alone_says_that_the_other_is_not_stated() -> None:
    (content,) = contents_of(slide_makers.figure(MATERIAL, "fig-7"), MATERIAL)
    assert isinstance(content, Fact)
    measured = "Per 100 domestic abuse crimes, 12 months to 30 June 2016"
    assert content.number == KeyNumber("Domestic abuse arrests", measured, "Norfolk", "76", "England and Wales", "not stated")
    assert content.note.endswith("England and Wales: not stated.")


def test_figure_without_values_says_so() -> None:
    (content,) = contents_of(slide_makers.figure(MATERIAL, "fig-10"), MATERIAL)
    assert isinstance(content, Rows)
    assert content.rows[0].label == "No value"
    assert "states no share" in content.rows[0].text


def test_judgments_are_those_of_the_report() -> None:
    (content,) = contents_of(slide_makers.verdicts(MATERIAL), MATERIAL)
    assert isinstance(content, Rows)
    assert [row.grade for row in content.rows] == [judgment.grade for judgment in REPORT.judgments]
    assert content.rows[-1].grade is Grade.UNGRADED


def test_comparison_and_grades_and_compared_numbers() -> None:
    (columns,) = contents_of(slide_makers.comparison(MATERIAL, "q2", "q3"), MATERIAL)
    assert isinstance(columns, Columns)
    assert [row[0] for row in columns.rows] == ["Summary", "Strengths", "Concerns", "To improve"]
    assert "Cut the backlog" in columns.rows[3][1]
    history, five = contents_of(slide_makers.grades(MATERIAL, "norfolk"), MATERIAL)
    assert isinstance(history, History)
    assert isinstance(five, History)
    assert [year.name for year in history.years] == ["2014", "2015", "2016", "2017", "2018/19"]
    assert history.remark == (
        "A scale of 4 grades. Only these can be compared: Effectiveness 2016 to 2018/19. Other scales cannot be compared with it."
    )
    assert five.columns == ("2021/22", "2023-25")
    assert five.remark == "A scale of 5 grades. No two of these years can be compared. Other scales cannot be compared with it."
    leadership = next(year for year in five.years if year.name == "Leadership and force management")
    assert leadership.said(0) == "not asked"
    grades = {(g.year, g.pillar): g.grade for g in LIBRARY.grades if g.force == "norfolk" and not g.question}
    pillars = ("effectiveness", "efficiency", "legitimacy")
    for year in history.years:
        assert year.grades == tuple(grades.get((int(year.name[:4]), pillar)) for pillar in pillars)
    (pairs,) = contents_of(slide_makers.compared(MATERIAL, REPORT.id, REPORT.id, compare_numbers(LIBRARY, REPORT, REPORT).rows), MATERIAL)
    assert isinstance(pairs, Pairs)
    assert all(isinstance(row, PairRow) and row.detail for row in pairs.rows)


def test_slide_of_a_report_the_library_lacks_says_which() -> None:
    slide = slide_makers.figure(MATERIAL, "fig-4")._replace(subjects=("elsewhere-2020/fig-9",))
    (content,) = contents_of(slide, MATERIAL)
    assert isinstance(content, Rows)
    assert "elsewhere-2020/fig-9" in content.rows[0].text


@pytest.mark.parametrize(
    ("kind", "node", "words"),
    [
        ("finding", "2.10", "Figure 4 gives the other results"),
        ("figure", "fig-4", "One Norfolk crime in five"),
        ("note", "note-34", "Clare’s Law"),
        ("improvement", "afi-q2-1", "backlog"),
        ("caveat", "caveat-dorset", "Dorset"),
        ("erratum", "err-q1-asb-22", "22"),
        ("term", "term-clares-law", "partner"),
        ("section", "q2", "Investigating crime"),
    ],
)
def test_everything_search_finds_can_be_pushed(kind: str, node: str, words: str) -> None:
    slide = slide_of(MATERIAL, kind, node)
    assert words in f"{slide.title} {' '.join(line.text for line in slide.lines)}"
    assert slide.source
    with pytest.raises(KeyError):
        slide_of(MATERIAL, kind, "note-999" if kind == "note" else "no-such-node")


@pytest.mark.parametrize(("kind", "node"), [("finding", "3.2"), ("section", "q3")])
def test_what_is_pushed_of_another_report_says_whose_it_is(kind: str, node: str) -> None:
    """The room would take it for the force of the talk."""
    slide = slide_of(MATERIAL, kind, node, "wiltshire-2016-effectiveness")
    assert slide.title.startswith("Wiltshire 2016: ")
    theirs = DeckSource(LIBRARY, LIBRARY.report("wiltshire-2016-effectiveness"))
    assert slide == slide_of(theirs, kind, node)._replace(title=slide.title, subjects=slide.subjects)
    assert [subject.partition("/")[0] for subject in slide.subjects] == ["wiltshire-2016-effectiveness"]


def test_what_is_pushed_of_a_digest_says_so_and_whose_it_is() -> None:
    slide = slide_of(MATERIAL, "improvement", "afi-q3-1")
    assert slide.title == "Norfolk 2016, effectiveness: Area for improvement, protecting vulnerable people"
    for kind, node in (("improvement", "afi-q3-1"), ("finding", "2.10"), ("section", "q2"), ("note", "note-34")):
        assert slide_of(MATERIAL, kind, node).source.startswith("Digest by PEEL Viewer, not the published wording: quote from PEEL: Police")
    full = of_fixtures("full_edition")
    published = slide_of(DeckSource(full, full.report("eastmere-2017-effectiveness-full")), "improvement", "coc-responding-1")
    assert "Cause of concern" in published.title and "Digest" not in published.source


def test_a_term_is_of_no_report() -> None:
    slide = slide_of(MATERIAL, "term", "term-clares-law", "wiltshire-2016-effectiveness")
    assert slide == slide_of(MATERIAL, "term", "term-clares-law")


def test_kinds_have_names_of_their_own() -> None:
    assert len({kind.kind for kind in KINDS}) == len({kind.name for kind in KINDS}) == len(KINDS)


def test_report_without_points_takes_first_sentences_of_strengths_and_concerns() -> None:
    report = next(r for r in SHIRES.reports if not r.points and any(f.kind for c in r.chapters for f in c.findings()))
    material = DeckSource(SHIRES, report)
    slides = [slide_makers.findings(material, chapter) for chapter in report.chapters]
    with_labels = [slide for slide in slides if slide and any(line.label for line in slide.lines)]
    assert with_labels
    for slide in with_labels:
        assert len(slide.lines) <= 5
        for line in slide.lines:
            assert not line.text.endswith(".")


@pytest.mark.parametrize("template", ["full", "briefing"])
def test_added_values_leave_the_published_ones_in_the_deck(template: str) -> None:
    values = tuple((force.id, f"{number + 10}.1") for number, force in enumerate(LIBRARY.forces))
    added = Supplied(values, "arrests.csv", "1 May 2026", "Home Office")
    before = Pages(MATERIAL, width).of_deck(builder.build(MATERIAL, template))
    for subject in REPORT.figure_by_id:
        material = DeckSource(LIBRARY, REPORT, {subject: added})
        after = [content for page in Pages(material, width).of_deck(builder.build(material, template)) for content in page.contents]
        facts = [page for page in before if page.slide.id != "sources"]  # which names every figure that has a slide
        assert [page.title for page in facts if not all(content in after for content in page.contents)] == []


def test_added_values_have_a_page_of_their_own_without_the_reports_headline_and_source() -> None:
    added = Supplied((("kent", "51.0"), ("norfolk", "40.0")), "arrests.csv", "1 May 2026", "Home Office, table 2")
    for subject in REPORT.figure_by_id:
        material = DeckSource(LIBRARY, REPORT, {subject: added})
        slide = slide_makers.figure(material, subject)
        published = Pages(DeckSource(LIBRARY, REPORT), width).of_slide(slide, WIDE)
        *pages, last = Pages(material, width).of_slide(slide, WIDE)
        assert [(page.title, page.contents, page.source) for page in pages] == [
            (page.title, page.contents, page.source) for page in published
        ]
        assert [content.panel.title for content in last.contents if isinstance(content, Chart)] == [ADDED]
        assert last.title == f"{material.figure(subject).label}: values that are not from the report"
        assert last.source == material.figure(subject).added
        assert "by you" not in last.source + slide.notes
        assert last.part == len(published) + 1


def test_notes_are_said_before_they_are_to_hand() -> None:
    slides = {slide.id: slide for slide in builder.build(MATERIAL).slides}
    said = slides["q1"].notes.split(TO_HAND)[0]
    assert said.startswith("On preventing crime, Norfolk is judged outstanding. ")
    assert "stood at 24 per 1,000 population in the 12 months to 31 March 2016, against 31 in England and Wales." in said
    assert not re.search(r"\d\.\d\d \(p", said)
    assert "1.46 (pp. 17–19): " in slides["q1"].notes.split(TO_HAND)[1]
    for slide in slides.values():
        for paragraph in slide.notes.split(TO_HAND)[0].split("\n\n"):
            assert not paragraph or paragraph.rstrip()[-1] in ".?!”’", slide.id


def test_deck_opens_with_messages_of_the_report() -> None:
    opening = next(slide for slide in builder.build(MATERIAL).slides if slide.kind == "messages")
    assert len(opening.lines) == 3
    assert opening.lines[0].text == REPORT.headline_of["overall"]
    assert opening.lines[2].text == "Eight areas for improvement, in four of the five questions"
    (content,) = contents_of(opening, MATERIAL)
    assert isinstance(content, Messages)
    assert content.texts == tuple(line.text for line in opening.lines)


def test_judgments_stand_beside_the_earlier_ones_that_the_report_states() -> None:
    (content,) = contents_of(slide_makers.verdicts(MATERIAL), MATERIAL)
    assert isinstance(content, Rows)
    stated = [f"{j.previous_year}: {j.previous_grade.value}" if j.previous_grade else "" for j in REPORT.judgment_by_question.values()]
    assert [row.earlier for row in content.rows] == stated
    assert any(stated)


def test_history_of_grades_keeps_to_the_scale_of_the_report() -> None:
    history = next(slide for slide in builder.build(MATERIAL, "full").slides if slide.kind == "grades")
    (table,) = contents_of(history, MATERIAL)
    assert isinstance(table, History)
    assert "2016" in [year.name for year in table.years]
    assert not any("23" in year.name for year in table.years)


def test_title_slide_says_who_speaks_at_what_and_when() -> None:
    slide = slide_makers.opening(MATERIAL)
    lines = slide.lines
    for mark, words in ((DATE, " 3 May\n2027 "), (PRESENTER, "A. Reader"), (EVENT, "Police and crime panel")):
        lines = with_field(lines, mark, words)
    (content,) = contents_of(slide._replace(lines=lines), MATERIAL)
    assert isinstance(content, Opening)
    assert (content.presenter, content.occasion) == ("A. Reader", "Police and crime panel, 3 May 2027")
    (before,) = contents_of(slide, MATERIAL)
    assert isinstance(before, Opening)
    assert content == before._replace(presenter=content.presenter, occasion=content.occasion)
    for mark in FIELDS:
        lines = with_field(lines, mark, "")
    assert lines == slide.lines


def test_rows_of_a_figure_and_of_numbers_are_chosen() -> None:
    slide = slide_makers.figure(MATERIAL, "fig-4")
    rows = offered(slide, MATERIAL)
    assert sum(row.shown for row in rows) == 6
    few = with_rows(slide, MATERIAL, {rows[0].key, rows[-1].key})
    (content,) = contents_of(few, MATERIAL)
    assert isinstance(content, Pairs)
    assert [row.line.name for row in content.rows] == [rows[0].name, rows[-1].name]
    assert "2 of 20 rows" in few.source
    dropped = next(row.name for row in rows if row.shown and row.key not in (rows[0].key, rows[-1].key))
    assert dropped in few.notes.partition("Also in the figure")[2]
    assert with_rows(few, MATERIAL, [row.key for row in rows if row.shown])._replace(lines=()) == slide
    own = few._replace(notes="My own words")
    assert with_rows(own, MATERIAL, {rows[1].key}).notes == "My own words"
    assert with_rows(few, MATERIAL, ()) == few
    numbers = slide_makers.numbers(MATERIAL, list(REPORT.indicator_by_id)[2:4])
    assert [row.key for row in offered(numbers, MATERIAL) if row.shown] == list(numbers.subjects)
    first = next(iter(REPORT.indicator_by_id))
    assert with_rows(numbers, MATERIAL, {first, *numbers.subjects}).subjects == (first, *numbers.subjects)
    assert offered(slide_makers.opening(MATERIAL), MATERIAL) == []


def test_notes_of_grades_are_said_in_sentences_of_the_first_and_last_grades() -> None:
    said = slide_makers.grades(MATERIAL, "norfolk", 2016).notes.split(TO_HAND)[0]
    grades = {(g.year, g.pillar): g.grade for g in LIBRARY.grades if g.force == "norfolk" and not g.question}
    pillars = ("effectiveness", "efficiency", "legitimacy")
    assert {grades[2018, pillar].value for pillar in pillars} == {"good", "outstanding"}
    assert "In 2018/19, effectiveness and legitimacy were judged good; efficiency was judged outstanding." in said
    assert said.rstrip().endswith("only where the questions and the scale stayed the same.")
    assert "2015" not in said
