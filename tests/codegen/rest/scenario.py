"""What record_payloads.py asks a server: every resource once as it should be, and the errors that clients meet."""

from __future__ import annotations

AUTHOR = "5b6a08ba-1d46-43aa-89cc-8b070790c6f1"
ARTICLE = "5b6a08ba-1d46-43aa-89cc-8b070790c6f2"
OTHER = "5b6a08ba-1d46-43aa-89cc-8b070790c6f3"
NAMED = "5b6a08ba-1d46-43aa-89cc-8b070790c6f4"
MISSING = "5b6a08ba-1d46-43aa-89cc-8b070790c6ff"

ARTICLE_CLASS = {
    "class": "Article",
    "description": "every data type",
    "vectorIndexConfig": {"ef": 64, "pq": {"enabled": False}},
    "invertedIndexConfig": {"indexNullState": True, "indexTimestamps": True, "bm25": {"b": 0.7, "k1": 1.3}},
    "properties": [
        {"name": "title", "dataType": ["text"], "tokenization": "word", "indexSearchable": True},
        {"name": "tags", "dataType": ["text[]"], "tokenization": "field"},
        {"name": "wordCount", "dataType": ["int"]},
        {"name": "score", "dataType": ["number"]},
        {"name": "flags", "dataType": ["boolean[]"]},
        {"name": "published", "dataType": ["date"]},
        {"name": "place", "dataType": ["geoCoordinates"]},
        {"name": "phone", "dataType": ["phoneNumber"]},
        {"name": "picture", "dataType": ["blob"]},
        {"name": "key", "dataType": ["uuid"]},
        {"name": "byAuthor", "dataType": ["Author"]},
        {
            "name": "meta",
            "dataType": ["object"],
            "nestedProperties": [
                {"name": "source", "dataType": ["text"]},
                {
                    "name": "parts",
                    "dataType": ["object[]"],
                    "nestedProperties": [{"name": "page", "dataType": ["int"]}],
                },
            ],
        },
    ],
}

# What 1.24 does not know it ignores, so one class serves all.
RECENT_CLASS = {
    "class": "Recent",
    "replicationConfig": {"factor": 1, "asyncConfig": {"hashtreeHeight": 10}},
    "objectTtlConfig": {"enabled": True, "deleteOn": "_creationTimeUnix", "defaultTtl": 86400},
    "invertedIndexConfig": {
        "indexTimestamps": True,
        "stopwordPresets": {"few": ["the"]},
        "tokenizerUserDict": [{"tokenizer": "kagome_ja", "replacements": [{"source": "a", "target": "b"}]}],
    },
    "properties": [
        {"name": "name", "dataType": ["text"], "textAnalyzer": {"asciiFold": True, "asciiFoldIgnore": ["é"]}},
    ],
}

ARTICLE_PROPERTIES = {
    "title": 'Zero – ünïcode "quoted"',
    "tags": ["a", "b"],
    "wordCount": 1200,
    "score": 0.5,
    "flags": [True, False],
    "published": "2024-02-29T23:59:59.123456789+02:00",
    "place": {"latitude": 52.37, "longitude": 4.9},
    "phone": {"input": "020 1234567", "defaultCountry": "nl"},
    "picture": "aGVsbG8=",
    "key": "5b6a08ba-1d46-43aa-89cc-8b070790c6aa",
    "meta": {"source": "web", "parts": [{"page": 1}, {"page": 2}]},
}


def run(server) -> None:
    for part in (
        well_known,
        schema,
        objects,
        named_vectors,
        multi_vectors,
        references,
        batch,
        graphql,
        tenants,
        shards_and_indexes,
        tokenizing,
        aliases,
        classifications,
        backups,
        exports,
        users,
        roles,
        replication,
        cluster,
        namespaces,
        search,
        deletions,
    ):
        part(server)


def beacon(name: str, uuid: str) -> dict[str, str]:
    return {"beacon": f"weaviate://localhost/{name}/{uuid}"}


def well_known(server) -> None:
    server.call("weaviate.root")
    server.call("weaviate.wellknown.liveness")
    server.call("weaviate.wellknown.readiness")
    server.call("well-known.openid-configuration")
    server.call("meta.get")
    server.call("meta.get", key="wrong")


def schema(server) -> None:
    server.call("schema.dump")
    server.call(
        "schema.objects.create", body={"class": "Author", "properties": [{"name": "name", "dataType": ["text"]}]}
    )
    server.call("schema.objects.create", body=ARTICLE_CLASS)
    server.call("schema.objects.create", body=ARTICLE_CLASS)
    server.call("schema.objects.create", body={"class": "not a name"})
    server.call("schema.objects.create", body={"class": "Empty"})
    server.call(
        "schema.objects.create",
        body={
            "class": "Flat",
            "vectorIndexType": "flat",
            "vectorIndexConfig": {"bq": {"enabled": True}},
            "replicationConfig": {"factor": 1},
            "shardingConfig": {"desiredCount": 2},
            "properties": [{"name": "name", "dataType": ["text"]}],
        },
    )
    server.call("schema.objects.get", "Article")
    server.call("schema.objects.get", "Nothing")
    server.call("schema.objects.properties.add", "Article", body={"name": "late", "dataType": ["text"]})
    server.call("schema.objects.properties.add", "Article", body={"name": "late", "dataType": ["text"]})
    _, found = server.call("schema.objects.get", "Flat", record=False)
    server.call("schema.objects.update", "Flat", body=found | {"description": "changed"})
    server.call("schema.objects.update", "Flat", body=found | {"vectorIndexType": "hnsw"})
    server.call("schema.objects.create", body=RECENT_CLASS)
    server.call("schema.dump")
    server.call("schema.cluster.status")


def objects(server) -> None:
    author = {"class": "Author", "id": AUTHOR, "properties": {"name": "Ada"}}
    server.call("objects.create", body=author)
    server.call("objects.create", body=author)
    article = {"class": "Article", "id": ARTICLE, "properties": ARTICLE_PROPERTIES, "vector": [0.1, 0.2, 0.3]}
    server.call("objects.create", body=article)
    server.call("objects.create", body={"class": "Article", "properties": {"wordCount": "many"}})
    server.call("objects.create", body={"class": "Article", "id": "not-a-uuid"})
    server.call("objects.validate", body=article | {"id": OTHER})
    server.call("objects.validate", body={"class": "Article", "id": OTHER, "properties": {"wordCount": "many"}})
    server.call("objects.list")
    server.call("objects.list", query={"class": "Article", "include": "vector,classification", "limit": 2})
    server.call("objects.list", query={"class": "Empty"})
    server.call("objects.list", query={"class": "Nothing"})
    server.call("objects.list", query={"sort": "wordCount", "order": "desc", "class": "Article"})
    server.call("objects.class.get", "Article", ARTICLE)
    server.call("objects.class.get", "Article", ARTICLE, query={"include": "vector,classification,interpretation"})
    server.call("objects.class.get", "Article", MISSING)
    server.call("objects.class.get", "Article", "not-a-uuid")
    server.call("objects.get", ARTICLE)
    server.call("objects.get", ARTICLE, query={"include": "vector"})
    server.call("objects.get", MISSING)
    server.call("objects.head", ARTICLE)
    server.call("objects.class.head", "Article", ARTICLE)
    server.call("objects.class.put", "Author", AUTHOR, body=author | {"properties": {"name": "Ada L."}})
    server.call("objects.class.put", "Author", MISSING, body=author | {"id": MISSING})
    server.call("objects.update", AUTHOR, body=author)
    server.call("objects.class.patch", "Author", AUTHOR, body={"class": "Author", "properties": {"name": "Ada"}})
    server.call("objects.class.patch", "Author", MISSING, body={"class": "Author", "properties": {"name": "Ada"}})
    server.call("objects.patch", AUTHOR, body={"class": "Author", "properties": {"name": "Ada"}})
    server.call("objects.create", body={"class": "Flat", "id": OTHER, "properties": {"name": "x"}, "vector": [1, 2, 3]})
    server.call("objects.class.delete", "Flat", OTHER)
    server.call("objects.class.delete", "Flat", OTHER)


