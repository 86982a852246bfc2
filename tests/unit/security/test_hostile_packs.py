"""A pack comes from anybody: what could do harm is refused whole, what is wrong is named, and nothing is written elsewhere."""

from __future__ import annotations

import io
import stat
import struct
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from peelviewer.dataset import packs
from peelviewer.dataset.packs import Opened, unpack
from peelviewer.dataset.source import LARGEST
from peelviewer.model.problems import Problem
from tests.programs import SEVERAL

NORTH = "northshire-2014-effectiveness"
NORTHS = {name: file.read_bytes() for name, file in packs.parts_of(SEVERAL / "reports" / NORTH)}


def zipped(members: Mapping[str, bytes], change: Callable[[zipfile.ZipInfo], object] = lambda member: None) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            member = zipfile.ZipInfo(name)
            member.compress_type = zipfile.ZIP_DEFLATED
            change(member)
            archive.writestr(member, content)
    return stream.getvalue()


def whole(others: Mapping[str, bytes] | None = None, name: str = NORTH) -> dict[str, bytes]:
    """Return the members of a pack with one report, and others beside them."""
    return {**{f"{name}/{part}": content for part, content in NORTHS.items()}, **(others or {})}


def opened(tmp_path: Path, content: bytes) -> Opened:
    pack, target = tmp_path / "a.peelpack", tmp_path / "into" / "target"
    pack.write_bytes(content)
    target.mkdir(parents=True)
    found = unpack(pack, target)
    assert found is not None
    outside = {path.name for path in tmp_path.rglob("*") if not path.is_relative_to(target)} - {"a.peelpack", "into", "target", "home"}
    assert outside == set(), "something was written outside"
    return found


def told(problems: tuple[Problem, ...]) -> str:
    assert all(problem.remedy for problem in problems)
    return "\n".join(map(str, problems))


def test_a_whole_report_is_taken_out(tmp_path: Path) -> None:
    found = opened(tmp_path, zipped(whole()))
    assert [item.report.id for item in found.reports] == [NORTH]
    assert found.problems == ()


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("../outside.csv", "leads out"),
        (f"{NORTH}/../../outside.csv", "leads out"),
        (f"{NORTH}\\..\\outside.csv", "leads out"),
        ("/outside.csv", "leads out"),
        ("C:/outside.csv", "leads out"),
        ("//server/share/outside.csv", "leads out"),
        (f"{NORTH}/outside.csv:stream", "leads out"),
        (f"{NORTH}/run.exe", "no part of a report"),
        (f"{NORTH}/.hidden.csv", "no part of a report"),
        (f"{NORTH}/chapters/a/b.md", "no part of a report"),
        (f"{NORTH}/con.csv", "no part of a report"),
        ("aux/report.toml", "no part of a report"),
        (f"{NORTH}/chapters/\u202eevil.md", "no part of a report"),
        ("loose.csv", "no part of a report"),
        ("another/notes.csv", "no report: it has no report.toml"),
        (f"{NORTH.upper()}/report.toml", "no report|one name"),
        (f"{NORTH}/NOTES.csv", "one name"),
    ],
)
def test_a_name_that_leads_elsewhere_or_is_no_part_of_a_report_refuses_the_pack(tmp_path: Path, name: str, why: str) -> None:
    found = opened(tmp_path, zipped(whole({name: b"x,y\n"})))
    assert found.reports == ()
    assert any(part in told(found.problems) for part in why.split("|")), found.problems
    assert list((tmp_path / "into" / "target").iterdir()) == [], "a refused pack was taken out in part"


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_files_of_one_name(tmp_path: Path) -> None:
    stream = io.BytesIO(zipped(whole()))
    with zipfile.ZipFile(stream, "a") as archive:
        archive.writestr(f"{NORTH}/notes.csv", "number,section,page,text\n")
    assert "Two files have one name" in told(opened(tmp_path, stream.getvalue()).problems)


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFSOCK])
def test_links_and_devices(tmp_path: Path, kind: int) -> None:
    def change(member: zipfile.ZipInfo) -> None:
        if member.filename.endswith("notes.csv"):
            member.external_attr = (kind | 0o777) << 16

    found = opened(tmp_path, zipped(whole(), change))
    assert found.reports == ()
    assert "link or a device" in told(found.problems)


