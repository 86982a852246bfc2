"""The frozen program as an archive that is unpacked anywhere and used from there."""

from __future__ import annotations

import tarfile
from io import BytesIO
from pathlib import Path

import linux_packages
from icons import SIZES

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent


def tarball(frozen: Path, version: str, build: Path) -> Path:
    """Pack the frozen folder with launcher, menu entry, icons and licence below a build folder, and return the archive."""
    packages = linux_packages.system_packages(frozen)
    libc = next(package for package in packages if package.startswith("libc6"))
    values = {
        "VERSION": version,
        "PACKAGES": " ".join(package.split(" ")[0] for package in packages if package is not libc),
        "GLIBC": libc.partition(">= ")[2].rstrip(")"),
    }
    target = build / f"peelviewer-{version}-linux-x86_64.tar.xz"
    top = f"peelviewer-{version}"
    with tarfile.open(target, "w:xz", preset=6) as packed:
        _written(packed, HERE / "linux/start.sh", f"{top}/peelviewer", 0o755, values)
        _written(packed, HERE / "linux/unpacked.txt", f"{top}/README.txt", 0o644, values)
        packed.add(ROOT / "LICENSE", f"{top}/LICENSE", filter=linux_packages.plain)
        packed.add(HERE / "linux/peelviewer.desktop", f"{top}/share/applications/peelviewer.desktop", filter=linux_packages.plain)
        packed.add(HERE / "linux/mime.xml", f"{top}/share/mime/packages/peelviewer.xml", filter=linux_packages.plain)
        for size in SIZES:
            place = f"{top}/share/icons/hicolor/{size}x{size}/apps/peelviewer.png"
            packed.add(build / "icons" / f"{size}.png", place, filter=linux_packages.plain)
        packed.add(frozen, f"{top}/program", filter=linux_packages.plain)
    return target


def _written(packed: tarfile.TarFile, source: Path, name: str, mode: int, values: dict[str, str]) -> None:
    """Add a text with its places filled in."""
    text = source.read_text(encoding="utf-8")
    for key, value in values.items():
        text = text.replace(f"@{key}@", value)
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode = len(text.encode()), mode
    packed.addfile(linux_packages.plain(entry), BytesIO(text.encode()))
