"""Aggregates: which documents they are about, their groups, and what is said of each property."""
