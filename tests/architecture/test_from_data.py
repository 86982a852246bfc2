"""Questions, pillars and forces come from the data: no code knows those of the bundled library."""

from __future__ import annotations

import ast
import csv
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "peelviewer"
FILES = sorted(PACKAGE.rglob("*.py"))
PILLARS = ("effectiveness", "efficiency", "legitimacy", "leadership")
OWNERS = {"overview": {"model/sections.py"}, "peel": {"model/pillars.py"}}
"""Words of the format that one file says for all; "peel" alone is a report on all pillars."""


def forces() -> list[str]:
    with (ROOT / "data" / "forces.csv").open(encoding="utf-8", newline="") as stream:
        return [row["force_id"] for row in csv.DictReader(stream)]


KNOWN = re.compile(rf"(?<![\w-])(?:q[1-9](?=-|\b)|(?i:{'|'.join((*PILLARS, *forces()))})(?![\w]))|q\\d|q\[")


def texts(tree: ast.AST, *, cli: bool) -> Iterator[tuple[int, str]]:
    """Yield the texts of a source but for its explanations and, on the command line, what its help says."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue
        if cli and isinstance(node, ast.keyword) and node.arg in ("help", "description", "epilog"):
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value
        yield from texts(node, cli=cli)


def known(source: str, *, cli: bool = False) -> list[tuple[int, str]]:
    return [(line, text) for line, text in texts(ast.parse(source), cli=cli) if KNOWN.search(text)]


def test_no_code_knows_a_question_a_pillar_or_a_force() -> None:
    trees = {file.relative_to(PACKAGE).as_posix(): file.read_text(encoding="utf-8") for file in FILES}
    found: dict[str, object] = {}
    for name, source in trees.items():
        words = {text for _, text in texts(ast.parse(source), cli=False)}
        owned = [word for word, owners in OWNERS.items() if word in words and name not in owners]
        if wrong := [*known(source, cli=name.startswith("cli/")), *owned]:
            found[name] = wrong
    assert len(trees) > 700
    assert found == {}


def test_what_is_known_is_seen() -> None:
    assert known('for question in ("q1", "q2"):\n    pass') == [(1, "q1"), (1, "q2")]
    assert known(r're.fullmatch(r"q\d", question)') == [(1, r"q\d")]
    assert known('show_pair("q4-summary", other)') == [(1, "q4-summary")]
    assert known('PILLARS = ("effectiveness",)') == [(1, "effectiveness")]
    assert known('name.replace("Effectiveness, q", "Q")') == [(1, "Effectiveness, q")]
    assert known('f"{report}: norfolk-2016"') == [(1, ": norfolk-2016")]
    assert known('if force == "city-of-london":\n    pass') == [(1, "city-of-london")]
    assert known('"""Explain q2 of norfolk."""\nx = tr("Quote from the published report")') == []
    assert known('add("node", help="q2, or report-id/q2")', cli=True) == []
    assert known('raise UsageError("such as q2")', cli=True) == [(1, "such as q2")]
