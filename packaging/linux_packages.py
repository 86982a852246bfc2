"""Linux packages of the frozen program: a .deb, and a self-extracting installer for one user."""

from __future__ import annotations

import gzip
import hashlib
import re
import shutil
import subprocess
import tarfile
import textwrap
from datetime import UTC, datetime
from pathlib import Path

import pruning
from icons import SIZES

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
# Opened by name while the program runs, so that no binary asks for them: printing, GL for drawing, input methods' tables.
OPENED = ("libgl1", "libegl1", "xkb-data")
# Asked for by plug-ins that the program does without: printers, desktops on Wayland, GL on the screen's own.
OPTIONAL = re.compile(r"lib(?:cups|wayland-\w+|drm|gbm)\.so")
RECOMMENDED = ("xdg-utils", "at-spi2-core", "libcups2", "libwayland-client0", "libwayland-cursor0", "libwayland-egl1")
COPYRIGHT = """
The files named above are in /usr/lib/peelviewer/_internal/legal and /usr/lib/peelviewer/_internal/resources. On Debian the licences are in
/usr/share/common-licenses/LGPL-3 and /usr/share/common-licenses/GPL-3 as well.
"""
MAINTAINER = "The PEEL Viewer developers <developers@peelviewer.invalid>"
DESCRIPTION = """reader of police inspection reports
 Opens reports of the PEEL inspections of police forces in England and Wales:
 the questions and their grades in a tree, the text with its notes and terms
 explained in place, every published number as a chart with its source. Works
 without a connection; compares sections, forces and years; presents in
 meetings."""


def system_packages(folder: Path) -> list[str]:
    """Return the Debian packages of the libraries that the frozen program asks the system for; raises SystemExit where one is unknown."""
    bundled = {file.name for file in folder.rglob("*.so*")}
    libraries = {name for file in pruning.binaries(folder) for name in pruning.needed(file)} - bundled
    libraries = {name for name in libraries if name != "ld-linux-x86-64.so.2" and not OPTIONAL.match(name)}
    known = places()
    packages: set[str] = set(OPENED)
    for name in sorted(libraries):
        if name not in known:
            raise SystemExit(f"{name} is asked for by the frozen program and not on this machine: install its package to know its name.")
        package = owner(known[name])
        # Packages renamed for 64-bit time are found under either name.
        packages.add(f"{package} | {package.removesuffix('t64')}" if package.endswith("t64") else package)
    return [f"libc6 (>= {_oldest_glibc(folder)})" if package == "libc6" else package for package in sorted(packages)]


