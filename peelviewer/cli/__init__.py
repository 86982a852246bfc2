"""The command line: arguments, the table of subcommands (parser.SUBCOMMANDS), one file each."""
