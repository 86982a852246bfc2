"""The subcommands, one function each, in one table (parser.SUBCOMMANDS)."""
