# Made by `weaviate-codegen graphql` for Weaviate 1.24, 1.30, 1.39. Not to be edited: run it again instead.
"""What the arguments and results of queries are made of.

A type is written as GraphQL does, over the names in these tables: "[String]" is a list, "Float!" must be given.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple


class Field(NamedTuple):
    """A field of a result: its arguments, and the fields to select from it; None when it has none.

    The field "*" stands for those that the user named: properties, or named vectors.
    """

    arguments: Mapping[str, str]
    selection: Mapping[str, Field] | None


LEAF: Final = Field({}, None)
"""A field without arguments and without fields of its own."""

INPUTS: Final[Mapping[str, Mapping[str, str]]] = {
    "AggregateHybrid": {
        "alpha": "Float",
        "bm25SearchOperator": "SearchOperator",
        "maxVectorDistance": "Float",
        "properties": "[String]",
        "query": "String",
        "searches": "[AggregateHybridSearch]",
        "targetVectors": "[String]",
        "vector": "Vector",
    },
    "AggregateHybridSearch": {
        "nearText": "HybridNearText",
        "nearVector": "AggregateNearVector",
    },
    "AggregateNearObject": {
        "beacon": "String",
        "certainty": "Float",
        "distance": "Float",
        "id": "String",
        "targetVectors": "[String]",
    },
    "AggregateNearText": {
        "autocorrect": "Boolean",
        "certainty": "Float",
        "concepts": "[String]!",
        "distance": "Float",
        "moveAwayFrom": "Move",
        "moveTo": "Move",
        "targetVectors": "[String]",
    },
    "AggregateNearVector": {
        "certainty": "Float",
        "distance": "Float",
        "targetVectors": "[String]",
        "vector": "Vector",
        "vectorPerTarget": "VectorPerTarget",
    },
    "Ask": {
        "autocorrect": "Boolean",
        "certainty": "Float",
        "distance": "Float",
        "properties": "[String]",
        "question": "String!",
        "rerank": "Boolean",
    },
    "Bm25": {
        "properties": "[String]",
        "query": "String",
        "searchOperator": "SearchOperator",
    },
    "ExploreNearText": {
        "certainty": "Float",
        "concepts": "[String]!",
        "distance": "Float",
        "moveAwayFrom": "Move",
        "moveTo": "Move",
        "targetVectors": "[String]",
    },
    "ExploreNearVector": {
        "certainty": "Float",
        "distance": "Float",
        "targetVectors": "[String]",
        "vector": "Vector!",
    },
    "GenerateAnthropic": {
        "baseURL": "String",
        "imageProperties": "[String]",
        "images": "[String]",
        "maxTokens": "Int",
        "model": "String",
        "stopSequences": "[String]",
        "temperature": "Float",
        "topK": "Int",
        "topP": "Float",
    },
    "GenerateAnyscale": {
        "baseURL": "String",
        "model": "String",
        "temperature": "Float",
    },
    "GenerateAws": {
        "endpoint": "String",
        "imageProperties": "[String]",
        "images": "[String]",
        "maxTokens": "Int",
        "model": "String",
        "region": "String",
        "service": "String",
        "stopSequences": "[String]",
        "targetModel": "String",
        "targetVariant": "String",
        "temperature": "Float",
    },
    "GenerateCohere": {
        "baseURL": "String",
        "frequencyPenalty": "Float",
        "imageProperties": "[String]",
        "images": "[String]",
        "k": "Int",
        "maxTokens": "Int",
        "model": "String",
        "p": "Float",
        "presencePenalty": "Float",
        "stopSequences": "[String]",
        "temperature": "Float",
    },
    "GenerateContextualai": {
        "avoidCommentary": "Boolean",
        "knowledge": "[String]",
        "maxNewTokens": "Int",
        "model": "String",
        "systemPrompt": "String",
        "temperature": "Float",
        "topP": "Float",
    },
    "GenerateDatabricks": {
        "frequencyPenalty": "Float",
        "logprobs": "Boolean",
        "maxTokens": "Int",
        "model": "String",
        "n": "Int",
        "presencePenalty": "Float",
        "stop": "[String]",
        "temperature": "Float",
        "topLogprobs": "Int",
        "topP": "Float",
    },
    "GenerateDeepseek": {
        "baseURL": "String",
        "frequencyPenalty": "Float",
        "maxTokens": "Int",
        "model": "String",
        "presencePenalty": "Float",
        "stop": "[String]",
        "temperature": "Float",
        "topP": "Float",
    },
    "GenerateFriendliai": {
        "baseURL": "String",
        "maxTokens": "Int",
        "model": "String",
        "n": "Int",
        "temperature": "Float",
        "topP": "Float",
    },
    "GenerateGoogle": {
        "apiEndpoint": "String",
        "endpointId": "String",
        "frequencyPenalty": "Float",
        "imageProperties": "[String]",
        "images": "[String]",
        "location": "String",
        "maxTokens": "Int",
        "model": "String",
        "presencePenalty": "Float",
        "projectId": "String",
        "region": "String",
        "stopSequences": "[String]",
        "temperature": "Float",
        "topK": "Int",
        "topP": "Float",
    },
    "GenerateGroupedResult": {
        "anthropic": "GenerateAnthropic",
        "anyscale": "GenerateAnyscale",
        "aws": "GenerateAws",
        "cohere": "GenerateCohere",
        "contextualai": "GenerateContextualai",
        "databricks": "GenerateDatabricks",
        "debug": "Boolean",
        "deepseek": "GenerateDeepseek",
        "friendliai": "GenerateFriendliai",
        "google": "GenerateGoogle",
        "mistral": "GenerateMistral",
        "nvidia": "GenerateNvidia",
        "octoai": "GenerateOctoai",
        "ollama": "GenerateOllama",
        "openai": "GenerateOpenai",
        "properties": "[String]",
        "task": "String",
        "xai": "GenerateXai",
    },
    "GenerateMistral": {
        "baseURL": "String",
        "maxTokens": "Int",
        "model": "String",
        "temperature": "Float",
        "topP": "Float",
    },
    "GenerateNvidia": {
        "baseURL": "String",
        "maxTokens": "Int",
        "model": "String",
        "temperature": "Float",
        "topP": "Float",
    },
    "GenerateOctoai": {
        "baseURL": "String",
        "maxTokens": "Int",
        "model": "String",
        "n": "Int",
        "temperature": "Float",
        "topP": "Float",
    },
    "GenerateOllama": {
        "apiEndpoint": "String",
        "imageProperties": "[String]",
        "images": "[String]",
        "model": "String",
        "temperature": "Float",
    },
    "GenerateOpenai": {
        "apiVersion": "String",
        "baseURL": "String",
        "deploymentId": "String",
        "frequencyPenalty": "Float",
        "imageProperties": "[String]",
        "images": "[String]",
        "isAzure": "Boolean",
        "maxTokens": "Int",
        "model": "String",
        "n": "Int",
        "presencePenalty": "Float",
        "reasoningEffort": "GenerateOpenaiReasoningEffort",
        "resourceName": "String",
        "stop": "[String]",
        "temperature": "Float",
        "topP": "Float",
        "verbosity": "GenerateOpenaiVerbosity",
    },
    "GenerateSingleResult": {
        "anthropic": "GenerateAnthropic",
        "anyscale": "GenerateAnyscale",
        "aws": "GenerateAws",
        "cohere": "GenerateCohere",
        "contextualai": "GenerateContextualai",
        "databricks": "GenerateDatabricks",
        "debug": "Boolean",
        "deepseek": "GenerateDeepseek",
        "friendliai": "GenerateFriendliai",
        "google": "GenerateGoogle",
        "mistral": "GenerateMistral",
        "nvidia": "GenerateNvidia",
        "octoai": "GenerateOctoai",
        "ollama": "GenerateOllama",
        "openai": "GenerateOpenai",
        "prompt": "String",
        "xai": "GenerateXai",
    },
    "GenerateXai": {
        "baseURL": "String",
        "imageProperties": "[String]",
        "images": "[String]",
        "maxTokens": "Int",
        "model": "String",
        "temperature": "Float",
        "topP": "Float",
    },
    "GeoCoordinates": {
        "latitude": "Float!",
        "longitude": "Float!",
    },
    "GeoDistance": {
        "max": "Float!",
    },
    "GeoRange": {
        "distance": "GeoDistance!",
        "geoCoordinates": "GeoCoordinates!",
    },
    "Group": {
        "force": "Float!",
        "type": "GroupType",
    },
    "GroupBy": {
        "groups": "Int!",
        "objectsPerGroup": "Int!",
        "path": "[String]!",
    },
    "Hybrid": {
        "alpha": "Float",
        "bm25SearchOperator": "SearchOperator",
        "fusionType": "FusionType",
        "maxVectorDistance": "Float",
        "properties": "[String]",
        "query": "String",
        "searches": "[HybridSearch]",
        "targetVectors": "[String]",
        "targets": "Targets",
        "vector": "[Float]",
    },
    "HybridNearText": {
        "certainty": "Float",
        "concepts": "[String]!",
        "distance": "Float",
        "moveAwayFrom": "Move",
        "moveTo": "Move",
    },
    "HybridSearch": {
        "nearText": "HybridNearText",
        "nearVector": "NearVector",
    },
    "Move": {
        "concepts": "[String]",
        "force": "Float!",
        "objects": "[MoveObject]",
    },
    "MoveObject": {
        "beacon": "String",
        "id": "String",
    },
    "NearAudio": {
        "audio": "String!",
        "certainty": "Float",
        "distance": "Float",
        "targetVectors": "[String]",
    },
    "NearDepth": {
        "certainty": "Float",
        "depth": "String!",
        "distance": "Float",
        "targetVectors": "[String]",
    },
    "NearIMU": {
        "certainty": "Float",
        "distance": "Float",
        "imu": "String!",
        "targetVectors": "[String]",
    },
    "NearImage": {
        "certainty": "Float",
        "distance": "Float",
        "image": "String!",
        "targetVectors": "[String]",
    },
    "NearObject": {
        "beacon": "String",
        "certainty": "Float",
        "distance": "Float",
        "id": "String",
        "targetVectors": "[String]",
        "targets": "Targets",
    },
    "NearText": {
        "autocorrect": "Boolean",
        "certainty": "Float",
        "concepts": "[String]!",
        "distance": "Float",
        "moveAwayFrom": "Move",
        "moveTo": "Move",
        "targetVectors": "[String]",
        "targets": "Targets",
    },
    "NearThermal": {
        "certainty": "Float",
        "distance": "Float",
        "targetVectors": "[String]",
        "thermal": "String!",
    },
    "NearVector": {
        "certainty": "Float",
        "distance": "Float",
        "targetVectors": "[String]",
        "targets": "Targets",
        "vector": "Vector",
        "vectorPerTarget": "VectorPerTarget",
    },
    "NearVideo": {
        "certainty": "Float",
        "distance": "Float",
        "targetVectors": "[String]",
        "video": "String!",
    },
    "SearchOperator": {
        "minimumOrTokensMatch": "Int",
        "operator": "SearchOperatorOperator",
    },
    "Sort": {
        "order": "SortOrder",
        "path": "[String]",
    },
    "Targets": {
        "combinationMethod": "CombinationMethod",
        "targetVectors": "[String]",
        "weights": "Weights",
    },
    "Where": {
        "operands": "[Where]",
        "operator": "WhereOperator",
        "path": "[String]",
        "valueBoolean": "BooleanOrList",
        "valueDate": "DateOrList",
        "valueGeoRange": "GeoRange",
        "valueInt": "IntOrList",
        "valueNumber": "FloatOrList",
        "valueString": "TextOrList",
        "valueText": "TextOrList",
    },
}
"""The fields of each object."""

ENUMS: Final[Mapping[str, tuple[str, ...]]] = {
    "CombinationMethod": (
        "average",
        "manualWeights",
        "minimum",
        "relativeScore",
        "sum",
    ),
    "ConsistencyLevel": (
        "ALL",
        "ONE",
        "QUORUM",
    ),
    "FusionType": (
        "rankedFusion",
        "relativeScoreFusion",
    ),
    "GenerateOpenaiReasoningEffort": (
        "high",
        "low",
        "medium",
        "minimal",
    ),
    "GenerateOpenaiVerbosity": (
        "high",
        "low",
        "medium",
    ),
    "GroupType": (
        "closest",
        "merge",
    ),
    "SearchOperatorOperator": (
        "And",
        "AndCross",
        "Or",
    ),
    "SortOrder": (
        "asc",
        "desc",
    ),
    "WhereOperator": (
        "And",
        "ContainsAll",
        "ContainsAny",
        "ContainsNone",
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
    ),
}
"""The values of each enum."""

SCALARS: Final[Mapping[str, str]] = {
    "BooleanOrList": "Boolean|[Boolean]",
    "DateOrList": "String|[String]",
    "FloatOrList": "Float|[Float]",
    "IntOrList": "Int|[Int]",
    "TextOrList": "String|[String]",
    "Vector": "[Float]|[[Float]]",
    "VectorPerTarget": "{[Float]|[[Float]]}",
    "Weights": "{Float|[Float]}",
}
"""What each custom scalar takes: one of the types between "|"; in "{}", an object with such entries."""

GET_ARGUMENTS: Final[Mapping[str, str]] = {
    "after": "String",
    "ask": "Ask",
    "autocut": "Int",
    "bm25": "Bm25",
    "consistencyLevel": "ConsistencyLevel",
    "group": "Group",
    "groupBy": "GroupBy",
    "hybrid": "Hybrid",
    "limit": "Int",
    "nearAudio": "NearAudio",
    "nearDepth": "NearDepth",
    "nearIMU": "NearIMU",
    "nearImage": "NearImage",
    "nearObject": "NearObject",
    "nearText": "NearText",
    "nearThermal": "NearThermal",
    "nearVector": "NearVector",
    "nearVideo": "NearVideo",
    "offset": "Int",
    "sort": "[Sort]",
    "tenant": "String",
    "where": "Where",
}
"""The arguments of a class in `Get`."""

AGGREGATE_ARGUMENTS: Final[Mapping[str, str]] = {
    "ask": "Ask",
    "groupBy": "[String]",
    "hybrid": "AggregateHybrid",
    "limit": "Int",
    "nearAudio": "NearAudio",
    "nearDepth": "NearDepth",
    "nearIMU": "NearIMU",
    "nearImage": "NearImage",
    "nearObject": "AggregateNearObject",
    "nearText": "AggregateNearText",
    "nearThermal": "NearThermal",
    "nearVector": "AggregateNearVector",
    "nearVideo": "NearVideo",
    "objectLimit": "Int",
    "tenant": "String",
    "where": "Where",
}
"""The arguments of a class in `Aggregate`."""

EXPLORE_ARGUMENTS: Final[Mapping[str, str]] = {
    "limit": "Int",
    "nearObject": "AggregateNearObject",
    "nearText": "ExploreNearText",
    "nearVector": "ExploreNearVector",
    "offset": "Int",
}
"""The arguments of `Explore`."""

ADDITIONAL: Final[Mapping[str, Field]] = {
    "answer": Field({}, {
        "certainty": LEAF,
        "distance": LEAF,
        "endPosition": LEAF,
        "hasAnswer": LEAF,
        "property": LEAF,
        "result": LEAF,
        "startPosition": LEAF,
    }),
    "certainty": LEAF,
    "classification": Field({}, {
        "basedOn": LEAF,
        "classifiedFields": LEAF,
        "completed": LEAF,
        "id": LEAF,
        "scope": LEAF,
    }),
    "creationTimeUnix": LEAF,
    "distance": LEAF,
    "explainScore": LEAF,
    "featureProjection": Field({
        "algorithm": "String",
        "dimensions": "Int",
        "iterations": "Int",
        "learningRate": "Int",
        "perplexity": "Int",
    }, {
        "vector": LEAF,
    }),
    "generate": Field({
        "groupedResult": "GenerateGroupedResult",
        "singleResult": "GenerateSingleResult",
    }, {
        "anthropic": Field({}, {
            "content": Field({}, {
                "text": LEAF,
                "type": LEAF,
            }),
            "error": Field({}, {
                "message": LEAF,
                "type": LEAF,
            }),
            "id": LEAF,
            "model": LEAF,
            "role": LEAF,
            "stopReason": LEAF,
            "stopSequence": LEAF,
            "type": LEAF,
            "usage": Field({}, {
                "inputTokens": LEAF,
                "outputTokens": LEAF,
            }),
        }),
        "cohere": Field({}, {
            "meta": Field({}, {
                "api_version": Field({}, {
                    "is_deprecated": LEAF,
                    "is_experimental": LEAF,
                    "version": LEAF,
                }),
                "billed_units": Field({}, {
                    "classifications": LEAF,
                    "input_tokens": LEAF,
                    "output_tokens": LEAF,
                    "search_units": LEAF,
                }),
                "tokens": Field({}, {
                    "input_tokens": LEAF,
                    "output_tokens": LEAF,
                }),
                "warnings": LEAF,
            }),
        }),
        "databricks": Field({}, {
            "usage": Field({}, {
                "completion_tokens": LEAF,
                "prompt_tokens": LEAF,
                "total_tokens": LEAF,
            }),
        }),
        "debug": Field({}, {
            "prompt": LEAF,
        }),
        "deepseek": Field({}, {
            "usage": Field({}, {
                "completion_tokens": LEAF,
                "prompt_tokens": LEAF,
                "total_tokens": LEAF,
            }),
        }),
        "error": LEAF,
        "friendliai": Field({}, {
            "usage": Field({}, {
                "completion_tokens": LEAF,
                "prompt_tokens": LEAF,
                "total_tokens": LEAF,
            }),
        }),
        "google": Field({}, {
            "metadata": Field({}, {
                "tokenMetadata": Field({}, {
                    "inputTokenCount": Field({}, {
                        "totalBillableCharacters": LEAF,
                        "totalTokens": LEAF,
                    }),
                    "outputTokenCount": Field({}, {
                        "totalBillableCharacters": LEAF,
                        "totalTokens": LEAF,
                    }),
                }),
            }),
            "usageMetadata": Field({}, {
                "candidatesTokenCount": LEAF,
                "promptTokenCount": LEAF,
                "totalTokenCount": LEAF,
            }),
        }),
        "groupedResult": LEAF,
        "mistral": Field({}, {
            "usage": Field({}, {
                "completion_tokens": LEAF,
                "prompt_tokens": LEAF,
                "total_tokens": LEAF,
            }),
        }),
        "nvidia": Field({}, {
            "usage": Field({}, {
                "completion_tokens": LEAF,
                "prompt_tokens": LEAF,
                "total_tokens": LEAF,
            }),
        }),
        "octoai": Field({}, {
            "usage": Field({}, {
                "completion_tokens": LEAF,
                "prompt_tokens": LEAF,
                "total_tokens": LEAF,
            }),
        }),
        "openai": Field({}, {
            "usage": Field({}, {
                "completion_tokens": LEAF,
                "prompt_tokens": LEAF,
                "total_tokens": LEAF,
            }),
        }),
        "singleResult": LEAF,
        "xai": Field({}, {
            "usage": Field({}, {
                "completion_tokens": LEAF,
                "prompt_tokens": LEAF,
                "total_tokens": LEAF,
            }),
        }),
    }),
    "group": Field({}, {
        "count": LEAF,
        "groupedBy": Field({}, {
            "path": LEAF,
            "value": LEAF,
        }),
        "hits": Field({}, {
            "*": LEAF,
            "_additional": Field({}, {
                "distance": LEAF,
                "id": LEAF,
                "vector": LEAF,
            }),
        }),
        "id": LEAF,
        "maxDistance": LEAF,
        "minDistance": LEAF,
    }),
    "id": LEAF,
    "interpretation": Field({}, {
        "source": Field({}, {
            "concept": LEAF,
            "occurrence": LEAF,
            "weight": LEAF,
        }),
    }),
    "isConsistent": LEAF,
    "lastUpdateTimeUnix": LEAF,
    "nearestNeighbors": Field({}, {
        "neighbors": Field({}, {
            "concept": LEAF,
            "distance": LEAF,
        }),
    }),
    "queryProfile": LEAF,
    "rerank": Field({
        "property": "String",
        "query": "String",
    }, {
        "score": LEAF,
    }),
    "score": LEAF,
    "semanticPath": Field({}, {
        "path": Field({}, {
            "concept": LEAF,
            "distanceToNext": LEAF,
            "distanceToPrevious": LEAF,
            "distanceToQuery": LEAF,
            "distanceToResult": LEAF,
        }),
    }),
    "spellCheck": Field({}, {
        "changes": Field({}, {
            "corrected": LEAF,
            "original": LEAF,
        }),
        "didYouMean": LEAF,
        "location": LEAF,
        "numberOfCorrections": LEAF,
        "originalText": LEAF,
    }),
    "summary": Field({
        "properties": "[String]",
    }, {
        "property": LEAF,
        "result": LEAF,
    }),
    "tokens": Field({
        "certainty": "Float",
        "distance": "Float",
        "limit": "Int",
        "properties": "[String]",
    }, {
        "certainty": LEAF,
        "distance": LEAF,
        "endPosition": LEAF,
        "entity": LEAF,
        "property": LEAF,
        "startPosition": LEAF,
        "word": LEAF,
    }),
    "vector": LEAF,
    "vectors": Field({}, {
        "*": LEAF,
    }),
}
"""The fields of `_additional` of an object in `Get`."""

AGGREGATE: Final[Mapping[str, Field]] = {
    "groupedBy": Field({}, {
        "path": LEAF,
        "value": LEAF,
    }),
    "meta": Field({}, {
        "count": LEAF,
    }),
}
"""What `Aggregate` has beside the properties."""

AGGREGATE_PROPERTY: Final[Mapping[str, Mapping[str, Field]]] = {
    "boolean": {
        "count": LEAF,
        "percentageFalse": LEAF,
        "percentageTrue": LEAF,
        "totalFalse": LEAF,
        "totalTrue": LEAF,
        "type": LEAF,
    },
    "date": {
        "count": LEAF,
        "maximum": LEAF,
        "median": LEAF,
        "minimum": LEAF,
        "mode": LEAF,
    },
    "number": {
        "count": LEAF,
        "maximum": LEAF,
        "mean": LEAF,
        "median": LEAF,
        "minimum": LEAF,
        "mode": LEAF,
        "sum": LEAF,
        "type": LEAF,
    },
    "reference": {
        "pointingTo": LEAF,
        "type": LEAF,
    },
    "text": {
        "count": LEAF,
        "topOccurrences": Field({
            "limit": "Int",
        }, {
            "occurs": LEAF,
            "value": LEAF,
        }),
        "type": LEAF,
    },
}
"""What `Aggregate` has of a property, by kind: blobs are texts, integers numbers, lists what they hold."""

EXPLORE: Final[Mapping[str, Field]] = {
    "beacon": LEAF,
    "certainty": LEAF,
    "className": LEAF,
    "distance": LEAF,
}
"""The fields of a result of `Explore`."""
