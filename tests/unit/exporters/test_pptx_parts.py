"""Every part of an exported deck keeps to the rules of its format that can be told without the standard's schemas.

The order of a chart's elements is that of ECMA-376, part 1, section 21.2.
"""

from __future__ import annotations

import posixpath
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from pptx import Presentation

from peelviewer.dataset.package import load_library
from peelviewer.decks import builder
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.pages import Pages
from peelviewer.decks.styles.house_style import PLAIN, HouseStyle, Logo
from peelviewer.exporters.pptx.deck import write
from peelviewer.exporters.pptx.look import Look
from peelviewer.exporters.pptx.templates.reading import read_template
from peelviewer.model.grades import Grade
from tests.templates import png, template

pytestmark = pytest.mark.slow  # every report of every library, or hundreds of documents: not with each change

ROOT = Path(__file__).parents[3]
FIXTURES = ROOT / "tests" / "fixtures"
THEME = tomllib.loads((ROOT / "resources" / "themes" / "presentation.toml").read_text(encoding="utf-8"))
GRADES = {grade: tuple(THEME["grades"][grade.value.replace(" ", "-")][key] for key in ("fill", "text", "edge")) for grade in Grade}
LIBRARIES = (ROOT / "data", *(FIXTURES / name for name in ("northshire", "shires", "three_forces")))
DECKS = [(library, report.name) for library in LIBRARIES for report in sorted((library / "reports").iterdir()) if report.is_dir()]
CASES = [*((*deck, "plain") for deck in DECKS), *((ROOT / "data", DECKS[0][1], dress) for dress in ("house", "template"))]
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
REL = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
LARGEST = 2**32 - 1

_SERIES = "idx order tx spPr"
_VALUES = "cat val"
_LABELS = "numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator"
_AXIS = (
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx "
    "crosses crossesAt"
)
ORDER = {
    name: children.split()
    for name, children in {
        "chartSpace": "date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings "
        "userShapes extLst",
        "chart": "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs "
        "showDLblsOverMax extLst",
        "plotArea": "layout barChart lineChart scatterChart catAx dateAx serAx valAx dTable spPr extLst",
        "barChart": "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst",
        "lineChart": "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst",
        "scatterChart": "scatterStyle varyColors ser dLbls axId extLst",
        "barChart/ser": f"{_SERIES} invertIfNegative pictureOptions dPt dLbls trendline errBars {_VALUES} shape extLst",
        "lineChart/ser": f"{_SERIES} marker dPt dLbls trendline errBars {_VALUES} smooth extLst",
        "scatterChart/ser": f"{_SERIES} marker dPt dLbls trendline errBars xVal yVal smooth extLst",
        "dPt": "idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst",
        "dLbls": f"dLbl delete {_LABELS} showLeaderLines leaderLines extLst",
        "dLbl": f"idx delete layout tx {_LABELS} extLst",
        "catAx": f"{_AXIS} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst",
        "valAx": f"{_AXIS} crossBetween majorUnit minorUnit dispUnits extLst",
        "scaling": "logBase orientation max min extLst",
        "legend": "legendPos legendEntry layout overlay spPr txPr extLst",
        "marker": "symbol size spPr extLst",
        "errBars": "errDir errBarType errValType noEndCap plus minus val spPr extLst",
        "strRef": "f strCache extLst",
        "numRef": "f numCache extLst",
        "strCache": "ptCount pt extLst",
        "numCache": "formatCode ptCount pt extLst",
        "externalData": "autoUpdate",
    }.items()
}


