"""What modules add to a class: arguments of `Get` and `Aggregate`, fields of `_additional`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from graphql import (
    GraphQLArgument,
    GraphQLBoolean,
    GraphQLFloat,
    GraphQLInputObjectType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLString,
    build_schema,
)

from . import module_fields
from .arguments import STRINGS, Arguments, InputFields, distances, input_object, near_text, targets
from .definitions import section, vectorizers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .features import ServerFeatures
    from .results import Fields

_MEDIA = {
    "nearAudio": ("Multi2VecBind", "audio"),
    "nearDepth": ("Multi2VecBind", "depth"),
    "nearIMU": ("Multi2VecBind", "imu"),
    "nearImage": ("Img2VecImage", "image"),
    "nearThermal": ("Multi2VecBind", "thermal"),
    "nearVideo": ("Multi2VecBind", "video"),
}
_IMAGE = frozenset({"nearImage"})
_MEDIA_OF = {
    "multi2vec-bind": frozenset(_MEDIA),
    "multi2vec-google": _IMAGE | {"nearVideo"},
    "multi2vec-palm": _IMAGE | {"nearVideo"},
}
_MEDIA_SINCE_1_31 = {
    "multi2vec-google": frozenset({"nearAudio"}),
    "multi2vec-palm": frozenset({"nearAudio"}),
    "multi2vec-voyageai": frozenset({"nearVideo"}),
}
_PROVIDERS = {"palm": "google"}


def argument_names(uses: frozenset[str], features: ServerFeatures) -> set[str]:
    """The arguments that the modules in `uses` bring."""
    found = {"nearText"} if any(name.startswith(("text2", "multi2")) for name in uses) else set[str]()
    for name in uses:
        if name.startswith(("multi2", "img2")):
            found |= _MEDIA_OF.get(name, _IMAGE)
        if features.since(1, 31):
            found |= _MEDIA_SINCE_1_31.get(name, frozenset())
    return found | {"ask"} if "qna" in uses else found


def field_names(uses: frozenset[str]) -> set[str]:
    """The fields of `_additional` that the modules in `uses` bring."""
    found = {"featureProjection"} if any(name.startswith("text2") for name in uses) else set[str]()
    return found.union(*(module_fields.FIELDS_OF.get(name, ()) for name in uses))


def module_arguments(side: str, owner: str, features: ServerFeatures) -> Arguments:
    """All arguments that modules can bring to `side`, which is "GetObjects", "Aggregate" or "Explore"."""
    path = f"{side}{owner}"
    autocorrect: InputFields = {"autocorrect": GraphQLBoolean} if "text-spellcheck" in features.modules else {}
    fields: InputFields = {"targetVectors": STRINGS, **autocorrect}
    if side == "GetObjects" and features.since(1, 26):
        fields |= targets(f"{path}nearText")
    types = {"ask": _ask(path, autocorrect), "nearText": near_text(path, fields)}
    for name, (prefix, medium) in _MEDIA.items():
        fields = {medium: GraphQLNonNull(GraphQLString), **distances()}
        types[name] = input_object(f"{prefix}{path}{name[0].upper()}{name[1:]}InpObj", fields)
    return {name: GraphQLArgument(type_) for name, type_ in types.items()}


def module_additional(owner: str, features: ServerFeatures) -> Fields:
    """All fields of `_additional` that modules can bring."""
    text = [module_fields.FIELDS]
    if features.since(1, 26):
        text += [module_fields.DEBUG, *map(_provider, features.modules_of("generative"))]
    schema = build_schema("".join(text).replace("OWNER", owner), assume_valid=True)
    fields: Fields = cast("GraphQLObjectType", schema.type_map[f"{owner}Additional"]).fields
    return fields


def modules_in_use(class_: Mapping[str, Any], features: ServerFeatures) -> frozenset[str]:
    """The vectorizers of a class by name, and the other modules that work for it by kind.

    A module that is no vectorizer works for a class that configures it, or for all when it is the only one of its kind.
    """
    configured = section(class_, "moduleConfig")
    uses = {name for name in vectorizers(class_) if name.startswith(("text2", "multi2", "img2"))}
    for kind in ("qna", "ner", "sum", "reranker"):
        enabled = features.modules_of(kind)
        if len(enabled) == 1 or any(name in configured for name in enabled):
            uses.add(kind)
    uses |= features.modules & {"text-spellcheck"}
    return frozenset(uses | {"generative"} if features.modules_of("generative") else uses)


def _ask(path: str, autocorrect: InputFields) -> GraphQLInputObjectType:
    return input_object(
        f"QnATransformers{path}AskInpObj",
        {
            "question": GraphQLNonNull(GraphQLString),
            "certainty": GraphQLFloat,
            "distance": GraphQLFloat,
            "properties": STRINGS,
            "rerank": GraphQLBoolean,
            **autocorrect,
        },
    )


def _provider(module: str) -> str:
    name = module.removeprefix("generative-")
    name = _PROVIDERS.get(name, name)
    text = module_fields.PROVIDER_OPTIONS
    if name not in module_fields.WITHOUT_RESULT:
        text += module_fields.PROVIDER_RESULT + module_fields.RESULTS.get(name, module_fields.USAGE)
    return text.replace("PROVIDER", name)
