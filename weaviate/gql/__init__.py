"""Queries: each clause is a checked piece of a GraphQL document, printed at the end."""
