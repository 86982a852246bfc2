"""The program's mark in the sizes and containers that desktops want."""

from __future__ import annotations

import struct
import subprocess
import sys
from pathlib import Path

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
# Windows shows up to 256 pixels; macOS names a size by four letters.
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_KINDS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}
_DRAW = """
import sys
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
app = QGuiApplication(["icons", "-platform", "offscreen"])
source, folder, *sizes = sys.argv[1:]
for size in map(int, sizes):
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(source).render(painter, QRectF(0, 0, size, size))
    painter.end()
    if not image.save(f"{folder}/{size}.png"):
        sys.exit(f"{folder}/{size}.png could not be written.")
"""


def draw(source: Path, folder: Path) -> None:
    """Draw an SVG file as <size>.png, peelviewer.ico and peelviewer.icns in a folder; raises CalledProcessError where it cannot."""
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run([sys.executable, "-c", _DRAW, str(source), str(folder), *map(str, SIZES)], check=True)
    pictures = {size: (folder / f"{size}.png").read_bytes() for size in SIZES}
    (folder / "peelviewer.ico").write_bytes(ico({size: pictures[size] for size in ICO_SIZES}))
    (folder / "peelviewer.icns").write_bytes(icns({size: pictures[size] for size in ICNS_KINDS}))


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return Windows' container of PNG pictures by size in pixels (at most 256, which it writes as 0)."""
    header, offset = struct.pack("<HHH", 0, 1, len(pictures)), 6 + 16 * len(pictures)
    for size, picture in pictures.items():
        header += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return header + b"".join(pictures.values())


def icns(pictures: dict[int, bytes]) -> bytes:
    """Return macOS's container of PNG pictures by size in pixels."""
    parts = b"".join(ICNS_KINDS[size] + struct.pack(">I", 8 + len(picture)) + picture for size, picture in pictures.items())
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts
