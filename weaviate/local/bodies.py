"""The shapes of the request bodies that local mode reads."""

from __future__ import annotations

from weaviate.local.shapes import BOOLEAN, FLOAT, INTEGER, STRING, Floats, Items, Map, NamedFloats, Shape, Struct

STRINGS = Items("[]string", STRING)

NESTED: dict[str, Shape] = {
    "name": STRING,
    "dataType": STRINGS,
    "description": STRING,
    "tokenization": STRING,
    "indexFilterable": BOOLEAN,
    "indexSearchable": BOOLEAN,
    "indexRangeFilters": BOOLEAN,
}
NESTED_PROPERTY = Struct("NestedProperty", NESTED)
NESTED["nestedProperties"] = Items("[]*models.NestedProperty", NESTED_PROPERTY)
PROPERTY = Struct("Property", {**NESTED, "indexInverted": BOOLEAN})

CLASS = Struct(
    "Class",
    {
        "class": STRING,
        "description": STRING,
        "vectorizer": STRING,
        "vectorIndexType": STRING,
        "properties": Items("[]*models.Property", PROPERTY),
        "vectorConfig": Map("map[string]models.VectorConfig", Struct("VectorConfig", {"vectorIndexType": STRING})),
        "multiTenancyConfig": Struct(
            "MultiTenancyConfig",
            {"enabled": BOOLEAN, "autoTenantCreation": BOOLEAN, "autoTenantActivation": BOOLEAN},
        ),
        "replicationConfig": Struct(
            "ReplicationConfig", {"factor": INTEGER, "asyncEnabled": BOOLEAN, "deletionStrategy": STRING}
        ),
        "invertedIndexConfig": Struct(
            "InvertedIndexConfig",
            {
                "bm25": Struct("BM25Config", {"b": FLOAT, "k1": FLOAT}),
                "cleanupIntervalSeconds": INTEGER,
                "indexNullState": BOOLEAN,
                "indexPropertyLength": BOOLEAN,
                "indexTimestamps": BOOLEAN,
                "stopwords": Struct("StopwordConfig", {"preset": STRING, "additions": STRINGS, "removals": STRINGS}),
            },
        ),
    },
)

OBJECT = Struct(
    "Object",
    {
        "class": STRING,
        "id": STRING,
        "tenant": STRING,
        "creationTimeUnix": INTEGER,
        "lastUpdateTimeUnix": INTEGER,
        "vector": Floats("models.C11yVector"),
        "vectors": NamedFloats(),
    },
)
BATCH_OBJECTS = Struct(
    "BatchObjectsCreateBody", {"objects": Items("[]*models.Object", OBJECT), "fields": Items("[]*string", STRING)}
)
REFERENCE = Struct("SingleRef", {"beacon": STRING, "class": STRING})
REFERENCES = Items("models.MultipleRef", REFERENCE)
BATCH_REFERENCES = Items(
    "[]*models.BatchReference", Struct("BatchReference", {"from": STRING, "to": STRING, "tenant": STRING})
)

WHERE_FIELDS: dict[str, Shape] = {
    "operator": STRING,
    "path": STRINGS,
    "valueInt": INTEGER,
    "valueNumber": FLOAT,
    "valueBoolean": BOOLEAN,
    "valueString": STRING,
    "valueText": STRING,
    "valueDate": STRING,
    "valueIntArray": Items("[]int64", INTEGER),
    "valueNumberArray": Items("[]float64", FLOAT),
    "valueBooleanArray": Items("[]bool", BOOLEAN),
    "valueStringArray": STRINGS,
    "valueTextArray": STRINGS,
    "valueDateArray": STRINGS,
    "valueGeoRange": Struct(
        "WhereFilterGeoRange",
        {
            "geoCoordinates": Struct("GeoCoordinates", {"latitude": FLOAT, "longitude": FLOAT}),
            "distance": Struct("WhereFilterGeoRangeDistance", {"max": FLOAT}),
        },
    ),
}
WHERE = Struct("WhereFilter", WHERE_FIELDS)
WHERE_FIELDS["operands"] = Items("[]*models.WhereFilter", WHERE)
BATCH_DELETE = Struct(
    "BatchDelete",
    {
        "match": Struct("BatchDeleteMatch", {"class": STRING, "where": WHERE}),
        "dryRun": BOOLEAN,
        "output": STRING,
        "deletionTimeUnixMilli": INTEGER,
    },
)

BACKUP = Struct("BackupCreateRequest", {"id": STRING, "include": STRINGS, "exclude": STRINGS})
RESTORE = Struct("BackupRestoreRequest", {"include": STRINGS, "exclude": STRINGS})
CLASSIFICATION = Struct(
    "Classification",
    {
        "class": STRING,
        "type": STRING,
        "basedOnProperties": STRINGS,
        "classifyProperties": STRINGS,
        "filters": Struct(
            "ClassificationFilters", dict.fromkeys(("sourceWhere", "targetWhere", "trainingSetWhere"), WHERE)
        ),
    },
)
GRAPHQL = Struct("GraphQLQuery", {"query": STRING, "operationName": STRING})
GRAPHQL_BATCH = Items("models.GraphQLQueries", GRAPHQL)
TENANTS = Items("[]*models.Tenant", Struct("Tenant", {"name": STRING, "activityStatus": STRING}))
TENANT_NAMES = STRINGS
SHARD_STATUS = Struct("ShardStatus", {"status": STRING})
ALIAS = Struct("Alias", {"alias": STRING, "class": STRING})
