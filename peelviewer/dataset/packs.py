"""Packs: a .peelpack is a ZIP of report folders. Whoever made one is not known, so nothing of it is believed until it was checked."""

from __future__ import annotations

import re
import stat
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from peelviewer.model.problems import Problem
from peelviewer.model.report import Report
from peelviewer.wording import plural, tr, why

from .identity import IDENTITY_FILE
from .package import check_report_folder
from .scan import never
from .source import LARGEST

LARGEST_PACK = 1 << 30
"""Bytes of a pack's file."""
LARGEST_CONTENT = 4 << 30
"""Bytes of all that is in a pack."""
LARGEST_RATIO = 100
"""How many bytes of text one byte of a pack may hold: prose takes 3, tables up to 20."""
SMALL = 1 << 16
"""Bytes of a file up to which its ratio tells nothing."""
MOST_REPORTS, MOST_FILES = 5000, 200
"""Of a pack, and of one report."""
MOST_TOLD = 50
"""Defects of a pack's form that are told; one is enough to refuse it."""
_CHUNK = 1 << 18
_FOLDER = r"[A-Za-z0-9][A-Za-z0-9._-]{0,119}"
_PART = r"report\.toml|[A-Za-z0-9][A-Za-z0-9_-]{0,79}\.csv|chapters/[A-Za-z0-9][A-Za-z0-9._-]{0,119}\.md"
_NAME = re.compile(f"{_FOLDER}/({_PART})")
_EMPTY_FOLDER = re.compile(rf"{_FOLDER}/(chapters/)?")
_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)  # what Windows takes for no file
_PLAIN = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


class Unpacked(NamedTuple):
    """A report that was taken out of a pack and has nothing wrong in it, and its folder."""

    report: Report
    folder: Path


class Opened(NamedTuple):
    """The reports of a pack that can be used, and what is wrong with it and the others."""

    reports: tuple[Unpacked, ...] = ()
    problems: tuple[Problem, ...] = ()


def unpack(
    pack: Path,
    target: Path,
    cancelled: Callable[[], bool] = never,
    told: Callable[[int, int], object] = lambda done, of: None,
) -> Opened | None:
    """Take the reports of a pack out into folders of *target*, which is empty; None where it was cancelled.

    A pack that could do harm is refused whole, and nothing of it is written. A report with anything wrong in it is left out, and
    what is wrong is told. *told* hears how many files of how many are out. Raises OSError where *target* cannot be written.
    """
    try:
        with open(pack, "rb") as stream, zipfile.ZipFile(stream) as archive:
            if not (members := archive.infolist()):
                return Opened(problems=(_refusal(pack, tr("The pack is empty")),))
            if defects := list(_defects(pack, members)):
                return Opened(problems=tuple(defects[:MOST_TOLD]))
            files = [member for member in members if not member.is_dir()]
            for done, member in enumerate(files):
                if cancelled():
                    return None
                told(done, len(files))
                _take_out(archive, member, target)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OverflowError):
        return Opened(problems=(_refusal(pack, tr("The file is no pack, or it is damaged")),))
    except OSError as error:
        if error.filename is not None and Path(error.filename) != pack:
            raise  # of the folder it is written to
        return Opened(problems=(Problem(pack, 0, 0, tr("The file cannot be read ({reason})", reason=why(error)), tr("Check the path.")),))
    return _checked(pack, target, cancelled)


def _checked(pack: Path, target: Path, cancelled: Callable[[], bool]) -> Opened | None:
    reports: list[Unpacked] = []
    problems: list[Problem] = []
    ids: set[str] = set()
    for folder in sorted(target.iterdir()):
        if cancelled():
            return None
        report, wrong = check_report_folder(folder, None)
        if report is not None and not report.chapters:
            wrong = (*wrong, Problem(folder, 0, 0, tr("The report has no chapter"), tr("Ask for the pack again.")))
        if report is not None and report.id in ids:
            wrong = (*wrong, _refusal(folder, tr("A second report of the pack has the id '{id}'", id=report.id[:60])))
        if report is None or wrong:
            problems.extend(problem._replace(file=pack / problem.file.relative_to(target)) for problem in wrong)
        else:
            ids.add(report.id)
            reports.append(Unpacked(report, folder))
    return Opened(tuple(reports), tuple(problems))


# Form --------------------------------------------------------------------------------------------------


