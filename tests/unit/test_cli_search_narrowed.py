"""Search on the command line, narrowed to several forces, regions and years."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest

from peelviewer.cli.main import main
from tests.libraries import bundled

LIBRARY = bundled()


def found(capsys: pytest.CaptureFixture[str], *options: str) -> list[tuple[str, int]]:
    """Return force and year of every hit."""
    assert main(["search", "crime", "--limit", "200", "--json", *options]) == 0
    return [(hit["force"], hit["year"]) for hit in json.loads(capsys.readouterr().out) if hit["report"]]


@pytest.mark.parametrize(
    ("options", "regions", "years"),
    [
        (("--region", "Eastern", "--region", "wales", "--year", "2016"), {"Eastern", "Wales"}, {2016}),
        (("--region", "Eastern", "--year", "2015", "--year", "2017"), {"Eastern"}, {2015, 2017}),
        (("--force", "Kent", "--force", "gwent"), {"South East", "Wales"}, {2016}),
        (("--force", "kent", "--region", "Wales"), {"South East", "Wales"}, {2016}),
    ],
)
def test_hits_are_of_what_is_wanted(capsys: pytest.CaptureFixture[str], options: Sequence[str], regions: set[str], years: set[int]) -> None:
    hits = found(capsys, *options)
    assert {LIBRARY.force_of(force).region for force, _ in hits} == regions
    assert {year for _, year in hits} == years


def test_a_region_that_is_none_is_named_with_those_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "crime", "--region", "East"]) == 1
    told = capsys.readouterr().err
    assert "“East”" in told
    assert "East Midlands, Eastern, London" in told
