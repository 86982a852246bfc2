"""Libraries of any size: reports of text mixed from the bundled report's own sentences, of other forces, years and days."""

from __future__ import annotations

import os
import random
import re
import shutil
from itertools import count
from pathlib import Path

from peelviewer import paths

TABLES = ("forces.csv", "glossary.csv", "grades.csv", "questions.csv")
PILLARS = ("effectiveness", "efficiency", "legitimacy")
FIRST_YEAR = 2014
_SENTENCE = re.compile(r"(?<=[.!?]) +(?=[A-Z])")
_PARAGRAPH = re.compile(r"([A-Z].{40,}?|- .{20,}?)( \{[^}]*\})?")
_COINED = 40_000  # other words that a large library has: names, places, errors of spelling
_PARTS = ("ward", "ham", "ton", "ley", "shire", "mere", "ford", "by", "wick", "combe", "stead", "thorpe", "field", "bury", "den", "worth")


class Generator:
    """Writes reports into a library, always the same for the same number."""

    def __init__(self, target: Path) -> None:
        reports = (paths.bundled_library() / "reports").iterdir()
        self._source = max(reports, key=lambda report: sum(path.stat().st_size for path in (report / "chapters").iterdir()))
        self._target = target
        chapters = sorted((self._source / "chapters").iterdir())
        self._chapters = {path.name: path.read_text(encoding="utf-8").splitlines() for path in chapters}
        found = [_PARAGRAPH.fullmatch(line) for chapter in self._chapters.values() for line in chapter]
        texts = [match[1].removeprefix("- ") for match in found if match]
        self._sentences = [sentence for text in texts for sentence in _SENTENCE.split(text) if not set("[]{}*_") & set(sentence)]
        forces = (paths.bundled_library() / "forces.csv").read_text(encoding="utf-8").splitlines()[1:]
        self._forces = [line.split(",")[0] for line in forces]
        target.mkdir(parents=True, exist_ok=True)
        for table in TABLES:
            shutil.copyfile(paths.bundled_library() / table, target / table)

    def write(self, number: int) -> Path:
        """Write the report of a number and return its folder."""
        dice = random.Random(number)  # noqa: S311
        year, force = FIRST_YEAR + number // len(self._forces) // len(PILLARS) % 12, self._forces[number % len(self._forces)]
        pillar = PILLARS[number // len(self._forces) % len(PILLARS)]
        name = f"{force}-{year}-{pillar}-{number}"
        folder = self._target / "reports" / name
        (folder / "chapters").mkdir(parents=True)
        for path in self._source.iterdir():
            if path.is_file() and path.name != "report.toml":
                os.link(path, folder / path.name) if _same_disk(path, folder) else shutil.copyfile(path, folder / path.name)
        about = (self._source / "report.toml").read_text(encoding="utf-8")
        day = f"{year + 1}-{dice.randint(1, 12):02}-{dice.randint(1, 28):02}"
        for key, value in (("id", name), ("force", force), ("pillar", pillar), ("published", day)):
            about = re.sub(rf'^{key} = ".*"$', f'{key} = "{value}"', about, flags=re.MULTILINE)
        (folder / "report.toml").write_text(re.sub(r"^year = .*$", f"year = {year}", about, flags=re.MULTILINE), encoding="utf-8")
        for chapter, lines in self._chapters.items():
            (folder / "chapters" / chapter).write_text("\n".join(self._mixed(line, dice) for line in lines) + "\n", encoding="utf-8")
        return folder

    def _mixed(self, line: str, dice: random.Random) -> str:
        """Return a paragraph of other sentences in a paragraph's place; headings and what holds the report together stay."""
        paragraph = _PARAGRAPH.fullmatch(line)
        if paragraph is None or "[^" in line:
            return line
        start = "- " if line.startswith("- ") else ""
        sentences = dice.choices(self._sentences, k=max(1, len(_SENTENCE.split(line))))
        return start + " ".join(self._altered(sentence, dice) for sentence in sentences) + (paragraph[2] or "")

    def _altered(self, sentence: str, dice: random.Random) -> str:
        """Return a sentence with some words taken from others, and now and then one that hardly any report has."""
        words = sentence.split(" ")
        for place in range(1, len(words)):
            if dice.random() < 0.15 and words[place].isalpha():
                words[place] = dice.choice(dice.choice(self._sentences).split(" ")).strip(".,;:") or words[place]
            elif dice.random() < 0.01:
                words[place] = coined(int(_COINED * dice.random() ** 3))
        return " ".join(words)


def coined(number: int) -> str:
    """Return a word that stands in few reports or many: the lower its number the more."""
    parts = len(_PARTS)
    syllables = (_PARTS[number // parts**place % parts] for place in range(3))
    return f"{''.join(syllables)}{number // parts**3 or ''}".capitalize()


def generate(target: Path, reports: int) -> None:
    """Write a library of so many reports; those that are there already stay."""
    generator, folder = Generator(target), target / "reports"
    there = len(os.listdir(folder)) if folder.is_dir() else 0
    for number in count(there):
        if number >= reports:
            return
        generator.write(number)


def _same_disk(path: Path, folder: Path) -> bool:
    return path.stat().st_dev == folder.stat().st_dev
