"""Compares pictures of the program from two systems: how far each is from its like, as the mean difference of 255."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[3]


class Difference(NamedTuple):
    """A picture's name, its mean difference from the other of its name (0 to 255), and both sizes where they are not the same."""

    name: str
    mean: float
    sizes: str = ""


def compare(here: Path, there: Path, slack: int = 0) -> list[Difference]:
    """Compare every picture in *here* with the one of its name in *there*; *slack* pixels of size may be cut off."""
    import numpy
    from PySide6.QtGui import QImage

    def load(file: Path) -> numpy.ndarray:
        image = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB888)
        rows = numpy.frombuffer(image.constBits(), numpy.uint8).reshape(image.height(), image.bytesPerLine())
        return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).astype(int)

    found = []
    for file in sorted(here.glob("*.png")):
        one, other = load(file), load(there / file.name)
        sizes = "" if one.shape == other.shape else f"{one.shape[1]}×{one.shape[0]} and {other.shape[1]}×{other.shape[0]}"
        if sizes and max(abs(a - b) for a, b in zip(one.shape, other.shape, strict=True)) > slack:
            found.append(Difference(file.name, 255.0, sizes))
            continue
        height, width = min(one.shape[0], other.shape[0]), min(one.shape[1], other.shape[1])
        found.append(Difference(file.name, float(abs(one[:height, :width] - other[:height, :width]).mean()), sizes))
    return found


if __name__ == "__main__":
    for each in compare(Path(sys.argv[1]), Path(sys.argv[2]), slack=40):
        print(f"{each.mean:7.2f}  {each.name}  {each.sizes}")
