"""Vectors from texts: the user's own function in the place of a server's text2vec module."""

from __future__ import annotations

MODULE = "text2vec-local"
"""What classes name as their vectorizer; `moduleConfig` knows it by this name too."""
