# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from typing import Literal, TypeAlias

# Open: a server may know values that this description lacks, and they are kept as they are.
SearchCommonConsistencyLevel: TypeAlias = Literal["ALL", "ONE", "QUORUM"] | str
