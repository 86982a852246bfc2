"""The subcommands that find something in all reports."""
