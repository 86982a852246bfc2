"""Windows' own rules: names of devices, files that others hold, drives on a network, pipes that nobody reads, text that is UTF-8."""

from __future__ import annotations

import errno
import io
import json
import os
import sqlite3
import sys
import threading
from pathlib import Path, PureWindowsPath

import pytest

from peelviewer import paths
from peelviewer.cli.main import main
from peelviewer.exporters.base import write_text
from peelviewer.exporters.errors import ExportError
from peelviewer.store.database import open_database
from peelviewer.system import is_device, on_network, reader_has_left, take_place, told_plainly
from peelviewer.ui.dialogs.files import usable

ON_WINDOWS = pytest.mark.skipif(sys.platform != "win32", reason="what Windows does")


@pytest.mark.parametrize("name", ["con", "CON", "nul.pdf", "Aux.tar.gz", "com1", "LPT9.csv", "COM².txt", "prn ", "con .pdf", "nul:"])
def test_names_of_devices_are_known(name: str) -> None:
    assert is_device(name)


@pytest.mark.parametrize("name", ["", "console", "null.pdf", "com", "com10", "my con.pdf", "norfolk.con", "lpt"])
def test_other_names_are_files(name: str) -> None:
    assert not is_device(name)


@pytest.mark.parametrize(
    ("name", "offered"),
    [
        ("Slides.pptx", "Slides.pptx"),
        ("con.pptx", "con_.pptx"),
        ("NUL.pptx", "NUL_.pptx"),
        ("to come....pptx", "to come.pptx"),
        ("ŵyl.pptx", "ŵyl.pptx"),
        (f"{'a' * 300}.pptx", f"{'a' * 120}.pptx"),
    ],
)
def test_an_offered_name_is_one_that_every_system_takes(name: str, offered: str) -> None:
    assert usable(name, ".pptx") == offered


def test_a_written_file_takes_its_place(tmp_path: Path) -> None:
    (tmp_path / "new").write_text("new")
    (tmp_path / "old").write_text("old")
    take_place(tmp_path / "new", tmp_path / "old")
    assert [(file.name, file.read_text()) for file in tmp_path.iterdir() if file.is_file()] == [("old", "new")]


