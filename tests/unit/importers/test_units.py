"""The unit of an imported indicator: its label's and that printed beside its values, each once."""

from __future__ import annotations

from datetime import date

import pytest

from peelviewer.importers.assembling.assemble import assemble
from peelviewer.importers.recognised import Part

from .invented import DOCUMENT, invented


@pytest.mark.parametrize(
    ("label", "printed", "unit"),
    [
        ("Cost of policing per person per day", ("48p", "55p"), "pence per person per day"),
        ("Cost of policing", ("48p", "55p"), "pence"),
        ("Calls answered per 1,000 population", ("93%", "95%"), "percent"),
        ("Change in recorded crime", ("+6.1%", "+9.0%"), "percent change"),
    ],
)
def test_unit_beside_both_values_is_said_once(label: str, printed: tuple[str, str], unit: str) -> None:
    recognised = invented()
    items = []
    for item in recognised.items:
        if item.part is Part.INDICATOR_LABEL:
            items.append(item._replace(piece=item.piece._replace(text=label)))
        elif item.part is Part.INDICATOR_VALUE:
            items.append(item._replace(value=printed[0]))
            items.append(item._replace(value=printed[1], area="england-and-wales", piece=item.piece._replace(lines=(99,))))
        else:
            items.append(item)
    report = assemble(DOCUMENT, recognised._replace(items=tuple(items)), "mistshire", "1", date(2026, 1, 1))
    assert [indicator.unit for indicator in report.indicators] == [unit]
