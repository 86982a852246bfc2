"""Two texts beside each other as they leave: their paragraphs and their matched headings, with where they are from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from peelviewer.analysis.compared.compare import Match
from peelviewer.analysis.compared.texts import TextSide
from peelviewer.figures.texts_in_sight import Told
from peelviewer.model.library import Library
from peelviewer.ui.dialogs.leaving import Leaving
from peelviewer.wording import tr

if TYPE_CHECKING:
    from peelviewer.decks.base import Slide
    from peelviewer.exporters.tables import Sheet
    from peelviewer.ui.look.pictures import Picture


class ShownTexts(NamedTuple):
    """Two sections of reports and the matches of their headings, as the view shows them; *in_sight* gives what is on screen of both."""

    library: Library
    left: TextSide
    right: TextSide
    matches: Sequence[Match]
    in_sight: Callable[[], tuple[Sequence[Told], Sequence[Told]]]

    @property
    def file(self) -> str:
        """The name of files without their ending."""
        return "-".join(("compared", *(f"{side.report.id}-{side.section.id}" for side in (self.left, self.right))))


def leavings(shown: ShownTexts) -> list[Leaving]:
    """Return what is on screen as a picture, the texts as tables and slide, and their matched headings as picture and tables."""
    texts = Leaving(tr("Both texts"), shown.file, None, lambda: _texts(shown), lambda: _slides(shown))
    matches = Leaving(tr("Matched headings"), f"{shown.file}-matches", lambda: _picture(shown), lambda: _matches(shown))
    shown_now = Leaving(tr("Texts in sight"), f"{shown.file}-in-sight", lambda: _in_sight(shown))
    return [shown_now, texts, matches]


def _texts(shown: ShownTexts) -> Sequence[Sheet]:
    from peelviewer.analysis.compared.texts import texts_frame
    from peelviewer.exporters.tables import Sheet

    return (Sheet("Texts", texts_frame(shown.left, shown.right, shown.matches)), *_matches(shown))


def _matches(shown: ShownTexts) -> Sequence[Sheet]:
    from peelviewer.analysis.compared.texts import cited, matches_frame
    from peelviewer.exporters.tables import Sheet, sources_sheet

    about = (("Left", _name(shown, shown.left)), ("Right", _name(shown, shown.right)), ("Reports", cited(shown.left, shown.right)))
    return (Sheet("Matched headings", matches_frame(shown.left, shown.right, shown.matches)), sources_sheet(about))


def _in_sight(shown: ShownTexts) -> Picture:
    from peelviewer.analysis.compared.texts import cited
    from peelviewer.figures.texts_in_sight import described, drawn
    from peelviewer.ui.look.drawing import measure
    from peelviewer.ui.look.pictures import Picture

    names, sides = (_name(shown, shown.left), _name(shown, shown.right)), shown.in_sight()
    source = cited(shown.left, shown.right)
    return Picture(drawn(sides, names, source, measure), " – ".join(names), described(sides, names), source)


def _picture(shown: ShownTexts) -> Picture:
    from peelviewer.analysis.compared.texts import cited
    from peelviewer.figures.matched import described, matched, title
    from peelviewer.ui.look.drawing import measure
    from peelviewer.ui.look.pictures import Picture

    names = _name(shown, shown.left), _name(shown, shown.right)
    scene = matched(shown.left, shown.right, names, shown.matches, measure)
    return Picture(scene, title(names), described(shown.left, shown.right, shown.matches), cited(shown.left, shown.right))


def _slides(shown: ShownTexts) -> list[Slide]:
    from peelviewer.decks.deck_source import DeckSource
    from peelviewer.decks.slide_makers import comparison

    left, right = (f"{side.report.id}/{side.section.id}" for side in (shown.left, shown.right))
    return [comparison(DeckSource(shown.library, shown.left.report), left, right)]


def _name(shown: ShownTexts, side: TextSide) -> str:
    """Return a side's report and heading in short."""
    from peelviewer.text.plain import plain_text

    return f"{shown.library.name_of(side.report)}: {plain_text(side.section.short or side.section.title)}"
