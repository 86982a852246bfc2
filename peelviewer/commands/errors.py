"""What a subcommand says when it cannot do what was asked."""

from __future__ import annotations


class CommandError(Exception):
    """A message that names the file or node and the remedy; the exit code is 1."""
