"""Installs, upgrades, refuses and removes what was built for Windows, and uses it where it came to stand."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import wine
from windows_python import seen

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT / "packaging"), str(ROOT / "packaging" / "windows")]

import msi  # noqa: E402
from program_version import program_version  # noqa: E402
from smoke_test import check, report  # noqa: E402

UNWRITTEN, RUNNING = 2, 3  # the installer's codes where a file cannot be written, and where the program runs
_REFUSED = 1603 & 0xFF  # what msiexec says of a package that it does not install, as Linux sees it


def build(frozen: Path, icon: Path, out: Path) -> tuple[Path, list[Path], Path]:
    """Make the installer, the MSI packages and the portable ZIP of a frozen program in *out*; return their files."""
    lists, setup, version = out / "nsis", out / f"peelviewer-{program_version()}-setup.exe", program_version()
    subprocess.run([sys.executable, str(ROOT / "packaging/windows/file_list.py"), str(frozen), str(lists)], check=True)
    # For 64 bits, since only such a wine is here; the one that is released is for 32 bits.
    given = {"VERSION": version, "LISTS": lists, "OUTPUT": setup, "ICON": icon, "TARGET": "amd64-unicode"}
    defines = [f"-D{name}={value}" for name, value in given.items()]
    command = ["makensis", "-V2", "-WX", *defines, str(ROOT / "packaging/windows/peelviewer.nsi")]
    subprocess.run(command, check=True, env={**os.environ, "LC_ALL": "C.UTF-8"})
    return setup, msi.make(frozen, version, icon, out), portable_zip(frozen, out)


def portable_zip(frozen: Path, out: Path) -> Path:
    """Have build.py's own target pack the folder, and move what it made to *out*."""
    import build as building

    building.BUILD, building.FOLDER = out, frozen
    return building.portable()[0]


def setup(windows: wine.Windows, installer: Path) -> None:
    """The installer for one user: silently, into a folder with Welsh letters, over itself, and while the program runs."""
    # Without a blank, since wine would put the folder in quotes, which NSIS takes for none.
    place, folder = "C:\\Ŵŷn\\PEEL✓", windows.drive / "Ŵŷn" / "PEEL✓"
    program, remove = f"{place}\\peelviewer.exe", [f"{place}\\uninstall.exe", "/S", f"_?={place}"]
    windows.install(installer, "/S", f"/D={place}")
    (folder / "_internal" / "of an earlier version.txt").write_text("stays", encoding="utf-8")  # nobody's but the user's
    windows.install(installer, "/S")
    check(_listed(windows) == program_version(), f"the list of programs shows {_listed(windows)!r}")
    check("--open" in _opens_packs(windows), "a pack of reports is not opened by a double click")
    check(_offered_for_pdf(windows), "the program is not among those that a PDF can be opened with")
    menu = windows.home / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/PEEL Viewer.lnk"
    check(menu.is_file(), "there is no entry in the menu")
    windows.install(installer, "/S", "/D=Z:\\proc\\peelviewer", code=UNWRITTEN)  # the version before stays whole
    check(
        windows.run(f"{place}\\peelviewer-cli.exe", "--version").strip().endswith(program_version()),
        "the installed program does not answer",
    )

    def refused() -> None:
        windows.install(installer, "/S", code=RUNNING)
        windows.install(*remove, code=RUNNING)

    _open_and_close(windows, program, refused)
    windows.install(*remove)
    left = {file.name for file in folder.rglob("*") if file.is_file()} - {"uninstall.exe"}
    check(left == {"of an earlier version.txt"}, f"left behind: {sorted(left)[:8]}")
    check(not _listed(windows) and not menu.exists(), "the list of programs or the menu still names it")
    check(not _opens_packs(windows), "packs are still to be opened by what was removed")
    check(not _offered_for_pdf(windows), "what was removed is still offered for a PDF")
    _check_data(windows)
    report("setup.exe: installed, over itself, refused in a folder that is no place and while it ran, removed; the user's data stays")