def named_vectors(server) -> None:
    server.call(
        "schema.objects.create",
        body={
            "class": "Named",
            "properties": [{"name": "name", "dataType": ["text"]}],
            "vectorConfig": {
                "title": {"vectorizer": {"none": {}}, "vectorIndexType": "hnsw"},
                "body": {"vectorizer": {"none": {}}, "vectorIndexType": "flat"},
            },
        },
    )
    body = {
        "class": "Named",
        "id": NAMED,
        "properties": {"name": "n"},
        "vectors": {"title": [0.1, 0.2], "body": [1, 2]},
    }
    server.call("objects.create", body=body)
    server.call("objects.class.get", "Named", NAMED, query={"include": "vector"})
    server.call("objects.list", query={"class": "Named", "include": "vector"})
    server.call("schema.objects.get", "Named")


def multi_vectors(server) -> None:
    status, _ = server.call(
        "schema.objects.create",
        body={
            "class": "Multi",
            "properties": [{"name": "name", "dataType": ["text"]}],
            "vectorConfig": {
                "tokens": {
                    "vectorizer": {"none": {}},
                    "vectorIndexType": "hnsw",
                    "vectorIndexConfig": {"multivector": {"enabled": True}},
                }
            },
        },
    )
    if status == 200:
        server.call(
            "objects.create", body={"class": "Multi", "id": NAMED, "vectors": {"tokens": [[0.1, 0.2], [0.3, 0.4]]}}
        )
        server.call("objects.class.get", "Multi", NAMED, query={"include": "vector"})


def references(server) -> None:
    place = ("Article", ARTICLE, "byAuthor")
    server.call("objects.class.references.create", *place, body=beacon("Author", AUTHOR))
    server.call("objects.class.references.create", *place, body={"beacon": "not a beacon"})
    server.call("objects.class.references.put", *place, body=[beacon("Author", AUTHOR)])
    server.call("objects.class.get", "Article", ARTICLE)
    server.call("objects.class.references.delete", *place, body=beacon("Author", AUTHOR))
    server.call("objects.class.references.delete", "Article", MISSING, "byAuthor", body=beacon("Author", AUTHOR))
    server.call("objects.references.create", ARTICLE, "byAuthor", body=beacon("Author", AUTHOR))
    server.call("objects.references.update", ARTICLE, "byAuthor", body=[beacon("Author", AUTHOR)])
    server.call("objects.references.delete", ARTICLE, "byAuthor", body=beacon("Author", AUTHOR))


def batch(server) -> None:
    good = {"class": "Flat", "id": OTHER, "properties": {"name": "one"}, "vector": [0.1, 0.2, 0.3]}
    bad = {"class": "Article", "properties": {"wordCount": "many"}}
    named = {"class": "Named", "properties": {"name": "m"}, "vectors": {"title": [0.3, 0.4], "body": [3, 4]}}
    server.call("batch.objects.create", body={"objects": [good]})
    server.call("batch.objects.create", body={"objects": [good | {"id": MISSING}, bad, named]})
    server.call("batch.objects.create", body={"objects": []})
    server.call("batch.objects.create", body={"objects": [{"class": "Flat", "id": "not-a-uuid"}]})
    source = f"weaviate://localhost/Article/{ARTICLE}"
    link = {"from": f"{source}/byAuthor", "to": f"weaviate://localhost/Author/{AUTHOR}"}
    server.call("batch.references.create", body=[link])
    server.call("batch.references.create", body=[link, {"from": f"{source}/nothing", "to": link["to"]}])
    leaf = {"path": ["name"], "operator": "Equal", "valueText": "one"}
    tree = {"operator": "Or", "operands": [leaf, {"path": ["name"], "operator": "Like", "valueText": "o*"}]}
    near = {"geoCoordinates": {"latitude": 0.5, "longitude": 0.5}, "distance": {"max": 1}}
    where = {"path": ["place"], "operator": "WithinGeoRange", "valueGeoRange": near}
    server.call("batch.objects.delete", body={"match": {"class": "Article", "where": where}, "output": "verbose"})
    for output in ("verbose", "minimal"):
        for where in (leaf, tree):
            body = {"match": {"class": "Flat", "where": where}, "dryRun": True, "output": output}
            server.call("batch.objects.delete", body=body)
    server.call("batch.objects.delete", body={"match": {"class": "Flat", "where": leaf}, "output": "verbose"})
    server.call("batch.objects.delete", body={"match": {"class": "Nothing", "where": leaf}})


