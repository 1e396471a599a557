"""Ranking: keyword scores, and the fusion of several lists of results."""
