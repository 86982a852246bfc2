"""Libraries that many tests ask, each loaded once: none changes, and the bundled one alone takes a second and ten megabytes."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from peelviewer import paths
from peelviewer.dataset.package import Loaded, load_library
from peelviewer.model.library import Library

FIXTURES = Path(__file__).with_name("fixtures")


@cache
def loaded(folder: Path) -> Loaded:
    """Return the library of a folder that no test writes to, with the problems it has."""
    return load_library(folder)


def bundled() -> Library:
    """Return the library that comes with the program."""
    return loaded(paths.bundled_library()).library


def of_fixtures(name: str) -> Library:
    """Return a library of tests/fixtures by the name of its folder."""
    return loaded(FIXTURES / name).library
