"""Measurements side by side with other clients, run by `scripts/bench`."""
