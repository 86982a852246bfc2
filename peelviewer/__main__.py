"""Run the program: python -m peelviewer."""

from __future__ import annotations

import sys

from peelviewer.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
