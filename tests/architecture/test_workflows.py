"""Nothing is released that the tests have not passed, and no job of the workflows may do more than it needs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / ".github" / "workflows"
FILES = sorted(FOLDER.glob("*.yml"))


def jobs(text: str) -> dict[str, str]:
    """Return the text of each job by name."""
    parts = re.split(r"(?m)^  ([a-z]+):$", text.split("\njobs:\n", 1)[1])
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def needed(job: str) -> set[str]:
    """Return the names of the jobs that one waits for."""
    match = re.search(r"(?m)^    needs: (?:\[([a-z, ]+)\]|([a-z]+))", job)
    return set(re.split(r", *", match[1] or match[2])) if match else set()


def test_only_what_all_jobs_have_passed_is_published() -> None:
    by_name = jobs((FOLDER / "release.yml").read_text(encoding="utf-8"))
    publishing = {name for name, job in by_name.items() if "gh release" in job}
    assert publishing == {"release"}
    assert needed(by_name["release"]) == {"tests", "linux", "installed", "macos"}
    assert needed(by_name["installed"]) == {"installers"}
    assert needed(by_name["installers"]) == {"windows"}
    assert "uses: ./.github/workflows/tests.yml" in by_name["tests"]
    assert "if:" not in re.sub(r"(?m)^ {6,}.*$", "", by_name["release"]), "a condition of its own could pass over a failed job"
    assert re.search(r"(?m)^  workflow_call:", (FOLDER / "tests.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_jobs_may_read_and_the_one_that_publishes_may_write(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert re.search(r"(?m)^permissions:\n  contents: read\n\n", text)
    assert {name for name, job in jobs(text).items() if "write" in job.partition("steps:")[0]} <= {"release"}
    assert text.count("persist-credentials: false") == text.count("actions/checkout@")
