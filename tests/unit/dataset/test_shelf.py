"""Reports known from the catalogue, looked through and opened one by one; whatever stands in the way, the others are read."""

from __future__ import annotations

import itertools
import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from peelviewer.dataset.catalogue import VERSION, Catalogue
from peelviewer.dataset.package import load_library, validate
from peelviewer.dataset.scan import Scan, scan
from peelviewer.dataset.shelf import AT_ONCE, LOADED, Root, Shelf, folders
from peelviewer.dataset.signature import signature
from peelviewer.model.library import ReportUnreadable
from peelviewer.paths import bundled_library
from tests.programs import FIXTURES, SEVERAL

IDS = {"isle-of-marrow-2018-peel", "northshire-2014-effectiveness", "west-haven-2021-peel"}


@pytest.fixture
def library(tmp_path: Path) -> Path:
    shutil.copytree(SEVERAL, tmp_path / "library")
    return tmp_path / "library"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "catalogue.sqlite3"


def scanned(file: Path | None, *roots: Path, kind: str = "bundled") -> Scan:
    catalogue = Catalogue(file)
    found = scan([Root(root, kind) for root in roots], catalogue)
    catalogue.close()
    assert found is not None
    return found


def shelf_of(file: Path | None, *roots: Path) -> Shelf:
    return Shelf([Root(root) for root in roots], file)


def add_report(library: Path, name: str, identity: str) -> Path:
    """Copy a report of the library under another name and id."""
    folder = library / "reports" / name
    shutil.copytree(library / "reports" / "west-haven-2021-peel", folder)
    text = (folder / "report.toml").read_text(encoding="utf-8")
    (folder / "report.toml").write_text(text.replace('"west-haven-2021-peel"', f'"{identity}"'), encoding="utf-8")
    return folder


def test_a_new_library_is_known_at_once_and_opened_one_by_one(library: Path) -> None:
    shelf = shelf_of(None, library)
    assert {entry.id for entry in shelf} == IDS
    whole = {report.id: report for report in load_library(library, check=False).library.reports}
    for entry in shelf:
        assert shelf.open(entry) == whole[entry.id]
        assert (entry.title, entry.force, entry.year, entry.pillar) == whole[entry.id][1:2] + whole[entry.id][3:6]


def test_what_a_scan_finds_is_known_at_the_next_start_without_a_look_at_the_reports(library: Path, file: Path) -> None:
    entries = scanned(file, library).entries
    assert all(entry.findings and entry.chapters and entry.signature and entry.problems >= 0 for entry in entries)
    for entry in entries:  # names of folders alone are asked for
        (library / "reports" / entry.folder / "report.toml").unlink()
    shelf = shelf_of(file, library)
    assert set(shelf) == set(entries), "what is kept is other than what was found"
    assert {entry.id for entry in shelf} == IDS
    assert {entry.grades.get("overall", "") for entry in shelf} == {"", "requires improvement"}
    with pytest.raises(ReportUnreadable, match="cannot be read any more"):
        shelf.open(shelf[0])


def test_a_scan_says_what_validate_says(file: Path, library: Path) -> None:
    (library / "reports" / "northshire-2014-effectiveness" / "judgments.csv").write_text("wrong,header\n", encoding="utf-8")
    expected = validate(library)
    assert len(expected) > 1
    assert scanned(file, library).problems == expected
    assert scanned(file, library).problems == expected, "kept problems are other than found ones"


def test_only_what_changed_is_read_again(library: Path, file: Path) -> None:
    before = {entry.id: entry for entry in scanned(file, library).entries}
    changed = library / "reports" / "west-haven-2021-peel" / "report.toml"
    changed.write_text(changed.read_text(encoding="utf-8").replace("title = ", "# \ntitle = "), encoding="utf-8")
    unreadable = library / "reports" / "isle-of-marrow-2018-peel"
    kept = signature(unreadable)
    after = {entry.id: entry for entry in scanned(file, library).entries}
    assert {id for id in IDS if before[id].signature != after[id].signature} == {"west-haven-2021-peel"}
    assert signature(unreadable) == kept


def test_reports_come_and_go(library: Path, file: Path) -> None:
    scanned(file, library)
    shutil.rmtree(library / "reports" / "isle-of-marrow-2018-peel")
    add_report(library, "another", "another")
    assert {entry.id for entry in shelf_of(file, library)} == IDS - {"isle-of-marrow-2018-peel"} | {"another"}
    assert {entry.id for entry in scanned(file, library).entries} == IDS - {"isle-of-marrow-2018-peel"} | {"another"}
    catalogue = Catalogue(file)
    assert "isle-of-marrow-2018-peel" not in catalogue.entries(library)
    catalogue.close()


