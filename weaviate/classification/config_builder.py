"""What a classification is to do, put together step by step."""

from __future__ import annotations

import operator
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from weaviate.classification.exchange import start_classification
from weaviate.gql.rest_where import rest_where
from weaviate.names import class_name_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from weaviate.classification.classification import Classification
    from weaviate.connect.connection import Connection
    from weaviate.gql.tables import Where
    from weaviate.types import AnyDict, ClassName, JsonObject

_NEEDED = {
    "type": "with_type",
    "class": "with_class_name",
    "basedOnProperties": "with_based_on_properties",
    "classifyProperties": "with_classify_properties",
}


class ConfigBuilder:
    """A classification before it is started; each method changes it and returns it.

    Filters are those of queries, checked alike: `{"path": ["name"], "operator": "Equal", "valueText": "x"}`.
    """

    def __init__(self, connection: Connection, classification: Classification) -> None:  # noqa: ARG002 - as v3 has it
        self._connection = connection
        self._config: JsonObject = {}
        self._wait = False

    def with_type(self, classification_type: str) -> Self:
        """The kind of classification: "knn", "zeroshot" or one of a module's."""
        if not isinstance(classification_type, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            msg = f"classification_type must be str, {type(classification_type).__name__} was given"
            raise TypeError(msg)
        self._config["type"] = classification_type
        return self

    def with_k(self, k: int) -> Self:
        """How many neighbours a classification of type "knn" looks at."""
        try:
            return self.with_settings({"k": operator.index(k)})
        except TypeError:
            msg = f"k must be int, {type(k).__name__} was given"
            raise TypeError(msg) from None

    def with_class_name(self, class_name: ClassName) -> Self:
        """The class whose objects are classified."""
        self._config["class"] = class_name_of(class_name)
        return self

    def with_classify_properties(self, classify_properties: Sequence[str]) -> Self:
        """The properties that are filled in."""
        self._config["classifyProperties"] = _names(classify_properties, "classify_properties")
        return self

    def with_based_on_properties(self, based_on_properties: Sequence[str]) -> Self:
        """The properties that are looked at."""
        self._config["basedOnProperties"] = _names(based_on_properties, "based_on_properties")
        return self

    def with_source_where_filter(self, where_filter: Where | AnyDict) -> Self:
        """Which objects are classified."""
        return self._filter("sourceWhere", where_filter)

    def with_training_set_where_filter(self, where_filter: Where | AnyDict) -> Self:
        """Which classified objects are learned from."""
        return self._filter("trainingSetWhere", where_filter)

    def with_target_where_filter(self, where_filter: Where | AnyDict) -> Self:
        """Which objects may be referred to."""
        return self._filter("targetWhere", where_filter)

    def with_wait_for_completion(self) -> Self:
        """Let `do()` return only when the classification is no longer running."""
        self._wait = True
        return self

    def with_settings(self, settings: Mapping[str, Any]) -> Self:
        """Settings of this kind of classification; those that were given before stay."""
        if not isinstance(settings, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
            msg = f"settings must be a dict, {type(settings).__name__} was given"
            raise TypeError(msg)
        return self._merge("settings", settings)

    def do(self) -> JsonObject:
        """Start the classification and return it as the server gives it.

        `ValueError` when it lacks its type, class, the properties to look at or those to fill in, or, for the type
        "knn", k.
        """
        for key, method in _NEEDED.items():
            if not self._config.get(key):
                msg = f"the classification has no {key}: call {method}"
                raise ValueError(msg)
        if self._config["type"] == "knn" and "k" not in self._config.get("settings", {}):
            msg = "the classification of type knn has no k: call with_k"
            raise ValueError(msg)
        return self._connection.run(start_classification(self._config, wait=self._wait))

    def _filter(self, key: str, where_filter: Any) -> Self:
        """Set one of the filters; an empty one lets everything through."""
        return self._merge("filters", {key: {} if where_filter == {} else rest_where(where_filter, "where_filter")})

    def _merge(self, key: str, more: Mapping[str, Any]) -> Self:
        self._config[key] = {**self._config.get(key, {}), **more}
        return self


def _names(names: Any, argument: str) -> list[str]:
    listed = cast("list[object]", names if isinstance(names, (list, tuple)) else [None])
    if not all(isinstance(name, str) for name in listed):
        msg = f"{argument} must be a list of names of properties, {names!r} was given"
        raise TypeError(msg)
    return [str(name) for name in listed]
