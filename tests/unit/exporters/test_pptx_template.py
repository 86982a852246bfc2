"""An organisation's template is filled, and one that cannot serve is refused with what to do."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import pytest
from pptx import Presentation

from peelviewer.dataset.package import load_library
from peelviewer.decks import builder
from peelviewer.decks.added.title_fields import DATE, EVENT, PRESENTER
from peelviewer.decks.base import Line
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.pages import Pages
from peelviewer.decks.styles.house_style import HouseStyle, StyleError
from peelviewer.exporters.house_styles import read
from peelviewer.exporters.pptx.deck import write
from peelviewer.exporters.pptx.look import Look
from peelviewer.exporters.pptx.templates.reading import read_template
from tests.templates import FACE, template
from tests.unit.exporters.test_pptx_deck import GRADES, THEME, every, fonts

pytestmark = pytest.mark.slow  # every report of every library, or hundreds of documents: not with each change

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def style(tmp_path_factory: pytest.TempPathFactory) -> HouseStyle:
    return read(template(tmp_path_factory.mktemp("template") / "Our organisation.pptx"))


def filled(style: HouseStyle, path: Path, shape: str, fields: tuple[Line, ...] = ()) -> tuple[list[Any], Any]:
    material = DeckSource(library := load_library(ROOT / "data", check=False).library, library.reports[0])
    deck = builder.build(material, "full", shape=shape)
    opening = deck.slides[0]
    deck = deck._replace(slides=(opening._replace(lines=(*opening.lines, *fields)), *deck.slides[1:]))
    pages = Pages(material, fonts, style).of_deck(deck)
    colours = THEME["colours"] | dict(style.colours)
    assert write(deck, pages, path, report=material.report, fonts=fonts, look=Look(colours, GRADES, style))
    return pages, Presentation(str(path))


def test_its_theme_is_for_the_show(style: HouseStyle) -> None:
    colours = dict(style.colours)
    assert (style.name, style.face, style.serif_face) == ("Our organisation", FACE, FACE)
    assert (colours["accent"], colours["on_selection"], colours["surface"]) == ("#C1121F", "#1D3557", "#FFFFFF")
    assert style.dress is not None


@pytest.mark.parametrize("shape", ["16:9", "4:3"])
def test_its_layouts_and_placeholders_are_filled(style: HouseStyle, tmp_path: Path, shape: str) -> None:
    pages, presentation = filled(style, tmp_path / "deck.pptx", shape)
    assert [slide.shapes.title.text_frame.text for slide in presentation.slides] == [page.title for page in pages]
    layouts = [slide.slide_layout.name for slide in presentation.slides]
    assert layouts[0] == "Title Slide"
    assert {"Title and Content", "Title Only"} <= set(layouts)
    banner = next(shape for shape in presentation.slide_master.shapes if shape.name == "Banner")
    assert banner.left == 0
    assert banner.width == pytest.approx(presentation.slide_width, abs=10)
    assert banner.top + banner.height == pytest.approx(presentation.slide_height, abs=10)
    for slide in presentation.slides:
        for holder in slide.placeholders:
            assert holder.has_text_frame and (holder.text_frame.text or "fld" in holder._element.xml)
        for each in slide.shapes:
            assert each.left >= 0 and each.left + each.width <= presentation.slide_width + 9525, each.name
            assert each.top + each.height <= presentation.slide_height + 9525, each.name


def test_every_value_and_source_is_there(style: HouseStyle, tmp_path: Path) -> None:
    plain_pages, presentation = filled(style, tmp_path / "deck.pptx", "16:9")
    for page, slide in zip(plain_pages, presentation.slides, strict=True):
        words = " ".join(each.text_frame.text for each in every(slide.shapes) if each.has_text_frame)
        if page.source and page.number > 1:
            assert page.source[:30] in words
        assert not page.slide.notes or slide.has_notes_slide


@pytest.mark.parametrize("shape", ["16:9", "4:3"])
@pytest.mark.parametrize("held", [True, False], ids=["in its place", "without a place"])
def test_who_speaks_stands_on_the_first_slide(tmp_path: Path, shape: str, held: bool) -> None:
    file = template(tmp_path / "Ours.pptx")
    if not held:
        ours: Any = Presentation(str(file))
        for holder in list(ours.slide_layouts[0].placeholders)[1:]:
            holder._element.getparent().remove(holder._element)
        ours.save(str(file))
    said_by = {PRESENTER: "Sam Policy, OPCC", EVENT: "Accountability meeting", DATE: "3 December 2026"}
    deck_fields = tuple(Line(words, "", mark) for mark, words in said_by.items())
    pages, presentation = filled(read(file), tmp_path / "deck.pptx", shape, deck_fields)
    first = presentation.slides[0]
    words = [each.text_frame.text for each in every(first.shapes) if each.has_text_frame]
    said = "\n".join(words)
    content = pages[0].contents[0]
    assert content.presenter == "Sam Policy, OPCC" and content.occasion
    for line in (content.subtitle, content.presenter, content.occasion, *content.lines):
        assert line in said
    assert said.index(content.subtitle) < said.index(content.presenter) < said.index(content.occasion) < said.index(content.lines[0])


def test_a_template_has_none_of_its_slides_in_the_deck(style: HouseStyle, tmp_path: Path) -> None:
    filled(style, tmp_path / "deck.pptx", "16:9")
    with zipfile.ZipFile(tmp_path / "deck.pptx") as archive:
        assert not any(b"Another talk" in archive.read(name) for name in archive.namelist())


def test_a_template_of_office_is_one(tmp_path: Path) -> None:
    """A .potx is a presentation by another name of its kind."""
    plain, target = template(tmp_path / "a.pptx"), tmp_path / "a.potx"
    with zipfile.ZipFile(plain) as archive, zipfile.ZipFile(target, "w") as written:
        for name in archive.namelist():
            content = archive.read(name)
            written.writestr(name, content.replace(b"presentation.main+xml", b"template.main+xml") if name[0] == "[" else content)
    assert read_template(target).colours == read_template(plain).colours


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("nothing.pptx", b"", "the file is no PowerPoint template"),
        ("words.pptx", b"PK\x03\x04 no archive", "the file is no PowerPoint template"),
        ("old.pptx", b"\xd0\xcf\x11\xe0 old", "the template needs a password, or is of PowerPoint before 2007"),
        ("large.pptx", bytes(30_000_001), "the template is larger than 30 MB"),
    ],
)
def test_a_file_that_is_no_template_is_named(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    assert refused(file) == said


def test_a_template_that_cannot_be_filled_is_named(tmp_path: Path) -> None:
    assert refused(template(tmp_path / "a.pptx", layouts=0)) == "the template has no layouts"
    pale = template(tmp_path / "b.pptx", colours={"dk1": "EEEEEE"})
    assert refused(pale) == "text #EEEEEE on background #FFFFFF has a contrast of 1.1, and 4.5 is the least"
    assert refused(tmp_path / "none.pptx") == "the file cannot be read: No such file or directory"
    archive = tmp_path / "zip.pptx"
    with zipfile.ZipFile(archive, "w") as written:
        written.writestr("[Content_Types].xml", "<Types/>")
    assert refused(archive) == "the file is no PowerPoint template"


def test_colours_that_could_not_be_read_are_left(tmp_path: Path) -> None:
    colours = dict(read_template(template(tmp_path / "a.pptx", colours={"accent1": "FFEE88", "dk2": "EEEEEE"})).colours)
    assert colours["accent"] not in ("#FFEE88", "#EEEEEE")
    assert colours["on_selection"] != "#EEEEEE"


def refused(file: Path) -> str:
    with pytest.raises(StyleError) as caught:
        read(file)
    (problem,) = caught.value.problems
    assert problem.file == file and problem.remedy
    return problem.what
