"""Text and Markdown files, as people keep them and as converters of PDF files write them.

Only the form is read: a heading's level is the number of its signs, or one below the last where it is bold or bare words.
"""

from __future__ import annotations

import hashlib

from peelviewer.importers.sources.text.inline import runs_of
from peelviewer.importers.sources.text.lines import TextLine, shape_of, text_lines
from peelviewer.importers.sources.text.notes import divided
from peelviewer.importers.sources.text.pieces import TextPieces
from peelviewer.importers.stream import Document, ImportRefusal, Line, PieceKind, Remark, Run
from peelviewer.wording import plural, tr

from .encodings import decode


def read_plain_text(name: str, data: bytes) -> Document:
    """Return the document of a text or Markdown file; raises ImportRefusal for one without words.

    Hard wraps are joined, page numbers, "Page N:" lines, running heads and rules are furniture, and a number glued to a word or year is
    the mark of a note where the file has a note of that number; where it has none the words stay as they are, with a doubt.
    """
    decoded = decode(data)
    lines = divided(text_lines(decoded.text))
    if not any(any(letter.isalnum() for letter in line.text) for line in lines):
        raise ImportRefusal(tr("The file is empty."), tr("Choose a file with the report’s text."))
    shape = shape_of(lines)
    reader = TextPieces(lines, shape)
    title = next((piece.text for piece in reader.pieces if piece.kind is PieceKind.HEADING), "")
    return Document(
        name=name,
        format="text",
        checksum=hashlib.sha256(data).hexdigest(),
        lines=tuple(Line(line.number, _runs(line)) for line in lines),
        pieces=tuple(reader.pieces),
        furniture=frozenset(line.number for line in lines if line.furniture) | reader.furniture,
        remarks=(*decoded.remarks, *_remarks(lines, reader.width)),
        title=title,
    )


def _runs(line: TextLine) -> tuple[Run, ...]:
    return tuple(runs_of(line.text)) or (Run(line.text),)


def _remarks(lines: list[TextLine], width: int) -> tuple[Remark, ...]:
    left = sum(line.furniture for line in lines)
    remarks = []
    if width:
        remarks.append(Remark(tr("The text was broken at {width} characters; its lines were joined to paragraphs.", width=width)))
    if left:
        remarks.append(
            Remark(
                plural(
                    "{n} line was left out: a page number, a running head or a rule.",
                    "{n} lines were left out: page numbers, running heads and rules.",
                    left,
                )
            )
        )
    return tuple(remarks)
