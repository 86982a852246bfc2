"""A file that could not be written is said in one way by whatever writes it: its name once, the reason once, and what to do."""

from __future__ import annotations

import contextlib
import errno
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.analysis.frames import observations_frame
from peelviewer.cli.main import main
from peelviewer.decks import builder
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.handout import caveats
from peelviewer.decks.pages import Pages
from peelviewer.exporters import EXPORTERS, tables
from peelviewer.exporters.errors import ExportError
from peelviewer.figures.build import figure
from peelviewer.store.user_store import UserStore
from peelviewer.ui.charts import figure_files
from peelviewer.ui.documents.printed import printing
from peelviewer.ui.look import theme as themes
from peelviewer.ui.look.drawing import measure
from peelviewer.ui.slides import deck_files
from peelviewer.wording import unwritten
from tests.libraries import bundled
from tests.programs import Opener

LIBRARY = bundled()
REPORT = next(report for report in LIBRARY.reports if report.figures)
CHAPTER = next(section for section in REPORT.sections.values() if section is REPORT.chapter_of[section.id])
FIGURE = REPORT.figures[0].id


def _chapter(suffix: str) -> Callable[[Path], object]:
    kind = next(kind for kind in EXPORTERS if suffix in kind.suffixes)
    return lambda path: kind().write(LIBRARY, REPORT, CHAPTER, path)


def _table(path: Path) -> None:
    tables.write(observations_frame(LIBRARY, REPORT, [FIGURE]), path)


def _figure(path: Path) -> None:
    figure_files.write(figure(LIBRARY, REPORT, FIGURE), themes.load("light"), path)


def _chapter_pdf(path: Path) -> None:
    printing.write_pdf(LIBRARY, REPORT, CHAPTER.id, path)


def _deck(kind: str) -> Callable[[Path], object]:
    def write(path: Path) -> object:
        material = DeckSource(LIBRARY, REPORT, {})
        deck = builder.of_sections(material, [CHAPTER.id])
        pages = Pages(material, measure)
        shown = pages.of_deck(deck)[:2]
        if kind == "pptx":
            return deck_files.write_pptx(deck, shown, REPORT, path)
        if kind == "handout":
            return deck_files.write_handout(deck, shown, lambda page: pages.scene(page, deck.frame), path, caveats(material, shown))
        return deck_files.write_pdf(deck, shown, lambda page: pages.scene(page, deck.frame), path)

    return write


SAVERS: dict[str, tuple[str, Callable[[Path], object]]] = {
    "chapter.md": (".md", _chapter(".md")),
    "chapter.html": (".html", _chapter(".html")),
    "chapter.pdf": (".pdf", _chapter_pdf),
    "table.csv": (".csv", _table),
    "table.xlsx": (".xlsx", _table),
    "figure.png": (".png", _figure),
    "figure.svg": (".svg", _figure),
    "figure.pdf": (".pdf", _figure),
    "deck.pdf": (".pdf", _deck("pdf")),
    "handout.pdf": (".pdf", _deck("handout")),
    "deck.pptx": (".pptx", _deck("pptx")),
}


def _missing(folder: Path, suffix: str) -> Path:
    return folder / "no such" / f"target{suffix}"


def _is_a_folder(folder: Path, suffix: str) -> Path:
    (folder / f"target{suffix}").mkdir()
    return folder / f"target{suffix}"


def _in_a_file(folder: Path, suffix: str) -> Path:
    (folder / "file").write_text("in the way")
    return folder / "file" / f"target{suffix}"


def _too_long(folder: Path, suffix: str) -> Path:
    return folder / f"{'target' * 60}{suffix}"


def _no_name(folder: Path, suffix: str) -> Path:
    return folder / f"tar\0get{suffix}"


def _read_only(folder: Path, suffix: str) -> Path:
    (folder / "shut").mkdir(mode=0o500)
    if os.access(folder / "shut", os.W_OK):
        pytest.skip("whoever runs the tests may write anywhere")
    return folder / "shut" / f"target{suffix}"


OBSTACLES: list[tuple[Callable[[Path, str], Path], str, str]] = [
    (_missing, "its folder is not there", "Choose another folder."),
    (_is_a_folder, "there is a folder of that name", "Choose another name."),
    (_in_a_file, "what should be its folder is a file", "Choose another folder."),
    (_too_long, "its name is too long", "Choose a shorter name."),
    (_no_name, "its name has a character that no file may have", "Choose another name."),
    (_read_only, "you may not write there", "Choose another folder."),
]


