"""The chart composer: one chart made into a picture for an article, a post, a slide or a page."""
