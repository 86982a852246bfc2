"""What is drawn, as the bytes of a file: PNG and PDF. Qt tells of no full disk, so it writes to memory and Python to the disk."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPdfWriter

from peelviewer.exporters.base import fill, replacing
from peelviewer.exporters.pdf import Bookmark, outlined, spelt

RESOLUTION = 96
POINTS_A_PIXEL = 0.75


def png(image: QImage) -> bytes:
    """Return a picture as PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # PySide wants the format's name as bytes, and takes none
    return bytes(buffer.data().data())


@contextlib.contextmanager
def pdf_file(path: Path, title: str, size: QPageSize, outline: Sequence[Bookmark] = ()) -> Iterator[QPdfWriter]:
    """Give a PDF to paint on, without margins, 96 dots an inch; it is written when the block ends, whole or not at all.

    The outline may be filled until then. Raises ExportError.
    """
    with replacing(path) as part:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
        writer.setTitle(title)
        writer.setCreator("PEEL Viewer")
        writer.setResolution(RESOLUTION)
        yield writer
        fill(part, outlined(spelt(bytes(buffer.data().data())), outline))
