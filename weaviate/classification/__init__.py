"""Classifications: the server fills in references or texts by what similar objects have."""

from weaviate.classification.classification import Classification
from weaviate.classification.config_builder import ConfigBuilder

__all__ = ["Classification", "ConfigBuilder"]
