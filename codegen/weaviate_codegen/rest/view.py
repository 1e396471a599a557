"""What the templates show: the generator's model of a document, turned into Python expressions.

The generator decides which classes there are and what they are called. How a value is typed, read and written is
decided here, so that reading is lenient: null is the same as absent, a value of an unexpected kind stays as it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from openapi_python_client.parser.properties import LiteralEnumProperty, ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty

from weaviate_codegen.errors import CodegenError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from openapi_python_client.parser.openapi import Endpoint
    from openapi_python_client.parser.properties.protocol import PropertyProtocol
    from openapi_python_client.parser.properties.schemas import Class

    from weaviate_codegen.rest.names import OperationName

_PLAIN = frozenset({"str", "int", "float", "bool", "Any"})
# Names that a generated function uses itself.
_FUNCTION_NAMES = frozenset({"body", "build", "parse"})


@dataclass(frozen=True, slots=True)
class FieldView:
    """One property of a model: `read` takes it out of a dictionary, `write` is its JSON."""

    name: str
    python_name: str
    type: str
    required: bool
    read: str
    write: str

    @property
    def always(self) -> bool:
        """Whether the type says that the property is there."""
        return self.required and self.type != "Any" and not self.type.endswith(" | Unset")


@dataclass(frozen=True, slots=True)
class ModelView:
    """One model: its fields, what its additional properties hold, and the (module, class) pairs that it needs."""

    name: str
    fields: tuple[FieldView, ...]
    additional_type: str
    additional_read: str
    additional_write: str
    models: tuple[tuple[str, str], ...]
    enums: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ParameterView:
    """One parameter of an operation."""

    name: str
    python_name: str
    type: str
    required: bool


@dataclass(frozen=True, slots=True)
class AnswerView:
    """What the answers of some statuses are read as; `typed` says whether a type checker can tell from `read`."""

    statuses: tuple[int, ...]
    type: str
    read: str
    typed: bool


@dataclass(frozen=True, slots=True)
class OperationView:
    """One operation, as its module and the facade show it."""

    name: OperationName
    path: tuple[ParameterView, ...]
    query: tuple[ParameterView, ...]
    headers: tuple[ParameterView, ...]
    body: str | None
    body_required: bool
    answers: tuple[AnswerView, ...]
    models_read: tuple[tuple[str, str], ...]
    models_named: tuple[tuple[str, str], ...]

    @property
    def success(self) -> tuple[int, ...]:
        """All statuses of success."""
        return tuple(sorted(status for answer in self.answers for status in answer.statuses))

    @property
    def returns(self) -> str:
        """The type of what `parse` returns."""
        return " | ".join(sorted({answer.type for answer in self.answers}, key=lambda name: (name == "None", name)))


def model_view(model: ModelProperty) -> ModelView:
    """How a model is shown."""
    properties = sorted(
        [*(model.required_properties or ()), *(model.optional_properties or ())], key=lambda item: str(_text(item))
    )
    more = model.additional_properties
    needed = [*properties, *([more] if more is not None else [])]
    return ModelView(
        name=model.class_info.name,
        fields=tuple(_field(item) for item in properties),
        additional_type="Any" if more is None else _type(more),
        additional_read="value" if more is None else _read(more, "value"),
        additional_write="value" if more is None else _write(more, "value"),
        models=_classes(needed, ModelProperty, apart_from=model.class_info),
        enums=_classes(needed, LiteralEnumProperty),
    )


def operation_view(endpoint: Endpoint, name: OperationName) -> OperationView:
    """How an operation is shown."""
    if endpoint.cookie_parameters or len(endpoint.bodies) > 1:
        raise CodegenError("an operation with cookies or with several kinds of body", name.pointer)
    groups: dict[tuple[str, str, bool], list[int]] = {}
    results: list[PropertyProtocol] = []
    for response in endpoint.responses.patterns:
        first, last = response.status_code.range or (0, 0)
        if first // 100 != 2:
            continue
        if first != last:
            raise CodegenError("a response for a range of statuses", name.pointer)
        if response.source["attribute"] == "None":
            kind = ("None", "None", True)
        else:
            results.append(response.prop)
            typed = isinstance(response.prop, ModelProperty) or _type(response.prop) == "Any"
            kind = (_type(response.prop), _read_answer(response.prop, name.operation_id), typed)
        groups.setdefault(kind, []).append(first)
    if not groups:
        raise CodegenError("an operation without a response of success", name.pointer)
    body = endpoint.bodies[0].prop if endpoint.bodies else None
    parameters = [*endpoint.query_parameters, *endpoint.header_parameters]
    named = [*results, *parameters, *([body] if body is not None else [])]
    return OperationView(
        name=name,
        path=tuple(_parameter(item) for item in endpoint.path_parameters),
        query=tuple(_parameter(item) for item in sorted(endpoint.query_parameters, key=_text)),
        headers=tuple(_parameter(item) for item in sorted(endpoint.header_parameters, key=_text)),
        body=None if body is None else _body_type(body),
        body_required=body is not None and body.required,
        answers=tuple(AnswerView(tuple(sorted(group)), *kind) for kind, group in sorted(groups.items())),
        models_read=_classes(results, ModelProperty),
        models_named=tuple(sorted({*_classes(named, ModelProperty), *_classes(named, LiteralEnumProperty)})),
    )


def _field(item: PropertyProtocol) -> FieldView:
    kind = _type(item)
    if not item.required or isinstance(item, ListProperty):
        kind += " | Unset" if kind != "Any" else ""
    taken = f'take("{_text(item)}", None)'
    return FieldView(
        name=_text(item),
        python_name=item.python_name,
        type=kind,
        required=item.required,
        read=_read(item, f"present({taken})")
        if item.required
        else f"UNSET if (value := {taken}) is None else {_read(item, 'value')}",
        write=_write(item, f"self.{item.python_name}"),
    )


def _parameter(item: PropertyProtocol) -> ParameterView:
    kind = f"Sequence[{_type(item.inner_property)}]" if isinstance(item, ListProperty) else _type(item)
    name = f"{item.python_name}_" if item.python_name in _FUNCTION_NAMES else str(item.python_name)
    return ParameterView(_text(item), name, kind, item.required)


def _type(item: PropertyProtocol) -> str:
    if isinstance(item, ListProperty):
        return f"list[{_type(item.inner_property)}]"
    if isinstance(item, ModelProperty | LiteralEnumProperty):
        return item.class_info.name
    name = item.get_base_type_string().as_unembedded_code()
    if name not in _PLAIN:
        raise CodegenError(f"the generator made {name!r} of the property {_text(item)!r}; the templates do not know it")
    return name


def _body_type(item: PropertyProtocol) -> str:
    if isinstance(item, ListProperty):
        return f"Sequence[{_body_type(item.inner_property)}]"
    return f"{_type(item)} | Mapping[str, Any]" if isinstance(item, ModelProperty) else _type(item)


def _read(item: PropertyProtocol, source: str) -> str:
    if isinstance(item, ModelProperty):
        return f"read_model({source}, {item.class_info.name}.from_dict)"
    if isinstance(item, ListProperty) and _holds_models(item):
        return f"read_list({source}, lambda item: {_read(item.inner_property, 'item')})"
    return source


def _read_answer(item: PropertyProtocol, operation_id: str) -> str:
    if isinstance(item, ModelProperty):
        return f'{item.class_info.name}.from_dict(expect("{operation_id}", status, value, dict))'
    if isinstance(item, ListProperty):
        return _read(item, f'expect("{operation_id}", status, value, list)')
    return "value"


def _write(item: PropertyProtocol, source: str) -> str:
    return f"write({source})" if _holds_models(item) else source


def _holds_models(item: PropertyProtocol) -> bool:
    return any(isinstance(inner, ModelProperty) for inner in _nested(item))


def _nested(item: PropertyProtocol) -> Iterator[PropertyProtocol]:
    yield item
    if isinstance(item, ListProperty):
        yield from _nested(item.inner_property)


def _classes(
    items: Iterable[PropertyProtocol],
    kind: type[ModelProperty | LiteralEnumProperty],
    *,
    apart_from: Class | None = None,
) -> tuple[tuple[str, str], ...]:
    found: set[tuple[str, str]] = set()
    for item in items:
        for inner in _nested(item):
            if isinstance(inner, kind) and inner.class_info != apart_from:
                found.add((inner.class_info.module_name, inner.class_info.name))
    return tuple(sorted(found))


def _text(item: PropertyProtocol) -> str:
    name = item.name
    return name if isinstance(name, str) else name.get_untrusted_value()
