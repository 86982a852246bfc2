"""A chart composed: rows chosen, own words, four sizes; nothing overlaps or leaves the sheet, and the citation is always there."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peelviewer.figures.base import Figure, Line, Mark, Panel
from peelviewer.figures.build import figure
from peelviewer.figures.composed.composition import SIZES, Composition, from_kept, kept
from peelviewer.figures.composed.picture import Charts, Composed, compose, words_of
from peelviewer.figures.composed.rows import choosable, counted, without
from peelviewer.figures.scene import Circle, TextRun
from peelviewer.figures.supplied import supplied
from tests import libraries

LIBRARY = libraries.bundled()
REPORT = LIBRARY.report("norfolk-2016-effectiveness")
SUBJECTS = [*REPORT.figure_by_id, *REPORT.indicator_by_id]
LONG = "Norfolk’s force brings more of the people it suspects before a court than most others do, and says so in every year since 2014"


def fonts(text: str, size: float, weight: int, serif: bool = False) -> float:
    """Return a width like that of the faces: letters are half as wide as high."""
    return len(text) * size * (0.54 if weight > 400 else 0.5)


def composed(shown: Figure, composition: Composition) -> Composed:
    return compose(Charts(without(shown, composition.left_out), fonts), composition)


def words(picture: Composed) -> str:
    return " ".join(run.text for run in picture.scene.words)


def overlaps(runs: list[TextRun]) -> list[tuple[str, str]]:
    found = []
    for index, one in enumerate(runs):
        for other in runs[index + 1 :]:
            across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
            down = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
            if across > 1 and down > 0.35 * min(one.height, other.height):
                found.append((one.text, other.text))
    return found


@pytest.mark.parametrize("size", SIZES, ids=lambda size: size.id)
@pytest.mark.parametrize("subject", SUBJECTS)
def test_every_figure_fits_every_size_with_its_citation(subject: str, size: object) -> None:
    shown = figure(LIBRARY, REPORT, subject)
    for composition in (Composition(size=size.id), Composition(LONG, LONG, size=size.id, caveats=False)):  # type: ignore[attr-defined]
        picture = composed(shown, composition)
        scene, shape = picture.scene, composition.shape
        assert scene.width == pytest.approx(shape.width)
        assert scene.height == pytest.approx(shape.height) or (shape.grows and scene.height > shape.height)
        assert "".join(shown.cited.split()) in "".join(words(picture).split())
        assert all(run.x >= 0 and run.x + run.width <= scene.width and run.y + run.height <= scene.height for run in scene.words)
        assert overlaps(list(scene.words)) == []


@pytest.mark.parametrize("subject", ["fig-1", "fig-2", "fig-3", "fig-8"])
def test_a_square_names_areas_in_full_with_a_key(subject: str) -> None:
    """Who reads it in a newspaper knows neither short names nor marks."""
    scene = composed(figure(LIBRARY, REPORT, subject), Composition(size="square")).scene
    said = " ".join(run.text for run in scene.words)
    assert "E&W" not in said
    assert "England and Wales" in said
    (norfolk, *_) = [run for run in scene.words if run.text == "Norfolk" and run.weight == 600]
    marks = [shape for shape in scene.shapes if isinstance(shape, Circle)]
    keys = [mark for mark in marks if abs(mark.y - (norfolk.y + norfolk.height / 2)) < 3 and 0 < norfolk.x - mark.x < 20]
    assert [mark.ring for mark in keys] == [0]


def test_own_headline_keeps_the_figures_name_below_it() -> None:
    shown = figure(LIBRARY, REPORT, "fig-4")
    plain, own = composed(shown, Composition()), composed(shown, Composition("More are charged", "Cases go on."))
    assert plain.scene.words[0].text.startswith("Figure 4")
    assert own.scene.words[0].text == "More are charged"
    assert "Figure 4: Proportion of outcomes" in words(own)
    assert "Cases go on." in words(own)
    said = words_of(shown, Composition("More are charged", "Cases go on."))
    assert "Figure 4" in said
    assert said.endswith("Cases go on.")


def test_chosen_rows_are_counted_and_named_with_their_group() -> None:
    shown = figure(LIBRARY, REPORT, "fig-4")
    rows = choosable(shown)
    youths = next(row for row in rows if row.name.endswith("youths"))
    left = without(shown, {row.key for row in rows if row is not youths and row is not rows[0]})
    assert [line.name for line in left.panels[0].lines] == ["Charged/Summoned", "Out-of-court (formal): cautions - youths"]
    assert len(left.panels) == 1  # a bar of the whole without its parts would be none
    assert left.completeness.startswith("2 of 21 rows are shown.")
    assert left.panels[0].maximum == Decimal("20.1")
    assert "2 of 21" in left.summary
    assert without(shown, ()) is shown


def test_a_few_rows_have_no_numbers_of_outcomes_that_would_read_as_ranks() -> None:
    shown = figure(LIBRARY, REPORT, "fig-4")
    assert "18" in {line.outcome for line in shown.panels[0].lines}
    rows = choosable(shown)
    few = Composition(left_out=frozenset(row.key for row in rows[2:]), size="square")
    texts = {run.text for run in composed(shown, few).scene.words}
    numbers = {line.outcome for line in shown.panels[0].lines if line.outcome}
    assert "Charged/Summoned" in texts
    assert not texts & numbers
    whole = {run.text for run in composed(shown, Composition(size="square")).scene.words}
    assert numbers <= whole  # among all rows of the table they are its column


def test_total_alone_has_its_own_scale() -> None:
    shown = figure(LIBRARY, REPORT, "fig-4")
    total = next(row for row in choosable(shown) if row.name == "Total")
    left = without(shown, {row.key for row in choosable(shown)} - {total.key})
    assert left.panels[0].maximum == 100


def test_some_forces_of_a_ranking_are_bars_and_claim_no_place() -> None:
    forces = [force.id for force in LIBRARY.forces if force.id != "norfolk"][:9]
    values = tuple((force, str(10 + number)) for number, force in enumerate(["norfolk", *forces]))
    shown = figure(LIBRARY, REPORT, "fig-7", supplied(values, "values.csv", "2026-05-01"))
    ranked = next(panel for panel in shown.panels if panel.form == "ranking")
    keys = [row.key for row in choosable(shown) if row.heading == ranked.title]
    left = without(shown, set(keys[3:]))
    bars = next(panel for panel in left.panels if panel.title == ranked.title)
    assert (bars.form, len(bars.lines)) == ("bars", 3)
    assert "rd of" not in words(composed(shown, Composition(left_out=frozenset(keys[3:]))))


def test_many_rows_in_a_square_are_told_to_be_small_and_few_are_not() -> None:
    shown = figure(LIBRARY, REPORT, "fig-4")
    rows = choosable(shown)
    assert composed(shown, Composition(size="square")).small
    assert not composed(shown, Composition(size="square", left_out=frozenset(row.key for row in rows[3:]))).small


def test_caveats_are_named_or_counted_and_never_unsaid() -> None:
    shown = figure(LIBRARY, REPORT, "fig-4")
    named, counting = words(composed(shown, Composition())), words(composed(shown, Composition(caveats=False)))
    assert shown.limits[0].title in named
    assert shown.limits[0].title not in counting
    assert f"{len(shown.limits)} caveats limit what these values say." in counting


def test_rows_of_equal_names_can_be_told_apart() -> None:
    mark = Mark("norfolk", "Norfolk", "force", Decimal(1), "1")
    panel = Panel("dumbbell", "", "percent", (Line("Same", (mark,)), Line("Same", (mark,))), Decimal(0), Decimal(1))
    shown = figure(LIBRARY, REPORT, "fig-4")._replace(panels=(panel,))
    first, second = choosable(shown)
    assert first.key != second.key
    assert len(without(shown, {second.key}).panels[0].lines) == 1


def test_how_many_are_shown_is_said_only_where_some_are_left_out() -> None:
    shown = figure(LIBRARY, REPORT, "fig-4")
    assert counted(shown, 5, 5) is shown
    assert counted(shown, 1, 5).completeness.startswith("1 of 5 rows is shown.")


TEXTS = st.text(max_size=60)


@given(TEXTS, TEXTS, st.frozensets(TEXTS, max_size=4), st.sampled_from([size.id for size in SIZES]), st.booleans())
def test_composition_is_kept_as_it_is(headline: str, note: str, left_out: frozenset[str], size: str, caveats: bool) -> None:
    composition = Composition(headline, note, left_out, size, "dark", caveats)
    assert from_kept(kept(composition)) == composition


@pytest.mark.parametrize("record", [{}, {"size": "poster", "look": 3, "left_out": "x", "headline": None, "note": [], "caveats": "yes"}])
def test_what_was_not_kept_as_expected_is_as_in_a_new_one(record: dict[str, object]) -> None:
    assert from_kept(record) == Composition()


@pytest.mark.parametrize(
    ("note", "foot"),
    [("", "HMIC 2016."), ("Our own sums", "Our own sums. HMIC 2016."), ("Is it so?", "Is it so? HMIC 2016."), (" ", "HMIC 2016.")],
)
def test_a_note_before_a_source_is_a_sentence(note: str, foot: str) -> None:
    assert Composition(note=note).before("HMIC 2016.") == foot


@pytest.mark.parametrize("rows", [1, 3, 12])
def test_a_page_of_few_rows_is_used_to_its_foot(rows: int) -> None:
    shown = figure(LIBRARY, REPORT, "fig-4")
    left_out = frozenset(row.key for row in choosable(shown)[rows:])
    page = composed(shown, Composition("More are charged", left_out=left_out, size="a4"))
    margin = Composition(size="a4").shape.margin
    runs = sorted(page.scene.words, key=lambda run: run.y)
    assert runs[-1].y + runs[-1].height == pytest.approx(page.scene.height - margin, abs=4)
    assert runs[0].size > 28  # the most of another size
    gaps = [below.y - above.y - above.height for above, below in pairwise(runs)]
    assert max(gaps) < page.scene.height / 3
    assert overlaps(runs) == []
