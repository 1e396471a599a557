"""From a file or a server to a canonical document, with errors that name both the source and the place in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from weaviate_codegen.errors import CodegenError
from weaviate_codegen.rest.normalise import canonical
from weaviate_codegen.source import Access, endpoint, fetch_json, is_url, read_json

if TYPE_CHECKING:
    from collections.abc import Mapping

SWAGGER = "/v1/swagger.json"


def load(source: str, access: Access = Access()) -> dict[str, Any]:  # noqa: B008 - immutable
    """The canonical document of a server (by its URL) or of a file."""
    if is_url(source):
        where = endpoint(source, SWAGGER)
        found = fetch_json(where, access)
    else:
        where = source
        found = read_json(source)
    if not isinstance(found, dict):
        raise CodegenError(f"expected an OpenAPI document, found a JSON {type(found).__name__}", where)
    try:
        return canonical(cast("Mapping[str, Any]", found))
    except CodegenError as error:
        raise CodegenError(error.message, f"{where}#{error.where}") from error