def test_of_one_id_the_users_report_is_shown_before_a_shares_and_the_bundled_one(library: Path, tmp_path: Path, file: Path) -> None:
    for name in ("own", "share"):
        shutil.copytree(SEVERAL, tmp_path / name)
        title = tmp_path / name / "reports" / "west-haven-2021-peel" / "report.toml"
        title.write_text(title.read_text(encoding="utf-8").replace('title = "', f'title = "{name} '), encoding="utf-8")
    roots = [Root(library), Root(tmp_path / "share", "added"), Root(tmp_path / "own", "user")]
    catalogue = Catalogue(file)
    scan(roots, catalogue)
    catalogue.close()
    for left, start in ((roots, "own"), (roots[:2], "share"), (roots[:1], "")):
        shelf = Shelf(left, file)
        entry = shelf.by_id["west-haven-2021-peel"]
        assert entry.title.startswith(start)
        assert shelf.open(entry).title == entry.title
        assert len(shelf.hidden.get("west-haven-2021-peel", ())) == len(left) - 1


def test_a_second_report_of_an_id_in_one_library_is_not_lost_from_sight(library: Path) -> None:
    add_report(library, "zz-second", "west-haven-2021-peel")
    shelf = shelf_of(None, library)
    assert [entry.folder for entry in shelf.hidden["west-haven-2021-peel"]] == ["zz-second"]
    assert scanned(None, library).problems == validate(library)


def test_a_share_that_is_away_stays_known_and_is_said(library: Path, file: Path) -> None:
    scanned(file, library, kind="added")
    library.rename(library.with_name("away"))
    found = scanned(file, library, kind="added")
    assert [root.folder for root in found.away] == [library]
    assert {entry.id for entry in found.entries} == IDS
    shelf = Shelf([Root(library, "added")], file)
    assert {entry.id for entry in shelf} == IDS
    with pytest.raises(ReportUnreadable):
        shelf.open(shelf[0])


def test_a_scan_that_is_given_up_loses_nothing(library: Path, file: Path) -> None:
    looks = iter([False, False, True])
    catalogue = Catalogue(file)
    assert scan([Root(library)], catalogue, lambda: next(looks)) is None
    assert len(catalogue.entries(library)) == 2
    catalogue.close()
    assert {entry.id for entry in scanned(file, library).entries} == IDS


def test_progress_counts_every_folder(library: Path) -> None:
    told: list[tuple[int, int]] = []
    catalogue = Catalogue(None)
    scan([Root(library)], catalogue, told=lambda done, of: told.append((done, of)))
    assert told == [(1, 3), (2, 3), (3, 3)]
    catalogue.close()


