"""v3's public helpers, gathered under the name that programs import them from."""

from __future__ import annotations

from enum import Enum, EnumMeta
from typing import TYPE_CHECKING, Any, cast

from weaviate.beacons import generate_local_beacon
from weaviate.media import file_decoder_b64, file_encoder_b64, image_decoder_b64, image_encoder_b64
from weaviate.uuids import (
    generate_uuid5,
    get_domain_from_weaviate_url,
    get_valid_uuid,
    is_object_url,
    is_weaviate_object_url,
)
from weaviate.vectors import get_vector
from weaviate.versions import parse_version_string

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "MAXIMUM_MINOR_VERSION_DELTA",
    "MINIMUM_NO_WARNING_VERSION",
    "BaseEnum",
    "MetaEnum",
    "check_batch_result",
    "file_decoder_b64",
    "file_encoder_b64",
    "generate_local_beacon",
    "generate_uuid5",
    "get_domain_from_weaviate_url",
    "get_valid_uuid",
    "get_vector",
    "image_decoder_b64",
    "image_encoder_b64",
    "is_object_url",
    "is_weaviate_client_too_old",
    "is_weaviate_domain",
    "is_weaviate_object_url",
    "is_weaviate_too_old",
    "parse_version_string",
    "strip_newlines",
]

MINIMUM_NO_WARNING_VERSION = "v1.16.0"
MAXIMUM_MINOR_VERSION_DELTA = 3

_HOSTED_DOMAINS = ("weaviate.io", "semi.technology", "weaviate.cloud")


def check_batch_result(results: Sequence[Any] | None) -> None:
    """Print what failed of the server's answer to a batch: the errors of each item that has some."""
    for item in results or ():
        result: object = cast("dict[str, Any]", item).get("result") if isinstance(item, dict) else None
        errors: object = cast("dict[str, Any]", result).get("errors") if isinstance(result, dict) else None
        if isinstance(errors, dict) and "error" in errors:
            print(cast("object", errors))  # noqa: T201 - what it is for


def is_weaviate_domain(url: str) -> bool:
    """Whether a URL belongs to Weaviate's hosting, where API keys are the usual way to log in."""
    return any(domain in url.lower() for domain in _HOSTED_DOMAINS)


def is_weaviate_too_old(current_version_str: str) -> bool:
    """Whether a server is older than 1.16."""
    return parse_version_string(current_version_str) < parse_version_string(MINIMUM_NO_WARNING_VERSION)


def is_weaviate_client_too_old(current_version_str: str, latest_version_str: str) -> bool:
    """Whether a client is behind the latest by a major version or by more than three minor ones."""
    current, latest = parse_version_string(current_version_str), parse_version_string(latest_version_str)
    return latest[0] > current[0] or (latest[0] == current[0] and latest[1] - current[1] > MAXIMUM_MINOR_VERSION_DELTA)


def strip_newlines(s: str) -> str:
    """A text with a blank for each line feed."""
    return s.replace("\n", " ")


class MetaEnum(EnumMeta):
    """Makes `"NAME" in SomeEnum` ask for the names of members."""

    def __contains__(cls, value: object) -> bool:
        return isinstance(value, cls) or (isinstance(value, str) and value in cls.__members__)


class BaseEnum(Enum, metaclass=MetaEnum):
    """An enum that is asked for its members by name: `"NAME" in SomeEnum`."""