@pytest.fixture(autouse=True)
def in_english(qapp: QApplication) -> None:
    """The program's own faces measure what is drawn."""


@pytest.mark.parametrize(("obstacle", "reason", "remedy"), OBSTACLES, ids=[obstacle.__name__ for obstacle, _, _ in OBSTACLES])
@pytest.mark.parametrize("saver", SAVERS)
def test_every_saver_says_it_in_one_way(
    tmp_path: Path, saver: str, obstacle: Callable[[Path, str], Path], reason: str, remedy: str
) -> None:
    suffix, write = SAVERS[saver]
    path = obstacle(tmp_path, suffix)
    with pytest.raises(ExportError) as raised:
        write(path)
    assert str(raised.value) == f"{path} could not be written: {reason}. {remedy}"
    assert not list(tmp_path.rglob(".export-*"))


@contextlib.contextmanager
def small_disk() -> Iterator[None]:
    """Let no file grow, not even pytest's own log: the nearest to a full disk that needs no disk."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (16, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("saver", SAVERS)
def test_a_disk_that_takes_no_more_is_said_and_the_old_file_stays(tmp_path: Path, saver: str) -> None:
    suffix, write = SAVERS[saver]
    path = tmp_path / f"target{suffix}"
    path.write_bytes(b"old")
    with small_disk(), pytest.raises(ExportError) as raised:
        write(path)
    assert str(raised.value) == f"{path} could not be written: it is too large for the disk. Choose another disk."
    assert path.read_bytes() == b"old"
    assert not list(tmp_path.glob(".export-*"))


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own, filled to the last block; only root can make one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if sys.platform == "win32":
        pytest.skip("Windows mounts no disk of a size")
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)], capture_output=True, check=False)  # noqa: S603, S607
    if mounted.returncode:
        pytest.skip("whoever runs the tests may mount nothing")
    try:
        yield disk
    finally:
        subprocess.run(["umount", "--lazy", str(disk)], check=True)  # noqa: S603, S607


def _fill(disk: Path) -> None:
    with contextlib.suppress(OSError), (disk / "ballast").open("wb", buffering=0) as ballast:
        while True:
            ballast.write(bytes(4096))


@pytest.mark.parametrize("saver", SAVERS)
def test_a_full_disk_is_said_and_the_old_file_stays(full_disk: Path, saver: str) -> None:
    suffix, write = SAVERS[saver]
    path = full_disk / f"target{suffix}"
    path.write_bytes(b"old")
    _fill(full_disk)
    with pytest.raises(ExportError) as raised:
        write(path)
    assert str(raised.value) == f"{path} could not be written: the disk is full. Make room, or choose another disk."
    assert path.read_bytes() == b"old"
    assert sorted(file.name for file in full_disk.iterdir()) == ["ballast", path.name]


def test_usual_reasons_are_in_plain_words() -> None:
    usual = "EACCES EPERM ENOENT ENOTDIR EISDIR EEXIST ENOSPC EDQUOT EFBIG EROFS EIO ENAMETOOLONG EBUSY"
    for name in usual.split():
        number = getattr(errno, name)
        reason, remedy = unwritten(OSError(number, os.strerror(number), "/secret/.export-1.csv"))
        assert os.strerror(number).casefold() not in reason.casefold()
        assert remedy
        assert "secret" not in reason + remedy
    assert unwritten(OSError(errno.ENOSPC, "")) == ("the disk is full", "Make room, or choose another disk.")


def test_a_file_in_use_under_windows_is_said() -> None:
    error = PermissionError(errno.EACCES, "The process cannot access the file")
    error.winerror = 32  # type: ignore[attr-defined,unused-ignore] # what Windows sets
    assert unwritten(error) == ("another program is using it", "Close it there and try again.")


def test_what_is_no_fault_of_the_system_is_said_with_its_kind() -> None:
    path = Path("a.csv")
    assert str(ExportError.of(path, KeyError("q2"))) == "a.csv could not be written: KeyError: 'q2'."
    error = ExportError.of(path, OSError(errno.ENOSPC, ""))
    assert ExportError.of(path, error) is error


COMMANDS = [
    (["chapter", CHAPTER.id], ".md"), (["chapter", CHAPTER.id], ".pdf"), (["figure", FIGURE], ".png"), (["figure", FIGURE], ".csv"),
    (["numbers"], ".xlsx"), (["grades"], ".csv"), (["deck", "--section", CHAPTER.id], ".pdf"), (["deck", "--section", CHAPTER.id], ".pptx"),
]  # fmt: skip
EVERYTHING = [
    *COMMANDS, (["chapter", CHAPTER.id], ".html"), (["figure", FIGURE], ".svg"), (["figure", FIGURE], ".pdf"), (["numbers"], ".csv"),
    (["grades"], ".xlsx"), (["deck", "--handout"], ".pdf"), (["report"], ".pdf"), (["report"], ".html"), (["report"], ".md"),
]  # fmt: skip


@pytest.mark.parametrize(("what", "suffix"), COMMANDS)
def test_the_command_line_says_it_in_the_same_way(tmp_path: Path, what: list[str], suffix: str, capsys: pytest.CaptureFixture[str]) -> None:
    path = _missing(tmp_path, suffix)
    assert main(["--report", REPORT.id, "export", *what, "--to", str(path)]) == 1
    message = f"peelviewer: {path} could not be written: its folder is not there. Choose another folder.\n"
    assert capsys.readouterr().err == message


@pytest.mark.parametrize(("what", "suffix"), EVERYTHING)
def test_the_command_line_on_a_full_disk(full_disk: Path, what: list[str], suffix: str, capsys: pytest.CaptureFixture[str]) -> None:
    path = full_disk / f"target{suffix}"
    path.write_bytes(b"old")
    _fill(full_disk)
    assert main(["--report", REPORT.id, "export", *what, "--to", str(path)]) == 1
    message = f"peelviewer: {path} could not be written: the disk is full. Make room, or choose another disk.\n"
    assert capsys.readouterr().err == message
    assert path.read_bytes() == b"old"
    assert sorted(file.name for file in full_disk.iterdir()) == ["ballast", path.name]


def test_the_tour_says_it_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("in the way")
    assert main(["tour", "--out", str(tmp_path / "file")]) == 1
    assert (
        capsys.readouterr().err
        == f"peelviewer: {tmp_path / 'file'} could not be written: there is a file of that name. Choose another name.\n"
    )


@pytest.fixture
def program(open_program: Opener) -> app.Program:
    return open_program(report=REPORT.id, section=CHAPTER.id, store=UserStore(None))


def _box(program: app.Program, qtbot: QtBot) -> QMessageBox:
    qtbot.waitUntil(lambda: program.window.findChild(QMessageBox) is not None, timeout=10_000)
    found = program.window.findChild(QMessageBox)
    assert isinstance(found, QMessageBox)
    return found


def _figure_action(act: str) -> Callable[[app.Program], None]:
    return lambda program: program.window.views.figure_actions.do(act, FIGURE)


IN_THE_WINDOW: dict[str, tuple[str, Callable[[app.Program], object]]] = {
    **{act: (f".{act}", _figure_action(act)) for act in ("png", "svg", "pdf", "csv")},
    "chapter": (".pdf", lambda program: program.window.actions_by_id["save_pdf"].trigger()),
    "deck": (".pdf", lambda program: program.window.actions_by_id["export_pdf"].trigger()),
    "handout": (".pdf", lambda program: program.window.actions_by_id["export_handout"].trigger()),
    "pptx": (".pptx", lambda program: program.window.actions_by_id["export_pptx"].trigger()),
}


@pytest.mark.parametrize("saver", IN_THE_WINDOW)
def test_the_window_on_a_full_disk(
    program: app.Program, full_disk: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, saver: str
) -> None:
    suffix, ask = IN_THE_WINDOW[saver]
    path = full_disk / f"target{suffix}"
    path.write_bytes(b"old")
    _fill(full_disk)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(path), ""))
    ask(program)
    box = _box(program, qtbot)
    assert box.text() == f"{path} could not be written: the disk is full. Make room, or choose another disk."
    box.accept()
    assert path.read_bytes() == b"old"


@pytest.mark.parametrize("saver", IN_THE_WINDOW)
def test_the_window_says_it_in_the_same_way(
    program: app.Program, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, saver: str
) -> None:
    suffix, ask = IN_THE_WINDOW[saver]
    path = _missing(tmp_path, suffix)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(path.with_suffix("")), ""))
    ask(program)
    box = _box(program, qtbot)
    assert box.windowTitle() == "Not saved"
    assert box.text() == f"{path} could not be written: its folder is not there. Choose another folder."
    box.accept()
