"""The styles of papers in Word: what whoever finishes one finds in the list of styles, and changes in one place."""

from __future__ import annotations

from typing import Any, NamedTuple

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.shared import Cm, Pt, RGBColor

from peelviewer.exporters.office import LANGUAGE

SOURCE, NOTE, EMPTY, CELL, TABLE = "Source", "To be taken out", "To be written", "Table text", "Paper table"
SERIF, SANS = "Cambria", "Calibri"
INK, ACCENT, MUTED, PALE, LINE, MARK = "18212B", "0A6C74", "56616D", "E6F0F1", "C3C9D1", "FFF0B3"
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


class Page(NamedTuple):
    """A4 in centimetres: the width of the text, and the margins around it."""

    width: float = 16.0
    margin: float = 2.5


PAGE = Page()
_HEADINGS = {1: (16, ACCENT, 20, 6), 2: (13, INK, 16, 4), 3: (11, ACCENT, 14, 3), 4: (10.5, INK, 8, 2)}
"""Size in points, colour, and points before and after, by level."""


def prepare(made: Any) -> None:
    """Give a new document of python-docx the page, styles and language of papers."""
    section = made.sections[0]
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    section.left_margin = section.right_margin = Cm(PAGE.margin)
    section.top_margin, section.bottom_margin = Cm(2.4), Cm(2.2)
    styles = made.styles
    _say_language(made)
    _of_now(made)
    _leave_picture(made)
    _face(styles["Normal"], SANS, 11, INK, after=6)
    styles["Normal"].paragraph_format.line_spacing = 1.15
    _face(styles["Title"], SERIF, 24, INK, after=2)
    _no_rule(styles["Title"])
    _face(styles["Subtitle"], SERIF, 13, MUTED, after=14)
    styles["Subtitle"].font.italic = False
    for level, (size, colour, before, after) in _HEADINGS.items():
        heading = styles[f"Heading {level}"]
        _face(heading, SERIF if level < 3 else SANS, size, colour, before, after)
        heading.font.bold, heading.font.italic = True, False
        heading.paragraph_format.keep_with_next = True
    quote = styles["Quote"]
    _face(quote, SERIF, 11, INK, after=4)
    quote.font.italic = True
    _beside(quote, ACCENT)
    _face(styles["Caption"], SANS, 9.5, MUTED, before=10, after=4)
    styles["Caption"].font.bold = True
    styles["Caption"].paragraph_format.keep_with_next = True
    for running in ("Header", "Footer"):
        _face(styles[running], SANS, 9, MUTED)
        _only_tab(styles[running])
    _own_styles(styles)
    _table_style(styles)


def _say_language(made: Any) -> None:
    """Say in which language the document is: python-docx's template is in American English."""
    for language in made.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), LANGUAGE)
    settings = made.settings.element
    theme = settings.find(qn("w:themeFontLang"))
    if theme is not None:
        theme.set(qn("w:val"), LANGUAGE)


def _of_now(made: Any) -> None:
    """Say that the document is laid out as by Word since 2013: the template is of 2010, and Word would tell of an old format."""
    for setting in made.settings.element.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), "15")


def _leave_picture(made: Any) -> None:
    """Leave out the picture of the template, which shows another document."""
    relations = made.part.package.rels
    for key in [key for key, relation in relations.items() if relation.reltype.endswith("/thumbnail")]:
        del relations[key]


def _face(style: Any, face: str, size: float, colour: str, before: float = 0, after: float = 0) -> None:
    """Give a style its letters, also those of other scripts, and the room around its paragraphs in points."""
    looks = style.element.get_or_add_rPr()
    fonts = looks.get_or_add_rFonts()
    for spread in looks.findall(qn("w:spacing")):
        looks.remove(spread)
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    for script in ("ascii", "hAnsi", "cs"):
        fonts.set(qn(f"w:{script}"), face)
    style.font.size, style.font.color.rgb = Pt(size), RGBColor.from_string(colour)
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)


def _no_rule(style: Any) -> None:
    border = style.element.pPr.find(qn("w:pBdr"))
    if border is not None:
        style.element.pPr.remove(border)


def _beside(style: Any, colour: str) -> None:
    """Have a line stand left of a style's paragraphs, so that what they are is not told by letters alone."""
    style.paragraph_format.left_indent = Cm(0.5)
    borders = parse_xml(f'<w:pBdr {_W}><w:left w:val="single" w:sz="18" w:space="8" w:color="{colour}"/></w:pBdr>')
    _in_order(
        style.element.get_or_add_pPr(), borders, ("w:shd", "w:tabs", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:outlineLvl")
    )


def _in_order(parent: Any, child: Any, after: tuple[str, ...]) -> None:
    """Put a child before those that the format has after it."""
    following = next((each for each in parent if each.tag in {qn(tag) for tag in after}), None)
    if following is None:
        parent.append(child)
    else:
        following.addprevious(child)


def _only_tab(style: Any) -> None:
    """Have the line at the foot end at the right margin."""
    stops = style.paragraph_format.tab_stops
    stops.clear_all()
    stops.add_tab_stop(Cm(PAGE.width), WD_TAB_ALIGNMENT.RIGHT)


def _own_styles(styles: Any) -> None:
    source = styles.add_style(SOURCE, WD_STYLE_TYPE.PARAGRAPH)
    source.base_style = styles["Normal"]
    _face(source, SANS, 9.5, MUTED, after=6)
    source.paragraph_format.left_indent = Cm(0.5)
    note = styles.add_style(NOTE, WD_STYLE_TYPE.PARAGRAPH)
    note.base_style = styles["Normal"]
    _face(note, SANS, 9.5, MUTED, after=4)
    note.font.italic = True
    cell = styles.add_style(CELL, WD_STYLE_TYPE.PARAGRAPH)
    cell.base_style = styles["Normal"]
    _face(cell, SANS, 9.5, INK, before=2, after=2)
    cell.paragraph_format.line_spacing = 1.0
    empty = styles.add_style(EMPTY, WD_STYLE_TYPE.CHARACTER)
    empty.font.color.rgb = RGBColor.from_string(INK)
    shading = OxmlElement("w:shd")
    for key, value in (("val", "clear"), ("color", "auto"), ("fill", MARK)):
        shading.set(qn(f"w:{key}"), value)
    empty.element.get_or_add_rPr().append(shading)
    for style in (source, note, cell, empty):
        style.quick_style = True


def _table_style(styles: Any) -> None:
    """Add the style of tables: rules between rows, the header on a pale ground, a total below a stronger rule."""
    rule = f'w:val="single" w:sz="4" w:space="0" w:color="{LINE}"'
    strong = f'w:val="single" w:sz="8" w:space="0" w:color="{ACCENT}"'
    styles.element.append(
        parse_xml(
            f'<w:style {_W} w:type="table" w:customStyle="1" w:styleId="PaperTable"><w:name w:val="{TABLE}"/>'
            '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>'
            f"<w:tblPr><w:tblBorders><w:top {strong}/><w:bottom {rule}/><w:insideH {rule}/></w:tblBorders>"
            '<w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="28" w:type="dxa"/>'
            '<w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>'
            f'<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders><w:bottom {strong}/></w:tcBorders>'
            f'<w:shd w:val="clear" w:color="auto" w:fill="{PALE}"/></w:tcPr></w:tblStylePr>'
            f'<w:tblStylePr w:type="lastRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders><w:top {strong}/></w:tcBorders></w:tcPr>'
            "</w:tblStylePr></w:style>"
        )
    )