A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_FILLS = "noFill solidFill gradFill blipFill pattFill grpFill"
_RUN = f"ln {_FILLS} effectLst highlight uLnTx uLn uFillTx uFill latin ea cs sym hlinkClick hlinkMouseOver rtl extLst"
SLIDE_ORDER = {
    name: children.split()
    for name, children in {
        "sld": "cSld clrMapOvr transition timing extLst", "sldLayout": "cSld clrMapOvr transition timing hf extLst",
        "sldMaster": "cSld clrMap sldLayoutIdLst transition timing hf txStyles extLst",
        "presentation": "sldMasterIdLst notesMasterIdLst handoutMasterIdLst sldIdLst sldSz notesSz smartTags embeddedFontLst custShowLst "
        "photoAlbum custDataLst kinsoku defaultTextStyle modifyVerifier extLst",
        "cSld": "bg spTree custDataLst controls extLst", "sp": "nvSpPr spPr style txBody extLst",
        "pic": "nvPicPr blipFill spPr style extLst",
        "cxnSp": "nvCxnSpPr spPr style extLst", "graphicFrame": "nvGraphicFramePr xfrm graphic extLst",
        "spPr": f"xfrm custGeom prstGeom {_FILLS} ln effectLst effectDag scene3d sp3d extLst", "xfrm": "off ext chOff chExt",
        "txBody": "bodyPr lstStyle p", "p": "pPr r br fld endParaRPr", "r": "rPr t", "fld": "rPr pPr t", "rPr": _RUN, "endParaRPr": _RUN,
        "defRPr": _RUN,
        "pPr": "lnSpc spcBef spcAft buClrTx buClr buSzTx buSzPct buSzPts buFontTx buFont buNone buAutoNum buChar buBlip tabLst defRPr "
        "extLst",
        "tbl": "tblPr tblGrid tr", "tc": "txBody tcPr extLst", "tcPr": f"lnL lnR lnT lnB lnTlToBr lnBlToTr cell3D {_FILLS} headers extLst",
        "ln": f"{_FILLS} prstDash custDash round bevel miter headEnd tailEnd extLst", "cNvPr": "hlinkClick hlinkHover extLst",
    }.items()
}  # fmt: skip
"""The order of what stands on slides, layouts and masters: ECMA-376, part 1, sections 19.3 and 21.1."""
NEEDED = {
    "off": ("x", "y"), "ext": ("cx", "cy"), "cNvPr": ("id", "name"), "blip": (f"{R}embed",), "gridCol": ("w",), "tr": ("h",),
    "srgbClr": ("val",), "schemeClr": ("val",), "sldId": ("id", f"{R}id"), "sldMasterId": (f"{R}id",), "sldLayoutId": (f"{R}id",),
}  # fmt: skip
"""Attributes that elements of slides cannot do without."""


def fonts(text: str, size: float, weight: int, serif: bool = False) -> float:
    return len(text) * size * 0.52


