"""Build the program as people get it: `python packaging/build.py app`, then an installer. Each target says where it wrote what."""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path[:0] = [str(HERE), str(HERE / "windows")]

import icons  # noqa: E402
import legal_notices  # noqa: E402
import linux_packages  # noqa: E402
import linux_tarball  # noqa: E402
import pruning  # noqa: E402
import pyside_modules  # noqa: E402
import start_modules  # noqa: E402
from program_version import program_version  # noqa: E402

BUILD = ROOT / "build"
FOLDER = BUILD / "dist" / "peelviewer"
PORTABLE_NOTE = """\
While this file lies beside peelviewer.exe, your settings, places, decks and added values are kept in the folder "PEEL Viewer data" here,
and not in your profile. Delete it to have them in your profile; what is in the folder stays there.
"""


class Target(NamedTuple):
    """Something that can be built: its name, what it is, and what builds it."""

    name: str
    about: str
    make: Callable[[], list[Path]]


def app() -> list[Path]:
    """Freeze the program into a folder and prune it."""
    legal_notices.collect(BUILD / "legal")
    icons.draw(ROOT / "resources" / "icons" / "app.svg", BUILD / "icons")
    pyside_modules.write(BUILD / "pyside")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    folders = ["--distpath", str(BUILD / "dist"), "--workpath", str(BUILD / "work")]
    subprocess.run([*command, *folders, str(HERE / "peelviewer.spec")], check=True, cwd=ROOT)
    if sys.platform != "darwin":  # where the bundle is made, and signed, by PyInstaller
        print(f"{start_modules.gather(FOLDER / '_internal', start_modules.names())} modules gathered for the start")
    before = sum(size for _, size in pruning.weights(FOLDER))
    for part, saved in pruning.prune(FOLDER).items():
        print(f"cut {saved / 1e6:6.1f} MB  {part}")
    if sys.platform == "linux":
        legal_notices.collect(FOLDER / "_internal" / "legal", legal_notices.system_libraries(FOLDER))
    after = sum(size for _, size in pruning.weights(FOLDER))
    print(f"{before / 1e6:.0f} MB became {after / 1e6:.0f} MB")
    return [FOLDER]


def sizes() -> list[Path]:
    """Print what each part of the frozen folder weighs."""
    parts = pruning.weights(_frozen())
    for name, size in parts:
        if size >= 200_000:
            print(f"{size / 1e6:7.1f} MB  {name}")
    print(f"{sum(size for _, size in parts) / 1e6:7.1f} MB  in all")
    return []


def deb() -> list[Path]:
    """Build the Debian package from the frozen folder."""
    return [linux_packages.deb(_frozen(), program_version(), BUILD)]


def user() -> list[Path]:
    """Build the self-extracting installer for one user from the frozen folder."""
    return [linux_packages.user_installer(_frozen(), program_version(), BUILD)]


def tarball() -> list[Path]:
    """Pack the frozen folder as an archive that is used from where it is unpacked."""
    return [linux_tarball.tarball(_frozen(), program_version(), BUILD)]


def windows() -> list[Path]:
    """Compile the Windows installer from the frozen folder (needs makensis)."""
    out = BUILD / f"peelviewer-{program_version()}-setup.exe"
    lists = BUILD / "nsis"
    subprocess.run([sys.executable, str(HERE / "windows" / "file_list.py"), str(_frozen()), str(lists)], check=True)
    values = {
        "VERSION": program_version(),
        "LISTS": lists,
        "OUTPUT": out,
        "LICENCE": ROOT / "LICENSE",
        "ICON": BUILD / "icons" / "peelviewer.ico",
    }
    defines = [f"-D{name}={value}" for name, value in values.items()]
    # Names of files are not all ASCII, and makensis reads them by the locale.
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    subprocess.run(["makensis", "-WX", "-V2", *defines, str(HERE / "windows" / "peelviewer.nsi")], check=True, env=environment)
    return [out]


