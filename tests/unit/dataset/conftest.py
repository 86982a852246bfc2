from __future__ import annotations

import shutil
from pathlib import Path

import pytest

FIXTURE = Path(__file__).resolve().parents[2] / "fixtures" / "northshire"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A copy of the fictitious library that a test may damage."""
    return Path(shutil.copytree(FIXTURE, tmp_path / "northshire"))


@pytest.fixture
def report(library: Path) -> Path:
    return library / "reports" / "northshire-2016-effectiveness"