def test_a_bomb_by_its_ratio(tmp_path: Path) -> None:
    found = opened(tmp_path, zipped(whole({f"{NORTH}/bomb.csv": b"0" * (LARGEST - 1)})))
    assert found.reports == ()
    assert "larger than a part of a report can be" in told(found.problems)


def test_a_file_larger_than_a_part_of_a_report(tmp_path: Path) -> None:
    def stored(member: zipfile.ZipInfo) -> None:
        member.compress_type = zipfile.ZIP_STORED

    found = opened(tmp_path, zipped(whole({f"{NORTH}/large.csv": b"0" * (LARGEST + 1)}), stored))
    assert "larger than a part of a report can be" in told(found.problems)


def test_a_pack_that_holds_too_much_in_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packs, "LARGEST_CONTENT", 1000)
    assert "more than a pack may" in told(opened(tmp_path, zipped(whole())).problems)


def test_too_many_files(tmp_path: Path) -> None:
    many = {f"{NORTH}/t{number}.csv": b"a\n" for number in range(packs.MOST_FILES)}
    assert "more than a pack may" in told(opened(tmp_path, zipped(whole(many))).problems)


def test_a_file_that_is_larger_than_it_says(tmp_path: Path) -> None:
    """The sizes of the list of contents are the packer's word: more than that is never written."""
    content = bytearray(zipped(whole()))
    at = content.rindex(f"{NORTH}/notes.csv".encode()) - 46
    struct.pack_into("<L", content, at + 24, 5)
    found = opened(tmp_path, bytes(content))
    assert found.reports == ()
    assert "no pack, or it is damaged" in told(found.problems)


@pytest.mark.parametrize("content", [b"", b"PK", b"no zip at all", zipped({}), zipped(whole())[:4000], zipped(whole())[4000:]])
def test_what_is_no_pack(tmp_path: Path, content: bytes) -> None:
    found = opened(tmp_path, content)
    assert found.reports == ()
    assert len(found.problems) == 1


def test_every_byte_that_is_changed_is_survived(tmp_path: Path) -> None:
    content = zipped({f"{NORTH}/report.toml": NORTHS["report.toml"]})
    for place in range(0, len(content), 3):
        damaged = bytearray(content)
        damaged[place] ^= 0xFF
        folder = tmp_path / str(place)
        folder.mkdir()
        opened(folder, bytes(damaged))


def test_encrypted_files_and_other_ways_of_packing(tmp_path: Path) -> None:
    content = bytearray(zipped(whole()))
    at = content.rindex(f"{NORTH}/notes.csv".encode()) - 46
    content[at + 8] |= 1
    assert "encrypted" in told(opened(tmp_path, bytes(content)).problems)

    def squeezed(member: zipfile.ZipInfo) -> None:
        member.compress_type = zipfile.ZIP_LZMA

    (tmp_path / "lzma").mkdir()
    assert "packed in a way" in told(opened(tmp_path / "lzma", zipped(whole(), squeezed)).problems)


def test_a_report_that_is_not_valid_is_left_out_and_the_other_taken(tmp_path: Path) -> None:
    broken = {f"broken/{part}": content for part, content in NORTHS.items()}
    broken["broken/judgments.csv"] = b"wrong,header\n"
    found = opened(tmp_path, zipped({**broken, **whole()}))
    assert [item.folder.name for item in found.reports] == [NORTH]
    assert str(Path("broken/judgments.csv")) in told(found.problems)


def test_one_id_twice_in_a_pack(tmp_path: Path) -> None:
    found = opened(tmp_path, zipped({**whole(name="first"), **whole(name="second")}))
    assert [item.folder.name for item in found.reports] == ["first"]
    assert "second report of the pack" in told(found.problems)


def test_a_pack_that_is_not_there_or_a_folder(tmp_path: Path) -> None:
    for pack in (tmp_path / "none.peelpack", tmp_path):
        found = unpack(pack, tmp_path / "into")
        assert found is not None
        assert found.problems[0].file == pack


def test_given_up_half_way(tmp_path: Path) -> None:
    pack = tmp_path / "a.peelpack"
    pack.write_bytes(zipped(whole()))
    answers = iter([False, False, True])
    (tmp_path / "into").mkdir()
    assert unpack(pack, tmp_path / "into", lambda: next(answers)) is None
