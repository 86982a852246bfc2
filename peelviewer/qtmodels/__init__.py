"""Adapters from the model's values to Qt's item models."""