@pytest.fixture(scope="module", params=CASES, ids=[f"{library.name}-{report}-{dress}" for library, report, dress in CASES])
def file(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole deck of a bundled report, or of one of the fixtures, in the plain style, in a house style or in a template."""
    folder, report_id, dress = request.param
    library = load_library(folder, check=False).library
    source = DeckSource(library, library.report(report_id))
    deck = builder.build(source, "full")
    pages = Pages(source, fonts).of_deck(deck)
    target = tmp_path_factory.mktemp("deck") / "deck.pptx"
    style = PLAIN
    if dress == "house":
        style = HouseStyle("Ours", (("accent", "#B5123B"),), "Arial", "Georgia", "Our office", Logo(png(), 60, 20))
    elif dress == "template":
        style = read_template(template(target.with_name("ours.pptx")))
    assert write(deck, pages, target, report=source.report, fonts=fonts, look=Look(THEME["colours"], GRADES, style))
    return target


@pytest.fixture(scope="module")
def parts(file: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(file) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        assert len(names) == len({name.casefold() for name in names})
        return {name: archive.read(name) for name in names}


def trees(parts: dict[str, bytes], start: str) -> Iterator[tuple[str, ET.Element]]:
    for name, content in parts.items():
        if name.startswith(start) and name.endswith(".xml"):
            yield name, ET.fromstring(content)  # noqa: S314 -- the program's own


def relations(parts: dict[str, bytes], name: str) -> dict[str, tuple[str, bool]]:
    """Return the targets of a part's relationships by id, and whether each is inside the file."""
    folder, own = posixpath.split(name)
    held = parts.get(f"{folder}/_rels/{own}.rels".lstrip("/"))
    found = ET.fromstring(held).iter(REL) if held else iter(())  # noqa: S314
    return {
        each.attrib["Id"]: (
            posixpath.normpath(posixpath.join("/", folder, each.attrib["Target"])).lstrip("/"),
            each.get("TargetMode") != "External",
        )
        for each in found
    }


def test_it_opens_and_has_slides(file: Path) -> None:
    assert len(Presentation(str(file)).slides) > 3


def test_every_part_is_reached_and_every_target_is_there(parts: dict[str, bytes]) -> None:
    reached = {"[Content_Types].xml"} | {name for name in parts if name.endswith(".rels")}
    for name in ("", *parts):
        for target, inside in relations(parts, name).values():
            if inside:
                assert target in parts, (name, target)
                reached.add(target)
    assert set(parts) == reached


def test_every_id_that_a_part_names_is_a_relationship_of_it(parts: dict[str, bytes]) -> None:
    for name, root in trees(parts, "ppt/"):
        known = relations(parts, name)
        named = [value for each in root.iter() for key, value in each.attrib.items() if key.startswith(R)]
        assert [value for value in named if value and value not in known] == [], name


def test_every_part_has_one_content_type(parts: dict[str, bytes]) -> None:
    root = ET.fromstring(parts["[Content_Types].xml"])  # noqa: S314
    by_end = [each.attrib["Extension"].lower() for each in root.iter(f"{TYPES}Default")]
    by_name = [each.attrib["PartName"] for each in root.iter(f"{TYPES}Override")]
    assert len(by_end) == len(set(by_end))
    assert len(by_name) == len(set(by_name))
    assert [name for name in by_name if name.lstrip("/") not in parts] == []
    others = [name for name in parts if f"/{name}" not in by_name and name != "[Content_Types].xml"]
    assert [name for name in others if name.rpartition(".")[2].lower() not in by_end] == []


def test_elements_of_slides_are_in_the_order_of_the_format(parts: dict[str, bytes]) -> None:
    checked = 0
    for name, root in trees(parts, "ppt/"):
        if not name.startswith(("ppt/slides/", "ppt/slideLayouts/", "ppt/slideMasters/", "ppt/presentation.xml", "ppt/notesSlides/")):
            continue
        for element in root.iter():
            own = element.tag.rpartition("}")[2]
            inside_drawing = own != "ext" or element.get("uri") is None  # an extension has the same name as a size
            needed = [attribute for attribute in NEEDED.get(own, ()) if inside_drawing and element.get(attribute) is None]
            assert not needed, (name, own, needed)
            order = SLIDE_ORDER.get(own) if element.tag.startswith((A, P)) else None
            if order is None:
                continue
            children = [child.tag.rpartition("}")[2] for child in element]
            assert [child for child in children if child not in order] == [], (name, own)
            places = [order.index(child) for child in children]
            if own not in ("p", "tbl"):  # whose runs and rows follow each other as they are read
                assert places == sorted(places), (name, own, children)
            checked += 1
    assert checked > 100


def test_ids_of_shapes_are_positive_and_one_each_on_a_slide(parts: dict[str, bytes]) -> None:
    seen = 0
    for name, root in (*trees(parts, "ppt/slides/"), *trees(parts, "ppt/slideLayouts/"), *trees(parts, "ppt/slideMasters/")):
        ids = [int(each.attrib["id"]) for each in root.iter() if each.tag == f"{P}cNvPr"]
        assert len(ids) == len(set(ids)), name
        assert all(0 < number <= LARGEST for number in ids)
        seen += len(ids)
    assert seen


def test_ids_of_slides_are_in_the_range_of_the_format(parts: dict[str, bytes]) -> None:
    root = ET.fromstring(parts["ppt/presentation.xml"])  # noqa: S314
    slides = [int(each.attrib["id"]) for each in root.iter(f"{P}sldId")]
    assert len(slides) == len(set(slides))
    assert all(256 <= number < 2**31 for number in slides)


def test_axes_of_charts_have_positive_ids_and_cross_each_other(parts: dict[str, bytes]) -> None:
    for name, root in trees(parts, "ppt/charts/"):
        axes = {each.find(f"{C}axId").attrib["val"]: each for kind in ("catAx", "valAx") for each in root.iter(f"{C}{kind}")}  # type: ignore[union-attr]
        assert all(0 < int(number) <= LARGEST for number in axes), name
        for number, axis in axes.items():
            crossed = axis.find(f"{C}crossAx")
            assert crossed is not None
            assert crossed.attrib["val"] in axes
            assert crossed.attrib["val"] != number
        for kind in ("barChart", "lineChart", "scatterChart"):
            for plot in root.iter(f"{C}{kind}"):
                assert {each.attrib["val"] for each in plot.findall(f"{C}axId")} == set(axes), name


def test_elements_of_charts_are_in_the_order_of_the_format(parts: dict[str, bytes]) -> None:
    for name, root in trees(parts, "ppt/charts/"):
        above = {child: parent for parent in root.iter() for child in parent}
        for element in root.iter():
            own = element.tag.removeprefix(C)
            inside = above[element].tag.removeprefix(C) if element in above else ""
            if own == "marker" and not list(element):  # a line chart's switch
                continue
            order = ORDER.get(f"{inside}/{own}") or ORDER.get(own)
            if order is None:
                continue
            children = [child.tag.removeprefix(C) for child in element if child.tag.startswith(C)]
            assert [child for child in children if child not in order] == [], (name, own)
            places = [order.index(child) for child in children]
            assert places == sorted(places), (name, own, children)


def test_numbers_of_series_are_one_each(parts: dict[str, bytes]) -> None:
    for name, root in trees(parts, "ppt/charts/"):
        for kind in ("idx", "order"):
            numbers = [each.attrib["val"] for series in root.iter(f"{C}ser") for each in series.findall(f"{C}{kind}")]
            assert len(numbers) == len(set(numbers)), name
        for cache in (*root.iter(f"{C}strCache"), *root.iter(f"{C}numCache")):
            count = cache.find(f"{C}ptCount")
            assert count is not None
            points = [int(each.attrib["idx"]) for each in cache.findall(f"{C}pt")]
            assert points == sorted(set(points))
            assert all(point < int(count.attrib["val"]) for point in points), name
