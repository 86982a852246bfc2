"""What a subcommand says when it cannot do what was asked."""

from __future__ import annotations


class CommandError(Exception):
    """A message that names the file or node and the remedy; the exit code is 1."""


class UsageError(CommandError):
    """The command was asked for in a way it does not know: exit code 2, as for any wrong usage."""
