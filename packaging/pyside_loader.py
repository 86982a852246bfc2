"""Stands in for PySide's shibokensupport.signature.loader, which at every start loads what only a wrong call or help() asks for.

PySide's library takes the functions below by their names and calls them from C++. Each loads the module that answers when it is called:
the reader of signatures, their layout, the texts of errors, which together take longer than all other work before the program's own
first line. What generates type stubs is left out, and so is the import hook of PySide's __feature__ switches: nothing here uses them.
"""

from __future__ import annotations

from typing import Any

import signature_bootstrap  # made by PySide's library before it loads this module

# The library looks for this one without a word to Python, and is lost where it is not there.
from shibokensupport import signature
from shibokensupport.signature import mapping  # noqa: F401

signature.get_signature = signature_bootstrap.get_signature
signature.make_snake_case_name = signature_bootstrap.make_snake_case_name


def pyside_type_init(type_key: str, signatures: Any) -> Any:
    """Return the parsed signatures of a type."""
    from shibokensupport.signature import parser

    return parser.pyside_type_init(type_key, signatures)


def create_signature(properties: Any, key: Any) -> Any:
    """Return a signature as inspect knows it."""
    from shibokensupport.signature import layout

    return layout.create_signature(properties, key)


def seterror_argument(arguments: Any, name: str, info: Any) -> Any:
    """Return the error of a call that fits no signature."""
    from shibokensupport.signature import errorhandler

    return errorhandler.seterror_argument(arguments, name, info)


def make_helptext(function: Any) -> Any:
    """Return a function's docstring."""
    from shibokensupport.signature import errorhandler

    return errorhandler.make_helptext(function)


def finish_import(module: Any) -> None:
    """Do nothing: there is nothing deprecated to add to a module."""


def feature_import(*arguments: Any) -> None:
    """Leave an import to Python."""


def feature_imported(module: Any) -> None:
    """Do nothing: no module uses __feature__."""


def post_init() -> None:
    """Do nothing: no hook for __feature__ goes before Python's import."""
