"""What the Makefile, the hooks before a commit and CI name is there, and the hooks check what `make lint` checks."""

from __future__ import annotations

import re
import shlex
import shutil
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
HOOKS = [shlex.split(entry) for entry in re.findall(r"entry: (.+)", (ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))]
RULE = re.compile(r"^([a-z]+):(.*)\n((?:\t.*\n|#.*\n)*)", re.MULTILINE)
RULES = {target: (needs.split(), recipe) for target, needs, recipe in RULE.findall(MAKEFILE)}


def test_every_target_that_is_named_is_there() -> None:
    phony = re.search(r"^\.PHONY: (.+)", MAKEFILE, re.MULTILINE)
    assert phony
    explained = re.findall(r"^# make (\w+)", MAKEFILE, re.MULTILINE)
    named = {*phony[1].split(), *explained, *(word for needs, _ in RULES.values() for word in needs if word.isalpha())}
    named |= set(re.findall(r"\bmake (?:--\S+ )*([a-z]+) 2>&1", (ROOT / ".ci/run").read_text(encoding="utf-8")))
    assert named - RULES.keys() == set()


@pytest.mark.parametrize("command", sorted({*re.findall(r"\$\(BIN\)/([\w-]+)", MAKEFILE), *(Path(hook[0]).name for hook in HOOKS)}))
def test_every_command_is_installed_with_the_lock(command: str) -> None:
    assert shutil.which(command, path=str(Path(sys.executable).parent)), command


def test_every_file_that_the_makefile_names_is_there() -> None:
    named = re.findall(r"\b(?:packaging|tests)/[\w/.*-]*\w", MAKEFILE)
    assert named
    assert [name for name in named if not list(ROOT.glob(name))] == []


def test_hooks_check_what_lint_checks() -> None:
    lint = re.findall(r"\$\(BIN\)/(.+)", RULES["lint"][1])
    assert [" ".join([Path(hook[0]).name, *hook[1:]]) for hook in HOOKS] == lint
