"""The Windows installer carries every file of the program once, and its uninstaller removes those and nothing else."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

WINDOWS = Path(__file__).parents[3] / "packaging" / "windows"
SCRIPT = WINDOWS / "peelviewer.nsi"
FILE_LIST = WINDOWS / "file_list.py"
MAKENSIS = shutil.which("makensis")
ODD = ["a b.txt", "cash$INSTDIR.txt", "${NAME} $$ $(^Name).txt", "it's `so`.txt", "[ab] {c} #;!,%.txt", "ŵy 日本.txt", "no_ending", "end$"]


def load() -> ModuleType:
    """Import the script, which is no part of a package."""
    spec = importlib.util.spec_from_file_location("windows_file_list", FILE_LIST)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


file_list = load()


def means(word: str, *, at_run_time: bool = True) -> str:
    """Read an NSIS string as makensis does, and as the installer then does."""
    assert word[0] == word[-1] == '"'
    assert not re.search(r'(?<!\$\\)"', word[1:-1]), "it would end early"
    text = word[1:-1].replace('$\\"', '"')
    for escape, character in (("$\\r", "\r"), ("$\\n", "\n"), ("$\\t", "\t")):
        text = text.replace(escape, character)
    # NSIS does not read again what it has put in: a brace spelled must not count as one that follows a dollar.
    assert "${" not in text.replace("${U+7B}", "\0"), "a definition would be put in its place"
    text = text.replace("${U+7B}", "{")
    if not at_run_time:
        return text
    assert not re.search(r"(?<!\$)(?:\$\$)*\$(?!\$)", text), "a variable would be put in its place"
    return text.replace("$$", "$")


def place(word: str) -> str:
    """Read where a line of a list points to, relative to the folder of the program and with slashes."""
    assert word.startswith('"$INSTDIR')
    return means('"' + word.removeprefix('"$INSTDIR')).lstrip("\\").replace("\\", "/")


def copied(install: str) -> list[tuple[str, str]]:
    """Give the target and the source of every file that the installer copies."""
    folder = None
    pairs = []
    for line in install.splitlines():
        if line.startswith("SetOutPath "):
            folder = place(line.removeprefix("SetOutPath "))
        elif line.startswith("File "):
            match = re.fullmatch(r'File ("/oname=.*") ("[^"]*")', line)
            assert match and folder is not None, line
            name = means(match[1]).removeprefix("/oname=")
            pairs.append((f"{folder}/{name}".lstrip("/"), means(match[2], at_run_time=False)))
    return pairs


def removed(uninstall: str, command: str) -> list[str]:
    """Give what a command of the uninstaller is called with, in order."""
    return [place(line.removeprefix(f"{command} ")) for line in uninstall.splitlines() if line.startswith(f"{command} ")]


def fill(folder: Path, *files: str) -> Path:
    """Write files, and give the folder back."""
    for file in files:
        path = folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file, encoding="utf-8")
    return folder


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """The folder of a program with odd names in it."""
    folder = fill(tmp_path / "program", "peelviewer.exe", *(f"_internal/plug ins/données/{name}" for name in ODD), "_internal/data/a.csv")
    (folder / "_internal" / "empty").mkdir()
    return folder


def test_every_file_is_copied_and_removed_once(program: Path) -> None:
    lists = file_list.lists(program)
    files = sorted(file.relative_to(program).as_posix() for file in program.rglob("*") if file.is_file())
    assert sorted(target for target, _ in copied(lists.install)) == files
    assert sorted(removed(lists.uninstall, "Delete")) == files
    assert all(Path(source).read_text(encoding="utf-8") == target for target, source in copied(lists.install))


def test_folders_are_removed_once_and_the_deepest_first(program: Path) -> None:
    folders = removed(file_list.lists(program).uninstall, "RMDir")
    assert sorted(folders) == sorted(folder.relative_to(program).as_posix() for folder in program.rglob("*") if folder.is_dir())
    for number, folder in enumerate(folders):
        assert not any(later.startswith(f"{folder}/") for later in folders[number:]), folder


def test_empty_folders_are_made(program: Path) -> None:
    assert 'SetOutPath "$INSTDIR\\_internal\\empty"' in file_list.lists(program).install.splitlines()


def test_nothing_is_removed_by_pattern_or_with_what_it_holds(program: Path) -> None:
    text = file_list.lists(program).uninstall + SCRIPT.read_text(encoding="utf-8")
    assert not re.search(r"^\s*RMDir\s+/r\b", text, re.MULTILINE | re.IGNORECASE)
    assert not re.search(r"^\s*Delete\s.*[*?]", text, re.MULTILINE | re.IGNORECASE)


def test_size_is_given_in_kibibytes_and_rounded_up(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x" * 1025)
    assert "!define INSTALLED_KIB 2\n" in file_list.lists(tmp_path).install


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("a b", '"a b"'),
        ("$INSTDIR", '"$$INSTDIR"'),
        ("$(^Name)", '"$$(^Name)"'),
        ("${NAME}", '"$$${U+7B}NAME}"'),
        ("${{", '"$$${U+7B}{"'),
        ('a"b', '"a$\\"b"'),
        ("it's `so`", '"it\'s `so`"'),
        ("a\nb", '"a$\\nb"'),
    ],
)
def test_quoting(text: str, word: str) -> None:
    assert file_list.quoted(text) == word


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\\")))
def test_a_quoted_text_means_itself(text: str) -> None:
    assert means(file_list.quoted(text)) == text
    assert "\n" not in file_list.quoted(text)


NAMES = st.text(st.sampled_from("ab$${}()'`^ .;#!%é日"), min_size=1, max_size=12).filter(lambda name: name.strip("."))


@given(st.lists(st.lists(NAMES, min_size=1, max_size=3), min_size=1, max_size=5))
def test_any_tree_is_listed_whole_or_refused(tmp_path_factory: pytest.TempPathFactory, paths: list[list[str]]) -> None:
    folder = tmp_path_factory.mktemp("tree")
    for parts in paths:
        path = folder.joinpath(*parts)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(b"")
        except OSError:  # a name stands for a folder and for a file, or this system does not allow it
            continue
    files = sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file())
    try:
        lists = file_list.lists(folder)
    except file_list.UnusableFolder:
        names = [part for file in folder.rglob("*") for part in file.relative_to(folder).parts]
        assert not files or not all(file_list.usable(name) and not name.endswith("$") for name in names)
        return
    assert sorted(target for target, _ in copied(lists.install)) == files
    assert sorted(removed(lists.uninstall, "Delete")) == files


FORBIDDEN = ['a"b', "a:b", "a*", "b?", "a<b", "a|b", "a\\b", "a\tb", "end.", "end ", "CON", "nul.txt", "com1", "LPT².log", ""]


@pytest.mark.parametrize("name", FORBIDDEN)
def test_names_that_windows_does_not_allow(name: str) -> None:
    assert not file_list.usable(name)


@pytest.mark.parametrize("name", [*ODD, "console.txt", "com", "lpt10", ".hidden"])
def test_names_that_windows_allows(name: str) -> None:
    assert file_list.usable(name)


@pytest.mark.skipif(sys.platform == "win32", reason="this system itself allows no such names")
@pytest.mark.parametrize(
    ("files", "complaint"),
    [
        (["peelviewer.exe", "a:b"], "does not allow the name 'a:b'"),
        (["nul/a"], "does not allow the name 'nul'"),
        (["Uninstall.exe"], "the name of the uninstaller"),
        (["cash$/a"], r"must not end with \$"),
    ],
)
def test_what_cannot_be_installed_is_named(tmp_path: Path, files: list[str], complaint: str) -> None:
    with pytest.raises(file_list.UnusableFolder, match=complaint):
        file_list.lists(fill(tmp_path, *files))


def test_names_that_differ_in_capitals_only() -> None:
    with pytest.raises(file_list.UnusableFolder, match=r"'Readme' and 'README' in .* for one file"):
        file_list.check(Path("folder"), ["Readme", "other", "README"])


def test_an_empty_folder_is_no_program(tmp_path: Path) -> None:
    with pytest.raises(file_list.UnusableFolder, match="holds no file"):
        file_list.lists(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_links_to_folders_are_refused(tmp_path: Path) -> None:
    fill(tmp_path, "real/a").joinpath("link").symlink_to("real")
    with pytest.raises(file_list.UnusableFolder, match="is a link to a folder"):
        file_list.lists(tmp_path)


def test_the_script_writes_both_lists(program: Path, tmp_path: Path) -> None:
    target = tmp_path / "made" / "on the way"
    assert file_list.main([str(program), str(target)]) == 0
    written = {file.name: file.read_text(encoding="utf-8") for file in target.iterdir()}
    assert written == {f"{name}.nsh": text for name, text in file_list.lists(program)._asdict().items()}


def test_the_script_says_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert file_list.main([str(tmp_path / "nowhere"), str(tmp_path)]) == 1
    assert "nowhere" in capsys.readouterr().err
    assert file_list.main([]) == 2
    assert capsys.readouterr().err.startswith("Usage:")


def compiled(lists: Path, output: Path, *defines: str) -> subprocess.CompletedProcess[str]:
    """Compile the installer and take every warning for an error."""
    assert MAKENSIS
    given = [f"-DLISTS={lists}", f"-DOUTPUT={output}", *defines]
    return subprocess.run(  # noqa: S603 -- own arguments
        [MAKENSIS, "-V2", "-WX", *given, str(SCRIPT)], capture_output=True, text=True, check=False, env={**os.environ, "LC_ALL": "C.UTF-8"}
    )


@pytest.mark.skipif(not MAKENSIS, reason="there is no makensis")
@pytest.mark.parametrize("version", ["3.1.0", "1.2rc3", "2"])
def test_the_installer_compiles_without_a_warning(program: Path, tmp_path: Path, version: str) -> None:
    output = tmp_path / "peelviewer-setup.exe"
    file_list.main([str(program), str(tmp_path / "lists")])
    done = compiled(tmp_path / "lists", output, f"-DVERSION={version}")
    assert done.returncode == 0, done.stdout + done.stderr
    assert output.read_bytes().startswith(b"MZ")


@pytest.mark.skipif(not MAKENSIS, reason="there is no makensis")
def test_the_installer_does_not_compile_without_a_version(program: Path, tmp_path: Path) -> None:
    file_list.main([str(program), str(tmp_path / "lists")])
    done = compiled(tmp_path / "lists", tmp_path / "peelviewer-setup.exe")
    assert done.returncode != 0
    assert "VERSION, LISTS and OUTPUT must be defined" in done.stdout + done.stderr
