"""A short working day on Windows: a report comes in, is found and passed on; a table goes round; what was kept comes back from one file."""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import wine
from use import AWKWARD, ROOT, Command
from windows_python import seen

sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from smoke_test import check, own_work, report  # noqa: E402

from tests.unit.importers.small_pdfs import PROSE, pdf, written  # noqa: E402

TITLE = "PEEL: Police effectiveness 2016"
OWNER = "Siân Ŵyn"


def working_day(windows: wine.Windows, program: Command, out: Path) -> None:
    """Do it by commands, with all files in a folder with letters that no old encoding of Windows has together."""
    folder = out / "day" / AWKWARD
    folder.mkdir(parents=True)
    _report_comes_in(windows, program, folder)
    _table_goes_round(windows, program, folder)
    report("a PDF was imported, found, packed and unpacked; a table went round and back; all that is kept came back from one file")


def _report_comes_in(windows: wine.Windows, program: Command, folder: Path) -> None:
    paper, pack = folder / "Adroddiad y tŷ (1).pdf", folder / "Pecyn y tŷ.peelpack"
    paper.write_bytes(pdf([written((TITLE, *PROSE))]))
    before = _reports(windows, program)
    windows.run(*program, "import", "--accept", seen(paper))
    (made,) = _reports(windows, program) - before
    phrase = " ".join(PROSE[0].split()[:4])
    found = windows.run(*program, "search", f'"{phrase}"', "--json")
    check(made in found, f"the imported report is not found by {phrase!r}: {found!r}")
    windows.run(*program, "pack", made, "--to", seen(pack))
    windows.run(*program, "unpack", "--keep-both", seen(pack))
    check(len(_reports(windows, program) - before) == 2, "the pack's report does not stand beside the one that was there")


def _reports(windows: wine.Windows, program: Command) -> set[str]:
    return {line.split()[0] for line in windows.run(*program, "reports").splitlines() if line.strip()}


def _table_goes_round(windows: wine.Windows, program: Command, folder: Path) -> None:
    own, table, again, everything = (folder / name for name in ("own.json", "gwelliannau.csv", "eto.csv", "y cyfan.json"))
    own_work(own)
    windows.run(*program, "data", "import", seen(own))
    windows.run(*program, "export", "improvements", "--to", seen(table))
    rows = _rows(table)
    rows[0]["Owner"] = OWNER
    with table.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    windows.run(*program, "import", "improvements", seen(table))
    windows.run(*program, "export", "improvements", "--to", seen(again))
    asked = ("id", "What is asked", "Owner", "Force's status")
    kept = [[row[name] for name in asked] for row in _rows(again)]
    check(kept == [[row[name] for name in asked] for row in rows], f"what was changed in the table is not what is kept: {kept[0]}")
    windows.run(*program, "data", "export", seen(everything))
    check(OWNER in everything.read_text(encoding="utf-8"), "the file with all that is kept lacks what was taken in")


def _rows(table: Path) -> list[dict[str, str]]:
    with table.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))