def _defects(pack: Path, members: list[zipfile.ZipInfo]) -> Iterator[Problem]:
    """Yield why a pack is not opened: names that lead elsewhere, what is no file, what is too much."""
    if pack.stat().st_size > LARGEST_PACK or sum(member.file_size for member in members) > LARGEST_CONTENT:
        yield _refusal(pack, tr("The pack holds more than a pack may"))
    seen: set[str] = set()
    counts: dict[str, int] = {}
    for member in members:
        what = _defect(member)
        look = unicodedata.normalize("NFC", member.filename).casefold().rstrip("/")
        if not what and look in seen:  # on some disks these are one file
            what = tr("Two files have one name")
        seen.add(look)
        if what:
            yield _refusal(pack / _shown(member.filename), what)
        folder = member.filename.partition("/")[0]
        counts[folder] = counts.get(folder, 0) + 1
    names = {member.filename for member in members}
    if len(counts) > MOST_REPORTS or max(counts.values()) > MOST_FILES:
        yield _refusal(pack, tr("The pack holds more than a pack may"))
    for folder in counts:
        if f"{folder}/{IDENTITY_FILE}" not in names:
            yield _refusal(pack / _shown(folder), tr("The folder is no report: it has no {file}", file=IDENTITY_FILE))


def _defect(member: zipfile.ZipInfo) -> str:
    """Return what is wrong with one member, or nothing."""
    name = member.filename
    kind = stat.S_IFMT(member.external_attr >> 16)
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        return tr("This is a link or a device, no file")
    if name.startswith(("/", "\\")) or ".." in re.split(r"[/\\]", name) or ":" in name or "\\" in name or "\0" in member.orig_filename:
        return tr("The name leads out of the pack")
    if member.is_dir():
        return "" if _EMPTY_FOLDER.fullmatch(name) and not member.file_size else tr("This is no part of a report")
    if not _NAME.fullmatch(name) or any(_DEVICE.fullmatch(part) or part.endswith(".") for part in name.split("/")):
        return tr("This is no part of a report")
    if member.flag_bits & 0x1 or member.compress_type not in _PLAIN:
        return tr("The file is encrypted, or packed in a way that is not used here")
    if member.file_size > LARGEST or (member.file_size > SMALL and member.file_size > LARGEST_RATIO * member.compress_size):
        return tr("The file would become larger than a part of a report can be")
    return ""


def _take_out(archive: zipfile.ZipFile, member: zipfile.ZipInfo, target: Path) -> None:
    """Write one file; never more than the pack said that it holds."""
    file = target / member.filename
    file.parent.mkdir(parents=True, exist_ok=True)
    with archive.open(member) as packed, file.open("xb") as out:
        left = member.file_size
        while part := packed.read(_CHUNK):
            left -= len(part)
            if left < 0:
                raise zipfile.BadZipFile
            out.write(part)
        if left:
            raise zipfile.BadZipFile


def _refusal(file: Path, what: str) -> Problem:
    return Problem(file, 0, 0, what, tr("Ask for the pack again, or have it made by PEEL Viewer."))


def _shown(name: str) -> str:
    """Return a name from a pack as a part of a path that leads nowhere."""
    return name.replace("\0", "").lstrip("/\\")[:120] or "?"


# Making ------------------------------------------------------------------------------------------------


def parts_of(folder: Path) -> list[tuple[str, Path]]:
    """Return the files of a report folder that go into a pack, by their names below the folder; links are left out."""
    found = [*folder.iterdir(), *(folder / "chapters").iterdir()] if (folder / "chapters").is_dir() else list(folder.iterdir())
    named = [(file.relative_to(folder).as_posix(), file) for file in sorted(found) if file.is_file() and not file.is_symlink()]
    return [(name, file) for name, file in named if _NAME.fullmatch(f"x/{name}")]


def name_in_pack(report_id: str, number: int) -> str:
    """Return the name of a report's folder in a pack: its id, where that can be a folder's name everywhere."""
    serves = re.fullmatch(_FOLDER, report_id) and not _DEVICE.fullmatch(report_id) and not report_id.endswith(".")
    return report_id if serves else f"report-{number}"


def unfit_for_a_pack(problems: int) -> str:
    """Return why a report with so many problems is left out of a pack."""
    return plural("it has {n} problem in its data", "it has {n} problems in its data", problems)