def damage(file: Path, how: str) -> None:
    if how == "garbage":
        file.write_bytes(b"not a database" * 1000)
    elif how == "half":
        file.write_bytes(file.read_bytes()[: file.stat().st_size // 2 + 7])
    elif how == "empty":
        file.write_bytes(b"")
    else:
        connection = sqlite3.connect(file)
        if how == "newer":
            connection.execute(f"PRAGMA user_version = {VERSION + 1}")
        else:
            connection.execute("ALTER TABLE reports DROP COLUMN isbn")
        connection.commit()
        connection.close()


@pytest.mark.parametrize("how", ["garbage", "half", "empty", "newer", "columns"])
def test_a_catalogue_that_cannot_be_used_is_made_anew(library: Path, file: Path, how: str) -> None:
    scanned(file, library)
    damage(file, how)
    assert {entry.id for entry in shelf_of(file, library)} == IDS
    assert {entry.id for entry in scanned(file, library).entries} == IDS
    catalogue = Catalogue(file)
    assert len(catalogue.entries(library)) == len(IDS), "it is kept again"
    catalogue.close()


def test_without_a_place_for_the_catalogue_all_is_read_all_the_same(library: Path, tmp_path: Path) -> None:
    nowhere = tmp_path / "file" / "catalogue.sqlite3"
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    assert {entry.id for entry in scanned(nowhere, library).entries} == IDS
    assert {entry.id for entry in shelf_of(nowhere, library)} == IDS


def test_many_empty_folders_loops_and_links_out_keep_nothing_from_being_read(library: Path, tmp_path: Path, file: Path) -> None:
    for number in range(300):
        (library / "reports" / f"empty-{number:04}").mkdir()
    if os.name == "posix":
        (library / "reports" / "loop").symlink_to(library / "reports")
        (library / "reports" / "round").symlink_to("round")
        (library / "reports" / "out").symlink_to(tmp_path)
        (library / "reports" / "inside").symlink_to(library / "reports" / "west-haven-2021-peel")
        assert "out" not in (folders(library) or [])
    found = scanned(file, library)
    assert {entry.id for entry in found.entries if entry.id} == IDS
    assert {entry.id for entry in shelf_of(file, library)} == IDS
    assert found.problems == validate(library)


def test_a_folder_without_rights_is_named_and_the_others_are_read(library: Path, file: Path) -> None:
    if os.name != "posix" or os.getuid() == 0:
        pytest.skip("everything may be read here")
    closed = library / "reports" / "west-haven-2021-peel"
    closed.chmod(0)
    try:
        found = scanned(file, library)
    finally:
        closed.chmod(0o700)
    assert {entry.id for entry in found.entries if entry.id} == IDS - {closed.name}
    assert any(closed in problem.file.parents or problem.file == closed for problem in found.problems)


def test_of_very_many_new_reports_some_are_known_at_the_start_and_all_after_a_scan(library: Path, file: Path) -> None:
    for number in range(AT_ONCE):
        folder = library / "reports" / f"new-{number}"
        folder.mkdir()
        text = (library / "reports" / "west-haven-2021-peel" / "report.toml").read_text(encoding="utf-8")
        (folder / "report.toml").write_text(text.replace('"west-haven-2021-peel"', f'"new-{number}"'), encoding="utf-8")
    assert len(shelf_of(file, library)) == AT_ONCE
    shelf = shelf_of(file, library)
    shelf.replace(scanned(file, library).entries)
    assert len(shelf) == AT_ONCE + 3
    assert len(shelf_of(file, library)) == AT_ONCE + 3
    report = shelf_of(None, library).at_first("west-haven-2021-peel")
    assert report is not None
    assert report.id == "west-haven-2021-peel", "the one that is read is opened all the same"


@pytest.mark.parametrize("wanted", ["", "..", "../reports/west-haven-2021-peel", "nothing", "west-haven-2021-peel/chapters"])
def test_what_is_no_folder_of_a_report_is_not_opened_at_first(library: Path, wanted: str) -> None:
    assert shelf_of(None, library).at_first(wanted) is None


@pytest.mark.parametrize("editions", list(itertools.permutations(["full", "digest", "summary", ""], 3)))
def test_the_report_seen_first_at_a_glance_is_the_one_listed_first(library: Path, editions: tuple[str, ...]) -> None:
    for name, edition in zip(sorted(IDS), editions, strict=True):
        path = library / "reports" / name / "report.toml"
        lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("edition")]
        path.write_text("\n".join([*lines, f'edition = "{edition}"' if edition else "", ""]), encoding="utf-8")
    shelf = shelf_of(None, library)
    first = shelf.first_at_a_glance()
    assert first is not None
    assert first.id == shelf[0].id


def test_a_glance_tells_nothing_of_several_libraries_nor_of_one_that_may_not_answer(library: Path, tmp_path: Path) -> None:
    shutil.copytree(library, tmp_path / "other")
    assert shelf_of(None, library, tmp_path / "other").first_at_a_glance() is None
    assert shelf_of(None, library, tmp_path / "none").first_at_a_glance() is not None
    assert Shelf([Root(library, "added")], None).first_at_a_glance() is None
    assert shelf_of(None, tmp_path / "none").first_at_a_glance() is None


def test_an_edition_stated_in_another_way_than_seen_is_left_to_a_thorough_look(library: Path) -> None:
    path = library / "reports" / min(IDS) / "report.toml"
    path.write_text(path.read_text(encoding="utf-8") + '\n# what follows is stated twice\nedition = "full"\n', encoding="utf-8")
    first = shelf_of(None, library).first_at_a_glance()
    assert first is None or first.id == shelf_of(None, library)[0].id


def test_opened_reports_are_held_as_long_as_there_are_few(library: Path) -> None:
    for number in range(LOADED):
        add_report(library, f"more-{number}", f"more-{number}")
    shelf = shelf_of(None, library)
    first = shelf.open(shelf[0])
    assert shelf.open(shelf[0]) is first
    for entry in shelf:
        shelf.open(entry)
    assert shelf.open(shelf[0]) is not first


def test_a_report_that_changed_is_read_anew(library: Path) -> None:
    shelf = shelf_of(None, library)
    before = shelf.open(shelf.by_id["west-haven-2021-peel"])
    file = library / "reports" / "west-haven-2021-peel" / "report.toml"
    file.write_text(file.read_text(encoding="utf-8").replace('title = "', 'title = "Renewed '), encoding="utf-8")
    shelf.replace(scanned(None, library).entries)
    after = shelf.open(shelf.by_id["west-haven-2021-peel"])
    assert after.title == f"Renewed {before.title}"


@pytest.mark.parametrize("root", [bundled_library(), SEVERAL, FIXTURES / "web_pages"], ids=lambda root: root.name)
def test_a_scan_forgets_nothing_that_a_glance_sees(root: Path) -> None:
    """The address of a report's page was lost once a library was looked through, and with it from all that is exported."""
    seen = {entry.folder: entry for entry in Shelf([Root(root)], None)}
    looked = {entry.folder: entry for entry in scanned(None, root).entries}
    assert set(seen) == set(looked)
    for folder, entry in seen.items():
        lost = [name for name, value in entry._asdict().items() if value and isinstance(value, str) and not getattr(looked[folder], name)]
        assert lost == [], folder
