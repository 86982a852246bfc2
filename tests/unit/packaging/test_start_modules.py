"""The modules of the start in one file: what is gathered, and that Python takes it from there as it would from a folder."""

from __future__ import annotations

import importlib.util
import json
import py_compile
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).parents[3] / "packaging"
TAKES = """
import importlib.util, json, sys
spec = importlib.util.spec_from_file_location("launch", sys.argv[1])
launch = importlib.util.module_from_spec(spec)
spec.loader.exec_module(launch)
finder = launch.StartModules(sys.argv[2])
sys.meta_path.insert(0, finder)
sys.path.append(sys.argv[2])
import peelviewer.within, peelviewer.beside, plain
try:
    import peelviewer.missing
except ModuleNotFoundError as error:
    missing = str(error)
modules = (peelviewer, peelviewer.within, peelviewer.beside, plain)
print(json.dumps({
    "said": [module.SAID for module in modules], "files": [module.__file__ for module in modules], "missing": missing,
    "gathered": [module.__name__ for module in modules if module.__spec__.loader is finder], "path": list(peelviewer.__path__),
}))
"""
LATER = """
import importlib.util, sys, threading
spec = importlib.util.spec_from_file_location("launch", sys.argv[1])
launch = importlib.util.module_from_spec(spec)
spec.loader.exec_module(launch)
launch.put_off(launch.UNASKED)
import base64, ipaddress, tempfile, textwrap, traceback, urllib.parse, zipfile
print(*({"shutil", "random", "linecache", "lzma"} & set(sys.modules)))
found = []
threads = [threading.Thread(target=lambda: found.append(zipfile.BadZipFile)) for _ in range(8)]
[thread.start() for thread in threads], [thread.join() for thread in threads]
import zipfile as asked
assert type(asked) is type(sys) and set(found) == {asked.BadZipFile} and len(found) == 8
from tempfile import TemporaryDirectory
assert urllib.parse.urlsplit("//[::1]/a").hostname == "::1"
assert base64.b64encode(b"a") == b"YQ==" and textwrap.dedent(" a") == "a"
assert not hasattr(traceback, "absent") and traceback.format_exc() == sys.modules["traceback"].format_exc()
"""


def load(name: str) -> ModuleType:
    """Import a module of packaging/, which is no Python package."""
    spec = importlib.util.spec_from_file_location(name, PACKAGING / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def start_modules() -> ModuleType:
    return load("start_modules")


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """A folder of compiled modules, as a frozen program has them."""
    folder = tmp_path / "frozen"
    for name in ("peelviewer/__init__", "peelviewer/within", "peelviewer/beside", "plain"):
        source = tmp_path / f"{name}.py"
        source.parent.mkdir(exist_ok=True)
        source.write_text(f"SAID = {name!r}\n", encoding="utf-8")
        py_compile.compile(str(source), str(folder / f"{name}.pyc"), doraise=True)
    return folder


def test_a_window_asks_for_its_own_modules_and_pythons(start_modules: ModuleType) -> None:
    names = start_modules.names()
    assert {"peelviewer.cli.main", "peelviewer.app", "peelviewer.window.main_window", "typing", "platformdirs"} <= set(names)
    assert "pandas" not in names
    assert "importlib._bootstrap" not in names


def test_what_is_gathered_is_taken_from_there_and_the_rest_from_its_folder(start_modules: ModuleType, frozen: Path) -> None:
    assert start_modules.gather(frozen, ["sys", "peelviewer", "peelviewer.within", "plain", "absent"]) == 3
    command = [sys.executable, "-I", "-c", TAKES, str(PACKAGING / "launch.py"), str(frozen)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["said"] == ["peelviewer/__init__", "peelviewer/within", "peelviewer/beside", "plain"]
    assert report["gathered"] == ["peelviewer", "peelviewer.within", "plain"]
    assert report["files"] == [str(frozen / f"{name}.pyc") for name in report["said"]]
    assert report["path"] == [str(frozen / "peelviewer")]
    assert report["missing"] == "No module named 'peelviewer.missing'"


def test_the_programs_own_modules_lie_in_one_place_and_pythons_in_both(start_modules: ModuleType, frozen: Path) -> None:
    start_modules.gather(frozen, ["peelviewer", "peelviewer.within", "plain"])
    left = {file.relative_to(frozen).as_posix() for file in frozen.rglob("*") if file.is_file()}
    assert left == {"peelviewer/beside.pyc", "plain.pyc", "start.modules"}


def test_modules_that_nothing_is_asked_of_are_loaded_when_something_is() -> None:
    command = [sys.executable, "-I", "-S", "-c", LATER, str(PACKAGING / "launch.py")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stderr


@pytest.mark.parametrize("before", [None, "", "/opt/theirs"])
def test_programs_that_are_opened_find_their_own_libraries(before: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/somewhere/peelviewer/_internal")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    if before is not None:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    load("launch").restore_search_path()
    show = "import os; print(*(f'{name}={value}' for name, value in os.environ.items()), sep='\\n')"
    output = subprocess.run([sys.executable, "-c", show], capture_output=True, text=True, check=True).stdout.splitlines()  # noqa: S603
    assert [line for line in output if line.startswith("LD_LIBRARY_PATH")] == ([f"LD_LIBRARY_PATH={before}"] if before else [])
