"""What the inspectorate's layouts look like, a file each; a new one is its file and one line here."""

from __future__ import annotations

from . import effectiveness_2016, general, integrated_2018, peel_2021

LAYOUTS = (effectiveness_2016, integrated_2018, peel_2021, general)
"""Modules with ID, likelihood and recognise; the likeliest reads a document."""