def packages(windows: wine.Windows, frozen: Path, icon: Path, made: list[Path], out: Path) -> None:
    """The MSI packages, for a user and for a machine: silently, by a newer version, not by an older one, and away again."""
    newer_folder = out / "newer"
    newer_folder.mkdir()
    newer = dict(zip((scope.name for scope in msi.SCOPES), msi.make(frozen, "99.0.0", icon, newer_folder), strict=True))
    places = {"machine": windows.drive / "Program Files", "user": windows.home / "AppData/Local/Programs"}
    for scope, package in zip(msi.SCOPES, made, strict=True):
        folder = places[scope.name] / "PEEL Viewer"
        do = lambda way, file, code=0: windows.install("msiexec", way, seen(file), "/qn", "/norestart", code=code)  # noqa: E731
        do("/i", package)
        output = windows.run(folder / "peelviewer-cli.exe", "--version").strip()
        check(output.endswith(program_version()), f"{package.name}: {output}")
        check("--open" in _opens_packs(windows), f"{package.name}: a pack of reports is not opened by a double click")
        check(_offered_for_pdf(windows), f"{package.name}: the program is not among those that a PDF can be opened with")
        do("/i", newer[scope.name])
        check((folder / "peelviewer.exe").is_file(), "the newer version took the program away")
        do("/i", package, _REFUSED)
        do("/x", newer[scope.name])
        windows.settle()
        check(not _opens_packs(windows), f"{package.name}: packs are still to be opened by what was removed")
        check(not _offered_for_pdf(windows), f"{package.name}: what was removed is still offered for a PDF")
        check(not folder.exists() or not any(path.is_file() for path in folder.rglob("*")), f"{folder} is still there")
        _check_data(windows)
        report(f"{package.name}: installed, upgraded, an older one refused, removed; the user's data stays")
    shutil.rmtree(newer_folder)


def portable(windows: wine.Windows, packed: Path, out: Path) -> None:
    """The ZIP: unpacked anywhere, its data is beside it and nowhere else."""
    place, stick = _data(windows), out / "a stick"
    before = {file.name: file.stat().st_mtime_ns for file in place.iterdir()}
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(stick)
    _open_and_close(windows, stick / "PEEL Viewer" / "peelviewer.exe")
    check((stick / "PEEL Viewer" / "PEEL Viewer data" / "user.sqlite3").is_file(), "there is no data beside the portable program")
    check({file.name: file.stat().st_mtime_ns for file in place.iterdir()} == before, "the portable program touched the profile")
    report("the portable ZIP keeps its data beside itself and leaves the profile alone")


def _open_and_close(windows: wine.Windows, program: str | Path, between: Callable[[], None] = lambda: None) -> None:
    """Open the program's window, do something meanwhile, and close it by its key."""
    running = windows.start(program)
    wine.wait_for_window(windows.display, "PEEL Viewer", running)
    time.sleep(3)  # the window is complete, with its keys
    between()
    wine.xdotool(windows.display, "key", "ctrl+q")
    running.communicate(timeout=60)


def _listed(windows: wine.Windows) -> str:
    """Return the version that the list of installed programs shows, nothing where it has no such program."""
    key = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\peelviewer"
    output = windows.run("reg", "query", key, "/v", "DisplayVersion", code=None)
    return output.split()[-1] if "DisplayVersion" in output else ""


def _opens_packs(windows: wine.Windows) -> str:
    """Return the command that opens a pack of reports, nothing where there is none."""
    # Windows shows both as HKCR, this wine the machine's alone.
    place = r"Software\Classes\PEELViewer.Pack\shell\open\command"
    outputs = [windows.run("reg", "query", rf"{root}\{place}", "/ve", code=None) for root in ("HKCU", "HKLM")]
    return next((output for output in outputs if "peelviewer.exe" in output), "")


def _offered_for_pdf(windows: wine.Windows) -> bool:
    """Return whether the program is among those that a PDF can be opened with."""
    place = r"Software\Classes\.pdf\OpenWithProgids"
    return any("PEELViewer.Report" in windows.run("reg", "query", rf"{root}\{place}", code=None) for root in ("HKCU", "HKLM"))


def _data(windows: wine.Windows) -> Path:
    return windows.home / "AppData" / "Roaming" / "peelviewer"


def _check_data(windows: wine.Windows) -> None:
    check((_data(windows) / "user.sqlite3").is_file(), "the user's data is gone")
