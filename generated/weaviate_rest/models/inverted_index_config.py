# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset, read_list, read_model, write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(kw_only=True, eq=False, repr=False)
class InvertedIndexConfig(Model):
    bm25: BM25Config | Unset = UNSET
    cleanup_interval_seconds: int | Unset = UNSET
    index_null_state: bool | Unset = UNSET
    index_property_length: bool | Unset = UNSET
    index_timestamps: bool | Unset = UNSET
    stopword_presets: InvertedIndexConfigStopwordPresets | Unset = UNSET
    stopwords: StopwordConfig | Unset = UNSET
    tokenizer_user_dict: list[TokenizerUserDictConfig] | Unset = UNSET
    using_block_max_wand: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.bm25 is not UNSET:
            result["bm25"] = write(self.bm25)
        if self.cleanup_interval_seconds is not UNSET:
            result["cleanupIntervalSeconds"] = self.cleanup_interval_seconds
        if self.index_null_state is not UNSET:
            result["indexNullState"] = self.index_null_state
        if self.index_property_length is not UNSET:
            result["indexPropertyLength"] = self.index_property_length
        if self.index_timestamps is not UNSET:
            result["indexTimestamps"] = self.index_timestamps
        if self.stopword_presets is not UNSET:
            result["stopwordPresets"] = write(self.stopword_presets)
        if self.stopwords is not UNSET:
            result["stopwords"] = write(self.stopwords)
        if self.tokenizer_user_dict is not UNSET:
            result["tokenizerUserDict"] = write(self.tokenizer_user_dict)
        if self.using_block_max_wand is not UNSET:
            result["usingBlockMaxWAND"] = self.using_block_max_wand
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            bm25=UNSET if (value := take("bm25", None)) is None else read_model(value, BM25Config.from_dict),
            cleanup_interval_seconds=UNSET if (value := take("cleanupIntervalSeconds", None)) is None else value,
            index_null_state=UNSET if (value := take("indexNullState", None)) is None else value,
            index_property_length=UNSET if (value := take("indexPropertyLength", None)) is None else value,
            index_timestamps=UNSET if (value := take("indexTimestamps", None)) is None else value,
            stopword_presets=UNSET
            if (value := take("stopwordPresets", None)) is None
            else read_model(value, InvertedIndexConfigStopwordPresets.from_dict),
            stopwords=UNSET
            if (value := take("stopwords", None)) is None
            else read_model(value, StopwordConfig.from_dict),
            tokenizer_user_dict=UNSET
            if (value := take("tokenizerUserDict", None)) is None
            else read_list(value, lambda item: read_model(item, TokenizerUserDictConfig.from_dict)),
            using_block_max_wand=UNSET if (value := take("usingBlockMaxWAND", None)) is None else value,
            additional_properties=rest,
        )


from .bm25_config import BM25Config
from .inverted_index_config_stopword_presets import InvertedIndexConfigStopwordPresets
from .stopword_config import StopwordConfig
from .tokenizer_user_dict_config import TokenizerUserDictConfig
