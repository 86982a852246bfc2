"""What a PowerPoint file looks like: a theme's colours and grades, and the house style over them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from peelviewer.decks.styles.house_style import PLAIN, HouseStyle
from peelviewer.model.grades import Grade


class Look(NamedTuple):
    """Colours by meaning, and fill, text and edge of each grade ("none" leaves an outline), all as "#RRGGBB"."""

    colours: Mapping[str, str]
    grades: Mapping[Grade, tuple[str, str, str]]
    style: HouseStyle = PLAIN
