"""Which words of a page are the report's: what its tags say, taken back where it cannot be true."""

from __future__ import annotations

import re

from .elements import BY_TAG, BY_WORD, HEADINGS, NOT
from .reader import Block, PageReader

_LEAST_MAIN = 0.5  # the share of a page's words that its main part holds, or else everything is looked at
_LEAST_LEFT = 0.2  # the share of words that must be left when those are taken out that a class calls furniture
_FEWEST_ENTRIES = 3  # links in a row that make a list of contents
_SITE_WORDS = re.compile(
    r"(?:skip to (?:main )?content|back to (?:the )?top|return to top|print this (?:page|document|report)|share this (?:page|report)|"
    r"download this (?:page|report))\W*",
    re.IGNORECASE,
)
_CONTENTS = re.compile(r"(?:table of )?contents|on this page|in this report|jump to|sections?", re.IGNORECASE)


def choose(page: PageReader) -> None:
    """Settle which blocks are the report's (furniture NOT) and which are not, in place; the order stays."""
    blocks = page.blocks
    _believe_words(blocks)
    _keep_main(blocks)
    _leave_site_words(blocks)
    _leave_contents(blocks)
    _keep_title(blocks)


def _words(block: Block) -> int:
    return sum(len(run.text) for line in block.lines for run in line)


def _set(blocks: list[Block], index: int, furniture: int) -> None:
    block = blocks[index]
    lines = tuple(
        tuple(run._replace(furniture=max(furniture, run.furniture) if furniture else NOT) for run in line) for line in block.lines
    )
    blocks[index] = block._replace(place=block.place._replace(furniture=furniture), lines=lines)


def _believe_words(blocks: list[Block]) -> None:
    """Take classes at their word, but where that would leave next to nothing."""
    kept = sum(_words(block) for block in blocks if block.place.furniture == NOT)
    doubted = sum(_words(block) for block in blocks if block.place.furniture == BY_WORD)
    if kept < _LEAST_LEFT * (kept + doubted):
        for index, block in enumerate(blocks):
            if block.place.furniture == BY_WORD:
                _set(blocks, index, NOT)


def _keep_main(blocks: list[Block]) -> None:
    """Leave out what stands outside the page's main part, where it has one that holds the most of it."""
    kept = sum(_words(block) for block in blocks if block.place.furniture == NOT)
    main = sum(_words(block) for block in blocks if block.place.furniture == NOT and block.place.main)
    if main and main >= _LEAST_MAIN * kept:
        for index, block in enumerate(blocks):
            if block.place.furniture == NOT and not block.place.main and block.place.tag != "h1":
                _set(blocks, index, BY_TAG)


def _leave_site_words(blocks: list[Block]) -> None:
    for index, block in enumerate(blocks):
        if block.place.furniture == NOT and _words(block) < 60 and _SITE_WORDS.fullmatch(block.text):
            _set(blocks, index, BY_WORD)


def _leave_contents(blocks: list[Block]) -> None:
    """Leave out lists of links to places of the page itself, with the heading over them."""
    start = 0
    for index in range(len(blocks) + 1):
        if index < len(blocks) and _is_entry(blocks[index]):
            continue
        if index - start >= _FEWEST_ENTRIES:
            first = start
            if first and blocks[first - 1].place.furniture == NOT and _CONTENTS.fullmatch(blocks[first - 1].text):
                first -= 1
            for entry in range(first, index):
                _set(blocks, entry, max(BY_WORD, blocks[entry].place.furniture))
        start = index + 1


def _is_entry(block: Block) -> bool:
    """Return whether a block is nothing but a link to a place of the page, and no mark of a note."""
    runs = [run for line in block.lines for run in line if run.text.strip()]
    return bool(runs) and block.place.tag not in HEADINGS and all(run.target and not run.raised for run in runs) and len(block.text) > 3


def _keep_title(blocks: list[Block]) -> None:
    """Keep the first heading of the first level where a page has it in its header, outside what is left."""
    if any(block.place.tag == "h1" and block.place.furniture == NOT for block in blocks):
        return
    for index, block in enumerate(blocks):
        if block.place.tag == "h1" and block.place.furniture in (BY_WORD, BY_TAG):
            _set(blocks, index, NOT)
            return
