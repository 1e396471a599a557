"""What a Weaviate server has that its class definitions do not say: its version and its modules."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .definitions import section

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class ServerFeatures:
    """The version and the modules of one server. Versions before 1.24 are described as 1.24."""

    version: tuple[int, int]
    modules: frozenset[str] = frozenset()

    @classmethod
    def from_meta(cls, meta: Mapping[str, Any]) -> ServerFeatures:
        """Read the answer of `GET /v1/meta`."""
        version = meta.get("version")
        found = re.match(r"v?(\d+)\.(\d+)", version) if isinstance(version, str) else None
        if found is None:
            raise ValueError(f"/v1/meta names no server version such as '1.39.0', but {version!r}")
        return cls((int(found[1]), int(found[2])), frozenset(section(meta, "modules")))

    def since(self, major: int, minor: int) -> bool:
        """Whether the server is of this version or a later one."""
        return self.version >= (major, minor)

    def modules_of(self, kind: str) -> list[str]:
        """The modules of one kind: `modules_of("generative")` has "generative-openai"."""
        return sorted(name for name in self.modules if name.startswith(kind + "-"))

    @property
    def explore(self) -> bool:
        """Whether `Explore` exists: the server drops it when it could have vectors of several vectorizers.

        That is so when a text module that can hold several vectors is on, or when two modules offer the same argument.
        """
        texts = [name for name in self.modules if name.startswith(("text2", "multi2"))]
        images = [name for name in self.modules if name.startswith(("img2vec-", "multi2vec-"))]
        counts = len(texts), len(images), len(self.modules_of("qna")), len(self.modules_of("reranker"))
        return max(counts) <= 1 and not any(name in _MANY_VECTORS for name in texts)


_MANY_VECTORS = frozenset(
    "text2vec-" + provider
    for provider in (
        "cohere", "databricks", "digitalocean", "huggingface", "jinaai", "mistral",
        "morph", "nvidia", "octoai", "openai", "voyageai", "weaviate",
    )
)  # fmt: skip