def test_what_windows_calls_not_found_is_told_plainly(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    not_found = FileNotFoundError(errno.ENOENT, "No such file or directory")

    def meant(path: Path) -> int | None:
        error = told_plainly(not_found, path, windows=True)
        return error.errno if isinstance(error, OSError) else None

    assert meant(tmp_path / "file" / "below" / "a.csv") == errno.ENOTDIR
    assert meant(tmp_path / f"{'a' * 256}.csv") == errno.ENAMETOOLONG
    assert meant(tmp_path / "a.csv") == errno.ENAMETOOLONG, "its folder is there, so its path is too long"
    assert meant(tmp_path / "nowhere" / "a.csv") == errno.ENOENT
    assert told_plainly(not_found, tmp_path / "file" / "a.csv", windows=False) is not_found
    assert isinstance(told_plainly(ValueError(), tmp_path, windows=True), ValueError)


@ON_WINDOWS
def test_a_file_that_is_let_go_of_soon_is_waited_for(tmp_path: Path) -> None:
    file = tmp_path / "held.csv"
    file.write_text("old")
    held = file.open()
    let_go = threading.Timer(0.2, held.close)
    let_go.start()
    write_text(file, "new")
    let_go.join()
    assert file.read_text() == "new"


@ON_WINDOWS
def test_a_file_that_is_kept_open_is_told_of(tmp_path: Path) -> None:
    file = tmp_path / "held.xlsx"
    file.write_text("old")
    with file.open(), pytest.raises(ExportError, match="another program is using it"):
        write_text(file, "new")
    assert file.read_text() == "old"
    assert [other.name for other in tmp_path.iterdir() if other.is_file()] == [file.name]


@ON_WINDOWS
def test_a_file_that_may_only_be_read_is_not_said_to_be_in_use(tmp_path: Path) -> None:
    file = tmp_path / "fixed.csv"
    file.write_text("old")
    file.chmod(0o444)
    said = ""
    try:
        write_text(file, "new")  # wine does
    except ExportError as error:
        said = str(error)
    assert "another program" not in said


@ON_WINDOWS
@pytest.mark.parametrize("name", ["con", "nul.csv", "com1.pdf"])
def test_no_file_is_written_to_a_device(tmp_path: Path, name: str) -> None:
    with pytest.raises(ExportError, match="device"):
        write_text(tmp_path / name, "new")


@ON_WINDOWS
def test_the_machine_stays_awake_while_it_is_asked_to() -> None:
    from peelviewer.views.show.keep_awake import Awake

    awake = Awake()
    assert awake.hold()
    assert awake.held
    awake.release()
    assert not awake.held


@pytest.mark.parametrize("name", ["ŵyl & 50% (a) 'b'", "a" * 200, "deep/" * 40 + "end"])
def test_awkward_folders_serve(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    if sys.platform == "win32":
        folder = Path("\\\\?\\" + str(folder))  # as the long-path setting of Windows would let any path be
    folder.mkdir(parents=True)
    write_text(folder / "report.csv", "new")
    assert (folder / "report.csv").read_text() == "new"
    opened = open_database(folder / "user.sqlite3")
    opened.connection.close()
    assert (folder / "user.sqlite3").stat().st_size


@pytest.mark.parametrize(
    ("path", "remote"),
    [
        (r"C:\Users\Ŵyn\AppData\Roaming\peelviewer\user.sqlite3", False),
        (r"H:\peelviewer\user.sqlite3", True),
        (r"\\server\profiles\wyn\user.sqlite3", True),
        (r"\\?\UNC\server\profiles\wyn\user.sqlite3", True),
        (r"\\?\C:\peelviewer\user.sqlite3", False),
        (r"\\?\H:\peelviewer\user.sqlite3", True),
        ("//server/profiles/user.sqlite3", True),
        ("user.sqlite3", False),
    ],
)
def test_a_network_is_told_from_a_disk(path: str, remote: bool) -> None:
    drives = {"C:\\": 3, "H:\\": 4}
    assert on_network(PureWindowsPath(path), lambda root: drives[root]) is remote


def test_here_is_no_network(tmp_path: Path) -> None:
    assert not on_network(tmp_path)


@pytest.mark.parametrize("before", ["nothing", "a log"])
def test_on_a_network_the_data_is_one_file_without_a_shared_log(tmp_path: Path, before: str) -> None:
    file = tmp_path / "user.sqlite3"
    if before == "a log":
        here = open_database(file, remote=lambda path: False)
        assert here.connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        here.connection.execute("INSERT INTO settings VALUES ('theme', 'dark')")
        here.connection.close()
    there = open_database(file, remote=lambda path: True)
    try:
        assert there.connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        there.connection.execute("INSERT OR REPLACE INTO settings VALUES ('zoom', '1.2')")
        assert sorted(other.name for other in tmp_path.iterdir() if other.is_file()) == ["user.sqlite3"]
    finally:
        there.connection.close()
    with sqlite3.connect(file) as kept:
        assert ("zoom", "1.2") in kept.execute("SELECT key, value FROM settings").fetchall()
    kept.close()


def test_a_reader_that_has_left_is_known_on_both_systems() -> None:
    assert reader_has_left(BrokenPipeError(errno.EPIPE, "Broken pipe"), windows=False)
    assert reader_has_left(OSError(errno.EINVAL, "Invalid argument"), windows=True)
    assert not reader_has_left(OSError(errno.EINVAL, "Invalid argument"), windows=False)
    assert not reader_has_left(OSError(errno.EINVAL, "Invalid argument", "a?b.csv"), windows=True)
    assert not reader_has_left(OSError(errno.ENOSPC, "No space left on device"), windows=True)


def test_nothing_is_said_of_a_pipe_that_nobody_reads() -> None:
    import subprocess

    command = [sys.executable, "-m", "peelviewer", "show", "q2"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:  # noqa: S603 our own program
        assert running.stdout and running.stderr
        running.stdout.close()
        said = running.stderr.read().decode()
    assert (running.returncode, said) == (1, "")


def test_on_windows_pipes_and_files_get_utf_8(monkeypatch: pytest.MonkeyPatch) -> None:
    from peelviewer.cli.output import let_words_through, print_json

    buffers = [io.BytesIO(), io.BytesIO()]
    streams = [io.TextIOWrapper(buffer, encoding="cp1252") for buffer in buffers]
    monkeypatch.delenv("PYTHONIOENCODING", raising=False)
    monkeypatch.setattr(sys, "stdout", streams[0])
    monkeypatch.setattr(sys, "stderr", streams[1])
    let_words_through(windows=True)
    print_json({"place": "Tŷ Ŵyn"})
    print("C:\\Ŵyn", file=sys.stderr, flush=True)
    sys.stdout.flush()
    out, err = (kept.getvalue() for kept in buffers)
    monkeypatch.undo()
    assert json.loads(out.decode("utf-8")) == {"place": "Tŷ Ŵyn"}
    assert "Ŵ".encode() in out
    assert err.decode("utf-8").strip() == "C:\\Ŵyn"


def test_json_is_utf_8_when_piped() -> None:
    import subprocess

    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONUTF8", "PYTHONIOENCODING")}
    command = [sys.executable, "-m", "peelviewer", "search", "clare's law", "--json"]
    done = subprocess.run(command, capture_output=True, env=environment, check=True)  # noqa: S603 our own program
    assert json.loads(done.stdout.decode("utf-8"))


def test_a_library_below_an_awkward_folder_is_read_and_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "Ŵyl a'r tŷ (50%)"
    folder.mkdir()
    assert main(["validate", str(folder)]) == 1
    assert folder.name in "".join(capsys.readouterr())


def test_a_portable_program_keeps_its_data_beside_itself(tmp_path: Path) -> None:
    program = tmp_path / "peelviewer.exe"
    assert paths.portable_data(program) is None
    (tmp_path / paths.PORTABLE).write_text("")
    assert paths.portable_data(program) == tmp_path / "PEEL Viewer data"


def test_a_frozen_program_asks_for_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PEELVIEWER_HOME")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "peelviewer"))
    (tmp_path / paths.PORTABLE).write_text("")
    assert paths.user_data().parent != tmp_path, "a Python that somebody's portable.txt lies beside is no program of ours"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert paths.user_database() == tmp_path / "PEEL Viewer data" / "user.sqlite3"
    monkeypatch.setenv("PEELVIEWER_HOME", str(tmp_path / "named"))
    assert paths.user_data() == tmp_path / "named"


@ON_WINDOWS
def test_a_link_of_the_taskbars_list_says_what_it_starts() -> None:
    import ctypes

    from peelviewer.window.sessions import jump_list

    ole = getattr(ctypes, "WinDLL")("ole32")  # noqa: B009
    assert ole.CoInitializeEx(None, 2) >= 0
    with jump_list.made(ole, jump_list.LINK, jump_list.LINK_INTERFACE) as link:
        jump_list.write(link, r"C:\Ŵyl\peelviewer.exe", jump_list.Entry("Tŷ 2016", "--report tŷ-2016", "PEEL"))
        assert jump_list.arguments_of(link) == "--report tŷ-2016"
    ole.CoUninitialize()
