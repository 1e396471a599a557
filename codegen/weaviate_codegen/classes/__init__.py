"""A user's schema -> one typed module."""
