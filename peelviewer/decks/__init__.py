"""A presentation as data: slides made from a report, and how each divides into pages. No Qt, no pixels but a slide's own 1280 × 720."""
