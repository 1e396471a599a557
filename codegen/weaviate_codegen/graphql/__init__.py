"""From what servers say of their GraphQL schema to the types and tables that the query builder uses.

An introspection (`introspection`) becomes facts about the shape that all classes share (`shape`), kept as one canonical
document for each server (`document`). The documents of several versions are merged (`merge`), their types get names
(`naming`), and the modules of the package are written (`emit`).
"""
