"""Whatever a page or text holds: every line is in one place, and the only exception is a refusal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from peelviewer.importers.layouts import LAYOUTS, peel_2021
from peelviewer.importers.sources.plain_text import read_plain_text
from peelviewer.importers.sources.web_page import read_web_page
from peelviewer.importers.stream import Document, ImportRefusal
from peelviewer.model.library import Question

from .ledger import assert_accounted

QUESTIONS = (Question(2021, "peel", "boats", "Boats", "2021/22", "Boats"),)
TAGS = (
    *("div", "p", "ul", "li", "table", "tr", "td", "th", "h1", "h2", "h4", "a", "sup", "b", "section", "main", "nav", "header", "aside"),
    *("blockquote", "img", "br", "svg", "script", "template", "form", "button", "dd", "caption", "title", "embed", "body", "frameset"),
)
ATTRIBUTES = (
    *(
        "",
        'class="callout--afi"',
        'class="contents"',
        'id="a"',
        'href="#a"',
        'href="https://x.invalid/#a"',
        "hidden",
        'role="main"',
        'name="a"',
    ),
    *('colspan="3"', 'rowspan="9999999"', 'alt="Good" src="x/grade-good.png"', 'style="display:none"', 'width="1" height="1"'),
)
WORDS = (
    *(
        "Area for improvement",
        "Recommendations",
        "1",
        "[1]",
        "*",
        "Good",
        "The force is good at it.",
        "↩",
        "Contents",
        "Boats",
        "PEEL 2021/22",
    ),
    *("&#0;", "\0", "\u00ad", "<!--", "]]>", '<!DOCTYPE html [<!ENTITY a "b">]>', "**", "[^1]", "Figure 1: x", "Source: y", "• a"),
)
LINES = (
    *(
        "",
        "",
        "# H",
        "## **B**",
        "- x",
        "1. y",
        "a\tb\tc",
        "a|b",
        "|---|---|",
        "<sup>1</sup> n",
        "4 Note text",
        "partnerships4 in",
        "20162",
    ),
    *(
        "Page 3: A title of it",
        "12 A title of it",
        "3",
        "4",
        "---",
        "> q",
        "**bold**",
        "**open",
        "word " * 14,
        "word " * 13 + "end.",
        "Rate 3.8 8.1",
    ),
    *("Introduction ..... 4", "<b>I</b>\t4"),
)
ENCODINGS = st.sampled_from(("utf-8", "utf-16", "utf-16-be", "cp1252", "utf-8-sig"))
MARKUP = st.one_of(
    st.tuples(st.sampled_from(TAGS), st.sampled_from(ATTRIBUTES)).map(lambda element: f"<{element[0]} {element[1]}>"),
    st.sampled_from(TAGS).map(lambda tag: f"</{tag}>"),
    st.sampled_from(WORDS),
    st.text(max_size=6),
)
ARCHIVE = b'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x\nContent-Type: text/html\n\n'


def assert_placed(document: Document) -> None:
    """Hold that each line is in one place, before and after a layout has looked at it."""
    assert_accounted(document)
    assert all(0 <= layout.likelihood(document) <= 1 for layout in LAYOUTS)
    found = peel_2021.recognise(document, QUESTIONS, ())
    placed = Counter(number for item in found.items for number in item.piece.lines)
    assert placed == Counter(line.number for line in document.lines if line.number not in document.furniture)


@given(st.lists(MARKUP, max_size=60).map("".join), ENCODINGS)
@settings(max_examples=150, deadline=None)
def test_any_page(page: str, encoding: str) -> None:
    try:
        document = read_web_page("page.html", page.encode(encoding, "replace"), None)
    except ImportRefusal:
        return
    assert_placed(document)


@given(
    st.lists(st.one_of(st.sampled_from(LINES), st.text(max_size=30)), max_size=40), st.sampled_from(("\n", "\r\n", "\r", "\n\n")), ENCODINGS
)
@settings(max_examples=150, deadline=None)
def test_any_text(lines: list[str], end: str, encoding: str) -> None:
    try:
        document = read_plain_text("report.txt", end.join(lines).encode(encoding, "replace"))
    except ImportRefusal:
        return
    assert_placed(document)


@given(st.binary(max_size=300))
@settings(max_examples=150, deadline=None)
def test_any_bytes(data: bytes) -> None:
    readers: tuple[tuple[Callable[[bytes], Document], bytes], ...] = (
        (lambda given: read_web_page("page.html", given, None), data),
        (lambda given: read_web_page("page.mht", given, None), ARCHIVE + data),
        (lambda given: read_plain_text("report.txt", given), data),
    )
    for read, given_bytes in readers:
        try:
            document = read(given_bytes)
        except ImportRefusal:
            continue
        assert_placed(document)