def places() -> dict[str, Path]:
    """Return where the shared libraries of this machine are, by the names that binaries ask for."""
    cached = subprocess.run(["ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    return {name: Path(path) for name, path in re.findall(r"^\s+(\S+) \(.*?x86-64.*?\) => (\S+)$", cached, re.MULTILINE)}


def _oldest_glibc(folder: Path) -> str:
    """Return the oldest C library that has all that the binaries ask of it."""
    found = {(0, 0)}
    for file in pruning.binaries(folder):
        found |= {(int(a), int(b)) for a, b in re.findall(rb"GLIBC_(\d+)\.(\d+)", file.read_bytes())}
    return ".".join(map(str, max(found)))


def owner(library: Path) -> str:
    """Return the package that owns a library; Debian 12 lists some under /lib and some under /usr/lib."""
    for place in (library, library.resolve(), Path("/usr") / library.relative_to("/"), Path("/") / str(library).removeprefix("/usr/")):
        done = subprocess.run(["dpkg", "-S", str(place)], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return done.stdout.split(":")[0].split(",")[0].strip()
    raise SystemExit(f"No package owns {library}.")


def deb(frozen: Path, version: str, build: Path) -> Path:
    """Build a Debian package below a build folder and return it."""
    tree = build / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(frozen, tree / "usr/lib/peelviewer", symlinks=True)
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/peelviewer").symlink_to("../lib/peelviewer/peelviewer")
    _put(HERE / "linux/peelviewer.desktop", tree / "usr/share/applications/peelviewer.desktop")
    _put(HERE / "linux/mime.xml", tree / "usr/share/mime/packages/peelviewer.xml")
    _put(HERE / "linux/org.peelviewer.PeelViewer.metainfo.xml", tree / "usr/share/metainfo/org.peelviewer.PeelViewer.metainfo.xml", version)
    for size in SIZES:
        _put(build / "icons" / f"{size}.png", tree / f"usr/share/icons/hicolor/{size}x{size}/apps/peelviewer.png")
    _put(ROOT / "resources/icons/app.svg", tree / "usr/share/icons/hicolor/scalable/apps/peelviewer.svg")
    manual = (HERE / "linux/peelviewer.1").read_text(encoding="utf-8").replace("@VERSION@", version)
    _zipped(tree / "usr/share/man/man1/peelviewer.1.gz", manual)
    doc = tree / "usr/share/doc/peelviewer"
    _put(frozen / "_internal/legal/NOTICE.md", doc / "copyright")
    with (doc / "copyright").open("a", encoding="utf-8") as copyright_:
        copyright_.write(COPYRIGHT + "\n" + (ROOT / "LICENSE").read_text(encoding="utf-8"))
    _zipped(doc / "changelog.gz", changelog((ROOT / "CHANGELOG.md").read_text(encoding="utf-8")))
    size = sum(file.stat().st_size for file in tree.rglob("*") if file.is_file() and not file.is_symlink())
    control = [
        "Package: peelviewer", f"Version: {version}", "Architecture: amd64", f"Maintainer: {MAINTAINER}", f"Installed-Size: {size // 1024}",
        f"Depends: {', '.join(system_packages(frozen))}", f"Recommends: {', '.join(RECOMMENDED)}", "Section: misc", "Priority: optional",
        f"Description: {DESCRIPTION}",
    ]  # fmt: skip
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN/control").write_text("\n".join(control) + "\n", encoding="utf-8")
    for path in tree.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or (path.name == "peelviewer" and path.parent.name == "peelviewer") else 0o644)
    target = build / f"peelviewer_{version}_amd64.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(tree), str(target)], check=True, capture_output=True)
    return target


def changelog(text: str) -> str:
    """Return the project's list of changes (headings "## version", paragraphs or points below them) as Debian writes one.

    What is not released yet is in no package.
    """
    entries = []
    for part in re.split(r"(?m)^## ", text)[1:]:
        version, _, body = part.partition("\n")
        if not version[:1].isdigit():
            continue
        points = re.split(r"\n\s*\n|\n(?=- )", body.strip())
        lines = ["\n".join(textwrap.wrap(" ".join(point.removeprefix("- ").split()), 76, initial_indent="  * ", subsequent_indent="    "))
                 for point in points]  # fmt: skip
        date = f"{datetime.now(UTC):%a, %d %b %Y %H:%M:%S +0000}"
        header, footer = f"peelviewer ({version.strip()}) unstable; urgency=low", f" -- {MAINTAINER}  {date}"
        entries.append("\n\n".join([header, "\n".join(lines), footer]))
    return "\n\n".join(entries) + "\n"


def user_installer(frozen: Path, version: str, build: Path) -> Path:
    """Build the self-extracting installer below a build folder and return it."""
    archive = build / "program.tar.xz"
    with tarfile.open(archive, "w:xz", preset=6) as packed:
        packed.add(frozen, ".", filter=plain)
        packed.add(HERE / "linux/peelviewer.desktop", "share/peelviewer.desktop", filter=plain)
        packed.add(HERE / "linux/mime.xml", "share/mime.xml", filter=plain)
        for size in SIZES:
            packed.add(build / "icons" / f"{size}.png", f"share/icons/{size}.png", filter=plain)
    payload = archive.read_bytes()
    text = (HERE / "linux/install.sh").read_text(encoding="utf-8").replace("@VERSION@", version)
    text = text.replace("@SUM@", hashlib.sha256(payload).hexdigest())
    text = text.replace("@PACKAGES@", " ".join(package.split(" ")[0] for package in system_packages(frozen)))
    kibibytes = sum(file.lstat().st_size for file in frozen.rglob("*")) // 1024
    text = text.replace("@KIB@", str(kibibytes + 8192))  # menu entry, icons and what the file system adds
    start = len(text.replace("@START@", "0000000").encode()) + 1
    text = text.replace("@START@", f"{start:7d}".replace(" ", "")).encode().decode()
    text = _padded(text, start - 1)
    target = build / f"peelviewer-{version}-linux-x86_64.run"
    target.write_bytes(text.encode() + payload)
    target.chmod(0o755)
    archive.unlink()
    return target


def _padded(text: str, size: int) -> str:
    """Return the script with its last line of marks as long as makes the whole a certain size in bytes."""
    lack = size - len(text.encode())
    return text.rstrip("\n") + "#" * lack + "\n"


def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Leave out who built the archive and when."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = 0
    return entry


def _put(source: Path, target: Path, version: str = "") -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if version:
        today = f"{datetime.now(UTC):%Y-%m-%d}"
        target.write_text(source.read_text(encoding="utf-8").replace("@VERSION@", version).replace("@DATE@", today), encoding="utf-8")
    else:
        shutil.copy(source, target)


def _zipped(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode("utf-8"), 9, mtime=0))