def graphql(server) -> None:
    get = "{Get{Article(limit:2){title place{latitude} byAuthor{...on Author{name}} _additional{id vector distance}}}}"
    aggregate = "{Aggregate{Article{meta{count} wordCount{mean count} title{topOccurrences{value occurs}}}}}"
    wrong_field = "{Get{Article{nothing}}}"
    wrong_filter = '{Get{Article(where:{path:["nothing"],operator:Equal,valueInt:1}){title}}}'
    for query in (get, aggregate, wrong_field, wrong_filter, "{Get{Article{title}", ""):
        server.call("graphql.post", body={"query": query})
    server.call("graphql.batch", body=[{"query": get}, {"query": wrong_field}])


def tenants(server) -> None:
    server.call(
        "schema.objects.create",
        body={
            "class": "Tenanted",
            "multiTenancyConfig": {"enabled": True},
            "properties": [{"name": "name", "dataType": ["text"]}],
        },
    )
    server.call("tenants.get", "Tenanted")
    server.call("tenants.create", "Tenanted", body=[{"name": "first"}, {"name": "second", "activityStatus": "COLD"}])
    server.call("tenants.create", "Tenanted", body=[{"name": "not a name"}])
    server.call("tenants.create", "Flat", body=[{"name": "first"}])
    server.call("tenants.get", "Tenanted")
    server.call("tenants.get.one", "Tenanted", "first")
    server.call("tenants.get.one", "Tenanted", "nothing")
    server.call("tenant.exists", "Tenanted", "first")
    server.call("tenants.update", "Tenanted", body=[{"name": "second", "activityStatus": "HOT"}])
    body = {"class": "Tenanted", "tenant": "first", "properties": {"name": "t"}, "vector": [1, 2, 3]}
    server.call("objects.create", body=body)
    server.call("objects.create", body=body | {"tenant": "nothing"})
    server.call("objects.create", body={key: value for key, value in body.items() if key != "tenant"})
    server.call("objects.list", query={"class": "Tenanted", "tenant": "first", "include": "vector"})
    server.call("batch.objects.create", body={"objects": [body, body | {"tenant": "nothing"}]})
    server.call("schema.objects.shards.get", "Tenanted")
    server.call("tenants.delete", "Tenanted", body=["second"])


def shards_and_indexes(server) -> None:
    _, shards = server.call("schema.objects.shards.get", "Flat")
    server.call("schema.objects.shards.update", "Flat", shards[0]["name"], body={"status": "READONLY"})
    server.call("schema.objects.shards.get", "Flat")
    server.call("schema.objects.shards.update", "Flat", shards[0]["name"], body={"status": "READY"})
    server.call("schema.objects.shards.update", "Flat", "nothing", body={"status": "READY"})
    server.call("schema.objects.indexes.get", "Article")
    server.call("schema.objects.index.upsert", "Article", "wordCount", "rangeable", body={"enabled": True})
    server.call(
        "schema.objects.index.upsert", "Article", "wordCount", "rangeFilters", body={"rangeable": {"enabled": True}}
    )
    server.call("schema.objects.index.rebuild", "Article", "title", "searchable")
    server.call("schema.objects.index.cancel", "Article", "title", "searchable")
    server.call("schema.objects.indexes.get", "Article")
    server.call("schema.objects.properties.delete", "Article", "late", "searchable")
    server.call("schema.objects.vectors.delete", "Named", "body")


