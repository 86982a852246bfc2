"""Reports as a pack, to be taken in elsewhere."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from peelviewer.dataset.package import check_report_folder
from peelviewer.dataset.packs import name_in_pack, parts_of, unfit_for_a_pack
from peelviewer.dataset.shelf import folder_of
from peelviewer.model.library import ReportEntry
from peelviewer.wording import tr

from .base import Cancelled, Progress, replacing
from .errors import ExportError

_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the same reports make the same file


class Packed(NamedTuple):
    """How many reports are in a pack, and those that are not: the title and why."""

    reports: int
    left_out: tuple[tuple[str, str], ...] = ()


def write_pack(entries: Sequence[ReportEntry], path: Path, told: Progress, cancelled: Cancelled) -> Packed | None:
    """Write reports to a pack, whole or not at all; None where it was cancelled. Raises ExportError.

    A report with anything wrong in it is left out, as whoever gets the pack could not take it in.
    """
    left_out: list[tuple[str, str]] = []
    names: set[str] = set()
    with replacing(path) as part:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
            for number, entry in enumerate(entries):
                if cancelled():
                    return None
                told(number, len(entries))
                report, problems = check_report_folder(folder_of(entry), None)
                if report is None or problems:
                    left_out.append((entry.title, unfit_for_a_pack(len(problems)) if problems else tr("it cannot be read")))
                    continue
                name = name_in_pack(entry.id, number)
                if name.casefold() in names:
                    name = f"report-{number}"
                names.add(name.casefold())
                for inner, file in parts_of(folder_of(entry)):
                    archive.writestr(_member(f"{name}/{inner}"), file.read_bytes())
        if not names:
            raise ExportError(path, tr("none of the reports can be packed"), tr("Help, Problems in the data says why."))
    return Packed(len(names), tuple(left_out))


def _member(name: str) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(name, _LONG_AGO)
    member.compress_type = zipfile.ZIP_DEFLATED
    member.external_attr = 0o100644 << 16
    return member
