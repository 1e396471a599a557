# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset, present, put, read_model, write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .tokenize_request_tokenization import TokenizeRequestTokenization


@define(kw_only=True, eq=False, repr=False)
class TokenizeRequest(Model):
    analyzer_config: TextAnalyzerConfig | Unset = UNSET
    stopword_presets: TokenizeRequestStopwordPresets | Unset = UNSET
    stopwords: StopwordConfig | Unset = UNSET
    text: str
    tokenization: TokenizeRequestTokenization
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.analyzer_config is not UNSET:
            result["analyzerConfig"] = write(self.analyzer_config)
        if self.stopword_presets is not UNSET:
            result["stopwordPresets"] = write(self.stopword_presets)
        if self.stopwords is not UNSET:
            result["stopwords"] = write(self.stopwords)
        put(result, "text", self.text)
        put(result, "tokenization", self.tokenization)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            analyzer_config=UNSET
            if (value := take("analyzerConfig", None)) is None
            else read_model(value, TextAnalyzerConfig.from_dict),
            stopword_presets=UNSET
            if (value := take("stopwordPresets", None)) is None
            else read_model(value, TokenizeRequestStopwordPresets.from_dict),
            stopwords=UNSET
            if (value := take("stopwords", None)) is None
            else read_model(value, StopwordConfig.from_dict),
            text=present(take("text", None)),
            tokenization=present(take("tokenization", None)),
            additional_properties=rest,
        )


from .stopword_config import StopwordConfig
from .text_analyzer_config import TextAnalyzerConfig
from .tokenize_request_stopword_presets import TokenizeRequestStopwordPresets
