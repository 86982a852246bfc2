"""Read and check reports and libraries: folders of Markdown chapters and CSV tables, without Qt."""

from .package import Loaded, load_library, load_report, validate

__all__ = ["Loaded", "load_library", "load_report", "validate"]
