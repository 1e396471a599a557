# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(kw_only=True, eq=False, repr=False)
class ReplicationAsyncConfig(Model):
    diff_batch_size: int | Unset = UNSET
    diff_per_node_timeout: int | Unset = UNSET
    frequency: int | Unset = UNSET
    frequency_while_propagating: int | Unset = UNSET
    hashtree_height: int | Unset = UNSET
    logging_frequency: int | Unset = UNSET
    pre_propagation_timeout: int | Unset = UNSET
    propagation_batch_size: int | Unset = UNSET
    propagation_concurrency: int | Unset = UNSET
    propagation_delay: int | Unset = UNSET
    propagation_limit: int | Unset = UNSET
    propagation_timeout: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.diff_batch_size is not UNSET:
            result["diffBatchSize"] = self.diff_batch_size
        if self.diff_per_node_timeout is not UNSET:
            result["diffPerNodeTimeout"] = self.diff_per_node_timeout
        if self.frequency is not UNSET:
            result["frequency"] = self.frequency
        if self.frequency_while_propagating is not UNSET:
            result["frequencyWhilePropagating"] = self.frequency_while_propagating
        if self.hashtree_height is not UNSET:
            result["hashtreeHeight"] = self.hashtree_height
        if self.logging_frequency is not UNSET:
            result["loggingFrequency"] = self.logging_frequency
        if self.pre_propagation_timeout is not UNSET:
            result["prePropagationTimeout"] = self.pre_propagation_timeout
        if self.propagation_batch_size is not UNSET:
            result["propagationBatchSize"] = self.propagation_batch_size
        if self.propagation_concurrency is not UNSET:
            result["propagationConcurrency"] = self.propagation_concurrency
        if self.propagation_delay is not UNSET:
            result["propagationDelay"] = self.propagation_delay
        if self.propagation_limit is not UNSET:
            result["propagationLimit"] = self.propagation_limit
        if self.propagation_timeout is not UNSET:
            result["propagationTimeout"] = self.propagation_timeout
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            diff_batch_size=UNSET if (value := take("diffBatchSize", None)) is None else value,
            diff_per_node_timeout=UNSET if (value := take("diffPerNodeTimeout", None)) is None else value,
            frequency=UNSET if (value := take("frequency", None)) is None else value,
            frequency_while_propagating=UNSET if (value := take("frequencyWhilePropagating", None)) is None else value,
            hashtree_height=UNSET if (value := take("hashtreeHeight", None)) is None else value,
            logging_frequency=UNSET if (value := take("loggingFrequency", None)) is None else value,
            pre_propagation_timeout=UNSET if (value := take("prePropagationTimeout", None)) is None else value,
            propagation_batch_size=UNSET if (value := take("propagationBatchSize", None)) is None else value,
            propagation_concurrency=UNSET if (value := take("propagationConcurrency", None)) is None else value,
            propagation_delay=UNSET if (value := take("propagationDelay", None)) is None else value,
            propagation_limit=UNSET if (value := take("propagationLimit", None)) is None else value,
            propagation_timeout=UNSET if (value := take("propagationTimeout", None)) is None else value,
            additional_properties=rest,
        )
