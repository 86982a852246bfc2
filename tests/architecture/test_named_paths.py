"""What the project's pages name is there: every file and folder, every test, every picture; and what they link to."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SECURITY = ROOT / "packaging" / "SECURITY.md"
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", SECURITY]
HOUSES = (ROOT, ROOT / "peelviewer")
TYPED = re.compile(r"(?<!`)`([\w.-]+(?:/[\w.-]+)*/?)`(?!`)")
MADE = ("build", ".venv", "legal", "backups", "bin")  # made by a build, or by the program on a user's machine


def is_there(name: str) -> bool:
    return any((house / name).exists() for house in HOUSES)


def paths_in(text: str) -> list[str]:
    """Return what is typed as a path: it has a slash, or ends as our sources do."""
    names = [name for name in TYPED.findall(text) if "/" in name or name.endswith((".py", ".toml", ".md", ".yml"))]
    return [name for name in names if name.split("/")[0] not in MADE]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_paths_are_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert [name for name in paths_in(text) if not (is_there(name) or is_test(name) or one_of_many(name))] == []


def one_of_many(name: str) -> bool:
    """Say whether a bare file name is that of a file in every report, or of the help or themes."""
    return "/" not in name and any((ROOT / folder).rglob(name) for folder in ("data", "resources"))


def is_test(name: str) -> bool:
    return "/" not in name and name.startswith("test_") and any((ROOT / "tests").rglob(name))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    targets = [target.partition("#")[0] for target in re.findall(r"\]\(([^)\s]+)\)", text) if "://" not in target]
    assert [target for target in targets if target and not (page.parent / target).exists()] == []


def test_every_proof_of_the_threat_model_is_there() -> None:
    rows = [line for line in SECURITY.read_text(encoding="utf-8").splitlines() if line.startswith("| ")][1:]
    missing: list[str] = []
    for row in rows:
        proofs = re.findall(r"`((?:tests|packaging|\.github)/[\w/.-]+)(?:::(\w+))?", row)
        assert proofs, row
        for name, test in proofs:
            file = ROOT / name
            if not file.is_file() or (test and f"def {test}(" not in file.read_text(encoding="utf-8")):
                missing.append(f"{name}::{test}")
    assert len(rows) > 10
    assert missing == []


def test_every_picture_is_shown_somewhere() -> None:
    pages = [ROOT / "README.md", *(ROOT / "resources" / "help").rglob("*.md")]
    text = "\n".join(page.read_text(encoding="utf-8") for page in pages)
    assert [picture.name for picture in (ROOT / "resources" / "pictures").iterdir() if picture.name not in text] == []
