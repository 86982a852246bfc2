"""Commands that paint: the window and the tour of pictures. They alone load Qt."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from peelviewer.options import FIRST_VIEW, LANGUAGES, THEME_CHOICES, THEMES, VIEWS, Options

from .errors import CommandError
from .main import PROFILE_START


def declare_window(parser: argparse.ArgumentParser) -> None:
    """Add the arguments that the window opens with to a parser."""
    parser.add_argument("--section", metavar="NODE", help="open at a heading, paragraph, figure or note")
    parser.add_argument("--view", choices=VIEWS, default=FIRST_VIEW, help="view to open with (default: read)")
    parser.add_argument("--left", metavar="NODE", help="section on the left of the comparison (with --view compare)")
    parser.add_argument("--right", metavar="NODE", help="section on its right")
    parser.add_argument("--present", action="store_true", help="open with the show of the deck used last, or of the whole report")
    parser.add_argument("--theme", choices=THEME_CHOICES, help="colours of the window")
    parser.add_argument(PROFILE_START, action="store_true", help="alone: open the window, print what its start took, and end")
    parser.add_argument("--language", choices=tuple(LANGUAGES), help="language of the window: English or Welsh (default: the system's)")
    parser.add_argument("--session", metavar="NAME", help="open the reports kept under a name (File, Save session as)")
    parser.add_argument(
        "--open",
        nargs="+",
        type=_file_or_folder,
        default=(),
        metavar="FILE",
        help="import reports: PDFs, saved web pages, text, packs, folders of them; a folder of reports is added",
    )
    parser.add_argument("--new-window", action="store_true", help="open another window of the program that is running")


def open_window(args: argparse.Namespace) -> int:
    """Open the window and return when it is closed."""
    from peelviewer.ui.single_program import hand_over

    if args.profile_start:
        raise CommandError(f"{PROFILE_START} measures the usual start: give nothing else.")
    choices = (args.section, args.theme, args.view, args.left, args.right, args.present, args.language, args.session, args.new_window)
    options = Options(args.library, args.report, *choices, tuple(args.open))
    if hand_over(options):
        return 0
    from peelviewer.application import run

    return run(options)


def declare_tour(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the tour to its parser."""
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for the pictures")
    parser.add_argument("--size", type=_size, default=(1280, 800), metavar="WIDTHxHEIGHT", help="size of the window (default: 1280x800)")
    parser.add_argument("--theme", choices=THEMES, default="light", help="colours (default: light)")
    parser.add_argument("--language", choices=tuple(LANGUAGES), default="en", help="language (default: en)")


def tour(args: argparse.Namespace) -> int:
    """Write a picture of every view."""
    from peelviewer.cli.pictures.tour import run_tour
    from peelviewer.exporters.errors import ExportError

    try:
        return run_tour(args.library, args.report, args.out, args.size, args.theme, args.language)
    except ExportError as error:
        raise CommandError(str(error)) from error


def _file_or_folder(text: str) -> Path:
    path = Path(text)
    if not path.exists():
        raise argparse.ArgumentTypeError(f"there is no file or folder {text}")
    return path.absolute()


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{3,4})x(\d{3,4})", text)
    if not match:
        raise argparse.ArgumentTypeError(f"“{text}” is no size such as 1280x800")
    return int(match[1]), int(match[2])
