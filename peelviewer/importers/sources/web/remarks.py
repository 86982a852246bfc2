"""What a page had besides its text, said in the reader's words: what was left out of it, and what may be wrong with the file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from peelviewer.importers.stream import Remark
from peelviewer.wording import plural, tr, translatable

from .elements import NOT, UNSEEN_BY_READER
from .reader import PageReader

_HAD = {
    "scripts": translatable("The page had scripts; they were left out and not run."),
    "embedded": translatable("The page had other pages, films or plug-ins inside it; they were left out and not opened."),
    "forms": translatable("The page had forms to fill in; they were left out."),
    "refresh": translatable("The page wanted to send its reader to another; it was not followed."),
    "odd links": translatable("The page had links that run scripts or open files; their words were kept without the links."),
    "drawings": translatable("The page had drawings; words within them were left out."),
    "dots": translatable("The page had hidden pictures that tell somebody who opens it; they were not fetched."),
}
_END = re.compile(r"</html\s*>", re.IGNORECASE)
_BEGINNING = re.compile(r"<html[\s>]", re.IGNORECASE)
_ENTITY = "<!ENTITY"
_LEAST_HIDDEN = 30  # characters; shorter ones are words for screen readers, as "skip to content"
_FIRST_WORDS = 60  # characters of a hidden text that are quoted


def remarks_of(page: PageReader, text: str, name: str, beside: Path | None) -> Iterator[Remark]:
    """Yield what has to be said of a page with that *text*, whose file has that *name* and lies in the folder *beside*."""
    for what, words in _HAD.items():
        if what in page.had:
            yield Remark(tr(words))
    if "broken" in page.had:
        yield Remark(tr("The page could not be read to its end."), serious=True)
    yield from _pictures(page, name, beside)
    yield from _hidden(page)
    if _ENTITY in text[: 1 << 16].upper():
        yield Remark(tr("The page defined abbreviations of its own; they were left as they are written."))
    if _BEGINNING.search(text) and not _END.search(text):
        yield Remark(tr("The page has no end; the file may be cut short."), serious=True)


def _pictures(page: PageReader, name: str, beside: Path | None) -> Iterator[Remark]:
    count = sum(1 for block in page.blocks if block.picture and block.place.furniture == NOT)
    if not count:
        return
    folder = Path(name).stem + "_files"
    if beside is not None and (beside / folder).is_dir():
        yield Remark(
            plural(
                "The report has {n} picture, in the folder {folder} beside the page; it was not read.",
                "The report has {n} pictures, in the folder {folder} beside the page; they were not read.",
                count,
                folder=folder,
            )
        )
    else:
        yield Remark(
            plural(
                "The report has {n} picture on the website; it was not fetched.",
                "The report has {n} pictures on the website; they were not fetched.",
                count,
            )
        )


def _hidden(page: PageReader) -> Iterator[Remark]:
    hidden = [
        run.text for block in page.blocks for line in block.lines for run in line if run.furniture == UNSEEN_BY_READER and run.text.strip()
    ]
    first = " ".join(max(hidden, key=len, default="").split())
    if len(first) >= _LEAST_HIDDEN:
        words = first if len(first) <= _FIRST_WORDS else first[:_FIRST_WORDS].rsplit(" ", 1)[0] + " …"
        yield Remark(tr("The page had text that its readers do not see; it was left out. The longest begins “{words}”.", words=words))
