"""What holds for damaged files.

Truncated and re-encoded tables give every row still present unchanged, or a problem. A chapter cut exactly at a line's end
cannot be told from a shorter one, so there only whole lines are promised. A mutated byte may turn one digit into another, which
nothing can see: for mutation it is only held that reading gives a result and no traceback.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from peelviewer.dataset import load_library
from peelviewer.dataset.package import Loaded
from peelviewer.dataset.schema import all_tables, read_library_tables, read_report_tables
from tests.libraries import loaded

FIXTURE = Path(__file__).resolve().parents[2] / "fixtures" / "northshire"
FILES = sorted(path.relative_to(FIXTURE).as_posix() for path in FIXTURE.rglob("*.*") if path.is_file())
REPORT = "reports/northshire-2016-effectiveness"
SOUND = loaded(FIXTURE)
few = settings(max_examples=60, deadline=None)


def rows_by_key(folder: Path) -> dict[object, object]:
    tables = (*all_tables(read_library_tables(folder, [])), *all_tables(read_report_tables(folder / REPORT, [])))
    return {(t.kind.file, *(getattr(row, k) for k in t.kind.key)): row for t in tables for row in t.rows}


SOUND_ROWS = rows_by_key(FIXTURE)


def load_with(file: str, content: bytes) -> tuple[Loaded, dict[object, object]]:
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(shutil.copytree(FIXTURE, Path(folder) / "copy"))
        (copy / file).write_bytes(content)
        return load_library(copy), rows_by_key(copy)


def findings(loaded: Loaded) -> dict[str, tuple[str, tuple[str, ...]]]:
    return {f.number: (f.text, f.bullets) for r in loaded.library.reports for chapter in r.chapters for f in chapter.findings()}


def hold_values(file: str, content: bytes) -> None:
    loaded, rows = load_with(file, content)
    assert all(SOUND_ROWS[key] == row for key, row in rows.items())
    sound = findings(SOUND)
    for number, (text, bullets) in findings(loaded).items():
        whole_text, whole_bullets = sound.get(number, ("", ()))
        assert loaded.problems or (whole_text.startswith(text) and bullets == whole_bullets[: len(bullets)])
    if content != (FIXTURE / file).read_bytes() and rows.keys() == SOUND_ROWS.keys() and not file.endswith(".md"):
        assert loaded.problems or loaded.library == SOUND.library


@few
@given(st.sampled_from(FILES), st.data())
def test_a_truncated_file_gives_the_same_values_or_problems(file: str, data: st.DataObject) -> None:
    whole = (FIXTURE / file).read_bytes()
    hold_values(file, whole[: data.draw(st.integers(0, len(whole)))])


@few
@given(st.sampled_from(FILES), st.sampled_from(["utf-16", "utf-16-le", "utf-32", "latin-1", "cp1252", "utf-8-sig"]))
def test_a_reencoded_file_gives_the_same_values_or_problems(file: str, encoding: str) -> None:
    hold_values(file, (FIXTURE / file).read_text(encoding="utf-8").encode(encoding))


@few
@given(st.sampled_from(FILES), st.lists(st.tuples(st.integers(0), st.integers(0, 255)), min_size=1, max_size=8))
def test_mutated_bytes_give_a_result(file: str, changes: list[tuple[int, int]]) -> None:
    content = bytearray((FIXTURE / file).read_bytes())
    for offset, byte in changes:
        content[offset % len(content)] = byte
    assert isinstance(load_with(file, bytes(content))[0], Loaded)


@few
@given(st.sampled_from(FILES), st.binary(max_size=400))
def test_any_bytes_give_a_result(file: str, content: bytes) -> None:
    assert isinstance(load_with(file, content)[0], Loaded)
