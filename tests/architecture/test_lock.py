"""The lock pins every dependency and names no host and no place on a machine."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
PIN = re.compile(r"(?P<name>[a-z0-9][a-z0-9.-]*)==(?P<version>[0-9][\w.+!-]*)( ; .+)?")


def lines() -> list[str]:
    return (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()


def canonical(requirement: str) -> str:
    """Return the normalised name of a requirement."""
    name = re.match(r"[\w.-]+", requirement)
    assert name, requirement
    return re.sub(r"[-_.]+", "-", name[0]).lower()


def test_every_line_is_a_pin() -> None:
    assert [line for line in lines() if not PIN.fullmatch(line)] == []


def test_no_host_and_no_path() -> None:
    text = "\n".join(lines())
    assert not re.search(r"://|\bindex-url\b|--|/| @ ", text)


def test_every_dependency_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    required = {canonical(requirement) for requirement in project["dependencies"]}
    required |= {canonical(requirement) for group in project["optional-dependencies"].values() for requirement in group}
    assert required <= {canonical(line) for line in lines()}
