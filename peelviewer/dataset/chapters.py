"""Read a chapter: headings, findings, bullets and inserts, line by line; inline text is kept as its source."""

from __future__ import annotations

import re

from peelviewer.model.pages import Paging
from peelviewer.model.problems import Problem
from peelviewer.model.report import OVERVIEW, QUESTION, QUOTATION, SUMMARY, Block, Finding, FindingClass, Insert, InsertKind, Section
from peelviewer.text.inline import said_by
from peelviewer.wording import tr, translatable

from .attributes import Attributes, divide, parse_attributes
from .problem_list import ProblemList
from .source import Source

KINDS = frozenset({"chapter", OVERVIEW, "pillar", QUESTION, "subquestion", "section", SUMMARY})
_DEFAULT_KIND = {1: "chapter", 2: "section", 3: ""}
_KEYS = {1: {"page", "last", "kind", "short", "number"}, 2: {"page", "last", "kind", "short", "number"}, 3: {"page", "last", "short"}}
_PAGES = {"page", "last"}
_FORMS = ("", QUOTATION)
_CLASSES = {kind.value: kind for kind in FindingClass if kind.value}
_CLASS_LISTS = ([], *([name] for name in _CLASSES))
_INSERTS = {kind.value: kind for kind in InsertKind}
_NO_ID = re.compile(r"[^A-Za-z0-9]+")
PLAIN = re.compile(r"[A-Za-z0-9._-]+")
"""What an attribute's value may be without quotation marks."""
_PAGE = re.compile(r"[1-9][0-9]{0,4}")
_ATTRIBUTES_REMEDY = translatable('Write it as {#id page=19 kind=section short="Name"} on a heading, {.concern erratum=id} on a paragraph.')


class _Draft:
    """A section while its lines are being read: its heading, and what has come below it so far."""

    __slots__ = ("blocks", "children", "heading")

    def __init__(self, heading: Section) -> None:
        self.heading = heading
        self.blocks: list[Block] = []
        self.children: list[_Draft] = []

    def section(self) -> Section:
        """Return the section as far as it was read."""
        return self.heading._replace(blocks=tuple(self.blocks), children=tuple(child.section() for child in self.children))


def parse_chapter(source: Source, paging: Paging = Paging.STATED) -> tuple[Section, ProblemList]:
    """Return the chapter of a file and what is wrong in it; findings are numbered by chapter number and running count."""
    reader = _ChapterReader(source, paging)
    return reader.read(), reader.problems


