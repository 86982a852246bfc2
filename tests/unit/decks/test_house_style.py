"""House styles are read whole or refused with every problem, and slides wear them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peelviewer.dataset.package import load_library
from peelviewer.decks import builder, codec
from peelviewer.decks.base import FRAMES, Frame
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.pages import Pages
from peelviewer.decks.sheet import SMALLEST, Sheet
from peelviewer.decks.styles.contrast import contrast, distance, in_words
from peelviewer.decks.styles.house_style import PLAIN, HouseStyle, Logo, StyleError
from peelviewer.decks.styles.style_codec import style_from_json, style_to_json
from peelviewer.decks.styles.style_file import EXAMPLE, read_style
from peelviewer.figures.scene import Picture, Scene
from tests.templates import png

ROOT = Path(__file__).parents[3]
LIBRARY = load_library(ROOT / "data", check=False).library


def fonts(text: str, size: float, weight: int, serif: bool = False) -> float:
    return len(text) * size * 0.52


def problems(folder: Path, text: str) -> list[str]:
    """Return what is said of a style file, without its path."""
    file = folder / "style.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(StyleError) as caught:
        read_style(file)
    assert all(problem.file == file and problem.remedy for problem in caught.value.problems)
    return [f"{problem.line}: {problem.what}" for problem in caught.value.problems]


def test_the_example_is_a_style(tmp_path: Path) -> None:
    file = tmp_path / "style.toml"
    file.write_text(EXAMPLE.replace("# logo", "logo"), encoding="utf-8")
    (tmp_path / "logo.png").write_bytes(png())
    style = read_style(file)
    assert (style.name, style.serif_face, style.face) == ("Example Police and Crime Commissioner", "Georgia", "Arial")
    assert style.logo == Logo(png(), 60, 20)
    assert dict(style.colours)["on_selection"] == "#0B3F44"
    assert len(style.colours) == 11


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('accent = "#B5123B"', "0: the style has no name"),
        ('name = "A"\naccent = "red"', "2: “red” is no colour"),
        ('name = "A"\n\ntext = "#DDDDDD"', "3: text #DDDDDD on background #FFFFFF has a contrast of 1.3, and 4.5 is the least"),
        ('name = "A"\npanel = "#EEEEEE"', "2: panel_text #FFFFFF on panel #EEEEEE has a contrast of 1.1, and 4.5 is the least"),
        ('name = "A"\naccent = "#2B343F"', "2: accent #2B343F and reference #2B343E can hardly be told apart"),
        ('name = "A"\ncolour = "#000000"', "2: “colour” is not known"),
        ('name = "A"\nname = "B"', "2: “name” is stated twice"),
        ('name = "A"\nfooter = 7', "2: “footer” should be text"),
        ('name = "A"\nfooter = ""', "2: “footer” has no words, or a character that cannot be printed"),
        (f'name = "{"A" * 61}"', "1: “name” has 61 letters, and 60 are the most"),
        ('name = "A"\n[colours]\n', "2: “colours” is not known"),
        ('name = "A"\nthis is no line', "2: this is no line of a style"),
        ('name = "A"\nlogo = "none.png"', "2: the logo none.png cannot be read: No such file or directory"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(tmp_path: Path, text: str, said: str) -> None:
    assert problems(tmp_path, text) == [said]


def test_a_ground_on_which_no_grade_could_be_read_is_named(tmp_path: Path) -> None:
    said = "2: background #757575 is neither light nor dark enough for the grades to be read on it"
    assert said in problems(tmp_path, 'name = "A"\nbackground = "#757575"')


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"nothing", "the logo logo.png is no picture"),
        (b"\xff\xd8\xff\xe0JFIF", "the logo logo.png is a JPEG picture, and PNG is needed"),
        (png()[:-30], "the logo logo.png is a damaged picture"),
        (png().replace(b"IDAT", b"IDAX"), "the logo logo.png is a damaged picture"),
        (png(width=5000), "the logo logo.png has 5000 × 20 pixels, and 4,000 are the most"),
        (b"\x89PNG\r\n\x1a\n" + bytes(2_000_000), "the logo logo.png is larger than 2 MB"),
    ],
)
def test_a_logo_that_is_no_picture_is_named(tmp_path: Path, content: bytes, said: str) -> None:
    (tmp_path / "logo.png").write_bytes(content)
    assert problems(tmp_path, 'name = "A"\nlogo = "logo.png"') == [f"2: {said}"]


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    file = tmp_path / "style.toml"
    for content, said in ((b'name = "A"\n\xff', "no text in UTF-8"), (b"x" * 70_000, "larger than a style file ever is")):
        file.write_bytes(content)
        with pytest.raises(StyleError, match=said):
            read_style(file)
    with pytest.raises(StyleError, match="No such file or directory"):
        read_style(tmp_path / "none.toml")


@given(st.text())
def test_any_text_is_a_style_or_refused(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    file = tmp_path_factory.getbasetemp() / "any.toml"
    file.write_bytes(text.encode("utf-8", "replace"))
    try:
        assert read_style(file).name
    except StyleError as error:
        assert error.problems


@given(st.binary())
def test_any_bytes_are_a_kept_style_or_refused(content: bytes) -> None:
    with pytest.raises(ValueError):
        style_from_json("A", content.decode("latin-1"))


def test_a_style_is_kept_whole() -> None:
    style = HouseStyle("Ours", (("accent", "#B5123B"),), "Arial", "Georgia", "Foot", Logo(png(), 60, 20), b"template")
    assert style_from_json("Ours", style_to_json(style)) == style
    assert style_from_json("", style_to_json(PLAIN)) == PLAIN


def test_contrast_and_distance_are_those_known() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert in_words(4.499) == "4.4"
    assert distance("#FFFFFF", "#000000") == pytest.approx(100, abs=0.1)
    assert distance("#0A6C74", "#2B343E") > 15


def scenes(style: HouseStyle) -> list[Scene]:
    material = DeckSource(LIBRARY, LIBRARY.reports[0])
    deck = builder.build(material, "full")
    pages = Pages(material, fonts, style)
    return [pages.scene(page, deck.frame) for page in pages.of_deck(deck)]


def test_every_slide_wears_colours_logo_and_footer() -> None:
    style = HouseStyle("Ours", (("accent", "#B5123B"),), footer="Our office", logo=Logo(png(), 60, 20))
    plain, dressed = scenes(PLAIN), scenes(style)
    assert all(scene.dress is None and not any(isinstance(shape, Picture) for shape in scene.shapes) for scene in plain)
    for scene in dressed:
        assert scene.dress == style.dress
        (logo,) = (shape for shape in scene.shapes if isinstance(shape, Picture))
        assert logo.width / logo.height == pytest.approx(3)
        assert logo.x + logo.width <= scene.width and logo.y + logo.height <= scene.height
        words = [run for run in scene.words if run.x < logo.x + logo.width and run.x + run.width > logo.x]
        assert not [run.text for run in words if run.y < logo.y + logo.height and run.y + run.height > logo.y]
    assert sum("Our office" in " ".join(run.text for run in scene.words) for scene in dressed) >= len(dressed) - 5  # not beside panels


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame.name)
def test_a_source_is_whole_beside_logo_and_footer(frame: Frame) -> None:
    style = HouseStyle("Ours", footer="Office of the Police and Crime Commissioner", logo=Logo(png(), 60, 20))
    sheet = Sheet(frame, fonts, style)
    short = "PEEL: Police effectiveness 2016, p. 9"
    width = fonts(short, SMALLEST, 400) + 1
    assert sheet.foot_lines(short, width) == [short, style.footer]
    longer = "PEEL: Police effectiveness 2016, HMIC, March 2017, pp. 30–31, 44–45, 52–54"
    width = fonts(longer, SMALLEST, 400) * 0.9
    assert " ".join(sheet.foot_lines(longer, width)) == f"{longer} · {style.footer}"
    width = fonts(longer, SMALLEST, 400) * 0.6
    assert " ".join(sheet.foot_lines(longer, width)) == longer, "the footer goes before the source does"
    sheet.left += 400
    assert sheet.foot_lines(short, 2000) == [short], "beside a panel there is no room"


def test_a_dark_ground_takes_the_dark_grades() -> None:
    assert HouseStyle("Night", (("surface", "#101418"),)).dark
    assert not HouseStyle("Day", (("surface", "#F5F0E6"),)).dark


def test_a_deck_keeps_the_name_of_its_style() -> None:
    deck = builder.build(DeckSource(LIBRARY, LIBRARY.reports[0]))._replace(style="Ours")
    assert codec.from_json(codec.to_json(deck)) == deck
    older = codec.to_json(deck).replace(', "style": "Ours"', "")
    assert codec.from_json(older) == deck._replace(style="")
