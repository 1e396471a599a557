# Made by `weaviate-codegen graphql` for Weaviate 1.24, 1.30, 1.39. Not to be edited: run it again instead.
"""The values that the arguments of queries take. A key that a type does not require may be left out."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Literal, Protocol, Required, TypeAlias, TypedDict
from uuid import UUID


class Array(Protocol):
    """An array of numpy, torch or the like."""

    def tolist(self) -> Any:
        """The numbers as a list, or as a list of lists."""
        ...


BooleanOrList: TypeAlias = bool | Sequence[bool]
DateOrList: TypeAlias = str | date | Sequence[str | date]
FloatOrList: TypeAlias = float | Sequence[float]
IntOrList: TypeAlias = int | Sequence[int]
TextOrList: TypeAlias = str | UUID | Sequence[str | UUID]
Vector: TypeAlias = Sequence[float] | Sequence[Sequence[float]] | Array
VectorPerTarget: TypeAlias = Mapping[str, Vector]
Weights: TypeAlias = Mapping[str, float | Sequence[float]]

CombinationMethod: TypeAlias = Literal[
    "average",  # since 1.30
    "manualWeights",  # since 1.30
    "minimum",  # since 1.30
    "relativeScore",  # since 1.30
    "sum",  # since 1.30
]
"""Taken by `Get.hybrid.targets.combinationMethod`, `Get.nearObject.targets.combinationMethod` and 3 more."""

ConsistencyLevel: TypeAlias = Literal[
    "ALL",
    "ONE",
    "QUORUM",
]
"""Taken by `Get.consistencyLevel`."""

FusionType: TypeAlias = Literal[
    "rankedFusion",
    "relativeScoreFusion",
]
"""Taken by `Get.hybrid.fusionType`."""

GenerateOpenaiReasoningEffort: TypeAlias = Literal[
    "high",  # since 1.39
    "low",  # since 1.39
    "medium",  # since 1.39
    "minimal",  # since 1.39
]
"""Taken by `_additional.generate(groupedResult).openai.reasoningEffort` and 1 more."""

GenerateOpenaiVerbosity: TypeAlias = Literal[
    "high",  # since 1.39
    "low",  # since 1.39
    "medium",  # since 1.39
]
"""Taken by `_additional.generate(groupedResult).openai.verbosity` and 1 more."""

GroupType: TypeAlias = Literal[
    "closest",
    "merge",
]
"""Taken by `Get.group.type`."""

SearchOperatorOperator: TypeAlias = Literal[
    "And",  # since 1.30
    "AndCross",  # since 1.39
    "Or",  # since 1.30
]
"""Taken by `Get.bm25.searchOperator.operator`, `Get.hybrid.bm25SearchOperator.operator` and 1 more."""

SortOrder: TypeAlias = Literal[
    "asc",
    "desc",
]
"""Taken by `Get.sort.order`."""

WhereOperator: TypeAlias = Literal[
    "And",
    "ContainsAll",
    "ContainsAny",
    "ContainsNone",  # since 1.39
    "Equal",
    "GreaterThan",
    "GreaterThanEqual",
    "IsNull",
    "LessThan",
    "LessThanEqual",
    "Like",
    "Not",
    "NotEqual",
    "Or",
    "WithinGeoRange",
]
"""Taken by `Get.where.operator`, `Get.where.operands.operator`, `Aggregate.where.operator` and 1 more."""


class AggregateHybrid(TypedDict, total=False):
    """Taken by `Aggregate.hybrid`."""

    alpha: float
    bm25SearchOperator: "SearchOperator"  # since 1.30
    maxVectorDistance: float  # since 1.30
    properties: Sequence[str]
    query: str
    searches: "Sequence[AggregateHybridSearch]"  # since 1.30
    targetVectors: Sequence[str]
    vector: Vector


class AggregateHybridSearch(TypedDict, total=False):
    """Taken by `Aggregate.hybrid.searches`."""

    nearText: "HybridNearText"  # since 1.30
    nearVector: "AggregateNearVector"  # since 1.30


class AggregateNearObject(TypedDict, total=False):
    """Taken by `Aggregate.nearObject`, `Explore.nearObject`."""

    beacon: str
    certainty: float
    distance: float
    id: str
    targetVectors: Sequence[str]


class AggregateNearText(TypedDict, total=False):
    """Taken by `Aggregate.nearText`."""

    autocorrect: bool
    certainty: float
    concepts: Required[Sequence[str]]
    distance: float
    moveAwayFrom: "Move"
    moveTo: "Move"
    targetVectors: Sequence[str]


class AggregateNearVector(TypedDict, total=False):
    """Taken by `Aggregate.nearVector`, `Aggregate.hybrid.searches.nearVector`."""

    certainty: float
    distance: float
    targetVectors: Sequence[str]
    vector: Vector
    vectorPerTarget: VectorPerTarget  # since 1.30


class Ask(TypedDict, total=False):
    """Taken by `Get.ask`, `Aggregate.ask`."""

    autocorrect: bool
    certainty: float
    distance: float
    properties: Sequence[str]
    question: Required[str]
    rerank: bool


class Bm25(TypedDict, total=False):
    """Taken by `Get.bm25`."""

    properties: Sequence[str]
    query: str
    searchOperator: "SearchOperator"  # since 1.30


class ExploreNearText(TypedDict, total=False):
    """Taken by `Explore.nearText`."""

    certainty: float
    concepts: Required[Sequence[str]]
    distance: float
    moveAwayFrom: "Move"
    moveTo: "Move"
    targetVectors: Sequence[str]


class ExploreNearVector(TypedDict, total=False):
    """Taken by `Explore.nearVector`."""

    certainty: float
    distance: float
    targetVectors: Sequence[str]
    vector: Required[Vector]


class GenerateAnthropic(TypedDict, total=False):
    """Taken by `_additional.generate(groupedResult).anthropic` and 1 more."""

    baseURL: str  # since 1.30
    imageProperties: Sequence[str]  # since 1.30
    images: Sequence[str]  # since 1.30
    maxTokens: int  # since 1.30
    model: str  # since 1.30
    stopSequences: Sequence[str]  # since 1.30
    temperature: float  # since 1.30
    topK: int  # since 1.30
    topP: float  # since 1.30


class GenerateAnyscale(TypedDict, total=False):
    """Taken by `_additional.generate(groupedResult).anyscale` and 1 more."""

    baseURL: str  # since 1.30
    model: str  # since 1.30
    temperature: float  # since 1.30


class GenerateAws(TypedDict, total=False):
    """Taken by `_additional.generate(groupedResult).aws`, `_additional.generate(singleResult).aws`."""

    endpoint: str  # since 1.30
    imageProperties: Sequence[str]  # since 1.30
    images: Sequence[str]  # since 1.30
    maxTokens: int  # since 1.39
    model: str  # since 1.30
    region: str  # since 1.30
    service: str  # since 1.30
    stopSequences: Sequence[str]  # since 1.39
    targetModel: str  # since 1.30
    targetVariant: str  # since 1.30
    temperature: float  # since 1.30


class GenerateCohere(TypedDict, total=False):
    """Taken by `_additional.generate(groupedResult).cohere` and 1 more."""

    baseURL: str  # since 1.30
    frequencyPenalty: float  # since 1.30
    imageProperties: Sequence[str]  # since 1.39
    images: Sequence[str]  # since 1.39
    k: int  # since 1.30
    maxTokens: int  # since 1.30
    model: str  # since 1.30
    p: float  # since 1.30
    presencePenalty: float  # since 1.30
    stopSequences: Sequence[str]  # since 1.30
    temperature: float  # since 1.30


class GenerateContextualai(TypedDict, total=False):
    """Taken by `_additional.generate(groupedResult).contextualai` and 1 more."""

    avoidCommentary: bool  # since 1.39
    knowledge: Sequence[str]  # since 1.39
    maxNewTokens: int  # since 1.39
    model: str  # since 1.39
    systemPrompt: str  # since 1.39
    temperature: float  # since 1.39
    topP: float  # since 1.39


class GenerateDatabricks(TypedDict, total=False):
    """Taken by `_additional.generate(groupedResult).databricks` and 1 more."""

    frequencyPenalty: float  # since 1.30
    logprobs: bool  # since 1.30
    maxTokens: int  # since 1.30
    model: str  # since 1.30
    n: int  # since 1.30
    presencePenalty: float  # since 1.30
    stop: Sequence[str]  # since 1.30
    temperature: float  # since 1.30
    topLogprobs: int  # since 1.30
    topP: float  # since 1.30


class GenerateDeepseek(TypedDict, total=False):
    """Taken by `_additional.generate(groupedResult).deepseek` and 1 more."""

    baseURL: str  # since 1.39
    frequencyPenalty: float  # since 1.39
    maxTokens: int  # since 1.39
    model: str  # since 1.39
    presencePenalty: float  # since 1.39
    stop: Sequence[str]  # since 1.39
    temperature: float  # since 1.39
    topP: float  # since 1.39


class GenerateFriendliai(TypedDict, total=False):
    """Taken by `_additional.generate(groupedResult).friendliai` and 1 more."""

    baseURL: str  # since 1.30
    maxTokens: int  # since 1.30
    model: str  # since 1.30
    n: int  # since 1.30
    temperature: float  # since 1.30
    topP: float  # since 1.30


class GenerateGoogle(TypedDict, total=False):
    """Taken by `_additional.generate(groupedResult).google` and 1 more."""

    apiEndpoint: str  # since 1.30
    endpointId: str  # since 1.30
    frequencyPenalty: float  # since 1.30
    imageProperties: Sequence[str]  # since 1.30
    images: Sequence[str]  # since 1.30
    location: str  # since 1.39
    maxTokens: int  # since 1.30
    model: str  # since 1.30
    presencePenalty: float  # since 1.30
    projectId: str  # since 1.30
    region: str  # since 1.30
    stopSequences: Sequence[str]  # since 1.30
    temperature: float  # since 1.30
    topK: int  # since 1.30
    topP: float  # since 1.30


class GenerateGroupedResult(TypedDict, total=False):
    """Taken by `_additional.generate(groupedResult)`."""

    anthropic: GenerateAnthropic  # since 1.30
    anyscale: GenerateAnyscale  # since 1.30
    aws: GenerateAws  # since 1.30
    cohere: GenerateCohere  # since 1.30
    contextualai: GenerateContextualai  # since 1.39
    databricks: GenerateDatabricks  # since 1.30
    debug: bool  # since 1.30
    deepseek: GenerateDeepseek  # since 1.39
    friendliai: GenerateFriendliai  # since 1.30
    google: GenerateGoogle  # since 1.30
    mistral: "GenerateMistral"  # since 1.30
    nvidia: "GenerateNvidia"  # since 1.30
    octoai: "GenerateOctoai"  # since 1.30
    ollama: "GenerateOllama"  # since 1.30
    openai: "GenerateOpenai"  # since 1.30
    properties: Sequence[str]
    task: str
    xai: "GenerateXai"  # since 1.30


class GenerateMistral(TypedDict, total=False):
    """Taken by `_additional.generate(groupedResult).mistral` and 1 more."""

    baseURL: str  # since 1.30
    maxTokens: int  # since 1.30
    model: str  # since 1.30
    temperature: float  # since 1.30
    topP: float  # since 1.30


class GenerateNvidia(TypedDict, total=False):
    """Taken by `_additional.generate(groupedResult).nvidia` and 1 more."""

    baseURL: str  # since 1.30
    maxTokens: int  # since 1.30
    model: str  # since 1.30
    temperature: float  # since 1.30
    topP: float  # since 1.30


class GenerateOctoai(TypedDict, total=False):
    """Taken by `_additional.generate(groupedResult).octoai` and 1 more."""

    baseURL: str  # since 1.30
    maxTokens: int  # since 1.30
    model: str  # since 1.30
    n: int  # since 1.30
    temperature: float  # since 1.30
    topP: float  # since 1.30


class GenerateOllama(TypedDict, total=False):
    """Taken by `_additional.generate(groupedResult).ollama` and 1 more."""

    apiEndpoint: str  # since 1.30
    imageProperties: Sequence[str]  # since 1.30
    images: Sequence[str]  # since 1.30
    model: str  # since 1.30
    temperature: float  # since 1.30


class GenerateOpenai(TypedDict, total=False):
    """Taken by `_additional.generate(groupedResult).openai` and 1 more."""

    apiVersion: str  # since 1.30
    baseURL: str  # since 1.30
    deploymentId: str  # since 1.30
    frequencyPenalty: float  # since 1.30
    imageProperties: Sequence[str]  # since 1.30
    images: Sequence[str]  # since 1.30
    isAzure: bool  # since 1.30
    maxTokens: int  # since 1.30
    model: str  # since 1.30
    n: int  # since 1.30
    presencePenalty: float  # since 1.30
    reasoningEffort: GenerateOpenaiReasoningEffort  # since 1.39
    resourceName: str  # since 1.30
    stop: Sequence[str]  # since 1.30
    temperature: float  # since 1.30
    topP: float  # since 1.30
    verbosity: GenerateOpenaiVerbosity  # since 1.39


class GenerateSingleResult(TypedDict, total=False):
    """Taken by `_additional.generate(singleResult)`."""

    anthropic: GenerateAnthropic  # since 1.30
    anyscale: GenerateAnyscale  # since 1.30
    aws: GenerateAws  # since 1.30
    cohere: GenerateCohere  # since 1.30
    contextualai: GenerateContextualai  # since 1.39
    databricks: GenerateDatabricks  # since 1.30
    debug: bool  # since 1.30
    deepseek: GenerateDeepseek  # since 1.39
    friendliai: GenerateFriendliai  # since 1.30
    google: GenerateGoogle  # since 1.30
    mistral: GenerateMistral  # since 1.30
    nvidia: GenerateNvidia  # since 1.30
    octoai: GenerateOctoai  # since 1.30
    ollama: GenerateOllama  # since 1.30
    openai: GenerateOpenai  # since 1.30
    prompt: str
    xai: "GenerateXai"  # since 1.30


class GenerateXai(TypedDict, total=False):
    """Taken by `_additional.generate(groupedResult).xai`, `_additional.generate(singleResult).xai`."""

    baseURL: str  # since 1.30
    imageProperties: Sequence[str]  # since 1.30
    images: Sequence[str]  # since 1.30
    maxTokens: int  # since 1.30
    model: str  # since 1.30
    temperature: float  # since 1.30
    topP: float  # since 1.30


class GeoCoordinates(TypedDict, total=False):
    """Taken by `Get.where.valueGeoRange.geoCoordinates` and 3 more."""

    latitude: Required[float]
    longitude: Required[float]


class GeoDistance(TypedDict, total=False):
    """Taken by `Get.where.valueGeoRange.distance`, `Get.where.operands.valueGeoRange.distance` and 2 more."""

    max: Required[float]


class GeoRange(TypedDict, total=False):
    """Taken by `Get.where.valueGeoRange`, `Get.where.operands.valueGeoRange` and 2 more."""

    distance: Required[GeoDistance]
    geoCoordinates: Required[GeoCoordinates]


class Group(TypedDict, total=False):
    """Taken by `Get.group`."""

    force: Required[float]
    type: GroupType


class GroupBy(TypedDict, total=False):
    """Taken by `Get.groupBy`."""

    groups: Required[int]
    objectsPerGroup: Required[int]
    path: Required[Sequence[str]]


class Hybrid(TypedDict, total=False):
    """Taken by `Get.hybrid`."""

    alpha: float
    bm25SearchOperator: "SearchOperator"  # since 1.30
    fusionType: FusionType
    maxVectorDistance: float  # since 1.30
    properties: Sequence[str]
    query: str
    searches: "Sequence[HybridSearch]"  # since 1.30
    targetVectors: Sequence[str]
    targets: "Targets"  # since 1.30
    vector: Sequence[float] | Array


class HybridNearText(TypedDict, total=False):
    """Taken by `Get.hybrid.searches.nearText`, `Aggregate.hybrid.searches.nearText`."""

    certainty: float  # since 1.30
    concepts: Required[Sequence[str]]  # since 1.30
    distance: float  # since 1.30
    moveAwayFrom: "Move"  # since 1.30
    moveTo: "Move"  # since 1.30


class HybridSearch(TypedDict, total=False):
    """Taken by `Get.hybrid.searches`."""

    nearText: HybridNearText  # since 1.30
    nearVector: "NearVector"  # since 1.30


class Move(TypedDict, total=False):
    """Taken by `Get.nearText.moveAwayFrom`, `Get.nearText.moveTo` and 8 more."""

    concepts: Sequence[str]
    force: Required[float]
    objects: "Sequence[MoveObject]"


class MoveObject(TypedDict, total=False):
    """Taken by `Get.nearText.moveAwayFrom.objects`, `Get.nearText.moveTo.objects` and 8 more."""

    beacon: str
    id: str


class NearAudio(TypedDict, total=False):
    """Taken by `Get.nearAudio`, `Aggregate.nearAudio`."""

    audio: Required[str]
    certainty: float
    distance: float
    targetVectors: Sequence[str]


class NearDepth(TypedDict, total=False):
    """Taken by `Get.nearDepth`, `Aggregate.nearDepth`."""

    certainty: float
    depth: Required[str]
    distance: float
    targetVectors: Sequence[str]


class NearIMU(TypedDict, total=False):
    """Taken by `Get.nearIMU`, `Aggregate.nearIMU`."""

    certainty: float
    distance: float
    imu: Required[str]
    targetVectors: Sequence[str]


class NearImage(TypedDict, total=False):
    """Taken by `Get.nearImage`, `Aggregate.nearImage`."""

    certainty: float
    distance: float
    image: Required[str]
    targetVectors: Sequence[str]


class NearObject(TypedDict, total=False):
    """Taken by `Get.nearObject`."""

    beacon: str
    certainty: float
    distance: float
    id: str
    targetVectors: Sequence[str]
    targets: "Targets"  # since 1.30


class NearText(TypedDict, total=False):
    """Taken by `Get.nearText`."""

    autocorrect: bool
    certainty: float
    concepts: Required[Sequence[str]]
    distance: float
    moveAwayFrom: Move
    moveTo: Move
    targetVectors: Sequence[str]
    targets: "Targets"  # since 1.30


class NearThermal(TypedDict, total=False):
    """Taken by `Get.nearThermal`, `Aggregate.nearThermal`."""

    certainty: float
    distance: float
    targetVectors: Sequence[str]
    thermal: Required[str]


class NearVector(TypedDict, total=False):
    """Taken by `Get.nearVector`, `Get.hybrid.searches.nearVector`."""

    certainty: float
    distance: float
    targetVectors: Sequence[str]
    targets: "Targets"  # since 1.30
    vector: Vector
    vectorPerTarget: VectorPerTarget  # since 1.30


class NearVideo(TypedDict, total=False):
    """Taken by `Get.nearVideo`, `Aggregate.nearVideo`."""

    certainty: float
    distance: float
    targetVectors: Sequence[str]
    video: Required[str]


class SearchOperator(TypedDict, total=False):
    """Taken by `Get.bm25.searchOperator`, `Get.hybrid.bm25SearchOperator` and 1 more."""

    minimumOrTokensMatch: int  # since 1.30
    operator: SearchOperatorOperator  # since 1.30


class Sort(TypedDict, total=False):
    """Taken by `Get.sort`."""

    order: SortOrder
    path: Sequence[str]


class Targets(TypedDict, total=False):
    """Taken by `Get.hybrid.targets`, `Get.nearObject.targets`, `Get.nearText.targets` and 2 more."""

    combinationMethod: CombinationMethod  # since 1.30
    targetVectors: Sequence[str]  # since 1.30
    weights: Weights  # since 1.30


class Where(TypedDict, total=False):
    """Taken by `Get.where`, `Get.where.operands`, `Aggregate.where`, `Aggregate.where.operands`."""

    operands: "Sequence[Where]"
    operator: WhereOperator
    path: Sequence[str]
    valueBoolean: BooleanOrList
    valueDate: DateOrList
    valueGeoRange: GeoRange
    valueInt: IntOrList
    valueNumber: FloatOrList
    valueString: TextOrList
    valueText: TextOrList