def tokenizing(server) -> None:
    server.call("tokenize", body={"text": "Hello, big World", "tokenization": "word"})
    server.call("tokenize", body={"text": "Hello", "tokenization": "nothing"})
    server.call("schema.objects.properties.tokenize", "Article", "title", body={"text": "Hello, big World"})


def aliases(server) -> None:
    server.call("aliases.get")
    server.call("aliases.create", body={"alias": "Paper", "class": "Article"})
    server.call("aliases.create", body={"alias": "Paper", "class": "Article"})
    server.call("aliases.get")
    server.call("aliases.get.alias", "Paper")
    server.call("aliases.get.alias", "Nothing")
    server.call("aliases.update", "Paper", body={"class": "Author"})
    server.call("aliases.delete", "Paper")


def classifications(server) -> None:
    for name in ("Kind", "Thing"):
        properties = [{"name": "name", "dataType": ["text"]}]
        if name == "Thing":
            properties.append({"name": "ofKind", "dataType": ["Kind"]})
        server.call("schema.objects.create", body={"class": name, "properties": properties}, record=False)
    server.call("objects.create", body={"class": "Kind", "id": OTHER, "properties": {"name": "k"}}, record=False)
    for index, known in enumerate((True, True, False)):
        properties = {"name": f"t{index}"} | ({"ofKind": [beacon("Kind", OTHER)]} if known else {})
        body = {"class": "Thing", "properties": properties, "vector": [0.1 * index, 1, 1]}
        server.call("objects.create", body=body, record=False)
    wanted = {
        "class": "Thing",
        "type": "knn",
        "basedOnProperties": ["name"],
        "classifyProperties": ["ofKind"],
        "settings": {"k": 1},
    }
    _, started = server.call("classifications.post", body=wanted)
    if started and "id" in started:
        server.wait("classifications.get", started["id"], until=lambda answer: answer.get("status") != "running")
    server.call("classifications.post", body=wanted | {"class": "Nothing"})
    server.call("classifications.get", MISSING)
    server.call("objects.list", query={"class": "Thing", "include": "classification,vector"})


def backups(server) -> None:
    done = {"SUCCESS", "FAILED", "CANCELED"}
    server.call("backups.create", "filesystem", body={"id": "first", "include": ["Author", "Flat"]})
    server.call("backups.create", "filesystem", body={"id": "first"})
    server.call("backups.create", "nowhere", body={"id": "first"})
    server.wait(
        "backups.create.status", "filesystem", "first", until=lambda answer: answer.get("status", "FAILED") in done
    )
    server.call("backups.create.status", "filesystem", "nothing")
    server.call("backups.list", "filesystem")
    server.call("backups.restore", "filesystem", "first", body={"include": ["Flat"]})
    server.call("schema.objects.delete", "Flat", record=False)
    server.call("backups.restore", "filesystem", "first", body={"include": ["Flat"]})
    server.wait(
        "backups.restore.status", "filesystem", "first", until=lambda answer: answer.get("status", "FAILED") in done
    )
    server.call("backups.cancel", "filesystem", "nothing")
    server.call("backups.restore.cancel", "filesystem", "nothing")


def exports(server) -> None:
    server.call("export.create", "filesystem", body={"id": "first", "file_format": "parquet", "include": ["Author"]})
    server.wait(
        "export.status",
        "filesystem",
        "first",
        until=lambda answer: "status" not in answer or answer["status"] in {"SUCCESS", "FAILED"},
    )
    server.call("export.cancel", "filesystem", "first")


def users(server) -> None:
    server.call("getOwnInfo")
    server.call("createUser", "maria")
    server.call("createUser", "maria")
    server.call("listAllUsers")
    server.call("listAllUsers", query={"includeLastUsedTime": "true"})
    server.call("getUserInfo", "maria")
    server.call("getUserInfo", "nobody")
    server.call("rotateUserApiKey", "maria")
    server.call("deactivateUser", "maria", body={"revoke_key": True})
    server.call("activateUser", "maria")


