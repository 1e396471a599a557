"""Objects that are named by uuid alone, as servers before 1.14 knew them, and newer ones still do with regret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from weaviate.names import class_name_of
from weaviate.versions import is_at_least
from weaviate.warnings import Warnings

if TYPE_CHECKING:
    from weaviate.types import ClassName

CLASS_SCOPED = (1, 14)
"""The first version whose paths and beacons name classes."""


def knows_classes(server_version: str) -> bool:
    """Whether the paths and beacons of a server name classes."""
    return is_at_least(server_version, CLASS_SCOPED)


def scoped_class(class_name: ClassName | None, server_version: str, argument: str = "class_name") -> str | None:
    """The class to name in a request, or None where it has to do without one, which is warned of when that is news."""
    if class_name is None:
        if knows_classes(server_version):
            Warnings.class_name_missing(argument)
        return None
    name = class_name_of(class_name, argument)
    if knows_classes(server_version):
        return name
    Warnings.class_name_unsupported(argument, server_version)
    return None
