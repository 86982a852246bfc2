"""The menus' classes, one a menu: a new menu or command is one file here and one line in a table."""

from __future__ import annotations

from collections.abc import Callable

from .annotations import AnnotationsMenu
from .base import Menu, Parts
from .compare import CompareMenu
from .edit import EditMenu
from .file import FileMenu
from .go import GoMenu
from .help import HelpMenu
from .improve import ImproveMenu
from .language import LanguageMenu
from .library import LibraryMenu
from .sessions import SessionsMenu
from .slides import SlidesMenu
from .tabs import TabsMenu
from .theme import ThemeMenu
from .view import ViewMenu

MENUS: tuple[Callable[[Parts], Menu], ...] = (
    TabsMenu, SessionsMenu, FileMenu, LibraryMenu, EditMenu, AnnotationsMenu, GoMenu, ViewMenu, ThemeMenu,
    LanguageMenu, CompareMenu, ImproveMenu, SlidesMenu, HelpMenu,
)  # fmt: skip
