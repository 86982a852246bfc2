"""Every kind of broken or hostile file, made small: a sound report with every line accounted for, or a refusal that says what to do."""

from __future__ import annotations

import hashlib
import io
import random
import zipfile
from pathlib import Path

import pytest

from peelviewer.dataset.package import load_report
from peelviewer.importers.account import Account
from peelviewer.importers.importing import import_file
from peelviewer.importers.stream import ImportRefusal
from peelviewer.paths import bundled_library

from .small_pdfs import PICTURE, PROSE, SCANNED, UNMAPPED, Repeated, file, pdf, written

REPORT = (
    "# PEEL: Police effectiveness 2016\n\n## How effective is the force?\n\nThe force’s “plan” is good – mostly.\n\n"
    f"{PROSE[0]}\n\n{PROSE[1]}\n\n## What should improve?\n\n{PROSE[2]}\n"
)
PAGE = (
    "<!doctype html><html><head><meta charset=utf-8><title>Northshire</title></head><body><main><h1>Northshire</h1>"
    f"<h2>Summary</h2><p>The force’s “plan” is good – mostly.</p><p>{PROSE[0]}</p><p>{PROSE[2]}</p></main></body></html>"
)
ABSENT = "absent: "
"""Begins words that may stand nowhere in the report."""


def zipped(*names: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return packed.getvalue()


def placed(words: str, left: int, top: int, matrix: str = "1 0 0 1") -> bytes:
    """Return what draws words at a place of the page."""
    return f"BT /F 11 Tf {matrix} {left} {top} Tm ({words}) Tj ET\n".encode("latin-1")


def columns(line_by_line: bool) -> bytes:
    """Return two columns of text, each drawn by itself, or both line by line."""
    left = ["The left column begins here and it", "goes on in the same column until", "all of its words are on the page."]
    right = ["Another column stands at the right", "of the first one, and it has to be", "read when the first has its end."]
    rows = [[placed(words, x, 700 - 14 * row) for row, words in enumerate(lines)] for x, lines in ((60, left), (320, right))]
    return b"".join(part for pair in zip(*rows, strict=True) for part in pair) if line_by_line else b"".join(rows[0] + rows[1])


TYPEWRITER = b"<</Type/Font/Subtype/Type1/BaseFont/Courier>>"
"""A face all of whose letters are as wide as each other: six points where it is ten high."""


def letters_in_any_order() -> bytes:
    """Return a sentence of which each letter is drawn by itself, shuffled."""
    words = "The force should know its crime."
    drawn = [placed(letter, 60 + 6 * place, 700).replace(b"11 Tf", b"10 Tf") for place, letter in enumerate(words) if letter != " "]
    random.Random(7).shuffle(drawn)  # noqa: S311
    return b"".join(drawn)


def shifted(words: str) -> str:
    return "".join(chr(ord(letter) + 1) if letter.isalpha() else letter for letter in words)


TOPICS = ("burglary", "robbery", "fraud", "violence", "arson", "theft", "stalking", "damage")
WHOLE = pdf([written((*PROSE, f"So it is with {topic}, {end}.")) if at == 0 else written((f"So it is with {topic}, {end}.",))
             for at, (topic, end) in enumerate(zip(TOPICS, reversed(TOPICS), strict=True))])  # fmt: skip
SCRIPTS = (
    "<script>document.write('RUN')</script><body onload=alert(1)><iframe src=https://example.invalid/></iframe>"
    "<img src=https://example.invalid/p.png onerror=alert(1)><a href='javascript:alert(1)'>A link.</a>"
    "<p style='display:none'>Unseen words.</p>"
)
CASES: dict[str, tuple[str, bytes, tuple[str, ...]]] = {
    # what it is: the file's name, its bytes, words that must be found (or that a refusal has, after an exclamation mark)
    "whole": ("a.pdf", WHOLE, PROSE),
    "truncated": ("a.pdf", WHOLE[: len(WHOLE) // 2], ("! cut short",)),
    "cut off in a later change": ("a.pdf", WHOLE + b"90 0 obj\n<</Length 900>>\nstream\n0 0 m", (PROSE[0],)),
    "nothing on it": ("a.pdf", pdf([b""]), ("! nothing on them",)),
    "scanned": ("a.pdf", pdf([SCANNED], extra=[PICTURE]), ("! only pictures of pages",)),
    "recognised by a computer": ("a.pdf", pdf([SCANNED + written(PROSE, mode=3)], extra=[PICTURE]), (PROSE[0],)),
    "no pages": ("a.pdf", file([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>"]), ("! no pages",)),
    "a page tree that leads to itself": (
        "a.pdf",
        file([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>", b"<</Type/Page/Parent 2 0 R>>"]),
        ("! damaged",),
    ),
    "many pages": (
        "a.pdf",
        pdf([placed(f"Page {n} tells of the {n} officers of a force.", 60, 400) for n in range(400)]),
        ("the 399 officers",),
    ),
    "turned pages": ("a.pdf", pdf([written(PROSE)] * 2, page=b"/Rotate 90"), PROSE),
    "turned text": ("a.pdf", pdf([placed(PROSE[0], 300, 100, "0 1 -1 0")]), (PROSE[0],)),
    "two columns": ("a.pdf", pdf([columns(False)]), ("it goes on in the same column", "it has to be read when")),
    "two columns drawn line by line": ("a.pdf", pdf([columns(True)]), ("it goes on in the same column", "it has to be read when")),
    "each letter by itself": ("a.pdf", pdf([letters_in_any_order()], font=TYPEWRITER), ("The force should know its crime",)),
    "letters without a meaning": ("a.pdf", pdf([b"BT /F 11 Tf <" + b"00370048" * 90 + b"> Tj ET"], font=UNMAPPED), ("! cannot be read",)),
    "letters of a wrong meaning": ("a.pdf", pdf([written([shifted(line) for line in PROSE * 2])]), (shifted(PROSE[0]),)),
    "a heading drawn twice": ("a.pdf", pdf([placed("Twice", 60, 790) + placed("Twice", 60, 790) + written(PROSE)]), (PROSE[0],)),
    "active": ("a.pdf", pdf(catalogue=b"/OpenAction<</S/Launch/F(calc.exe)>>"), (PROSE[0], f"{ABSENT}calc")),
    "junk before its header": ("a.pdf", b"HTTP/1.1 200 OK\r\n\r\n" + WHOLE, (PROSE[0],)),
    "a bomb": ("a.pdf", pdf([Repeated(b"0 0 m 1 1 l S\n", 5 << 20)]), ("! larger than 64 MB",)),
    "a ZIP that leads out": ("a.pdf", zipped("../../outside.txt"), ("! ZIP archive",)),
    "a Word document": ("a.pdf", zipped("word/document.xml"), ("! Word document",)),
    "a page named as a PDF": ("a.pdf", PAGE.encode(), ("The force’s “plan” is good – mostly.",)),
    "no bytes": ("a.html", b"", ("! empty",)),
    "white space": ("a.txt", " \u00a0\ufeff\r\n\t".encode(), ("! white space",)),
    "scripts": ("a.html", PAGE.replace("<main>", f"{SCRIPTS}<main>").encode(), (PROSE[0], f"{ABSENT}RUN", f"{ABSENT}alert")),
    "entities": (
        "a.html",
        (
            "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;'><!ENTITY f SYSTEM 'file:///etc/passwd'>]>"
            + PAGE[15:]
        )
        .replace("<h2>", "<p>&b;&f;</p><h2>")
        .encode(),
        (PROSE[0], f"{ABSENT}lollol", f"{ABSENT}root:"),
    ),
    "nested deeply": ("a.html", PAGE.replace("<p>", "<div>" * 5000 + "<p>", 1).encode(), (PROSE[0],)),
    "not the letters that it says": ("a.html", PAGE.encode("windows-1252"), ("The force’s “plan” is good – mostly.",)),
    "other letters than it says": (
        "a.html",
        PAGE.replace("charset=utf-8", "charset=windows-1252").encode(),
        ("The force’s “plan” is good – mostly.",),
    ),
    "NULs": ("a.html", PAGE.replace("plan", "pl\0an").encode(), ("The force’s “plan” is good – mostly.",)),
    "UTF-16": ("a.txt", REPORT.encode("utf-16"), ("The force’s “plan” is good – mostly.",)),
    "UTF-16 without a mark": ("a.txt", REPORT.encode("utf-16-be"), ("The force’s “plan” is good – mostly.",)),
    "a mark and Windows' line ends": ("a.txt", b"\xef\xbb\xbf" + REPORT.replace("\n", "\r\n").encode(), (PROSE[2], f"{ABSENT}\ufeff")),
    "all line ends": ("a.txt", REPORT.replace("\n\n", "\r\r").encode(), (PROSE[2],)),
    "headings of any level": ("a.md", REPORT.replace("## How", "##### How").replace("# PEEL", "### PEEL").encode(), (PROSE[0], PROSE[2])),
    "marks of our own format": (
        "a.txt",
        (REPORT + "\n::: figure fig-1 :::\n\n{#q1 page=9} and <b>bold</b> [^99] *x* =1+1\n").encode(),
        ("fig-1",),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_broken_files(name: str, tmp_path: Path) -> None:
    named, data, wanted = CASES[name]
    source, folder = tmp_path / named, tmp_path / "made"
    source.write_bytes(data)
    folder.mkdir()
    before = {path for path in tmp_path.rglob("*") if folder not in path.parents}
    if wanted[0].startswith("!"):
        with pytest.raises(ImportRefusal) as refused:
            made(source, folder)
        assert wanted[0].removeprefix("! ") in str(refused.value)
        assert refused.value.remedy.endswith(".")
        assert list(folder.iterdir()) == []
        return
    account = made(source, folder)
    text = " ".join(chapter.read_text(encoding="utf-8") for chapter in sorted((folder / account.report / "chapters").iterdir()))
    plain = " ".join(text.replace("\\", "").split())
    for words in wanted:
        assert (words.removeprefix(ABSENT) in plain) is not words.startswith(ABSENT), (words, plain[:2000])
    assert account.checksum == hashlib.sha256(data).hexdigest()
    assert {path for path in tmp_path.rglob("*") if folder not in path.parents} == before


def made(source: Path, folder: Path) -> Account:
    """Import a file and return what was made of it: a report without a problem, with every line of the file in one place."""
    account = import_file(source, folder, bundled_library(), lambda stage, done, total: None)
    report, problems = load_report(folder / account.report)
    assert report is not None
    assert problems == ()
    assert account.astray == 0
    assert account.lines == account.placed + account.furniture + account.left_over
    return account


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("cut off in a later change", "had to be repaired"),
        ("recognised by a computer", "recognition"),
        ("letters of a wrong meaning", "Few of its words"),
    ],
)
def test_what_puts_the_whole_in_doubt_is_kept_with_the_report(name: str, told: str, tmp_path: Path) -> None:
    source = tmp_path / CASES[name][0]
    source.write_bytes(CASES[name][1])
    account = import_file(source, tmp_path, bundled_library(), lambda stage, done, total: None, accept=True)
    assert any(told in remark.text and remark.what == "serious" for remark in account.remarks)
    report, _ = load_report(tmp_path / account.report)
    assert report is not None
    assert any(told in item.reason for item in report.review)


def test_what_a_file_would_do_and_a_wrong_name_are_told(tmp_path: Path) -> None:
    for name, told in (("active", "start programs"), ("a page named as a PDF", "it is a web page"), ("scripts", "scripts")):
        source = tmp_path / CASES[name][0]
        source.write_bytes(CASES[name][1])
        (tmp_path / name).mkdir()
        assert told in " ".join(remark.text for remark in made(source, tmp_path / name).remarks)


def test_what_a_person_accepts_is_confirmed(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text(REPORT, encoding="utf-8")
    doubts = []
    for accept in (False, True):
        folder = tmp_path / str(accept)
        doubts.append(import_file(source, folder, bundled_library(), lambda stage, done, total: None, accept=accept).doubts)
    assert doubts[0] > doubts[1] == 0
