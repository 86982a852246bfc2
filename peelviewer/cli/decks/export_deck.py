"""The part of the export subcommand that writes a deck."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from peelviewer.cli.errors import CommandError, UsageError
from peelviewer.cli.source import choose_report, find_sections, open_library, open_store
from peelviewer.options import SHAPES, TEMPLATES

from .styling import house_style, style_of_deck

if TYPE_CHECKING:
    from peelviewer.decks.base import Deck
    from peelviewer.figures.supplied import Supplied
    from peelviewer.model.report import Report

SUFFIXES = (".pptx", ".pdf")
# Named here because the window's start reads the arguments and does without the decks.


def declare(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of a deck's export to the parser of export."""
    group = parser.add_argument_group("a deck")
    said = f"which slides of the whole report (default: {TEMPLATES[0]})"
    group.add_argument("--template", choices=TEMPLATES, default=TEMPLATES[0], help=said)
    group.add_argument("--deck", metavar="NAME", help="a deck you keep, in place of a new one")
    group.add_argument("--shape", choices=SHAPES, help=f"shape of its slides (default: {SHAPES[0]})")
    group.add_argument("--style", metavar="NAME|FILE", help="house style that you keep, or a style file or PowerPoint template")
    group.add_argument("--handout", action="store_true", help="PDF of two slides a sheet with their notes, in place of one slide a page")
    group.add_argument("--no-notes", action="store_true", help="a handout without the speaker's notes (default: with them)")


def export(args: argparse.Namespace, supplied: Callable[[Report], dict[str, Supplied]]) -> None:
    """Write a deck; raises CommandError, UsageError and ExportError."""
    if args.handout and args.to.suffix.lower() != ".pdf":
        raise UsageError(f"A handout is a PDF: {args.to} must end in .pdf.")
    if args.no_notes and not args.handout:
        raise UsageError("--no-notes says what a handout leaves out: give --handout with it.")
    if args.deck and args.section:
        raise UsageError("Give --deck or --section, not both: a deck you keep has its own slides.")
    library = open_library(args.library)
    report = choose_report(library, args.report)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from peelviewer.app import application

    application()
    from peelviewer.decks import builder
    from peelviewer.decks.deck_source import DeckSource
    from peelviewer.decks.handout import caveats, sources
    from peelviewer.decks.pages import Pages
    from peelviewer.decks.subjects.sources_slide import Sources
    from peelviewer.ui.look.drawing import measure_in
    from peelviewer.ui.slides import deck_files

    if args.section:
        report, nodes = find_sections(library, args.report, args.section)
    material = DeckSource(library, report, supplied(report))
    deck = Sources(material).mended(_kept(report, args.deck)) if args.deck else None
    if deck is None and args.section:
        deck = builder.of_sections(material, nodes)
    deck = deck or builder.build(material, args.template)
    if args.shape:
        deck = deck._replace(shape=args.shape)
    style = house_style(args.style) if args.style is not None else style_of_deck(deck.style)
    pages = Pages(material, measure_in(style.dress), style)
    shown = pages.of_deck(deck)
    if not shown:
        raise CommandError(f"No slide of “{deck.name}” is ticked: there is nothing to write.")
    if args.to.suffix.lower() == ".pptx":
        deck_files.write_pptx(deck, shown, report, args.to, style)
    elif args.handout:
        limits, alone = caveats(material, shown), sources(material, shown) if args.no_notes else None
        deck_files.write_handout(deck, shown, lambda page: pages.scene(page, deck.frame), args.to, limits, style, alone=alone)
    else:
        deck_files.write_pdf(deck, shown, lambda page: pages.scene(page, deck.frame), args.to, style)


def _kept(report: Report, name: str) -> Deck:
    """Return a deck the user keeps, by its name."""
    from peelviewer.decks import codec

    store = open_store()
    if store is None:
        raise CommandError(f"You keep no decks of {report.id}. Make one in the window's Slides view.")
    try:
        decks = store.decks.of_report(report.id)
    finally:
        store.close()
    for kept in decks:
        if kept.name.casefold() == name.casefold():
            try:
                return codec.from_json(kept.content)._replace(name=kept.name)
            except codec.DeckError as error:
                raise CommandError(f"The deck “{kept.name}” cannot be read: {error}.") from error
    known = ", ".join(f"“{kept.name}”" for kept in decks) or "none"
    raise CommandError(f"You keep no deck “{name}” of {report.id}. Kept: {known}.")
