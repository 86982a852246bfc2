"""Which lines of a text file belong together: joined over hard wraps, blank lines of page edges, and notes that stand between."""

from __future__ import annotations

import re
from collections.abc import Sequence

from peelviewer.importers.stream import PieceKind

from .forms import Form, Formed, form_of, is_bold, is_ended, kind_of, looks_like_heading, values_of
from .inline import plain
from .lines import TextLine, TextShape, width_of
from .notes import bare_notes

_HYPHEN = re.compile(r"[^\W\d_]-$")
_CHUNK = re.compile(r"\S+?-(?=\w)|\S+")
_STARRED = re.compile(r"[^\W_)]\*")
_UNFINISHED = frozenset(
    (
        *("a", "an", "and", "as", "at", "between", "but", "by", "for", "from", "in", "into", "is"),
        *("of", "on", "or", "that", "the", "their", "to", "who", "with"),
    )
)
VALUES = "values"
"""The mark of a row of a table whose columns were lost."""
_LABEL = 40  # characters up to which words may be a label and no part of a sentence
_ADDRESSES = ("www.", "http")
_LONG = 60  # characters of a text that is no label
_STAR_REACH = 20  # lines from a star to what it says
_WRAPS_OF_A_HEADING = 3
_FEWEST_WORDS = 4
_END = 400  # characters of a text's end that tell whether it goes on
_MOST_NOTES_OF_A_PAGE = 40
_FEWEST_VALUES = 2


class Draft:
    """A piece while its lines are being gathered: its form, its words with their marks, its lines, and the length of the last one."""

    __slots__ = ("cut", "form", "gap", "length", "level", "lines", "mark", "parts")

    def __init__(self, line: TextLine, formed: Formed) -> None:
        self.form, self.parts, self.level, self.mark = formed.form, [formed.text], formed.level, formed.mark
        self.lines, self.length, self.gap, self.cut = [line.number], len(line.text), line.gap, line.cut

    @property
    def text(self) -> str:
        """Its words. They are put together when asked for, as a hostile file's paragraph may have a million lines."""
        if len(self.parts) > 1:
            self.parts = ["".join(self.parts)]
        return self.parts[0]

    @property
    def end(self) -> str:
        """The last of its words."""
        return "".join(self.parts[-2:])[-_END:]

    @property
    def is_short(self) -> bool:
        """Whether it may be a heading, so that it is worth a look as a whole."""
        return len(self.lines) <= _WRAPS_OF_A_HEADING

    def join(self, numbers: Sequence[int], words: str, glue: str, length: int) -> None:
        """Add the words of further lines."""
        self.parts.append(glue + words)
        self.lines.extend(numbers)
        self.length = length


