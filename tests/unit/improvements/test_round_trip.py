"""A list goes out as a workbook or CSV file and comes back: what others changed is found, and nothing else."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from peelviewer.exporters.improvements import write_improvements
from peelviewer.improvements.from_reports import own_record, records_of
from peelviewer.improvements.ledger import Ledger
from peelviewer.improvements.merging import Preview, preview, result
from peelviewer.improvements.reading import UnreadList, read_list
from peelviewer.improvements.rows import row_of
from peelviewer.improvements.sheet import COLUMNS
from peelviewer.improvements.superseding import uid_in, words_in, written
from peelviewer.model.improvements import Action, Event, Evidence, ForceStatus, Improvement, InspectorateStatus, Rating
from tests.libraries import bundled

FORCES = bundled().short_names
FORMULA = '=HYPERLINK("http://example.org","x")'
Edit = Callable[[list[dict[str, str]]], None]


def ledger() -> Ledger:
    library = bundled()
    made = Ledger()
    made.add(records_of(library, library.report("norfolk-2016-effectiveness"))[:4])
    first, second, third, _ = made.records
    made.edit([first], status=ForceStatus.IN_PROGRESS, owner=FORMULA, target=date(2017, 3, 31), rating=Rating.AMBER,
              actions=(Action("Count | waits", "B. Example", date(2017, 4, 6), date(2017, 4, 5)), Action("Report")),
              evidence=(Evidence("/papers/waits.xlsx", date(2017, 4, 1), "Waits"), Evidence("https://example.org/m")))  # fmt: skip
    made.edit([second], deadline=date(2017, 6, 30), deadline_wording="within three months")
    made.comment(third, "@SUM(A1) said", who="C. Example")
    made.add([own_record("-1 is not a formula", made.records.values(), report_name="Exampleshire 2016")])
    return made


def events_of(made: Ledger) -> list[Event]:
    return [event for written in made.pending for event in written.events]


def come_back(made: Ledger, path: Path, held: Ledger | None = None) -> Preview:
    held = held or made
    read = read_list(path)
    return preview(read.rows, read.log, held.records, events_of(held), FORCES)


def edit_csv(path: Path, edit: Edit, made: Ledger) -> None:
    """Write the list as CSV, edited as a spreadsheet would."""
    write_improvements(made.shown(), events_of(made), path, FORCES)
    with path.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    edit(rows)
    stream_out = io.StringIO()
    table = csv.DictWriter(stream_out, list(rows[0]), delimiter=";")
    table.writeheader()
    table.writerows(rows)
    path.write_text(stream_out.getvalue(), encoding="utf-8-sig")


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_what_comes_back_as_it_went_changes_nothing(tmp_path: Path, suffix: str) -> None:
    made = ledger()
    path = tmp_path / f"list{suffix}"
    write_improvements(made.shown(), events_of(made), path, FORCES)
    found = come_back(made, path)
    assert found.is_empty and found.unknown == () and found.same == 5


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_a_colleague_who_has_nothing_gets_all_of_it(tmp_path: Path, suffix: str) -> None:
    made, empty = ledger(), Ledger()
    path = tmp_path / f"list{suffix}"
    write_improvements(made.shown(), events_of(made), path, FORCES)
    found = come_back(made, path, empty)
    empty.replace(result(found, empty.records), via="import")
    empty.take_events(found.events)
    expected = [
        record._replace(actions=tuple(a._replace(text=a.text.replace("|", "¦")) for a in record.actions)) for record in made.shown()
    ]
    assert [record._replace(revision=0) for record in empty.shown()] in (
        [record._replace(revision=0) for record in made.shown()],
        [record._replace(revision=0) for record in expected],
    )
    assert set(events_of(made)) <= set(events_of(empty))


def test_no_text_of_a_workbook_is_a_formula_and_days_are_days(tmp_path: Path) -> None:
    made = ledger()
    path = tmp_path / "list.xlsx"
    write_improvements(made.shown(), events_of(made), path, FORCES)
    with zipfile.ZipFile(path) as parts:
        sheet = parts.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet and "<pane " in sheet and "<autoFilter " in sheet and "<dataValidation " in sheet
    assert "<v>42825</v>" in sheet  # 31 March 2017 as a workbook counts days
    assert 'hidden="1"' in sheet
    write_improvements(made.shown(), events_of(made), tmp_path / "list.csv", FORCES)
    text = (tmp_path / "list.csv").read_text(encoding="utf-8-sig")
    assert "\"'=HYPERLINK" in text


def test_edits_in_a_spreadsheet_are_found_field_by_field(tmp_path: Path) -> None:
    made = ledger()

    def edit(rows: list[dict[str, str]]) -> None:
        rows[0]["Owner"] = "Control room"
        rows[0]["Target date"] = "30/06/2017"
        rows[1]["Force's status"] = "complete"
        rows[1]["Inspectorate's status"] = "Being progressed"
        rows[2]["What is asked"] = "Something milder"
        rows[3]["Force's status"] = "nearly"
        rows[4]["What is asked"] = "Our own, in other words"

    edit_csv(tmp_path / "list.csv", edit, made)
    found = come_back(made, tmp_path / "list.csv")
    assert [(change.reference, change.field, change.value) for change in found.changed] == [
        ("2a", "owner", "Control room"),
        ("2a", "target", date(2017, 6, 30)),
        ("2b", "status", ForceStatus.COMPLETE),
        ("2b", "inspectorate", InspectorateStatus.BEING_PROGRESSED),
        ("O1", "wording", "Our own, in other words"),
    ]
    assert len(found.unknown) == 2 and "report's" in found.unknown[0] and "nearly" in found.unknown[1]
    made.replace(result(found, made.records), via="import")
    assert next(record.owner for record in made.shown()) == "Control room"
    made.undo()
    assert come_back(made, tmp_path / "list.csv").changed == found.changed  # one step took all of it back


def test_what_both_changed_since_is_a_conflict_and_ours_stays_unless_theirs_is_chosen(tmp_path: Path) -> None:
    made = ledger()
    edit_csv(tmp_path / "list.csv", lambda rows: rows[1].update({"Owner": "Theirs", "Lead": "Theirs"}), made)
    second = list(made.records)[1]
    made.edit([second], owner="Ours")
    found = come_back(made, tmp_path / "list.csv")
    assert [(change.field, change.ours, change.theirs) for change in found.conflicts] == [("owner", "Ours", "Theirs")]
    ours = {record.uid: record for record in result(found, made.records)}
    assert (ours[second].owner, ours[second].lead) == ("Ours", "Theirs")
    theirs = {record.uid: record for record in result(found, made.records, found.conflicts)}
    assert theirs[second].owner == "Theirs"


def test_a_row_written_by_hand_is_added_and_one_without_words_is_told(tmp_path: Path) -> None:
    made = ledger()

    def edit(rows: list[dict[str, str]]) -> None:
        empty = dict.fromkeys(rows[0], "")
        rows.append({**empty, "What is asked": "New, by hand", "Owner": "D. Example"})
        rows.append({**empty, "Owner": "Nobody knows for what"})

    edit_csv(tmp_path / "list.csv", edit, made)
    found = come_back(made, tmp_path / "list.csv")
    assert [(record.reference, record.wording, record.owner) for record in found.added] == [("O2", "New, by hand", "D. Example")]
    assert len(found.unknown) == 1


def test_the_same_thing_tracked_by_two_people_is_one(tmp_path: Path) -> None:
    mine, theirs = ledger(), ledger()
    uid = list(theirs.records)[2]
    theirs.edit([uid], owner="Theirs")
    write_improvements(theirs.shown(), events_of(theirs), tmp_path / "theirs.xlsx", FORCES)
    found = come_back(theirs, tmp_path / "theirs.xlsx", mine)
    assert [(change.reference, change.field, change.value) for change in found.changed if change.field == "owner"][-1:] == [
        ("3a", "owner", "Theirs")
    ]
    assert [record.reference for record in found.added] == ["O1"]  # the reader's own is another thing


def test_forces_go_by_their_names_in_a_list_and_come_back_as_they_are_known(tmp_path: Path) -> None:
    made = ledger()
    own = next(record.uid for record in made.shown() if record.is_own)
    made.edit([own], force="avon-and-somerset")

    def edited(rows: list[dict[str, str]]) -> None:
        assert {row["Force"] for row in rows} == {"Norfolk", "Avon and Somerset"}
        rows[-1]["Force"] = " devon and  CORNWALL"

    edit_csv(tmp_path / "list.csv", edited, made)
    found = come_back(made, tmp_path / "list.csv")
    assert found.unknown == ()
    assert [(change.field, change.value) for change in found.changed] == [("force", "devon-and-cornwall")]


def test_what_supersedes_is_the_same_thing_in_a_colleagues_list(tmp_path: Path) -> None:
    """Both track the same report, so that its records have other names in either list: the text names ours."""
    ours, theirs = ledger(), ledger()
    first, second = list(theirs.records)[:2]
    text = written(row_of(theirs.records[second], date(2017, 4, 14)))
    theirs.edit([first], status=ForceStatus.SUPERSEDED, superseded_by=text)
    for suffix in (".xlsx", ".csv"):
        path = tmp_path / f"list{suffix}"
        write_improvements(theirs.shown(), events_of(theirs), path, FORCES)
        found = come_back(ours, path)
        (change,) = [each for each in found.changed if each.field == "superseded_by"]
        assert (uid_in(change.value), words_in(change.value)) == (list(ours.records)[1], words_in(text))
        assert change.theirs == words_in(text) and text.startswith("2b, Norfolk 2016")
        taken = Ledger()
        taken.records = dict(ours.records)
        taken.replace(result(found, ours.records), via="import")
        assert "superseded_by" not in [each.field for each in come_back(taken, path, taken).changed]


def test_files_that_are_no_list_are_told(tmp_path: Path) -> None:
    for name, content in (("a.xlsx", b"PK\x03\x04 no workbook"), ("b.csv", b"a,b\n1,2\n"), ("c.csv", b"\x00\xff\xfe"), ("d.xlsx", b"")):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(UnreadList, match=name):
            read_list(tmp_path / name)
    with pytest.raises(UnreadList):
        read_list(tmp_path / "none.csv")


def test_every_heading_has_a_field_of_the_record() -> None:
    assert {column.field for column in COLUMNS} <= set(Improvement._fields)


def test_what_a_file_brought_counts_as_no_edit_of_whoever_took_it_in(tmp_path: Path) -> None:
    mine, theirs = ledger(), Ledger()
    first = next(iter(mine.records))
    for status in (ForceStatus.COMPLETE, ForceStatus.NOT_STARTED, ForceStatus.COMPLETE):
        mine.edit([first], status=status)
        write_improvements(mine.shown(), events_of(mine), tmp_path / "list.csv", FORCES)
        found = come_back(mine, tmp_path / "list.csv", theirs)
        assert found.conflicts == ()
        theirs.replace(result(found, theirs.records), via="import")
        theirs.take_events(found.events)
        assert theirs.records[first].status is status


def test_what_is_tracked_here_no_longer_does_not_come_back_unasked(tmp_path: Path) -> None:
    made, path = ledger(), tmp_path / "list.csv"
    first, second, *_ = made.records

    def change(rows: list[dict[str, str]]) -> None:
        rows[0]["Owner"] = "Somebody else"

    edit_csv(path, change, made)
    made.remove([first, second])
    found = come_back(made, path)
    assert [line for line in found.unknown if "tracked here no longer" in line] == list(found.unknown)
    assert len(found.unknown) == 2
    assert {change.uid for change in found.changed} & {first, second} == set()
    assert not {record.uid for record in result(found, made.records)} & {first, second}
