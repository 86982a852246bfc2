"""How well colours are read and told apart: contrast after WCAG 2.2, distance after CIE 1976."""

from __future__ import annotations

from decimal import ROUND_DOWN, Decimal

Triple = tuple[float, float, float]
READABLE = 4.5
"""The least contrast of letters (WCAG 2.2, 1.4.3)."""
APART = 15.0
"""The least distance of two colours that tell areas of a chart apart; the program's own are 19.8 apart."""
_XYZ = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))  # sRGB, IEC 61966-2-1
_WHITE = (0.95047, 1.0, 1.08883)  # D65


def luminance(colour: str) -> float:
    """Return the relative luminance of "#RRGGBB", 0 to 1."""
    red, green, blue = _linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def in_words(ratio: float) -> str:
    """Return a contrast as it is written, rounded down so that 4.49 is not said to be 4.5."""
    return str(Decimal(ratio).quantize(Decimal("0.1"), ROUND_DOWN))


def distance(one: str, other: str) -> float:
    """Return how far apart two colours are seen to be, 0 to some 250."""
    return float(sum((a - b) ** 2 for a, b in zip(_lab(one), _lab(other), strict=True)) ** 0.5)


def _linear(colour: str) -> Triple:
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return _channel(red), _channel(green), _channel(blue)


def _channel(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def _lab(colour: str) -> Triple:
    rgb = _linear(colour)
    x, y, z = (
        _curve(sum(a * b for a, b in zip(row, rgb, strict=True)) / white) for row, white in zip(_XYZ, _WHITE, strict=True)
    )  # fmt: skip
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _curve(share: float) -> float:
    return float(share ** (1 / 3)) if share > 216 / 24389 else (24389 / 27 * share + 16) / 116