def msi() -> list[Path]:
    """Make the MSI packages from the frozen folder, for a machine and for a user (needs wixl)."""
    import msi as packages

    return packages.make(_frozen(), program_version(), BUILD / "icons" / "peelviewer.ico", BUILD)


def portable() -> list[Path]:
    """Pack the frozen folder so that it needs no installation and keeps its reader's data beside itself."""
    out, top = BUILD / f"peelviewer-{program_version()}-windows-portable.zip", "PEEL Viewer"
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for file in sorted(path for path in _frozen().rglob("*") if path.is_file()):
            packed.write(file, f"{top}/{file.relative_to(FOLDER).as_posix()}")
        packed.writestr(f"{top}/portable.txt", PORTABLE_NOTE)
    return [out]


def bill() -> list[Path]:
    """Lay the frozen program's bill of materials beside the installers; raises ValueError where it is not whole."""
    system = "windows" if (_frozen() / "peelviewer.exe").is_file() else "macos" if sys.platform == "darwin" else "linux"
    inside = BUILD / "legal" if system == "macos" else FOLDER / "_internal" / "legal"  # a Mac's is in the bundle, from the same list
    out = BUILD / f"peelviewer-{program_version()}-{system}.cdx.json"
    text = (inside / "sbom.cdx.json").read_text(encoding="utf-8")
    legal_notices.check_components(json.loads(text))
    out.write_text(text, encoding="utf-8", newline="\n")
    return [out]


def sums() -> list[Path]:
    """Write the checksums of all that was built, as sha256sum --check and Windows' Get-FileHash know them."""
    kinds = ("*.deb", "*.run", "*.tar.xz", "*.exe", "*.msi", "*.zip", "*.dmg", "*.cdx.json")
    built = sorted(file for kind in kinds for file in BUILD.glob(kind))
    out = BUILD / "SHA256SUMS"
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in built]
    out.write_text("".join(lines), encoding="ascii", newline="\n")
    return [out]


def macos() -> list[Path]:
    """Make the disk image from the app bundle (on macOS)."""
    subprocess.run(["bash", str(HERE / "macos" / "make_dmg.sh"), program_version()], check=True, cwd=ROOT)
    return sorted(BUILD.glob("*.dmg"))


def _frozen() -> Path:
    if not FOLDER.is_dir():
        raise SystemExit(f"There is no {FOLDER}: run '{sys.executable} packaging/build.py app' first.")
    return FOLDER


TARGETS = (
    Target("app", "the program with all it needs in one folder, build/dist/peelviewer", app),
    Target("sizes", "say what each part of that folder weighs", sizes),
    Target("deb", "Debian package", deb),
    Target("user", "installer for Linux that needs no root", user),
    Target("tarball", "archive for Linux that is unpacked anywhere and used from there", tarball),
    Target("windows", "installer for Windows, per user", windows),
    Target("msi", "MSI packages for Windows, one for a machine and one for a user", msi),
    Target("portable", "ZIP for Windows that keeps its data beside itself", portable),
    Target("bill", "the list of all libraries in the frozen folder (CycloneDX), checked", bill),
    Target("sums", "checksums of all that was built", sums),
    Target("macos", "disk image for macOS", macos),
)


def main() -> int:
    """Build the targets named on the command line, in their order."""
    about = "\n".join(f"  {target.name:9} {target.about}" for target in TARGETS)
    parser = argparse.ArgumentParser(description=f"{__doc__}\n\ntargets:\n{about}", formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("targets", nargs="+", choices=[target.name for target in TARGETS], metavar="TARGET", help="what to build, in order")
    for name in parser.parse_args().targets:
        for path in next(target for target in TARGETS if target.name == name).make():
            size = path.stat().st_size / 1e6 if path.is_file() else sum(size for _, size in pruning.weights(path)) / 1e6
            print(f"{path.relative_to(ROOT)}: {size:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
