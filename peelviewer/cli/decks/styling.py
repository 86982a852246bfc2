"""The subcommand style: house styles of slides, checked, kept, listed and removed."""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from peelviewer import paths
from peelviewer.cli.errors import CommandError, UsageError
from peelviewer.cli.source import open_store, store_errors

if TYPE_CHECKING:
    from peelviewer.decks.styles.house_style import HouseStyle
    from peelviewer.store.user_store import UserStore

ACTS = ("check", "add", "list", "remove", "example")
_FILES = (".toml", ".pptx", ".potx")


def declare(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of style to its parser."""
    parser.add_argument("act", choices=ACTS, help="check a file; keep it; list what is kept; forget one; print a style file to begin with")
    parser.add_argument("what", nargs="?", metavar="FILE|NAME", help="a style file (.toml) or PowerPoint template, or a kept style's name")
    parser.add_argument("--name", help="the name to keep it under (default: the one the file states, of a template its file's)")


def style(args: argparse.Namespace) -> int:
    """Do what is asked for; the exit code is 1 where a file has problems."""
    if args.act == "example":
        from peelviewer.decks.styles.style_file import EXAMPLE

        print(EXAMPLE, end="")
        return 0
    if args.act == "list":
        return _list()
    if not args.what:
        raise UsageError(f"Say which {'style' if args.act == 'remove' else 'file'}.")
    return {"check": _check, "add": _add, "remove": _remove}[args.act](args)


def house_style(wanted: str) -> HouseStyle:
    """Return the style of a file or a kept name, the plain one of an empty name; raises CommandError."""
    from peelviewer.decks.styles.house_style import PLAIN
    from peelviewer.decks.styles.style_codec import style_from_json

    if not wanted:
        return PLAIN
    if wanted.lower().endswith(_FILES):
        return _of_file(Path(wanted))
    store = open_store()
    try:
        content = store.styles.content(wanted) if store else None
    finally:
        if store is not None:
            store.close()
    if content is None:
        raise CommandError(f"You keep no house style “{wanted}”. 'peelviewer style list' lists what you keep.")
    try:
        return style_from_json(wanted, content)
    except ValueError as error:
        raise CommandError(f"The house style “{wanted}” cannot be read: {error}. Add it again from its file.") from error


def style_of_deck(name: str) -> HouseStyle:
    """Return the style that a kept deck wears; where it cannot be had, that is said and the plain one returned."""
    from peelviewer.decks.styles.house_style import PLAIN

    try:
        return house_style(name)
    except CommandError as error:
        print(f"peelviewer: {error} The deck is written in the plain style.", file=sys.stderr)
        return PLAIN


def _of_file(file: Path) -> HouseStyle:
    """Return the style of a file; its problems go to standard error. Raises CommandError."""
    from peelviewer.decks.styles.house_style import StyleError
    from peelviewer.exporters.house_styles import read

    try:
        return read(file)
    except StyleError as error:
        for problem in error.problems:
            print(problem, file=sys.stderr)
        raise CommandError(f"{file} is not used: it has {len(error.problems)} problem(s). Nothing was changed.") from error


def _check(args: argparse.Namespace) -> int:
    found = _of_file(Path(args.what))
    parts = [f"{len(found.colours)} colours"] if found.colours else []
    parts += [name for name in dict.fromkeys((found.serif_face, found.face)) if name]
    parts += ["footer"] if found.footer else []
    parts += [f"logo of {found.logo.width} × {found.logo.height} pixels"] if found.logo else []
    parts += ["PowerPoint template"] if found.template else []
    print(f"{args.what}: no problems. “{found.name}”: {', '.join(parts) or 'as the plain style'}.")
    return 0


def _add(args: argparse.Namespace) -> int:
    from peelviewer.decks.styles.style_codec import style_to_json

    found = _of_file(Path(args.what))
    name = (args.name or found.name).strip()
    with _kept() as store:
        store.styles.put(name, style_to_json(found._replace(name=name)))
    print(name)
    return 0


def _list() -> int:
    store = open_store()
    if store is not None:
        for name in store.styles.names():
            print(name)
        store.close()
    return 0


def _remove(args: argparse.Namespace) -> int:
    with _kept() as store:
        if args.what not in store.styles.names():
            raise CommandError(f"You keep no house style “{args.what}”. 'peelviewer style list' lists what you keep.")
        store.styles.remove(args.what)
    return 0


@contextlib.contextmanager
def _kept() -> Iterator[UserStore]:
    """Open the user's own data, made where there is none; raises CommandError."""
    from peelviewer.store.user_store import UserStore

    paths.user_data().mkdir(parents=True, exist_ok=True)
    with store_errors(), contextlib.closing(UserStore(paths.user_database())) as store:
        yield store
