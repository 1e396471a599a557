"""A property as the server completes it, and what it refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.local.errors import Refusal, invalid
from weaviate.local.jsonvalues import sequence
from weaviate.local.schema.names import CLASS, check_nested, check_property, uncapitalised

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

PRIMITIVES = frozenset(
    {
        *("text", "text[]", "string", "string[]", "int", "int[]", "number", "number[]", "boolean", "boolean[]"),
        *("date", "date[]", "uuid", "uuid[]", "blob", "geoCoordinates", "phoneNumber"),
    }
)
NESTED = frozenset({"object", "object[]"})
TEXT = frozenset({"text", "text[]"})
STRING = frozenset({"string", "string[]"})
RANGED = frozenset({"int", "number", "date"})
TOKENIZATIONS = (
    *("word", "lowercase", "whitespace", "field", "trigram"),
    *("gse", "kagome_kr", "kagome_ja", "gse_ch"),
)
EXTRA_TOKENIZERS = {"gse": "GSE", "gse_ch": "Chinese", "kagome_kr": "Korean", "kagome_ja": "Japanese"}
FLAGS = ("indexFilterable", "indexSearchable", "indexRangeFilters")


def check_enums(properties: Iterable[Mapping[str, Any] | None], path: str) -> None:
    """What the OpenAPI document refuses: tokenizations that it does not list."""
    for position, each in enumerate(properties):
        if each is not None:
            place = f"{path}.{position}."
            check_tokenization(each, place)
            check_enums(each.get("nestedProperties") or [], f"{place}nestedProperties")


def check_tokenization(body: Mapping[str, Any], place: str = "") -> None:
    """Refuse a tokenization that the OpenAPI document does not list."""
    tokenization = body.get("tokenization")
    if tokenization and tokenization not in TOKENIZATIONS:
        raise invalid(606, f"{place}tokenization in body should be one of [{' '.join(TOKENIZATIONS)}]")


def complete(
    body: Mapping[str, Any], class_name: str, taken: Collection[str], known: Callable[[str], bool]
) -> dict[str, Any]:
    """A property with every default filled in; `taken` are lower-case names, `known` says which classes exist."""
    name = uncapitalised(body.get("name") or "")
    check_property(name)
    if name.lower() in taken:
        raise Refusal(
            f'class "{class_name}": conflict for property "{name}": already in use or provided multiple times'
        )
    data_type = checked_type([each or "" for each in sequence(body.get("dataType"))], name, known)
    finished: dict[str, Any] = {"name": name, "dataType": data_type}
    finish_indexes(finished, body)
    finish_tokenization(finished, body, f"tokenization is not allowed for data type '{data_type[0]}'")
    finish_nested(finished, body, name)
    for key in ("description", "moduleConfig"):
        if body.get(key):
            finished[key] = body[key]
    return finished


def checked_type(data_type: list[str], name: str, known: Callable[[str], bool]) -> list[str]:
    """A data type that exists; `Refusal` otherwise."""
    where = f"property '{name}': invalid dataType: [{' '.join(data_type)}]"
    if not data_type:
        raise Refusal(f"{where}: dataType must have at least one element")
    if "" in data_type:
        raise Refusal(f"{where}: dataType cannot be an empty string")
    if len(data_type) == 1 and data_type[0][0].islower():
        if data_type[0] not in PRIMITIVES and data_type[0] not in NESTED:
            raise Refusal(f"{where}: unknown primitive data type '{data_type[0]}'")
        return list(data_type)
    for target in data_type:
        if not CLASS.fullmatch(target):
            raise Refusal(f"{where}: '{target}' is not a valid class name")
        if not known(target):
            raise Refusal(f"{where}: reference property to nonexistent class")
    return list(data_type)


def finish_indexes(finished: dict[str, Any], body: Mapping[str, Any]) -> None:
    """Fill in which indexes the property has."""
    inverted = body.get("indexInverted")
    if inverted is not None and any(body.get(flag) is not None for flag in FLAGS):
        raise Refusal(
            "`indexInverted` is deprecated and can not be set together with `indexFilterable`, `indexSearchable` or"
            " `indexRangeFilters`"
        )
    textual = finished["dataType"][0] in TEXT or finished["dataType"][0] in STRING
    if body.get("indexSearchable") and not textual:
        raise Refusal(
            "`indexSearchable` is allowed only for text/text[] data types. For other data types set false or leave"
            " empty"
        )
    if body.get("indexRangeFilters") and finished["dataType"][0] not in RANGED:
        raise Refusal(
            "`indexRangeFilters` is allowed only for number/int/date data types. For other data types set false or"
            " leave empty"
        )
    defaults = (inverted is not False, textual and inverted is not False, False)
    for flag, default in zip(FLAGS, defaults, strict=True):
        given = body.get(flag)
        finished[flag] = default if given is None else given


def finish_tokenization(finished: dict[str, Any], body: Mapping[str, Any], not_allowed: str) -> None:
    """Fill in how text is split; `string` becomes `text` with the tokenization that means the same."""
    given: str = body.get("tokenization") or ""
    data_type: str = finished["dataType"][0]
    if data_type in STRING:
        if given not in ("", "word", "field"):
            raise Refusal(f"tokenization '{given}' is not allowed for data type '{data_type}'")
        finished["dataType"] = [data_type.replace("string", "text")]
        finished["tokenization"] = "field" if given == "field" else "whitespace"
    elif data_type in TEXT:
        if given in EXTRA_TOKENIZERS:
            variable = f"ENABLE_TOKENIZER_{given.upper()}"
            raise Refusal(
                f"the {EXTRA_TOKENIZERS[given]} tokenizer is not enabled; set '{variable}' to 'true' to enable"
            )
        finished["tokenization"] = given or "word"
    elif given:
        raise Refusal(not_allowed)


def finish_nested(finished: dict[str, Any], body: Mapping[str, Any], path: str) -> None:
    """Complete the properties inside an object property."""
    given: list[dict[str, Any] | None] = body.get("nestedProperties") or []
    if finished["dataType"][0] not in NESTED:
        if given:
            raise Refusal(f"property '{path}': nestedProperties not allowed for data types other than object/object[]")
        return
    if not given:
        raise Refusal(f"property '{path}': At least one nested property is required for data type object/object[]")
    finished["nestedProperties"] = [complete_nested(each or {}, path) for each in given]


def complete_nested(body: Mapping[str, Any], parent: str) -> dict[str, Any]:
    """A property inside an object property, with every default filled in."""
    name: str = body.get("name") or ""
    check_nested(name, parent)
    path = f"{parent}.{name}"
    data_type = [each or "" for each in sequence(body.get("dataType"))]
    if len(data_type) != 1 or not data_type[0]:
        raise Refusal(f"property '{path}': invalid dataType: [{' '.join(data_type)}]: dataType must have one element")
    (one,) = data_type
    if one[0].isupper():
        raise Refusal(f"property '{path}': reference data type not allowed")
    if one in STRING:
        raise Refusal(f"property '{path}': data type '{one}' is deprecated and not allowed as nested property")
    if one in ("geoCoordinates", "phoneNumber"):
        raise Refusal(f"property '{path}': data type '{one}' not allowed as nested property")
    if one not in PRIMITIVES and one not in NESTED:
        raise Refusal(f"property '{path}': invalid dataType: [{one}]: unknown primitive data type '{one}'")
    finished: dict[str, Any] = {"name": name, "dataType": [one]}
    finish_indexes(finished, body)
    finish_tokenization(finished, body, f"property '{path}': Tokenization is not allowed for data type '{one}'")
    finish_nested(finished, body, path)
    if body.get("description"):
        finished["description"] = body["description"]
    return finished