class _ChapterReader:
    """The state of reading one chapter: where text goes, the paragraph being gathered, the running count."""

    def __init__(self, source: Source, paging: Paging) -> None:
        self.source, self.paging = source, paging
        self._paragraph_keys = {"erratum", "source", "form"} | ({"page"} if paging is not Paging.NONE else set())
        self.problems = ProblemList()
        stem = _NO_ID.sub("-", source.path.stem).strip("-")[:80] or "chapter"
        self.chapter = _Draft(Section(stem, stem, stem, 1, 0, "chapter"))
        self.started = not self._has_heading()
        self.current = self.chapter
        self.middle = self.chapter  # the section a level 3 heading goes under
        self.count = 0
        self.paragraph: list[str] = []
        self.paragraph_line = 0
        self.damaged = False
        self.takes_bullets = False
        self.bullets: list[str] = []

    def read(self) -> Section:
        """Read every line and return the chapter."""
        if self.started:
            remedy = tr("Begin the file with a line '# Title {#id page=1 kind=chapter ...}'.")
            self._problem(0, tr("The chapter has no heading of level 1"), remedy)
        for index, line in enumerate(self.source.lines):
            self._line(index, line.strip())
        self._close_all()
        return self.chapter.section()

    def _has_heading(self) -> bool:
        return any(line.startswith("# ") and index not in self.source.damaged for index, line in enumerate(self.source.lines))

    def _line(self, index: int, text: str) -> None:
        if not text:
            self._close_paragraph()
        elif text.startswith("#"):
            self._heading(index, text)
        elif not self.started:
            self._before_heading(index)
        elif text.startswith(":::"):
            self._insert(index, text)
        elif text.startswith("- "):
            self._bullet(index, text[2:].strip())
        else:
            self._words(index, text)

    def _before_heading(self, index: int) -> None:
        self._problem(index + 1, tr("Text stands before the chapter's heading and is left out"), tr("Move it below the heading."))

    def _words(self, index: int, text: str) -> None:
        if not self.paragraph:
            if self.bullets and self.source.lines[index - 1].strip():
                remedy = tr("Write each bullet on one line, and a blank line after the last.")
                self._problem(index + 1, tr("A bullet goes on over a second line"), remedy)
            self._close_list()
            self.paragraph_line = index + 1
        self.paragraph.append(text)
        self.damaged = self.damaged or index in self.source.damaged

    def _close_paragraph(self) -> None:
        """Turn the gathered lines into a finding; a spoilt one is left out but keeps its number, so that the others keep theirs."""
        if not self.paragraph:
            return
        self.count += 1
        self.takes_bullets = not self.damaged
        if not self.damaged:
            self.current.blocks.append(self._finding(" ".join(self.paragraph)))
        self.paragraph, self.damaged = [], False

    def _finding(self, text: str) -> Finding:
        body, block = divide(text)
        attributes = Attributes() if block is None else self._paragraph_attributes(block)
        if attributes is None:
            body, attributes = text, Attributes()
        number = f"{self.chapter.heading.number}.{self.count}" if self.chapter.heading.number else str(self.count)
        kind = _CLASSES[attributes.classes[0]] if attributes.classes else FindingClass.NONE
        errata = tuple(attributes.values.get("erratum", "").split())
        sources = tuple(attributes.values.get("source", "").split())
        page, form = self._number(self.paragraph_line, "page", attributes), self._form(attributes)
        return Finding(number, body, kind, (), errata, self.paragraph_line, sources, page, form)

    def _form(self, attributes: Attributes) -> str:
        form = attributes.values.get("form", "")
        if form in _FORMS:
            return form
        what = tr("The paragraph's form is not known: '{form}'", form=form[:30])
        self._problem(self.paragraph_line, what, tr("Use one of {choices}.", choices=QUOTATION))
        return ""

    def _paragraph_attributes(self, block: str) -> Attributes | None:
        attributes = parse_attributes(block)
        if attributes and not attributes.id and attributes.values.keys() <= self._paragraph_keys and attributes.classes in _CLASS_LISTS:
            return attributes
        what = tr("The paragraph's attributes cannot be read: {block}", block=f"{{{block[:60]}}}")
        remedy = tr("Use one of .strength, .concern and .change, and erratum=ID, source=ID, page=19 or form=quotation.")
        self._problem(self.paragraph_line, what, remedy)
        return None

    def _bullet(self, index: int, text: str) -> None:
        self._close_paragraph()
        if not self.takes_bullets:
            remedy = tr("Put the finding that introduces the list before it.")
            self._problem(index + 1, tr("A bullet follows no finding and is left out"), remedy)
        elif index not in self.source.damaged:
            if divide(text)[1] is not None:
                remedy = tr("Put them on the paragraph that introduces the list.")
                self._problem(index + 1, tr("A bullet has no attributes of its own"), remedy)
            self.bullets.append(text)

    def _close_list(self) -> None:
        """Give the gathered bullets to the finding before them."""
        if self.bullets:
            last = self.current.blocks[-1]
            if isinstance(last, Finding):  # always: bullets are gathered only while a finding is last
                self.current.blocks[-1] = last._replace(bullets=tuple(self.bullets))
        self.bullets, self.takes_bullets = [], False

    def _close_all(self) -> None:
        self._close_paragraph()
        self._close_list()

    def _insert(self, index: int, text: str) -> None:
        if self.paragraph or (self.bullets and self.source.lines[index - 1].strip()):
            self._problem(index + 1, tr("An insert stands inside a paragraph"), tr("Put a blank line before it and after it."))
        self._close_all()
        parts = text.split()
        if len(parts) == 4 and parts[0] == parts[3] == ":::" and parts[1] in _INSERTS:
            if index not in self.source.damaged:
                self.current.blocks.append(Insert(_INSERTS[parts[1]], parts[2], index + 1))
            return
        what = tr("The insert cannot be read and is left out: {text}", text=text[:60])
        self._problem(index + 1, what, tr("Write it as '::: figure fig-4 :::'."))

    def _heading(self, index: int, text: str) -> None:
        self._close_all()
        if index in self.source.damaged:
            return
        level = len(text) - len(text.lstrip("#"))
        if level > 3 or not text[level:].startswith(" "):
            remedy = tr("Write one to three # signs, a space and the title.")
            self._problem(index + 1, tr("The heading cannot be read and is left out"), remedy)
            return
        title, block = divide(text[level:].strip())
        self._place(self._draft(index + 1, self._level(index, level), said_by(title), block))

    def _level(self, index: int, level: int) -> int:
        if level > 1 and not self.started:
            self._problem(index + 1, tr("A section stands before the chapter's heading"), tr("Move it below the heading of level 1."))
        if level > 1 or not self.started or self.chapter.heading.line == 0:
            return level
        self._problem(index + 1, tr("The file has a second heading of level 1"), tr("Use one # heading a file and ## below it."))
        return 2

    def _place(self, draft: _Draft) -> None:
        """Put a new section where its level belongs; the chapter's draft is completed in place, as sections may hang on it already."""
        if draft.heading.level == 1:
            draft.children = self.chapter.children
            self.chapter = self.middle = draft
            self.started = True
        elif draft.heading.level == 2:
            self.chapter.children.append(draft)
            self.middle = draft
        else:
            self.middle.children.append(draft)
        self.current = draft

    def _draft(self, line: int, level: int, title: str, block: str | None) -> _Draft:
        attributes = parse_attributes(block or "")
        if block is None or attributes is None or attributes.classes:
            self._problem(line, tr("The heading's attributes cannot be read"), tr(_ATTRIBUTES_REMEDY))
            attributes = Attributes()
        elif not attributes.values.keys() <= (known := _KEYS[level] - (_PAGES if self.paging is Paging.NONE else set())):
            unknown = " ".join(sorted(attributes.values.keys() - known))[:60]
            what = tr("A heading of level {level} has no attribute of this name: {names}", level=level, names=unknown)
            self._problem(line, what, tr("Take it out."))
        identity = attributes.id or self._missing(line, "id", f"{self.chapter.heading.id}-line-{line}")
        short = attributes.values.get("short") or (self._missing(line, "short", title) if level < 3 else title)
        number = attributes.values.get("number") or (self._missing(line, "number", "") if level == 1 else "")
        page, kind = self._page(line, level, attributes), self._kind(line, level, attributes)
        last = self._number(line, "last", attributes)
        starts_there = level == 3 and "page" in attributes.values and self.paging is not Paging.NONE
        return _Draft(Section(identity, title, short, level, page, kind, number, line=line, last=last, starts_there=starts_there))

    def _page(self, line: int, level: int, attributes: Attributes) -> int:
        inherited = (self.middle if level == 3 else self.chapter).heading.page
        if self.paging is Paging.NONE:
            return 0
        if level == 3:
            return self._number(line, "page", attributes) or inherited
        if self.paging is Paging.KNOWN and "page" not in attributes.values:
            return 0
        text = attributes.values.get("page", "")
        if _PAGE.fullmatch(text):
            return int(text)
        what = tr("The heading's page is not a number: '{text}'", text=text[:20])
        self._problem(line, what, tr("Give the page of the published report: page=19."))
        return inherited

    def _number(self, line: int, name: str, attributes: Attributes) -> int:
        """Return the page that an attribute names, 0 where there is no such attribute or it cannot be read."""
        text = attributes.values.get(name, "")
        if name not in attributes.values or self.paging is Paging.NONE:
            return 0
        if _PAGE.fullmatch(text):
            return int(text)
        what = tr("'{text}' is no page of the published report", text=text[:20])
        self._problem(line, what, tr("Write a whole number, as in {name}=19, or leave it out.", name=name))
        return 0

    def _kind(self, line: int, level: int, attributes: Attributes) -> str:
        kind = attributes.values.get("kind", "")
        if level == 3 or kind in KINDS:
            return kind if level < 3 else ""
        remedy = tr("Use one of {choices}.", choices=", ".join(sorted(KINDS)))
        self._problem(line, tr("The heading's kind is not known: '{kind}'", kind=kind[:30]), remedy)
        return _DEFAULT_KIND[level]

    def _missing(self, line: int, name: str, fallback: str) -> str:
        self._problem(line, tr("The heading has no {name}", name=name), tr(_ATTRIBUTES_REMEDY))
        return fallback

    def _problem(self, line: int, what: str, remedy: str) -> None:
        self.problems.append(Problem(self.source.path, line, 1 if line else 0, what, remedy))
