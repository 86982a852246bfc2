"""Collects the interface's words for translators and compiles what they wrote.

update   brings resources/languages/peelviewer_<language>.ts up to date: new words unfinished, vanished ones left out
compile  makes one .qm a language, of the interface's words and of Qt's own (qt_<language>.ts, kept by hand: Qt has no Welsh)

The .ts files are Qt's own format, to be edited in Qt Linguist. Words are marked in the source with tr(), plural() and translatable() of
peelviewer.wording; Qt's own collector does not know English plurals written out, which the program needs where no Qt is.
"""

from __future__ import annotations

import argparse
import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "languages"
CONTEXT = "peelviewer"
FORMS = {"cy": 5}  # for 0, 1, 2 to 5, 6, and the rest: the rules Qt itself has for Welsh
HEADER = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


class Words(NamedTuple):
    """A text of the source, what tells it from an equal one, whether it counts, and the first file that has it."""

    text: str
    sense: str
    counts: bool
    file: str


class UnmarkedError(Exception):
    """A call that should name its words does not."""


def collect(package: Path = ROOT / "peelviewer") -> list[Words]:
    """Return all words of the program in the order of its files, each once; raises UnmarkedError for words put together."""
    found: dict[tuple[str, str, bool], Words] = {}
    for file in sorted(package.rglob("*.py")):
        for words in _in(file, file.relative_to(package.parent).as_posix()):
            found.setdefault(words[:3], words)
    return list(found.values())


def _in(file: Path, name: str) -> Iterator[Words]:
    calls = [node for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        kind = call.func.id if isinstance(call.func, ast.Name) else ""
        if kind not in ("tr", "plural", "translatable") or not call.args:
            continue
        texts = [arg.value for arg in call.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
        if any(isinstance(arg, ast.JoinedStr | ast.BinOp) for arg in call.args[:2]):
            raise UnmarkedError(f"{name}:{call.lineno}: words are put together before {kind}(): give them {{places}}")
        if kind == "plural" and len(texts) == 2:
            yield Words(texts[1], "", True, name)
        elif kind != "plural" and texts:
            yield Words(texts[0], texts[1] if len(texts) > 1 else "", False, name)


def update(language: str) -> str:
    """Return a language's .ts brought up to date, its translations kept."""
    file = FOLDER / f"peelviewer_{language}.ts"
    known = {_key(message): message for message in ET.parse(file).iter("message")} if file.exists() else {}  # noqa: S314 ours # nosec B314
    tree = ET.Element("TS", version="2.1", language=language, sourcelanguage="en_GB")
    context = ET.SubElement(tree, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for words in collect():
        message = ET.SubElement(context, "message", {"numerus": "yes"} if words.counts else {})
        ET.SubElement(message, "location", filename=f"../../{words.file}")
        ET.SubElement(message, "source").text = words.text
        if words.sense:
            ET.SubElement(message, "comment").text = words.sense
        known_message = known.get(words[:3])
        translation = known_message.find("translation") if known_message is not None else None
        message.append(_empty(words, language) if translation is None else translation)
    ET.indent(tree, "    ")
    return f"{HEADER}{ET.tostring(tree, encoding='unicode')}\n"


def _key(message: ET.Element) -> tuple[str, str, bool]:
    return message.findtext("source", ""), message.findtext("comment", ""), message.get("numerus") == "yes"


def _empty(words: Words, language: str) -> ET.Element:
    translation = ET.Element("translation", type="unfinished")
    for _ in range(FORMS[language] if words.counts else 0):
        ET.SubElement(translation, "numerusform")
    return translation


def compile_to(language: str, target: Path) -> None:
    """Write a language's .qm with Qt's lrelease; raises CalledProcessError where the .ts cannot be read."""
    import PySide6

    lrelease = next(Path(PySide6.__file__).parent.glob("lrelease*"))
    sources = [FOLDER / f"{name}_{language}.ts" for name in ("peelviewer", "qt")]
    subprocess.run([lrelease, "-silent", "-removeidentical", *sources, "-qm", target], check=True)


def main() -> int:
    """Do what the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("act", choices=("update", "compile"))
    act = parser.parse_args().act
    for language in FORMS:
        if act == "update":
            (FOLDER / f"peelviewer_{language}.ts").write_text(update(language), encoding="utf-8", newline="\n")
        else:
            compile_to(language, FOLDER / f"peelviewer_{language}.qm")
    return 0


if __name__ == "__main__":
    sys.exit(main())
