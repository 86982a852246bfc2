"""Search over libraries of several reports: hits with all that a row shows, facets, growing and shrinking, killed and shared indexes."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from peelviewer.analysis.search import candidates
from peelviewer.analysis.search import index as index_module
from peelviewer.analysis.search.filters import KINDS, Count, Filters
from peelviewer.analysis.search.index import SearchIndex
from peelviewer.analysis.search.index_file import transaction
from peelviewer.dataset import load_library
from peelviewer.dataset.package import tables_of
from peelviewer.dataset.shelf import Root, Shelf, folders, read_entry
from peelviewer.model.library import Library, ReportUnreadable
from peelviewer.text.plain import plain_text
from tests.benchmarks.generated import Generator, generate

FIXTURES = Path(__file__).parents[2] / "fixtures"
LIBRARIES = ("three_forces", "northshire", "shires")
REPORTS = 7
COMMON = ("the", "force", "victims")


def shelf_of(folder: Path) -> Shelf:
    shelf = Shelf((Root(folder),), None)
    shelf.replace(read_entry(folder, name) for name in folders(folder) or ())
    return shelf


def library_of(folder: Path) -> Library:
    return Library(shelf_of(folder), **tables_of(folder))


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("many")
    generate(folder, REPORTS)
    return folder


def answers(index: SearchIndex) -> list[tuple[str, str, str, float]]:
    return sorted((hit.report, hit.node, hit.paragraph, hit.position) for word in COMMON for hit in index.search(word, 10_000))


@pytest.mark.parametrize("name", LIBRARIES)
def test_a_hit_knows_all_that_its_row_shows(name: str) -> None:
    library = load_library(FIXTURES / name, check=False).library
    index, seen = SearchIndex(None), set()
    index.update(library_of(FIXTURES / name))
    for word in COMMON:
        for hit in index.search(word, 10_000):
            seen.add(hit.kind)
            if not hit.report:
                continue
            report = library.report(hit.report)
            chapter = report.sections.get(hit.chapter)
            assert hit.chapter_name == (chapter.short or chapter.title if chapter else "")
            assert hit.chapter_number == (chapter.number if chapter and chapter.kind == "question" else "")
            section = report.sections.get(hit.section)
            assert hit.section_title == (plain_text(section.title) if section else "")
            judgment = report.judgment_at(section) if section else None
            assert hit.grade == (judgment.grade.value if judgment else "")
    assert seen <= set(KINDS)
    assert "finding" in seen
    index.close()


def test_no_report_is_held_open(many: Path, tmp_path: Path) -> None:
    library = library_of(many)
    assert isinstance(library.entries, Shelf)
    index = SearchIndex(tmp_path / "search.sqlite3")
    index.update(library)
    assert index.search("police")
    assert not library.entries._loaded
    index.close()


def test_facets_count_reports_and_hits(many: Path) -> None:
    library, index = library_of(many), SearchIndex(None)
    index.update(library)
    for query in ("police", "domestic abuse", '"organised crime"', "police -crime", "victims NEAR crime", "tonwardley"):
        hits = index.search(query, 10_000)
        exact = index.facets(query, exact=True)
        assert exact is not None
        assert exact.exact
        assert exact.total == Count(len({hit.report for hit in hits if hit.report}), len(hits))
        assert {name: count.hits for name, count in exact.kind.items()} == {
            kind: len([hit for hit in hits if hit.kind == kind]) for kind in {hit.kind for hit in hits}
        }
        quick = index.facets(query)
        assert quick is not None
        assert set(exact.force) <= set(quick.force)
        assert set(exact.kind) <= set(quick.kind)
    index.close()


@pytest.mark.parametrize("narrow", ["force", "year", "pillar", "kind", "grade", "report", "force and kind"])
def test_filters_leave_what_they_say(many: Path, narrow: str) -> None:
    library, index = library_of(many), SearchIndex(None)
    index.update(library)
    entry = library.entries[5]
    values = {"force": entry.force, "year": entry.year, "pillar": entry.pillar, "kind": "note", "grade": "good", "report": entry.id}
    filters = Filters()
    for name in narrow.split(" and "):
        filters = filters._replace(**{name: values[name]})  # type: ignore[arg-type] # each of its own type
    everything = index.search("police", 10_000)
    wanted = [
        hit
        for hit in everything
        if all(
            not value
            or value == (getattr(hit, name) if name in ("kind", "grade", "report") else getattr(library.by_id.get(hit.report), name, None))
            for name, value in filters._asdict().items()
        )
    ]
    answer = index.answer("police", filters=filters)
    assert sorted(hit.target for hit in answer.hits) == sorted(hit.target for hit in wanted)
    assert answer.exact
    facets = index.facets("police", filters, exact=True)
    assert facets is not None
    assert facets.total.hits == len(wanted)
    index.close()


def test_a_large_library_is_looked_at_from_its_newest_end(many: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf, index = shelf_of(many), SearchIndex(None)
    library = Library(shelf, **tables_of(many))
    index.update(library)
    everything = index.answer("police", 10_000)
    for name, value in (("SMALL", 100), ("NEWEST", 30), ("NEWEST_HEADINGS", 10), ("OF_CURRENT", 5)):
        monkeypatch.setattr(candidates, name, value)
    newest = max(shelf, key=lambda entry: entry.published)
    oldest = min(shelf, key=lambda entry: entry.published)
    answer = index.answer("police", 10_000, current_report=oldest.id)
    assert not answer.exact
    assert len(answer.hits) < answer.total + 1 < everything.total
    found = {hit.report for hit in answer.hits}
    assert {newest.id, oldest.id} <= found
    assert {hit.target for hit in answer.hits} <= {hit.target for hit in everything.hits}
    of_oldest = index.answer("police", 10_000, filters=Filters(report=oldest.id))
    assert {hit.report for hit in of_oldest.hits} == {oldest.id}
    index.close()


def test_a_paragraph_number_leads_to_the_reports_that_are_open_first(many: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf, index = shelf_of(many), SearchIndex(None)
    library = Library(shelf, **tables_of(many))
    index.update(library)
    having = [hit.report for hit in index.answer("2.1", 10_000).hits if hit.paragraph == "2.1"]
    assert len(having) == REPORTS
    for name, value in (("SMALL", 100), ("NEWEST", 10), ("NEWEST_HEADINGS", 3), ("OF_CURRENT", 20)):
        monkeypatch.setattr(candidates, name, value)
    for current, beside in zip(having, having[::-1], strict=True):
        hits = index.answer("2.1", current_report=current, open_reports=(beside, current)).hits
        first = list(dict.fromkeys((current, beside)))
        assert [(hit.report, hit.paragraph) for hit in hits[: len(first)]] == [(report, "2.1") for report in first]
        others = [hit.paragraph == "2.1" for hit in hits[len(first) :]]
        assert others == sorted(others, reverse=True)  # paragraphs of others before texts that only have the number
    index.close()


# Growing and shrinking ------------------------------------------------------------------------------------


def test_the_index_follows_the_folder(tmp_path: Path) -> None:
    folder, file = tmp_path / "library", tmp_path / "search.sqlite3"
    generate(folder, 4)
    index = SearchIndex(file)
    index.update(library_of(folder))
    gone, changed, kept, _ = sorted(path.name for path in (folder / "reports").iterdir())
    shutil.rmtree(folder / "reports" / gone)
    chapter = next((folder / "reports" / changed / "chapters").iterdir())
    chapter.write_text(chapter.read_text(encoding="utf-8") + "\nThe xylophone is new here.\n", encoding="utf-8")
    Generator(folder).write(7)
    library = library_of(folder)
    index.update(library)
    assert [hit.report for hit in index.search("xylophone")] == [changed]
    fresh = SearchIndex(None)
    fresh.update(library)
    assert answers(index) == answers(fresh)
    assert gone not in {hit.report for word in COMMON for hit in index.search(word, 10_000)}
    assert kept in {hit.report for word in COMMON for hit in index.search(word, 10_000)}
    connection = index._connection
    for table in ("everything", "headings", "spread"):  # what was taken out left nothing behind
        rows = connection.execute(f"SELECT count(*) FROM {table} WHERE {table} MATCH 'xylophone'").fetchone()  # noqa: S608
        assert rows == ((1,) if table != "headings" else (0,))
    words = connection.execute("SELECT word, rows FROM words ORDER BY word").fetchall()
    assert words == fresh._connection.execute("SELECT word, rows FROM words ORDER BY word").fetchall()
    index.close()
    fresh.close()


def test_what_takes_long_to_take_out_is_taken_out_before_others_take_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    generate(tmp_path, 4)
    index, shelf = SearchIndex(tmp_path / "search.sqlite3"), shelf_of(tmp_path)
    library = Library(shelf, **tables_of(tmp_path))
    index.update(library)
    before, connection = answers(index), index._connection
    shelf.replace([entry._replace(signature="another") for entry in shelf])
    monkeypatch.setattr(index_module, "BATCH", 0.001)
    assert index.update(library)
    assert answers(index) == before
    assert index._connection is connection, "nothing was thrown away"
    index.close()


def test_reports_that_vanish_or_change_are_not_found_though_they_are_indexed(tmp_path: Path) -> None:
    generate(tmp_path, 3)
    shelf = shelf_of(tmp_path)
    library = Library(shelf, **tables_of(tmp_path))
    index = SearchIndex(None)
    index.update(library)
    first, second, third = shelf[0], shelf[1], shelf[2]
    shelf.replace([first, second._replace(signature="another")])
    assert {hit.report for word in COMMON for hit in index.search(word, 10_000) if hit.report} == {first.id}
    shelf.replace([first, second, third])
    assert len({hit.report for word in COMMON for hit in index.search(word, 10_000) if hit.report}) == 3
    index.close()


def test_a_report_that_cannot_be_read_holds_up_no_other(tmp_path: Path) -> None:
    generate(tmp_path, 3)
    shelf = shelf_of(tmp_path)
    shutil.rmtree(tmp_path / "reports" / shelf[1].folder)
    with pytest.raises(ReportUnreadable):
        shelf.read(shelf[1])
    index = SearchIndex(None)
    assert index.update(Library(shelf, **tables_of(tmp_path)))
    assert {hit.report for hit in index.search("police", 10_000) if hit.report} == {shelf[0].id, shelf[2].id}
    index.close()


def test_building_is_given_up_soon_and_gone_on_with(many: Path, tmp_path: Path) -> None:
    library, index = library_of(many), SearchIndex(tmp_path / "search.sqlite3")
    seen: list[int] = []
    assert not index.update(library, lambda: len(seen) >= 4, lambda done, of: seen.append(done), None)
    assert len(seen) == 4
    assert not index.update(library, seconds=0.0)
    assert index.update(library)
    assert index.progress() == (REPORTS, REPORTS)
    index.close()


@pytest.mark.slow
def test_it_is_searched_while_it_is_built(many: Path, tmp_path: Path) -> None:
    library, file = library_of(many), tmp_path / "search.sqlite3"
    reading, writing = SearchIndex(file, library), SearchIndex(file)
    found: list[int] = []
    for _ in range(40):
        writing.update(library, seconds=0.05)
        found.append(len({hit.report for hit in reading.search("police", 10_000) if hit.report}))
    assert found == sorted(found)
    assert found[-1] == REPORTS
    reading.close()
    writing.close()


def test_an_index_is_opened_while_another_window_writes(many: Path, tmp_path: Path) -> None:
    file, library = tmp_path / "search.sqlite3", library_of(many)
    index = SearchIndex(file)
    index.update(library)
    expected = answers(index)
    with transaction(index._connection):
        other = SearchIndex(file, library)
        assert answers(other) == expected
        other.close()
    index.close()


# Damage, locks, other windows, kills ---------------------------------------------------------------------


@pytest.mark.slow
def test_two_windows_build_one_index(many: Path, tmp_path: Path) -> None:
    file = tmp_path / "search.sqlite3"
    with build(many, file) as one, build(many, file) as other:
        assert (one.wait(60), other.wait(60)) == (0, 0)
    index, fresh = SearchIndex(file, library_of(many)), SearchIndex(None)
    fresh.update(library_of(many))
    assert answers(index) == answers(fresh)
    index.close()
    fresh.close()


def test_a_locked_file_is_waited_for_and_stays(many: Path, tmp_path: Path) -> None:
    file, library = tmp_path / "search.sqlite3", library_of(many)
    index = SearchIndex(file)
    index.update(library, seconds=0.2)
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    start = time.monotonic()
    assert not index.update(library, seconds=0.5)
    assert time.monotonic() - start < 5
    assert isinstance(index.search("police"), list)
    other.execute("ROLLBACK")
    other.close()
    assert index.update(library)
    assert index.progress() == (REPORTS, REPORTS)
    index.close()


@pytest.mark.slow
@pytest.mark.parametrize("damage", ["no database", "half", "zeros", "another version", "rows gone"])
def test_a_file_that_is_no_sound_index_is_made_anew(many: Path, tmp_path: Path, damage: str) -> None:
    file, library = tmp_path / "search.sqlite3", library_of(many)
    index = SearchIndex(file)
    index.update(library)
    expected = answers(index)
    index.close()
    raw = file.read_bytes()
    if damage in ("another version", "rows gone"):
        connection = sqlite3.connect(file)
        connection.execute("PRAGMA user_version = 99" if damage == "another version" else "DELETE FROM rows WHERE number % 3")
        connection.commit()
        connection.close()
    else:
        file.write_bytes({"no database": b"x" * 9000, "half": raw[: len(raw) // 2], "zeros": raw[:8192] + bytes(len(raw) - 8192)}[damage])
    again = SearchIndex(file)
    again.update(library)
    for word in COMMON:
        again.search(word)
    again.update(library)
    assert answers(again) == expected
    again.close()


BUILD = """
import sys
from pathlib import Path
from tests.unit.analysis.test_library_search import library_of
from peelviewer.analysis.search import index
index.BATCH = 0.1
print("begun", flush=True)
index.SearchIndex(Path(sys.argv[2])).update(library_of(Path(sys.argv[1])))
"""


def build(library: Path, file: Path) -> subprocess.Popen[str]:
    root = Path(__file__).parents[3]
    environment = dict(os.environ, PYTHONPATH=str(root))
    command = [sys.executable, "-c", BUILD, str(library), str(file)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=root, env=environment)  # noqa: S603 -- own program


@pytest.fixture
def dice() -> Iterator[random.Random]:
    seed = int(os.environ.get("PEELVIEWER_SEED", "18"))
    yield random.Random(seed)  # noqa: S311


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system kills otherwise")
def test_an_index_killed_while_it_is_built_is_sound_and_gone_on_with(many: Path, tmp_path: Path, dice: random.Random) -> None:
    file, library = tmp_path / "search.sqlite3", library_of(many)
    fresh = SearchIndex(None)
    fresh.update(library)
    expected = set(answers(fresh))
    for _ in range(int(os.environ.get("PEELVIEWER_KILLS", "5"))):
        process = build(many, file)
        assert process.stdout is not None
        process.stdout.readline()
        with process:
            try:
                process.wait(dice.uniform(0.0, 0.9))
            except subprocess.TimeoutExpired:
                process.kill()
        index = SearchIndex(file, library)
        assert index._connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert set(answers(index)) <= expected
        if index.progress()[0] == len(library.entries):
            index.close()
            file.unlink()
            continue
        index.close()
    index = SearchIndex(file)
    index.update(library)
    assert set(answers(index)) == expected
    index.close()
    fresh.close()