def roles(server) -> None:
    permissions = [
        {"action": "read_data", "data": {"collection": "Article", "tenant": "*"}},
        {"action": "create_collections", "collections": {"collection": "Article*"}},
        {"action": "read_nodes", "nodes": {"verbosity": "verbose", "collection": "*"}},
        {"action": "manage_backups", "backups": {"collection": "*"}},
        {"action": "read_roles", "roles": {"role": "*", "scope": "match"}},
        {"action": "read_users", "users": {"users": "*"}},
        {"action": "create_tenants", "tenants": {"collection": "*", "tenant": "*"}},
        {"action": "read_cluster"},
    ]
    server.call("createRole", body={"name": "reader", "permissions": permissions})
    server.call("createRole", body={"name": "reader", "permissions": permissions})
    server.call("createRole", body={"name": "odd", "permissions": [{"action": "nothing"}]})
    server.call("getRoles")
    server.call("getRole", "reader")
    server.call("getRole", "nothing")
    server.call("hasPermission", "reader", body=permissions[0])
    server.call("hasPermission", "reader", body={"action": "delete_users", "users": {"users": "*"}})
    server.call("removePermissions", "reader", body={"permissions": permissions[-1:]})
    server.call("addPermissions", "reader", body={"permissions": permissions[-1:]})
    server.call("assignRoleToUser", "maria", body={"roles": ["reader"], "userType": "db"})
    server.call("getRolesForUser", "maria", "db")
    server.call("getRolesForUser", "maria", "db", query={"includeFullRoles": "true"})
    server.call("getRolesForUserDeprecated", "maria")
    server.call("getUsersForRole", "reader")
    server.call("getUsersForRoleDeprecated", "reader")
    server.call("getUserInfo", "maria")
    server.call("assignRoleToGroup", "staff", body={"roles": ["reader"], "groupType": "oidc"})
    server.call("getRolesForGroup", "staff", "oidc")
    server.call("getGroupsForRole", "reader")
    server.call("getGroups", "oidc")
    server.call("revokeRoleFromGroup", "staff", body={"roles": ["reader"], "groupType": "oidc"})
    server.call("revokeRoleFromUser", "maria", body={"roles": ["reader"], "userType": "db"})
    server.call("deleteRole", "reader")
    server.call("deleteUser", "maria")


def replication(server) -> None:
    server.call("getCollectionShardingState")
    server.call("getCollectionShardingState", query={"collection": "Flat"})
    server.call("listReplication")
    server.call("replicationDetails", MISSING)
    server.call("getReplicationScalePlan", query={"collection": "Flat", "replicationFactor": "1"})
    _, shards = server.call("schema.objects.shards.get", "Author", record=False)
    move = {"collection": "Author", "shard": shards[0]["name"], "sourceNode": "node1", "targetNode": "node2"}
    _, started = server.call("replicate", body=move)
    if started and "id" in started:
        server.wait("replicationDetails", started["id"], until=bool, query={"includeHistory": "true"})
        server.call("listReplication")
        server.call("cancelReplication", started["id"])
    server.call("forceDeleteReplications", body={"dryRun": True})


def cluster(server) -> None:
    server.call("nodes.get")
    server.call("nodes.get", query={"output": "verbose"})
    server.call("nodes.get.class", "Article", query={"output": "verbose"})
    server.call("nodes.get.class", "Tenanted", query={"output": "verbose"})
    server.call("nodes.get.class", "Nothing")
    server.call("cluster.get.statistics")
    server.call("distributedTasks.get")


def namespaces(server) -> None:
    server.call("listNamespaces")
    server.call("createNamespace", "first")
    server.call("listNamespaces")
    server.call("getNamespace", "first")
    server.call("updateNamespace", "first", body={"home_node": "node1"})
    server.call("deleteNamespace", "first")


def search(server) -> None:
    server.call("search.nearText", "Article", body={"query": ["zero"], "limit": 1})


def deletions(server) -> None:
    server.call("objects.delete", ARTICLE)
    server.call("objects.delete", ARTICLE)
    server.call("schema.objects.delete", "Empty")
    server.call("schema.objects.delete", "Empty")
