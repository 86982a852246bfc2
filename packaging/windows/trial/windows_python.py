"""Puts a Windows Python together from wheels: CPython's own libraries, the sources of its modules, and the locked libraries for Windows.

panda3d's wheel carries the libraries of CPython 3.11 for programs that are made with it. What is missing of a Python is its starter,
which mingw compiles, and the library through which modules of several versions' ask for the one there is. The sources of the standard
library are those of the Python 3.11 that runs this.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
CC, RC, DUMP = "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-windres", "x86_64-w64-mingw32-objdump"
TAGS = ("--platform", "win_amd64", "--python-version", "311", "--implementation", "cp", "--abi", "cp311", "--abi", "abi3", "--abi", "none")
# What the wheel brings for others, and what Windows itself has.
_NOT_WANTED = re.compile(r"api-ms-win-|tcl86t|tk86t|_tkinter|VCRUNTIME140\.dll$", re.IGNORECASE)
_NO_MODULES = ("lib-dynload", "site-packages", "test", "idlelib", "tkinter", "ensurepip", "turtledemo", "dist-packages", "__pycache__")
# What the program, its tests and its freezing ask for; the rest of the lock checks sources.
_NEEDED = re.compile(
    r"(?:altgraph|attrs|colorama|hypothesis|iniconfig|lxml|numpy|packaging|pandas|pefile|pillow|platformdirs|pluggy|pygments|pyinstaller"
    r"|pyinstaller-hooks-contrib|pypdfium2|pyqtgraph|pyside6-essentials|pytest|pytest-qt|pytest-timeout|python-dateutil|python-docx|python-pptx|pywin32-ctypes|rapidfuzz"
    r"|setuptools|shiboken6|sortedcontainers|typing-extensions|tzdata|xlsxwriter)=="
)


def make(folder: Path, program: Path) -> Path:
    """Make a Windows Python in *folder*, which is emptied, that finds the program's source in *program*; return its python.exe."""
    shutil.rmtree(folder, ignore_errors=True)
    site, made = folder / "Lib" / "site-packages", folder.parent / "made"
    for each in (folder / "DLLs", made):
        each.mkdir(parents=True, exist_ok=True)
    _libraries(folder, made)
    _modules(folder / "Lib")
    site.mkdir()
    _starter(folder, made)
    _locked(site, made)
    for name in ("vcruntime140.dll", "vcruntime140_1.dll"):
        shutil.copy(site / "PySide6" / name, folder)
    (site / "peelviewer.pth").write_text(seen(program) + "\n", encoding="utf-8")
    return folder / "python.exe"


def seen(path: Path) -> str:
    """Return how a file of this machine is called under wine."""
    return "Z:" + str(path).replace("/", "\\")


def _pip(*arguments: str) -> None:
    command = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"pip {arguments[0]} ended with {done.returncode}:\n{done.stderr[-2000:]}")


def _libraries(folder: Path, made: Path) -> None:
    _pip("download", *TAGS, "--only-binary=:all:", "--no-deps", "--dest", str(made), "--requirement", str(HERE / "pins.txt"))
    with zipfile.ZipFile(next(made.glob("panda3d-*.whl"))) as wheel:
        for entry in wheel.namelist():
            name = entry.removeprefix("deploy_libs/")
            if name != entry and name and not _NOT_WANTED.search(name):
                place = folder if name == "python311.dll" else folder / "DLLs"
                (place / name).write_bytes(wheel.read(entry))


def _modules(target: Path) -> None:
    source = Path(os.__file__).parent
    shutil.copytree(source, target, ignore=lambda place, names: [n for n in names if n in _NO_MODULES or n.startswith("config-3.")])
    # 3.11.9's library calls this one on the class, as the source of an earlier 3.11 does not let it.
    metadata = target / "importlib" / "metadata" / "__init__.py"
    text, plain = metadata.read_text(encoding="utf-8"), "    def invalidate_caches(cls):"
    if f"@classmethod\n{plain}" not in text:
        metadata.write_text(text.replace(plain, f"    @classmethod\n{plain}"), encoding="utf-8")


def _starter(folder: Path, made: Path) -> None:
    """Compile python.exe, with a manifest that tells it which Windows this is, and python3.dll, which hands each call on."""
    (made / "python.rc").write_text(f'1 24 "{HERE.parent / "peelviewer.manifest"}"\n', encoding="utf-8")
    subprocess.run([RC, str(made / "python.rc"), "-O", "coff", "-o", str(made / "python.res")], check=True)
    command = [CC, "-O2", "-municode", "-s", "-o", str(folder / "python.exe"), str(HERE / "python.c"), str(made / "python.res")]
    subprocess.run(command, check=True)
    names = [name for name in exported(folder / "python311.dll") if re.match("_?Py", name)]
    definitions = "LIBRARY python3.dll\nEXPORTS\n" + "".join(f"  {name} = python311.{name}\n" for name in names)
    (made / "python3.def").write_text(definitions, encoding="utf-8")
    (made / "nothing.c").write_text("int nothing(void) { return 0; }\n", encoding="utf-8")
    library = [str(folder / "python3.dll"), str(made / "nothing.c"), str(made / "python3.def")]
    subprocess.run([CC, "-shared", "-nostdlib", "-Wl,--entry=0", "-s", "-o", *library], check=True)


def exported(library: Path) -> list[str]:
    """Return the names that a Windows library exports."""
    output = subprocess.run([DUMP, "-p", str(library)], capture_output=True, text=True, check=True).stdout
    table = output.split("[Ordinal/Name Pointer] Table", 1)[1].split("\n\n", 1)[0]
    return re.findall(r"(?m)^\t\[\s*\d+\].*\s(\S+)$", table)


def _locked(site: Path, made: Path) -> None:
    """Install the locked libraries, in their versions for Windows."""
    lines = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    wanted = [line.partition(" ;")[0] for line in lines if for_windows(line)]
    (made / "locked.txt").write_text("\n".join(wanted) + "\n", encoding="utf-8")
    how = ("--no-cache-dir", "--no-warn-script-location", "--root-user-action", "ignore", "--only-binary=:all:", "--no-deps")
    _pip("install", *how, *TAGS, "--target", str(site), "--requirement", str(made / "locked.txt"))


def for_windows(line: str) -> bool:
    """Return whether a line of the lock is needed, and for Python 3.11 on Windows."""
    from packaging.markers import Marker

    pin, _, condition = line.partition(" ; ")
    here = {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt", "platform_machine": "AMD64"}
    here |= {"python_version": "3.11", "python_full_version": "3.11.9", "implementation_name": "cpython"}
    return bool(_NEEDED.match(pin)) and (not condition or Marker(condition).evaluate(here))
