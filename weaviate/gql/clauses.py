"""v3's classes of clauses: each is checked when it is made, and `str()` of it is its text in a query."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from copy import deepcopy
from enum import Enum
from typing import TYPE_CHECKING, Any, cast

from weaviate.exceptions import QueryTypeError, QueryValueError
from weaviate.gql import near
from weaviate.gql.media import near_media_content
from weaviate.gql.tables import clause_text
from weaviate.gql.where import where_content
from weaviate.warnings import Warnings

if TYPE_CHECKING:
    from collections.abc import Sequence


class MediaType(Enum):
    """What a search by media is for."""

    IMAGE = "image"
    AUDIO = "audio"
    VIDEO = "video"
    THERMAL = "thermal"
    DEPTH = "depth"
    IMU = "imu"

    @property
    def clause(self) -> str:
        """The name of the search: "nearImage", "nearIMU"."""
        return f"near{self.value.upper() if self is MediaType.IMU else self.value.capitalize()}"


class Filter(ABC):
    """One clause of a query, made of the dict that the builders' methods take; that dict is copied."""

    def __init__(self, content: Mapping[str, Any]) -> None:
        if not isinstance(content, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
            msg = f"{type(self).__name__} takes a dict, {type(content).__name__} was given"
            raise QueryTypeError(msg)
        self._content = deepcopy(dict(content))
        self._text = self._checked()

    @property
    def content(self) -> dict[str, Any]:
        """What the clause was made of."""
        return self._content

    def __str__(self) -> str:
        return self._text

    @abstractmethod
    def _checked(self) -> str:
        """The text of the clause, unless its content is wrong."""


class Where(Filter):
    """A filter: `{"path": ["wordCount"], "operator": "GreaterThan", "valueInt": 1000}` or `{"operator": "And", ...}`.

    >>> from weaviate.gql.filter import Where
    >>> print(Where({"path": ["title"], "operator": "Equal", "valueText": "Tides"}))
    where:{path:["title"] operator:Equal valueText:"Tides"}
    """

    def _checked(self) -> str:
        return clause_text("where", where_content(self._content))


class NearText(Filter):
    """A search near the meaning of texts: `{"concepts": [...]}`."""

    def _checked(self) -> str:
        return clause_text("nearText", near.near_text_content(self._content))


class NearVector(Filter):
    """A search near a vector: `{"vector": [...]}`."""

    def _checked(self) -> str:
        return clause_text("nearVector", near.near_vector_content(self._content))


class NearObject(Filter):
    """A search near an object: `{"id": uuid}` or `{"beacon": ...}`.

    A beacon without a class is warned of when `is_server_version_14` says that the server knows better ones.
    """

    def __init__(self, content: Mapping[str, Any], is_server_version_14: bool) -> None:
        super().__init__(content)
        if is_server_version_14 and near.has_old_beacon(self._content):
            Warnings.beacon_without_class(self._content["beacon"])

    def _checked(self) -> str:
        return clause_text("nearObject", near.near_object_content(self._content))


class Ask(Filter):
    """A search for what answers a question: `{"question": "..."}`."""

    def _checked(self) -> str:
        return clause_text("ask", near.ask_content(self._content))


class NearMedia(Filter):
    """A search by media, given as base64 text under the name of its type: `{"image": "..."}`."""

    def __init__(self, content: Mapping[str, Any], media_type: MediaType) -> None:
        self._media_type = media_type
        super().__init__(content)

    def _checked(self) -> str:
        clause = self._media_type.clause
        return clause_text(clause, near_media_content(self._content, clause, encode=False))


class NearImage(NearMedia):
    """A search by an image."""

    def __init__(self, content: Mapping[str, Any]) -> None:
        super().__init__(content, MediaType.IMAGE)


class NearVideo(NearMedia):
    """A search by a film."""

    def __init__(self, content: Mapping[str, Any]) -> None:
        super().__init__(content, MediaType.VIDEO)


class NearAudio(NearMedia):
    """A search by a sound."""

    def __init__(self, content: Mapping[str, Any]) -> None:
        super().__init__(content, MediaType.AUDIO)


class NearDepth(NearMedia):
    """A search by a depth image."""

    def __init__(self, content: Mapping[str, Any]) -> None:
        super().__init__(content, MediaType.DEPTH)


class NearThermal(NearMedia):
    """A search by a thermal image."""

    def __init__(self, content: Mapping[str, Any]) -> None:
        super().__init__(content, MediaType.THERMAL)


class NearIMU(NearMedia):
    """A search by motion data."""

    def __init__(self, content: Mapping[str, Any]) -> None:
        super().__init__(content, MediaType.IMU)


class Sort(Filter):
    """An order of hits: `{"path": ["title"], "order": "desc"}` or a list of such; `add` appends to it."""

    def __init__(self, content: Mapping[str, Any] | Sequence[Mapping[str, Any]]) -> None:
        super().__init__({"sort": _listed(content)})

    def add(self, content: Mapping[str, Any] | Sequence[Mapping[str, Any]]) -> None:
        """Sort by this too where what came before is equal."""
        super().__init__({"sort": [*self._content["sort"], *_listed(content)]})

    def _checked(self) -> str:
        return clause_text("sort", self._content["sort"])


def _listed(content: Any) -> list[Any]:
    if not isinstance(content, (list, tuple)):
        return [content]
    if not content:
        msg = "sort is an empty list: give at least one {'path': [...], 'order': 'asc'}"
        raise QueryValueError(msg)
    return list(cast("Sequence[Any]", content))
