"""The bundled library is a Data Package that others can read."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

DATA = Path(__file__).parents[2] / "data"


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")  # frictionless and what it imports are behind the times
def test_data_package_is_valid(monkeypatch: pytest.MonkeyPatch) -> None:
    frictionless = pytest.importorskip("frictionless", reason="Windows' Python of the trial goes without it")

    monkeypatch.chdir(DATA)
    report = frictionless.validate("datapackage.json")
    gc.collect()  # what frictionless leaves open is closed here, not in the test that comes next
    assert report.flatten(["title", "rowNumber", "fieldName", "message"]) == []
    assert report.valid
