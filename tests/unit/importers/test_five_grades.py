"""Reports of five grades from saved pages: identity, headings, grades, boxes; invented force, the library's own questions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import pytest

from peelviewer.dataset.package import tables_of
from peelviewer.importers.layouts import LAYOUTS, peel_2021
from peelviewer.importers.recognised import Item, Part, Recognised, Status
from peelviewer.importers.review import Review
from peelviewer.importers.sources.web_page import read_web_page
from peelviewer.importers.stream import Document
from peelviewer.model.library import Force, Question
from peelviewer.paths import bundled_library

QUESTIONS = (
    Question(2021, "peel", "keeping-watch", "Watching over the harbour", "2021/22", "Keeping watch"),
    Question(2021, "peel", "finding-boats", "Finding boats", "2021/22", "Lost boats"),
    Question(2023, "peel", "boats", "Finding boats", "2023-25", "Boats"),
)
FORCES = (Force("mistshire", "Mistshire Police", "North", "England", 0, 0),)
HEAD = """<html><head><title>PEEL 2021/22 – An inspection of Mistshire Police - HMICFRS</title>
<link rel="canonical" href="https://site.invalid/mistshire/"></head><body><main>
<h1>PEEL 2021/22 – An inspection of Mistshire Police</h1><p>Published on: 3 May 2022</p>"""
TABLE = "<table><tr><th>Outstanding<th>Good<th>Adequate</tr><tr><td>Keeping watch<td>Finding boats<br>Tides<td></table>"
BADGE = '<p class="judgment"><strong>{}</strong></p>'
END = "</main></body></html>"


def document(*parts: str) -> Document:
    return read_web_page("page.html", (HEAD + "".join(parts) + END).encode(), None)


def recognised(*parts: str) -> Recognised:
    made = document(*parts)
    assert max(LAYOUTS, key=lambda layout: layout.likelihood(made)) is peel_2021
    found = peel_2021.recognise(made, QUESTIONS, FORCES)
    placed = Counter(number for item in found.items for number in item.piece.lines)
    assert placed == Counter(line.number for line in made.lines if line.number not in made.furniture)
    return found


def of(found: Recognised, *parts: Part) -> list[Item]:
    return [item for item in found.items if item.part in parts]


def words(items: Sequence[Item]) -> list[tuple[str, str]]:
    return [(item.part.value, item.piece.text) for item in items]


def test_identity() -> None:
    identity = recognised("<h2>Keeping watch</h2>", BADGE.format("Good")).identity
    assert (identity.title, identity.subtitle) == ("PEEL 2021/22", "An inspection of Mistshire Police")
    assert (identity.force, identity.year, identity.cycle, identity.pillar) == ("mistshire", 2021, "2021/22", "peel")
    assert (identity.publisher, identity.published, identity.source_url) == ("HMICFRS", "2022-05-03", "https://site.invalid/mistshire/")


def test_force_that_the_library_does_not_know_is_doubted() -> None:
    made = read_web_page("p.html", (HEAD.replace("Mistshire Police", "Fogshire Police") + "<h2>A</h2>" + END).encode(), None)
    found = peel_2021.recognise(made, QUESTIONS, FORCES)
    assert (found.identity.force, found.identity.force_name) == ("fogshire-police", "Fogshire Police")
    assert [field for field, _ in found.unconfirmed] == ["force"]


@pytest.mark.parametrize(
    ("title", "least"),
    [("PEEL 2021/22 – An inspection of X", 0.7), ("PEEL 2023–25: An inspection of X", 0.7), ("PEEL 2018/19", 0), ("A letter", 0)],
)
def test_likelihood_is_that_of_the_cycle(title: str, least: float) -> None:
    made = read_web_page("p.html", f"<h1>{title}</h1><p>Text.</p>".encode(), None)
    assert (peel_2021.likelihood(made) > 0.7) is (least > 0)


def test_headings_have_the_pages_order_and_the_librarys_ids() -> None:
    found = recognised(
        "<h2>Overall summary</h2><h4>Deep at once</h4><p>x</p>",
        "<h2>Watching over the harbour</h2>", BADGE.format("Good"), "<h3>At night</h3><h4>In fog</h4><h5>In snow</h5>",
        "<h2>Other things</h2>",
    )  # fmt: skip
    assert [(item.piece.text, item.level, item.kind, item.node) for item in of(found, Part.HEADING)] == [
        ("Overall summary", 1, "overview", "overall-summary"),
        ("Deep at once", 2, "section", "overall-summary-deep-once"),
        ("Watching over the harbour", 1, "question", "keeping-watch"),
        ("At night", 2, "section", "keeping-watch-night"),
        ("In fog", 3, "", "keeping-watch-fog"),
        ("In snow", 3, "", "keeping-watch-snow"),
        ("Other things", 1, "chapter", "other-things"),
    ]


# Grades


def test_grades_of_badges_and_table_that_agree() -> None:
    found = recognised(
        TABLE, "<h2>Keeping watch</h2>", BADGE.format("Outstanding"), "<h2>Finding boats</h2>", BADGE.format("Good"), "<h2>Tides</h2>"
    )
    grades = of(found, Part.GRADE)
    assert {(item.node, item.grade) for item in grades} == {("keeping-watch", "outstanding"), ("finding-boats", "good"), ("tides", "good")}
    assert {item.status for item in grades} == {Status.RECOGNISED}
    assert [item.kind for item in of(found, Part.HEADING)] == ["question"] * 3


def test_grades_that_disagree_are_doubted() -> None:
    found = recognised(TABLE, "<h2>Keeping watch</h2>", BADGE.format("Inadequate"))
    grade = next(item for item in of(found, Part.GRADE) if item.node == "keeping-watch")
    assert grade.grade == "inadequate" and grade.status is Status.UNCONFIRMED and "outstanding" in grade.doubts[0]


def test_table_of_areas_and_grades_in_rows() -> None:
    table = "<table><tr><th>Area<th>Grade<tr><td>Keeping watch<td>Adequate<tr><td>Lost boats<td>Not graded<tr><td>Fish<td>Good</table>"
    found = recognised(table, "<h2>Keeping watch</h2><p>x</p><h2>Finding boats</h2><p>y</p>")
    assert {(item.node, item.grade, item.status.value) for item in of(found, Part.GRADE)} == {
        ("keeping-watch", "adequate", "recognised"),
        ("finding-boats", "ungraded", "recognised"),
        ("", "good", "unconfirmed"),
    }


def test_grade_of_a_pictures_words() -> None:
    page = '<h2>Keeping watch</h2><p><img alt="Requires improvement" src="x.png"></p>'
    page += '<h2>Tides</h2><p><img alt="Our grade: inadequate" src="y.png"></p>'
    assert [(item.grade, item.status.value) for item in of(recognised(page), Part.GRADE)] == [
        ("requires improvement", "recognised"),
        ("inadequate", "unconfirmed"),
    ]


@pytest.mark.parametrize("grade", ["outstanding", "good", "adequate", "inadequate"])
@pytest.mark.parametrize(
    ("picture", "said"), [("grade-{}.png", "says the same"), ("grade-mixed.png", ""), ("grade-other-good-inadequate.png", "")]
)
def test_grade_that_only_a_sentence_says_is_unconfirmed(grade: str, picture: str, said: str) -> None:
    found = recognised(
        f'<h2>Keeping watch</h2><p><img alt="" src="{picture.format(grade)}"></p><p>Mistshire Police is {grade} at it. It was good.</p>'
    )
    (item,) = of(found, Part.GRADE)
    assert (item.node, item.grade, item.status) == ("keeping-watch", grade, Status.UNCONFIRMED)
    assert item.piece.lines == () and f"is {grade} at it." in item.doubts[0] and said in "".join(item.doubts[1:])
    assert ("finding", f"Mistshire Police is {grade} at it. It was good.") in words(found.items)


def test_picture_that_says_something_else() -> None:
    found = recognised('<h2>Keeping watch</h2><p><img alt="" src="grade-good.png"></p><p>The force requires improvement at it.</p>')
    (item,) = of(found, Part.GRADE)
    assert item.grade == "requires improvement" and "something else" in item.doubts[1]


def test_area_without_a_grade_says_so() -> None:
    found = recognised("<h2>Keeping watch</h2><p>It is neither good nor bad at it, and may be outstanding one day.</p>")
    (item,) = of(found, Part.GRADE)
    assert (item.node, item.grade, item.status) == ("keeping-watch", "", Status.UNCONFIRMED)


def test_pictures_without_words_are_doubted() -> None:
    found = recognised('<h2>Overall summary</h2><p>As follows:</p><p><img alt="" src="all-grades.png"></p>')
    assert any("all-grades.png" in doubt for item in found.items for doubt in item.doubts)
    counts = Review(found).counts()
    assert (counts.to_confirm, counts.left_over) == (1 + len(found.unconfirmed), 0)  # no line of it is left over


# Boxes


def box(kind: str, inside: str, label: str = "") -> str:
    return f'<div class="callout callout--{kind}">{f"<p>{label}</p>" if label else ""}{inside}</div>'


def boxes(*parts: str) -> list[tuple[str, str]]:
    found = recognised("<h2>Finding boats</h2>", BADGE.format("Good"), *parts, "<p>After.</p>")
    assert words(found.items)[-1] == ("finding", "After.")
    assert {item.question for item in found.items if item.part is Part.AREA_FOR_IMPROVEMENT} <= {"finding-boats"}
    return words(found.items)[4:-1]


def test_area_for_improvement_with_what_explains_it() -> None:
    inside = "<p><strong>The force should row.</strong></p><p>It does not.</p><p>It could.</p>"
    wanted = [("area-for-improvement", "The force should row."), ("explanation", "It does not."), ("explanation", "It could.")]
    assert boxes(box("afi", inside, "Area for improvement")) == wanted
    assert boxes(box("afi", inside)) == wanted
    assert boxes(f"<table><tr><td><h3>Area for improvement</h3>{inside}</td></tr></table>") == wanted


def test_label_and_words_in_one_paragraph() -> None:
    inside = "<p><strong>Area for improvement</strong><br>The force should row.</p><p>It does not.</p>"
    assert boxes(f'<div class="callout">{inside}</div>') == [
        ("area-for-improvement", "The force should row."),
        ("explanation", "It does not."),
    ]
    assert boxes("<p><b>Note:</b> not a label.</p>") == [("finding", "**Note:** not a label.")]


def test_areas_for_improvement_one_after_the_other() -> None:
    one, two = (
        box("afi", "<p>The force should row.</p>", "Area for improvement"),
        box("afi", "<p>It should sail.</p>", "Area for improvement"),
    )
    assert boxes(one, two) == [("area-for-improvement", "The force should row."), ("area-for-improvement", "It should sail.")]
    listed = box("afi", "<ul><li>The force should row.</li><li>The force should sail.</li></ul>", "Areas for improvement")
    assert boxes(listed) == [("area-for-improvement", "The force should row."), ("area-for-improvement", "The force should sail.")]
    led = box("afi", "<p><b>The force should:</b></p><ul><li>row; and</li><li>sail.</li></ul><p>Why.</p>", "Area for improvement")
    assert boxes(led) == [("area-for-improvement", "The force should: row; and sail."), ("explanation", "Why.")]


def test_cause_of_concern_with_recommendations() -> None:
    concern = box("concern", "<p>Boats are lost.</p><p>Some were found.</p>", "Cause of concern")
    recommendations = box("rec", "<p>By 1 June 2022, the force should:</p><ul><li>look;</li><li>find.</li></ul>", "Recommendations")
    found = recognised("<h2>Finding boats</h2>", BADGE.format("Good"), concern, recommendations)
    assert words(found.items)[4:] == [
        ("cause-of-concern", "Boats are lost."),
        ("explanation", "Some were found."),
        ("finding", "By 1 June 2022, the force should:"),
        ("recommendation", "look;"),
        ("recommendation", "find."),
    ]
    assert [item.deadline for item in of(found, Part.RECOMMENDATION)] == ["By 1 June 2022"] * 2


def test_recommendation_in_one_sentence() -> None:
    found = recognised("<h2>A</h2>", box("rec", "<p>Within three months, the force should look.</p>", "Recommendation"))
    assert [(item.piece.text, item.deadline) for item in of(found, Part.RECOMMENDATION)] == [
        ("Within three months, the force should look.", "Within three months")
    ]


def test_innovative_practice() -> None:
    inside = "<h4>Gulls find boats</h4><p>They do.</p><ul><li>daily</li></ul>"
    assert boxes(box("innovative", inside, "Innovative practice")) == [
        ("innovative-practice-title", "Gulls find boats"),
        ("innovative-practice", "They do."),
        ("innovative-practice", "daily"),
    ]


def test_label_without_a_box() -> None:
    found = recognised("<h2>A</h2><h3>Area for improvement</h3><p>The force should row.</p><p>It does not.</p><h3>Next</h3><p>After.</p>")
    assert words(found.items)[3:] == [
        ("area-for-improvement", "The force should row."),
        ("explanation", "It does not."),
        ("heading", "Next"),
        ("finding", "After."),
    ]
    assert of(found, Part.EXPLANATION)[0].status is Status.UNCONFIRMED


def test_list_without_a_box_ends_with_its_bullets() -> None:
    found = recognised(
        "<h2>A</h2><h3>Areas for improvement</h3><ul><li>The force should row.</li><li>It should sail.</li></ul><p>After.</p>"
    )
    assert words(found.items)[3:] == [
        ("area-for-improvement", "The force should row."),
        ("area-for-improvement", "It should sail."),
        ("finding", "After."),
    ]


def test_library_has_the_questions_of_the_cycle() -> None:
    questions = [question for question in tables_of(bundled_library())["questions"] if question.cycle == "2021/22"]
    made = document(*(f"<h2>{question.wording}</h2>{BADGE.format('Good')}" for question in questions))
    found = peel_2021.recognise(made, questions, FORCES)
    assert [item.node for item in of(found, Part.GRADE)] == [question.question for question in questions]
