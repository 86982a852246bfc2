"""The picture of how many improvements have each status: a bar in parts, told apart by shade and pattern and not by colour alone."""

from __future__ import annotations

from collections.abc import Sequence

from peelviewer.model.improvements import ForceStatus

WIDTH, HEIGHT, GAP, EDGE = 1600, 72, 6, 3
"""Of the picture, in pixels."""
_ACCENT, _LINE = (0x0A, 0x6C, 0x74), "#56616D"
_SHADES = {
    ForceStatus.AWAITING_ALLOCATION: 0.0,
    ForceStatus.NOT_STARTED: 0.12,
    ForceStatus.IN_PROGRESS: 0.3,
    ForceStatus.AWAITING_SIGN_OFF: 0.65,
    ForceStatus.COMPLETE: 1.0,
}
"""How far a part is filled with the accent; a status that is not named is hatched."""


def bar_picture(counts: Sequence[tuple[ForceStatus, int]]) -> bytes:
    """Return a PNG of counts that are not 0, each as a part of its width."""
    from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
    from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen

    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setPen(QPen(QColor(_LINE), EDGE))
    for left, width, status in _parts(counts):
        area = QRectF(left + EDGE / 2, EDGE / 2, width - EDGE, HEIGHT - EDGE)
        shade = _SHADES.get(status)
        if shade is None:
            painter.setBrush(QBrush(QColor(_LINE), Qt.BrushStyle.BDiagPattern))
        else:
            painter.setBrush(QColor(*(round(255 + (part - 255) * shade) for part in _ACCENT)))
        painter.drawRect(area)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # PySide's stub wants bytes, which the method refuses
    return bytes(buffer.data().data())


def _parts(counts: Sequence[tuple[ForceStatus, int]]) -> list[tuple[float, float, ForceStatus]]:
    """Return left edge, width and status of each part; a part is never narrower than can be seen."""
    whole = sum(count for _, count in counts)
    room = WIDTH - GAP * (len(counts) - 1)
    wanted = [max(room * count / whole, 4 * EDGE) for _, count in counts]
    scale = room / sum(wanted)
    left, parts = 0.0, []
    for (status, _), width in zip(counts, wanted, strict=True):
        parts.append((left, width * scale, status))
        left += width * scale + GAP
    return parts
