"""Block and character formats of a document in a theme at a zoom; measures are pixels at 100 %."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextFormat, QTextLength

from peelviewer.text.rich import tooltip_html
from peelviewer.ui.look.theme import Theme, face

MEASURE = 536
WIDE_MEASURE = 880
NARROW_OVERVIEW = 600
"""Width of the text in pixels at 100 % below which the overview's grades stand under its words."""
# Inside the document's width, so that marks and numbers are painted with the text and the text never reflows for them.
GUTTER = 56
RIGHT_MARGIN = 32


class Styles:
    """Formats by the role of what they dress."""

    SOURCE_MARK = QTextFormat.Property.UserProperty.value + 1

    def __init__(self, theme: Theme, zoom: float, *, paper: bool = False) -> None:
        self.theme, self.zoom, self.paper = theme, zoom, paper

    def px(self, pixels: float) -> int:
        """Return a measure at this zoom."""
        return round(pixels * self.zoom)

    def block(self, line: float, above: float = 0, below: float = 0, left: float = 0, keep: bool = False) -> QTextBlockFormat:
        """Return a paragraph's format: line height and the space around it."""
        block = QTextBlockFormat()
        block.setLineHeight(self.px(line), QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        block.setTopMargin(self.px(above))
        block.setBottomMargin(self.px(below))
        block.setLeftMargin(self.px(left))
        if keep:
            block.setNonBreakableLines(True)
        return block

    def hanging(self, line: float, indent: float, above: float = 0, below: float = 0, left: float = 0) -> QTextBlockFormat:
        """Return the format of a paragraph whose mark (a bullet, a number) stands left of it and ends in a tab."""
        from PySide6.QtGui import QTextOption  # few chapters begin with a list, and the first paint does without it

        block = self.block(line, above, below, left)
        block.setTextIndent(-self.px(indent))
        block.setTabPositions([QTextOption.Tab(self.px(indent), QTextOption.TabType.LeftTab)])  # counted from where the mark stands
        return block

    def rule(self, above: float = 4, below: float = 0) -> QTextBlockFormat:
        """Return the format of an empty paragraph that draws a line of the theme below itself."""
        block = self.block(1, above=above, below=below)
        full_width = QTextLength(QTextLength.Type.PercentageLength, 100)
        block.setProperty(QTextBlockFormat.Property.BlockTrailingHorizontalRulerWidth.value, full_width)
        block.setBackground(self.theme.colour("line_strong"))
        return block

    def char(self, size: float, colour: str = "text", *, serif: bool = False, weight: int = 400, italic: bool = False) -> QTextCharFormat:
        """Return a character format of a bundled face in a colour of the theme."""
        char = QTextCharFormat()
        char.setFont(face(size * self.zoom, serif=serif, weight=weight, italic=italic, apart=self.paper))
        char.setForeground(self.theme.colour(colour))
        return char

    def reading(self, italic: bool = False, weight: int = 400) -> QTextCharFormat:
        """Return the format of reading text."""
        return self.char(16, serif=True, italic=italic, weight=weight)

    def link(self, base: QTextCharFormat, target: str) -> QTextCharFormat:
        """Return a format that leads to a target when clicked."""
        char = QTextCharFormat(base)
        if self.paper and not target.startswith(("https://", "http://")):
            return char  # paper leads to pages of the web and nowhere else
        char.setAnchor(True)
        char.setAnchorHref(target)
        char.setForeground(self.theme.colour("accent"))
        char.setFontUnderline(True)
        return char

    def term(self, base: QTextCharFormat, target: str, tip: str) -> QTextCharFormat:
        """Return a format for a term: text colour with a dotted underline, explained when pointed at."""
        char = QTextCharFormat(base)
        char.setAnchor(True)
        char.setAnchorHref(target)
        char.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        char.setUnderlineColor(self.theme.colour("muted"))
        char.setToolTip(tip)
        return char

    def doubt(self, reason: str) -> QTextCharFormat:
        """Return the format of the word that nobody has confirmed something, with the reason in its tip."""
        char = self.char(12, "muted", weight=600, italic=True)
        if not self.paper:
            char.setToolTip(tooltip_html(reason))
        return char

    def note_mark(self, number: int, tip: str) -> QTextCharFormat:
        """Return the format of a note's mark in the text."""
        char = self.char(15, "accent", weight=600)
        char.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        if not self.paper:
            char.setAnchor(True)
            char.setAnchorHref(f"note:{number}")
            char.setToolTip(tip)
        return char

    def source_mark(self, url: str, tip: str) -> QTextCharFormat:
        """Return the format of a letter that leads to a page of the web; without an address, of what stands between two."""
        char = self.char(14, "accent", weight=500)
        char.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        char.setProperty(self.SOURCE_MARK, True)
        if url:
            char.setAnchor(True)
            char.setAnchorHref(url)
            char.setToolTip(tip)
        return char


RIGHT = Qt.AlignmentFlag.AlignRight