class Drafts:
    """The drafts of a text in their order, and the lines that are nothing but the rule of a table."""

    def __init__(self, lines: Sequence[TextLine], shape: TextShape) -> None:
        self._lines = [line for line in lines if not line.furniture]
        self._shape = shape
        self.bare = bare_notes(lines, shape)
        self.width, self._note_width = self._widths(lines)
        self._formed = self._forms()
        self.rules: set[int] = set()
        self.drafts = self._rejoined(self._gathered())

    # Forms that depend on what stands around

    def _widths(self, lines: Sequence[TextLine]) -> tuple[int, int]:
        """Return the widths at which the text and its bare notes are broken; 0 where paragraphs are lines."""
        body, inside = [], False
        for line in lines:
            inside = line.number in self.bare or (inside and not line.furniture)
            if not inside and not line.furniture:
                body.append(line.text)
        notes = [len(line.text) for line in lines if line.number in self.bare]
        return (width_of(body) if self._shape.width else 0), max(notes, default=0)

    def _forms(self) -> list[Formed]:
        found = [self._form(line) for line in self._lines]
        forms = [formed.form for formed in found]
        for index, formed in enumerate(found):
            beside = {forms[near] for near in (index - 1, index + 1) if 0 <= near < len(forms) and not self._parted(index, near)}
            if formed.form is Form.ROW and not beside & {Form.ROW, Form.SEPARATOR}:
                found[index] = Formed(Form.ENTRY if Form.ENTRY in beside else Form.PLAIN, formed.text.strip())
            elif formed.form is Form.ROW and self._is_entry_of(formed.text, beside):
                found[index] = Formed(Form.ENTRY, formed.text)
            elif formed.form is Form.PLAIN and self._is_row_of_values(index):
                found[index] = Formed(Form.ROW, "\t".join((values_of(formed.text)[0], *values_of(formed.text)[1])), mark=VALUES)
            elif formed.form is Form.BULLET and formed.mark == "*" and Form.BULLET not in beside and self._explains_star(index):
                found[index] = Formed(Form.PLAIN, self._lines[index].text.strip())
        return found

    def _form(self, line: TextLine) -> Formed:
        mark = self.bare.get(line.number)
        return Formed(Form.NOTE, line.text[len(mark) :].strip(), mark=mark) if mark else form_of(line.text)

    def _parted(self, index: int, near: int) -> bool:
        return self._lines[max(index, near)].gap

    def _is_entry_of(self, text: str, beside: set[Form]) -> bool:
        return Form.ENTRY in beside and plain(text.rpartition("\t")[2]).isdigit()

    def _is_row_of_values(self, index: int) -> bool:
        """Return whether a line ends with as many values, two at least, as the line before or after it, and begins with words."""
        words, values = values_of(self._lines[index].text)
        if len(values) < _FEWEST_VALUES or not words or len(words) > _LONG or not self.width:
            return False
        beside = [self._lines[near] for near in (index - 1, index + 1) if 0 <= near < len(self._lines)]
        return any(len(values_of(line.text)[1]) == len(values) and values_of(line.text)[0] for line in beside)

    def _explains_star(self, index: int) -> bool:
        """Return whether a line with a star says what a star shortly before it means."""
        return any(_STARRED.search(line.text) for line in self._lines[max(0, index - _STAR_REACH) : index])

    # Gathering

    def _gathered(self) -> list[Draft]:
        drafts: list[Draft] = []
        for index, line in enumerate(self._lines):
            formed = self._formed[index]
            current = drafts[-1] if drafts else None
            if formed.form is Form.SEPARATOR:
                self.rules.add(line.number)
            elif current is not None and self._continues(current, index):
                self._join(current, line, formed)
            else:
                drafts.append(Draft(line, formed))
        return drafts

    def _join(self, current: Draft, line: TextLine, formed: Formed) -> None:
        if formed.form in (Form.ROW, Form.QUOTATION):
            current.join((line.number,), formed.text, "\n" if formed.form is Form.ROW else " ", len(line.text))
            return
        length = current.length + 1 + len(line.text) if line.joined else len(line.text)
        current.join((line.number,), line.text.strip(), _glue(current.end), length)

    def _continues(self, current: Draft, index: int) -> bool:
        """Return whether a line belongs to what was gathered last."""
        line, formed = self._lines[index], self._formed[index]
        if line.joined:
            return True
        if line.gap or line.cut or current.form in (Form.HEADING, Form.ENTRY):
            return current.form is Form.ROW and formed.form is Form.ROW and not line.gap
        if formed.form in (Form.ROW, Form.QUOTATION) or current.form in (Form.ROW, Form.QUOTATION):
            return formed.form is current.form
        if formed.form is Form.BULLET:
            return self._is_wrapped_dash(current, line)
        if formed.form is not Form.PLAIN or (current.is_short and is_bold(current.text)):
            return False
        if kind_of(line.text, bold=False) is not PieceKind.PARAGRAPH and is_ended(current.end):
            return False
        return self._shape.blanks or self._is_wrapped(current, index)

    def _is_wrapped_dash(self, current: Draft, line: TextLine) -> bool:
        """Return whether a line begins with a dash or number only because the line before it was full."""
        full = bool(self.width) and not self._fits(current, line.text)
        return full and not self._shape.blanks and current.form is not Form.BULLET and not is_ended(current.end)

    def _is_wrapped(self, current: Draft, index: int) -> bool:
        """Return whether a line was broken off the one before it: its first word would not have fitted there."""
        if not self.width or self._fits(current, self._lines[index].text):
            return False
        after = self._lines[index].text
        if current.is_short and current.end.endswith("?") and ". " not in current.text and looks_like_heading(current.text, after):
            return False
        return not (is_ended(current.end) and self._begins_heading(index))

    def _fits(self, current: Draft, text: str) -> bool:
        width = self._note_width if current.form is Form.NOTE and self.bare else self.width
        first = _CHUNK.match(text.strip())
        space = 0 if _HYPHEN.search(current.end) else 1
        return current.length + space + (first.end() if first else 0) <= width

    def _begins_heading(self, index: int) -> bool:
        """Return whether a line after a full stop begins a heading: a few lines that end as one does, before words with a capital."""
        words, length = "", 0
        for line in self._lines[index : index + _WRAPS_OF_A_HEADING]:
            first = _CHUNK.match(line.text.strip())
            if words and (line.gap or line.cut or length + 1 + (first.end() if first else 0) <= self.width):
                return looks_like_heading(words, line.text.strip())
            words, length = f"{words} {line.text.strip()}".strip(), len(line.text)
        return False

    # Joining again what pages parted

    def _rejoined(self, drafts: list[Draft]) -> list[Draft]:
        kept: list[Draft] = []
        for draft in drafts:
            before = self._parted_from(kept, draft)
            if before is None:
                kept.append(draft)
            else:
                before.join(draft.lines, draft.text, _glue(before.end), draft.length)
        return kept

    def _parted_from(self, kept: Sequence[Draft], draft: Draft) -> Draft | None:
        """Return the draft that another goes on with, past the notes of a page and its edge; None where it stands for itself."""
        if draft.form is not Form.PLAIN or not (draft.gap or draft.cut or (kept and kept[-1].form is Form.NOTE)) or is_bold(draft.text):
            return None
        before = next((each for each in reversed(kept[-_MOST_NOTES_OF_A_PAGE:]) if each.form is not Form.NOTE), None)
        if before is not None and before.form in (Form.PLAIN, Form.BULLET) and self._goes_on(before, draft):
            return before
        last = kept[-1] if kept else None
        return last if last and last.form is Form.NOTE and draft.cut and draft.text[:1].islower() and not is_ended(last.end) else None

    def _goes_on(self, before: Draft, draft: Draft) -> bool:
        words, after = plain(before.end), plain(draft.text)
        if not words or not after or (before.is_short and _is_no_paragraph(before)):
            return False
        if self.width and not self._shape.blanks and draft.cut and not self._fits(before, draft.text):
            return not is_ended(words) or not looks_like_heading(after, "A")
        if is_ended(words):
            return False
        if after[0].islower():
            return len(words) >= _LABEL and not after.startswith(_ADDRESSES)
        last = words.rsplit(None, 1)[-1].lower()
        unfinished = last in _UNFINISHED or words[-1] in ",-–"
        return len(words) >= _LONG and len(after.split()) >= _FEWEST_WORDS and (unfinished or after[0].isdigit())


def _is_no_paragraph(draft: Draft) -> bool:
    return is_bold(draft.text) or kind_of(draft.text, bold=False) is not PieceKind.PARAGRAPH


def _glue(before: str) -> str:
    """Return what stands between words and those of the next line: nothing behind a hyphen, which is the word's own in texts."""
    return "" if _HYPHEN.search(before) else " "
