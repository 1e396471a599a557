"""Filters: the clause that a query or a deletion carries, its rules, and the documents that it finds."""
